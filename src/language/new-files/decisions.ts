/** What a person has still to decide in a file that was carried over: each remark with the words it is about. */
import { CstUtils, type LangiumDocument } from 'langium';
import type { Range, TextEdit } from 'vscode-languageserver-types';
import { OWN_NUMBER } from './carried-file.ts';
import { HOW_TO_DECIDE, type Remark, remarksIn } from './to-decide.ts';

export interface Decision {
  /** The remark, without what stands before it on its line. */
  note: Range;
  /** What is asked. */
  words: string;
  /** The words it is about; empty where something is missing there. */
  place: Range;
  /** The line on which those stand. */
  line: string;
}

export function decisionsIn(document: LangiumDocument): Decision[] {
  const { textDocument } = document;
  const range = (from: number, to: number): Range => ({
    start: textDocument.positionAt(from),
    end: textDocument.positionAt(to),
  });
  return standing(document).map(({ from, to, words }) => {
    const [start, end] = placeOf(document, to, words);
    const place = range(start, end);
    const line = textDocument.getText({
      start: { line: place.start.line, character: 0 },
      end: { line: place.start.line + 1, character: 0 },
    });
    return { note: range(from, to), words, place, line: line.trim() };
  });
}

/** Takes remarks out, each with its line; with the last one also the line that says what to do about them. */
export function withoutNotes(document: LangiumDocument, lines: ReadonlySet<number>): TextEdit[] {
  const { textDocument } = document;
  const all = standing(document);
  const gone = all.map(({ line }) => textDocument.positionAt(line).line).filter((line) => lines.has(line));
  const text = textDocument.getText();
  const hint = gone.length > 0 && gone.length === all.length ? text.indexOf(HOW_TO_DECIDE) : -1;
  const whole = hint < 0 ? gone : [textDocument.positionAt(hint).line, ...gone];
  return whole.map((line) => ({
    range: { start: { line, character: 0 }, end: { line: line + 1, character: 0 } },
    newText: '',
  }));
}

/** Those that are comments: a text over several lines may quote one. */
function standing({ textDocument, parseResult }: LangiumDocument): Remark[] {
  const root = parseResult.value.$cstNode;
  return remarksIn(textDocument.getText()).filter(({ from }) => {
    const leaf = root && CstUtils.findLeafNodeAtOffset(root, from);
    return !leaf || leaf.hidden;
  });
}

/** From the first line behind the remark that is neither blank nor a comment. */
function placeOf(document: LangiumDocument, behind: number, words: string): [number, number] {
  const text = document.textDocument.getText();
  const next = /^(?:[^\S\n]*(?:\/\/[^\n]*)?\n)*[^\S\n]*/u.exec(text.slice(behind))![0].length + behind;
  const lineEnd = endOfLine(text, next);
  const end = Math.max(lineEnd, elementEnd(document, next), elementEnd(document, lineEnd));
  const asked = text.slice(next, end);
  const line = text.slice(next, lineEnd);
  for (const { about, find } of ABOUT) {
    const match = about.exec(words);
    if (!match) continue;
    const found = find(match, asked, line);
    return found ? [next + found[0], next + found[1]] : [next, next];
  }
  const bare = line.trimEnd();
  return [next, next + (bare.endsWith('{') ? bare.slice(0, -1).trimEnd() : bare).length];
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** Where the element ends whose first or last words stand here: a table, a text over several lines. */
function elementEnd({ parseResult }: LangiumDocument, at: number): number {
  const root = parseResult.value.$cstNode;
  const leaf =
    root && (CstUtils.findLeafNodeAtOffset(root, at) ?? CstUtils.findLeafNodeBeforeOffset(root, Math.max(0, at)));
  return leaf ? Math.max(leaf.end, leaf.offset === at ? (leaf.astNode.$cstNode?.end ?? 0) : 0) : 0;
}

type Span = [from: number, to: number];

interface About {
  about: RegExp;
  /** The words in what stands under the remark; undefined: something is missing there. */
  find(match: RegExpExecArray, asked: string, line: string): Span | undefined;
}

const firstOf = (pattern: RegExp, text: string): Span | undefined => {
  const match = pattern.exec(text);
  return match ? [match.index, match.index + match[0].length] : undefined;
};

/** By what remarks say (`carried-file.ts`, `carry-over.ts`, `last-year.ts`); all others are about the whole line. */
const ABOUT: readonly About[] = [
  { about: /giữ năm (\d{4})/u, find: ([, year], asked) => firstOf(new RegExp(`(?<!\\d)${year}(?!\\d)`, 'u'), asked) },
  { about: /dẫn số, ngày của văn bản/u, find: (_, asked) => firstOf(OWN_NUMBER, asked) },
  { about: /ngày ghi trong bảng/u, find: (_, asked) => firstOf(/(?<!\d)\d{1,2}\/\d{1,2}(?!\d)/u, asked) },
  { about: /đã lùi về (?:trước (?:ngày )?)?(\S+?)\.?$/u, find: ([, day], asked) => span(asked.indexOf(day!), day!) },
  {
    about: /^chỉ tiêu năm/u,
    find: (_, asked) => firstOf(/(?<=chỉ tiêu[^:{}\n]*:[ \t]*)[^\s{}][^{}\n]*(?<!\s)/u, asked),
  },
  { about: /^căn cứ/u, find: (_, __, line) => firstOf(/(?<=^căn cứ[^\S\n]*:[^\S\n]*)\S.*(?<!\s)/u, line) },
  { about: /thì thêm dòng «sự kiện»/u, find: (_, asked) => openBlock(asked) },
  { about: /việc này/u, find: (_, __, line) => firstOf(/(?<=["“])[^"”\n]+/u, line) },
];

function span(at: number, words: string): Span | undefined {
  return at < 0 ? undefined : [at, at + words.length];
}

/** Behind the brace: a line is missing there. */
function openBlock(asked: string): Span | undefined {
  const brace = asked.indexOf('{');
  return brace < 0 ? undefined : [brace + 1, brace + 1];
}
