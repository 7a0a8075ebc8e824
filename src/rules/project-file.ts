/** Reading `mtcl.json`: what a person sets, and what in it has no effect. */
import { closestName } from '../plan/closest-name.ts';
import { isRuleCode, RULES, type RuleLevel } from './catalogue.ts';
import { LEVELS, NO_SETTINGS, type RuleSettings, type RuleTables } from './settings.ts';

/** What in the file has no effect, and what to do (Vietnamese); with the characters of the file that it is about. */
export interface SettingsProblem {
  message: string;
  start: number;
  end: number;
}

export interface ReadSettings {
  settings: RuleSettings;
  problems: SettingsProblem[];
}

/** The parts of the file. */
const PARTS = ['rules', 'abbreviations', 'replaced'];
/** Says to editors where the schema is. */
const SCHEMA_KEY = '$schema';

/** Takes a problem, at a key or text of the file where it has one. */
type Say = (message: string, about?: string) => void;

/** Reads the text of `mtcl.json`. Never throws: what is wrong is named and left out. */
export function readSettings(text: string): ReadSettings {
  const problems: SettingsProblem[] = [];
  const say: Say = (message, about) => problems.push({ message, ...placeIn(text, about) });
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const { words, at } = stoppedAt(error, text);
    const message = `Tệp mtcl.json viết chưa đúng dạng JSON${words}. Hãy sửa rồi lưu lại.`;
    return { settings: NO_SETTINGS, problems: [{ message, start: at, end: Math.min(at + 1, text.length) }] };
  }
  if (!isRecord(data)) {
    say('Tệp mtcl.json phải có dạng { "rules": { … } }.');
    return { settings: NO_SETTINGS, problems };
  }
  for (const key of Object.keys(data)) if (!PARTS.includes(key) && key !== SCHEMA_KEY) say(unknownPart(key), key);
  return { settings: { rules: levels(data.rules, say), tables: tables(data, say) }, problems };
}

function unknownPart(key: string): string {
  const close = closestName(key, PARTS);
  const parts = PARTS.map((part) => `"${part}"`).join(', ');
  const advice = close ? `Có phải là "${close}"?` : `Chỉ có các phần ${parts}.`;
  return `mtcl.json: không có phần "${key}", nên nó không có tác dụng. ${advice}`;
}

/** The characters of a key or text of the file; its first ones where it has no place. */
function placeIn(text: string, about: string | undefined): { start: number; end: number } {
  const written = about === undefined ? undefined : JSON.stringify(about);
  const start = written ? text.indexOf(written) : -1;
  if (written && start >= 0) return { start, end: start + written.length };
  const first = Math.max(0, text.search(/\S/u));
  return { start: first, end: Math.min(first + 1, text.length) };
}

/** Where reading stopped, as far as the reader's English message tells. */
function stoppedAt(error: unknown, text: string): { words: string; at: number } {
  const message = error instanceof Error ? error.message : '';
  const mark = text.length - text.replace(/^\ufeff/, '').length;
  const words = text.slice(mark).trimEnd();
  const position = Number(/position (\d+)/u.exec(message)?.[1]);
  if (/end of JSON|unterminated/iu.test(message) || position >= words.length) {
    return {
      words: ': tệp dừng giữa chừng, còn thiếu dấu đóng (} hoặc ] hoặc ")',
      at: mark + Math.max(0, words.length - 1),
    };
  }
  if (!(position >= 0)) return { words: ': thừa hoặc thiếu dấu phẩy, dấu ngoặc hay dấu nháy kép', at: mark };
  const lines = words.slice(0, position).split('\n');
  const place = `gần dòng ${lines.length}, cột ${lines.at(-1)!.length + 1}`;
  return { words: `: ${place} thừa hoặc thiếu một dấu (phẩy, ngoặc, nháy kép)`, at: mark + position };
}

/** Strengths by code, as they stand in `mtcl.json` or in the editor's setting `mtcl.rules`. */
export function levels(value: unknown, say: Say = () => undefined): RuleSettings['rules'] {
  if (value === undefined || value === null) return {};
  if (!isRecord(value)) {
    say('Phần "rules" của mtcl.json phải có dạng { "MTCL302": "hint" }.', 'rules');
    return {};
  }
  const rules: RuleSettings['rules'] = {};
  for (const [code, level] of Object.entries(value)) {
    if (!isRuleCode(code)) say(`mtcl.json: không có quy tắc «${code}». Xem các mã trong docs/rules.md.`, code);
    else if (!LEVELS.includes(level as RuleLevel)) {
      say(
        `mtcl.json: mức «${String(level)}» của ${code} không dùng được. Hãy viết một trong: ${LEVELS.join(', ')}.`,
        code,
      );
    } else if (RULES[code].fixed) {
      say(`mtcl.json: ${code} luôn bật, không đổi mức được.`, code);
    } else rules[code] = level as RuleLevel;
  }
  return rules;
}

function tables(data: Record<string, unknown>, say: Say): RuleTables {
  const replaced: RuleTables['replaced'] = {};
  if (data.replaced !== undefined && !isRecord(data.replaced)) {
    say(
      'Phần "replaced" của mtcl.json phải có dạng { "01/2011/TT-BNV": { "by": "30/2020/NĐ-CP", "from": "2020-03-05" } }.',
      'replaced',
    );
  }
  for (const [sign, entry] of Object.entries(isRecord(data.replaced) ? data.replaced : {})) {
    const { by, from } = isRecord(entry) ? entry : {};
    if (typeof by === 'string' && typeof from === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(from)) {
      replaced[sign.normalize('NFC')] = { by, from };
    } else say(`mtcl.json: «${sign}» cần { "by": "số văn bản thay thế", "from": "năm-tháng-ngày" }.`, sign);
  }
  const abbreviations = Array.isArray(data.abbreviations)
    ? data.abbreviations.filter((name) => typeof name === 'string')
    : [];
  if (data.abbreviations !== undefined && !Array.isArray(data.abbreviations)) {
    say('Phần "abbreviations" của mtcl.json phải là một danh sách, ví dụ ["BQL"].', 'abbreviations');
  }
  return { replaced, abbreviations };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
