/**
 * What stands right before a place: the words that a sticky pattern of a look-behind keeps (`/(?<=(…))/y`), empty where
 * it finds none. However long the text is, only what is found is read.
 */
export function before(text: string, at: number, pattern: RegExp): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[1] ?? '';
}
