import type { Point, PointYear, SimplePoint } from '../model.ts';
import type { Cursor } from './cursor.ts';
import { type DayReading, endsList, readDays, readYearSuffix, takeListSign } from './day.ts';

/** Members of one list as read, or days that still need a period, or a date that cannot be. */
export type PointReading =
  | { type: 'points'; points: Point[]; bare?: BareKind }
  | Extract<DayReading, { type: 'partial' | 'bad' }>;

/** What a bare number behind the point would be: `tháng 3, 6`, `quý I, II`. */
export type BareKind = 'month' | 'quarter';

const ROMAN: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, một: 1, hai: 2, ba: 3, tư: 4, bốn: 4 };

/** One point or a stretch written with a dash: `tháng 2-3/2027`, `tháng 12/2026 – tháng 01/2027`, `quý II-III`. */
export function readPoint(p: Cursor, marked = false): PointReading | undefined {
  const first = p.at;
  const single = readSinglePoint(p, marked);
  if (single?.type !== 'points' || single.points.length !== 1) return single;
  const from = single.points[0]!;
  if (from.type === 'span') return single;
  const to = p.attempt(() => {
    if (!p.take('dash') && !p.takeWords('đến hết', 'cho đến', 'đến', 'tới')) return undefined;
    const second = readSinglePoint(p, marked, single.bare) ?? bareMember(p, single.bare);
    if (second?.type === 'bad') return second;
    if (second?.type !== 'points' || second.points.length !== 1 || second.points[0]!.type === 'span') return undefined;
    return second;
  });
  if (!to) return single;
  if (to.type === 'bad') return to;
  return makeSpan(p, from, to.points[0] as SimplePoint, first, single.bare);
}

/** Joins two points, the year of the one filling in that of the other. */
export function makeSpan(
  p: Cursor,
  from: SimplePoint,
  to: SimplePoint,
  first: number,
  bare?: BareKind,
): PointReading | undefined {
  // A whole year begins no stretch but one of years.
  if (from.type === 'year' && !from.part && (to.type !== 'year' || to.part)) return { type: 'bad' };
  let [start, end] = [from, to];
  const ascending = order(start) <= lastOrder(end);
  if (start.year === undefined && end.year !== undefined) {
    start = { ...start, year: ascending ? end.year : typeof end.year === 'number' ? end.year - 1 : undefined };
  } else if (end.year === undefined && start.year !== undefined) {
    end = { ...end, year: ascending ? start.year : typeof start.year === 'number' ? start.year + 1 : undefined };
  }
  const text = p.slice(first, p.at - 1);
  if (start.year === undefined && end.year === undefined && !ascending) {
    p.report(
      'year-missing',
      'warning',
      first,
      p.at - 1,
      `“${text}” đi qua hai năm mà không ghi năm. Ghi rõ, ví dụ: tháng 12/2026 – tháng 01/2027.`,
    );
    return { type: 'bad' };
  }
  if (typeof start.year === 'number' && typeof end.year === 'number') {
    if (start.year > end.year || (start.year === end.year && order(start) > lastOrder(end))) {
      p.report('impossible-date', 'error', first, p.at - 1, `“${text}”: lúc bắt đầu phải trước lúc kết thúc.`);
      return { type: 'bad' };
    }
  }
  if (start.year === end.year && start.type === end.type && order(start) === order(end)) {
    return { type: 'points', points: [start], bare };
  }
  return { type: 'points', points: [{ type: 'span', from: start, to: end }], bare };
}

/** Rough place within a year, to tell which of two points comes first. */
export function order(point: SimplePoint): number {
  switch (point.type) {
    case 'day':
      return point.month * 100 + point.day;
    case 'month':
      return point.month * 100 + (point.part === 'end' ? 31 : point.part === 'middle' ? 15 : 1);
    case 'quarter':
      return (point.quarter * 3 - 2) * 100 + (point.part === 'end' ? 231 : 1);
    case 'half':
      return point.half === 1 ? 101 : 701;
    case 'nineMonths':
      return 101;
    case 'year':
      return point.part === 'end' ? 1231 : point.part === 'middle' ? 630 : 101;
  }
}

