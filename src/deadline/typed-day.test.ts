/** Days as people type them into a box. */
import { expect, test } from 'vitest';
import { dayToType, typedDay } from './typed-day.ts';

test.each([
  ['15/6', '2027-06-15'],
  [' 05/06/2027 ', '2027-06-05'],
  ['15-6-2026', '2026-06-15'],
  ['15.6', '2027-06-15'],
  ['29/2/2028', '2028-02-29'],
  ['29/2', undefined],
  ['31/6', undefined],
  ['6/15', undefined],
  ['15/6/27', undefined],
  ['hôm nay', undefined],
  ['', undefined],
])('%s is %s', (text, day) => expect(typedDay(text, 2027)).toBe(day));

test('a day without a year is none where no year is known', () => {
  expect([typedDay('5/1/2027'), typedDay('5/1')]).toEqual(['2027-01-05', undefined]);
});

test('what the box offers can be typed', () => {
  expect(dayToType('2027-01-05')).toBe('05/01/2027');
  expect(typedDay(dayToType('2027-01-05'))).toBe('2027-01-05');
});
