import type { PointYear } from '../../model.ts';
import type { Cursor } from '../cursor.ts';
import { one, type PointReading, withYear } from './reading.ts';
import { makeSpan } from './spans.ts';
import { readYearSuffix } from './year-suffix.ts';

/** `6 tháng đầu năm`, `sáu tháng cuối năm 2027`, `nửa đầu năm`, `9 tháng đầu năm`, `3 tháng đầu năm`. */
export function readFraction(p: Cursor): PointReading | undefined {
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
export function readHalfYear(p: Cursor): { year?: PointYear } | undefined {
  return p.attempt(() => {
    const suffix = readYearSuffix(p);
    if (suffix !== undefined && suffix !== 'bad') return { year: suffix };
    if (!p.takeWords('năm') || p.isWords('học')) return undefined;
    if (p.kind() === 'number') return undefined;
    return {};
  });
}

/** `năm 2027`, `cả năm`, `trong năm`, `năm 2026-2027`, `giai đoạn 2026-2030`, `năm nay`. */
export function readYear(p: Cursor): PointReading | undefined {
  return p.attempt(() => {
    const first = p.at;
    if (p.takeWords('giai đoạn')) {
      p.takeWords('từ năm', 'từ', 'năm');
      return twoYears(p, first);
    }
    if (p.kind() === 'number') return bareYears(p, first);
    if (p.takeWords('cả năm', 'trọn năm', 'xuyên suốt năm', 'suốt năm', 'toàn năm', 'quanh năm')) {
      if (p.isWords('học')) return undefined;
      return one(withYear({ type: 'year' }, p.takeYear() ?? readYearName(p)));
    }
    if (p.takeWords('năm nay', 'năm kế hoạch')) return one({ type: 'year' });
    if (!takeYearWord(p)) return undefined;
    const range = twoYears(p, first);
    if (range) return range;
    const year = p.takeYear() ?? readYearName(p);
    if (year === undefined || p.kind() === 'slash') return undefined;
    return { ...one({ type: 'year', year }), bare: 'year' };
  });
}

/** `năm`, `các năm 2026, 2027`; "các năm tiếp theo" names no year. */
function takeYearWord(p: Cursor): boolean {
  const several = p.attempt(() => (p.takeWords('các năm', 'những năm') && p.kind() === 'number' ? true : undefined));
  return several === true || p.takeWords('năm') !== undefined;
}

/** `2027`, `2026-2027` where the part says nothing else; behind `giai đoạn 1:` too. */
function bareYears(p: Cursor, first: number): PointReading | undefined {
  if (!startsPart(p)) return undefined;
  const years =
    twoYears(p, first) ??
    p.attempt(() => {
      const year = p.takeYear();
      return year === undefined ? undefined : one({ type: 'year', year });
    });
  const next = p.kind();
  const ends = next === undefined || next === 'semicolon' || next === 'close' || (next === 'dot' && !p.peek(1));
  return ends ? years : undefined;
}

function startsPart(p: Cursor): boolean {
  const before = p.tokens[p.at - 1];
  if (!before || before.kind === 'semicolon') return true;
  const stage = p.tokens.slice(Math.max(0, p.at - 4), p.at - 2).map((token) => token.text);
  return before.kind === 'colon' && stage.join(' ') === 'giai đoạn';
}

/** `trước 2028`, `đến 2030`: behind a limit a year may do without its word. */
export function readPlainYear(p: Cursor): PointReading | undefined {
  return p.attempt(() => {
    const year = p.takeYear();
    const next = p.kind();
    const ends = next === undefined || /^(?:semicolon|dot|comma|close|open)$/.test(next);
    return year !== undefined && ends ? one({ type: 'year', year }) : undefined;
  });
}

/** `sau`, `liền trước` behind `năm`; `sau khi` and `sau ngày` begin something else. */
function readYearName(p: Cursor): PointYear | undefined {
  if (p.takeWords('liền trước', 'liền kề trước', 'trước liền kề')) return 'previous';
  return p.attempt(() => {
    if (!p.takeWords('sau liền kề', 'liền kề sau', 'kế tiếp', 'tiếp theo', 'liền sau', 'liền kề', 'sau', 'tới'))
      return undefined;
    const next = p.kind();
    return (next !== 'word' && next !== 'number') || p.isWords('hằng năm', 'hoặc', 'và') ? 'next' : undefined;
  });
}

function twoYears(p: Cursor, first: number): PointReading | undefined {
  return p.attempt(() => {
    const from = p.takeYear();
    if (from === undefined || !(p.take('dash') || p.takeWords('đến hết năm', 'đến năm', 'đến'))) return undefined;
    const to = p.takeYear();
    if (to === undefined) return undefined;
    return makeSpan(p, { type: 'year', year: from }, { type: 'year', year: to }, first);
  });
}

/** `trong năm` without a number: only where the word `trong` stands before it. */
export function readThisYear(p: Cursor): PointReading | undefined {
  return p.attempt(() => {
    if (!p.takeWords('năm') || p.isWords('học') || p.kind() === 'number' || p.isWords('sau', 'trước')) return undefined;
    // "Trong năm ngày kể từ …": five days.
    if (p.isWords('ngày') && p.kind(1) === 'word') return undefined;
    return one({ type: 'year' });
  });
}
