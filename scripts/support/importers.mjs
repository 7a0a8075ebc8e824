// Which tests reach a file, by imports, and the layer of a file.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importsOf } from '../../test/support/imports.ts';

/** What a program of its own runs reaches its tests through that program. */
const PROGRAMS = {
  'test/unit/cli/mtcl.ts': 'src/cli/main.ts',
  'test/unit/server/built-server.test.ts': 'src/server/main.ts',
};

/** Importers of each file, by path from the root; types alone are no import. */
export function importersOf(root) {
  const files = globSync(['src/**/*.ts', 'test/unit/**/*.ts', 'test/support/**/*.ts'], { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.includes('/generated/') && !path.endsWith('.d.ts'))
    .toSorted();
  const importers = new Map();
  const add = (imported, importer) => {
    const list = importers.get(imported) ?? [];
    importers.set(imported, list);
    list.push(importer);
  };
  for (const path of files) {
    for (const { target, typeOnly } of importsOf(path, readFileSync(join(root, path), 'utf8'))) {
      if (!typeOnly) add(target, path);
    }
    if (path in PROGRAMS) add(PROGRAMS[path], path);
  }
  return { files, importers };
}
/** Source that is part of the program: no tests, no helpers of theirs. */
export function sourcesIn(files) {
  return files.filter(
    (path) => path.startsWith('src/') && !/\.test\.ts$|\/test(?:ing)?\/|^src\/(?:bench|polyfill)/u.test(path),
  );
}

/** "src/rules/checks/time.ts" → "rules"; the rooms of generator and language by themselves. */
export function layerOf(path) {
  const [, room, inner] = path.split('/');
  return ['generator', 'language'].includes(room) && !inner.endsWith('.ts') ? `${room}/${inner}` : room;
}
