/**
 * NĐ 30/2020/NĐ-CP as a checklist of 40 items, held against every sample: against the XML of the Word file, and against
 * the pages that LibreOffice makes of it where the XML cannot tell.
 */
import { describe, expect, test } from 'vitest';
import { HEAD_ITEMS } from './checks/head.ts';
import { appliesTo } from './checks/item.ts';
import { PAGE_ITEMS } from './checks/page.ts';
import { TEXT_ITEMS } from './checks/text.ts';
import { allDocuments, samplesOf } from './samples.ts';

const ITEMS = [...PAGE_ITEMS, ...HEAD_ITEMS, ...TEXT_ITEMS].sort((a, b) => a.number - b.number);
const samples = await samplesOf(await allDocuments());

test('the checklist has the items 1 to 40', () => {
  expect(ITEMS.map(({ number }) => number)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
});

describe.each(ITEMS.map((item) => [`${item.number}. ${item.says}`, item] as const))('%s', (_, item) => {
  test.each(samples.filter((sample) => appliesTo(item, sample)))('$name', (sample) => item.check(sample));
});
