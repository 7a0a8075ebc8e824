// Bundles the three programs (extension, language server, command line) and the pages of the editor's panes.
// CommonJS, because vscode-jsonrpc calls require() dynamically and an ESM bundle of it fails at start.
import { build } from 'esbuild';
import { writeNotices } from './support/notices.mjs';

const production = process.argv.includes('--production');
const programs = {
  extension: 'src/extension/main.ts',
  server: 'src/language/main.ts',
  mtcl: 'src/cli/main.ts',
  bench: 'src/bench/main.ts',
};

const { metafile: programsMade } = await build({
  entryPoints: programs,
  metafile: true,
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
const { metafile: pagesMade } = await build({
  metafile: true,
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

writeNotices([programsMade, pagesMade], 'dist/THIRD-PARTY-NOTICES.txt');
