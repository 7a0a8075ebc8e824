import { daysInMonth } from '../days.ts';
import type { PeriodDay, PointYear, SimplePoint } from '../model.ts';
import type { Cursor } from './cursor.ts';

export type DayPoint = Extract<SimplePoint, { type: 'day' }>;

/** Days as read: whole dates, days that still need a month or period, or a date that cannot be (already reported). */
export type DayReading =
  | { type: 'days'; days: DayPoint[]; range?: boolean; monthList?: boolean }
  | { type: 'partial'; days: PeriodDay[]; first: number; last: number; period?: 'month' | 'quarter' }
  | { type: 'bad' };

/** `ngày 15/3`, `15/03/2027`, `15 tháng 3 năm 2027`, `ngày 15 và 30 tháng 6`, `15-20/3`, `ngày 25 tháng cuối quý`. */
export function readDays(p: Cursor, marked = false): DayReading | undefined {
  return p.attempt(() => {
    const first = p.at;
    const word = p.takeWords('các ngày', 'ngày') !== undefined;
    const special = word ? readNamedDay(p, first) : undefined;
    if (special) return special;
    return readIso(p) ?? readDotted(p, word || marked) ?? readNumbers(p, first, word, marked);
  });
}

/** 2027-03-15 */
function readIso(p: Cursor): DayReading | undefined {
  return p.attempt(() => {
    const first = p.at;
    const year = p.takeYear();
    if (year === undefined || !p.take('dash')) return undefined;
    const month = p.takeNumber();
    if (month === undefined || !p.take('dash')) return undefined;
    const day = p.takeNumber();
    if (day === undefined || p.kind() === 'dash' || p.kind() === 'slash') return undefined;
    return checked(p, [day], [month], year, first);
  });
}

/** 15.3.2027, 15-3-2027; after `ngày` also 15.3 */
function readDotted(p: Cursor, marked: boolean): DayReading | undefined {
  return p.attempt(() => {
    const first = p.at;
    const day = p.takeNumber();
    const sign = p.kind();
    if (day === undefined || (sign !== 'dot' && sign !== 'dash')) return undefined;
    p.at++;
    const month = p.kind() === 'number' && (sign === 'dash' || !p.peek()!.spaced) ? p.takeNumber() : undefined;
    if (month === undefined) return undefined;
    if (p.kind() === sign && p.kind(1) === 'number' && (sign === 'dash' || !p.peek(1)!.spaced)) {
      p.at++;
      const year = p.takeYear();
      if (year === undefined) return undefined;
      return checked(p, [day], [month], year, first);
    }
    if (sign !== 'dot' || !marked || p.kind() === 'slash') return undefined;
    return checked(p, [day], [month], readYearSuffix(p), first);
  });
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
        `“${p.slice(first, p.at - 1)}” thiếu ngày hoặc tháng. Ghi đủ ngày/tháng/năm, hoặc bỏ chữ “ngày” nếu là tháng.`,
      );
      return { type: 'bad' } as DayReading;
    }
    const month = p.takeNumber();
    if (month === undefined) return undefined;
    const plausible = days.every((day) => day >= 1 && day <= 31) && month >= 1 && month <= 12;
    // Alone it can only be meant as a date; among words it may be a share ("15/20 hồ sơ").
    if (!plausible && !word && !marked && p.tokens.length > 3) return undefined;
    if (!word && !marked && days[0] === 24 && month === 7 && p.kind() !== 'slash') {
      p.report(
        'ambiguous',
        'warning',
        first,
        p.at - 1,
        '“24/7” là ngày 24 tháng 7 hay suốt ngày đêm? Ghi “ngày 24/7” hoặc “liên tục”.',
      );
      return { type: 'bad' } as DayReading;
    }
    // "5/6-7": neither two months nor two days for sure.
    if (p.kind() === 'dash' && p.kind(1) === 'number' && p.kind(2) !== 'slash' && p.kind(2) !== 'dot') {
      const year = p.peek(1)!.text.length === 4;
      if (!year && !(p.tokens[p.at + 2]?.kind === 'word' && p.tokens[p.at + 2]?.text === 'tháng')) {
        p.report(
          'ambiguous',
          'warning',
          first,
          p.at + 1,
          `Không rõ “${p.slice(first, p.at + 1)}” là những ngày nào. Ghi rõ, ví dụ: từ ngày 05/6 đến ngày 07/6.`,
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
      return badYear(p, first);
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
    p.takeWords('của', 'trong', 'vào');
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
    const month = p.takeNumber();
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
    if (year === 'bad') return badYear(p, first);
    return checked(p, days, months, year, first, range);
  });
}

