/** Straight quotation marks inside a text that straight quotation marks bound: `"Dữ liệu "đúng, đủ" của xã"`. */
import { noteAt } from './notes.ts';

/** No title with a quotation in it is longer; bounds the work on hostile lines. */
const LONGEST = 2000;

/**
 * Offset behind such a text on one line, or undefined where the marks do not pair up: an inner one opens behind a space
 * or bracket and before a letter, the next closes it, and the one that is left over ends the text.
 */
export function throughInnerQuotes(source: string, offset: number): number | undefined {
  let inside = false;
  let pairs = 0;
  const end = Math.min(source.length, offset + LONGEST);
  for (let i = offset + 1; i < end; i++) {
    const char = source[i]!;
    if (char === '\n' || char === '\r') return undefined;
    if (char === '\\') {
      i++;
      continue;
    }
    if (char === '{') i = (noteAt(source, i) ?? i + 1) - 1;
    if (char !== '"') continue;
    if (inside) {
      inside = false;
      pairs++;
    } else if (opens(source, i, offset)) inside = true;
    else return pairs > 0 ? i + 1 : undefined;
  }
  return undefined;
}

function opens(source: string, at: number, first: number): boolean {
  const behind = at === first + 1 || /[\s(]/u.test(source[at - 1] ?? '');
  return behind && /[\p{L}\p{N}]/u.test(source[at + 1] ?? '');
}

/** Where the inner marks of a text's content stand, in pairs; those of notes bound the note. */
export function innerQuotes(raw: string): [number, number][] {
  const marks: number[] = [];
  let behindNote = 0;
  for (const { 0: mark, index } of raw.matchAll(/\\[\s\S]|["{]/gu)) {
    if (index < behindNote) continue;
    if (mark === '{') behindNote = noteAt(raw, index) ?? 0;
    else if (mark === '"') marks.push(index);
  }
  return marks.flatMap((at, i): [number, number][] =>
    i % 2 === 0 && marks[i + 1] !== undefined ? [[at, marks[i + 1]!]] : [],
  );
}
