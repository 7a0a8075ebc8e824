import { daysInMonth } from '../../days.ts';
import type { Cursor } from '../cursor.ts';
import { checked } from './checked-day.ts';
import { takeQuarterNumber } from './quarters.ts';
import type { DayReading } from './reading.ts';
import { readYearSuffix } from './year-suffix.ts';

/** `tháng cuối quý`, `tháng đầu của quý sau`, `tháng thứ hai trong quý`, `tháng sau`. */
export function readMonthInPeriod(
  p: Cursor,
): { day: { month?: number; next?: true }; period?: 'month' | 'quarter' } | undefined {
  return p.attempt(() => {
    if (!p.takeWords('tháng')) return undefined;
    if (p.takeWords('sau liền kề', 'liền kề sau', 'kế tiếp', 'tiếp theo', 'liền sau', 'liền kề', 'sau')) {
      return { day: { next: true }, period: 'month' };
    }
    const month = p.takeWords('cuối cùng', 'cuối', 'thứ ba', 'thứ 3')
      ? 'last'
      : p.takeWords('đầu tiên', 'đầu', 'thứ nhất')
        ? 1
        : p.takeWords('thứ hai', 'giữa')
          ? 2
          : p.attempt(() => (p.takeWords('thứ') ? p.takeNumber(1) : undefined));
    if (month === undefined || (typeof month === 'number' && (month < 1 || month > 3))) return undefined;
    p.takeWords('của', 'trong');
    const every = p.takeWords('hằng', 'mỗi', 'các', 'từng') !== undefined;
    if (p.takeWords('kỳ báo cáo', 'kỳ') && !every) return { day: month === 'last' ? {} : { month } };
    if (!p.takeWords('quý')) return undefined;
    if (isQuarterHere(p)) return undefined;
    const next = p.takeWords('sau liền kề', 'liền kề', 'kế tiếp', 'tiếp theo', 'liền sau', 'sau') !== undefined;
    const place = month === 'last' || month === 3 ? (next ? { month: 3 } : {}) : { month };
    return { day: { ...place, ...(next ? { next: true as const } : {}) }, period: 'quarter' };
  });
}

function isQuarterHere(p: Cursor): boolean {
  const token = p.peek();
  return token?.kind === 'number' || (token?.kind === 'word' && /^(i|ii|iii|iv)$/.test(token.text));
}

/** `ngày cuối tháng`, `ngày làm việc cuối cùng của tháng`, `ngày đầu tiên hằng tháng`. */
export function readNamedDay(p: Cursor, first: number): DayReading | undefined {
  return p.attempt(() => {
    const day = p.takeWords('làm việc cuối cùng', 'làm việc cuối')
      ? 'lastWorking'
      : p.takeWords('làm việc đầu tiên', 'làm việc đầu')
        ? 'firstWorking'
        : p.takeWords('cuối cùng', 'cuối')
          ? 'last'
          : p.takeWords('đầu tiên', 'đầu')
            ? 'first'
            : undefined;
    if (!day) return undefined;
    p.takeWords('của', 'trong');
    const inQuarter = p.attempt(() => {
      const month = readMonthInPeriod(p);
      return month?.period === 'quarter' ? month : undefined;
    });
    if (inQuarter) return ofMonthInQuarter(p, day, inQuarter.day, first);
    const every = p.takeWords('hằng', 'mỗi', 'các', 'từng') !== undefined;
    const unit = p.takeWords('tháng', 'quý');
    if (!unit) return undefined;
    if (isQuarterHere(p)) {
      // "ngày cuối cùng của tháng 5", "ngày cuối quý II": of that one month or quarter.
      if (every || day === 'lastWorking' || day === 'firstWorking') return undefined;
      const months = unit === 'quý' ? monthsOfQuarter(takeQuarterNumber(p)) : monthsOf(p.takeNumber());
      if (!months) return undefined;
      const month = day === 'first' ? months.first : months.last;
      // Which day is the last of February depends on a year that the phrase need not say.
      if (month === 2 && day === 'last') return undefined;
      const date = day === 'first' ? 1 : daysInMonth(2001, month);
      return checked(p, [date], [month], readYearSuffix(p, true), first);
    }
    return {
      type: 'partial',
      days: [{ day, ...(unit === 'quý' && day === 'first' ? { month: 1 } : {}) }],
      first,
      last: p.at - 1,
      period: unit === 'quý' ? 'quarter' : 'month',
    };
  });
}

/** "ngày cuối cùng của tháng cuối quý": the quarter's own last day; in its other months no day of that name is known. */
function ofMonthInQuarter(
  p: Cursor,
  day: 'first' | 'last' | 'firstWorking' | 'lastWorking',
  { month, next }: { month?: number; next?: true },
  first: number,
): DayReading {
  const isFirst = day === 'first' || day === 'firstWorking';
  if (next || month !== (isFirst ? 1 : undefined)) return { type: 'bad' };
  return {
    type: 'partial',
    days: [{ day, ...(day === 'first' ? { month } : {}) }],
    first,
    last: p.at - 1,
    period: 'quarter',
  };
}

function monthsOf(month: number | undefined): { first: number; last: number } | undefined {
  return month !== undefined && month >= 1 && month <= 12 ? { first: month, last: month } : undefined;
}

function monthsOfQuarter(quarter: number | undefined): { first: number; last: number } | undefined {
  return quarter !== undefined && quarter >= 1 && quarter <= 4
    ? { first: quarter * 3 - 2, last: quarter * 3 }
    : undefined;
}
