/**
 * `npm run fuzz`: hostile files by the ten thousand. `-- --count 100000 --seed 1` (a run that was stopped goes on with
 * `--from` and the batch it says), `-- scaling` for what takes more than twice as long for twice as much: each piece of
 * the language in each place. `npm run scaling`: the same up to a megabyte, `-- --only "a long name"` for one shape.
 */
import '../../src/polyfill.ts';
import 'vscode-languageserver/node';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { fragments } from './fragments.ts';
import { findFasterThanLinear } from './large.ts';
import { type Depth, inputs, type Slowest, tryOut } from './mutations.ts';
import { exampleFiles, Workbench } from './phases.ts';
import { findSlow } from './scaling.ts';
import { OutputChecks } from './validity.ts';

const BATCH = 2000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    places: { type: 'string' },
    only: { type: 'string' },
    largest: { type: 'string', default: '1000000' },
    share: { type: 'string', default: '0' },
    shares: { type: 'string', default: '1' },
  },
});
const say = (line: string) => process.stdout.write(`${line}\n`);

async function mutations(): Promise<boolean> {
  const arbitrary = inputs(exampleFiles(), fragments(new Workbench().services.Grammar));
  const count = Number(values.count);
  const outputs = new OutputChecks();
  const depths: Record<Depth, number> = { read: 0, whole: 0, checked: 0 };
  const started = Date.now();
  let slowest: Slowest | undefined;
  let faults = 0;
  const fault = (words: string) => {
    faults++;
    say(words);
  };
  for (let batch = Number(values.from); batch * BATCH < count; batch++) {
    const workbench = await new Workbench().addExamples();
    const seed = Number(values.seed) * 1_000_000 + batch;
    const numRuns = Math.min(BATCH, count - batch * BATCH);
    for (const input of fc.sample(arbitrary, { seed, numRuns })) {
      depths[input.depth]++;
      try {
        const slow = await tryOut(workbench, input, outputs);
        if (slow.share > (slowest?.share ?? 0)) slowest = slow;
      } catch (error) {
        fault(`batch ${batch}: ${String((error as Error).stack).slice(0, 2000)}\n${JSON.stringify(input)}`);
      }
    }
    for (const found of await outputs.settle()) fault(`batch ${batch}: ${found}`);
    if (batch % 2 !== 1) continue;
    const memory = Math.round(process.memoryUsage().heapUsed / 1e6);
    say(`${(batch + 1) * BATCH} inputs, ${faults} faults, ${memory} MB; go on with --from ${batch + 1}`);
  }
  outputs.end();
  const minutes = ((Date.now() - started) / 60_000).toFixed(1);
  const processor = (process.cpuUsage().user / 60_000_000).toFixed(1);
  const { documents, workbooks, calendars } = outputs.counts;
  say(`${count} inputs in ${minutes} minutes (${processor} of the processor), ${faults} faults`);
  say(`${depths.read} read and formatted, ${depths.whole} made into documents, ${depths.checked} judged by others:`);
  say(`  ${documents} documents and ${workbooks} workbooks by the schemas, ${calendars} calendars by two readers`);
  if (slowest) {
    const { step, milliseconds, characters, share } = slowest;
    const percent = Math.round(share * 100);
    say(
      `closest to its bound: ${Math.round(milliseconds)} ms for ${characters} characters, most of them for ${step} (${percent} %)`,
    );
  }
  return faults === 0;
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

async function large(): Promise<boolean> {
  const slow = await findFasterThanLinear({
    largest: Number(values.largest),
    only: values.only?.split(','),
    report: say,
  });
  say(`${slow.length} steps grow faster than their text`);
  return slow.length === 0;
}

const RUNS: Record<string, () => Promise<boolean>> = { scaling, large };

(RUNS[positionals[0] ?? ''] ?? mutations)().then((ok) => {
  process.exitCode = ok ? 0 : 1;
});
