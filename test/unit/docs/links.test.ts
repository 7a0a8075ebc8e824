import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
// @ts-expect-error: a script without types, which also guards the package (scripts/package.mjs).
import { brokenLinks } from '../../../scripts/support/links.mjs';

it('README, CHANGELOG and docs lead to files and headings that are there', () => {
  expect(brokenLinks(join(import.meta.dirname, '../../..'))).toEqual([]);
});

it('sees a missing file, a missing picture, a missing heading', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mtcl-links-'));
  mkdirSync(join(folder, 'docs'));
  writeFileSync(
    join(folder, 'README.md'),
    '[a](docs/a.md#có-đây)\n[b](docs/b.md)\n![c](c.png)\n[d](docs/a.md#không-có)\n`[e](e.md)` [f](https://x.vn)\n',
  );
  writeFileSync(join(folder, 'docs/a.md'), '# Có đây\n[lên](../README.md)\n');
  expect(brokenLinks(folder)).toEqual(['README.md: docs/b.md', 'README.md: c.png', 'README.md: docs/a.md#không-có']);
  rmSync(folder, { recursive: true });
});
