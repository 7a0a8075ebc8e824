/** What changed between two texts: one stretch of the old one has other characters. */
export interface Edit {
  /** In the old text. */
  start: number;
  end: number;
  /** By how many characters the new text is longer. */
  growth: number;
}

/** Compared in blocks: engines compare strings at the speed of memory. */
const BLOCK = 4096;

/** All between the longest common beginning and the longest common end. */
export function difference(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start + BLOCK <= shorter && before.slice(start, start + BLOCK) === after.slice(start, start + BLOCK)) {
    start += BLOCK;
  }
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  const most = shorter - start;
  const block = (text: string, same: number) => text.slice(text.length - same - BLOCK, text.length - same);
  let same = 0;
  while (same + BLOCK <= most && block(before, same) === block(after, same)) same += BLOCK;
  const code = (text: string) => text.charCodeAt(text.length - 1 - same);
  while (same < most && code(before) === code(after)) same++;
  return { start, end: before.length - same, growth: after.length - before.length };
}
