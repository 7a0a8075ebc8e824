import type { Cursor } from '../cursor.ts';
import { endsList, goesOn, takeListSign } from '../words/list-signs.ts';
import { checked, dayTwice } from './checked-day.ts';
import { readMonthInPeriod, readNamedDay } from './first-last-day.ts';
import { takeMonthName } from './months.ts';
import type { DayReading } from './reading.ts';
import { readYearSuffix, twoDigitYear } from './year-suffix.ts';

/**
 * `ngày 15/3`, `15/03/2027`, `15 tháng 3 năm 2027`, `ngày 15 và 30 tháng 6`, `15-20/3`, `ngày 25 tháng cuối quý`;
 * `several`: bare numbers are days even without the word before them.
 */
export function readDays(p: Cursor, marked = false, several = false): DayReading | undefined {
  return p.attempt(() => {
    const first = p.at;
    const word = p.takeWords('các ngày', 'ngày') !== undefined || several;
    const early = word && p.takeWords('mùng', 'mồng') !== undefined;
    if (early) return readEarlyDay(p);
    const special = word && !several ? readNamedDay(p, first) : undefined;
    if (special) return special;
    return readIso(p) ?? readDotted(p, word, marked) ?? readNumbers(p, first, word, marked);
  });
}

/** `ngày mùng 5 hằng tháng`; with a month named, "mùng" may well be of the lunar calendar. */
function readEarlyDay(p: Cursor): DayReading | undefined {
  const first = p.at;
  const day = p.takeNumber();
  if (day === undefined || day < 1 || day > 10) return undefined;
  const last = p.at - 1;
  if (
    !p.isWords(
      'hằng tháng',
      'mỗi tháng',
      'từng tháng',
      'của tháng',
      'hằng quý',
      'tháng sau',
      'tháng cuối quý',
      'tháng đầu quý',
    )
  ) {
    return undefined;
  }
  const named = p.isWords('của tháng', 'tháng') ? readNamedMonths(p, [day], first, true, false) : undefined;
  if (named) return named.type === 'partial' ? named : undefined;
  return { type: 'partial', days: [{ day }], first, last };
}

/** 2027-03-15 */
function readIso(p: Cursor): DayReading | undefined {
  return p.attempt(() => {
    const first = p.at;
    const year = p.takeYear();
    const sign = p.kind();
    if (year === undefined || (sign !== 'dash' && sign !== 'slash')) return undefined;
    p.at++;
    const month = p.takeNumber();
    if (month === undefined || !p.take(sign)) return undefined;
    const day = p.takeNumber();
    if (day === undefined || p.kind() === 'dash' || p.kind() === 'slash') return undefined;
    return checked(p, [day], [month], year, first);
  });
}

/** 15.3.2027, 15-3-2027; after `ngày` also 15.3; 25-10 where it cannot be two days */
function readDotted(p: Cursor, word: boolean, limited: boolean): DayReading | undefined {
  return p.attempt(() => {
    const first = p.at;
    const day = p.takeNumber();
    const sign = p.kind();
    if (day === undefined || (sign !== 'dot' && sign !== 'dash')) return undefined;
    p.at++;
    const month = p.kind() === 'number' && (sign === 'dash' || !p.here().spaced) ? p.takeNumber() : undefined;
    if (month === undefined) return undefined;
    if (p.kind() === sign && p.kind(1) === 'number' && (sign === 'dash' || !p.here(1).spaced)) {
      p.at++;
      const year = p.takeYear();
      if (year === undefined) return undefined;
      return checked(p, [day], [month], year, first);
    }
    if (sign === 'dash' && !isDayAndMonth(p, day, month, word, limited)) return undefined;
    if (!(word || limited) || p.kind() === 'slash') return undefined;
    return checked(p, [day], [month], readYearSuffix(p), first);
  });
}

/** "trước ngày 16-11", "ngày 25-10"; not "ngày 10-12", "5-7 ngày", "15-20/3", "ngày 5-6 hằng tháng". */
function isDayAndMonth(p: Cursor, day: number, month: number, word: boolean, limited: boolean): boolean {
  if (month < 1 || month > 12 || !(limited || (word && day > month))) return false;
  const next = p.peek();
  if (next?.kind === 'word')
    return (
      !/^(?:ngày|tuần|tháng|quý|giờ|lần|mỗi|từng|của|người|phút|buổi)$/.test(next.text) &&
      !p.isWords('hằng tháng', 'hằng quý', 'hằng tuần')
    );
  return next?.kind !== 'slash' && next?.kind !== 'number' && next?.kind !== 'dash';
}

