import { expect, it } from 'vitest';
import { NamesInWords } from './names-in-words.ts';

const NAMES = new NamesInWords(['phòng kế toán', 'phòng kế toán tài vụ', 'văn phòng', 'tổ (một)']);

it.each([
  ['giao phòng kế toán tài vụ, văn phòng', ['phòng kế toán tài vụ', 'phòng kế toán', 'văn phòng']],
  ['(phòng kế toán)', ['phòng kế toán']],
  ['xvăn phòng', []],
  ['tổ (một) và tổ (hai)', ['tổ (một)']],
  ['', []],
])('«%s» names %j', (words, names) => {
  const found = NAMES.in(words);
  expect(found.map(({ name }) => name)).toEqual(names);
  for (const { name, from, to } of found) expect(words.slice(from, to)).toBe(name);
});
