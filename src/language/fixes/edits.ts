/** From the changes of a fix to edits of the file's text. */
import { CstUtils, type LangiumDocument } from 'langium';
import type { Range, TextEdit } from 'vscode-languageserver-types';
import type { SourceRange } from '../../plan/model.ts';
import type { Change } from '../../rules/finding.ts';
import { before } from '../syntax/before.ts';

const INDENT = '  ';
const MARKED = /\*[^\s"]|[^\s"]\*|\{\s*chú thích/iu;

/** The edit of one change, or undefined where the text does not look as expected. */
export function editOf(change: Change & { kind: 'addProperty' }, document: LangiumDocument): TextEdit;
export function editOf(change: Change, document: LangiumDocument): TextEdit | undefined;
export function editOf(change: Change, document: LangiumDocument): TextEdit | undefined {
  const text = document.textDocument.getText();
  const at = (from: number, to: number, newText: string): TextEdit => ({
    range: { start: document.textDocument.positionAt(from), end: document.textDocument.positionAt(to) },
    newText,
  });
  const [from, to] = offsets(sourceOf(change), document);
  switch (change.kind) {
    case 'replace':
      // Words that bold begins or ends in, or with a note between them: a person has to look.
      return MARKED.test(text.slice(from, to)) && !MARKED.test(change.text) ? undefined : at(from, to, change.text);
    case 'addProperty':
      return addProperty(text, from, to, change.text, at);
    case 'removeItem': {
      const [start, end] = itemSpan(document, from, to);
      return at(start, end, '');
    }
    case 'removeProperty': {
      const [start, end] = propertySpan(document, from, to);
      return at(start, end, '');
    }
    case 'removeElement': {
      const [start, end] = elementSpan(text, from, to);
      return at(start, end, '');
    }
  }
}

export function sourceOf(change: Change): SourceRange {
  return change.kind === 'addProperty' ? change.block : change.source;
}

function offsets(range: Range, { textDocument }: LangiumDocument): [number, number] {
  return [textDocument.offsetAt(range.start), textDocument.offsetAt(range.end)];
}

const SPACE = /(?<=(\s*))/y;
const COMMA = /(?<=(,\s*))/y;
const BLANK_LINE = /(?<=\n([^\S\n]*\n))/y;

type At = (from: number, to: number, newText: string) => TextEdit;

/** A line of its own in a block over several lines; beside the others in a block on one line; a block where none is. */
function addProperty(text: string, from: number, to: number, property: string, at: At): TextEdit {
  const block = text.slice(from, to);
  const indent = /(?<![^\S\n])[^\S\n]*$/.exec(text.slice(text.lastIndexOf('\n', from - 1) + 1, from))?.[0] ?? '';
  if (!block.endsWith('}')) return at(to, to, ` {\n${indent}${INDENT}${property}\n${indent}}`);
  const close = to - 1;
  const lineStart = text.lastIndexOf('\n', close - 1) + 1;
  if (lineStart > from && text.slice(lineStart, close).trim() === '') {
    return at(lineStart, lineStart, `${indent}${INDENT}${property}\n`);
  }
  const gap = before(text, close, SPACE);
  return at(close - gap.length, close, ` ${property} `);
}

/** An item with the comma behind it or before it; the only item with its property. */
function itemSpan(document: LangiumDocument, from: number, to: number): [number, number] {
  const text = document.textDocument.getText();
  const after = /^\s*,\s*/.exec(text.slice(to));
  if (after) return [from, to + after[0].length];
  const comma = before(text, from, COMMA);
  if (comma) return [from - comma.length, to];
  return propertySpan(document, from, to);
}

/** Keyword, colon, value, `ghi là "…"`, and the line where nothing else stands on it. */
function propertySpan(document: LangiumDocument, from: number, to: number): [number, number] {
  const text = document.textDocument.getText();
  let start = keywordBefore(document, from) ?? from;
  const wording = /^\s*ghi là\s*(?:"""[\s\S]*?"""|"[^"\n]*")/u.exec(text.slice(to));
  let end = wording ? to + wording[0].length : to;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const alone = text.slice(lineStart, start).trim() === '' && lineEnd >= 0 && text.slice(end, lineEnd).trim() === '';
  if (alone) {
    start = lineStart;
    end = lineEnd + 1;
  }
  return [start, end];
}

/** Where the keyword of a value begins; undefined where it has none. Words in front of it may be another's value. */
function keywordBefore(document: LangiumDocument, from: number): number | undefined {
  const root = document.parseResult.value.$cstNode;
  const value = root && CstUtils.findLeafNodeAtOffset(root, from);
  const colon = value && CstUtils.getPreviousNode(value, false);
  const keyword = colon?.text === ':' ? CstUtils.getPreviousNode(colon, false) : undefined;
  return keyword && /^\p{L}/u.test(keyword.text) ? keyword.offset : undefined;
}

/** Its lines, and one of the two blank lines that would meet; only itself where something else stands on them. */
function elementSpan(text: string, from: number, to: number): [number, number] {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const rest = /^[^\S\n]*(?:\n|$)/.exec(text.slice(to));
  if (text.slice(start, from).trim() !== '' || !rest) return [from, to];
  const end = to + rest[0].length;
  const blankBefore = before(text, start, BLANK_LINE);
  if (!blankBefore) return [start, end];
  const blankBehind = /^[^\S\n]*\n/.exec(text.slice(end));
  if (blankBehind) return [start, end + blankBehind[0].length];
  // Last in its block, or in the file: nothing is left to keep apart.
  return /^\s*(?:\}|$)/.test(text.slice(end)) ? [start - blankBefore.length, end] : [start, end];
}