function readNumbers(p: Cursor, first: number, word: boolean, marked: boolean): DayReading | undefined {
  const days = [p.takeNumber()!];
  if (days[0] === undefined) return undefined;
  if (word && p.isWords('ngày')) return dayTwice(p, first);
  let range = false;
  // "ngày 15, 20 và 30/6", "ngày 10-15/3": the month comes with the last.
  while (true) {
    const more = p.attempt(() => {
      const dash = p.take('dash') !== undefined || (word && p.takeWords('đến ngày', 'đến') !== undefined);
      if (dash ? days.length > 1 : !(word && p.kind() !== 'semicolon' && takeListSign(p))) return undefined;
      if (!dash) p.takeWords('ngày');
      const day = p.takeNumber();
      if (day === undefined || range) return undefined;
      // What follows must carry these days on, otherwise the number belongs to something else.
      if (!goesOn(p)) return undefined;
      if (dash) range = true;
      return day;
    });
    if (more === undefined) break;
    days.push(more);
    if (range) break;
  }
  const slash = p.attempt(() => {
    if (!p.take('slash')) return undefined;
    const yearToken = p.peek();
    if (yearToken?.kind === 'number' && yearToken.text.length === 4 && word) {
      p.at++;
      p.report(
        'impossible-date',
        'error',
        first,
        p.at - 1,
        `«${p.slice(first, p.at - 1)}» thiếu ngày hoặc tháng. Ghi đủ ngày/tháng/năm, hoặc bỏ chữ «ngày» nếu là tháng.`,
      );
      return { type: 'bad' } as DayReading;
    }
    const month = p.takeNumber();
    if (month === undefined) return undefined;
    // "1/2 ngày": a length.
    if (!word && p.isWords('ngày', 'buổi')) return undefined;
    const plausible = days.every((day) => day >= 1 && day <= 31) && month >= 1 && month <= 12;
    // Alone it can only be meant as a date; among words it may be a share ("15/20 hồ sơ").
    const year = p.kind() === 'slash' && p.kind(1) === 'number' && p.here(1).text.length === 4;
    if (!plausible && !word && !marked && !year && (p.tokens.length > 3 || month === 24)) return undefined;
    if (!word && !marked && days[0] === 24 && month === 7 && p.kind() !== 'slash') {
      p.report(
        'ambiguous',
        'warning',
        first,
        p.at - 1,
        '«24/7» là ngày 24 tháng 7 hay suốt ngày đêm? Ghi «ngày 24/7» hoặc «liên tục».',
      );
      return { type: 'bad' } as DayReading;
    }
    // "5/6-7": neither two months nor two days for sure.
    if (p.kind() === 'dash' && p.kind(1) === 'number' && p.kind(2) !== 'slash' && p.kind(2) !== 'dot') {
      const year = p.here(1).text.length === 4;
      if (!year && !(p.tokens[p.at + 2]?.kind === 'word' && p.tokens[p.at + 2]?.text === 'tháng')) {
        p.report(
          'ambiguous',
          'warning',
          first,
          p.at + 1,
          `Không rõ «${p.slice(first, p.at + 1)}» là những ngày nào. Ghi rõ, ví dụ: từ ngày 05/6 đến ngày 07/6.`,
        );
        p.at += 2;
        return { type: 'bad' } as DayReading;
      }
    }
    if (p.kind() === 'slash' && p.kind(1) === 'number') {
      p.at++;
      const year = p.takeYear();
      if (year !== undefined) return checked(p, days, [month], year, first, range);
      p.at++;
      return twoDigitYear(p, first);
    }
    return checked(p, days, [month], readYearSuffix(p), first, range);
  });
  if (slash) return slash;
  const named = readNamedMonths(p, days, first, word || marked, range);
  if (named) return named;
  if (days.some((day) => day < 1 || day > 31) || range) return undefined;
  if (!word && !(marked && p.isWords('hằng', 'mỗi', 'từng'))) return undefined;
  if (p.kind() === 'slash' || p.isWords('làm việc', 'tháng')) return undefined;
  return { type: 'partial', days: days.map((day) => ({ day })), first, last: p.at - 1 };
}

/** `tháng 3 năm 2027`, `tháng 3, 6, 9`, `tháng cuối quý`, `tháng sau` after the day. */
function readNamedMonths(
  p: Cursor,
  days: number[],
  first: number,
  marked: boolean,
  range: boolean,
): DayReading | undefined {
  return p.attempt(() => {
    if (marked && (p.kind() === 'comma' || p.kind() === 'dash' || p.kind() === 'slash')) p.at++;
    if (marked && !range && p.takeWords('của tháng báo cáo')) return everyMonth(days, first, p);
    const of = p.takeWords('của', 'trong', 'vào');
    const inPeriod = range ? undefined : readMonthInPeriod(p);
    if (inPeriod) {
      return {
        type: 'partial',
        days: days.map((day) => ({ day, ...inPeriod.day })),
        first,
        last: p.at - 1,
        period: inPeriod.period,
      };
    }
    const list = p.takeWords('các tháng', 'những tháng') !== undefined;
    if (!list && !p.takeWords('tháng')) return undefined;
    if (marked && !range && of === 'của' && !list && (endsPart(p) || p.isWords('hằng', 'mỗi')))
      return everyMonth(days, first, p);
    const month = p.takeNumber() ?? (list ? undefined : takeMonthName(p));
    if (month === undefined) return undefined;
    if (p.isWords('lần', 'ngày', 'tuần') && !marked) return undefined;
    const months = [month];
    while (true) {
      const more = p.attempt(() => {
        if (!takeListSign(p)) return undefined;
        p.takeWords('tháng');
        const next = p.takeNumber();
        if (next === undefined || !endsList(p)) return undefined;
        return next;
      });
      if (more === undefined) break;
      months.push(more);
    }
    const year = readYearSuffix(p, true);
    if (year === 'bad') return twoDigitYear(p, first);
    return checked(p, days, months, year, first, range);
  });
}

/** `ngày 25 của tháng` */
function everyMonth(days: number[], first: number, p: Cursor): DayReading {
  return { type: 'partial', days: days.map((day) => ({ day })), first, last: p.at - 1, period: 'month' };
}

function endsPart(p: Cursor): boolean {
  const kind = p.kind();
  return kind !== 'word' && kind !== 'number' && kind !== 'quote' && kind !== 'sign';
}
