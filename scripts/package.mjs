// Builds for production and packs mtcl-<version>.vsix.
// Packed from a folder of its own that holds only what an installed extension needs: the repository's package.json
// keeps "files" for npm, which vsce would take for its own list.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brokenLinks } from './support/links.mjs';
import { PACKED } from './support/packed.mjs';
import { node, npm } from './support/run.mjs';

const MAX_BYTES = 3 * 1024 * 1024;
/** vsce gives these names itself; README must know them. */
const RENAMED = { 'CHANGELOG.md': 'changelog.md', LICENSE: 'LICENSE.txt' };

const root = fileURLToPath(new URL('..', import.meta.url));
const stage = join(root, 'dist/vsix');
const {
  scripts,
  devDependencies,
  overrides,
  allowScripts,
  files,
  bin,
  private: _,
  type,
  ...manifest
} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const vsix = join(root, `${manifest.name}-${manifest.version}.vsix`);

npm('run', 'grammar');
node('scripts/build.mjs', '--production');
rmSync(stage, { recursive: true, force: true });
mkdirSync(stage, { recursive: true });
for (const path of PACKED) cpSync(join(root, path), join(stage, path), { recursive: true });
for (const [path, name] of Object.entries(RENAMED)) cpSync(join(root, path), join(stage, name));
const readme = readFileSync(join(stage, 'README.md'), 'utf8');
const linked = Object.entries(RENAMED).reduce(
  (text, [path, name]) => text.replaceAll(`](${path})`, `](${name})`),
  readme,
);
// VS Code's page of an extension shows pictures of the web only; here they stand in the walkthrough.
const withoutPictures = (text) => text.replace(/^ *!\[[^\]]*\]\((?:docs\/)?hinh\/.*\)\n\n?/gm, '');
writeFileSync(join(stage, 'README.md'), withoutPictures(linked));
for (const name of readdirSync(join(stage, 'docs')).filter((each) => each.endsWith('.md'))) {
  const page = join(stage, 'docs', name);
  writeFileSync(page, withoutPictures(readFileSync(page, 'utf8')));
}
rmSync(join(stage, 'docs/hinh'), { recursive: true });
const broken = brokenLinks(stage);
if (broken.length > 0) throw new Error(`Links that lead nowhere in the package:\n${broken.join('\n')}`);
// VS Code runs the extension with its own Node; "engines.node" speaks of the command line.
delete manifest.engines.node;
writeFileSync(join(stage, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
node(
  join(root, 'node_modules/@vscode/vsce/vsce'),
  'package',
  '--no-dependencies',
  '--allow-missing-repository',
  // The pages that README leads to are in the package.
  '--no-rewrite-relative-links',
  '--out',
  vsix,
  { cwd: stage },
);

const { size } = statSync(vsix);
console.log(`${vsix}: ${(size / 1024).toFixed(0)} KiB`);
if (size > MAX_BYTES) {
  console.error(`Gói lớn hơn ${MAX_BYTES / 1024 / 1024} MB. (The package is larger than allowed.)`);
  process.exitCode = 1;
}
