import { expect, test } from 'vitest';
import { fitting, heightOf, MOST_HEIGHT, rowHeight } from './heights.ts';
import { letter, onSheet } from './sheet.ts';

const SIZE = { sizePt: 11 };

test('a row is as high as its highest cell, words that do not fit go on in the next line', () => {
  const of = (...texts: string[]) =>
    heightOf(
      texts.map((text) => ({ text, ...SIZE })),
      texts.map(() => 10),
    );
  expect(of()).toBe(4);
  expect([of('a'), of('a', 'a\na'), of('a\na\na', 'a')]).toEqual([18, 31, 44]);
  expect([of('một hai'), of('một hai ba bốn'), of('một hai ba bốn năm')]).toEqual([18, 31, 44]);
  // A word wider than the cell is broken.
  expect(of('m'.repeat(30))).toBeGreaterThan(of('a\na'));
  expect(heightOf([{ text: 'a', sizePt: 22 }], [10])).toBeGreaterThan(of('a\na') - 3);
  expect(rowHeight([{ text: 'a\n'.repeat(100), ...SIZE }], [10])).toBe(MOST_HEIGHT);
  expect(heightOf([{ text: 'a\n'.repeat(100), ...SIZE }], [10])).toBeGreaterThan(MOST_HEIGHT);
});

test('as many words as fit into a row, with room for more lines', () => {
  const words = (count: number) => Array.from({ length: count }, (_, i) => `từ${i}`).join(' ');
  const fits = (text: string, lines = 0) => fitting({ text, ...SIZE }, 20, lines);
  expect(fits('một hai')).toBe('một hai');
  const long = fits(words(2000));
  expect(words(2000).startsWith(`${long} `)).toBe(true);
  expect(heightOf([{ text: long, ...SIZE }], [20])).toBeLessThanOrEqual(MOST_HEIGHT);
  const next = words(2000).slice(0, words(2000).indexOf(' ', long.length + 1));
  expect(heightOf([{ text: `${next} từ từ từ`, ...SIZE }], [20])).toBeGreaterThan(MOST_HEIGHT);
  expect(fits(words(2000), 5).length).toBeLessThan(long.length);
  // A text without a space is none that could be cut.
  expect(fits('m'.repeat(9000))).toBe('');
  // More than is looked at first fits into a wide row.
  const wide = fitting({ text: words(3000), ...SIZE }, 255, 0);
  expect(wide.length).toBeGreaterThan(4000);
  expect(words(3000).startsWith(wide)).toBe(true);
});

test('columns and places of a sheet', () => {
  expect([1, 26, 27, 52, 53, 702, 703].map(letter)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  expect(onSheet("Theo dõi 'A'", '$A$4:$A$40')).toBe("'Theo dõi ''A'''!$A$4:$A$40");
});
