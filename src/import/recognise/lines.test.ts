import { expect, test } from 'vitest';
import { labelOf, romanValue } from './lines.ts';

test('Roman numbers up to those that documents have; small letters are none', () => {
  expect(['I', 'IV', 'IX', 'XIV', 'XL', 'XLIX', 'LXXX', 'iv'].map(romanValue)).toEqual([1, 4, 9, 14, 40, 49, 80, 0]);
});

test.each<[string, object | undefined]>([
  ['Điều 12. Phạm vi', { label: { kind: 'article', value: 12 }, length: 9 }],
  ['IV. Phần', { label: { kind: 'part', value: 4 }, length: 4 }],
  ['3. Mục', { label: { kind: 'item', value: 3 }, length: 3 }],
  ['1.2.3. Hạ tầng', { label: { kind: 'item', value: 3, above: [1, 2] }, length: 7 }],
  ['1.2 tỷ đồng', undefined],
  ['đ) Điểm', { label: { kind: 'point', value: 5 }, length: 3 }],
  // No letter that points are counted by.
  ['w) Điểm', undefined],
  ['- Gạch', { label: { kind: 'dash', value: 0 }, length: 2 }],
  ['+ Cộng', { label: { kind: 'plus', value: 0 }, length: 2 }],
  ['• Chấm', { label: { kind: 'bullet', value: 0 }, length: 2 }],
  ['* Sao', { label: { kind: 'star', value: 0 }, length: 2 }],
  ['Chữ thường', undefined],
])('the number in front of «%s»', (text, label) => {
  expect(labelOf(text)).toEqual(label);
});
