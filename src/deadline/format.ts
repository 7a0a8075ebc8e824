import { printMonth } from './days.ts';
import type {
  Amount,
  Anchor,
  Bounds,
  Deadline,
  DeadlinePart,
  Fixed,
  Limit,
  Period,
  PeriodDay,
  Point,
  PointYear,
  Recurring,
  SimplePoint,
  When,
} from './model.ts';
import { isAction } from './reader/labels.ts';

export const JOIN_TEXT = { semicolon: '; ', and: ' và ', or: ' hoặc ' } as const;
const LIMIT_TEXT: Record<Limit, string> = { on: '', before: 'trước ', atLatest: 'chậm nhất ', until: 'đến hết ' };
const ROMAN = ['I', 'II', 'III', 'IV'];
const WEEKDAYS = ['thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy', 'chủ nhật'];

/** How the words of a deadline are set, which differs between the own form and the official wording. */
export interface Wording {
  label(text: string): string;
  remark(text: string, when: When): string;
  words(text: string): string;
  event(text: string): string;
  task(name: string): string;
  /** `hằng quý trước ngày 25` (own form) or `trước ngày 25 hằng quý` (official). */
  periodFirst: boolean;
}

export const OWN_WORDING: Wording = {
  label: (text) => (isAction(text) ? text : quote(text)),
  remark: quote,
  words: quote,
  event: quote,
  task: (name) => name,
  periodFirst: true,
};

/** The language's own form: `trước ngày 30/8 hằng năm`, `quý I/2027`, `thường xuyên; báo cáo hằng quý`. */
export function formatDeadline(deadline: Deadline): string {
  return printParts(deadline, () => OWN_WORDING);
}

export function printParts({ parts }: Deadline, wording: (index: number) => Wording): string {
  return parts.map((part, index) => joinText(parts, index) + formatPart(part, wording(index))).join('');
}

export function formatWhen(when: When): string {
  return printWhen(when, OWN_WORDING);
}

/** `; `, ` và `, ` hoặc `; between several bare periods a comma: `hằng tháng, hằng quý và hằng năm`. */
function joinText(parts: DeadlinePart[], index: number): string {
  const part = parts[index]!;
  if (!part.join) return '';
  const inside = [index - 1, index, index + 1].every((at) => isBarePeriod(parts[at]));
  return inside && part.join === 'and' && parts[index + 1]!.join === 'and' ? ', ' : JOIN_TEXT[part.join];
}

function isBarePeriod(part: DeadlinePart | undefined): boolean {
  if (part?.when.type !== 'recurring') return false;
  return part.when.days.length === 0 && !part.when.within && !part.label && !part.remark;
}

export function formatPart(part: DeadlinePart, wording: Wording): string {
  const label = part.label ? `${wording.label(part.label)} ` : '';
  const remark = part.remark ? ` ${wording.remark(part.remark, part.when)}` : '';
  const when = printWhen(part.when, wording);
  // "hoàn thành trong quý II", "thực hiện trong năm"
  const inside = label && isStretch(part.when) && !when.startsWith('từ ');
  return label + (inside ? `trong ${when.replace(/^cả năm/, 'năm')}` : when) + remark;
}

/** Months, quarters … as a time to do something in. */
function isStretch(when: When): boolean {
  const [first] = when.type === 'fixed' && when.limit === 'on' ? when.points : [];
  return first !== undefined && first.type !== 'day' && !hasPart(first);
}

export function quote(text: string): string {
  return `"${text}"`;
}

export function printWhen(when: When, wording: Wording): string {
  switch (when.type) {
    case 'fixed':
      return printFixed(when);
    case 'recurring':
      return printRecurring(when, wording.periodFirst);
    case 'continuous':
    case 'open':
      return when.word;
    case 'relative':
      return printRelative(when, wording);
    case 'event':
      return printEvent(when.relation, when.anchor, wording);
    case 'words':
      return wording.words(when.text);
  }
}

function printFixed(fixed: Fixed): string {
  // "đến cuối năm", not "đến hết cuối năm".
  const limit = fixed.limit === 'until' && hasPart(fixed.points[0]!) ? 'đến ' : LIMIT_TEXT[fixed.limit];
  return `${limit}${printPoints(fixed.points)}${fixed.yearly ? ' hằng năm' : ''}`;
}

function printPoints(points: Point[]): string {
  const kind = listKind(points);
  if (!kind) return enumerate(points.map((point) => printPoint(point)));
  const year = lastYear(points);
  // A month alone has its leading zero (tháng 01/2027), months side by side have none (tháng 2-3/2027).
  const single = points.length === 1 && points[0]!.type !== 'span';
  const member = (point: SimplePoint): string =>
    point.type === 'month' && !single ? String(point.month) : printBare(point);
  const bare = points.map((point) =>
    point.type === 'span' ? `${member(point.from)}-${member(point.to)}` : member(point),
  );
  const word = { day: 'ngày', month: 'tháng', quarter: 'quý' }[kind];
  return `${word} ${enumerate(bare)}${printYear(year)}`;
}

