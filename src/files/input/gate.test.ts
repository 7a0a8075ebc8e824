import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { nodeFiles } from '../output/node-files.ts';
import { InputError, InputGate, liesIn, pathProblem, readChosen } from './index.ts';

/**
 * du-an/mtcl.json, du-an/2027/ke-hoach.mtcl, du-an/mau.docx, du-an/2027/trong.docx (a link to it);
 * ngoai/bi-mat.docx, du-an/ra-ngoai.docx and du-an/lien-ket/ (links to it), du-an/ong (a pipe).
 */
const root = realpathSync(mkdtempSync(join(tmpdir(), 'mtcl-gate-')));
const uri = (path: string) => pathToFileURL(join(root, path)).href;
const FROM = uri('du-an/2027/ke-hoach.mtcl');
const gate = new InputGate(nodeFiles);
const MOST = 100;

beforeAll(() => {
  for (const folder of ['du-an/2027', 'ngoai']) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'du-an/mtcl.json'), '{}');
  writeFileSync(join(root, 'du-an/mau.docx'), 'mẫu');
  writeFileSync(join(root, 'du-an/lon.docx'), 'x'.repeat(MOST + 1));
  writeFileSync(join(root, 'ngoai/bi-mat.docx'), 'mật');
  symlinkSync('../mau.docx', join(root, 'du-an/2027/trong.docx'));
  symlinkSync('../ngoai/bi-mat.docx', join(root, 'du-an/ra-ngoai.docx'));
  symlinkSync('../ngoai', join(root, 'du-an/lien-ket'));
  symlinkSync('/dev/zero', join(root, 'du-an/zero'));
  execFileSync('mkfifo', [join(root, 'du-an/ong')]);
});
afterAll(() => rmSync(root, { recursive: true }));

/** The text of the file, or why it is not read. */
async function read(path: string, from = FROM, through = gate): Promise<string> {
  try {
    return new TextDecoder().decode(await through.readNamed(from, path, MOST));
  } catch (error) {
    if (error instanceof InputError) return error.problem;
    throw error;
  }
}

describe('a file that a text names', () => {
  it.each([
    ['../mau.docx', 'mẫu'],
    ['..\\mau.docx', 'mẫu'],
    ['trong.docx', 'mẫu'],
    ['', 'empty'],
    ['khong-co.docx', 'missing'],
    ['../lon.docx', 'tooLarge'],
    ['../ong', 'notRegular'],
    ['..', 'notRegular'],
    ['../../ngoai/bi-mat.docx', 'outside'],
    ['../ra-ngoai.docx', 'outside'],
    ['../lien-ket/bi-mat.docx', 'outside'],
    ['../zero', 'outside'],
    ['/dev/zero', 'absolute'],
    ['C:\\mau.docx', 'absolute'],
    ['//may-chu/chung/mau.docx', 'network'],
    ['\\\\may-chu\\chung\\mau.docx', 'network'],
    ['file:///etc/hostname', 'address'],
    ['http://vi-du.vn/mau.docx', 'address'],
    ['NUL', 'device'],
    ['mau.docx:an', 'address'],
    ['a/mau?.docx', 'device'],
    ['mau\0.docx', 'device'],
    ['mau\udc00.docx', 'device'],
  ])('%j: %s', async (path, what) => {
    expect(await read(path)).toBe(what);
  });

  it('lies in the folder that is open, or with mtcl.json, or where all files of the command lie, or beside', async () => {
    const other = uri('ngoai/sau/b.mtcl');
    expect(await read('../bi-mat.docx', other)).toBe('outside');
    expect(await read('../bi-mat.docx', other, new InputGate(nodeFiles, { common: uri('ngoai') }))).toBe('mật');
    expect(await read('../bi-mat.docx', other, new InputGate(nodeFiles, { folders: () => [uri('ngoai')] }))).toBe(
      'mật',
    );
    expect(await read('../mau.docx', FROM, new InputGate(nodeFiles, { folders: () => [uri('du-an/2027')] }))).toBe(
      'outside',
    );
  });

  it('is not opened in a folder that nobody trusts', async () => {
    expect(await read('../mau.docx', FROM, new InputGate(nodeFiles, { trusted: () => false }))).toBe('untrusted');
  });

  it('is read once until it changes', async () => {
    let reads = 0;
    const judge = () =>
      gate.judgeNamed(FROM, '../mau.docx', MOST, 'thử', () => {
        reads += 1;
      });
    await judge();
    await judge();
    expect(reads).toBe(1);
    utimesSync(join(root, 'du-an/mau.docx'), new Date(2027, 0, 1), new Date(2027, 0, 1));
    await judge();
    expect(reads).toBe(2);
  });
});

test('a file that a person chose may lie anywhere, and is regular and of bounded size too', async () => {
  expect(new TextDecoder().decode(await readChosen(nodeFiles, uri('ngoai/bi-mat.docx'), MOST))).toBe('mật');
  await expect(readChosen(nodeFiles, uri('du-an/ong'), MOST)).rejects.toMatchObject({ problem: 'notRegular' });
  await expect(readChosen(nodeFiles, 'file:///dev/zero', MOST)).rejects.toMatchObject({ problem: 'notRegular' });
  await expect(readChosen(nodeFiles, uri('du-an/lon.docx'), MOST)).rejects.toThrow('tệp quá lớn');
});

test('settings are a regular file of the folder', async () => {
  expect(await gate.readSettings(uri('du-an'))).toBeDefined();
  expect(await gate.readSettings(uri('ngoai'))).toBeUndefined();
  mkdirSync(join(root, 'x/mtcl.json'), { recursive: true });
  await expect(gate.readSettings(uri('x'))).rejects.toMatchObject({ problem: 'notRegular' });
  mkdirSync(join(root, 'y'));
  symlinkSync('/etc/hostname', join(root, 'y/mtcl.json'));
  await expect(gate.readSettings(uri('y'))).rejects.toMatchObject({ problem: 'outside' });
});

test('addresses are compared however they are encoded', () => {
  expect(liesIn('file:///c%3A/k/a%20b/x', 'file:///C:/k/a b')).toBe(true);
  expect(liesIn('file:///k/ab', 'file:///k/a')).toBe(false);
  expect(pathProblem('mẫu/quyết định.docx')).toBeUndefined();
});
