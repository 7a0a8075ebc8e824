import { lastOf, nth } from '../../../known.ts';
import type { Recurring } from '../../model.ts';
import type { Cursor } from '../cursor.ts';
import { isWhole } from '../points/reading.ts';
import { namesReport } from '../words/labels.ts';
import { splitBefore } from './before-time.ts';
import { datedInside, expectedBefore, isExpected, type ReadInside, refine } from './brackets.ts';
import { addWords, type Draft, isLimited, isPeriod, stretch, toDraft, toJoin, wordsDrafts } from './drafts.ts';
import type { Element, Segment, Separator } from './elements.ts';
import { holds } from './holds.ts';
import { collide, mergeTimes } from './merge.ts';

/** Undefined: the segment cannot be read for sure, so nothing in it may give a day. */
export function assemble(p: Cursor, segment: Segment, bracketed = false): Draft[] | undefined {
  const drafts: Draft[] = [];
  const readInside: ReadInside = ({ first, last, inside }, alone) =>
    assemble(p, { first: first + 1, last: last - 1, elements: inside }, !alone);
  let between: Element[] = [];
  for (const element of segment.elements) {
    if (element.type === 'bracket' && drafts.length && between.length === 0) {
      const refined = refine(p, lastOf(drafts), element, readInside);
      if (refined === 'unsure') return undefined;
      if (refined) {
        drafts.splice(-1, 1, ...refined);
        continue;
      }
    }
    if (element.type === 'bracket' && between.at(-1)?.type === 'words') {
      const inside = datedInside(element, readInside);
      // "Sau ngày hội nghị (15/3/2027)": no due day.
      if (inside && limitsWords(p, lastOf(between)) && inside.some(({ when }) => isDays(when))) return undefined;
      if (inside) {
        addDrafts(p, drafts, [...between, colonAt(element)], inside);
        between = [];
        continue;
      }
    }
    if (element.type !== 'time') {
      between.push(element);
      continue;
    }
    addDrafts(p, drafts, between, element.expression.parts.map(toDraft));
    between = [];
  }
  if (drafts.length === 0) return wordsDrafts(p, segment.elements);
  addTail(p, drafts, between);
  if (drafts.length > 1 && drafts.some((draft) => isFragment(p, draft, drafts))) return undefined;
  // In brackets a day without a month may take it from what stands before them.
  const fine = drafts.every((draft) => (bracketed && draft.when.type === 'partial') || holds(p, draft));
  return fine ? drafts : undefined;
}

function isDays(when: Draft['when']): boolean {
  return when.type === 'fixed' && when.limit === 'on' && when.points.some((point) => point.type === 'day');
}

function limitsWords(p: Cursor, { first }: Element): boolean {
  return /^(?:trước|sau|từ|kể|ngay)$/.test(nth(p.tokens, first).text);
}

/** Words that are left of a time that was not read whole: "3 - 6 tháng một lần", "đầu và cuối năm". */
const FRAGMENT = /^(?:\d+|[ivx]+|đầu|giữa|cuối|trước|trong|sau|từ|đến|ngày|tháng|quý|năm|tuần)$/;

function isFragment(p: Cursor, draft: Draft, all: Draft[]): boolean {
  if (draft.when.type !== 'words') return false;
  // "hằng quý, bắt đầu từ quý II": which periods are meant is not known.
  if (draft.bound) return all.some(({ when }) => when.type === 'recurring');
  // Signs beside them do not make words of them; quotes do.
  return p.tokens
    .slice(draft.first, draft.last + 1)
    .every(({ kind, text }) => (kind === 'word' || kind === 'number' ? FRAGMENT.test(text) : kind !== 'quote'));
}

function colonAt({ first }: Element): Element {
  return { type: 'separator', first, last: first, sign: 'colon' };
}

function addDrafts(p: Cursor, drafts: Draft[], between: Element[], fresh: Draft[]): void {
  const before = drafts.at(-1);
  const next = nth(fresh, 0);
  const { left, right, sign, colon } = splitBefore(p, between, before === undefined, next);
  next.label = right && stretch(right);
  next.colon = colon;
  fillPeriod(p, next);
  if (!before) {
    const words = left ? wordsDrafts(p, left) : [];
    if (words.length) {
      drafts.push(...words);
      next.join = toJoin(sign);
    }
    drafts.push(...fresh);
    return;
  }
  if (right && !left && !sign && isLimited(next) && namesItsReport(p, before)) {
    const name = { first: before.label!.first, last: stretch(right)!.last };
    drafts.splice(-1, 1, { ...next, join: before.join, label: name, first: name.first }, ...fresh.slice(1));
    return;
  }
  if (before && fresh.length === 1 && !left && (sign === 'comma' || !sign)) {
    if (repeatsPeriod(p, before, next, right)) {
      before.last = next.last;
      return;
    }
    if (right && next.when.type === 'recurring' && goesOnFrom(p, right)) {
      next.when = afterFirst(before.when, next.when) ?? { type: 'unreadable' };
      next.label = undefined;
      drafts.push({ ...next, join: 'semicolon' });
      return;
    }
    if (!right && isExpected(p, before) && isLimited(next)) {
      drafts.splice(-1, 1, expectedBefore(before, next));
      return;
    }
  }
  const label = left ? undefined : next.label;
  const gap = { separator: sign, words: right !== undefined || left !== undefined, colon, label };
  const merged = mergeTimes(before, next, gap);
  if (merged) {
    const words = left ?? (merged.label && merged.label === label ? undefined : right);
    if (words) merged.remark ??= stretch(words);
    drafts.splice(-1, 1, merged, ...fresh.slice(1));
    return;
  }
  if (right && namesWhat(p, before, next, right)) {
    addWords(p, drafts, left ?? []);
    before.remark = { first: (before.remark ?? stretch(right)!).first, last: next.last };
    return;
  }
  if (left) addWords(p, drafts, left);
  if (drafts.at(-1) === before) inheritLimit(p, before, next, sign);
  if (collide(before, next, gap)) next.when = { type: 'unreadable' };
  next.join = toJoin(sign);
  drafts.push(...fresh);
}