/** Days, months or quarters that share the year print the word and the year once. */
function listKind(points: Point[]): 'day' | 'month' | 'quarter' | undefined {
  const kinds = new Set(
    points.flatMap((point) => (point.type === 'span' ? [point.from.type, point.to.type] : [point.type])),
  );
  const years = new Set(
    points.flatMap((point) => (point.type === 'span' ? [point.from.year, point.to.year] : [point.year])),
  );
  if (kinds.size !== 1 || years.size !== 1) return undefined;
  const [kind] = kinds;
  if (kind !== 'day' && kind !== 'month' && kind !== 'quarter') return undefined;
  if (points.some((point) => hasPart(point) || (kind === 'day' && point.type === 'span'))) return undefined;
  return kind;
}

function hasPart(point: Point): boolean {
  if (point.type === 'span') return hasPart(point.from) || hasPart(point.to);
  return 'part' in point && point.part !== undefined;
}

function lastYear(points: Point[]): PointYear | undefined {
  const last = points.at(-1)!;
  return last.type === 'span' ? last.to.year : last.year;
}

function printPoint(point: Point): string {
  if (point.type !== 'span') return printSimple(point);
  const { from, to } = point;
  if (from.type === 'year' && to.type === 'year' && !from.part && !to.part) return `năm ${from.year}-${to.year}`;
  const shared = from.year === to.year && from.type === to.type;
  const start = shared ? printSimple({ ...from, year: undefined }) : printSimple(from);
  if (from.type === 'month' && to.type === 'month' && !from.part && !to.part && !shared) {
    return `${start} – ${printSimple(to)}`;
  }
  return `từ ${start} đến ${printSimple(to)}`;
}

function printSimple(point: SimplePoint): string {
  const year = printYear(point.year);
  switch (point.type) {
    case 'day':
      return `ngày ${printBare(point)}${year}`;
    case 'month':
      return `${printPart(point.part)}tháng ${printBare(point)}${year}`;
    case 'quarter':
      return `${printPart(point.part)}quý ${printBare(point)}${year}`;
    case 'half':
      return `6 tháng ${point.half === 1 ? 'đầu' : 'cuối'} năm${printYearName(point.year)}`;
    case 'nineMonths':
      return `9 tháng đầu năm${printYearName(point.year)}`;
    case 'year':
      if (point.part) return `${printPart(point.part)}năm${printYearName(point.year)}`;
      return typeof point.year === 'number'
        ? `năm ${point.year}`
        : point.year
          ? `cả năm${printYearName(point.year)}`
          : 'cả năm';
  }
}

function printPart(part: 'start' | 'middle' | 'end' | undefined): string {
  return part ? { start: 'đầu ', middle: 'giữa ', end: 'cuối ' }[part] : '';
}

function printBare(point: SimplePoint): string {
  if (point.type === 'day') return `${String(point.day).padStart(2, '0')}/${printMonth(point.month)}`;
  if (point.type === 'month') return printMonth(point.month);
  if (point.type === 'quarter') return ROMAN[point.quarter - 1]!;
  return '';
}

function printYear(year: PointYear | undefined): string {
  if (year === undefined) return '';
  return typeof year === 'number' ? `/${year}` : year === 'next' ? ' năm sau' : ' năm liền trước';
}

function printYearName(year: PointYear | undefined): string {
  if (year === undefined) return '';
  return typeof year === 'number' ? ` ${year}` : year === 'next' ? ' sau' : ' liền trước';
}

export function enumerate(items: string[]): string {
  if (items.length === 1) return items[0]!;
  return `${items.slice(0, -1).join(', ')} và ${items.at(-1)}`;
}

function printRecurring(recurring: Recurring, periodFirst: boolean): string {
  const { days, within } = recurring;
  const [first] = days;
  // "thứ hai đầu tiên của tháng 3"
  if (
    first &&
    'weekday' in first &&
    first.nth &&
    within?.from?.type === 'month' &&
    within.to &&
    isSame(within.from, within.to)
  ) {
    return `${LIMIT_TEXT[recurring.limit]}${printNth(first)} của ${printSimple(within.from)}`;
  }
  return printRhythm(recurring, periodFirst) + printBounds(within);
}

/** ` từ tháng 3 đến tháng 11`, ` trong quý I` behind a recurring time. */
function printBounds({ from, to }: Bounds = {}): string {
  if (!from) return to ? ` đến hết ${printSimple(to)}` : '';
  if (!to) return ` từ ${printSimple(from)}`;
  if (isSame(from, to)) return ` trong ${printSimple(from)}`;
  const shared = from.year === to.year && from.type === to.type && from.type !== 'year';
  return ` từ ${printSimple(shared ? { ...from, year: undefined } : from)} đến ${printSimple(to)}`;
}

function isSame(one: SimplePoint, other: SimplePoint): boolean {
  return printSimple(one) === printSimple(other);
}

