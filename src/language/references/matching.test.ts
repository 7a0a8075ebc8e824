import { expect, test } from 'vitest';
import { bestFit, filterText, phrase, typed } from './matching.ts';

const rank = (input: string, ...texts: string[]) => bestFit(typed(input), texts.map(phrase));

test.each([
  ['mục t', 'mục tiêu', 0],
  ['MUC TIEU', 'mục tiêu', 0],
  ['mục t'.normalize('NFD'), 'mục tiêu', 0],
  ['mucj tieeu', 'mục tiêu', 0],
  ['muj', 'mục tiêu', 0],
  ['ddown vi', 'đơn vị', 0],
  ['mu5c tie6u', 'mục tiêu', 0],
  ['chur trif', 'chủ trì', 0],
  ['mt', 'mục tiêu', 1],
  ['m ti', 'mục tiêu', 1],
  ['muctieu', 'mục tiêu', 1],
  ['tiêu', 'mục tiêu', 2],
  ['hop t', 'Phòng Hợp tác quốc tế', 2],
  ['30/2020', '30/2020/NĐ-CP', 0],
  ['2020/N', '30/2020/NĐ-CP', 3],
  ['thongke', 'thống-kê', 1],
  ['mục ', 'mục tiêu', 0],
] as const)('«%s» finds «%s»', (input, text, expected) => {
  expect(rank(input, text)).toBe(expected);
});

test.each([
  ['phối', 'mục tiêu'],
  ['t', 'VP'],
  ['vp ', 'Văn phòng'],
  ['mục tiêu x', 'mục tiêu'],
])('«%s» does not find «%s»', (input, text) => {
  expect(rank(input, text)).toBeUndefined();
});

test('the best of several names counts; nothing typed fits everything', () => {
  expect(rank('van', 'VP', 'Văn phòng')).toBe(0);
  expect(rank('', 'x')).toBe(0);
});

test('the editor filters by what is typed, then by all spellings', () => {
  expect(filterText('mu', 'mục tiêu')).toBe('mu muc tieu mục tiêu mt');
  expect(filterText('', 'VP', 'Văn phòng')).toBe('vp VP van phong Văn phòng vp'.replace(/ vp$/, ''));
});
