/**
 * The one layout of a file. Lines stay as the author broke them, but a block of several lines opens and closes on
 * lines of its own; two spaces a level; one space between words, two between properties on one line; at most one
 * blank line. Texts and deadlines stay as written, in NFC.
 */

import type { Lexer } from 'langium';
import { nth } from '../../known.ts';
import type { Block } from '../syntax/blocks.ts';
import { FrameReader } from '../syntax/token-frames.ts';
import { lineBreaks, type Piece, piecesOf } from './pieces.ts';

export interface Formatted {
  /** For each piece of the text: where it stood, and what now stands from the end of the piece before up to its end. */
  parts: { gapStart: number; end: number; text: string }[];
  /** Start of the space at the end of the file. */
  restStart: number;
  rest: string;
}

const INDENT = '  ';

export function format(text: string, lexer: Lexer, blocks: Map<string, Block>): Formatted {
  const { pieces, rest } = piecesOf(text, lexer);
  const newLine = text.includes('\r\n') ? '\r\n' : '\n';
  const layout = layoutOf(pieces);
  const reader = new FrameReader(blocks);
  const parts: Formatted['parts'] = [];
  let depth = 0;
  let end = 0;
  let firstInLine = true;
  pieces.forEach((piece, i) => {
    const before = pieces[i - 1];
    if (piece.name === '}') depth = Math.max(0, depth - 1);
    const breaks = nth(layout, i);
    if (breaks > 0) firstInLine = true;
    const statements = reader.current.statements.length;
    // What stands first in its line once it is laid out: a second look must see the same.
    if (piece.token && piece.kind === 'token') reader.read(piece.token, firstInLine);
    const begins = reader.current.statements.length > statements && piece.name !== '{' && piece.name !== '}';
    if (!isComment(piece)) firstInLine = false;
    else if (lineBreaks(piece.text) > 0) firstInLine = true;
    const space = !before
      ? ''
      : breaks > 0
        ? newLine.repeat(breaks) + INDENT.repeat(depth + (continues(piece, before, begins, reader) ? 1 : 0))
        : spaceBetween(pieces, i, before, begins);
    parts.push({ gapStart: end, end: piece.end, text: space + piece.text });
    end = piece.end;
    if (piece.name === '{') depth++;
  });
  // An unclosed text of several lines reaches to the end: a line break behind it would be part of it.
  const last = pieces.at(-1);
  const open = last !== undefined && last.end === text.length && last.name === 'TEXT' && last.text.includes('\n');
  return { parts, restStart: text.length - rest.length, rest: last && !open ? newLine : '' };
}

/** The whole file in its layout. */
export function formatText(text: string, lexer: Lexer, blocks: Map<string, Block>): string {
  const { parts, rest } = format(text, lexer, blocks);
  return parts.map((part) => part.text).join('') + rest;
}

/** So often the lines are laid out anew from how they came out; two are enough for all but contrived files. */
const MOST_ROUNDS = 8;

/**
 * Line ends before each piece. What a brace does depends on what stands in its line, and that on what braces do: the
 * layout is one that, looked at again, stays as it is.
 */
function layoutOf(pieces: Piece[]): number[] {
  let breaks = pieces.map(({ gap }) => lineBreaks(gap));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const lines = { pieces, breaks, greedy: greedyIn(pieces, breaks) };
    const wide = multilineBraces(lines);
    const again = pieces.map((_, i) => breaksBefore(lines, i, wide));
    if (again.every((count, i) => count === breaks[i])) break;
    breaks = again;
  }
  return breaks;
}

interface Lines {
  pieces: Piece[];
  /** Line ends before each. */
  breaks: number[];
  /** Whether it, or what stands before it in its line, takes in what else stands there. */
  greedy: boolean[];
}

function greedyIn(pieces: Piece[], breaks: number[]): boolean[] {
  let greedy = false;
  return pieces.map((piece, i) => {
    greedy = piece.greedy || (greedy && breaks[i] === 0);
    return greedy;
  });
}

