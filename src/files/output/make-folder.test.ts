import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeFolder } from './make-folder.ts';

function place(): string {
  const path = mkdtempSync(join(tmpdir(), 'mtcl-folder-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

test('makes a folder and those above it, and leaves one that is there', () => {
  const path = join(place(), 'năm 2027', 'phiếu');
  makeFolder(path);
  makeFolder(path);
  expect(existsSync(path)).toBe(true);
});

test('says what the file system says of a place that takes no folder', () => {
  const path = place();
  writeFileSync(join(path, 'tệp'), '');
  expect(() => makeFolder(join(path, 'tệp'))).toThrow('EEXIST');
  expect(() => makeFolder(join(path, 'tệp', 'phiếu'))).toThrow('ENOTDIR');
});

test.runIf(process.platform === 'linux')('ends where the folder above is there and takes none', () => {
  expect(() => makeFolder('/proc/phieu')).toThrow('ENOENT');
  expect(() => makeFolder('/proc/phieu/quy-i')).toThrow('ENOENT');
});
