// Bundles the three programs (extension, language server, command line) and the pages of the editor's panes.
// CommonJS, because vscode-jsonrpc calls require() dynamically and an ESM bundle of it fails at start.
import { build } from 'esbuild';

const production = process.argv.includes('--production');
const programs = {
  extension: 'src/extension/main.ts',
  server: 'src/language/main.ts',
  mtcl: 'src/cli/main.ts',
  bench: 'src/bench/main.ts',
};

await build({
  entryPoints: programs,
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['vscode'],
  minify: production,
  sourcemap: production ? false : 'linked',
  logLevel: 'warning',
});

// Pages in VS Code's own browser: a script and a style sheet each.
await build({
  entryPoints: {
    'webview-preview': 'src/webview/preview/main.ts',
    'webview-calendar': 'src/webview/calendar/main.ts',
  },
  outdir: 'dist',
  bundle: true,
  platform: 'browser',
  format: 'iife',
  target: 'es2022',
  minify: production,
  sourcemap: false,
  logLevel: 'warning',
});
