/** The page that is handed to an assistant: short, and every example of it is right as it stands. */
import { describe, expect, test } from 'vitest';
import { examplesOf, loadExample, readPage } from './support/examples.ts';

const page = readPage('tro-ly-ai.md');
const EXAMPLES = examplesOf(page);

test('the page is under 3,000 words', () => {
  expect(page.split(/\s+/u).length).toBeLessThan(3000);
});

describe('examples', () => {
  test('there are some of each kind', () => {
    expect(EXAMPLES.map(({ kind }) => kind)).toEqual(['tệp danh-ba.mtcl', '', 'đoạn', 'đoạn']);
  });

  // An assistant copies what it is shown: not even a warning may stand in it.
  test.each(EXAMPLES)('line $line has no error and no warning', async (example) => {
    const { findings } = await loadExample(example, EXAMPLES);
    // The directory serves all of them: what one of them leaves unused is no fault.
    expect(findings.filter((finding) => !finding.startsWith('danh-ba.mtcl'))).toEqual([]);
  });
});
