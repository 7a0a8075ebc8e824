import { nth } from '../../../known.ts';
import type { SimplePoint } from '../../model.ts';
import type { Cursor } from '../cursor.ts';
import { type BareKind, type PointReading, withYear } from './reading.ts';
import { makeSpan } from './spans.ts';
import { readYearSuffix, twoDigitYear } from './year-suffix.ts';

/** `tháng 5`, `T5/2027`, `tháng 2-3/2027` is read by the caller's dash. */
export function readMonth(p: Cursor): PointReading | undefined {
  return p.attempt(() => {
    const first = p.at;
    if (!takeMonthWord(p)) return undefined;
    const number = p.takeNumber() ?? takeMonthName(p);
    if (number === undefined || p.isWords('lần')) return undefined;
    if (p.kind() === 'number' && p.here().text.length !== 4) return undefined;
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

export function takeMonthName(p: Cursor): number | undefined {
  return takeFifth(p) ?? MONTH_NAMES.find(([name]) => p.takeWords(name) !== undefined)?.[1];
}

/** `tháng Năm`: months in words take a capital (NĐ 30/2020, Phụ lục II, V.8.c); `tháng năm năm 2027` can be nothing else. */
function takeFifth(p: Cursor): number | undefined {
  const token = p.peek();
  if (token?.kind !== 'word' || token.text !== 'năm') return undefined;
  const before = p.text.slice(nth(p.tokens, p.at - 1).start, token.start);
  const capital = p.text[token.start] === 'N' && before !== before.toUpperCase() && p.kind(1) !== 'number';
  const named = p.peek(1)?.text === 'năm' && p.peek(2)?.kind === 'number' && p.here(2).text.length === 4;
  if (!capital && !named) return undefined;
  p.at++;
  return 5;
}

function takeMonthWord(p: Cursor): boolean {
  if (p.takeWords('các tháng', 'những tháng', 'tháng')) {
    if (p.kind() === 'colon' && p.kind(1) === 'number') p.at++;
    return true;
  }
  // "T3/2027", "T.3": the letter stands at the number.
  const token = p.peek();
  if (token?.kind !== 'word' || !/^(?:t|th|thg)$/.test(token.text)) return false;
  if (p.kind(1) === 'number' && !p.here(1).spaced) {
    p.at++;
    return true;
  }
  if (p.kind(1) === 'dot' && p.kind(2) === 'number' && !p.here(2).spaced) {
    p.at += 2;
    return true;
  }
  return false;
}

/** `02/2027` without the word: four digits make it a month and a year. Also "2-3/2027". */
export function readBareMonth(p: Cursor, dashed?: BareKind): PointReading | undefined {
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

export function monthPoint(p: Cursor, month: number, first: number): PointReading {
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
    `«${p.slice(first, p.at - 1)}»: không có tháng ${month}. Sửa lại tháng, từ 1 đến 12.`,
  );
  return { type: 'bad' };
}
