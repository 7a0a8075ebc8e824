import { expect, test } from 'vitest';
import { abbreviations } from './abbreviations.ts';

const names = (text: string) => abbreviations(text).map(({ name }) => name);

test('an abbreviation within a sign is none', () => {
  expect(names('Rà soát ĐGNB theo Kế hoạch số 12/KH-XYZ, rồi BCQT, theo 13/QĐ-ABCD và KTNB.')).toEqual([
    'ĐGNB',
    'BCQT',
    'KTNB',
  ]);
});

test('a text in capitals has none, however many words it has', () => {
  expect(names('ABC '.repeat(250_000))).toEqual([]);
});

test('each text is looked at whole a bounded number of times, not once for each abbreviation', () => {
  const text = `việc ${'ABC x '.repeat(100_000)}`;
  expect(names(text)).toHaveLength(100_000);
});