/** The same for the end of the point. */
function lastOrder(point: SimplePoint): number {
  switch (point.type) {
    case 'month':
      return point.part ? order(point) : point.month * 100 + 31;
    case 'quarter':
      return point.part === 'start' ? order(point) : point.quarter * 300 + 31;
    case 'half':
      return point.half === 1 ? 630 : 1231;
    case 'nineMonths':
      return 930;
    case 'year':
      return point.part ? order(point) : 1231;
    case 'day':
      return order(point);
  }
}

/** A bare number that goes on in a list of months or quarters. */
export function bareMember(p: Cursor, kind?: BareKind): PointReading | undefined {
  if (!kind) return undefined;
  return p.attempt(() => {
    const first = p.at;
    const number = kind === 'month' ? p.takeNumber() : takeQuarterNumber(p);
    if (number === undefined) return undefined;
    if (p.kind() !== 'dash' && !endsList(p)) return undefined;
    return kind === 'month' ? monthPoint(p, number, first) : quarterPoint(p, number, first);
  });
}

function readSinglePoint(p: Cursor, marked: boolean, dashed?: BareKind): PointReading | undefined {
  return (
    readPart(p) ??
    readFraction(p) ??
    readQuarter(p) ??
    readMonth(p) ??
    readYear(p) ??
    readBareMonth(p, dashed) ??
    fromDays(readDays(p, marked))
  );
}

function fromDays(reading: DayReading | undefined): PointReading | undefined {
  if (reading?.type !== 'days') return reading;
  if (!reading.range) return { type: 'points', points: reading.days };
  return { type: 'points', points: [{ type: 'span', from: reading.days[0]!, to: reading.days[1]! }] };
}

/** `tháng 5`, `T5/2027`, `tháng 2-3/2027` is read by the caller's dash. */
function readMonth(p: Cursor): PointReading | undefined {
  return p.attempt(() => {
    const first = p.at;
    if (!takeMonthWord(p)) return undefined;
    const number = p.takeNumber() ?? takeMonthName(p);
    if (number === undefined || p.isWords('lần')) return undefined;
    if (p.kind() === 'number' && p.peek()!.text.length !== 4) return undefined;
    return monthPoint(p, number, first);
  });
}

/** `năm` is left out: "tháng năm" may be the month or "month, year". */
const MONTH_NAMES: [name: string, month: number][] = [
  ['mười một', 11],
  ['mười hai', 12],
  ['mười', 10],
  ['hai', 2],
  ['ba', 3],
  ['tư', 4],
  ['sáu', 6],
  ['bảy', 7],
  ['tám', 8],
  ['chín', 9],
];

function takeMonthName(p: Cursor): number | undefined {
  return MONTH_NAMES.find(([name]) => p.takeWords(name) !== undefined)?.[1];
}

function takeMonthWord(p: Cursor): boolean {
  if (p.takeWords('các tháng', 'những tháng', 'tháng')) return true;
  // "T3/2027", "T.3": the letter stands at the number.
  const token = p.peek();
  if (token?.kind !== 'word' || token.text !== 't') return false;
  if (p.kind(1) === 'number' && !p.peek(1)!.spaced) {
    p.at++;
    return true;
  }
  if (p.kind(1) === 'dot' && p.kind(2) === 'number' && !p.peek(2)!.spaced) {
    p.at += 2;
    return true;
  }
  return false;
}

/** `02/2027` without the word: four digits make it a month and a year. Also "2-3/2027". */
function readBareMonth(p: Cursor, dashed?: BareKind): PointReading | undefined {
  return p.attempt(() => {
    const first = p.at;
    const number = p.takeNumber();
    if (number === undefined) return undefined;
    const to =
      !dashed && p.kind() === 'dash' ? p.attempt(() => (p.take('dash') ? p.takeNumber() : undefined)) : undefined;
    if (!p.take('slash')) return undefined;
    const year = p.takeYear();
    if (year === undefined || p.kind() === 'slash') return undefined;
    const months = to === undefined ? [number] : [number, to];
    if (months.some((month) => month < 1 || month > 12)) return badMonth(p, first, months.find((m) => m > 12) ?? 0);
    const start: SimplePoint = { type: 'month', month: number, year };
    if (to === undefined) return { type: 'points', points: [start], bare: 'month' };
    return makeSpan(p, { type: 'month', month: number }, { type: 'month', month: to, year }, first, 'month');
  });
}

