import { daysInMonth, isoDay } from './days.ts';
import type { IsoDay, Point, PointYear, SimplePoint } from './model.ts';

/** First and last day of a point; a part of a month or year is the one day that the law makes it. */
export function pointRange(point: Point, planYear: number): { from: IsoDay; to: IsoDay } {
  if (point.type === 'span') {
    return { from: pointRange(point.from, planYear).from, to: pointRange(point.to, planYear).to };
  }
  const year = yearOf(point.year, planYear);
  switch (point.type) {
    case 'day':
      return single(year, point.month, point.day);
    case 'month':
      return partOf(year, point.month, point.month, point.part);
    case 'quarter':
      return partOf(year, point.quarter * 3 - 2, point.quarter * 3, point.part);
    case 'half':
      return months(year, point.half * 6 - 5, point.half * 6);
    case 'nineMonths':
      return months(year, 1, 9);
    case 'year':
      // Bộ luật Dân sự 2015, Điều 146: the middle of the year is the last day of June.
      if (point.part === 'middle') return single(year, 6, 30);
      return partOf(year, 1, 12, point.part);
  }
}

function yearOf(year: PointYear | undefined, planYear: number): number {
  if (year === undefined) return planYear;
  return typeof year === 'number' ? year : year === 'next' ? planYear + 1 : planYear - 1;
}

/** Bộ luật Dân sự 2015, Điều 146: start, middle and end of a month are its first, 15th and last day. */
function partOf(
  year: number,
  first: number,
  last: number,
  part: 'start' | 'middle' | 'end' | undefined,
): { from: IsoDay; to: IsoDay } {
  if (part === 'start') return single(year, first, 1);
  if (part === 'middle') return single(year, first, 15);
  if (part === 'end') return single(year, last, daysInMonth(year, last));
  return months(year, first, last);
}

function months(year: number, first: number, last: number): { from: IsoDay; to: IsoDay } {
  return {
    from: isoDay({ year, month: first, day: 1 }),
    to: isoDay({ year, month: last, day: daysInMonth(year, last) }),
  };
}

function single(year: number, month: number, day: number): { from: IsoDay; to: IsoDay } {
  const iso = isoDay({ year, month, day });
  return { from: iso, to: iso };
}

/** What is wrong with the point in that year: only 29 February can be. */
export function impossibleIn(point: Point, planYear: number): string | undefined {
  const days: SimplePoint[] = point.type === 'span' ? [point.from, point.to] : [point];
  for (const day of days) {
    if (day.type !== 'day') continue;
    const year = yearOf(day.year, planYear);
    if (day.day > daysInMonth(year, day.month)) {
      return `Năm ${year} không có ngày ${day.day}/${day.month}: tháng ${day.month} có ${daysInMonth(year, day.month)} ngày. Sửa lại ngày này.`;
    }
  }
  return undefined;
}
