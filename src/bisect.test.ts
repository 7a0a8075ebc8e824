import { expect, test } from 'vitest';
import { firstIndex } from './bisect.ts';

test.each([
  [[], 5, 0],
  [[1, 3, 5, 7], 5, 2],
  [[1, 3, 5, 7], 4, 2],
  [[1, 3, 5, 7], 0, 0],
  [[1, 3, 5, 7], 9, 4],
  [[5, 5, 5], 5, 0],
])('in %j the first that is at least %i is at %i', (list: number[], wanted, at) => {
  expect(firstIndex(0, list.length, (i) => list[i]! >= wanted)).toBe(at);
});

test('what stands before the beginning is not asked for', () => {
  expect(firstIndex(2, 4, () => true)).toBe(2);
});
