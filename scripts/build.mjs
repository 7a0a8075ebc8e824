// Bundles the three programs (extension, language server, command line), the first two also for VS Code in a browser,
// and the pages of the editor's panes.
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
  // Its main file for Node requires its parts in a way that no bundler follows.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  minify: production,
  sourcemap: production ? false : 'linked',
  logLevel: 'warning',
});

/** What runs in a browser. */
const browser = {
  metafile: true,
  outdir: 'dist',
  bundle: true,
  platform: 'browser',
  target: 'es2022',
  minify: production,
  logLevel: 'warning',
};

// VS Code for the web: the extension and its server in workers.
const { metafile: extensionMade } = await build({
  ...browser,
  entryPoints: { 'web-extension': 'src/extension/main-browser.ts' },
  format: 'cjs',
  external: ['vscode'],
});
const { metafile: serverMade } = await build({
  ...browser,
  entryPoints: { 'web-server': 'src/language/main-browser.ts' },
  format: 'iife',
});

// Pages in VS Code's own browser: a script and a style sheet each.
const { metafile: pagesMade } = await build({
  ...browser,
  entryPoints: {
    'webview-preview': 'src/webview/preview/main.ts',
    'webview-calendar': 'src/webview/calendar/main.ts',
    'webview-dashboard': 'src/webview/dashboard/main.ts',
  },
  format: 'iife',
});

writeNotices([programsMade, extensionMade, serverMade, pagesMade], 'dist/THIRD-PARTY-NOTICES.txt');
