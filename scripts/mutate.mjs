// Plants one small mistake at a time in src and says which the unit tests catch, by layer. Not part of CI.
//   npm run mutate -- [--seed 1] [--count 20] [--layers rules,report] [--within 30] [--patience 300] [--evenly] [--list]
// `--patience`: seconds that one run of tests may take; more on a busy machine.
// How it chooses: a file, the likelier the more lines it has, then one of the mistakes that it offers; with `--evenly`
// the layers take turns. What only VS Code can run (src/extension) is left out: test/vscode and test/e2e look at it.
// How it judges: against the tests nearest to the file, by imports, with the quick whole results (test/unit/golden),
// then the other whole results, then those further off: at most `--within` files of tests. A mistake that survives them
// may still be caught by the whole suite, so the share told is the least it can be; it is worth a test, or changes nothing that anybody could see. One
// under which the tests take too long is told as slow and counts for neither: it may be endless, or the machine busy.

import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { randomNumbers } from '../test/support/random.ts';
import { importersOf, layerOf, sourcesIn } from './support/importers.mjs';
import { mutationsOf } from './support/mutations.mjs';
import { ourNode, root } from './support/run.mjs';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '20' },
    layers: { type: 'string', default: '' },
    within: { type: 'string', default: '30' },
    patience: { type: 'string', default: '300' },
    evenly: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
  },
});
/** A mistake may make a loop endless; on a busy machine tests may just be slow. Neither is counted. */
const TIMEOUT_MS = Number(values.patience) * 1000;
const FIRST = 12;
const BATCHES = [FIRST, 8, 40, Number.POSITIVE_INFINITY];
/** They see what comes out of the whole program, whatever room the mistake is in. */
const WHOLE_RESULTS = 'test/unit/golden/';
/** Those that take a second each: pure functions over many words. */
const QUICK_RESULTS =
  /\/(?:words|imported-words|deadlines|days|findings|tables|layout|small-inputs|review)\.test\.ts$/u;
/** Those that start the program again and again. */
const SLOW_RESULTS = /\/command-line[\w-]*\.test\.ts$/u;
const QUICK = ['--bail=1', '--no-isolate', '--maxWorkers=1', '--experimental.fsModuleCache=true'];
const VITEST = join(root, 'node_modules/vitest/vitest.mjs');
/** Tests of the built command line: it is built anew with the mistake in it. */
const USES_PROGRAM = /\bcli\/mtcl\.ts|'\.\/mtcl\.ts'|dist\/server/u;

const next = randomNumbers(Number(values.seed));
const pick = (list) => list[Math.floor(next() * list.length)];
const { importers, files } = importersOf(root);
const wanted = values.layers ? new Set(values.layers.split(',')) : undefined;
const byLayer = Map.groupBy(sourcesIn(files), layerOf);
/** What only VS Code can run is tested there (test/vscode, test/e2e). */
const layers = [...byLayer.keys()].filter((layer) => (wanted ? wanted.has(layer) : layer !== 'extension')).toSorted();

const sound = new Map();
const results = [];
let programBuilt = false;
process.on('SIGINT', () => process.exit(130));
for (let i = 0; i < Number(values.count); i++) {
  const turn = layers[(i + Number(values.seed)) % layers.length];
  const planted = plantedIn(values.evenly ? byLayer.get(turn) : layers.flatMap((one) => byLayer.get(one)));
  if (!planted) continue;
  const { path, code, mutation } = planted;
  const layer = layerOf(path);
  const line = code.slice(0, mutation.start).split('\n').length;
  const was = code.slice(mutation.start, mutation.end).replace(/\s+/gu, ' ');
  const title = `${layer} ${path}:${line} ${mutation.kind}: ${was} → ${mutation.text.replace(/\s+/gu, ' ') || '(nothing)'}`;
  if (values.list) {
    console.log(title);
    continue;
  }
  const start = Date.now();
  const file = join(root, path);
  const restore = () => writeFileSync(file, code);
  const plant = () => writeFileSync(file, code.slice(0, mutation.start) + mutation.text + code.slice(mutation.end));
  process.on('exit', restore);
  const caught = await caughtBy(path, plant, restore);
  restore();
  process.off('exit', restore);
  if (caught !== 'slow') results.push({ layer, caught: caught !== undefined });
  const seconds = Math.round((Date.now() - start) / 1000);
  const verdict = caught === 'slow' ? 'slow, not counted' : caught ? `caught   (${caught})` : 'SURVIVED';
  console.log(`${verdict} ${title} [${seconds} s]`);
}
if (programBuilt) await run([join(root, 'scripts/build.mjs')]);

