/** A share of `npm run fuzz`: files as nobody writes them, checked, asked about, formatted and printed. */
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { fragments } from '../fuzz/fragments.ts';
import { type Depth, inputs, tryOut } from '../fuzz/mutations.ts';
import { exampleFiles, Workbench } from '../fuzz/phases.ts';
import { OutputChecks } from '../fuzz/validity.ts';

const RUNS = 400;
/** In `npm run fuzz` chance says how far an input goes. */
const DEPTHS: Depth[] = ['read', 'read', 'whole'];
const CHECKED = 60;

const outputs = new OutputChecks();
afterAll(() => outputs.end());

test(`${RUNS} mutations of the examples`, async () => {
  const workbench = await new Workbench().addExamples();
  let index = 0;
  const property = fc.asyncProperty(inputs(exampleFiles(), fragments(workbench.services.Grammar)), async (input) => {
    const depth = index % CHECKED === 0 ? 'checked' : DEPTHS[index % DEPTHS.length]!;
    index++;
    await tryOut(workbench, { ...input, depth }, outputs);
  });
  await fc.assert(property, { seed: 2027, numRuns: RUNS });
  expect(await outputs.settle()).toEqual([]);
  expect(outputs.counts.documents).toBeGreaterThan(0);
}, 300_000);
