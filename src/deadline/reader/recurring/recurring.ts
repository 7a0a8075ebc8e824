import type { Bounds, Limit, PeriodDay, Recurring, Rhythm } from '../../model.ts';
import type { Cursor } from '../cursor.ts';
import type { Expression } from '../expression.ts';
import { readDays } from '../points/day.ts';
import { readMonthInPeriod } from '../points/first-last-day.ts';
import { readHourLimit, readPartOfDay } from '../points/hours.ts';
import { readMonth } from '../points/months.ts';
import { isQuarter, isWrongNumeral } from '../points/quarters.ts';
import { takeLimit } from '../words/limits.ts';
import { type PeriodItem, readPeriods } from './periods.ts';
import { recurringExpression } from './recurring-expression.ts';
import { readCumulative } from './report-periods.ts';
import { readNthWeekday, readWeekdayList } from './weekdays.ts';

/** A recurring time with its days, in either order: `hằng quý trước ngày 25`, `trước ngày 25 hằng quý`. */
export function readRecurring(p: Cursor): Expression | undefined {
  return readWeekdays(p) ?? readCumulative(p) ?? readPeriodWithDays(p) ?? readEndOfPeriods(p) ?? readDaysWithPeriod(p);
}

function readPeriodWithDays(p: Cursor): Expression | undefined {
  return p.attempt(() => {
    const first = p.at;
    const periods = readPeriods(p);
    if (!periods) return undefined;
    const days = p.attempt(() => {
      if (p.kind() === 'comma' || p.kind() === 'colon' || p.kind() === 'dash') p.at++;
      const paren = p.take('open') !== undefined;
      const found = readPlainDays(p);
      if (!found || (paren && !p.take('close'))) return undefined;
      // "hằng tháng trước ngày 25 hằng quý" is two times.
      if (readPeriodAt(p)) return undefined;
      return fits(found, periods) ? found : undefined;
    });
    if (days) return recurringExpression(p, first, periods, days.limit, days.days, days.remark);
    return recurringExpression(p, first, periods, 'on', []);
  });
}

function readPeriodAt(p: Cursor): boolean {
  const at = p.at;
  const found = readPeriods(p) !== undefined;
  p.at = at;
  return found;
}

interface FoundDays {
  limit: Limit;
  days: PeriodDay[];
  period?: 'month' | 'quarter' | 'week';
  remark?: string;
}

/** A month's day stands in months and quarters, a weekday in weeks. */
function fits(found: FoundDays, periods: PeriodItem[]): boolean {
  return periods.every(({ period }) => {
    if (isNth(found)) return period.unit === 'month' && period.every === 1;
    if (found.period === 'week') return period.unit === 'week';
    if (period.unit === 'week' || period.unit === 'year') return false;
    if (found.period === 'quarter') return period.unit === 'quarter' || period.every === 3;
    if (found.period === 'month') return period.unit === 'month' && period.every === 1;
    return true;
  });
}

function readPlainDays(p: Cursor): FoundDays | undefined {
  return readDayRange(p) ?? readDaysAtEdge(p) ?? readLimitedDays(p);
}

/** `10 ngày đầu của tháng`, `15 ngày đầu quý`, `nửa cuối mỗi tháng` (half a month is 15 days), `tuần cuối hằng tháng`: due on the last of them. */
function readDaysAtEdge(p: Cursor): FoundDays | undefined {
  return p.attempt(() => {
    const first = p.at;
    p.takeWords('trong vòng', 'trong', 'vào');
    const unitOf = p.takeWords('nửa', 'tuần');
    const count = unitOf ? 15 : p.takeCount();
    if (count === undefined || count < 2 || count > 20 || (!unitOf && !p.takeWords('ngày'))) return undefined;
    const where = p.takeWords('đầu tiên', 'đầu', 'cuối cùng', 'cuối');
    // The last week ends with the month, whichever day weeks begin on; where the first ends is not sure.
    if (!where || (unitOf === 'tuần' && where.startsWith('đầu'))) return undefined;
    const remark = p.slice(first, p.at - 1);
    p.takeWords('của', 'trong');
    p.takeWords('hằng', 'mỗi', 'từng', 'các');
    const unit = p.takeWords('tháng', 'quý');
    if (!unit || (unitOf && unit === 'quý') || p.kind() === 'number' || isQuarter(p) || nextNames(p)) return undefined;
    const quarter = unit === 'quý';
    const day: PeriodDay = where.startsWith('đầu')
      ? { day: count, ...(quarter ? { month: 1 } : {}) }
      : { day: 'last', ...(quarter ? { month: 3 } : {}) };
    return { limit: 'until' as const, days: [day], period: quarter ? 'quarter' : 'month', remark };
  });
}

/** `từ ngày 20 đến ngày 25`: due on the last of them; the first stays as a remark. */
function readDayRange(p: Cursor): FoundDays | undefined {
  return p.attempt(() => {
    if (!p.takeWords('từ ngày', 'từ', 'ngày')) return undefined;
    const first = p.takeNumber();
    if (first === undefined || !(p.take('dash') || p.takeWords('đến hết ngày', 'đến ngày', 'đến'))) return undefined;
    const last = p.takeNumber();
    if (last === undefined || first < 1 || last <= first || last > 31 || p.kind() === 'slash') return undefined;
    const inPeriod = p.attempt(() => {
      p.takeWords('của');
      return readMonthInPeriod(p);
    });
    const remark = `từ ngày ${String(first).padStart(2, '0')}`;
    return { limit: 'until' as const, days: [{ day: last, ...inPeriod?.day }], period: inPeriod?.period, remark };
  });
}

