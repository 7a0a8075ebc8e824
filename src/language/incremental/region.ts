/**
 * Which part of a file is read again after an edit: in one block, or in the file itself, some of the children, from one
 * that begins a line (or from the beginning) to another that begins a line, the guard.
 */

import { CompositeCstNodeImpl, type CstNode, type ParseResult, type RootCstNodeImpl } from 'langium';
import { firstIndex } from '../../bisect.ts';
import { beginsWithTime } from '../lexer/deadline-line.ts';
import type { Edit } from './difference.ts';
import { placeOf, wrongBetween } from './errors.ts';
import { bodyOf, braceOf, isListed, isSign, leavesFrom, listedNode, ownNode } from './tree.ts';

export interface Region {
  /** The blocks around (their bodies), outermost first; none where the region lies in the file itself. */
  path: CompositeCstNodeImpl[];
  container: CompositeCstNodeImpl;
  /** Places in the content of the container: the first child read again, the guard (or the end). */
  first: number;
  guardAt: number;
  /** What follows: a child that is kept, the brace that closes the block; none at the end of the file. */
  guard?: CstNode;
  /** From where is read again, in the old text as in the new. */
  start: number;
  /** Place of the first token that is read again and was the same before; -1 where there is none. */
  firstToken: number;
  /** Line of `start`. */
  line: number;
  /** Up to where in the old text the parser may look when it decides that the region has ended. */
  sight: number;
}

/** Tokens that the parser looks at, at most, to decide how it goes on; measured: 3. */
const SIGHT = 4;
/** Tokens that the lexer looks back at (`lexer/token-builder.ts`). */
const LOOK_BACK = 60;

/** The regions that hold an edit, the smallest first. */
export function* regionsOf(old: ParseResult, after: string, edit: Edit): Generator<Region> {
  const root = old.value.$cstNode as RootCstNodeImpl;
  const looked: Looked = { old, before: root.fullText, after, edit };
  const paths: CompositeCstNodeImpl[][] = [[]];
  let container: CompositeCstNodeImpl = root;
  for (;;) {
    const inner = blockAround(container, looked);
    if (!inner) break;
    paths.unshift([...paths[0]!, inner]);
    container = inner;
  }
  for (const path of paths) {
    const region = regionIn(path.at(-1) ?? root, path, looked);
    if (region) yield region;
  }
}

interface Looked {
  old: ParseResult;
  before: string;
  after: string;
  edit: Edit;
}

/** The child whose block holds the edit, all of its lines. */
function blockAround(container: CompositeCstNodeImpl, { old, before, edit }: Looked): CompositeCstNodeImpl | undefined {
  const outer = container.content.findLast((one) => one.offset <= edit.start && ownNode(one));
  if (!(outer instanceof CompositeCstNodeImpl) || lineStart(before, outer) < 0) return undefined;
  const child = bodyOf(outer);
  const open = braceOf(child);
  const close = child.content.at(-1)!;
  if (!open || !endsLine(before, open.end, edit.start)) return undefined;
  if (isSign(close, '}') && edit.end > close.offset) return undefined;
  return wrongBetween(old, child.offset, open.end) ? undefined : child;
}

function regionIn(container: CompositeCstNodeImpl, path: CompositeCstNodeImpl[], looked: Looked): Region | undefined {
  const { content } = container;
  const { old, before, edit } = looked;
  const node = container.astNode;
  const isRoot = path.length === 0;
  const open = isRoot ? -1 : content.findIndex((one) => isSign(one, '{'));
  let guardAt = content.length;
  let sight: number | undefined;
  for (let i = firstBehind(content, edit.end, open + 1); i < content.length; i++) {
    const child = content[i]!;
    const closes = !isRoot && i === content.length - 1 && isSign(child, '}');
    if (!closes && (!listedNode(child, node) || !startsWithLetter(before, child))) continue;
    if (lineStart(before, child) <= edit.end) continue;
    sight = sightFrom(child, looked);
    if (sight === undefined) continue;
    guardAt = i;
    break;
  }
  if (sight === undefined && !isRoot) return undefined;
  const guard = content[guardAt];

  const region = (first: number, start: number, line: number, firstToken: number): Region | undefined => {
    if (!content.slice(first, guardAt).every((child) => isListed(child, node))) return undefined;
    return { path, container, first, guardAt, guard, start, line, firstToken, sight: sight ?? before.length };
  };
  for (let first = guardAt - 1; first > open; first--) {
    const child = content[first]!;
    if (child.offset >= edit.start || !listedNode(child, node)) continue;
    const third = endOfTokens(child, SIGHT - 1);
    if (!endsLine(before, third, edit.start) || !isCut(looked, child)) continue;
    if (old.parserErrors.some(({ token }) => placeOf(token) === child.offset)) continue;
    return region(first, lineStart(before, child), child.range.start.line, child.offset);
  }
  if (isRoot) return region(0, 0, 0, -1);
  const brace = content[open]!;
  return region(open + 1, brace.end, brace.range.end.line, -1);
}

