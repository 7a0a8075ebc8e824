import { isoDay } from '../../deadline/index.ts';
import { type Mark, marksOf } from './mark.ts';

/** A document cited by its number and its day: "Kế hoạch số 15/KH-UBND ngày 08/01/2027 của Ủy ban nhân dân tỉnh". */
export interface DatedSign {
  sign: string;
  date: Mark & { day: string };
  issuer?: string;
}

const SIGN = '(?<![\\p{L}\\d./-])(?<sign>\\d{1,5}(?:\\.\\d{1,3})?[a-zđ]?[/-][\\p{L}\\d][\\p{L}\\d/.&-]{1,40})';
const DATE =
  '(?<date>(?<day>\\d{1,2})(?:/(?<month>\\d{1,2})/(?<year>\\d{4})| tháng (?<month2>\\d{1,2}) năm (?<year2>\\d{4})))(?!\\d)';
const CITED = new RegExp(`${SIGN}[ ,]{1,3}ngày ${DATE}`, 'giu');
const ISSUER = /^ của ([^,;.()\n]{2,80})/u;
const TITLE = / (?:về|quy định|hướng dẫn|ban hành|phê duyệt|công bố|triển khai|thực hiện|kiện toàn)(?!\p{L})/u;

export function datedSigns(text: string): DatedSign[] {
  if (!text.includes('ngày') || !/[/-](?<=\d[\p{L}.]*.)/u.test(text)) return [];
  return marksOf(CITED, text).flatMap(({ start, end, match }): DatedSign[] => {
    const { sign = '', date = '', day, month, month2, year, year2 } = match.groups ?? {};
    if (!/\p{Lu}/u.test(sign)) return [];
    const [d, m, y] = [Number(day), Number(month ?? month2), Number(year ?? year2)];
    const at = start + match[0].length - date.length;
    const issuer = ISSUER.exec(text.slice(end, end + 100))?.[1]
      ?.split(TITLE)[0]
      ?.trim();
    return [{ sign, date: { start: at, end, day: isoDay({ year: y, month: m, day: d }) }, issuer }];
  });
}
