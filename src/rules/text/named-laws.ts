/** Laws that a text cites by name and day, without a number. */
import { isoDay } from '../../deadline/index.ts';
import type { Mark } from './mark.ts';

const NAMED_LAW =
  /(?<!\p{L})(?:Bộ luật|Luật)\s(?:[\p{L},]+\s){1,9}?ngày\s+(?:(\d{1,2})\/(\d{1,2})\/(\d{4})|(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4}))/gu;

export interface NamedLaw extends Mark {
  words: string;
  date?: string;
}

export function namedLaws(text: string): NamedLaw[] {
  if (!text.includes('uật') || !text.includes('ngày')) return [];
  return [...text.matchAll(NAMED_LAW)].map((match) => {
    const [day = 0, month = 0, year = 0] = [match[1] ?? match[4], match[2] ?? match[5], match[3] ?? match[6]].map(
      Number,
    );
    const date = isoDay({ year, month, day });
    return { words: match[0], date, start: match.index, end: match.index + match[0].length };
  });
}