/** Braces, both ends, of blocks that go over several lines. */
function multilineBraces({ pieces, breaks, greedy }: Lines): Set<Piece> {
  const wide = new Set<Piece>();
  const open: { piece: Piece; broken: boolean }[] = [];
  pieces.forEach((piece, i) => {
    // A brace on a line of its own is drawn up to the words before it, unless those keep it there.
    const before = pieces[i - 1];
    const drawnUp = piece.name === '{' && !isComment(before) && !greedy[i - 1];
    const written = nth(breaks, i);
    if ((written > 0 && !drawnUp) || piece.kind === 'lineComment') {
      // Those around a broken one are broken, too.
      for (let at = open.length - 1; at >= 0 && !nth(open, at).broken; at--) nth(open, at).broken = true;
    }
    if (piece.name === '{') open.push({ piece, broken: false });
    else if (piece.name === '}') {
      const start = open.pop();
      // One that closes nothing, as its beginning is lost in a text without an end, stays on its line.
      if (!start && written > 0) wide.add(piece);
      if (start?.broken && before !== start.piece) {
        wide.add(start.piece);
        wide.add(piece);
      }
    }
  });
  // Never closed: what stands behind it on other lines is inside.
  for (const each of open) if (each.broken) wide.add(each.piece);
  return wide;
}

function isComment(piece: Piece | undefined): boolean {
  return piece?.kind === 'lineComment' || piece?.kind === 'blockComment';
}

function breaksBefore({ pieces, breaks, greedy }: Lines, i: number, wide: Set<Piece>): number {
  const before = pieces[i - 1];
  if (!before) return 0;
  const written = nth(breaks, i);
  const least = greedy[i - 1] && written > 0 ? 1 : 0;
  return Math.max(least, breaksWanted(nth(pieces, i), before, written, wide));
}

function breaksWanted(piece: Piece, before: Piece, written: number, wide: Set<Piece>): number {
  if (before.kind === 'lineComment') return Math.min(Math.max(written, 1), piece.name === '}' ? 1 : 2);
  if (piece.name === '{') return isComment(before) && written > 0 ? 1 : 0;
  if (piece.name === '}') return wide.has(piece) ? 1 : 0;
  if (before.name === '{') {
    // A comment behind the brace stays on its line.
    if (isComment(piece) && written === 0) return 0;
    return wide.has(before) ? 1 : 0;
  }
  return Math.min(written, 2);
}

/** A value that the author wrote on the next line stands one level in; a list without a property does not. */
function continues(piece: Piece, before: Piece, begins: boolean, reader: FrameReader): boolean {
  if (isComment(piece) || piece.name === '}' || piece.name === '{' || begins) return false;
  if (!reader.statement?.tokens.some(({ tokenType }) => tokenType.name === ':')) return false;
  return before.name === ':' || before.name === ',' || piece.name === 'ghi là' || piece.name === ',';
}

/** `412 / 417`; what would become a date (`5 / 2027`, more of these signs) is none. */
function isFraction(pieces: Piece[], slash: number): boolean {
  const [before, first, second, behind] = [-2, -1, 1, 2].map((by) => pieces[slash + by]);
  if (first?.name !== 'NUMBER' || second?.name !== 'NUMBER') return false;
  if (/^\d{1,2}$/.test(first.text) && /^\d{4}/.test(second.text)) return false;
  return before?.name !== '/' && behind?.name !== '/';
}

/** Space that no keyword of several words may hold. */
const ODD_SPACE = /[^ \t\u00a0\u200b-\u200d\ufeff\r\n]/u;

function spaceBetween(pieces: Piece[], at: number, before: Piece, begins: boolean): string {
  const piece = nth(pieces, at);
  if (isComment(piece)) return /^[ ]+$/.test(piece.gap) ? piece.gap : ' ';
  // Words parted by such a space are no keyword; a plain one could make them one.
  if (ODD_SPACE.test(piece.gap)) return piece.gap;
  if (before.name === '{' && piece.name === '}') return '';
  if (piece.name === ':' || piece.name === ',' || piece.name === 'LINE_END') return '';
  if (piece.name === '%' && before.name === 'NUMBER') return '';
  if (piece.name === '/' ? isFraction(pieces, at) : before.name === '/' && isFraction(pieces, at - 1)) return '';
  // What the lexer could not read, and what is glued to it, stays as it is.
  const asWritten = [piece, before].some(({ kind, name }) => kind === 'unknown' || name === '/');
  if (asWritten) return piece.gap === '' ? '' : ' ';
  if (begins && before.name !== '{') return INDENT;
  return ' ';
}
