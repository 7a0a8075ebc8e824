// The tests in a real VS Code: packs the extension, installs code-server and the browser driver apart from the rest,
// and runs the flows. Words behind the command go to vitest.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installBrowserPackages } from './support/browser-packages.mjs';
import { npm, ourNode, root, tryRun } from './support/run.mjs';
import { ensureSystemPackages } from './support/system.mjs';

const folder = join(root, 'test/e2e');
const code = join(folder, 'node_modules/code-server/lib/vscode');

ensureSystemPackages();
npm('run', 'package');
installBrowserPackages();
// code-server's own post-install step compiles native modules (terminal, keyring) that nothing here uses.
if (!existsSync(join(code, 'node_modules/.package-lock.json'))) {
  npm('install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', code);
}
const typed = tryRun(ourNode(), [join(root, 'node_modules/typescript/bin/tsc'), '--noEmit', '-p', folder]);
if (typed !== 0) process.exit(typed);
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
process.exitCode = tryRun(ourNode(), [
  vitest,
  'run',
  '--config',
  join(folder, 'vitest.config.ts'),
  ...process.argv.slice(2),
]);
