/** What a command costs before it begins: told by what is read and kept, never by seconds. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const BUNDLE = join(ROOT, 'dist/mtcl/main.cjs');

/** Runs `mtcl` with a folder of its own for what it keeps. */
function cached() {
  const folder = mkdtempSync(join(tmpdir(), 'mtcl-cache-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const env = { ...process.env, XDG_CACHE_HOME: folder, NODE_DISABLE_COMPILE_CACHE: '' };
  const mtcl = (words: string[], more: NodeJS.ProcessEnv = {}) =>
    spawnSync(process.execPath, [join(ROOT, 'bin/mtcl.cjs'), ...words], { encoding: 'utf8', env: { ...env, ...more } });
  const kept = () => {
    try {
      return readdirSync(join(folder, 'mtcl')).map((name) => join(folder, 'mtcl', name));
    } catch {
      return [];
    }
  };
  return { mtcl, kept };
}

test('the program is no bundle of everything: the language server is not in it', () => {
  expect(statSync(BUNDLE).size).toBeLessThan(3_000_000);
  expect(readFileSync(BUNDLE, 'utf8')).not.toContain('textDocument/semanticTokens');
});

test('the version is told without reading the program', () => {
  const { mtcl, kept } = cached();
  const script = `
    const fs = require('node:fs');
    const read = fs.readFileSync;
    fs.readFileSync = (path, ...more) => String(path).endsWith('main.cjs') ? process.exit(9) : read(path, ...more);
  `;
  const stub = join(mkdtempSync(join(tmpdir(), 'mtcl-stub-')), 'stub.cjs');
  writeFileSync(stub, script);
  const run = mtcl(['--version'], { NODE_OPTIONS: `--require ${stub}` });
  expect(run.status).toBe(0);
  expect(run.stdout.trim()).toBe(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version);
  expect(kept()).toEqual([]);
  expect(mtcl(['deadline', 'quý II'], { NODE_OPTIONS: `--require ${stub}` }).status).toBe(9);
});

test('what was compiled for a command is kept once, for the person alone, and used again', () => {
  const { mtcl, kept } = cached();
  const first = mtcl(['explain', 'MTCL302']);
  const [file] = kept();
  expect(kept()).toHaveLength(1);
  expect(statSync(file!).mode & 0o077).toBe(0);
  const written = statSync(file!).mtimeMs;
  const second = mtcl(['explain', 'MTCL302']);
  expect(second.stdout).toBe(first.stdout);
  expect(statSync(file!).mtimeMs).toBe(written);
});

test('a kept file that is broken is made anew', () => {
  const { mtcl, kept } = cached();
  mtcl(['explain', 'MTCL302']);
  const [file] = kept();
  writeFileSync(file!, 'no code');
  expect(mtcl(['explain', 'MTCL302']).stdout).toContain('MTCL302');
  expect(statSync(file!).size).toBeGreaterThan(100_000);
});

test('nothing is kept where it is not wanted, or for words that are no command', () => {
  const { mtcl, kept } = cached();
  mtcl(['explain', 'MTCL302'], { NODE_DISABLE_COMPILE_CACHE: '1' });
  mtcl(['--help']);
  mtcl(['nothing']);
  expect(kept()).toEqual([]);
});
