import { expect, test } from 'vitest';
import { deadlineParts } from './deadline-parts.ts';

test('what the rows of a table say alike is read once', () => {
  const text = () => ['Trước ngày', '15/3/2027'].join(' ');
  expect(deadlineParts(text())).toHaveLength(1);
  expect(deadlineParts(text())).toBe(deadlineParts(text()));
});
