// The licences of the packages that the bundles carry, as their authors ask for.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

/** Writes one text with the name, version and licence of every package among the bundles' inputs. */
export function writeNotices(metafiles, path) {
  const folders = new Set(
    metafiles
      .flatMap(({ inputs }) => Object.keys(inputs))
      .map(packageFolder)
      .filter(Boolean),
  );
  const notices = [...folders].map(noticeOf).sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const text = notices.map(
    ({ name, version, license, text }) => `${name} ${version} (${license})\n${'-'.repeat(72)}\n${text.trim()}\n`,
  );
  writeFileSync(
    path,
    `Các thư viện nằm trong gói này và giấy phép của chúng.\n(Third-party packages in this bundle and their licences.)\n\n${text.join('\n\n')}`,
  );
}

/** "node_modules/@a/b" of "node_modules/@a/b/lib/x.js"; the innermost where packages nest. */
function packageFolder(input) {
  const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
  return match?.[1];
}

function noticeOf(folder) {
  const path = join(root, folder);
  const { name, version, license } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  const file = readdirSync(path).find((entry) => /^licen[sc]e/i.test(entry));
  const text = file && existsSync(join(path, file)) ? readFileSync(join(path, file), 'utf8') : `Licence: ${license}`;
  return { name, version, license, text };
}
