import { expect, it } from 'vitest';
import { heldBy, lastOf, nth } from './known.ts';

it('gives what is there', () => {
  expect([nth(['a', 'b', 'c'], 0), nth(['a', 'b', 'c'], 2), lastOf(['a', 'b', 'c'])]).toEqual(['a', 'c', 'c']);
  expect([nth('ab', 1), nth('ab', 2), nth('ab', -1), lastOf('ab'), lastOf('')]).toEqual(['b', '', '', 'b', '']);
  expect(nth([undefined], 0)).toBeUndefined();
  expect(heldBy(new Map([['a', 0]]), 'a')).toBe(0);
});

it('says at once what is not', () => {
  expect(() => nth([], 0)).toThrow('No element 0 in a list of 0');
  expect(() => nth(['a'], 1)).toThrow(RangeError);
  expect(() => nth(['a'], -1)).toThrow(RangeError);
  expect(() => lastOf([])).toThrow(RangeError);
  expect(() => heldBy(new Map(), 'a')).toThrow('Nothing under a');
});