/** The first child behind a place; comments do not count. */
function firstBehind(content: CstNode[], place: number, from: number): number {
  return firstIndex(from, content.length, (i) => content[i]!.offset > place);
}

/**
 * Up to where the text behind a region must be known, from its guard on: the tokens that the parser may look at, with
 * the rest of their last line, as signs look at what follows in it. Undefined where the guard is no place to stop: a
 * sign that was not understood may be understood behind another line (`LINE_END`).
 */
function sightFrom(guard: CstNode, { old, before }: Looked): number | undefined {
  let [tokens, end, looked] = [0, guard.offset, 0];
  let sight: number | undefined;
  let bound = before.length;
  for (const leaf of leavesFrom(guard)) {
    if (leaf.offset > end || looked === 0) tokens++;
    if (tokens > SIGHT && sight === undefined) sight = end;
    end = leaf.end;
    if (++looked > LOOK_BACK || (looked > 1 && ['{', '}', ':'].includes(leaf.tokenType.name))) {
      bound = leaf.end;
      if (sight !== undefined || tokens > SIGHT) break;
    }
  }
  const to = endOfLine(before, sight ?? before.length);
  if (to > 0 && before[to - 1] === '\\') return undefined;
  return wrongBetween(old, guard.offset + 1, Math.max(bound, to)) ? undefined : to;
}

/** Where so many tokens end, counted from a node. Leaves without a space between count as one: a token may be cut. */
function endOfTokens(node: CstNode, count: number): number {
  let [tokens, end] = [0, -1];
  for (const leaf of leavesFrom(node)) {
    if (leaf.offset > end && ++tokens > count) return end;
    end = leaf.end;
  }
  return Infinity;
}

/** Whether a line ends between two places, so that what stands behind it is of no matter for what stands before. */
function endsLine(text: string, from: number, to: number): boolean {
  const end = from === Infinity ? -1 : text.indexOf('\n', from);
  return end >= from && end < to && !isEscaped(text, end);
}

function isEscaped(text: string, lineEnd: number): boolean {
  return text[text[lineEnd - 1] === '\r' ? lineEnd - 2 : lineEnd - 1] === '\\';
}

/** Whether nothing of what stands before a child depends on the rest of the line that it begins. */
function isCut({ before, after }: Looked, child: CstNode): boolean {
  const start = lineStart(before, child);
  if (start < 0 || !startsWithLetter(before, child)) return false;
  if (start > 0 && isEscaped(before, start - 1)) return false;
  let at = start - 1;
  while (at >= 0 && /\s/u.test(before[at]!)) at--;
  // A deadline goes on behind such a sign, and where the next line begins with a word of time.
  if (at >= 0 && /[;,]/u.test(before[at]!)) return false;
  return !beginsWithTime(before, child.offset) && !beginsWithTime(after, child.offset);
}

function startsWithLetter(text: string, { offset }: CstNode): boolean {
  return /^\p{L}/u.test(text.slice(offset, offset + 2));
}

/** Where the line of a child begins; -1 where something stands before it in the line. */
export function lineStart(text: string, { offset }: CstNode): number {
  let start = offset;
  while (start > 0 && /[ \t\u00a0]/u.test(text[start - 1]!)) start--;
  return start === 0 || text[start - 1] === '\n' ? start : -1;
}

export function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
