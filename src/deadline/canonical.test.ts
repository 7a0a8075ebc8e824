import { expect, it } from 'vitest';
import { readDeadline } from './index.ts';

it.each([
  'trước 05/01/2027',
  'trước ngày 30/8',
  'trước 02/2027',
  'trước tháng 02/2027',
  'chậm nhất 31/12',
  'tháng 2-3/2027',
  'tháng 12/2026 – tháng 01/2027',
  'trước 15/3, 15/6 và 30/11 hằng năm',
  'thường xuyên; báo cáo hằng quý',
])('%s is in the language’s own form', (text) => {
  expect(readDeadline(text).canonical).toBe(true);
});

it.each(['Trước ngày 30 tháng 8 hàng năm', 'T3/2027', 'Quý 1 năm 2027'])('%s is not, and gets a fix', (text) => {
  expect(readDeadline(text).canonical).toBe(false);
});
