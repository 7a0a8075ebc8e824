/**
 * Slips of people who begin: a unit's full name without quotes, a semicolon between names, nothing behind a
 * colon, a block that is not closed.
 * The parser says of each several things at other places; here each is one finding at its own, with its fix.
 */

import type { LangiumDocument, LexerResult } from 'langium';
import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver-types';
import { folded } from '../../fold.ts';
import { lastOf, nth } from '../../known.ts';
import type { Party, Plan } from '../../plan/model.ts';
import type { RuleCode } from '../../rules/catalogue.ts';
import type { Fix } from '../../rules/finding.ts';
import type { DiagnosticData } from '../rules/diagnostics.ts';

const SYNTAX = new Set<unknown>(['MTCL001', 'MTCL002', 'MTCL003']);

/** What is found, with the slips in place of what the parser says of them. */
export function withSlips(
  document: LangiumDocument,
  found: Diagnostic[],
  lexed: () => LexerResult,
  planOf: () => Plan | undefined,
): Diagnostic[] {
  if (!found.some(({ code }) => code === 'MTCL001' || code === 'MTCL002')) return found;
  const lines = linesWithErrors(document, found);
  const slips = [...lines].flatMap((line) => nameSlips(document, line, planOf) ?? semicolons(document, line, found));
  const empty = emptyProperties(document, found, lines);
  const settled = new Set([...slips.map(({ range }) => range.start.line), ...empty.keys()]);
  slips.push(...empty.values());
  const rest = found.filter(({ code, range }) => !(SYNTAX.has(code) && settled.has(range.start.line)));
  const open = unclosedBlock(document, rest, lexed);
  if (!open) {
    // The parser left the block at the slip: the brace that closes it is right.
    const first = Math.min(...settled);
    const left = ({ code, range }: Diagnostic) =>
      code === 'MTCL002' && range.start.line > first && document.textDocument.getText(range) === '}';
    return [...rest.filter((diagnostic) => !left(diagnostic)), ...slips];
  }
  const behind = ({ code, range }: Diagnostic) => code === 'MTCL002' && range.start.line >= open.range.start.line;
  return [...rest.filter((diagnostic) => !behind(diagnostic)), ...slips, open];
}

function linesWithErrors({ parseResult }: LangiumDocument, found: Diagnostic[]): Set<number> {
  if (parseResult.parserErrors.length + parseResult.lexerErrors.length === 0) return new Set();
  return new Set(found.filter(({ code }) => SYNTAX.has(code)).map(({ range }) => range.start.line));
}

function lineOf({ textDocument }: LangiumDocument, line: number): string {
  const text = textDocument.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  return text.replace(/(?<![\r\n])[\r\n]+$/u, '');
}

