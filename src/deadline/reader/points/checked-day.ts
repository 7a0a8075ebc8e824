import { nth } from '../../../known.ts';
import { daysInMonth } from '../../days.ts';
import type { PointYear } from '../../model.ts';
import type { Cursor } from '../cursor.ts';
import type { DayPoint, DayReading } from './reading.ts';
import { readYearSuffix, twoDigitYear } from './year-suffix.ts';

/** "ngày 25 ngày 9": one of the two must be "tháng". */
export function dayTwice(p: Cursor, first: number): DayReading | undefined {
  return p.attempt(() => {
    const at = p.at;
    p.takeWords('ngày');
    const number = p.takeNumber();
    if (number === undefined) return undefined;
    const last = p.at - 1;
    const fix = `${p.slice(first, at - 1)} tháng ${number}`;
    p.report(
      'impossible-date',
      'error',
      first,
      last,
      `«${p.slice(first, last)}» không phải một ngày: chữ «ngày» lặp lại. Có phải «${fix}»?`,
    );
    readYearSuffix(p, true);
    return { type: 'bad' };
  });
}

export function checked(
  p: Cursor,
  days: number[],
  months: number[],
  year: PointYear | 'bad' | undefined,
  first: number,
  range = false,
): DayReading {
  if (year === 'bad') return twoDigitYear(p, first);
  const last = p.at - 1;
  const result: DayPoint[] = [];
  for (const month of months) {
    for (const day of days) {
      const longest = month < 1 || month > 12 ? 0 : daysInMonth(typeof year === 'number' ? year : 2000, month);
      if (day < 1 || day > longest) {
        p.report('impossible-date', 'error', first, last, impossible(p.slice(first, last), month, longest, year));
        return { type: 'bad' };
      }
      if (day === 29 && month === 2 && typeof year !== 'number') {
        p.leapDays.push({ start: nth(p.tokens, first).start, end: nth(p.tokens, last).end });
      }
      result.push({ type: 'day', day, month, ...(year === undefined ? {} : { year }) });
    }
  }
  if (range && (result.length !== 2 || nth(result, 0).day >= nth(result, 1).day)) {
    p.report(
      'impossible-date',
      'error',
      first,
      last,
      `«${p.slice(first, last)}»: ngày đầu phải trước ngày cuối. Xem lại hai ngày này.`,
    );
    return { type: 'bad' };
  }
  return { type: 'days', days: result, range: range || undefined, monthList: months.length > 1 || undefined };
}

function impossible(text: string, month: number, longest: number, year: PointYear | undefined): string {
  if (longest === 0) return `«${text}»: không có tháng ${month}. Ghi theo thứ tự ngày/tháng/năm.`;
  const known = typeof year === 'number';
  const of = month === 2 && known ? `tháng 2 năm ${year}` : `tháng ${month}`;
  const days = month === 2 && !known ? '28 ngày, năm nhuận 29 ngày' : `${longest} ngày`;
  return `«${text}» không có trên lịch: ${of} có ${days}. Sửa lại ngày này.`;
}
