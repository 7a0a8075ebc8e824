import { type AstNode, CstUtils, type LangiumDocument } from 'langium';
import type { Position, Range, TextEdit } from 'vscode-languageserver';
import { nth } from '../../../known.ts';
import * as ast from '../../../language/generated/ast.ts';
import { TYPE_NAMES } from '../../../language/messages/type-names.ts';
import { texts } from '../../support/texts.ts';

export type Direction = 'up' | 'down';

export interface Move {
  title: string;
  edits: TextEdit[];
  /** How many lines further down its text stands afterwards; negative for up. */
  lines: number;
}

/**
 * Swaps the element that the position's line opens (task, objective, unit …) with its neighbour of the same kind.
 * Comments right above and beside it go with it; numbers follow by themselves.
 */
export function moveElement(document: LangiumDocument, position: Position, direction: Direction): Move | undefined {
  const node = elementOnLine(document, position.line);
  return node && moveNode(node, document, direction);
}

/** The same of the innermost element around the position; without a move where it is the first or last. */
export function moveAround(
  document: LangiumDocument,
  position: Position,
  direction: Direction,
): { what: string; move?: Move } | undefined {
  const root = document.parseResult.value.$cstNode;
  const offset = document.textDocument.offsetAt(position);
  let node: AstNode | undefined = root && CstUtils.findLeafNodeBeforeOffset(root, offset)?.astNode;
  while (node && !(isMovable(node) && holds(node, offset))) node = node.$container;
  node = elementOnLine(document, lineBelowComments(document, position.line)) ?? node;
  return node && { what: TYPE_NAMES[node.$type] ?? 'phần tử', move: moveNode(node, document, direction) };
}

/**
 * A task or an objective that is dropped on another place of the file. On its like: it takes that one's place. A task
 * on an objective: it becomes its last. `refused` where lines are shared with something else.
 */
export function moveOnto(
  document: LangiumDocument,
  from: Position,
  to: Position,
): { edits: TextEdit[]; line: number; character: number } | 'nothing' | 'refused' {
  const node = elementOnLine(document, from.line);
  const target = elementOnLine(document, to.line);
  if (!node || !target || node === target) return 'nothing';
  const inside = ast.isTask(node) && ast.isObjective(target);
  if (!inside && node.$type !== target.$type) return 'nothing';
  if (inside && node.$container === target && target.tasks.at(-1) === node) return 'nothing';
  const own = wholeLines(withComments(node, document), document);
  const place = inside ? lastLineOf(target, document) : wholeLines(withComments(target, document), document);
  if (!own || !place) return 'refused';
  const siblings = siblingsOf(node);
  const down = siblings.includes(target) && siblings.indexOf(target) > siblings.indexOf(node);
  const at = { line: down ? place.end.line : place.start.line, character: 0 };
  const text = document.textDocument.getText(own);
  const height = own.end.line - own.start.line;
  const shift = from.line - own.start.line;
  const first = at.line > own.start.line ? at.line - height : at.line;
  return {
    edits: [
      { range: own, newText: '' },
      { range: { start: at, end: at }, newText: text },
    ],
    line: first + shift,
    character: from.character,
  };
}

/** From the beginning of its first line to the beginning of the line behind; undefined where it shares a line. */
function wholeLines({ start, end }: Range, { textDocument }: LangiumDocument): Range | undefined {
  const before = textDocument.getText({ start: { line: start.line, character: 0 }, end: start });
  const behind = textDocument.getText({ start: end, end: { line: end.line + 1, character: 0 } });
  if (before.trim() || behind.trim() || !/\n$/u.test(behind)) return undefined;
  return { start: { line: start.line, character: 0 }, end: { line: end.line + 1, character: 0 } };
}

/** The line of the closing brace, where it stands alone. */
function lastLineOf({ $cstNode }: AstNode, { textDocument }: LangiumDocument): Range | undefined {
  const { end } = $cstNode!.range;
  const line = textDocument.getText({ start: { line: end.line, character: 0 }, end });
  if (line.trim() !== '}') return undefined;
  const start = { line: end.line, character: 0 };
  return { start, end: start };
}

/** A comment belongs to what stands below it. */
function lineBelowComments({ textDocument }: LangiumDocument, line: number): number {
  const lines = textDocument.getText().split('\n');
  let below = line;
  while (below < lines.length - 1 && isCommentLine(nth(lines, below))) below++;
  return below;
}

function holds({ $cstNode }: AstNode, offset: number): boolean {
  return $cstNode !== undefined && $cstNode.offset <= offset && offset <= $cstNode.end;
}

function moveNode(node: AstNode, document: LangiumDocument, direction: Direction): Move | undefined {
  const siblings = siblingsOf(node);
  const other = siblings[siblings.indexOf(node) + (direction === 'up' ? -1 : 1)];
  if (!other) return undefined;
  const range = withComments(node, document);
  const otherRange = withComments(other, document);
  const { textDocument } = document;
  const what = TYPE_NAMES[node.$type] ?? 'phần tử';
  return {
    title: texts().move(what, direction),
    edits: [
      { range, newText: textDocument.getText(otherRange) },
      { range: otherRange, newText: textDocument.getText(range) },
    ],
    // All lines between the two ends are still there: an element that goes down ends where the other ended.
    lines: direction === 'up' ? otherRange.start.line - range.start.line : otherRange.end.line - range.end.line,
  };
}

function isMovable(node: AstNode): boolean {
  return (
    ast.isTask(node) ||
    ast.isTarget(node) ||
    ast.isArticle(node) ||
    ast.isChapter(node) ||
    ast.isChapterSection(node) ||
    (ast.isMtclFile(node.$container) && !ast.isUse(node))
  );
}

/** The innermost element that begins on the line. */
function elementOnLine(document: LangiumDocument, line: number): AstNode | undefined {
  const root = document.parseResult.value.$cstNode;
  const text = document.textDocument.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  const first = text.search(/\S/);
  if (!root || first < 0) return undefined;
  const offset = document.textDocument.offsetAt({ line, character: first });
  let node: AstNode | undefined = CstUtils.findLeafNodeAtOffset(root, offset)?.astNode;
  while (node && !(isMovable(node) && node.$cstNode?.offset === offset)) node = node.$container;
  return node;
}

/** Elements of the same type in the same place, in the order of the text. */
function siblingsOf(node: AstNode): AstNode[] {
  const list = (node.$container as unknown as Record<string, unknown>)[node.$containerProperty!];
  return Array.isArray(list) ? list.filter((each: AstNode) => each.$type === node.$type && each.$cstNode) : [];
}

/** The element with the comment lines right above it and the comment behind it. */
function withComments(node: AstNode, document: LangiumDocument): Range {
  const { start, end } = node.$cstNode!.range;
  const lines = document.textDocument.getText().split('\n');
  let first = start;
  if (!nth(lines, start.line).slice(0, start.character).trim()) {
    for (let line = start.line - 1; line >= 0 && isCommentLine(nth(lines, line)); line--) {
      first = { line, character: nth(lines, line).search(/\S/) };
    }
  }
  const behind = /^[ \t]*(?:\/\/[^\r]*|\/\*[^\r]*?\*\/(?=\s*$))/.exec(nth(lines, end.line).slice(end.character));
  return { start: first, end: { line: end.line, character: end.character + (behind?.[0].length ?? 0) } };
}

function isCommentLine(line: string): boolean {
  return /^\s*(?:\/\/|\/\*.*\*\/\s*$)/.test(line);
}
