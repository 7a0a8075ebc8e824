import { describe, expect, test } from 'vitest';
import { randomNumbers } from '../../test/support/random.ts';
import type { SourceRange } from '../plan/model.ts';
import { coverOf, finderOf } from './printed-places.ts';

/** `1:2-3:4` of a file. */
function place(written: string, uri = 'file:///a.mtcl'): SourceRange {
  const [start, end] = written.split('-').map((at) => {
    const [line = 0, character = 0] = at.split(':').map(Number);
    return { line, character };
  });
  return { uri, start: start!, end: end ?? start! };
}

describe('what a set of places covers', () => {
  const covers = coverOf([place('5:0-9:1'), place('1:4-1:9'), place('6:0-6:3'), place('9:1-10:2'), place('1:4-1:5')]);

  test.each([
    ['1:4', true],
    ['1:9', true],
    ['1:10', false],
    ['1:3', false],
    ['5:0', true],
    ['8:70', true],
    ['10:2', true],
    ['10:3', false],
    ['0:0', false],
  ])('%s: %s', (at, expected) => expect(covers(place(at))).toBe(expected));

  test('counts where a range begins', () => expect(covers(place('10:2-99:0'))).toBe(true));

  test('in another file nothing', () => expect(covers(place('1:4', 'file:///b.mtcl'))).toBe(false));

  test('no places cover nothing', () => expect(coverOf([])(place('0:0'))).toBe(false));
});

test('many things looked for in a few places: the same as each thing held against them', () => {
  const next = randomNumbers(1);
  const some = (count: number) =>
    Array.from({ length: count }, () => {
      const [line, more] = [Math.floor(next() * 30), Math.floor(next() * 4)];
      return place(
        `${line}:${Math.floor(next() * 5)}-${line + more}:9`,
        next() < 0.5 ? 'file:///a.mtcl' : 'file:///b.mtcl',
      );
    });
  for (let round = 0; round < 50; round++) {
    const [things, places] = [some(40), some(6)];
    const covers = coverOf(places);
    const found = new Set(finderOf(things, (thing) => thing)(places));
    expect(things.filter((thing) => found.has(thing))).toEqual(things.filter((thing) => covers(thing)));
  }
});
