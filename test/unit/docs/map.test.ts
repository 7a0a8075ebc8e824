/** The map of the code names what is there: newcomers go by it. */
import { globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname.replaceAll('\\', '/'), '../../..');
const paths = globSync(['{src,test,scripts,docs,schemas,examples}/**', '*'], { cwd: ROOT })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !path.includes('node_modules') && !path.includes('/generated'));
const folders = [...new Set(paths.filter((path) => path.endsWith('.ts')).map(dirname))].filter((path) =>
  path.startsWith('src/'),
);

/** What stands between backticks. */
function named(page: string): string[] {
  const text = readFileSync(join(ROOT, page), 'utf8').replace(/^```[\s\S]*?^```/gmu, '');
  return [...text.matchAll(/`([^`\n]+)`/gu)].map(([, words]) => (words ?? '').replace(/\/$/u, ''));
}

/** Written as a path of the project, from its root or from `src`, with or without `.ts`; or as a file's name alone. */
function isThere(name: string): boolean {
  return paths.some((path) => path === name || [name, `${name}.ts`].some((end) => path.endsWith(`/${end}`)));
}

describe('docs/architecture.md', () => {
  it('names every folder of the sources', () => {
    const names = new Set(named('docs/architecture.md'));
    const rooms = folders.filter((path) => !/\/(?:test|testing)$/u.test(path));
    expect(rooms.length).toBeGreaterThan(60);
    const unnamed = rooms.filter((path) => {
      const [, room = '', ...within] = path.split('/');
      return ![path, `${room}/${within.join('/')}`, within.at(-1) ?? path].some((name) => names.has(name));
    });
    expect(unnamed).toEqual([]);
  });

  it.each(['docs/architecture.md', 'CONTRIBUTING.md'])('names only files that are there: %s', (page) => {
    const files = named(page).filter((name) => /^[\w./-]+\.(?:ts|mjs|md|langium|json)$/u.test(name));
    const dirs = named(page).filter((name) => /^(?:src|test|scripts|docs)(?:\/[\w-]+)+$/u.test(name));
    expect(files.length).toBeGreaterThan(15);
    expect([...files, ...dirs].filter((name) => !EXAMPLES.has(name) && !isThere(name))).toEqual([]);
  });
});

/** Files of the programs' own making, and names that stand for any. */
const EXAMPLES = new Set(['x.ts', 'x.test.ts', '.mtcl-da-xuat.json', 'mtcl.json']);

it('looks at real paths', () => {
  expect(['src/plan', 'plan/signer.ts', 'signer', 'docs/rules.md'].every(isThere)).toBe(true);
  expect(['src/plans', 'signer.tsx', 'gone.ts'].some(isThere)).toBe(false);
  expect(statSync(join(ROOT, 'docs/architecture.md')).isFile()).toBe(true);
});
