import type { SimplePoint } from '../../model.ts';
import type { Cursor } from '../cursor.ts';
import type { BareKind, PointReading } from './reading.ts';

/** Three months, as `order` counts: a longer stretch than nine months over the turn of a year is not believed. */
const LEAST_GAP = 300;

/** Joins two points, the year of the one filling in that of the other. */
export function makeSpan(
  p: Cursor,
  from: SimplePoint,
  to: SimplePoint,
  first: number,
  bare?: BareKind,
): PointReading | undefined {
  // A whole year begins no stretch but one of years.
  if (from.type === 'year' && !from.part && (to.type !== 'year' || to.part)) return { type: 'bad' };
  let [start, end] = [from, to];
  const ascending = order(start) <= lastOrder(end);
  if (start.year === undefined && end.year !== undefined) {
    start = { ...start, year: ascending ? end.year : typeof end.year === 'number' ? end.year - 1 : undefined };
  } else if (end.year === undefined && start.year !== undefined) {
    end = { ...end, year: ascending ? start.year : typeof start.year === 'number' ? start.year + 1 : undefined };
  }
  const text = p.slice(first, p.at - 1);
  // Over the turn of the year goes what begins late and ends early; otherwise the two are more likely swapped.
  const oneYear = (from.year === undefined) !== (to.year === undefined);
  if (!ascending && oneYear && order(from) - lastOrder(to) < LEAST_GAP) {
    p.report(
      'ambiguous',
      'error',
      first,
      p.at - 1,
      `«${text}»: lúc bắt đầu đứng sau lúc kết thúc. Nếu đi qua hai năm thì ghi rõ năm của cả hai, nếu không thì đổi chỗ.`,
    );
    return { type: 'bad' };
  }
  if (start.year === undefined && end.year === undefined && !ascending) {
    p.report(
      'year-missing',
      'warning',
      first,
      p.at - 1,
      `«${text}» đi qua hai năm mà không ghi năm. Ghi rõ, ví dụ: tháng 12/2026 – tháng 01/2027.`,
    );
    return { type: 'bad' };
  }
  if (typeof start.year === 'number' && typeof end.year === 'number') {
    if (start.year > end.year || (start.year === end.year && order(start) > lastOrder(end))) {
      p.report(
        'impossible-date',
        'error',
        first,
        p.at - 1,
        `«${text}»: lúc bắt đầu phải trước lúc kết thúc. Xem lại hai mốc này.`,
      );
      return { type: 'bad' };
    }
  }
  const alike = order(start) === order(end) && lastOrder(start) === lastOrder(end);
  if (start.year === end.year && start.type === end.type && alike) {
    return { type: 'points', points: [start], bare };
  }
  return { type: 'points', points: [{ type: 'span', from: start, to: end }], bare };
}

/** Rough place within a year, to tell which of two points comes first. */
export function order(point: SimplePoint): number {
  switch (point.type) {
    case 'day':
      return point.month * 100 + point.day;
    case 'month':
      return point.month * 100 + (point.part === 'end' ? 31 : point.part === 'middle' ? 15 : 1);
    case 'quarter':
      return (point.quarter * 3 - 2) * 100 + (point.part === 'end' ? 231 : 1);
    case 'half':
      return point.half === 1 ? 101 : 701;
    case 'nineMonths':
      return 101;
    case 'year':
      return point.part === 'end' ? 1231 : point.part === 'middle' ? 630 : 101;
  }
}

/** The same for the end of the point. */
function lastOrder(point: SimplePoint): number {
  switch (point.type) {
    case 'month':
      return point.part ? order(point) : point.month * 100 + 31;
    case 'quarter':
      return point.part === 'start' ? order(point) : point.quarter * 300 + 31;
    case 'half':
      return point.half === 1 ? 630 : 1231;
    case 'nineMonths':
      return 930;
    case 'year':
      return point.part ? order(point) : 1231;
    case 'day':
      return order(point);
  }
}
