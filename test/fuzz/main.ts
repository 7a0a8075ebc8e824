/**
 * `npm run fuzz`: hostile files by the ten thousand. `-- --count 100000 --seed 1` (a run that was stopped goes on with
 * `--from` and the batch it says), `-- scaling` for what takes more than twice as long for twice as much.
 */
import '../../src/polyfill.ts';
import 'vscode-languageserver/node';
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { fragments } from './fragments.ts';
import { inputs, tryOut } from './mutations.ts';
import { Workbench } from './phases.ts';
import { findSlow } from './scaling.ts';

const BATCH = 500;
/** Every so many inputs the Word files are read back. */
const THOROUGH = 25;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    places: { type: 'string' },
    only: { type: 'string' },
    share: { type: 'string', default: '0' },
    shares: { type: 'string', default: '1' },
  },
});
const say = (line: string) => process.stdout.write(`${line}\n`);

async function mutations(): Promise<boolean> {
  const bases = readdirSync('examples', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mtcl'))
    .map((name) => readFileSync(`examples/${name}`, 'utf8'));
  const pieces = fragments(new Workbench().services.Grammar);
  const batches = Math.ceil(Number(values.count) / BATCH);
  let failed = 0;
  for (let batch = Number(values.from); batch < batches; batch++) {
    const workbench = new Workbench();
    let index = 0;
    const property = fc.asyncProperty(inputs(bases, pieces), (input) =>
      tryOut(workbench, input, index++ % THOROUGH === 0),
    );
    const seed = Number(values.seed) * 1_000_000 + batch;
    const numRuns = Math.min(BATCH, Number(values.count) - batch * BATCH);
    const result = await fc.check(property, { seed, numRuns, interruptAfterTimeLimit: 600_000 });
    if (result.failed) {
      failed++;
      say(
        `batch ${batch} (seed ${seed}, path ${result.counterexamplePath}): ${String(result.errorInstance).slice(0, 2000)}`,
      );
      say(JSON.stringify(result.counterexample));
    }
    const memory = Math.round(process.memoryUsage().heapUsed / 1e6);
    if (batch % 10 === 9)
      say(`${(batch + 1) * BATCH} inputs, ${failed} batches failed, ${memory} MB; go on with --from ${batch + 1}`);
  }
  say(`${values.count} inputs, ${failed} batches failed`);
  return failed === 0;
}

async function scaling(): Promise<boolean> {
  const slow = await findSlow({
    share: Number(values.share),
    shares: Number(values.shares),
    places: values.places?.split(','),
    only: values.only,
    report: say,
  });
  say(`${slow.length} grow faster than their text`);
  return slow.length === 0;
}

(positionals[0] === 'scaling' ? scaling() : mutations()).then((ok) => {
  process.exitCode = ok ? 0 : 1;
});