/** `tháng cuối quý`, `tháng đầu của quý sau`, `tháng thứ hai trong quý`, `tháng sau`. */
export function readMonthInPeriod(
  p: Cursor,
): { day: { month?: number; next?: true }; period?: 'month' | 'quarter' } | undefined {
  return p.attempt(() => {
    if (!p.takeWords('tháng')) return undefined;
    if (p.takeWords('sau liền kề', 'liền kề sau', 'kế tiếp', 'tiếp theo', 'liền sau', 'liền kề', 'sau')) {
      return { day: { next: true }, period: 'month' };
    }
    const month = p.takeWords('cuối cùng', 'cuối', 'thứ ba', 'thứ 3')
      ? 'last'
      : p.takeWords('đầu tiên', 'đầu', 'thứ nhất')
        ? 1
        : p.takeWords('thứ hai', 'giữa')
          ? 2
          : p.attempt(() => (p.takeWords('thứ') ? p.takeNumber(1) : undefined));
    if (month === undefined || (typeof month === 'number' && (month < 1 || month > 3))) return undefined;
    p.takeWords('của', 'trong');
    const every = p.takeWords('hằng', 'mỗi', 'các', 'từng') !== undefined;
    if (p.takeWords('kỳ báo cáo', 'kỳ') && !every) return { day: month === 'last' ? {} : { month } };
    if (!p.takeWords('quý')) return undefined;
    if (isQuarterHere(p)) return undefined;
    const next = p.takeWords('sau liền kề', 'liền kề', 'kế tiếp', 'tiếp theo', 'liền sau', 'sau') !== undefined;
    const place = month === 'last' || month === 3 ? (next ? { month: 3 } : {}) : { month };
    return { day: { ...place, ...(next ? { next: true as const } : {}) }, period: 'quarter' };
  });
}

function isQuarterHere(p: Cursor): boolean {
  const token = p.peek();
  return token?.kind === 'number' || (token?.kind === 'word' && /^(i|ii|iii|iv)$/.test(token.text));
}

/** `ngày cuối tháng`, `ngày làm việc cuối cùng của tháng`, `ngày đầu tiên hằng tháng`. */
function readNamedDay(p: Cursor, first: number): DayReading | undefined {
  return p.attempt(() => {
    const working = p.takeWords('làm việc cuối cùng', 'làm việc cuối') !== undefined;
    const day = working
      ? 'lastWorking'
      : p.takeWords('cuối cùng', 'cuối')
        ? 'last'
        : p.takeWords('đầu tiên', 'đầu')
          ? 'first'
          : undefined;
    if (!day) return undefined;
    p.takeWords('của', 'trong');
    const every = p.takeWords('hằng', 'mỗi', 'các', 'từng') !== undefined;
    const unit = p.takeWords('tháng', 'quý');
    if (!unit) return undefined;
    if (isQuarterHere(p)) {
      // "ngày cuối cùng của tháng 5", "ngày cuối quý II": that one month or quarter.
      if (every || unit !== 'tháng' || day === 'lastWorking') return undefined;
      const month = p.takeNumber();
      if (month === undefined || month < 1 || month > 12) return undefined;
      if (day === 'first') return checked(p, [1], [month], readYearSuffix(p, true), first);
      if (month === 2) return undefined;
      return checked(p, [daysInMonth(2001, month)], [month], readYearSuffix(p, true), first);
    }
    return {
      type: 'partial',
      days: [{ day, ...(unit === 'quý' && day === 'first' ? { month: 1 } : {}) }],
      first,
      last: p.at - 1,
      period: unit === 'quý' ? 'quarter' : 'month',
    };
  });
}

/** "ngày 25 ngày 9": one of the two must be "tháng". */
function dayTwice(p: Cursor, first: number): DayReading | undefined {
  return p.attempt(() => {
    const at = p.at;
    p.takeWords('ngày');
    const number = p.takeNumber();
    if (number === undefined) return undefined;
    const last = p.at - 1;
    const fix = `${p.slice(first, at - 1)} tháng ${number}`;
    p.report(
      'impossible-date',
      'error',
      first,
      last,
      `“${p.slice(first, last)}” không phải một ngày: chữ “ngày” lặp lại. Có phải “${fix}”?`,
    );
    readYearSuffix(p, true);
    return { type: 'bad' };
  });
}

function badYear(p: Cursor, first: number): DayReading {
  p.report(
    'two-digit-year',
    'error',
    first,
    p.at - 1,
    `Năm trong “${p.slice(first, p.at - 1)}” phải ghi đủ bốn chữ số, ví dụ 2027.`,
  );
  return { type: 'bad' };
}

