/** Real documents that were signed and published hardly hold a word that does not exist: what is found there is looked at. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { doubled, misspellings } from '../../../src/rules/text/misspelt.ts';

const SEEDS = join(import.meta.dirname, '../../../../shared/seeds');
const seeds = existsSync(SEEDS) ? readdirSync(SEEDS).toSorted() : [];
/** Mistakes that do stand there. */
const RIGHTLY = new Set(['đơn đốc']);

test.skipIf(seeds.length === 0)('at most two false finds in each of the documents', () => {
  for (const name of seeds) {
    const lines = readFileSync(join(SEEDS, name), 'utf8').normalize('NFC').split('\n');
    const found = lines.flatMap((line) => [
      ...misspellings(line).map(({ word }) => word),
      ...doubled(line).map(({ start, end }) => line.slice(start, end)),
    ]);
    expect(found.filter((word) => !RIGHTLY.has(word)).length, `${name}: ${found.join(', ')}`).toBeLessThanOrEqual(2);
  }
});
