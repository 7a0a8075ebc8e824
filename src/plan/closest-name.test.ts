import { expect, it } from 'vitest';
import { unaccented } from '../fold.ts';
import { closestName, editDistance } from './closest-name.ts';

it.each([
  ['Đơn Vị', 'don vi'],
  ['nhiệm vụ', 'nhiem vu'],
  ['ĐỒNG Ý'.normalize('NFD'), 'dong y'],
  ['QMR 2027', 'qmr 2027'],
])('%s without marks: %s', (text, bare) => {
  expect(unaccented(text)).toBe(bare);
});

it.each([
  ['', '', 9, 0],
  ['', 'abc', 9, 3],
  ['abc', '', 9, 3],
  ['van', 'van', 9, 0],
  ['van', 'vang', 9, 1],
  ['vang', 'van', 9, 1],
  ['van', 'ban', 9, 1],
  ['abcd', 'badc', 9, 3],
  ['kitten', 'sitting', 9, 3],
  // Not below the bound: the bound itself.
  ['kitten', 'sitting', 4, 3],
  ['kitten', 'sitting', 3, 3],
  ['kitten', 'sitting', 2, 2],
  ['a', 'abcdef', 2, 2],
  ['abcdef', 'uvwxyz', 3, 3],
])('from «%s» to «%s», below %i: %i changes', (a, b, bound, distance) => {
  expect(editDistance(a, b, bound)).toBe(distance);
});

it.each([
  // Marks are no difference.
  ['VAN PHONG', ['Thanh tra', 'Văn phòng'], 'Văn phòng'],
  // One change in names of up to five letters, two in six to eight: a third.
  ['V', ['K'], 'K'],
  ['VP', ['VPS', 'KT'], 'VPS'],
  ['VP', ['KT', 'VABC'], undefined],
  ['VPXYZ', ['VPXAB'], undefined],
  ['VPXYZU', ['VPXYAB'], 'VPXYAB'],
  ['VPXYZU', ['VPXABC'], undefined],
  // The nearest; of two as near the first.
  ['nhiem vu', ['nhiem vuong', 'nhiem vuu', 'nhiem v'], 'nhiem vuu'],
  ['VP', [], undefined],
  ['', ['a'], 'a'],
  ['', ['ab'], undefined],
])('%s among %j: %s', (name, known, meant) => {
  expect(closestName(name, known)).toBe(meant);
});

it('a name of more than 200 letters is no slip of another; names of up to 400 may be meant', () => {
  const long = 'a'.repeat(200);
  expect(closestName(long, [`${long}b`])).toBe(`${long}b`);
  expect(closestName(`${long}a`, [long])).toBe(undefined);
  expect(closestName(long, ['a'.repeat(266)])).toBe('a'.repeat(266));
  expect(closestName(long, ['a'.repeat(267)])).toBe(undefined);
});
