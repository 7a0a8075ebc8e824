// Every check of the project, one after the other; each runs also when one before it failed.
// The last line says how many passed and how many failed.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ourNode, root, tryRun } from './support/run.mjs';
import { ensureSystemPackages } from './support/system.mjs';

const reports = mkdtempSync(join(tmpdir(), 'mtcl-test-'));
let passed = 0;
let failed = 0;

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
  const code = tryRun(program, [...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
    passed += numPassedTests;
    // A file that does not load has no tests to fail.
    const broken =
      numFailedTests === 0 && (numFailedTestSuites > 0 || code !== 0) ? Math.max(1, numFailedTestSuites) : 0;
    failed += numFailedTests + broken;
  } catch {
    failed += 1;
  }
}

const node = ourNode();
ensureSystemPackages();
const built = step('build', 'npm', 'run', 'build');
step('typecheck', 'npm', 'run', 'typecheck');
step('lint', 'npm', 'run', 'lint');
if (built) {
  suite('unit', node, join(root, 'node_modules/vitest/vitest.mjs'), 'run');
  suite('e2e', node, join(root, 'scripts/e2e.mjs'));
} else failed += 2;
rmSync(reports, { recursive: true, force: true });

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
