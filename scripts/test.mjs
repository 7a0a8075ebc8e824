// Every check of the project, one after the other; each runs also when one before it failed.
// The last line says how many passed and how many failed; the line before it, what was skipped and why, if anything was.
// MTCL_SKIPPED=fail: a machine that should have everything fails where something was skipped.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ourNode, root, tryRun } from './support/run.mjs';
import { ensureSystemPackages, NEEDS } from './support/system.mjs';

const reports = mkdtempSync(join(tmpdir(), 'mtcl-test-'));
/** Where tests that skip themselves write why, a line each (test/support/machine.ts). */
const skippedList = join(reports, 'skipped.txt');
let passed = 0;
let failed = 0;
/** How many tests were skipped for each reason. */
const skipped = new Map();
const skip = (reason, count = 1) => skipped.set(reason, (skipped.get(reason) ?? 0) + count);

/** A step that counts as one test. */
function step(name, program, ...args) {
  console.log(`\n=== ${name}`);
  const ok = tryRun(program, args) === 0;
  if (ok) passed += 1;
  else failed += 1;
  return ok;
}

/** A run of vitest, counted by its own report; a run that dies without one counts as a failure. */
function suite(name, program, ...args) {
  console.log(`\n=== ${name}`);
  const report = join(reports, `${name}.json`);
  const code = tryRun(program, [...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], {
    env: { MTCL_SKIPPED_LIST: skippedList },
  });
  const reasons = existsSync(skippedList) ? readFileSync(skippedList, 'utf8').trimEnd().split('\n') : [];
  rmSync(skippedList, { force: true });
  for (const reason of reasons) skip(reason);
  try {
    const { numPassedTests, numPendingTests, numFailedTests, numFailedTestSuites } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    passed += numPassedTests;
    if (numPendingTests > reasons.length)
      skip('bỏ qua, không nói lý do (skipped without a reason)', numPendingTests - reasons.length);
    // A file that does not load has no tests to fail.
    const broken =
      numFailedTests === 0 && (numFailedTestSuites > 0 || code !== 0) ? Math.max(1, numFailedTestSuites) : 0;
    failed += numFailedTests + broken;
  } catch {
    failed += 1;
  }
}

/** The tests in the browser where there is none: each is named as skipped. */
function withoutBrowser() {
  const reason = `bỏ qua, vì máy này không có ${NEEDS.chromium.name} (skipped, because it is not installed: chromium)`;
  const folder = join(root, 'test/e2e');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.e2e.ts'))) {
    const tests = readFileSync(join(folder, file), 'utf8').match(/^\s*(?:it|test|flow)(?:\.each)?\(/gmu) ?? [];
    console.log(`test/e2e/${file}: ${tests.length} phép thử ${reason}`);
    skip(reason, tests.length);
  }
}

const node = ourNode();
ensureSystemPackages();
const built = step('build', 'npm', 'run', 'build');
step('typecheck', 'npm', 'run', 'typecheck');
step('lint', 'npm', 'run', 'lint');
if (built) {
  suite('unit', node, join(root, 'node_modules/vitest/vitest.mjs'), 'run');
  if (NEEDS.chromium.present()) suite('e2e', node, join(root, 'scripts/e2e.mjs'));
  else withoutBrowser();
} else failed += 2;
rmSync(reports, { recursive: true, force: true });

if (skipped.size > 0) {
  if (process.env.MTCL_SKIPPED === 'fail') failed += 1;
  const list = [...skipped].map(([reason, count]) => `${count} phép thử ${reason}`).join('; ');
  console.log(`\n${list}`);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
