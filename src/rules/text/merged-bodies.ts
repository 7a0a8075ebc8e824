import { MERGED_FIELDS } from '../data/merged-bodies.ts';
import { isNamedAsFormer } from './districts.ts';
import { type Correction, marksOf, sentenceBefore } from './mark.ts';

const FIELDS = Object.keys(MERGED_FIELDS)
  .map((field) => field.replaceAll(' - ', '\\s*[-–,]\\s*').replaceAll(' ', '\\s+'))
  .join('|');
const BODY = new RegExp(`(?<!\\p{L})(Sở|Bộ)\\s+(${FIELDS})(?!\\p{L})`, 'giu');
/** A document of its time was issued by the body of its time. */
const ISSUER = /\d\/\S*\p{Lu}[^;]*$/u;

/** Bodies that have gone into others, with the present one; former ones and those that issued a cited document stay. */
export function mergedBodies(text: string): Correction[] {
  if (!/(?:Sở|Bộ)\s/iu.test(text)) return [];
  return marksOf(BODY, text).flatMap(({ start, end, match }): Correction[] => {
    if (isNamedAsFormer(text, start, end) || ISSUER.test(sentenceBefore(text, start))) return [];
    const field = match[2]!
      .toLocaleLowerCase('vi')
      .replace(/\s*[-–,]\s*/gu, ' - ')
      .replace(/\s+/gu, ' ');
    const now = Object.entries(MERGED_FIELDS).find(([old]) => old.toLocaleLowerCase('vi') === field)?.[1];
    return now ? [{ start, end, text: `${match[1]} ${now}` }] : [];
  });
}
