import type { PointYear } from '../../model.ts';
import type { Cursor } from '../cursor.ts';

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
    if (p.takeWords('trước liền kề', 'liền kề trước', 'liền trước')) return 'previous';
    if (p.takeWords('liền kề')) return 'next';
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

/** Says that the year of what was read from `first` on has two digits (`readYearSuffix` answered 'bad'). */
export function twoDigitYear(p: Cursor, first: number): { type: 'bad' } {
  p.report(
    'two-digit-year',
    'error',
    first,
    p.at - 1,
    `Năm trong «${p.slice(first, p.at - 1)}» phải ghi đủ bốn chữ số, ví dụ 2027.`,
  );
  return { type: 'bad' };
}