/** "ngày 20 của tháng báo cáo, thực hiện hằng tháng": the period once more, no second day. */
function repeatsPeriod(p: Cursor, before: Draft, next: Draft, words: Element[] | undefined): boolean {
  const [first, second] = [before.when, next.when];
  if (first.type !== 'recurring' || second.type !== 'recurring' || before.remark) return false;
  if (first.days.length === 0 || second.days.length > 0 || second.within) return false;
  if (first.period.unit !== second.period.unit || first.period.every !== second.period.every) return false;
  const label = words && stretch(words);
  return !label || REPEATS.has(p.slice(label.first, label.last).toLowerCase());
}

/** "sau đó", "các kỳ sau" before a recurring time: it begins behind the first date. */
function goesOnFrom(p: Cursor, words: Element[]): boolean {
  const label = stretch(words);
  return label !== undefined && GOES_ON.test(p.slice(label.first, label.last).toLowerCase());
}

const GOES_ON =
  /^(?:sau đó|tiếp đó|từ đó|tiếp theo|(?:các|những) (?:lần|kỳ|đợt) (?:sau|tiếp theo|còn lại))(?: (?:báo cáo|thực hiện|cập nhật|rà soát|kiểm tra|duy trì))?$/;

/** The first date stands for its own month or quarter; the others follow. */
function afterFirst(first: Draft['when'], { period, ...rest }: Recurring): Recurring | undefined {
  if (first.type !== 'fixed' || first.yearly || first.points.length !== 1 || rest.within) return undefined;
  const [point] = first.points;
  if (point?.type !== 'day' && point?.type !== 'month' && point?.type !== 'quarter') return undefined;
  const length = period.unit === 'month' ? period.every : period.unit === 'quarter' ? 3 : 0;
  if (length === 0) return undefined;
  const month = point.type === 'quarter' ? point.quarter * 3 : point.month;
  const next = Math.ceil(month / length) * length + 1;
  if (next > 12) return undefined;
  const from = { type: 'month' as const, month: next, ...(point.year === undefined ? {} : { year: point.year }) };
  return { ...rest, period, within: { from } };
}

const REPEATS = new Set([
  'thực hiện',
  'triển khai',
  'triển khai thực hiện',
  'tổ chức thực hiện',
  'tiến hành',
  'báo cáo',
]);

/** "Báo cáo tháng: trước ngày 20": the report's name says of which period the day is. */
function fillPeriod(p: Cursor, draft: Draft): void {
  const { when, label } = draft;
  if (when.type !== 'partial' || when.period || !label || label.quoted !== undefined) return;
  const name = p.tokens.slice(label.first, label.last + 1).map((token) => token.text);
  const unit = name.at(-1) === 'tháng' ? 'month' : name.at(-1) === 'quý' ? 'quarter' : undefined;
  if (!unit || (name.length > 1 && !/^(?:cáo|kỳ|hợp|ban)$/.test(name.at(-2)!))) return;
  if (when.days.some((day) => 'day' in day && day.next)) return;
  draft.when = { type: 'recurring', period: { unit, every: 1 }, limit: when.limit, days: when.days };
}

/** "trước 20/3 (quý I), 20/6 (quý II)": the limit goes on over the remark; over `hoặc` to a bare day only. */
function inheritLimit(p: Cursor, before: Draft, next: Draft, sign: Separator | undefined): void {
  const [first, second] = [before.when, next.when];
  if (first.type !== 'fixed' || second.type !== 'fixed' || second.limit !== 'on' || next.label) return;
  if (!second.points.every((point) => point.type === 'day')) return;
  const bare = p.tokens[next.first]?.kind === 'number';
  if (sign === 'comma' || sign === 'and' || (sign === 'or' && bare)) next.when = { ...second, limit: first.limit };
}

/** "Trước 15/6 gửi báo cáo 6 tháng đầu năm": the second period says which report it is. */
function namesWhat(p: Cursor, before: Draft, next: Draft, words: Element[]): boolean {
  if (!isPeriod(next) || next.when.type !== 'fixed' || next.strong || isPeriod(before)) return false;
  const last = lastOf(words);
  return last.type === 'words' && namesReport(p.tokens.slice(last.first, last.last + 1));
}

/** "Báo cáo 6 tháng đầu năm gửi trước ngày 10/6": the period is part of the report's name. */
function namesItsReport(p: Cursor, { label, when, remark, strong }: Draft): boolean {
  if (!label || label.quoted !== undefined || remark || strong || when.type !== 'fixed') return false;
  return when.points.every(isWhole) && namesReport(p.tokens.slice(label.first, label.last + 1));
}

function addTail(p: Cursor, drafts: Draft[], tail: Element[]): void {
  let elements = tail;
  while (elements.length && lastOf(elements).type === 'separator') elements = elements.slice(0, -1);
  if (elements.length === 0) return;
  addWords(p, drafts, elements);
}
