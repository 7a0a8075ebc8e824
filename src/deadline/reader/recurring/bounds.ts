import type { Bounds, PeriodDay, Point, Rhythm } from '../../model.ts';
import type { Cursor } from '../cursor.ts';
import { readPoint } from '../points/points.ts';
import { isWhole } from '../points/reading.ts';
import { readFromTo } from '../points/stretch.ts';
import { readThisYear, readYear } from '../points/years.ts';

/**
 * What a recurring time is confined to: `từ tháng 3 đến tháng 11`, `(từ quý II)`, `đến hết tháng 11`, `trong năm 2027`.
 * Empty for `trong năm`: the plan confines it anyway.
 */
export function readBounds(
  p: Cursor,
  periods: readonly { period: Rhythm }[],
  days: readonly PeriodDay[],
): Bounds | undefined {
  return p.attempt(() => {
    const paren = p.take('open') !== undefined;
    const apart = !paren && p.take('comma') !== undefined;
    const bounds = readSince(p) ?? (apart ? undefined : readUntil(p)) ?? readInside(p);
    if (!bounds || (paren && !p.take('close')) || !boundsEnd(p)) return undefined;
    if (isOneMonth(bounds) && days.some(isNumbered)) return undefined;
    // "hằng năm từ tháng 10 đến tháng 12" is one stretch each year.
    const points = [bounds.from, bounds.to].filter((point) => point !== undefined);
    const yearly = periods.some(({ period }) => period.unit === 'year');
    return yearly && points.some((point) => point.type !== 'year') ? undefined : bounds;
  });
}

/** A numbered day of every month in one month is a day of the year, and is written as one. */
export function isOneMonth({ from, to }: Bounds): boolean {
  return from?.type === 'month' && to?.type === 'month' && from.month === to.month && from.year === to.year;
}

export function isNumbered(day: PeriodDay): boolean {
  return 'day' in day && typeof day.day === 'number';
}

function readSince(p: Cursor): Bounds | undefined {
  return p.attempt(() => {
    if (!p.takeWords('bắt đầu từ', 'bắt đầu thực hiện từ', 'thực hiện từ', 'áp dụng từ', 'kể từ', 'tính từ', 'từ')) {
      return undefined;
    }
    const first = p.at;
    const read = readFromTo(p, first);
    if (!read || read === 'bad') return undefined;
    const { point, ended } = read;
    if (point.type === 'span') return { from: point.from, to: point.to };
    if (ended) return { from: point, to: point };
    p.takeWords('trở đi', 'trở về sau');
    return { from: point };
  });
}

function readUntil(p: Cursor): Bounds | undefined {
  return p.attempt(() => {
    if (!p.takeWords('cho đến hết', 'cho đến', 'đến hết', 'đến', 'tới hết', 'tới')) return undefined;
    const to = onePoint(readPoint(p, true));
    return to && to.type !== 'span' ? { to } : undefined;
  });
}

/** `trong năm 2027`, `của năm 2027`, `năm 2027`, `giai đoạn 2026-2030`, `trong quý I`. */
function readInside(p: Cursor): Bounds | undefined {
  return p.attempt(() => {
    const inside = p.takeWords('trong', 'của');
    const point = onePoint(inside ? readPoint(p) : readYear(p));
    if (point) {
      if (point.type === 'span') return { from: point.from, to: point.to };
      if (point.type === 'day' || !isWhole(point)) return undefined;
      return point.type === 'year' && point.year === undefined ? {} : { from: point, to: point };
    }
    return inside && readThisYear(p) ? {} : undefined;
  });
}

function onePoint(reading: ReturnType<typeof readPoint>): Point | undefined {
  return reading?.type === 'points' && reading.points.length === 1 ? reading.points[0] : undefined;
}

/** The point must be all of it: "năm 2027 trước 15/12" says something else. */
function boundsEnd(p: Cursor): boolean {
  const kind = p.kind();
  if (kind === 'number' || kind === 'slash' || kind === 'dash' || kind === 'sign' || kind === 'colon') return false;
  return !p.isWords('hằng', 'mỗi', 'từng', 'năm', 'trước', 'chậm nhất', 'muộn nhất', 'sau', 'học', 'âm');
}

export function withBounds<T extends object>(value: T, bounds: Bounds | undefined): T & { within?: Bounds } {
  return bounds?.from || bounds?.to ? { ...value, within: bounds } : value;
}
