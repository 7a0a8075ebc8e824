import { nth } from '../../known.ts';
import { STANDARD_YEAR_IN_TITLE } from '../data/known-titles.ts';
import { type Correction, marksOf } from './mark.ts';

/** A known document with the number of a standard in the title that follows, up to the next document. */
const QUOTED = new RegExp(
  `(?:${Object.keys(STANDARD_YEAR_IN_TITLE)
    .map((sign) => sign.replaceAll('/', '\\/'))
    .join(
      '|',
    )})(?:(?!số\\s*(?::\\s*)?\\d|\\d+\\/\\d{4}\\/|[.;\\n])[\\s\\S]){0,250}?ISO[ \\u00a0]*(\\d{4,5})\\s*:\\s*((?:19|20)\\d\\d)`,
  'gu',
);

/** Years of standards in quoted titles of known documents that are not those of the title. */
export function citedStandards(text: string): Correction[] {
  if (!text.includes('ISO') || !/\/20\d\d\/|\/2006\//.test(text)) return [];
  return marksOf(QUOTED, text).flatMap(({ end, match }) => {
    const sign = Object.keys(STANDARD_YEAR_IN_TITLE).find((known) => match[0].startsWith(known))!;
    const known = STANDARD_YEAR_IN_TITLE[sign]!;
    if (match[1] !== known.standard || Number(match[2]) === known.year) return [];
    return [{ start: end - nth(match, 2).length, end, text: String(known.year) }];
  });
}
