/**
 * Which words of a Word file each text of the imported `.mtcl` came from. The importer keeps the words and their order, so
 * that a text is looked for behind the one before it; of several equal lines each is taken once. A text put together of
 * several lines (a row torn over two pages, a cell of several paragraphs) is made of as many pieces.
 */
import { firstIndex } from '../bisect.ts';
import { nth } from '../known.ts';
import { keyOf, type WordLine } from './word-lines.ts';

/** A line of a text, or a deadline, in the `.mtcl`. */
export interface SourceLine {
  /** Half-open offsets in the source. */
  from: number;
  to: number;
  /** What it says, escapes undone. */
  text: string;
  /** So many letters of that stand before what the source has. */
  lead?: number;
}

/** Letters of a text that are letters of a line of the Word file. */
export interface OriginPiece {
  /** Half-open offsets in what the text says. */
  from: number;
  to: number;
  line: WordLine;
  /** Where they begin in the line. */
  at: number;
}

export interface Origin extends SourceLine {
  /** In their order, at least one. */
  pieces: readonly [OriginPiece, ...OriginPiece[]];
}

/** How far behind the last line a part of a line is looked for: cells of a row stand in another order than in the source. */
const AHEAD = 200;
export const BACK = 12;

export function originsOf(source: readonly SourceLine[], lines: readonly WordLine[]): Origin[] {
  /** The first line of each wording, and those that no text has taken yet, in their order. */
  const first = new Map<string, number>();
  const free = new Map<string, number[]>();
  for (const [i, { key }] of lines.entries()) {
    if (!first.has(key)) first.set(key, i);
    const same = free.get(key);
    if (same) same.push(i);
    else free.set(key, [i]);
  }
  const origins: Origin[] = [];
  let last = 0;
  for (const each of source) {
    const { key, before } = keyOf(each.text);
    if (!key) continue;
    const equal = free.get(key) ?? [];
    // Cells of one row may come before: a little way back is nearer than far ahead.
    const from = last - BACK;
    const nearest = firstIndex(0, equal.length, (i) => nth(equal, i) >= from);
    const near = sameCapitals(each.text, equal, nearest, lines) ?? nearest;
    const whole = equal[near] ?? equal.at(-1) ?? partOf(key, lines, last);
    const found =
      whole === undefined ? assembled(key, lines, last - BACK) : [{ from: 0, to: key.length, index: whole }];
    const again = first.get(key);
    const [piece, ...more] = found ?? (again === undefined ? [] : [{ from: 0, to: key.length, index: again }]);
    if (!piece) continue;
    if (equal.length > 0) equal.splice(Math.min(near, equal.length - 1), 1);
    last = piece.index;
    const placed = (part: Found): OriginPiece => {
      const line = nth(lines, part.index);
      const at = line.before + Math.max(0, line.key.indexOf(key.slice(part.from, part.to)));
      return { from: before + part.from, to: before + part.to, line, at };
    };
    origins.push({ ...each, pieces: [placed(piece), ...more.map(placed)] });
  }
  return origins;
}

/** Of lines that differ in capitals alone, the next that has those of the text. */
function sameCapitals(
  text: string,
  equal: readonly number[],
  nearest: number,
  lines: readonly WordLine[],
): number | undefined {
  const end = Math.min(equal.length, nearest + MOST_TRIED);
  for (let i = nearest; i < end; i++) if (nth(lines, nth(equal, i)).text.includes(text)) return i;
  return undefined;
}

/** Letters of a key, and the line that they are. */
interface Found {
  from: number;
  to: number;
  index: number;
}

/** A line that holds the words: its number, or what stands behind them, went elsewhere. */
function partOf(key: string, lines: readonly WordLine[], last: number): number | undefined {
  if (key.length < 4) return undefined;
  const holds = (i: number) => lines[i]?.key.includes(key);
  for (let i = Math.max(0, last - BACK); i < Math.min(lines.length, last + AHEAD); i++) if (holds(i)) return i;
  return undefined;
}

/** So many beginnings of a text are tried. */
const MOST_TRIED = 12;
const LETTER = /[\p{L}\p{N}]/u;

