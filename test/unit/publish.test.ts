/** What the stores want is there, and what is missing is named. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { publishState } from '../../scripts/support/publish.mjs';

const ROOT = join(import.meta.dirname, '../..');
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

it('the stores would take the package', () => {
  const { faults, remarks } = publishState(ROOT);
  // Bundles may not have been built yet.
  expect(faults.filter((fault) => !fault.includes('npm run build'))).toEqual([]);
  expect(remarks.join('\n')).not.toContain('undefined');
});

it('names the stores that take it as it stands: npm takes nothing that is private', () => {
  const folder = { ...manifest, main: 'package.json', browser: 'package.json', bin: {} };
  const open = publishState(ROOT, { ...folder, private: undefined });
  expect(open.stores).toEqual(['Visual Studio Marketplace', 'Open VSX', 'npm']);
  expect(publishState(ROOT, { ...folder, private: true }).stores).toEqual(['Visual Studio Marketplace', 'Open VSX']);
  expect(publishState(ROOT, { ...folder, version: '1.0.0-beta' }).stores).toEqual([]);
});

it.each([
  [{ version: '1.0.0-beta' }, 'version'],
  [{ publisher: undefined }, 'publisher'],
  [{ categories: ['Văn bản'] }, '«Văn bản»'],
  [{ icon: 'icons/file-light.svg' }, 'PNG'],
  [{ description: 'x'.repeat(201) }, 'description'],
  [{ repository: { url: 'git@example.org:a.git' } }, 'https'],
  [{ keywords: Array.from({ length: 31 }, (_, i) => `k${i}`) }, '30 từ khóa'],
])('%j is refused', (change, words) => {
  expect(publishState(ROOT, { ...manifest, ...change }).faults.join('\n')).toContain(words);
});

it('pictures of the page are there, small, and by relative link', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mtcl-publish-'));
  writeFileSync(join(folder, 'README.md'), '![a](/hinh/a.png) ![b](b.svg) ![c](c.png) ![d](https://a.b/d.png)\n');
  const { faults } = publishState(folder, manifest);
  expect(faults.filter((fault) => fault.startsWith('README.md: '))).toEqual([
    expect.stringContaining('«/hinh/a.png» phải dẫn tương đối'),
    expect.stringContaining('không có hình «/hinh/a.png»'),
    expect.stringContaining('«b.svg» là SVG'),
    expect.stringContaining('không có hình «b.svg»'),
    expect.stringContaining('không có hình «c.png»'),
  ]);
});
