/**
 * Which line of a Word file each text of the imported `.mtcl` came from. The importer keeps the words and their order, so
 * that a text is looked for behind the one before it; of several equal lines each is taken once.
 */
import { firstIndex } from '../bisect.ts';
import { nth } from '../known.ts';
import type { WordLine } from './word-lines.ts';
import { lineKey } from './word-lines.ts';

/** A line of a text, or a deadline, in the `.mtcl`. */
export interface SourceLine {
  /** Half-open offsets in the source. */
  from: number;
  to: number;
  /** What it says, escapes undone. */
  text: string;
}

export interface Origin extends SourceLine {
  line: WordLine;
}

/** How far behind the last line a part of a line is looked for: cells of a row stand in another order than in the source. */
const AHEAD = 200;

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
    const key = lineKey(each.text);
    if (!key) continue;
    const equal = free.get(key) ?? [];
    // Cells of one row may come before: a little way back is nearer than far ahead.
    const from = last - 12;
    const near = firstIndex(0, equal.length, (i) => nth(equal, i) >= from);
    const found = equal[near] ?? equal.at(-1) ?? partOf(key, lines, last) ?? first.get(key);
    const line = found === undefined ? undefined : lines[found];
    if (found === undefined || !line) continue;
    if (equal.length > 0) equal.splice(Math.min(near, equal.length - 1), 1);
    last = found;
    origins.push({ ...each, line });
  }
  return origins;
}

/** A line that holds the words: its number, or what stands behind them, went elsewhere. */
function partOf(key: string, lines: readonly WordLine[], last: number): number | undefined {
  if (key.length < 4) return undefined;
  const holds = (i: number) => lines[i]?.key.includes(key);
  for (let i = Math.max(0, last - 12); i < Math.min(lines.length, last + AHEAD); i++) if (holds(i)) return i;
  return undefined;
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
  const line = /^[^\n]*/u.exec(source.slice(offset))?.[0] ?? '';
  if (beginsLine(source.slice(Math.max(0, offset - 60), offset)) && /^[^"“]*\{\s*$/u.test(line)) {
    const first = origins[firstIndex(0, origins.length, (i) => nth(origins, i).from > offset)];
    if (first) return { origin: first, inside: false };
  }
  const at = firstIndex(0, origins.length, (i) => nth(origins, i).to >= offset);
  const origin = origins[at];
  if (origin && origin.from <= offset) return { origin, inside: true };
  if (origin) {
    const between = source.slice(offset, origin.from);
    if (!between.includes('\n') && /^[\p{L}\p{N}\s_-]*["“]{0,3}$/u.test(between)) return { origin, inside: false };
  }
  const before = origins[at - 1];
  return before && { origin: before, inside: false };
}

/** Whether what comes next begins a line: nothing but blanks stands before it there. */
function beginsLine(before: string): boolean {
  const blanks = before.slice(before.trimEnd().length);
  return blanks === before || blanks.includes('\n');
}