/** A property that lists units, and one that holds words. */
const LISTS = /(?<!\p{L})(?:chủ trì|phối hợp|theo dõi|tổng hợp từ)\s*:[ \t\u00a0]*/gu;
const WORDS =
  /^(\s*(?:kết quả|ghi chú|trích yếu|chức vụ|họ tên|địa danh|chủ quản|ký hiệu|tên gọi|diễn giải)\s*:\s*)([\p{L}\d][^"“”{}]*)$/u;
const NEXT =
  /[ \t]{1,20}(?:chủ trì|phối hợp|theo dõi|thời hạn|kết quả|ghi chú|gửi|sự kiện|ghi là|tiến độ)(?!\p{L})|[ \t]{0,20}(?:[{}]|\/\/)/u;
const NAME = /^[_\p{L}][\p{L}\p{M}\p{N}_-]*$/u;

interface Item {
  words: string;
  start: number;
  end: number;
}

/** "chủ trì: Phòng Kinh tế; VP": full names without quotes, with whatever stands between them. */
function nameSlips(document: LangiumDocument, line: number, planOf: () => Plan | undefined): Diagnostic[] | undefined {
  const text = lineOf(document, line);
  const slips = [...text.matchAll(LISTS)].flatMap((match): Diagnostic[] => {
    const from = match.index + match[0].length;
    const rest = text.slice(from);
    const end = rest.search(NEXT);
    return nameSlip(document, line, itemsOf(end < 0 ? rest : rest.slice(0, end), from), planOf);
  });
  if (slips.length > 0) return slips;
  const words = WORDS.exec(text.trimEnd());
  if (!words) return undefined;
  const range = { start: { line, character: nth(words, 1).length }, end: { line, character: text.trimEnd().length } };
  const fix = replace(document, range, `"${words[2]}"`, 'Đặt trong ngoặc kép');
  return [slip('MTCL002', `«${words[2]}» là lời văn: hãy đặt trong ngoặc kép.`, range, [fix])];
}

function nameSlip(
  document: LangiumDocument,
  line: number,
  items: Item[],
  planOf: () => Plan | undefined,
): Diagnostic[] {
  const bare = items.filter(({ words }) => !NAME.test(words));
  const [first] = bare;
  if (!first || items.some(({ words }) => /["“”]/u.test(words))) return [];
  const parties = partiesOf(planOf());
  const idOf = ({ words }: Item): string | undefined => {
    const one = parties.get(folded(words));
    const several = words
      .split(/(?<!\s)\s+và\s+/u)
      .map((part) => parties.get(folded(part))?.id ?? (NAME.test(part) ? part : undefined));
    return one?.id ?? (several.length > 1 && several.every(Boolean) ? several.join(', ') : undefined);
  };
  const written = (item: Item) => (NAME.test(item.words) ? item.words : `"${item.words}"`);
  const at = (character: number) => ({ line, character });
  const range = { start: at(first.start), end: at(lastOf(bare).end) };
  const whole = { start: at(nth(items, 0).start), end: at(lastOf(items).end) };
  const quoted = items.map(written).join(', ');
  const byName = items.map((item) => (NAME.test(item.words) ? undefined : idOf(item)) ?? written(item)).join(', ');
  const known = idOf(first);
  const message = known
    ? `«${first.words}» đã khai báo với tên ${known}. Hãy viết ${known}, hoặc đặt trong ngoặc kép.`
    : `«${first.words}» là lời văn: hãy đặt trong ngoặc kép, hoặc khai báo đơn vị rồi dùng tên của nó.`;
  const asNames = byName === quoted ? [] : [replace(document, whole, byName, `Dùng tên đã khai báo: ${byName}`)];
  return [
    slip('MTCL002', message, range, [...asNames, replace(document, whole, quoted, `Đặt trong ngoặc kép: ${quoted}`)]),
  ];
}

function itemsOf(list: string, from: number): Item[] {
  return [...list.matchAll(/[^,;]+/gu)].flatMap(({ 0: words, index }): Item[] => {
    const trimmed = words.trim();
    const start = from + index + words.indexOf(trimmed);
    return trimmed ? [{ words: trimmed, start, end: start + trimmed.length }] : [];
  });
}

function partiesOf(plan: Plan | undefined): Map<string, Party> {
  const parties = plan ? [...plan.units, ...plan.groups, ...plan.roles] : [];
  return new Map(
    parties.flatMap((party) =>
      [party.title, 'shortName' in party ? party.shortName : undefined].flatMap((title): [string, Party][] =>
        title ? [[folded(title), party]] : [],
      ),
    ),
  );
}

/** "chủ trì: VP; KT": names are listed with commas. */
function semicolons(document: LangiumDocument, line: number, found: Diagnostic[]): Diagnostic[] {
  const marks = found.filter(
    ({ code, range }) =>
      code === 'MTCL001' && range.start.line === line && document.textDocument.getText(range).startsWith(';'),
  );
  const text = lineOf(document, line);
  return marks.map(({ range: { start } }) => {
    const range = { start, end: { line, character: start.character + 1 } };
    const last = text.slice(start.character + 1).trim() === '';
    const message = last
      ? 'Cuối dòng không cần dấu chấm phẩy: hãy bỏ đi.'
      : 'Các mục trong danh sách cách nhau bằng dấu phẩy, không phải dấu chấm phẩy.';
    const fix = last ? replace(document, range, '', 'Bỏ dấu «;»') : replace(document, range, ',', 'Thay bằng dấu phẩy');
    return slip('MTCL001', message, range, [fix]);
  });
}

/**
 * "phối hợp:" with nothing behind it: the parser stumbles over the first word of the next line.
 * @returns by the line where it stumbles.
 */
function emptyProperties(document: LangiumDocument, found: Diagnostic[], lines: Set<number>): Map<number, Diagnostic> {
  const stumbles = found.filter(({ code, range: { start } }) => {
    const before = lineOf(document, start.line).slice(0, start.character);
    return code === 'MTCL002' && start.line > 0 && before.trim() === '';
  });
  return new Map(
    stumbles.flatMap(({ range }): [number, Diagnostic][] => {
      let line = range.start.line - 1;
      while (line > 0 && lineOf(document, line).trim() === '') line--;
      const text = lineOf(document, line);
      const head = text.trim();
      if (lines.has(line) || !head.endsWith(':') || !/^[\p{L}\p{M} ]+$/u.test(head.slice(0, -1))) return [];
      const start = { line, character: text.indexOf(head) };
      const whole = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
      const fix = replace(document, whole, '', `Bỏ dòng «${head}»`);
      const message = `«${head}» chưa ghi gì: hãy ghi tiếp (Ctrl+Space để chọn), hoặc bỏ dòng này.`;
      return [
        [range.start.line, slip('MTCL002', message, { start, end: { line, character: text.trimEnd().length } }, [fix])],
      ];
    }),
  );
}

interface Brace {
  line: number;
  character: number;
  /** Columns before the first word of its line. */
  indent: number;
  /** What the block is: the words that open it. */
  head: string;
  /** Its lines are not set in: only what stands in them tells. */
  flat?: boolean;
}

/** What a block is stands in the first words of its line. */
const LONGEST_HEAD = 200;

/**
 * The block whose brace is missing, told by how the lines are set in: a line that begins no deeper than the one that
 * opened the block, and does not close it, stands outside it.
 */
function unclosedBlock(
  document: LangiumDocument,
  found: Diagnostic[],
  lexed: () => LexerResult,
): Diagnostic | undefined {
  if (!found.some(({ code }) => code === 'MTCL002')) return undefined;
  const { textDocument } = document;
  const { tokens } = lexed();
  const braces = tokens.filter(({ tokenType: { name } }) => name === '{' || name === '}');
  if (braces.filter(({ image }) => image === '{').length <= braces.length / 2) return undefined;
  const open: Brace[] = [];
  let line = -1;
  let written = '';
  for (const token of tokens) {
    const place = textDocument.positionAt(token.startOffset);
    const begins = place.line !== line;
    line = place.line;
    if (begins) written = lineOf(document, line).slice(0, LONGEST_HEAD);
    const top = open.at(-1);
    const indent = begins ? indentOf(written) : 0;
    if (begins && top && line > top.line) {
      top.flat ??= token.image !== '}' && indent <= top.indent;
      const outside = top.flat ? cannotStandIn(top.head, token.image) : leaves(indent, top, token.image);
      if (outside) return missingBrace(document, top, line);
    }
    if (token.image === '}') open.pop();
    if (token.image === '{') {
      open.push({ ...place, indent: indentOf(written), head: written.trim() });
    }
  }
  const last = open.at(-1);
  return last && missingBrace(document, last, textDocument.lineCount);
}

function leaves(indent: number, top: Brace, image: string): boolean {
  return image === '}' ? indent < top.indent : indent <= top.indent;
}

/** A task holds no task, an objective no objective. */
function cannotStandIn(head: string, keyword: string): boolean {
  if (keyword === 'mục tiêu') return /^(?:nhiệm vụ|mục tiêu)(?!\p{L})/u.test(head);
  return keyword === 'nhiệm vụ' && /^nhiệm vụ(?!\p{L})/u.test(head);
}

function indentOf(text: string): number {
  return /^[ \t]*/u.exec(text)![0].replaceAll('\t', '  ').length;
}

function missingBrace(document: LangiumDocument, { line, character, indent }: Brace, before: number): Diagnostic {
  const range = { start: { line, character }, end: { line, character: character + 1 } };
  const head = lineOf(document, line).slice(0, character).trim();
  const shown = head.length > 50 ? `${head.slice(0, 50)}…` : head;
  let at = before;
  while (at - 1 > line && lineOf(document, at - 1).trim() === '') at--;
  const text = lineOf(document, at - 1);
  const end = { line: at - 1, character: text.length };
  const fix = replace(document, { start: end, end }, `\n${' '.repeat(indent)}}`, `Đóng khối bằng «}» sau dòng ${at}`);
  return slip('MTCL002', `Khối «${shown}» mở ở đây mà chưa đóng: hãy thêm «}» sau dòng ${at}.`, range, [fix]);
}

function replace({ uri }: LangiumDocument, range: Range, text: string, title: string): Fix {
  return { title, changes: [{ kind: 'replace', source: { uri: uri.toString(), ...range }, text }] };
}

function slip(code: RuleCode, message: string, range: Range, fixes: Fix[]): Diagnostic {
  const data: DiagnosticData = { fixes };
  return { severity: DiagnosticSeverity.Error, range, message, code, source: 'MTCL', data };
}
