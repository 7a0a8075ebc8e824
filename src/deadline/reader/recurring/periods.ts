import { nth } from '../../../known.ts';
import type { Rhythm } from '../../model.ts';
import type { Cursor } from '../cursor.ts';
import { isQuarter } from '../points/quarters.ts';
import { takeListSign } from '../words/list-signs.ts';

/** `hằng`, `định kỳ hằng`, `mỗi` …; the flag tells whether a length in months may follow. */
export const EVERY = [
  'theo định kỳ hằng',
  'thường kỳ hằng',
  'định kỳ hằng',
  'định kỳ vào hằng',
  'định kỳ theo từng',
  'định kỳ theo',
  'theo định kỳ',
  'theo từng',
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
  period: Rhythm;
  join?: 'and' | 'or';
}

/** One or more periods: `hằng tháng`, `định kỳ 6 tháng`, `3 tháng/lần`, `hằng quý, 6 tháng và năm`, `1 lần/quý`. */
export function readPeriods(p: Cursor): PeriodItem[] | undefined {
  return readTimesPer(p) ?? readAllPeriods(p) ?? readEveryPeriods(p) ?? readLengthPerTime(p) ?? readBarePeriods(p);
}

/** `tất cả các tháng`, `các quý trong năm` */
function readAllPeriods(p: Cursor): PeriodItem[] | undefined {
  return p.attempt(() => {
    const all = p.takeWords('tất cả') !== undefined;
    const unit = p.takeWords('các tháng', 'các quý');
    const inYear = p.isWords('trong năm', 'của năm') || (p.isWords('năm') && p.kind(1) === 'number');
    if (!unit || (!inYear && !all) || p.kind() === 'number' || isQuarter(p)) return undefined;
    return [{ period: { unit: unit === 'các tháng' ? 'month' : 'quarter', every: 1 } }];
  });
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
export const MOST_PERIODS = 8;

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
export function standsAlone(p: Cursor): boolean {
  return (
    !p.isWords('trước', 'chậm nhất', 'sau', 'kể', 'tính', 'từ', 'ngay', 'đầu', 'cuối', 'học', 'vào', 'tại') &&
    p.kind() !== 'colon' &&
    p.kind() !== 'open'
  );
}

/** `tuần`, `tháng`, `quý`, `năm`, `6 tháng`, `nửa năm`. */
function readUnit(p: Cursor): Rhythm | undefined {
  return p.attempt((): Rhythm | undefined => {
    if (p.takeWords('nửa năm')) return { unit: 'month', every: 6 };
    const at = p.at;
    const count = p.takeCount();
    const unit = p.takeWords('tuần', 'tháng', 'quý', 'năm', 't');
    if (!unit || p.isWords('học', 'làm việc', 'nhất')) return undefined;
    // "6 tháng đầu năm" is a part of the year, no rhythm.
    if (count !== undefined && p.isWords('đầu năm', 'cuối năm')) return undefined;
    if (unit === 't' && (count === undefined || nth(p.tokens, p.at - 1).spaced)) return undefined;
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

function toPeriod(count: number, unit: string, counted: boolean): Rhythm | undefined {
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
      p.takeWords('ít nhất', 'tối thiểu');
      const count = p.takeCount();
      if (count !== undefined && count !== 1) return undefined;
      return p.takeWords('lần') ? true : undefined;
    }) === true
  );
}

/** `6 tháng/lần`, `03 tháng một lần`. */
function readLengthPerTime(p: Cursor): PeriodItem[] | undefined {
  return p.attempt(() => {
    // "3 đến 6 tháng/lần": no length for sure.
    const counted = p.kind() === 'number' || p.tokens[p.at - 1]?.kind !== 'number';
    const period = readUnit(p);
    if (!period || !counted || !takePerTime(p)) return undefined;
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
    const start = p.at;
    const first = readUnit(p);
    if (!first || !standsAlone(p)) return undefined;
    const periods: PeriodItem[] = [{ period: first }];
    morePeriods(p, periods);
    if (periods.length < 2) return undefined;
    const year = periods.some(({ period }) => period.unit === 'year');
    const half = periods.some(({ period }) => period.unit === 'month' && period.every === 6);
    if (!(year && half) && !(isPartStart(p, start) && risesBare(p, start, periods))) return undefined;
    // "6 tháng/năm" is no list.
    const slash = p.tokens.slice(start, p.at).some((token) => token.kind === 'slash');
    return isListEnd(p) && !slash ? periods : undefined;
  });
}

function isPartStart(p: Cursor, at: number): boolean {
  const before = p.tokens[at - 1];
  return !before || before.kind === 'semicolon' || nth(p.tokens, at).lineStart;
}

const ORDER = { week: 1, month: 2, quarter: 3, year: 4 } as const;

/** `tháng, quý, năm`: all that the part says, from the shortest to the longest. */
function risesBare(p: Cursor, start: number, periods: PeriodItem[]): boolean {
  const rises = periods.every(({ period }, index) => {
    const before = periods[index - 1]?.period;
    return !before || ORDER[before.unit] < ORDER[period.unit];
  });
  return rises && p.tokens.slice(start, p.at).every((token) => token.kind === 'word' || token.kind === 'comma');
}

function isListEnd(p: Cursor): boolean {
  const kind = p.kind();
  return kind === undefined || kind === 'semicolon' || kind === 'dot' || kind === 'close';
}
