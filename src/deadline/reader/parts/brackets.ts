import { nth } from '../../../known.ts';
import type { Bounds, Recurring } from '../../model.ts';
import { monthsOf } from '../../recurrences.ts';
import type { Cursor } from '../cursor.ts';
import { isNumbered, withBounds } from '../recurring/bounds.ts';
import { type Draft, isPeriod, type Stretch } from './drafts.ts';
import type { Element } from './elements.ts';
import { mergeTimes, narrows } from './merge.ts';

export type Bracket = Extract<Element, { type: 'bracket' }>;

/**
 * Reads what stands between the brackets as a part of its own; undefined where that cannot be read for sure. `alone`: a
 * day without a month takes none from what stands before them.
 */
export type ReadInside = (bracket: Bracket, alone?: boolean) => Draft[] | undefined;

/** "Sơ kết (tháng 6)": the brackets hold nothing but days or months. */
export function datedInside(bracket: Bracket, read: ReadInside): Draft[] | undefined {
  if (bracket.inside[0]?.type !== 'time') return undefined;
  const inside = read(bracket);
  return inside?.every(({ when }) => /^(?:fixed|recurring|partial)$/.test(when.type)) ? inside : undefined;
}

/** Brackets behind a period hold the days it stands for: "Định kỳ 6 tháng (trước 15/6)". */
export function refine(p: Cursor, before: Draft, bracket: Bracket, read: ReadInside): Draft[] | 'unsure' | undefined {
  const times = bracket.inside.filter((element) => element.type === 'time');
  if (times.length === 0) return undefined;
  if (before.when.type === 'continuous') return besides(before, read(bracket, true));
  if (isExpected(p, before)) {
    const latest = latestInside(p, before, read(bracket));
    if (latest) return latest;
  }
  const open = before.when.type === 'open' && before.when.word === 'định kỳ' && !before.remark;
  const edge = isEdge(before) || isYears(before);
  if (!isPeriod(before) && !open && !edge) return undefined;
  const inside = read(bracket);
  // "Định kỳ (6 tháng, năm)"
  if (open) {
    const periods = inside?.every(({ when, label }) => when.type === 'recurring' && !label);
    const [head, ...rest] = inside ?? [];
    return periods && head
      ? [{ ...head, join: before.join, label: before.label, first: before.first }, ...rest]
      : undefined;
  }
  const rhythm = inside && finer(before, inside);
  if (rhythm) return rhythm;
  const dated = inside?.filter((draft) => draft.when.type === 'fixed' || draft.when.type === 'partial');
  if (!inside || !dated?.length) {
    // Some other time stands in the brackets: the day may be meant there.
    return times.some((time) => time.expression.parts.some((part) => part.when.type === 'fixed'))
      ? 'unsure'
      : undefined;
  }
  if (dated.length !== inside.length) return 'unsure';
  if (edge) {
    const label = { first: before.label?.first ?? before.first, last: before.last };
    return [{ ...nth(inside, 0), join: before.join, label, colon: true, first: label.first }, ...inside.slice(1)];
  }
  const merged = mergeTimes(before, nth(inside, 0), { words: false, colon: true });
  // "Tháng 5 (quý II)": the brackets only say more of the same.
  if (!merged) return narrows(nth(inside, 0), before) ? undefined : 'unsure';
  return [{ ...merged, join: before.join }, ...inside.slice(1)];
}

/** "Dự kiến ngày 15/9": not yet the deadline. */
export function isExpected(p: Cursor, { label, when }: Draft): boolean {
  if (!label || label.quoted !== undefined || when.type !== 'fixed' || when.limit !== 'on') return false;
  return p.tokens[label.first]?.text === 'dự' && p.tokens[label.first + 1]?.text === 'kiến';
}

/** The limit behind what is expected; the rest of the brackets is a remark. */
function latestInside(p: Cursor, before: Draft, inside: Draft[] | undefined): Draft[] | undefined {
  const [head, ...rest] = inside ?? [];
  if (head?.when.type !== 'fixed' || head.when.limit === 'on' || head.label) return undefined;
  if (rest.some(({ when }) => when.type === 'fixed' || when.type === 'recurring')) return undefined;
  const [first, last] = [rest[0]?.first, rest.at(-1)?.last];
  const remark =
    first === undefined || last === undefined ? head.remark : { first, last, quoted: p.slice(first, last) };
  return [expectedBefore(before, { ...head, ...(remark ? { remark } : {}) })];
}

