/** What a detector finds in the words of one text. */
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

/** What stands before a place in the same sentence. */
export function sentenceBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 300), at);
  const cut = before.search(/(?:[;\n]|\.\s)(?!.*(?:[;\n]|\.\s))/su);
  return cut < 0 ? before : before.slice(cut + 1);
}
