/** A share of `npm run fuzz`: files as nobody writes them, checked, asked about, formatted and printed. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { test } from 'vitest';
import { fragments } from '../fuzz/fragments.ts';
import { inputs, tryOut } from '../fuzz/mutations.ts';
import { Workbench } from '../fuzz/phases.ts';

const RUNS = 150;
/** Every so many inputs the Word files are read back. */
const THOROUGH = 15;

test(`${RUNS} mutations of the examples`, async () => {
  const bases = readdirSync('examples', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mtcl'))
    .map((name) => readFileSync(`examples/${name}`, 'utf8'));
  const workbench = new Workbench();
  let index = 0;
  const property = fc.asyncProperty(inputs(bases, fragments(workbench.services.Grammar)), (input) =>
    tryOut(workbench, input, index++ % THOROUGH === 0),
  );
  await fc.assert(property, { seed: 2027, numRuns: RUNS });
}, 300_000);