function monthPoint(p: Cursor, month: number, first: number): PointReading {
  const year = readYearSuffix(p, true);
  if (year === 'bad') return twoDigitYear(p, first);
  if (month < 1 || month > 12) return badMonth(p, first, month);
  return { type: 'points', points: [withYear({ type: 'month', month }, year)], bare: 'month' };
}

function badMonth(p: Cursor, first: number, month: number): PointReading {
  p.report(
    'impossible-date',
    'error',
    first,
    p.at - 1,
    `“${p.slice(first, p.at - 1)}”: không có tháng ${month}. Sửa lại tháng, từ 1 đến 12.`,
  );
  return { type: 'bad' };
}

function twoDigitYear(p: Cursor, first: number): PointReading {
  p.report(
    'two-digit-year',
    'error',
    first,
    p.at - 1,
    `Năm trong “${p.slice(first, p.at - 1)}” phải ghi đủ bốn chữ số, ví dụ 2027.`,
  );
  return { type: 'bad' };
}

function readQuarter(p: Cursor): PointReading | undefined {
  return p.attempt(() => {
    const first = p.at;
    if (!takeQuarterWord(p)) return undefined;
    const quarter = takeQuarterNumber(p);
    if (quarter === undefined) {
      const number = p.takeNumber(1);
      if (number === undefined) return undefined;
      p.report(
        'impossible-date',
        'error',
        first,
        p.at - 1,
        `“${p.slice(first, p.at - 1)}”: một năm có bốn quý, từ I đến IV.`,
      );
      return { type: 'bad' };
    }
    return quarterPoint(p, quarter, first);
  });
}

function takeQuarterWord(p: Cursor): boolean {
  if (p.takeWords('các quý', 'quý')) return true;
  const token = p.peek();
  // "Q1/2027"; "QI", "QuýI" are one word.
  if (token?.kind === 'word' && token.text === 'q' && p.kind(1) === 'number' && !p.peek(1)!.spaced) {
    p.at++;
    return true;
  }
  return token?.kind === 'word' && /^(?:q|quý)(?:i|ii|iii|iv)$/.test(token.text);
}

function takeQuarterNumber(p: Cursor): number | undefined {
  const token = p.peek();
  if (token?.kind === 'word') {
    const quarter = ROMAN[token.text.replace(/^(?:quý|q)(?=i)/, '')];
    if (quarter !== undefined) p.at++;
    return quarter;
  }
  if (token?.kind !== 'number' || !/^0?[1-4]$/.test(token.text)) return undefined;
  p.at++;
  return Number(token.text);
}

function quarterPoint(p: Cursor, quarter: number, first: number): PointReading {
  const year = readYearSuffix(p, true);
  if (year === 'bad') return twoDigitYear(p, first);
  return { type: 'points', points: [withYear({ type: 'quarter', quarter }, year)], bare: 'quarter' };
}

/** `6 tháng đầu năm`, `sáu tháng cuối năm 2027`, `nửa đầu năm`, `9 tháng đầu năm`, `3 tháng đầu năm`. */
function readFraction(p: Cursor): PointReading | undefined {
  return p.attempt(() => {
    const half = p.takeWords('nửa');
    let months: number | undefined = 6;
    if (!half) {
      months = p.takeCount();
      if (months === undefined || !(p.takeWords('tháng') || takeLetterMonth(p))) return undefined;
    }
    const where = p.takeWords('đầu', 'cuối');
    if (!where) return undefined;
    p.takeWords('của');
    const year = p.isWords('năm') ? readHalfYear(p) : half ? undefined : {};
    if (!year) return undefined;
    if (months === 6) return one(withYear({ type: 'half', half: where === 'đầu' ? 1 : 2 }, year.year));
    if (months === 9 && where === 'đầu') return one(withYear({ type: 'nineMonths' }, year.year));
    if (months === 3) return one(withYear({ type: 'quarter', quarter: where === 'đầu' ? 1 : 4 }, year.year));
    return undefined;
  });
}

function takeLetterMonth(p: Cursor): boolean {
  const token = p.peek();
  if (token?.kind !== 'word' || token.text !== 't' || token.spaced) return false;
  p.at++;
  return true;
}

/** `năm`, `năm 2027`, `năm sau` behind a part of the year; `năm học` is another calendar. */
function readHalfYear(p: Cursor): { year?: PointYear } | undefined {
  return p.attempt(() => {
    const suffix = readYearSuffix(p);
    if (suffix !== undefined && suffix !== 'bad') return { year: suffix };
    if (!p.takeWords('năm') || p.isWords('học')) return undefined;
    if (p.kind() === 'number') return undefined;
    return {};
  });
}

