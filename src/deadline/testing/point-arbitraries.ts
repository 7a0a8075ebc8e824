/** Generators of days, months, quarters … and of lists of them. */
import fc from 'fast-check';
import { daysInMonth } from '../days.ts';
import type { Fixed, Limit, Point, PointYear, SimplePoint } from '../model.ts';

export const limit = fc.constantFrom<Limit>('on', 'before', 'atLatest', 'until');
export const year = fc.oneof(
  fc.constant(undefined),
  fc.integer({ min: 2000, max: 2100 }),
  fc.constantFrom<PointYear>('next', 'previous'),
);
export const month = fc.integer({ min: 1, max: 12 });
export function withYear<T extends object>(point: T, value: PointYear | undefined): T {
  return value === undefined ? point : { ...point, year: value };
}

export const dayOfYear = month.chain((m) =>
  fc.integer({ min: 1, max: daysInMonth(2001, m) }).map((d) => ({ day: d, month: m })),
);

const simple = (value: PointYear | undefined): fc.Arbitrary<SimplePoint> =>
  fc.oneof(
    dayOfYear.map((day): SimplePoint => withYear({ type: 'day' as const, ...day }, value)),
    fc
      .tuple(month, fc.constantFrom(undefined, 'start', 'middle', 'end'))
      .map(([m, part]) =>
        withYear({ type: 'month' as const, month: m, ...(part ? { part } : {}) } as SimplePoint, value),
      ),
    fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom(undefined, 'start', 'end'))
      .map(([quarter, part]) =>
        withYear({ type: 'quarter' as const, quarter, ...(part ? { part } : {}) } as SimplePoint, value),
      ),
    fc.constantFrom<1 | 2>(1, 2).map((half) => withYear({ type: 'half' as const, half }, value)),
    fc.constant(withYear({ type: 'nineMonths' as const }, value)),
    fc
      .constantFrom(undefined, 'start', 'middle', 'end')
      .map((part) => withYear({ type: 'year' as const, ...(part ? { part } : {}) } as SimplePoint, value)),
  );

const span = (value: PointYear | undefined): fc.Arbitrary<Point> =>
  fc.oneof(
    fc
      .tuple(dayOfYear, dayOfYear)
      .filter(([a, b]) => a.month * 100 + a.day < b.month * 100 + b.day)
      .map(
        ([a, b]): Point => ({
          type: 'span',
          from: withYear({ type: 'day', ...a }, value),
          to: withYear({ type: 'day', ...b }, value),
        }),
      ),
    fc
      .tuple(month, month)
      .filter(([a, b]) => a < b)
      .map(
        ([a, b]): Point => ({
          type: 'span',
          from: withYear({ type: 'month', month: a }, value),
          to: withYear({ type: 'month', month: b }, value),
        }),
      ),
    fc.tuple(month, month, fc.integer({ min: 2000, max: 2100 })).map(
      ([a, b, y]): Point => ({
        type: 'span',
        from: { type: 'month', month: a, year: y },
        to: { type: 'month', month: b, year: y + 1 },
      }),
    ),
    fc.constantFrom([1, 2], [2, 3], [1, 4], [3, 4]).map(
      ([a, b]): Point => ({
        type: 'span',
        from: withYear({ type: 'quarter', quarter: a! }, value),
        to: withYear({ type: 'quarter', quarter: b! }, value),
      }),
    ),
  );

/** Lists hold points of one kind: that is how they are written. */
const points: fc.Arbitrary<Point[]> = year.chain((value) =>
  fc.oneof(
    simple(value).map((point) => [point]),
    span(value).map((point) => [point]),
    fc.array(
      dayOfYear.map((day): Point => withYear({ type: 'day', ...day }, value)),
      { minLength: 2, maxLength: 4 },
    ),
    fc.array(
      month.map((m): Point => withYear({ type: 'month', month: m }, value)),
      { minLength: 2, maxLength: 5 },
    ),
    fc.array(
      fc.integer({ min: 1, max: 4 }).map((quarter): Point => withYear({ type: 'quarter', quarter }, value)),
      {
        minLength: 2,
        maxLength: 4,
      },
    ),
  ),
);

const ascending = (list: Point[]): boolean =>
  list.every((point, index) => {
    const before = list[index - 1];
    return !before || key(before) < key(point);
  });
const key = (point: Point): number =>
  point.type === 'day'
    ? point.month * 100 + point.day
    : point.type === 'month'
      ? point.month
      : point.type === 'quarter'
        ? point.quarter
        : 0;

export const fixed: fc.Arbitrary<Fixed> = fc
  .tuple(limit, points, fc.boolean())
  .filter(([l, list]) => (list.length === 1 || ascending(list)) && (l === 'on' || list[0]!.type !== 'span'))
  .map(
    ([l, list, yearly]): Fixed => ({
      type: 'fixed',
      limit: l,
      points: list,
      ...(yearly ? { yearly: true as const } : {}),
    }),
  );
