/** Recurring times in words: `hằng quý trước ngày 25`, `thứ sáu cuối cùng mỗi tháng`, `hằng tháng từ tháng 3`. */
import { nth } from '../known.ts';
import { enumerate, LIMIT_TEXT, printSimple } from './format-points.ts';
import type { Bounds, PeriodDay, Recurring, Rhythm, SimplePoint } from './model.ts';

const WEEKDAYS = ['thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy', 'chủ nhật'];

export function printRecurring(recurring: Recurring, periodFirst: boolean): string {
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
  const named = days.length === 1 && first ? printNamedDay(first, period) : undefined;
  if (named) return `${LIMIT_TEXT[limit]}${named}`;
  const when = `${LIMIT_TEXT[limit]}${printDays(days)}`;
  if (periodFirst) return `${name} ${when}`;
  return namesPeriod(first, period) ? when : `${when} ${name}`;
}

/** `ngày 05 tháng sau`, `ngày 10 tháng đầu quý` say by themselves how often. */
function namesPeriod(day: PeriodDay | undefined, { unit, every }: Rhythm): boolean {
  if (!day || 'weekday' in day || every > 1) return false;
  return unit === 'quarter' ? day.month !== undefined : unit === 'month' && day.next === true;
}

function printNth({ weekday, nth }: Extract<PeriodDay, { weekday: number }>): string {
  return `${WEEKDAYS[weekday - 1]} ${nth === 'first' ? 'đầu tiên' : 'cuối cùng'}`;
}

/** `cuối mỗi quý`, `ngày làm việc cuối cùng mỗi tháng`, `thứ hai đầu tiên mỗi tháng` */
function printNamedDay(day: PeriodDay, { unit, every }: Rhythm): string | undefined {
  if ('weekday' in day) {
    return day.nth && `${printNth(day)} mỗi tháng`;
  }
  if (typeof day.day === 'number' || day.next) return undefined;
  const name = unit === 'quarter' || every === 3 ? 'quý' : 'tháng';
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
    return enumerate(days.map((day) => ('weekday' in day ? nth(WEEKDAYS, day.weekday - 1) : '')));
  }
  const numbers = enumerate(days.map((day) => ('day' in day ? String(day.day).padStart(2, '0') : '')));
  return `ngày ${numbers}${first ? printMonthInPeriod(first) : ''}`;
}

function printMonthInPeriod(day: Extract<PeriodDay, { day: unknown }>): string {
  if (day.month === undefined) return day.next ? ' tháng sau' : '';
  const place = day.month === 1 ? 'đầu' : day.month === 2 ? 'thứ hai của' : 'cuối';
  return ` tháng ${place} quý${day.next ? ' sau' : ''}`;
}
