/** Words from a file as part of a pattern: they stand for themselves. No pattern is built from them otherwise. */
export function literalPattern(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** Where a text goes on behind `words` at its beginning, whatever the capitals; undefined where it begins otherwise. */
export function behindWords(text: string, words: string): number | undefined {
  if (!words) return undefined;
  const start = text.length - text.trimStart().length;
  const end = start + words.length;
  if (text.slice(start, end).toLowerCase() !== words.toLowerCase()) return undefined;
  return /^\p{L}/u.test(text.slice(end, end + 2)) ? undefined : end;
}
