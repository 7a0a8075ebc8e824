/** What an installed extension needs, by path from the root; folders whole. */
export const PACKED = [
  'dist/extension.cjs',
  'dist/server.cjs',
  'dist/web-extension.js',
  'dist/web-server.js',
  'dist/THIRD-PARTY-NOTICES.txt',
  'dist/webview-preview.js',
  'dist/webview-preview.css',
  'dist/webview-calendar.js',
  'dist/webview-calendar.css',
  'dist/webview-dashboard.js',
  'dist/webview-dashboard.css',
  'dist/site.js',
  'dist/site.css',
  'icons',
  'syntaxes/mtcl.tmLanguage.json',
  'walkthrough',
  'schemas',
  // README leads to both.
  'docs',
  'examples',
  'language-configuration.json',
  'package.nls.json',
  'README.md',
  // docs/architecture.md leads to it.
  'CONTRIBUTING.md',
];
