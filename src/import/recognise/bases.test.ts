import { expect, test } from 'vitest';
import { citedDocument, idOfDocument } from './bases.ts';

test.each<[string, object | undefined]>([
  [
    'Căn cứ Quyết định số 32/QĐ-UBND ngày 05 tháng 01 năm 2027 của UBND tỉnh về việc giao kế hoạch;',
    { kind: 'quyết định', sign: '32/QĐ-UBND', date: '2027-01-05', issuer: 'UBND tỉnh', title: 'về việc giao kế hoạch' },
  ],
  ['Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;', { kind: 'luật', title: 'Lưu trữ', date: '2024-06-21' }],
  ['Căn cứ Luật Lưu trữ;', { kind: 'luật', title: 'Lưu trữ', date: undefined }],
  // A law with its number, a day that is none, words of several lines, more than one reads.
  ['Căn cứ Luật Lưu trữ số 33/2024/QH15;', undefined],
  ['Căn cứ Quyết định số 32/QĐ-UBND ngày 31 tháng 02 năm 2027 của UBND tỉnh;', undefined],
  ['Căn cứ Quyết định số 32/QĐ-UBND ngày 05 tháng 01 năm 2027\ncủa UBND tỉnh;', undefined],
  [`Căn cứ Quyết định số 32/QĐ-UBND ngày 05 tháng 01 năm 2027 của ${'x'.repeat(1000)};`, undefined],
  ['Căn cứ tình hình thực tế.', undefined],
])('%s', (text, cited) => {
  expect(citedDocument(text)).toEqual(cited);
});

test.each([
  [{ kind: 'quyết định', sign: '32/QĐ-UBND', title: '' }, 'QĐ32'],
  [{ kind: 'luật', title: 'Lưu trữ' }, 'LLT'],
  [{ kind: 'luật', title: 'một hai ba bốn năm sáu bảy tám chín mười' }, 'LMHBBNSBTC'],
])('its name: %o is %s', (document, id) => {
  expect(idOfDocument(document)).toBe(id);
});
