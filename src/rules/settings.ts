/**
 * What a person sets: the strength of each rule and additions to the data tables. Comes from `mtcl.json` beside the
 * plan and, below it, from the editor's settings.
 */
import { isRuleCode, RULES, type RuleCode, type RuleLevel, type Severity } from './catalogue.ts';

export interface RuleSettings {
  rules: Partial<Record<RuleCode, RuleLevel>>;
  tables: RuleTables;
}

export interface RuleTables {
  /** Documents that no longer hold: sign → what replaced it, from which day. */
  replaced: Record<string, { by: string; from: string }>;
  /** Abbreviations that need no introduction. */
  abbreviations: string[];
}

export const NO_TABLES: RuleTables = { replaced: {}, abbreviations: [] };
export const NO_SETTINGS: RuleSettings = { rules: {}, tables: NO_TABLES };

export const LEVELS: readonly RuleLevel[] = ['error', 'warning', 'info', 'hint', 'off'];

const STRENGTH: Record<RuleLevel, number> = { off: 0, hint: 1, info: 2, warning: 3, error: 4 };

/** Draft: the rule's own strength; issue: what must not stand in the final document is an error. */
export type Mode = 'draft' | 'issue';

/** How strong a finding of that rule is. Rules about reading the file cannot be weakened. */
export function levelOf(code: RuleCode, own: RuleLevel, settings: RuleSettings, mode: Mode = 'draft'): RuleLevel {
  const rule = RULES[code];
  if (rule.fixed) return own;
  const set = settings.rules[code];
  if (mode === 'draft') return set ?? own;
  if (set === 'off') return 'off';
  const level = set ?? own;
  const issuing: Severity | undefined = rule.whenIssuing;
  return issuing && STRENGTH[issuing] > STRENGTH[level] ? issuing : level;
}

export interface ReadSettings {
  settings: RuleSettings;
  /** Vietnamese: what in the file has no effect, and what to do. */
  problems: string[];
}

/** Reads the text of `mtcl.json`. Never throws: what is wrong is named and left out. */
export function readSettings(text: string): ReadSettings {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return {
      settings: NO_SETTINGS,
      problems: [`Tệp mtcl.json viết chưa đúng dạng JSON${placeOf(error, text)}. Hãy sửa rồi lưu lại.`],
    };
  }
  if (!isRecord(data)) return { settings: NO_SETTINGS, problems: ['Tệp mtcl.json phải có dạng { "rules": { … } }.'] };
  const problems: string[] = [];
  return { settings: { rules: levels(data.rules, problems), tables: tables(data, problems) }, problems };
}

/** Where reading stopped, as far as the reader's English message tells. */
function placeOf(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : '';
  const words = text.replace(/^\ufeff/, '').trimEnd();
  const position = Number(/position (\d+)/u.exec(message)?.[1]);
  if (/end of JSON|unterminated/iu.test(message) || position >= words.length) {
    return ': tệp dừng giữa chừng, còn thiếu dấu đóng (} hoặc ] hoặc ")';
  }
  if (!(position >= 0)) return ': thừa hoặc thiếu dấu phẩy, dấu ngoặc hay dấu nháy kép';
  const lines = words.slice(0, position).split('\n');
  return `: gần dòng ${lines.length}, cột ${lines.at(-1)!.length + 1} thừa hoặc thiếu một dấu (phẩy, ngoặc, nháy kép)`;
}

/** Strengths by code, as they stand in `mtcl.json` or in the editor's setting `mtcl.rules`. */
export function levels(value: unknown, problems: string[]): RuleSettings['rules'] {
  if (value === undefined || value === null) return {};
  if (!isRecord(value)) {
    problems.push('Phần "rules" của mtcl.json phải có dạng { "MTCL302": "hint" }.');
    return {};
  }
  const rules: RuleSettings['rules'] = {};
  for (const [code, level] of Object.entries(value)) {
    if (!isRuleCode(code)) problems.push(`mtcl.json: không có quy tắc «${code}». Xem các mã trong docs/rules.md.`);
    else if (!LEVELS.includes(level as RuleLevel)) {
      problems.push(
        `mtcl.json: mức «${String(level)}» của ${code} không dùng được. Hãy viết một trong: ${LEVELS.join(', ')}.`,
      );
    } else if (RULES[code].fixed) {
      problems.push(`mtcl.json: ${code} không đổi mức được, vì có lỗi ấy thì tệp chưa đọc được.`);
    } else rules[code] = level as RuleLevel;
  }
  return rules;
}

function tables(data: Record<string, unknown>, problems: string[]): RuleTables {
  const replaced: RuleTables['replaced'] = {};
  if (data.replaced !== undefined && !isRecord(data.replaced)) {
    problems.push(
      'Phần "replaced" của mtcl.json phải có dạng { "01/2011/TT-BNV": { "by": "30/2020/NĐ-CP", "from": "2020-03-05" } }.',
    );
  }
  for (const [sign, entry] of Object.entries(isRecord(data.replaced) ? data.replaced : {})) {
    const { by, from } = isRecord(entry) ? entry : {};
    if (typeof by === 'string' && typeof from === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(from)) {
      replaced[sign.normalize('NFC')] = { by, from };
    } else problems.push(`mtcl.json: «${sign}» cần { "by": "số văn bản thay thế", "from": "năm-tháng-ngày" }.`);
  }
  const abbreviations = Array.isArray(data.abbreviations)
    ? data.abbreviations.filter((name) => typeof name === 'string')
    : [];
  if (data.abbreviations !== undefined && !Array.isArray(data.abbreviations)) {
    problems.push('Phần "abbreviations" của mtcl.json phải là một danh sách, ví dụ ["BQL"].');
  }
  return { replaced, abbreviations };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
