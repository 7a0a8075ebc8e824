import type { Limit, Period, PeriodDay, Recurring, SimplePoint } from '../model.ts';
import type { Cursor } from './cursor.ts';
import { readDays, readMonthInPeriod, takeListSign } from './day.ts';
import type { Expression, ExpressionPart } from './expression.ts';
import { readHourLimit } from './hours.ts';
import { takeLimit } from './limits.ts';

/** `hằng`, `định kỳ hằng`, `mỗi` …; the flag tells whether a length in months may follow. */
const EVERY = [
  'thường kỳ hằng',
  'định kỳ hằng',
  'định kỳ vào hằng',
  'định kỳ theo từng',
  'định kỳ theo',
  'định kỳ mỗi',
  'định kỳ từng',
  'định kỳ các',
  'định kỳ vào',
  'thường kỳ',
  'định kỳ',
  'vào hằng',
  'hằng',
  'mỗi',
  'từng',
];

/** One of several periods, and how it follows on the one before. */
export interface PeriodItem {
  period: Period;
  join?: 'and' | 'or';
}

const WEEKDAYS: Record<string, number> = {
  hai: 1,
  '2': 1,
  ba: 2,
  '3': 2,
  tư: 3,
  '4': 3,
  năm: 4,
  '5': 4,
  sáu: 5,
  '6': 5,
  bảy: 6,
  bẩy: 6,
  '7': 6,
};

/** A recurring time with its days, in either order: `hằng quý trước ngày 25`, `trước ngày 25 hằng quý`. */
export function readRecurring(p: Cursor): Expression | undefined {
  return readWeekdays(p) ?? readCumulative(p) ?? readPeriodWithDays(p) ?? readEndOfPeriods(p) ?? readDaysWithPeriod(p);
}

function expression(
  p: Cursor,
  first: number,
  periods: PeriodItem[],
  limit: Limit,
  days: PeriodDay[],
  remark?: string,
): Expression {
  const last = p.at - 1;
  const parts = periods.map(({ period, join }): ExpressionPart => {
    const when: Recurring = { type: 'recurring', period, limit, days };
    const part: ExpressionPart = { when, strong: true, first, last };
    if (join) part.join = join;
    return part;
  });
  if (remark) parts.at(-1)!.remark = remark;
  return { first, last, parts };
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
    if (days) return expression(p, first, periods, days.limit, days.days, days.remark);
    return expression(p, first, periods, 'on', []);
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
    if (found.period === 'week') return period.unit === 'week';
    if (period.unit === 'week' || period.unit === 'year') return false;
    if (found.period === 'quarter') return period.unit === 'quarter' || period.every === 3;
    if (found.period === 'month') return period.unit === 'month' && period.every === 1;
    return true;
  });
}

function readPlainDays(p: Cursor): FoundDays | undefined {
  return readDayRange(p) ?? readLimitedDays(p);
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
    const { limit, remark } = readHourLimit(p, takeLimit(p));
    p.takeWords('vào');
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
    if (periods) return expression(p, first, periods, found.limit, found.days, found.remark);
    if (!found.period) return undefined;
    const implied: PeriodItem = { period: { unit: found.period, every: 1 } };
    return expression(p, first, [implied], found.limit, found.days, found.remark);
  });
}

/** `các tháng`, `các quý trong năm` behind a day. */
function readEach(p: Cursor): PeriodItem[] | undefined {
  return p.attempt(() => {
    const unit = p.takeWords('các tháng', 'các quý');
    if (!unit || p.kind() === 'number' || isQuarter(p)) return undefined;
    p.takeWords('trong năm');
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
    if (!unit || p.kind() === 'number' || isQuarter(p) || nextNames(p)) return undefined;
    if (unit === 'quý' && word === 'giữa') return undefined;
    if (!every) p.takeWords('hằng quý', 'hằng tháng');
    const day: PeriodDay =
      word === 'đầu'
        ? { day: 'first', ...(unit === 'quý' ? { month: 1 } : {}) }
        : { day: word === 'giữa' ? 'middle' : 'last' };
    return expression(p, first, [{ period: { unit: unit === 'quý' ? 'quarter' : 'month', every: 1 } }], limit ?? 'on', [
      day,
    ]);
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
    return expression(p, first, [{ period: { unit: 'week', every: 1 } }], limit ?? 'on', days, remark);
  });
}

function readWeekdayList(p: Cursor): PeriodDay[] | undefined {
  return p.attempt(() => {
    const days: PeriodDay[] = [];
    do {
      p.takeWords('trước giờ làm việc', 'chiều', 'sáng', 'cuối ngày', 'cuối giờ', 'ngày');
      const weekday = readWeekday(p, days.length > 0);
      if (weekday === undefined) {
        if (days.length === 0) return undefined;
        p.at--;
        return days;
      }
      days.push({ weekday });
    } while (p.isWords('và') || p.kind() === 'comma' ? takeListSign(p) : false);
    return days;
  });
}

