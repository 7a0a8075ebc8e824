import { nth } from '../../../known.ts';
import type { Point } from '../../model.ts';
import type { Cursor } from '../cursor.ts';
import { readDays } from './day.ts';
import type { DayReading, PointReading } from './reading.ts';

/** `02 ngày 15, 16/3/2027`, `3 ngày, từ 15-17/3`, `02 ngày (15-16/3)`: the count says again how many days there are. */
export function readCountedDays(p: Cursor): PointReading | undefined {
  return p.attempt(() => {
    const count = p.takeCount();
    if (count === undefined || !p.takeWords('ngày')) return undefined;
    const paren = p.take('open') !== undefined;
    if (!paren && (p.kind() === 'comma' || p.kind() === 'colon')) p.at++;
    p.takeWords('từ ngày', 'từ', 'ngày', 'là ngày');
    const days = readDays(p, true, true);
    if (days?.type !== 'days' || length(days) !== count || (paren && !p.take('close'))) return undefined;
    if (!days.range) return { type: 'points', points: days.days };
    const points: Point[] = [{ type: 'span', from: nth(days.days, 0), to: nth(days.days, 1) }];
    return { type: 'points', points };
  });
}

function length({ days, range }: Extract<DayReading, { type: 'days' }>): number {
  return range ? nth(days, 1).day - nth(days, 0).day + 1 : days.length;
}
