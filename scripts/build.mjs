// Bundles the three programs (extension, language server, command line), the first two also for VS Code in a browser,
// and the pages of the editor's panes.
import { createHash } from 'node:crypto';
import { appendFile, readFile, rm } from 'node:fs/promises';
import { build } from 'esbuild';
import { writeNotices } from './support/notices.mjs';

const production = process.argv.includes('--production');
const programs = {
  extension: 'src/extension/main.ts',
  server: 'src/server/main.ts',
  bench: 'src/bench/main.ts',
};

/** What runs in Node. */
const node = {
  metafile: true,
  bundle: true,
  platform: 'node',
  target: 'node20',
  // Its tables are of the first Node 20, whose letters by Unicode lack some scripts of the newest edition: patterns would
  // be made anew each time they are met.
  supported: { 'regexp-unicode-property-escapes': true },
  // Its main file for Node requires its parts in a way that no bundler follows.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  minify: production,
  sourcemap: production ? false : 'linked',
  logLevel: 'warning',
};

const { metafile: programsMade } = await build({
  ...node,
  entryPoints: programs,
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  external: ['vscode'],
});

// The command line, always minified: what is not there need not be read. Its hash at the end is what `bin/run.cjs` knows
// it by.
await rm('dist/mtcl', { recursive: true, force: true });
const { metafile: commandsMade } = await build({
  ...node,
  entryPoints: { main: 'src/cli/main.ts' },
  outdir: 'dist/mtcl',
  // Langium's core needs a few parts of the protocol; the whole of it is the server's.
  alias: { ...node.alias, 'vscode-languageserver-protocol': './src/cli/protocol-parts.ts' },
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  minify: true,
  // Modules know where they are by `import.meta.url`, which is none in CommonJS.
  define: { 'import.meta.url': 'importMetaUrl' },
  banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
});
const program = await readFile('dist/mtcl/main.cjs');
const hash = createHash('sha256').update(program).digest('hex').slice(0, 16);
await appendFile('dist/mtcl/main.cjs', `// ${hash}\n`);

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
  entryPoints: { 'web-server': 'src/server/main-browser.ts' },
  format: 'iife',
});

// Pages in VS Code's own browser, and what the pages of `mtcl site` add: a script and a style sheet each.
const { metafile: pagesMade } = await build({
  ...browser,
  entryPoints: {
    'webview-preview': 'src/webview/preview/main.ts',
    'webview-calendar': 'src/webview/calendar/main.ts',
    'webview-dashboard': 'src/webview/dashboard/main.ts',
    site: 'src/webview/site/main.ts',
  },
  format: 'iife',
});

writeNotices([programsMade, commandsMade, extensionMade, serverMade, pagesMade], 'dist/THIRD-PARTY-NOTICES.txt');