function readWeekday(p: Cursor, further: boolean): number | undefined {
  return p.attempt(() => {
    if (p.takeWords('chủ nhật')) return 7;
    if (p.takeWords('cn')) return 7;
    if (!p.takeWords('thứ') && !further) return undefined;
    const token = p.peek();
    const weekday = token && (token.kind === 'word' || token.kind === 'number') ? WEEKDAYS[token.text] : undefined;
    if (weekday === undefined) return undefined;
    p.at++;
    return weekday;
  });
}

function isQuarter(p: Cursor): boolean {
  const token = p.peek();
  return token?.kind === 'word' && /^(i|ii|iii|iv)$/.test(token.text);
}

/** One or more periods: `hằng tháng`, `định kỳ 6 tháng`, `3 tháng/lần`, `hằng quý, 6 tháng và năm`, `1 lần/quý`. */
export function readPeriods(p: Cursor): PeriodItem[] | undefined {
  return readTimesPer(p) ?? readEveryPeriods(p) ?? readLengthPerTime(p) ?? readBarePeriods(p);
}

function readEveryPeriods(p: Cursor): PeriodItem[] | undefined {
  return p.attempt(() => {
    if (!p.takeWords(...EVERY)) {
      if (!p.isWords('theo tháng', 'theo quý', 'theo tuần')) return undefined;
      p.at++;
    }
    const firstPeriod = readUnit(p);
    if (!firstPeriod) return undefined;
    const periods: PeriodItem[] = [{ period: firstPeriod }];
    takePerTime(p);
    morePeriods(p, periods);
    return periods;
  });
}

/** More periods than there are kinds of them are no list of periods. */
const MOST_PERIODS = 8;

function morePeriods(p: Cursor, periods: PeriodItem[]): void {
  while (periods.length < MOST_PERIODS) {
    const more = p.attempt(() => {
      const or = p.takeWords('hoặc') !== undefined;
      if (p.kind() === 'slash' || p.kind() === 'dash') p.at++;
      else if (!or && (p.kind() === 'semicolon' || !takeListSign(p))) return undefined;
      p.takeWords(...EVERY, 'cả');
      const period = readUnit(p);
      if (!period || !standsAlone(p)) return undefined;
      takePerTime(p);
      const item: PeriodItem = { period, join: or ? 'or' : 'and' };
      return item;
    });
    if (!more) return;
    periods.push(more);
  }
}

/** Behind a period of a list no number may stand ("quý II"), and no limit of its own ("năm trước 30/11"). */
function standsAlone(p: Cursor): boolean {
  return (
    !p.isWords('trước', 'chậm nhất', 'sau', 'đầu', 'cuối', 'học', 'vào', 'tại') &&
    p.kind() !== 'colon' &&
    p.kind() !== 'open'
  );
}

/** `tuần`, `tháng`, `quý`, `năm`, `6 tháng`, `nửa năm`. */
function readUnit(p: Cursor): Period | undefined {
  return p.attempt((): Period | undefined => {
    if (p.takeWords('nửa năm')) return { unit: 'month', every: 6 };
    const at = p.at;
    const count = p.takeCount();
    const unit = p.takeWords('tuần', 'tháng', 'quý', 'năm', 't');
    if (!unit || p.isWords('học', 'lần', 'làm việc', 'nhất')) {
      // "hằng quý 01 lần" is handled behind the period.
      if (!unit || p.isWords('học', 'làm việc', 'nhất')) return undefined;
    }
    if (unit === 't' && (count === undefined || p.tokens[p.at - 1]!.spaced)) return undefined;
    if (unit !== 'tuần' && count === undefined && p.kind() === 'number') {
      // "hằng năm 2 lần" must not be read as once a year; "quý 1", "tháng 6" are no periods.
      if (p.at === at + 1 && !onceBehind(p)) return undefined;
    }
    if (unit === 'quý' && isQuarter(p)) return undefined;
    return toPeriod(count ?? 1, unit === 't' ? 'tháng' : unit, count !== undefined);
  });
}

function onceBehind(p: Cursor): boolean {
  const token = p.peek();
  const next = p.peek(1);
  return token?.kind === 'number' && Number(token.text) === 1 && next?.kind === 'word' && next.text === 'lần';
}