/** The lines, one behind the other, that together are the words; none where they are not found within a page or so. */
export function assembled(key: string, lines: readonly WordLine[], from: number): Found[] | undefined {
  let tried = 0;
  for (let i = Math.max(0, from); i < Math.min(lines.length, from + AHEAD) && tried < MOST_TRIED; i++) {
    if (!beginsWith(key, 0, nth(lines, i).key)) continue;
    tried += 1;
    const found = assembledFrom(key, lines, i);
    if (found) return found;
  }
  return undefined;
}

function assembledFrom(key: string, lines: readonly WordLine[], start: number): Found[] | undefined {
  const found: Found[] = [];
  let at = 0;
  const end = Math.min(lines.length, start + AHEAD);
  for (let i = start; i < end && at < key.length; i++) {
    const { key: whole } = nth(lines, i);
    // Signs were passed over already.
    const own = at > 0 ? whole.replace(/^[^\p{L}\p{N}]+/u, '') : whole;
    if (!beginsWith(key, at, own)) continue;
    found.push({ from: at, to: at + own.length, index: i });
    at += own.length;
    // Signs that the importer put between, or the line had at its end.
    while (at < key.length && !LETTER.test(key.charAt(at))) at += 1;
  }
  return at >= key.length ? found : undefined;
}

function beginsWith(key: string, at: number, part: string): boolean {
  if (!part || !key.startsWith(part, at)) return false;
  const next = key.charAt(at + part.length);
  return !(LETTER.test(next) && LETTER.test(part.charAt(part.length - 1)));
}

/**
 * The origin of what stands at an offset: of the text around it; else of the text that follows on its line (a keyword in
 * front of its text); else of the last text before (a name in a property: the element's own words).
 */
export function originAt(
  /** In their order in the source, none within another. */
  origins: readonly Origin[],
  source: string,
  offset: number,
): { origin: Origin; inside: boolean } | undefined {
  // What a whole block lacks is said at the words that it begins with.
  const line = nth(source.slice(offset).split('\n', 1), 0);
  if (beginsLine(source.slice(Math.max(0, offset - 60), offset)) && /^[^"“]*\{\s*$/u.test(line)) {
    const first = origins[firstIndex(0, origins.length, (i) => nth(origins, i).from > offset)];
    if (first) return { origin: first, inside: false };
  }
  const at = firstIndex(0, origins.length, (i) => nth(origins, i).to >= offset);
  const origin = origins[at];
  if (origin && origin.from <= offset) return { origin, inside: true };
  if (origin) {
    // Quotes of a text of several lines end their line.
    const between = source.slice(offset, origin.from).replace(/"""\s+$/u, '"""');
    if (!between.includes('\n') && /^[\p{L}\p{N}\s_-]*["“]{0,3}$/u.test(between)) return { origin, inside: false };
  }
  const before = origins[at - 1];
  const block = blockAround(source, offset);
  if (!block || (before && before.from >= block.from)) return before && { origin: before, inside: false };
  // What a declaration lacks is said at its own words, not at those of the one before it.
  return origin && origin.from < block.to ? { origin, inside: false } : undefined;
}

/** The declaration around an offset, which begins in the first column; none where it is a long one. */
function blockAround(source: string, offset: number): { from: number; to: number } | undefined {
  // With the line end in front of its first column, which the beginning of the file has not.
  const start = Math.max(-1, offset - LONGEST_DECLARATION);
  const near = (start < 0 ? '\n' : '') + source.slice(Math.max(0, start), offset + 1);
  const before = /\n(?=[^\s}/])[^\n]*(?:\n(?![^\s}/])[^\n]*)*$/u.exec(near);
  if (!before) return undefined;
  const end = source.slice(offset, offset + LONGEST_DECLARATION).search(/\n(?=[^\s}])/u);
  return { from: start + before.index, to: end < 0 ? offset + LONGEST_DECLARATION : offset + end };
}

const LONGEST_DECLARATION = 600;

/** Whether what comes next begins a line: nothing but blanks stands before it there. */
function beginsLine(before: string): boolean {
  const blanks = before.slice(before.trimEnd().length);
  return blanks === before || blanks.includes('\n');
}
