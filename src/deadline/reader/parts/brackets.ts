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

/**
 * What brackets behind a time say of it: a day in it, its year, or nothing (undefined: a remark). Where they hold a time
 * that has no place in it ("Tháng 2 (ngày 30)", "Hằng quý (tháng đầu)"), which day is meant is not sure.
 */
export function refine(p: Cursor, before: Draft, bracket: Bracket, read: ReadInside): Draft[] | 'unsure' | undefined {
  return (
    withYear(p, before, bracket) ??
    refineTimes(p, before, bracket, read) ??
    (namesOtherTime(p, before, bracket, read) ? 'unsure' : undefined)
  );
}

/** Brackets behind a period hold the days it stands for: "Định kỳ 6 tháng (trước 15/6)". */
function refineTimes(p: Cursor, before: Draft, bracket: Bracket, read: ReadInside): Draft[] | 'unsure' | undefined {
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
  if (before.when.type === 'recurring' && !inEachPeriod(before.when, merged)) return 'unsure';
  return [{ ...withWords(p, merged, nth(inside, 0)), join: before.join }, ...inside.slice(1)];
}

/** "Hằng tháng (dự kiến ngày 25, gửi Văn phòng)": what stands beside the day stays beside it. */
function withWords(p: Cursor, merged: Draft, inside: Draft): Draft {
  if (merged.label === inside.label && merged.remark === inside.remark) return merged;
  const label = inside.label && (inside.label.quoted ?? p.slice(inside.label.first, inside.label.last));
  const note = [merged.note, label].filter(Boolean).join('; ');
  return { ...merged, ...(note ? { note } : {}), ...(inside.remark ? { remark: inside.remark } : {}) };
}

/** "Hằng quý (tháng 3, 6, 9, 12)", not "Hằng quý (tháng 3)": each quarter, each month has its own. */
function inEachPeriod({ period }: Recurring, { when }: Draft): boolean {
  if (when.type !== 'fixed' || period.unit === 'week' || period.unit === 'year') return true;
  const months = when.points.flatMap((point) => {
    if (point.type === 'quarter') return [point.quarter * 3];
    return point.type === 'month' ? [point.month] : [];
  });
  if (months.length < when.points.length) return true;
  const length = monthsOf(period);
  return new Set(months.map((month) => Math.ceil(month / length))).size * length >= 12;
}

/** "Tháng 6 (năm 2028)", "15/6 (2028)" */
function withYear(p: Cursor, before: Draft, { first, last }: Bracket): Draft[] | 'unsure' | undefined {
  const year = Number(/^(?:năm )?((?:19|20|21)\d\d)$/u.exec(p.slice(first + 1, last - 1).toLowerCase())?.[1]);
  const { when } = before;
  if (!year || when.type !== 'fixed') return undefined;
  const points = when.points.flatMap((point) => {
    if (point.type === 'span' || point.type === 'year' || (point.year ?? year) !== year) return [];
    return [{ ...point, year }];
  });
  if (points.length < when.points.length) return 'unsure';
  return [{ ...before, when: { ...when, points }, last }];
}

/** Words of which a time is made; hours are none, they change no day. */
const OF_TIME = new Set(
  'ngày tháng quý năm tuần thứ hai ba tư năm sáu bảy chủ nhật đầu giữa cuối cùng nửa trước trong vào khoảng đến hết chậm muộn nhất dự kiến và hoặc của mỗi hằng hàng sáng chiều này kỳ i ii iii iv'.split(
    ' ',
  ),
);
const SAYS_WHEN = new Set(['thứ', 'nhật', 'đầu', 'giữa', 'cuối', 'nửa', 'quý']);
const WEEKDAY = /^(?:sáng |chiều )?(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)$/;
const REPORT_PERIOD = /^\d{1,2} tháng(?: (?:đầu|cuối) năm)?$/;
const ITS_END = /^(?:vào )?(?:ngày )?cuối(?: cùng)?(?: của)?(?: (?:tháng|quý|năm|kỳ))?$/;

const dayOf = ({ day, month }: { day: number; month: number }) => `${day}/${month}`;

/** Nothing but a time stands in the brackets, and it is not the time before them in other words. */
function namesOtherTime(p: Cursor, before: Draft, bracket: Bracket, read: ReadInside): boolean {
  const { when } = before;
  if (when.type !== 'fixed' && when.type !== 'recurring') return false;
  const tokens = p.tokens.slice(bracket.first + 1, bracket.last);
  const [text, own] = [p.slice(bracket.first + 1, bracket.last - 1).toLowerCase(), p.slice(before.first, before.last)];
  const words = tokens.filter(({ kind }) => kind === 'word');
  if (!words.every((token) => OF_TIME.has(token.text)) || tokens.some(({ kind }) => kind === 'code')) return false;
  const numbers = tokens.filter(({ kind }) => kind === 'number').length;
  const says = numbers > 1 || (numbers > 0 && words.length > 0) || words.some((word) => SAYS_WHEN.has(word.text));
  if (!says || text === own.toLowerCase()) return false;
  const [inside] = read(bracket) ?? [];
  if (isPeriod(before)) {
    if (ITS_END.test(text)) return false;
  } else if (
    text.startsWith('dự kiến') ||
    WEEKDAY.test(text) ||
    REPORT_PERIOD.test(text) ||
    (inside && isPeriod(inside))
  )
    return false;
  if (inside?.when.type === 'recurring' && when.type === 'recurring') return lengthOf(inside.when) !== lengthOf(when);
  if (inside?.when.type !== 'fixed' || when.type !== 'fixed') return true;
  const days = [when, inside.when].map(({ points }) => points.map((point) => ('day' in point ? dayOf(point) : '')));
  return !(narrows(inside, before) && String(days[0]) === String(days[1]));
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