function toPeriod(count: number, unit: string, counted: boolean): Period | undefined {
  switch (unit) {
    case 'tuần':
      return count === 1 ? { unit: 'week', every: 1 } : undefined;
    case 'tháng':
      if (count === 12) return { unit: 'year', every: 1 };
      return [1, 2, 3, 4, 6].includes(count) ? { unit: 'month', every: count } : undefined;
    case 'quý':
      return count === 1 ? { unit: 'quarter', every: 1 } : count === 2 ? { unit: 'month', every: 6 } : undefined;
    default:
      return count === 1 || !counted ? { unit: 'year', every: 1 } : undefined;
  }
}

/** `/lần`, `/01 lần`, `một lần` behind a period. */
function takePerTime(p: Cursor): boolean {
  return (
    p.attempt(() => {
      if (p.kind() === 'slash' || p.kind() === 'comma') p.at++;
      const count = p.takeCount();
      if (count !== undefined && count !== 1) return undefined;
      return p.takeWords('lần') ? true : undefined;
    }) === true
  );
}

/** `6 tháng/lần`, `03 tháng một lần`. */
function readLengthPerTime(p: Cursor): PeriodItem[] | undefined {
  return p.attempt(() => {
    const period = readUnit(p);
    if (!period || !takePerTime(p)) return undefined;
    const periods: PeriodItem[] = [{ period }];
    morePeriods(p, periods);
    return periods;
  });
}

/** `01 lần/quý`, `ít nhất 1 lần mỗi tháng`, `một năm một lần`. */
function readTimesPer(p: Cursor): PeriodItem[] | undefined {
  return p.attempt(() => {
    p.takeWords('tối thiểu', 'ít nhất', 'định kỳ');
    const count = p.takeCount();
    if (count !== 1 || !p.takeWords('lần')) return undefined;
    if (p.kind() === 'slash') p.at++;
    else if (!p.takeWords('trong một', 'trong mỗi', 'trong', 'mỗi', 'một', 'hằng')) return undefined;
    const period = readUnit(p);
    return period && [{ period }];
  });
}

/** `6 tháng, năm`, `quý, 6 tháng và năm`: bare periods count only as a list of reporting periods. */
function readBarePeriods(p: Cursor): PeriodItem[] | undefined {
  return p.attempt(() => {
    const first = readUnit(p);
    if (!first || !standsAlone(p)) return undefined;
    const periods: PeriodItem[] = [{ period: first }];
    morePeriods(p, periods);
    if (periods.length < 2 || !periods.some(({ period }) => period.unit === 'year')) return undefined;
    if (!periods.some(({ period }) => period.unit === 'month' && period.every === 6)) return undefined;
    return isListEnd(p) ? periods : undefined;
  });
}

/** `quý, 6 tháng, 9 tháng và năm`: with nine months in it the list names the reporting periods of one year. */
function readCumulative(p: Cursor): Expression | undefined {
  return p.attempt(() => {
    const first = p.at;
    p.takeWords(...EVERY);
    const points: SimplePoint[] = [];
    let quarterly = false;
    do {
      if (points.length + (quarterly ? 1 : 0)) p.takeWords(...EVERY);
      const point = readReportPeriod(p);
      if (!point || !standsAlone(p) || points.length >= MOST_PERIODS) return undefined;
      if (point === 'quarterly') quarterly = true;
      else points.push(point);
    } while (p.kind() === 'slash' ? p.take('slash') : p.kind() !== 'semicolon' && takeListSign(p));
    if (!points.some((point) => point.type === 'nineMonths') || points.length + (quarterly ? 1 : 0) < 2)
      return undefined;
    const last = p.at - 1;
    const fixed: ExpressionPart = { when: { type: 'fixed', limit: 'on', points }, strong: true, first, last };
    if (!quarterly) return { first, last, parts: [fixed] };
    const [recurring] = expression(p, first, [{ period: { unit: 'quarter', every: 1 } }], 'on', []).parts;
    return { first, last, parts: [recurring!, { ...fixed, join: 'and' }] };
  });
}

function readReportPeriod(p: Cursor): SimplePoint | 'quarterly' | undefined {
  return p.attempt((): SimplePoint | 'quarterly' | undefined => {
    if (p.takeWords('quý')) return p.kind() === 'number' || isQuarter(p) ? undefined : 'quarterly';
    if (p.takeWords('cả năm', 'năm')) return p.kind() === 'number' ? undefined : { type: 'year' };
    const count = p.takeCount();
    if (count === undefined || !p.takeWords('tháng') || p.kind() === 'number') return undefined;
    if (count === 3) return { type: 'quarter', quarter: 1 };
    if (count === 6) return { type: 'half', half: 1 };
    if (count === 9) return { type: 'nineMonths' };
    return count === 12 ? { type: 'year' } : undefined;
  });
}

function isListEnd(p: Cursor): boolean {
  const kind = p.kind();
  return kind === undefined || kind === 'semicolon' || kind === 'dot' || kind === 'close';
}
