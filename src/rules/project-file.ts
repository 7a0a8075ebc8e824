/** Reading `mtcl.json`: what a person sets, and what in it has no effect. */
import { closestName } from '../plan/closest-name.ts';
import { isRuleCode, RULES, type RuleLevel } from './catalogue.ts';
import { type JsonPath, type JsonText, readJsonText } from './json-text.ts';
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
const PARTS = [
  'rules',
  'abbreviations',
  'replaced',
  'provinces',
  'cities',
  'bodies',
  'standards',
  'places',
  'words',
  'holidays',
];
/** Says to editors where the schema is. */
const SCHEMA_KEY = '$schema';

/** Takes a problem, at the part of the file that it is about. */
type Say = (message: string, ...about: JsonPath) => void;

/** Reads the text of `mtcl.json`. Never throws: what is wrong is named and left out. */
export function readSettings(text: string): ReadSettings {
  const problems: SettingsProblem[] = [];
  const json = readJsonText(text);
  let more = 0;
  const say: Say = (message, ...about) => {
    if (problems.length < MOST_PROBLEMS) problems.push({ message, ...placeIn(text, json, about) });
    else more++;
  };
  if (json.problem) {
    const { words, at } = json.problem;
    const message = `Tệp mtcl.json viết chưa đúng dạng JSON${words}. Hãy sửa rồi lưu lại.`;
    return { settings: NO_SETTINGS, problems: [{ message, start: at, end: Math.min(at + 1, text.length) }] };
  }
  const data = json.value;
  if (!isRecord(data)) {
    say('Tệp mtcl.json phải có dạng «{ "rules": { … } }».');
    return { settings: NO_SETTINGS, problems };
  }
  for (const key of Object.keys(data)) if (!PARTS.includes(key) && key !== SCHEMA_KEY) say(unknownPart(key), key);
  const settings = { rules: levels(data.rules, say), tables: tables(data, say) };
  if (more > 0) problems.at(-1)!.message += ` Tệp còn ${more} chỗ không có tác dụng nữa.`;
  return { settings, problems };
}

/** More than a person goes through; the place of each is looked for in the whole file. */
const MOST_PROBLEMS = 100;

function unknownPart(key: string): string {
  const close = closestName(key, PARTS);
  const parts = PARTS.map((part) => `«${part}»`).join(', ');
  const advice = close ? `Có phải là «${close}»?` : `Chỉ có các phần ${parts}.`;
  return `mtcl.json: không có phần «${key}», nên nó không có tác dụng. ${advice}`;
}

/** The characters of a part of the file; its first ones where it has no place. */
function placeIn(text: string, json: JsonText, about: JsonPath): { start: number; end: number } {
  const place = about.length > 0 ? json.placeOf(about) : undefined;
  if (place) return place;
  const first = Math.max(0, text.search(/\S/u));
  return { start: first, end: Math.min(first + 1, text.length) };
}

/** Strengths by code, as they stand in `mtcl.json` or in the editor's setting `mtcl.rules`. */
export function levels(value: unknown, say: Say = () => undefined): RuleSettings['rules'] {
  if (value === undefined || value === null) return {};
  if (!isRecord(value)) {
    say('Phần «rules» của mtcl.json phải có dạng «{ "MTCL302": "hint" }».', 'rules');
    return {};
  }
  const rules: RuleSettings['rules'] = {};
  for (const [code, level] of Object.entries(value)) {
    if (!isRuleCode(code)) say(`mtcl.json: không có quy tắc «${code}». Xem các mã trong docs/rules.md.`, 'rules', code);
    else if (!LEVELS.includes(level as RuleLevel)) {
      say(
        `mtcl.json: mức «${shown(level)}» của ${code} không dùng được. Hãy viết một trong: ${LEVELS.join(', ')}.`,
        'rules',
        code,
      );
    } else if (RULES[code].fixed) {
      say(`mtcl.json: ${code} luôn bật, không đổi mức được.`, 'rules', code);
    } else rules[code] = level as RuleLevel;
  }
  return rules;
}