function printRhythm({ period, limit, days }: Recurring, periodFirst: boolean): string {
  const name = printPeriod(period);
  if (days.length === 0) return name;
  const [first] = days;
  const named = days.length === 1 && first ? printNamedDay(first, period.unit) : undefined;
  if (named) return `${LIMIT_TEXT[limit]}${named}`;
  const when = `${LIMIT_TEXT[limit]}${printDays(days)}`;
  if (periodFirst) return `${name} ${when}`;
  return namesPeriod(first, period) ? when : `${when} ${name}`;
}

/** `ngày 05 tháng sau`, `ngày 10 tháng đầu quý` say by themselves how often. */
function namesPeriod(day: PeriodDay | undefined, { unit, every }: Period): boolean {
  if (!day || 'weekday' in day || every > 1) return false;
  return unit === 'quarter' ? day.month !== undefined : unit === 'month' && day.next === true;
}

function printNth({ weekday, nth }: Extract<PeriodDay, { weekday: number }>): string {
  return `${WEEKDAYS[weekday - 1]} ${nth === 'first' ? 'đầu tiên' : 'cuối cùng'}`;
}

/** `cuối mỗi quý`, `ngày làm việc cuối cùng mỗi tháng`, `thứ hai đầu tiên mỗi tháng` */
function printNamedDay(day: PeriodDay, unit: string): string | undefined {
  if ('weekday' in day) {
    return day.nth && `${printNth(day)} mỗi tháng`;
  }
  if (typeof day.day === 'number' || day.next) return undefined;
  const name = unit === 'quarter' ? 'quý' : 'tháng';
  const where = {
    first: 'đầu mỗi',
    middle: 'giữa mỗi',
    last: 'cuối mỗi',
    firstWorking: 'ngày làm việc đầu tiên mỗi',
    lastWorking: 'ngày làm việc cuối cùng mỗi',
  }[day.day];
  return `${where} ${name}`;
}

export function printPeriod({ unit, every }: { unit: string; every: number }): string {
  if (every > 1) return `định kỳ ${every} tháng`;
  return { week: 'hằng tuần', month: 'hằng tháng', quarter: 'hằng quý', year: 'hằng năm' }[unit]!;
}

function printDays(days: PeriodDay[]): string {
  const [first] = days;
  if (first && 'weekday' in first) {
    return enumerate(days.map((day) => ('weekday' in day ? WEEKDAYS[day.weekday - 1]! : '')));
  }
  const numbers = enumerate(days.map((day) => ('day' in day ? String(day.day).padStart(2, '0') : '')));
  return `ngày ${numbers}${first ? printMonthInPeriod(first) : ''}`;
}

function printMonthInPeriod(day: Extract<PeriodDay, { day: unknown }>): string {
  if (day.month === undefined) return day.next ? ' tháng sau' : '';
  const place = day.month === 1 ? 'đầu' : day.month === 2 ? 'thứ hai của' : 'cuối';
  return ` tháng ${place} quý${day.next ? ' sau' : ''}`;
}

export function printAmount({ count, unit }: Amount): string {
  const name = { day: 'ngày', workingDay: 'ngày làm việc', week: 'tuần', month: 'tháng', year: 'năm' }[unit];
  return `${String(count).padStart(2, '0')} ${name}`;
}

function printRelative(
  { within, direction, amount, anchor }: Extract<When, { type: 'relative' }>,
  wording: Wording,
): string {
  const length = printAmount(amount);
  const word = direction === 'before' ? 'trước' : anchor.type === 'day' || linkOf(anchor) === 'day' ? 'kể từ' : 'sau';
  if (within) return `trong ${length} ${word} ${printAnchor(anchor, wording)}`;
  if (anchor.type === 'task' && wording.periodFirst) return `${word} ${printAnchor(anchor, wording)} ${length}`;
  return `${length} ${word} ${printAnchor(anchor, wording)}`;
}

function linkOf(anchor: Anchor): string | undefined {
  return anchor.type === 'event' ? anchor.link : undefined;
}

function printAnchor(anchor: Anchor, wording: Wording): string {
  if (anchor.type === 'task') return wording.task(anchor.name);
  if (anchor.type === 'day') return printSimple(anchor.day);
  if (anchor.type === 'end') return `khi kết thúc ${printSimple(anchor.of)}`;
  if (anchor.type === 'eachEnd') return `khi kết thúc ${{ month: 'tháng', quarter: 'quý', year: 'năm' }[anchor.unit]}`;
  const link = { when: 'khi ', day: 'ngày ', noun: '' }[anchor.link];
  return link + wording.event(anchor.event);
}

function printEvent(
  relation: Extract<When, { type: 'event' }>['relation'],
  anchor: Extract<When, { type: 'event' }>['anchor'],
  wording: Wording,
): string {
  const place = printAnchor(anchor, wording);
  switch (relation) {
    case 'when':
      return place;
    case 'rightWhen':
      return `ngay ${place}`;
    case 'after':
      return `${linkOf(anchor) === 'day' ? 'kể từ' : 'sau'} ${place}`;
    case 'rightAfter':
      return `ngay sau ${place}`;
    case 'before':
      return `trước ${place}`;
  }
}