for (const [layer, of] of Map.groupBy(results, (result) => result.layer)) {
  console.log(`${layer.padEnd(22)} ${of.filter(({ caught }) => caught).length} of ${of.length}`);
}
const caught = results.filter((result) => result.caught).length;
if (results.length > 0)
  console.log(`caught ${caught} of ${results.length}: ${Math.round((caught / results.length) * 100)}%`);

/** A file, the likelier the more lines it has, and one mistake in it; undefined where it offers none. */
function plantedIn(paths) {
  const path = pick(paths.flatMap((one) => Array(linesOf(one)).fill(one)));
  const code = readFileSync(join(root, path), 'utf8');
  const mutation = pick(mutationsOf(path, code));
  return mutation && { path, code, mutation };
}

function linesOf(path) {
  return readFileSync(join(root, path), 'utf8').split('\n').length;
}

/** The first test that fails; undefined where none does. */
async function caughtBy(path, plant, restore) {
  plant();
  const tests = testsFor(path, Number(values.within));
  for (let from = 0, batch = 0; from < tests.length; batch++) {
    const some = tests.slice(from, from + BATCHES[batch]);
    from += some.length;
    if (some.some((test) => USES_PROGRAM.test(readFileSync(join(root, test), 'utf8')))) {
      programBuilt = true;
      if ((await run([join(root, 'scripts/build.mjs')])) !== 0) return 'does not build';
    }
    let left = some;
    while (left.length > 0) {
      const report = join(tmpdir(), `mtcl-mutate-${process.pid}.json`);
      const code = await run([VITEST, 'run', ...QUICK, '--reporter=json', `--outputFile=${report}`, ...left]);
      if (code === 0) break;
      if (code === undefined) return 'slow';
      const failed = failedIn(report);
      if (!failed) return 'vitest failed';
      // Tests that share modules may fail by what another put in their place: one counts that fails alone.
      const alone = await run([VITEST, 'run', '--bail=1', failed.test]);
      if (alone === undefined) return 'slow';
      restore();
      if (alone !== 0 && (await isSound(failed.test))) return `${failed.test}: ${failed.name}`;
      plant();
      if (programBuilt) await run([join(root, 'scripts/build.mjs')]);
      left = left.filter((test) => test !== failed.test);
    }
  }
  return undefined;
}

/** Whether a file of tests passes with nothing planted: one that fails anyway tells nothing. */
async function isSound(test) {
  if (sound.has(test)) return sound.get(test);
  if (programBuilt) await run([join(root, 'scripts/build.mjs')]);
  sound.set(test, (await run([VITEST, 'run', '--bail=1', test])) === 0);
  return sound.get(test);
}

/** The file and the test of it that failed; undefined where vitest itself did. */
function failedIn(report) {
  try {
    const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const failed = testResults.find(({ status }) => status === 'failed');
    const test = failed?.assertionResults.find(({ status }) => status === 'failed');
    return (
      failed && { test: relative(root, failed.name), name: test?.fullName ?? failed.message?.split('\n')[0] ?? '?' }
    );
  } catch {
    return undefined;
  } finally {
    rmSync(report, { force: true });
  }
}

/** Exit code; undefined where it took too long. */
function run(args) {
  return new Promise((done) => {
    const child = spawn(ourNode(), args, { cwd: root, stdio: 'ignore', detached: process.platform !== 'win32' });
    const timer = setTimeout(() => {
      process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
      done(undefined);
    }, TIMEOUT_MS);
    child.on('exit', (code) => {
      clearTimeout(timer);
      done(code ?? 1);
    });
  });
}

/** So many files of tests that reach a file, the nearest first, those that are slow last. */
function testsFor(path, most) {
  const distance = new Map([[path, 0]]);
  const queue = [path];
  for (const at of queue) {
    for (const importer of importers.get(at) ?? []) {
      if (distance.has(importer)) continue;
      distance.set(importer, distance.get(at) + 1);
      queue.push(importer);
    }
  }
  const folder = path.slice(0, path.lastIndexOf('/'));
  const near = (test) => distance.get(test) - (test.startsWith(folder) ? 0.5 : 0);
  const tests = [...distance.keys()].filter((one) => one.endsWith('.test.ts')).toSorted((a, b) => near(a) - near(b));
  const others = tests.filter((test) => !test.startsWith(WHOLE_RESULTS));
  const effort = (test) => (QUICK_RESULTS.test(test) ? 0 : SLOW_RESULTS.test(test) ? 2 : 1);
  const [quick = [], whole = [], slow = []] = [0, 1, 2].map((wanted) =>
    tests.filter((test) => test.startsWith(WHOLE_RESULTS) && effort(test) === wanted),
  );
  // The first batch: quick ones.
  const nearest = others.slice(0, FIRST - quick.length);
  const inOrder = [...nearest, ...quick, ...whole, ...others.slice(nearest.length)];
  return [...inOrder.slice(0, most - slow.length), ...slow];
}
