import { daysInMonth } from '../../days.ts';
import type { Point, SimplePoint } from '../../model.ts';
import type { Cursor } from '../cursor.ts';
import { readMonth } from './months.ts';
import type { PointReading } from './reading.ts';

type Month = Extract<SimplePoint, { type: 'month' }>;

/**
 * `10 ngày đầu tháng 6`, `nửa cuối tháng 6` (half a month is 15 days: Bộ luật Dân sự 2015, Điều 146.1), `thượng tuần
 * tháng 6` (ten days each; the last third runs to the end).
 */
export function readMonthPart(p: Cursor): PointReading | undefined {
  return p.attempt(() => {
    const days = readDaysOf(p);
    if (!days) return undefined;
    p.takeWords('của', 'trong');
    const month = readMonth(p);
    if (month?.type !== 'points') return month;
    const [point] = month.points as Month[];
    const span = days(point!);
    return span && { type: 'points', points: [span] };
  });
}

function readDaysOf(p: Cursor): ((month: Month) => Point | undefined) | undefined {
  if (p.takeWords('thượng tuần')) return (month) => stretch(month, 1, 10);
  if (p.takeWords('trung tuần')) return (month) => stretch(month, 11, 20);
  if (p.takeWords('hạ tuần')) return (month) => stretch(month, 21);
  // Whichever day a week begins on, the last one ends with the month; the others are not sure.
  if (p.takeWords('tuần cuối cùng', 'tuần cuối')) return (month) => lastDays(month, 7);
  return p.attempt(() => {
    const half = p.takeWords('nửa') !== undefined;
    const count = half ? 15 : p.takeCount();
    if (count === undefined || (!half && !p.takeWords('ngày'))) return undefined;
    const where = p.takeWords('đầu tiên', 'đầu', 'cuối cùng', 'cuối');
    if (!where || count < 2 || count > 20) return undefined;
    if (where.startsWith('đầu')) return (month) => stretch(month, 1, count);
    return (month) => (half ? stretch(month, 16) : lastDays(month, count));
  });
}

function stretch(month: Month, first: number, last?: number): Point {
  const from: SimplePoint = { ...month, type: 'day', day: first };
  const to: SimplePoint = last === undefined ? { ...month, part: 'end' } : { ...month, type: 'day', day: last };
  return { type: 'span', from, to };
}

/** Where they begin depends on the month's length: in February on the year, which may be the plan's. */
function lastDays(month: Month, count: number): Point | undefined {
  if (month.month === 2 && typeof month.year !== 'number') return undefined;
  const year = typeof month.year === 'number' ? month.year : 2001;
  return stretch(month, daysInMonth(year, month.month) - count + 1);
}
