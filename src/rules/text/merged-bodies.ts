import { nth } from '../../known.ts';
import { MERGED_FIELDS } from '../data/merged-bodies.ts';
import { isNamedAsFormer } from './districts.ts';
import { type Correction, type Mark, marksOf, sentenceBefore } from './mark.ts';
import { isBehindNumber } from './quoted-titles.ts';

const NAMES = MERGED_FIELDS.flatMap(({ field, short, now }) => [field, ...short].map((name) => ({ name, now })));
const BODY = new RegExp(
  `(?<!\\p{L})(Sở|Bộ)\\s+(${NAMES.map(({ name }) =>
    name.replaceAll(' - ', '\\s*[-–,]\\s*').replaceAll(' ', '\\s+'),
  ).join('|')})(?!\\p{L})`,
  'giu',
);

/** Bodies that have gone into others, with the present one; former ones and those that issued a cited document stay. */
export function mergedBodies(text: string): Correction[] {
  if (!/(?:Sở|Bộ)\s/iu.test(text)) return [];
  return marksOf(BODY, text).flatMap(({ start, end, match }): Correction[] => {
    const before = sentenceBefore(text, start);
    // A document of its time was issued by the body of its time.
    if (isNamedAsFormer(text, start, end) || isBehindNumber(before)) return [];
    const written = folded(nth(match, 2));
    const now = NAMES.find(({ name }) => folded(name) === written)?.now;
    return now ? [{ start, end, text: `${match[1]} ${now}` }] : [];
  });
}

const INSPECTORATE = /(?<!\p{L})Thanh tra [Ss]ở(?!\p{L})/gu;

/** Inspectorates of departments, which are no more; former ones and those of cited titles stay. */
export function inspectorates(text: string): Mark[] {
  if (!text.includes('Thanh tra ')) return [];
  return marksOf(INSPECTORATE, text).filter(
    ({ start, end }) => !isNamedAsFormer(text, start, end) && !isBehindNumber(sentenceBefore(text, start)),
  );
}

function folded(name: string): string {
  return name
    .toLowerCase()
    .replace(/(?:(?<!\s)\s+)?[-–,]\s*/gu, '-')
    .replace(/\s+/gu, ' ');
}