/** What stands there, of whatever kind: a list or a part in short, as it may be as deep as the file. */
function shown(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return Array.isArray(value) ? '[…]' : '{…}';
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What an entry of a table must hold, and how it is written. */
interface TableShape {
  /** Texts that must be there; those in `days` are days. */
  needed: string[];
  optional?: string[];
  example: string;
}

const SHAPES: Record<'replaced' | 'provinces' | 'cities' | 'bodies', TableShape> = {
  replaced: {
    needed: ['by', 'from'],
    optional: ['passed', 'name'],
    example: '"01/2011/TT-BNV": { "by": "30/2020/NĐ-CP", "from": "2020-03-05" }',
  },
  provinces: { needed: ['into', 'from'], example: '"Bình Phú": { "into": "Bình Hải", "from": "2025-07-01" }' },
  cities: { needed: ['from'], example: '"Bình Hải": { "from": "2027-01-01" }' },
  bodies: {
    needed: ['by', 'from'],
    example: '"Sở Công nghệ": { "by": "Sở Khoa học và Công nghệ", "from": "2025-03-01" }',
  },
};
const DAYS = ['from', 'passed'];
const WORDS: Record<string, string> = {
  by: '"by": "tên thay thế"',
  into: '"into": "tên nơi nhập vào"',
  from: '"from": "năm-tháng-ngày"',
  passed: '"passed": "năm-tháng-ngày"',
  name: '"name": "tên luật"',
};

function tables(data: Record<string, unknown>, say: Say): RuleTables {
  return {
    replaced: entriesOf(data, 'replaced', say) as RuleTables['replaced'],
    provinces: entriesOf(data, 'provinces', say) as RuleTables['provinces'],
    cities: entriesOf(data, 'cities', say) as RuleTables['cities'],
    bodies: entriesOf(data, 'bodies', say) as RuleTables['bodies'],
    standards: standardsOf(data.standards, say),
    abbreviations: listOf(data, 'abbreviations', '["BQL"]', say),
    holidays: holidaysOf(data.holidays, say),
    places: listOf(data, 'places', '["Võ Thị Sáu"]', say),
    words: listOf(data, 'words', '["kìm"]', say),
  };
}

function entriesOf(data: Record<string, unknown>, part: keyof typeof SHAPES, say: Say): Record<string, object> {
  const { needed, optional = [], example } = SHAPES[part];
  const value = data[part];
  const found: Record<string, object> = {};
  if (value !== undefined && !isRecord(value)) say(`Phần «${part}» của mtcl.json phải có dạng «{ ${example} }».`, part);
  for (const [key, entry] of Object.entries(isRecord(value) ? value : {})) {
    const given = isRecord(entry) ? entry : {};
    const right = (name: string) => typeof given[name] === 'string' && (!DAYS.includes(name) || DAY.test(given[name]));
    const present = optional.filter((name) => given[name] !== undefined);
    if ([...needed, ...present].every(right)) {
      found[key.normalize('NFC')] = Object.fromEntries(
        [...needed, ...present].map((name) => [name, String(given[name]).normalize('NFC')]),
      );
    } else
      say(`mtcl.json: «${key}» cần { ${[...needed, ...present].map((name) => WORDS[name]).join(', ')} }.`, part, key);
  }
  return found;
}

function standardsOf(value: unknown, say: Say): RuleTables['standards'] {
  const found: RuleTables['standards'] = {};
  if (value !== undefined && !isRecord(value)) {
    say('Phần «standards» của mtcl.json phải có dạng «{ "9001": [2026] }».', 'standards');
  }
  for (const [number, years] of Object.entries(isRecord(value) ? value : {})) {
    if (Array.isArray(years) && years.every((year) => Number.isInteger(year))) found[number] = years;
    else say(`mtcl.json: «${number}» cần danh sách năm, ví dụ [2026].`, 'standards', number);
  }
  return found;
}

const HOLIDAY_EXAMPLE = '"2027": { "closed": [{ "from": "2027-02-04", "to": "2027-02-10" }], "makeUp": [] }';

function holidaysOf(value: unknown, say: Say): RuleTables['holidays'] {
  if (value !== undefined && !isRecord(value)) {
    say(`Phần «holidays» của mtcl.json phải có dạng «{ ${HOLIDAY_EXAMPLE} }».`, 'holidays');
  }
  return Object.entries(isRecord(value) ? value : {}).flatMap(([year, entry]) => {
    const closed = isRecord(entry) ? spansOf(entry.closed) : undefined;
    const makeUp = isRecord(entry) ? spansOf(entry.makeUp) : undefined;
    if (/^\d{4}$/.test(year) && closed && makeUp) return [{ year: Number(year), closed, makeUp }];
    say(`mtcl.json: «${year}» cần các khoảng ngày, ví dụ { ${HOLIDAY_EXAMPLE} }.`, 'holidays', year);
    return [];
  });
}

/** Undefined where one is not as it must be. */
function spansOf(value: unknown): RuleTables['holidays'][number]['closed'] | undefined {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return undefined;
  const spans = value.map((span) => {
    const { from, to, note }: Record<string, unknown> = isRecord(span) ? span : {};
    if (typeof from !== 'string' || typeof to !== 'string' || !DAY.test(from) || !DAY.test(to) || from > to)
      return undefined;
    return { from, to, ...(typeof note === 'string' ? { note } : {}) };
  });
  return spans.every((span) => span !== undefined) ? spans : undefined;
}

function listOf(data: Record<string, unknown>, part: string, example: string, say: Say): string[] {
  const value = data[part];
  if (value !== undefined && !Array.isArray(value)) {
    say(`Phần «${part}» của mtcl.json phải là một danh sách, ví dụ «${example}».`, part);
  }
  return Array.isArray(value)
    ? value.filter((name) => typeof name === 'string').map((name) => name.normalize('NFC'))
    : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
