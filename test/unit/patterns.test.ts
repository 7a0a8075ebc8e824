/**
 * No pattern of the product takes more than linear time: those that were checked stand in test/patterns/verdicts.json
 * (`npm run patterns`), new ones are checked here.
 */
import { expect, test } from 'vitest';
import { collect, judge, LINEAR, verdicts } from '../../scripts/patterns.mjs';

test('every pattern is linear, or can do no harm for a reason that is said', async () => {
  const { patterns, unreached } = await collect();
  // A pattern built from pieces is only checked where test/patterns/exercise.ts has it built.
  expect(unreached).toEqual([]);
  const known = verdicts();
  const slow: string[] = [];
  for (const [pattern, places] of patterns) {
    const verdict = known[pattern] ?? (await judge(pattern));
    if (verdict !== LINEAR && !known[pattern]) slow.push(`${places.join(', ')}: ${pattern}: ${verdict}`);
  }
  expect(slow).toEqual([]);
}, 600_000);

test('a pattern that can do no harm still stands in the code', async () => {
  const { patterns } = await collect();
  const excused = Object.entries(verdicts()).filter(([, verdict]) => verdict !== LINEAR);
  expect(excused.filter(([pattern]) => !patterns.has(pattern))).toEqual([]);
  for (const [, reason] of excused) expect(reason).toMatch(/^[A-Z].{20,}/);
}, 180_000);

test.each(['/(?<!a)(?:a|a)*$/', '/\\s+$/', '/(\\d+)*x/u', '/a+b/u'])(
  'what is not linear is found: %s',
  async (pattern) => {
    expect(await judge(pattern)).not.toBe(LINEAR);
  },
);

test.each(['/(?<!\\s)\\s+$/', '/^\\s+/', '/(?<!a)a+b/u'])('what is linear passes: %s', async (pattern) => {
  expect(await judge(pattern)).toBe(LINEAR);
});