function readLimitedDays(p: Cursor): FoundDays | undefined {
  return p.attempt(() => {
    p.takeWords('vào');
    const hour = readHourLimit(p, takeLimit(p));
    const { limit } = hour;
    const remark = hour.remark ?? (limit === 'before' ? undefined : readPartOfDay(p));
    p.takeWords('vào', 'trong');
    const nth = readNthWeekday(p);
    if (nth) return { limit: limit ?? 'on', ...nth, remark };
    const weekdays = readWeekdayList(p);
    if (weekdays) return { limit: limit ?? 'on', days: weekdays, period: 'week' as const, remark };
    const days = readDays(p, limit !== undefined);
    if (days?.type !== 'partial') return undefined;
    return { limit: limit ?? 'on', days: days.days, period: days.period, remark };
  });
}

/** `trước ngày 25 hằng quý`, `ngày 05 hằng tháng`, `ngày 25 tháng cuối quý`. */
function readDaysWithPeriod(p: Cursor): Expression | undefined {
  return p.attempt(() => {
    const first = p.at;
    const found = readPlainDays(p);
    if (!found || found.period === 'week') return undefined;
    const periods = p.attempt(() => {
      if (p.kind() === 'comma') p.at++;
      p.takeWords('của', 'trong', 'vào');
      const read = readPeriods(p) ?? readEach(p);
      return read && fits(found, read) ? read : undefined;
    });
    if (periods) return recurringExpression(p, first, periods, found.limit, found.days, found.remark);
    const month: Rhythm = { unit: 'month', every: 1 };
    const one = isNth(found) && !found.period ? readOneMonth(p) : undefined;
    if (one) {
      const last = p.at - 1;
      const { limit, days, remark } = found;
      const when: Recurring = { type: 'recurring', period: month, limit, days, within: one };
      return { first, last, parts: [{ when, remark, strong: true, first, last }] };
    }
    if (!found.period) return undefined;
    const implied: PeriodItem = { period: { unit: found.period, every: 1 } };
    return recurringExpression(p, first, [implied], found.limit, found.days, found.remark);
  });
}

function isNth({ days }: { days: PeriodDay[] }): boolean {
  return days.some((day) => 'weekday' in day && day.nth !== undefined);
}

/** `thứ Hai đầu tiên của tháng 3`: that month only. */
function readOneMonth(p: Cursor): Bounds | undefined {
  return p.attempt(() => {
    p.takeWords('của', 'trong');
    const month = readMonth(p);
    const point = month?.type === 'points' ? month.points[0] : undefined;
    return point?.type === 'month' ? { from: point, to: point } : undefined;
  });
}

/** `các tháng`, `các quý trong năm` behind a day. */
function readEach(p: Cursor): PeriodItem[] | undefined {
  return p.attempt(() => {
    const unit = p.takeWords('các tháng', 'các quý');
    if (!unit || p.kind() === 'number' || isQuarter(p)) return undefined;
    return [{ period: { unit: unit === 'các tháng' ? 'month' : 'quarter', every: 1 } }];
  });
}

/** `cuối mỗi tháng`, `đầu hằng quý`, `cuối quý`, `giữa tháng`. */
function readEndOfPeriods(p: Cursor): Expression | undefined {
  return p.attempt(() => {
    const first = p.at;
    const limit = takeLimit(p);
    p.takeWords('vào');
    const word = p.takeWords('đầu', 'giữa', 'cuối');
    if (!word) return undefined;
    const every = p.takeWords('của mỗi', 'hằng', 'mỗi', 'từng', 'các');
    const unit = p.takeWords('tháng', 'quý');
    if (!unit || p.kind() === 'number' || isQuarter(p) || isWrongNumeral(p) || nextNames(p)) return undefined;
    if (unit === 'quý' && word === 'giữa') return undefined;
    if (!every) p.takeWords('hằng quý', 'hằng tháng');
    const day: PeriodDay =
      word === 'đầu'
        ? { day: 'first', ...(unit === 'quý' ? { month: 1 } : {}) }
        : { day: word === 'giữa' ? 'middle' : 'last' };
    return recurringExpression(
      p,
      first,
      [{ period: { unit: unit === 'quý' ? 'quarter' : 'month', every: 1 } }],
      limit ?? 'on',
      [day],
    );
  });
}

/** `cuối tháng sau`, `đầu quý tiếp theo`: not what is read here. */
function nextNames(p: Cursor): boolean {
  return p.isWords('sau', 'trước', 'tiếp', 'kế', 'liền', 'này', 'tới', 'đầu', 'cuối');
}

/** `thứ sáu hằng tuần`, `hằng tuần (vào) chiều thứ sáu`. */
function readWeekdays(p: Cursor): Expression | undefined {
  return p.attempt(() => {
    const first = p.at;
    const { limit, remark } = readHourLimit(p, takeLimit(p));
    p.takeWords('vào');
    const days = readWeekdayList(p);
    if (!days) return undefined;
    if (p.kind() === 'comma') p.at++;
    p.takeWords('của');
    if (!p.takeWords('định kỳ hằng tuần', 'hằng tuần', 'mỗi tuần', 'từng tuần', 'trong tuần')) return undefined;
    return recurringExpression(p, first, [{ period: { unit: 'week', every: 1 } }], limit ?? 'on', days, remark);
  });
}