function checked(
  p: Cursor,
  days: number[],
  months: number[],
  year: PointYear | 'bad' | undefined,
  first: number,
  range = false,
): DayReading {
  if (year === 'bad') return badYear(p, first);
  const last = p.at - 1;
  const result: DayPoint[] = [];
  for (const month of months) {
    for (const day of days) {
      const longest = month < 1 || month > 12 ? 0 : daysInMonth(typeof year === 'number' ? year : 2000, month);
      if (day < 1 || day > longest) {
        p.report('impossible-date', 'error', first, last, impossible(p.slice(first, last), month, longest, year));
        return { type: 'bad' };
      }
      if (day === 29 && month === 2 && typeof year !== 'number') {
        p.leapDays.push({ start: p.tokens[first]!.start, end: p.tokens[last]!.end });
      }
      result.push({ type: 'day', day, month, ...(year === undefined ? {} : { year }) });
    }
  }
  if (range && (result.length !== 2 || result[0]!.day >= result[1]!.day)) {
    p.report(
      'impossible-date',
      'error',
      first,
      last,
      `“${p.slice(first, last)}”: ngày đầu phải trước ngày cuối. Xem lại hai ngày này.`,
    );
    return { type: 'bad' };
  }
  return { type: 'days', days: result, range: range || undefined, monthList: months.length > 1 || undefined };
}

function impossible(text: string, month: number, longest: number, year: PointYear | undefined): string {
  if (longest === 0) return `“${text}”: không có tháng ${month}. Ghi theo thứ tự ngày/tháng/năm.`;
  const of = month === 2 && typeof year === 'number' ? `tháng 2 năm ${year}` : `tháng ${month}`;
  return `“${text}” không có trên lịch: ${of} có ${longest} ngày. Sửa lại ngày này.`;
}

/**
 * A year behind a day or month: `năm 2027`, `năm sau`; with `loose` also `/2027`, `-2027`, `2027`.
 * 'bad': a year of two digits.
 */
export function readYearSuffix(p: Cursor, loose = false): PointYear | 'bad' | undefined {
  const named = p.attempt((): PointYear | undefined => {
    if (p.kind() === 'comma' || p.kind() === 'slash' || p.kind() === 'dash') p.at++;
    p.takeWords('của', 'trong');
    if (!p.takeWords('năm')) return undefined;
    const year = p.takeYear();
    if (year !== undefined) return year;
    if (p.takeWords('sau liền kề', 'liền kề sau', 'kế tiếp', 'tiếp theo', 'liền sau', 'sau', 'tới')) return 'next';
    if (p.takeWords('trước liền kề', 'liền trước')) return 'previous';
    return p.attempt(() => {
      if (!p.takeWords('trước') || p.isWords('ngày', 'tháng', 'quý', 'khi') || p.kind() === 'number') return undefined;
      return 'previous';
    });
  });
  if (named !== undefined || !loose) return named;
  return p.attempt(() => {
    const sign = p.kind() === 'slash' || p.kind() === 'dash' || p.kind() === 'dot' || p.kind() === 'comma';
    if (sign) p.at++;
    const year = p.takeYear();
    if (year !== undefined) return p.kind() === 'slash' ? undefined : year;
    if (p.tokens[p.at - 1]?.kind === 'slash' && p.kind() === 'number' && p.kind(1) !== 'slash') {
      p.at++;
      return 'bad';
    }
    return undefined;
  });
}

/** `,` `;` `và` `&` `+` between the members of a list. */
export function takeListSign(p: Cursor): boolean {
  const sign = p.kind();
  if (sign === 'comma' || sign === 'semicolon' || (sign === 'sign' && /[&+]/.test(p.peek()!.text))) {
    p.at++;
    p.takeWords('và');
    return true;
  }
  return p.takeWords('và') !== undefined;
}

const AFTER_LIST = new Set(['và', 'hằng', 'hoặc', 'năm', 'mỗi', 'của', 'từng', 'trong', 'định']);

/** A bare number in a list of months or quarters: nothing that would make it a count may follow. */
export function endsList(p: Cursor): boolean {
  const token = p.peek();
  if (!token) return true;
  if (token.kind === 'word' && token.text === 'năm') {
    const next = p.peek(1);
    return next?.kind === 'number' ? next.text.length === 4 : /^(?:sau|tới|kế|liền)$/.test(next?.text ?? '');
  }
  if (token.kind === 'word') return AFTER_LIST.has(token.text);
  if (token.kind === 'slash') return p.kind(1) === 'number' && p.peek(1)!.text.length === 4;
  return token.kind !== 'number' && token.kind !== 'sign' && token.kind !== 'dot' ? true : token.kind === 'dot';
}

/** A bare day in a list: further days, a month, or the end must follow. */
function goesOn(p: Cursor): boolean {
  const token = p.peek();
  if (!token) return true;
  if (token.kind === 'word') return /^(?:và|hằng|hoặc|mỗi|từng|của|trong|định|tháng|các)$/.test(token.text);
  return token.kind !== 'number' && token.kind !== 'sign';
}