/** `đầu tháng 5`, `giữa năm`, `cuối quý II/2027`. */
function readPart(p: Cursor): PointReading | undefined {
  return p.attempt(() => {
    const word = p.takeWords('đầu', 'giữa', 'cuối');
    if (!word) return undefined;
    p.takeWords('của');
    const part = word === 'đầu' ? 'start' : word === 'giữa' ? 'middle' : 'end';
    const month = readMonth(p);
    if (month?.type === 'bad') return month;
    // "cuối tháng 6, 12": the end of a month is due on the same day as the month.
    const bare = part === 'end' ? ('month' as const) : undefined;
    if (month?.type === 'points') {
      return { type: 'points', points: [{ ...(month.points[0] as SimplePoint), part } as SimplePoint], bare };
    }
    const quarter = readQuarter(p);
    if (quarter?.type === 'bad') return quarter;
    if (quarter?.type === 'points') {
      if (part === 'middle') return undefined;
      return one({ ...(quarter.points[0] as SimplePoint), part } as SimplePoint);
    }
    const year = p.isWords('năm') ? readHalfYear(p) : undefined;
    return year && one(withYear({ type: 'year', part }, year.year));
  });
}

/** `năm 2027`, `cả năm`, `trong năm`, `năm 2026-2027`, `giai đoạn 2026-2030`, `năm nay`. */
function readYear(p: Cursor): PointReading | undefined {
  return p.attempt(() => {
    const first = p.at;
    if (p.takeWords('giai đoạn')) {
      p.takeWords('năm');
      const years = twoYears(p, first);
      return years;
    }
    // The year alone is all the phrase says.
    if (p.at === 0 && p.tokens.length === 1 && p.kind() === 'number') {
      const year = p.takeYear();
      return year === undefined ? undefined : one({ type: 'year', year });
    }
    if (p.takeWords('cả năm', 'trọn năm', 'xuyên suốt năm', 'suốt năm', 'toàn năm', 'quanh năm')) {
      if (p.isWords('học')) return undefined;
      return one(withYear({ type: 'year' }, p.takeYear() ?? readYearName(p)));
    }
    if (p.takeWords('năm nay', 'năm kế hoạch')) return one({ type: 'year' });
    if (!p.takeWords('năm')) return undefined;
    const range = twoYears(p, first);
    if (range) return range;
    const year = p.takeYear() ?? readYearName(p);
    if (year === undefined || p.kind() === 'slash') return undefined;
    return one({ type: 'year', year });
  });
}

/** `sau`, `liền trước` behind `năm`; `sau khi` and `sau ngày` begin something else. */
function readYearName(p: Cursor): PointYear | undefined {
  if (p.takeWords('liền trước', 'trước liền kề')) return 'previous';
  return p.attempt(() => {
    if (!p.takeWords('sau liền kề', 'kế tiếp', 'tiếp theo', 'liền sau', 'sau', 'tới')) return undefined;
    const next = p.kind();
    return (next !== 'word' && next !== 'number') || p.isWords('hằng năm', 'hoặc', 'và') ? 'next' : undefined;
  });
}

function twoYears(p: Cursor, first: number): PointReading | undefined {
  return p.attempt(() => {
    const from = p.takeYear();
    if (from === undefined || !p.take('dash')) return undefined;
    const to = p.takeYear();
    if (to === undefined) return undefined;
    return makeSpan(p, { type: 'year', year: from }, { type: 'year', year: to }, first);
  });
}

/** `trong năm` without a number: only where the word `trong` stands before it. */
export function readThisYear(p: Cursor): PointReading | undefined {
  return p.attempt(() => {
    if (!p.takeWords('năm') || p.isWords('học') || p.kind() === 'number' || p.isWords('sau', 'trước')) return undefined;
    return one({ type: 'year' });
  });
}

function one(point: SimplePoint): PointReading {
  return { type: 'points', points: [point] };
}

function withYear<T extends SimplePoint>(point: T, year: PointYear | undefined): T {
  return year === undefined ? point : { ...point, year };
}

