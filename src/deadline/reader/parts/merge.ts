/** Two times side by side that say one: "hằng quý, trước ngày 25", "hằng năm trước 30/8", "Quý I: trước 15/3". */

import { daysInMonth } from '../../days.ts';
import type { Fixed, Point, Recurring } from '../../model.ts';
import { pointRange } from '../../ranges.ts';
import type { PartialDays } from '../expression.ts';
import type { Draft, Stretch } from './drafts.ts';
import { isPeriod } from './drafts.ts';
import type { Separator } from './elements.ts';

export interface Gap {
  separator?: Separator;
  /** Words stand between the two. */
  words: boolean;
  /** They all belong to the second. */
  label?: Stretch;
  colon?: boolean;
}

export function mergeTimes(before: Draft, next: Draft, gap: Gap): Draft | undefined {
  if (gap.separator === 'or' || gap.separator === 'and') return undefined;
  const [first, second] = [before.when, next.when];
  const base = { ...before, last: next.last, strong: true, note: next.note ?? before.note };
  if (first.type === 'recurring' && first.days.length === 0) {
    if (second.type === 'partial' && daysFit(first, second)) {
      return { ...base, when: { ...first, limit: second.limit, days: second.days } };
    }
    if (first.period.unit === 'year' && second.type === 'fixed' && !first.within && isYearly(second)) {
      if (!gap.words) return { ...base, when: { ...second, yearly: true } };
      // "Hằng năm, báo cáo trước ngày 10/12"
      const labelled = gap.label && gap.separator === 'comma' && second.limit !== 'on';
      if (labelled && before.label) return { ...base, when: { ...second, yearly: true } };
      if (labelled) return { ...base, label: gap.label, colon: gap.colon, when: { ...second, yearly: true } };
    }
  }
  if (first.type === 'fixed' && second.type === 'partial' && !gap.words) {
    const points = daysInMonths(first, second);
    if (points) return { ...base, when: { ...first, limit: second.limit, points } };
  }
  if (gap.words) return undefined;
  if (first.type === 'continuous') return absorb(before, next, gap);
  if (first.type === 'open' && first.word === 'định kỳ' && !gap.separator && second.type !== 'words') {
    const label =
      before.label ?? (second.type === 'recurring' ? undefined : { first: before.first, last: before.last });
    return { ...next, join: before.join, label, colon: true, first: before.first };
  }
  return labelled(before, next, gap);
}

function daysFit(recurring: Recurring, partial: PartialDays): boolean {
  const { unit, every } = recurring.period;
  if (unit === 'week' || unit === 'year') return false;
  if (partial.period === 'quarter') return unit === 'quarter' || every === 3;
  if (partial.period === 'month') return unit === 'month' && every === 1;
  return true;
}

function isYearly(fixed: Fixed): boolean {
  const ends = fixed.points.flatMap((point) => (point.type === 'span' ? [point.from, point.to] : [point]));
  return ends.every((point) => point.type !== 'year' && typeof point.year !== 'number');
}

/** "Tháng 6 (trước ngày 25)": the day stands in that month. */
function daysInMonths(fixed: Fixed, partial: PartialDays): Point[] | undefined {
  if (fixed.limit !== 'on' || partial.period) return undefined;
  const points: Point[] = [];
  for (const point of fixed.points) {
    if (point.type !== 'month' || point.part) return undefined;
    for (const day of partial.days) {
      if ('weekday' in day || typeof day.day !== 'number' || day.month || day.next) return undefined;
      if (day.day > daysInMonth(2001, point.month)) return undefined;
      points.push({
        type: 'day',
        day: day.day,
        month: point.month,
        ...(point.year === undefined ? {} : { year: point.year }),
      });
    }
  }
  return points;
}

/** "Thường xuyên trong năm 2027": the year bounds what goes on all the time, it is no due day. */
function absorb(before: Draft, next: Draft, gap: Gap): Draft | undefined {
  const { when } = next;
  const wholeYear = when.type === 'fixed' && when.points.every((point) => point.type === 'year' && !point.part);
  const stretch = when.type === 'fixed' && when.points.every((point) => point.type === 'span');
  const yearly = when.type === 'recurring' && when.period.unit === 'year';
  const same = when.type === 'continuous';
  const direct = !gap.separator && when.type === 'fixed' && when.limit !== 'before';
  if (!(wholeYear || stretch || same || direct || (yearly && !gap.separator))) return undefined;
  const first = before.remark?.first ?? next.first;
  return { ...before, remark: { first, last: next.last }, last: before.last };
}

