import { daysInMonth } from '../../deadline/days.ts';
import { type Mark, marksOf } from './mark.ts';

export interface ImpossibleDate extends Mark {
  /** Vietnamese: why there is no such day. */
  reason: string;
}

const SHORT = /(?<![\d/.,-])(\d{1,2})\/(\d{1,2})(?:\/((?:19|20)\d\d))(?![\d/])/gu;
const LONG = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm\s+(\d{4}))?/giu;
const SLIP = /ngày\s+\d{1,2}\s+ngày\s+\d{1,2}\s+(?:năm|tháng)(?:\s+\d{4})?/giu;

/** Days that no calendar has, anywhere in words: 31/6/2027, "ngày 30 tháng 02", "ngày 25 ngày 9 năm 2018". */
export function impossibleDates(text: string): ImpossibleDate[] {
  if (!/\d\/\d|ngày\s+\d/iu.test(text)) return [];
  const days = [...marksOf(SHORT, text), ...marksOf(LONG, text)].flatMap(({ start, end, match }): ImpossibleDate[] => {
    const [day, month] = [Number(match[1]), Number(match[2])];
    const year = match[3] ? Number(match[3]) : 2024;
    if (month < 1 || month > 12) return [{ start, end, reason: `không có tháng ${month}` }];
    const last = daysInMonth(year, month);
    return day < 1 || day > last ? [{ start, end, reason: `tháng ${month} chỉ có ${last} ngày` }] : [];
  });
  const slips = marksOf(SLIP, text).map(({ start, end }) => ({
    start,
    end,
    reason: 'chữ «ngày» thứ hai phải là «tháng»',
  }));
  return [...days, ...slips];
}