/** The years written once for a list: an undated member takes the year of the next one, else of the one before. */
export function shareYears(p: Cursor, points: Point[], first: number): Point[] | undefined {
  const result = [...points];
  for (let i = result.length - 2; i >= 0; i--) {
    const [point, next] = [result[i]!, result[i + 1]!];
    const year = next.type === 'span' ? next.from.year : next.year;
    if (yearOf(point) !== undefined || year === undefined) continue;
    if (typeof year === 'number' && startOrder(point) > startOrder(next)) {
      p.report(
        'year-missing',
        'warning',
        first,
        p.at - 1,
        `Không rõ năm của từng mốc trong “${p.slice(first, p.at - 1)}”. Ghi năm cho mỗi mốc.`,
      );
      return undefined;
    }
    result[i] = setYear(point, year);
  }
  for (let i = 1; i < result.length; i++) {
    const [before, point] = [result[i - 1]!, result[i]!];
    const year = before.type === 'span' ? before.to.year : before.year;
    if (yearOf(point) !== undefined || year === undefined) continue;
    if (startOrder(point) >= startOrder(before)) result[i] = setYear(point, year);
  }
  return result;
}

function yearOf(point: Point): PointYear | undefined {
  return point.type === 'span' ? point.from.year : point.year;
}

function startOrder(point: Point): number {
  return order(point.type === 'span' ? point.from : point);
}

function setYear(point: Point, year: PointYear): Point {
  if (point.type === 'span') return { ...point, from: { ...point.from, year }, to: { ...point.to, year } };
  return { ...point, year };
}

/** "giữa tháng 6 và tháng 12", "cuối tháng 3, đầu tháng 4": the second day is not sure. */
function partsClash(before: Point, next: Point): boolean {
  const [first, second] = [partOf(before), partOf(next)];
  if (first === 'end' && second === 'start') return true;
  return (first === 'start' || first === 'middle') && second === undefined;
}

function partOf(point: Point): string | undefined {
  return 'part' in point ? point.part : undefined;
}

/** `quý I/II/2027` */
function takeQuarterSlash(p: Cursor, kind: BareKind | undefined): boolean {
  if (kind !== 'quarter' || p.kind() !== 'slash' || !/^(?:i|ii|iii|iv)$/.test(p.peek(1)?.text ?? '')) return false;
  p.at++;
  return true;
}

function isFraction(point: Point): boolean {
  return point.type === 'half' || point.type === 'nineMonths';
}

function startsLimit(p: Cursor): boolean {
  return p.isWords('trước', 'chậm nhất', 'muộn nhất');
}

/** `6 tháng đầu năm và năm`: here the bare word is the whole year. */
function yearAfterHalf(p: Cursor, members: Point[]): PointReading | undefined {
  if (!members.some((member) => member.type === 'half' || member.type === 'nineMonths')) return undefined;
  return readThisYear(p);
}

/** Further members of a list of points, after `first` members were read. */
export function readMoreMembers(
  p: Cursor,
  members: Point[],
  bare: BareKind | undefined,
  again: () => void,
  first: number,
): 'bad' | undefined {
  let kind = bare;
  while (true) {
    const next = p.attempt(() => {
      const semicolon = p.kind() === 'semicolon';
      if (!takeListSign(p) && !takeQuarterSlash(p, kind)) return undefined;
      const at = p.at;
      again();
      const repeated = p.at !== at;
      p.takeWords('vào', 'trong');
      if (semicolon && !repeated && (p.kind() !== 'number' || p.isWords('ngày'))) return undefined;
      if (semicolon && repeated) return undefined;
      const member = bareMember(p, kind) ?? readPoint(p, members[0]?.type === 'day') ?? yearAfterHalf(p, members);
      // "trước 15/3, quý II trước 15/6": the quarter says what the next limit is for.
      if (member?.type === 'partial' || p.kind() === 'colon' || startsLimit(p)) return undefined;
      if (semicolon && member?.type === 'points' && member.points.some(isFraction)) return undefined;
      return member;
    });
    if (!next) return undefined;
    if (next.type === 'bad') return 'bad';
    if (partsClash(members.at(-1)!, next.points[0]!)) {
      p.report(
        'ambiguous',
        'warning',
        first,
        p.at - 1,
        'Không rõ “đầu”, “giữa”, “cuối” áp dụng cho mốc nào. Ghi đủ cho từng mốc, ví dụ: giữa tháng 6 và giữa tháng 12.',
      );
      return 'bad';
    }
    members.push(...next.points);
    kind = next.bare;
  }
}
