import { expect, it } from 'vitest';
import { nextYear } from './answers.ts';

it('a plan made up to August is for the year that runs, from September on for the next', () => {
  expect(nextYear(new Date(2027, 0, 1))).toBe(2027);
  expect(nextYear(new Date(2027, 7, 31))).toBe(2027);
  expect(nextYear(new Date(2027, 8, 1))).toBe(2028);
  expect(nextYear(new Date(2027, 11, 31))).toBe(2028);
});
