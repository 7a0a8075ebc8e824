import { expect, test } from 'vitest';
import { foldedSpelling, isUpper, noneTidied, tidy, tidyLines } from './tidy.ts';

test('what is tidied is counted by its kind, once a text', () => {
  const tidied = noneTidied();
  const texts = ['Mo\u0323\u0302t', 'một  hai', 'một\thai\u00a0ba', 'một\u200b', ' một ', 'một'];
  expect(texts.map((text) => tidy(text, tidied))).toEqual(['Một', 'một hai', 'một hai ba', 'một', 'một', 'một']);
  expect(tidied).toEqual({ composed: 1, spaces: 2, invisible: 1, joined: 0 });
});

test('lines of a text, blank ones left out', () => {
  expect(tidyLines(' một \n\n \u200b\nhai')).toEqual(['một', 'hai']);
});

test.each([
  ['Uỷ ban', 'ủy ban'],
  ['HOÀ BÌNH', 'hòa bình'],
  ['hoá, hoả, hoã, hoạ, hoàn', 'hóa, hỏa, hõa, họa, hoàn'],
  ['Văn phòng – Sở;', 'văn phòng - sở'],
  ['  Một   hai . ', 'một hai'],
])('%s is told as «%s»', (text, folded) => {
  expect(foldedSpelling(text)).toBe(folded);
});

test('capitals: at least a letter, all of them', () => {
  expect(['KẾ HOẠCH 2027', 'Kế hoạch', '2027', ''].map(isUpper)).toEqual([true, false, false, false]);
});
