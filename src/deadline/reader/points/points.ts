import { nth } from '../../../known.ts';
import type { SimplePoint } from '../../model.ts';
import type { Cursor } from '../cursor.ts';
import { startsAction } from '../words/labels.ts';
import { endsList } from '../words/list-signs.ts';
import { readDays } from './day.ts';
import { readMonthPart } from './month-parts.ts';
import { monthPoint, readBareMonth, readMonth } from './months.ts';
import { quarterPoint, readQuarter, takeQuarterNumber } from './quarters.ts';
import type { DayReading } from './reading.ts';
import { type BareKind, one, type PointReading, withYear } from './reading.ts';
import { makeSpan } from './spans.ts';
import { readFraction, readHalfYear, readYear } from './years.ts';

/** One point or a stretch written with a dash: `tháng 2-3/2027`, `tháng 12/2026 – tháng 01/2027`, `quý II-III`. */
export function readPoint(p: Cursor, marked = false): PointReading | undefined {
  const first = p.at;
  const single = readSinglePoint(p, marked);
  if (single?.type !== 'points' || single.points.length !== 1) return single;
  const from = nth(single.points, 0);
  if (from.type === 'span') return single;
  const to = p.attempt(() => {
    if (!p.take('dash') && !p.takeWords('đến hết', 'cho đến', 'đến', 'tới')) return undefined;
    // "Quý 2 - 3/2027": behind a quarter a bare number is one too, not the third month.
    const quarter = single.bare === 'quarter' ? bareMember(p, 'quarter') : undefined;
    const second = quarter ?? readSinglePoint(p, marked, single.bare) ?? bareMember(p, single.bare);
    if (second?.type === 'bad') return second;
    if (second?.type !== 'points' || second.points.length !== 1 || nth(second.points, 0).type === 'span')
      return undefined;
    return second;
  });
  if (!to) return single;
  if (to.type === 'bad') return to;
  return isChain(p, marked, first)
    ? { type: 'bad' }
    : makeSpan(p, from, to.points[0] as SimplePoint, first, single.bare);
}

/** "15/3 - 15/6 - 15/9": days set apart by dashes, or two stretches? */
function isChain(p: Cursor, marked: boolean, first: number): boolean {
  const chain = p.attempt(() => (p.take('dash') && readSinglePoint(p, marked)?.type === 'points' ? true : undefined));
  if (!chain) return false;
  p.report(
    'ambiguous',
    'warning',
    first,
    p.at - 1,
    `Không rõ «${p.slice(first, p.at - 1)}» là những mốc riêng hay một khoảng. Ngăn các mốc bằng dấu phẩy, hoặc ghi: từ … đến …`,
  );
  return true;
}

/** A bare number that goes on in a list of months or quarters. */
export function bareMember(p: Cursor, kind?: BareKind): PointReading | undefined {
  if (!kind) return undefined;
  return p.attempt(() => {
    const first = p.at;
    if (kind === 'year') {
      const year = p.takeYear();
      return year !== undefined && endsList(p) ? { ...one({ type: 'year', year }), bare: kind } : undefined;
    }
    const number = kind === 'month' ? p.takeNumber() : takeQuarterNumber(p);
    if (number === undefined) return undefined;
    // A Roman number counts nothing: "quý II, III triển khai".
    const roman = nth(p.tokens, first).kind === 'word';
    if (!roman && p.kind() !== 'dash' && !endsList(p) && !startsAction(p.peek()?.text)) return undefined;
    return kind === 'month' ? monthPoint(p, number, first) : quarterPoint(p, number, first);
  });
}

function readSinglePoint(p: Cursor, marked: boolean, dashed?: BareKind): PointReading | undefined {
  return (
    readPart(p) ??
    readMonthPart(p) ??
    readFraction(p) ??
    readQuarter(p) ??
    readMonth(p) ??
    readYear(p) ??
    readBareMonth(p, dashed) ??
    fromDays(readDays(p, marked))
  );
}

function fromDays(reading: DayReading | undefined): PointReading | undefined {
  if (reading?.type !== 'days') return reading;
  if (!reading.range) return { type: 'points', points: reading.days };
  return { type: 'points', points: [{ type: 'span', from: nth(reading.days, 0), to: nth(reading.days, 1) }] };
}

/** `đầu tháng 5`, `giữa năm`, `cuối quý II/2027`. */
function readPart(p: Cursor): PointReading | undefined {
  return p.attempt(() => {
    const word = p.takeWords('đầu', 'giữa', 'cuối');
    if (!word) return undefined;
    p.takeWords('của');
    const part = word === 'đầu' ? 'start' : word === 'giữa' ? 'middle' : 'end';
    const month = readMonth(p);
    if (month?.type === 'bad') return month;
    // "cuối tháng 6, 12": the end of a month is due on the same day as the month.
    const bare = part === 'end' ? ('month' as const) : undefined;
    if (month?.type === 'points') {
      return { type: 'points', points: [{ ...(month.points[0] as SimplePoint), part } as SimplePoint], bare };
    }
    const quarter = readQuarter(p);
    if (quarter?.type === 'bad') return quarter;
    if (quarter?.type === 'points') {
      if (part === 'middle') return undefined;
      return one({ ...(quarter.points[0] as SimplePoint), part } as SimplePoint);
    }
    const year = p.isWords('năm') ? readHalfYear(p) : undefined;
    return year && one(withYear({ type: 'year', part }, year.year));
  });
}
