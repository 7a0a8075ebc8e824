import { nth } from '../../../known.ts';
import type { Point, SimplePoint } from '../../model.ts';
import type { Cursor } from '../cursor.ts';
import { readEventDay } from './event-day.ts';
import { readHourLimit, readPartOfDay } from './hours.ts';
import { readPoint } from './points.ts';
import type { PointReading } from './reading.ts';
import { makeSpan } from './spans.ts';
import { readThisYear } from './years.ts';

/** What follows `từ`: `01/02 đến 31/3`, `tháng 3 đến hết năm`, `15 đến 20/3`; a point alone where no end stands. */
export function readFromTo(
  p: Cursor,
  first: number,
  hours?: string[],
): { point: Point; ended: boolean } | 'bad' | undefined {
  const startHour = readHourLimit(p, undefined).remark ?? readPartOfDay(p);
  const at = p.at;
  const start = readStart(p);
  if (!start || start === 'bad') return start;
  // "Từ quý II đến hết quý II" is that quarter.
  const itsOwnEnd = p.tokens.slice(at, p.at).some(({ text }) => text === 'đến' || text === 'tới');
  if (start.type === 'span' || itsOwnEnd) return { point: start, ended: true };
  const joined = p.attempt(() => {
    if (!takeJoin(p)) return undefined;
    const endHour = readHourLimit(p, undefined).remark ?? readPartOfDay(p);
    const end = readPoint(p, true) ?? readEventDay(p) ?? readYearEnd(p);
    if (end?.type === 'bad') return end;
    if (end?.type !== 'points' || end.points.length !== 1 || nth(end.points, 0).type === 'span') return undefined;
    if (startHour) hours?.push(`từ ${startHour}`);
    if (endHour) hours?.push(`đến ${endHour}`);
    return makeSpan(p, start, end.points[0] as SimplePoint, first);
  });
  if (!joined) return { point: start, ended: false };
  return joined.type === 'points' ? { point: nth(joined.points, 0), ended: true } : 'bad';
}

/** What joins the two ends. */
function takeJoin(p: Cursor): boolean {
  return (
    p.take('dash') !== undefined ||
    p.takeWords('cho đến hết', 'cho đến', 'đến hết', 'đến', 'tới hết', 'tới') !== undefined
  );
}

/** `đến hết năm` */
function readYearEnd(p: Cursor): PointReading | undefined {
  return readThisYear(p) && { type: 'points', points: [{ type: 'year', part: 'end' }] };
}

/** The start of a stretch; a bare day (`từ 15 đến 20/3`) takes its month from the end. */
function readStart(p: Cursor): Point | 'bad' | undefined {
  const day = p.attempt((): Point | 'bad' | undefined => {
    p.takeWords('ngày');
    const first = p.at;
    const number = p.takeNumber();
    if (number === undefined) return undefined;
    const at = p.at;
    if (!takeJoin(p)) return undefined;
    p.takeWords('ngày');
    const end = readPoint(p, true);
    p.at = at;
    if (end?.type !== 'points' || end.points[0]?.type !== 'day') return undefined;
    if (number < 1 || number >= end.points[0].day) {
      p.report(
        'ambiguous',
        'warning',
        first,
        at,
        `Ghi rõ tháng của ngày ${number}, ví dụ: từ ngày 15/3 đến ngày 20/4.`,
      );
      return 'bad';
    }
    return { ...end.points[0], day: number };
  });
  if (day) return day;
  const point = readPoint(p, true);
  if (point?.type === 'bad') return 'bad';
  if (point?.type !== 'points' || point.points.length !== 1) return undefined;
  return point.points[0];
}
