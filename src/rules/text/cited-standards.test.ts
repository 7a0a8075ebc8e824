import { expect, it } from 'vitest';
import { citedStandards } from './cited-standards.ts';

/** The words that are found, and what they should be. */
const found = (text: string) => citedStandards(text).map((one) => [text.slice(one.start, one.end), one.text]);
const quoted = (words: string) =>
  `Quyết định số 19/2014/QĐ-TTg về việc áp dụng Tiêu chuẩn quốc gia TCVN ISO ${words} vào hoạt động`;

it('the year of a standard in the title of a known document is the title’s own', () => {
  expect(found(quoted('9001:2008'))).toEqual([]);
  expect(found(quoted('9001:2015'))).toEqual([['2015', '2008']]);
  expect(found(quoted('9001 : 2015'))).toEqual([['2015', '2008']]);
  expect(found(quoted('14001:2015'))).toEqual([]);
});

it('a standard behind another number, or in the next sentence, is not of the title', () => {
  expect(found('Quyết định số 19/2014/QĐ-TTg; áp dụng TCVN ISO 9001:2015')).toEqual([]);
  expect(found('Quyết định số 19/2014/QĐ-TTg và Quyết định số 5/2020/QĐ-UBND về TCVN ISO 9001:2015')).toEqual([]);
  expect(found('TCVN ISO 9001:2015')).toEqual([]);
});
