/** Generators of recurring times with their days and bounds. */
import fc from 'fast-check';
import type { Bounds, PeriodDay, PointYear, Recurring, SimplePoint } from '../model.ts';
import { isNumbered, isOneMonth } from '../reader/recurring/bounds.ts';
import { limit, month, withYear, year } from './point-arbitraries.ts';

const dayNumbers = fc.uniqueArray(fc.integer({ min: 1, max: 31 }), { minLength: 1, maxLength: 3 });

const recurringDays: fc.Arbitrary<Pick<Recurring, 'period' | 'days'>> = fc.oneof(
  fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 3 }).map((list) => ({
    period: { unit: 'week' as const, every: 1 },
    days: list.map((weekday): PeriodDay => ({ weekday })),
  })),
  fc.tuple(dayNumbers, fc.boolean()).map(([list, next]) => ({
    period: { unit: 'month' as const, every: 1 },
    days: list.map((day): PeriodDay => (next ? { day, next } : { day })),
  })),
  fc
    .tuple(
      dayNumbers,
      fc.constantFrom<object>({}, { month: 1 }, { month: 2 }, { month: 1, next: true }, { month: 3, next: true }),
    )
    .map(([list, place]) => ({
      period: { unit: 'quarter' as const, every: 1 },
      days: list.map((day): PeriodDay => ({ day, ...place })),
    })),
  fc.tuple(dayNumbers, fc.constantFrom(2, 3, 4, 6)).map(([list, every]) => ({
    period: { unit: 'month' as const, every },
    days: list.map((day): PeriodDay => ({ day })),
  })),
  fc
    .constantFrom<PeriodDay>(
      { day: 'first' },
      { day: 'middle' },
      { day: 'last' },
      { day: 'firstWorking' },
      { day: 'lastWorking' },
      { weekday: 1, nth: 'first' },
      { weekday: 5, nth: 'last' },
    )
    .map((day) => ({
      period: { unit: 'month' as const, every: 1 },
      days: [day],
    })),
  fc
    .constantFrom<PeriodDay>(
      { day: 'first', month: 1 },
      { day: 'last' },
      { day: 'firstWorking' },
      { day: 'lastWorking' },
    )
    .map((day) => ({ period: { unit: 'quarter' as const, every: 1 }, days: [day] })),
);

export const wholeMonth = (value: PointYear | undefined): fc.Arbitrary<SimplePoint> =>
  month.map((m) => withYear({ type: 'month' as const, month: m }, value));

/** Bounds of months and quarters, from the earlier to the later; of years for what recurs each year. */
function bounds(unit: string): fc.Arbitrary<Bounds | undefined> {
  const years = fc.integer({ min: 2020, max: 2035 }).map((y): SimplePoint => ({ type: 'year', year: y }));
  if (unit === 'year')
    return fc.option(
      years.map((y): Bounds => ({ from: y, to: y })),
      { nil: undefined, freq: 3 },
    );
  const one = fc.oneof(
    years,
    year.chain(wholeMonth),
    fc
      .tuple(fc.integer({ min: 1, max: 4 }), year)
      .map(([q, y]) => withYear({ type: 'quarter' as const, quarter: q }, y)),
    year.map((y) => withYear({ type: 'half' as const, half: 1 as const }, y)),
  );
  const fromTo = fc.tuple(month, month, year).filter(([a, b]) => a < b);
  return fc.option(
    fc.oneof(
      one.map((point): Bounds => ({ from: point, to: point })),
      one.map((from): Bounds => ({ from })),
      one.map((to): Bounds => ({ to })),
      fromTo.map(
        ([a, b, y]): Bounds => ({
          from: withYear({ type: 'month' as const, month: a }, y),
          to: withYear({ type: 'month' as const, month: b }, y),
        }),
      ),
    ),
    { nil: undefined, freq: 2 },
  );
}

const unbounded: fc.Arbitrary<Recurring> = fc.oneof(
  fc
    .constantFrom<Recurring['period']>(
      { unit: 'week', every: 1 },
      { unit: 'month', every: 1 },
      { unit: 'month', every: 2 },
      { unit: 'month', every: 3 },
      { unit: 'month', every: 6 },
      { unit: 'quarter', every: 1 },
      { unit: 'year', every: 1 },
    )
    .map((period): Recurring => ({ type: 'recurring', period, limit: 'on', days: [] })),
  fc.tuple(recurringDays, limit).map(([rest, l]): Recurring => ({ type: 'recurring', limit: l, ...rest })),
);

export const recurring: fc.Arbitrary<Recurring> = unbounded.chain((rest) =>
  bounds(rest.period.unit).map((within): Recurring => {
    const oneDay = within && isOneMonth(within) && rest.days.some(isNumbered);
    return within && !oneDay ? { ...rest, within } : rest;
  }),
);