/** The limit, with what was expected before it as its label. */
export function expectedBefore(before: Draft, next: Draft): Draft {
  const first = before.label!.first;
  return { ...next, join: before.join, label: { first, last: before.last }, colon: true, first };
}

/** "Hằng tháng (trước ngày 20 hằng tháng)", "Hằng năm (mỗi quý 1 lần)", "Quý I/2027 (hằng tháng)". */
function finer(before: Draft, inside: Draft[]): Draft[] | 'unsure' | undefined {
  const [head, ...rest] = inside;
  const rhythms = inside.flatMap(({ when }) => (when.type === 'recurring' ? [when] : []));
  if (!head || rhythms.length !== inside.length) return undefined;
  const label = head.label ?? before.label;
  const { when } = before;
  if (when.type === 'fixed') {
    const [point] = when.points;
    if (when.points.length !== 1 || when.yearly || !point) return 'unsure';
    if (point.type === 'span') return confine(before, inside, { from: point.from, to: point.to }, label);
    const [first] = rhythms;
    if (first?.period.unit === 'year' && rhythms.length === 1 && first.days.length === 0) {
      const named = point.type === 'year' || typeof point.year === 'number';
      return named ? undefined : [{ ...before, when: { ...when, yearly: true }, last: head.last }];
    }
    if ('part' in point && point.part) return 'unsure';
    if (rhythms.some(({ period }) => period.unit === 'year') && point.type !== 'year') return 'unsure';
    if (point.type === 'month' && rhythms.some(({ days }) => days.some(isNumbered))) return 'unsure';
    const within = point.type === 'year' && point.year === undefined ? undefined : { from: point, to: point };
    return confine(before, inside, within, label);
  }
  if (when.type !== 'recurring') return 'unsure';
  const whole = lengthOf(when);
  const same = rhythms.every((rhythm) => lengthOf(rhythm) === whole);
  if (same && rhythms.every(({ days }) => days.length === 0)) return undefined;
  const fits = rhythms.every((rhythm) => (rhythm.days.length ? lengthOf(rhythm) === whole : lengthOf(rhythm) <= whole));
  return fits ? [{ ...head, join: before.join, label, first: before.first }, ...rest] : 'unsure';
}

function confine(before: Draft, inside: Draft[], within: Bounds | undefined, label: Stretch | undefined): Draft[] {
  const [head, ...rest] = inside.map((draft): Draft => {
    return draft.when.type === 'recurring' ? { ...draft, when: withBounds(draft.when, within) } : draft;
  });
  return [{ ...head!, join: before.join, label, first: before.first }, ...rest];
}

/** `giai đoạn 2026-2030` */
function isYears({ when, remark }: Draft): boolean {
  if (when.type !== 'fixed' || when.limit !== 'on' || when.points.length !== 1 || remark) return false;
  const [point] = when.points;
  return point?.type === 'span' && point.from.type === 'year' && point.to.type === 'year';
}

/** In months; a week is shorter than any. */
function lengthOf({ period }: Recurring): number {
  return period.unit === 'week' ? 0 : monthsOf(period);
}

/** "Thường xuyên (báo cáo trước ngày 25 hằng tháng)" */
function besides(before: Draft, inside: Draft[] | undefined): Draft[] | undefined {
  const dated = inside?.every(({ when }) => when.type === 'fixed' || when.type === 'recurring');
  if (!inside || !dated || before.remark) return undefined;
  const [head, ...rest] = inside;
  return [before, { ...head!, join: 'semicolon' }, ...rest];
}

/** `đầu năm`, `cuối tháng 6`: brackets behind it say which days are meant. */
function isEdge({ when, remark }: Draft): boolean {
  if (when.type !== 'fixed' || when.limit !== 'on' || when.yearly || when.points.length !== 1 || remark) return false;
  const [point] = when.points;
  return point !== undefined && 'part' in point && point.part !== undefined;
}
