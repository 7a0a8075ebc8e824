// Tests inside a VS Code that the tool downloads: `npm run test:vscode`, on machines that reach the download.
// The flows of test/e2e run in a VS Code from the npm registry and need no download.
import { defineConfig } from '@vscode/test-cli';

const common = {
  files: 'out/vscode-test/*.test.cjs',
  workspaceFolder: 'examples/so-ngoai-vu',
  launchArgs: ['--disable-extensions'],
  mocha: { timeout: 60_000 },
};

export default defineConfig([
  // The oldest VS Code that package.json promises, and the current one.
  { label: 'oldest', version: '1.101.0', ...common },
  { label: 'stable', version: 'stable', ...common },
]);
