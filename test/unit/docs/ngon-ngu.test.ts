/** The language reference: every example of it runs, every keyword of the language stands in it. */
import { AstUtils, GrammarAST } from 'langium';
import { describe, expect, test } from 'vitest';
import { readDeadline } from '../../../src/deadline/index.ts';
import { createMtclServices } from '../../../src/language/services/module.ts';
import { examplesOf, isError, loadExample, readPage } from './support/examples.ts';

const text = readPage('ngon-ngu.md');
const EXAMPLES = examplesOf(text);
test('there are examples, and keywords to look for', () => {
  expect(EXAMPLES.length).toBeGreaterThan(10);
});

describe('examples', () => {
  test.each(EXAMPLES)('line $line runs without an error ($kind)', async (example) => {
    const { findings, plan, isDirectory } = await loadExample(example, EXAMPLES);
    expect(findings.filter(isError)).toEqual([]);
    if (!isDirectory) expect(plan).toBeDefined();
  });
});

test('every keyword of the language is in the reference', () => {
  // The types of documents stand in a table made of the program's own.
  const reference = text + readPage('du-lieu.md');
  const { mtcl } = createMtclServices();
  const keywords = AstUtils.streamAllContents(mtcl.Grammar)
    .filter(GrammarAST.isKeyword)
    .map(({ value }) => value)
    .filter((value) => /\p{L}/u.test(value))
    .toArray();
  expect(keywords.length).toBeGreaterThan(50);
  const has = (keyword: string) => new RegExp(`(?<![\\p{L}\\p{N}_])${keyword}(?![\\p{L}\\p{N}_])`, 'u').test(reference);
  expect([...new Set(keywords)].filter((keyword) => !has(keyword))).toEqual([]);
});

test('every deadline in the summary is read', () => {
  const section = /^## Thời hạn$([\s\S]*?)^## /mu.exec(text)![1]!;
  const deadlines = [...section.matchAll(/^\| (`[^|]+`) \|/gmu)].flatMap((row) =>
    [...row[1]!.matchAll(/`([^`]+)`/gu)].map((match) => match[1]!),
  );
  expect(deadlines.length).toBeGreaterThan(20);
  for (const deadline of deadlines) {
    const reading = readDeadline(deadline);
    expect(reading.problems, deadline).toEqual([]);
    expect(reading.deadline, deadline).toBeDefined();
  }
});

test('links inside the reference lead somewhere', () => {
  const anchors = new Set(
    [...text.matchAll(/^#+ (.+)$/gmu)].map((match) =>
      match[1]!
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}\s-]/gu, '')
        .replace(/\s/gu, '-'),
    ),
  );
  const links = [...text.matchAll(/\]\(#([^)]+)\)/gu)].map((match) => match[1]!);
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((link) => !anchors.has(link))).toEqual([]);
});
