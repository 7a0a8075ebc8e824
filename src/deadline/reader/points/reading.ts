/** What the readers of days, months and years have read. */
import type { PeriodDay, Point, PointYear, SimplePoint } from '../../model.ts';

export type DayPoint = Extract<SimplePoint, { type: 'day' }>;

/** Days as read: whole dates, days that still need a month or period, or a date that cannot be (already reported). */
export type DayReading =
  | { type: 'days'; days: DayPoint[]; range?: boolean; monthList?: boolean }
  | { type: 'partial'; days: PeriodDay[]; first: number; last: number; period?: 'month' | 'quarter' }
  | { type: 'bad' };

/** Members of one list as read, or days that still need a period, or a date that cannot be. */
export type PointReading =
  | { type: 'points'; points: Point[]; bare?: BareKind }
  | Extract<DayReading, { type: 'partial' | 'bad' }>;

/** What a bare number behind the point would be: `tháng 3, 6`, `quý I, II`, `năm 2026, 2027`. */
export type BareKind = 'month' | 'quarter' | 'year';

export function one(point: SimplePoint): { type: 'points'; points: Point[] } {
  return { type: 'points', points: [point] };
}

export function withYear<T extends SimplePoint>(point: T, year: PointYear | undefined): T {
  return year === undefined ? point : { ...point, year };
}

/** A month, quarter … as a whole: no day, no stretch, no beginning or end. */
export function isWhole(point: Point): boolean {
  return point.type !== 'day' && point.type !== 'span' && !('part' in point && point.part);
}
