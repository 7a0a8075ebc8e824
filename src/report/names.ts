/** How names compare that different files write differently. */
import { wordsAlone } from '../fold.ts';

/** Names of agencies compare with their usual abbreviations written out. */
export function agencyName(title: string): string {
  return wordsAlone(title)
    .replace(/^ubnd /u, 'ủy ban nhân dân ')
    .replace(/^uỷ ban/u, 'ủy ban')
    .replace(/^hđnd /u, 'hội đồng nhân dân ');
}

/** Elements of two files are the same one where their names are, or, where one has none, their words. */
export function sameElement<T extends { id: string; named: boolean }>(
  a: T,
  b: T,
  words: (element: T) => string,
): boolean {
  if (a.named && b.named) return a.id.normalize('NFC') === b.id.normalize('NFC');
  return words(a) === words(b);
}
