/** What a detector finds in the words of one text. */
import { firstIndex } from '../../bisect.ts';
import { nth } from '../../known.ts';
export interface Mark {
  start: number;
  end: number;
}

/** Words that have a better form. */
export interface Correction extends Mark {
  text: string;
}

/** All matches as marks of a group (the whole match by default). */
export function marksOf(pattern: RegExp, text: string): (Mark & { match: RegExpMatchArray })[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    match,
  }));
}

/** Whether a place stands in one of the marks, which are in the text's order and do not overlap. */
export function within(marks: readonly Mark[]): (at: number) => boolean {
  return (at) => {
    const next = marks[firstIndex(0, marks.length, (i) => nth(marks, i).end > at)];
    return at >= (next?.start ?? Infinity);
  };
}

/** Farther away nothing says what stands at a place. */
const AROUND = 300;

/** What stands right before a place, as far as it can matter: for patterns that look at its end. */
export function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - AROUND), at);
}

/** What stands before a place in the same sentence. */
export function sentenceBefore(text: string, at: number): string {
  const words = before(text, at);
  for (let i = words.length - 1; i >= 0; i--) {
    const char = nth(words, i);
    if (char === ';' || char === '\n' || (char === '.' && /^\s/.test(words.slice(i + 1, i + 2))))
      return words.slice(i + 1);
  }
  return words;
}
