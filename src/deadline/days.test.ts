import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, fromDayNumber, isoDay, isoNumber, printDay, weekdayName, weekdayOf } from './days.ts';

describe('day arithmetic', () => {
  it('agrees with the platform’s UTC calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20000, max: 80000 }), (number) => {
        const iso = isoDay(fromDayNumber(number));
        expect(iso).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
        expect(isoNumber(iso)).toBe(number);
        expect(weekdayOf(iso) % 7).toBe(new Date(number * 86_400_000).getUTCDay());
      }),
    );
  });

  it('moves over months and years', () => {
    expect(addDays('2027-12-31', 1)).toBe('2028-01-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addMonths('2027-11-15', 3)).toBe('2028-02-15');
    expect(addMonths('2027-01-15', -2)).toBe('2026-11-15');
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
  });

  it('prints as officials do', () => {
    expect(printDay('2027-01-05')).toBe('05/01/2027');
    expect(printDay('2027-03-05')).toBe('05/3/2027');
    expect(weekdayName(weekdayOf('2027-08-29'))).toBe('Chủ nhật');
  });
});