/** A period directly before a limit says what is due, not when: "6 tháng: trước 15/6", "Quý I trước 15/3". */
function labelled(before: Draft, next: Draft, gap: Gap): Draft | undefined {
  const { when } = next;
  if (!isPeriod(before) || before.remark || when.type === 'partial' || when.type === 'words') return undefined;
  const limited = (when.type === 'fixed' || when.type === 'recurring') && when.limit !== 'on';
  const often = before.when.type === 'recurring' || before.frequency;
  const days = when.type === 'fixed' && when.points.every((point) => point.type === 'day');
  const months = often && when.type === 'fixed' && next.strong;
  const direct = !gap.separator || gap.colon;
  const recurringList = often && gap.separator === 'comma' && (limited || before.frequency);
  // "Tháng 3/2027, xong trước ngày 25/3/2027": the day lies in the month.
  const closer = gap.separator === 'comma' && limited && days && daysInside(before.when, when);
  const closed = direct && when.type === 'fixed' && isDayStretch(when) && endsInside(before.when, when);
  if (closed) return { ...next, join: before.join, label: labelOf(before), colon: true, first: labelOf(before).first };
  if (!(direct && (limited || days || months || gap.colon)) && !recurringList && !closer) return undefined;
  if (when.type !== 'fixed' && when.type !== 'recurring') return undefined;
  if (!narrows(before, next)) return undefined;
  // "hằng tháng từ tháng 3 đến tháng 11": the stretch bounds the months, it is not their day.
  const bounds =
    before.when.type === 'recurring' && when.type === 'fixed' && when.points.some(({ type }) => type === 'span');
  if (bounds) return { ...next, when: { type: 'unreadable' } };
  const first = before.label && before.label.quoted === undefined ? before.label.first : before.first;
  return {
    ...next,
    when: inheritYear(before, when),
    join: before.join,
    label: { first, last: before.last },
    colon: true,
    first,
  };
}

/** `từ ngày 15/12 … đến ngày 14/6` */
export function isDayStretch(when: Draft['when']): boolean {
  if (when.type !== 'fixed' || when.limit !== 'on' || when.points.length !== 1) return false;
  const [point] = when.points;
  return point?.type === 'span' && point.from.type === 'day' && point.to.type === 'day';
}

/** "6 tháng đầu năm từ ngày 15/12 năm trước đến ngày 14/6": the stretch of the report ends in its period. */
function endsInside(outer: Draft['when'], { points }: Fixed): boolean {
  const [point] = points;
  if (outer.type !== 'fixed' || point?.type !== 'span') return false;
  return daysInside(outer, { type: 'fixed', limit: 'on', points: [point.to] });
}

function labelOf(before: Draft): Stretch {
  const first = before.label && before.label.quoted === undefined ? before.label.first : before.first;
  return { first, last: before.last };
}

function daysInside(outer: Draft['when'], { points }: Fixed): boolean {
  if (outer.type !== 'fixed' || outer.points.length !== 1) return false;
  const [period] = outer.points;
  if (!period || period.type === 'span') return false;
  const range = pointRange({ ...period, year: undefined }, 2001);
  return points.every((point) => {
    if (point.type === 'span' || (point.year !== undefined && point.year !== period.year)) return false;
    const { from, to } = pointRange({ ...point, year: undefined }, 2001);
    return range.from <= from && to <= range.to;
  });
}

/** "Quý II/2027 (trước ngày 20/6)": a day inside a dated month or quarter stands in its year. */
function inheritYear(before: Draft, when: Fixed | Recurring): Fixed | Recurring {
  if (when.type !== 'fixed' || before.when.type !== 'fixed' || before.when.points.length !== 1) return when;
  const [outer] = before.when.points;
  if (outer?.type !== 'month' && outer?.type !== 'quarter' && outer?.type !== 'half' && outer?.type !== 'year')
    return when;
  // "Báo cáo năm 2026 trước 15/01": the report is on that year.
  if (outer.type === 'year' && before.label) return when;
  const { year } = outer;
  const range = pointRange({ ...outer, year: undefined }, 2001);
  const inside = when.points.every((point) => {
    if (point.type === 'span' || point.year !== undefined) return false;
    const { from, to } = pointRange(point, 2001);
    return range.from <= from && to <= range.to;
  });
  if (year === undefined || !inside) return when;
  return { ...when, points: when.points.map((point) => (point.type === 'span' ? point : { ...point, year })) };
}

/** A period stands for the one before it only where it lies inside: "Quý I (tháng 3)", not "Tháng 5 (quý II)". */
export function narrows(before: Draft, next: Draft): boolean {
  if (before.when.type !== 'fixed' || next.when.type !== 'fixed' || next.when.limit !== 'on') return true;
  if (next.when.points.some((point) => point.type === 'day')) return true;
  const year = 2001;
  const outer = before.when.points.map((point) => pointRange(point, year));
  return next.when.points.every((point) => {
    const { from, to } = pointRange(point, year);
    return outer.some((range) => range.from.slice(4) <= from.slice(4) && to.slice(4) <= range.to.slice(4));
  });
}

/**
 * Two bare times with nothing between them ("cuối tháng 3 đầu tháng 4"), or a limit and a bare time ("trước ngày 10/4 quý II"),
 * say something that is not read here.
 */
export function collide(before: Draft, next: Draft, gap: Gap): boolean {
  if (gap.separator || gap.words || gap.colon || before.remark) return false;
  if (next.label !== undefined) return false;
  const mixed =
    (isBare(before) && next.when.type === 'recurring') || (isBare(next) && before.when.type === 'recurring');
  return mixed || (before.when.type === 'fixed' && !before.when.yearly && isBare(next));
}

function isBare({ when }: Draft): boolean {
  return when.type === 'fixed' && when.limit === 'on' && !when.yearly;
}
