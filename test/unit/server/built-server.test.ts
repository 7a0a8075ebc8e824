/** The server as it is shipped, in a process of its own, on files of this machine. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import type { DecisionsResult, SiteResult } from '../../../src/server/protocol.ts';
import { Editor } from '../../../src/server/test/editor.ts';

const DIRECTORY = 'cơ quan S "Sở Y" { địa danh: "Bình Hải" }\nđơn vị VP "Văn phòng"\n';
const PLAN = 'dùng "danh-ba.mtcl"\nkế hoạch năm 2027 của S\nnhiệm vụ rà-soát "Rà soát" { chủ trì: VP }\n';
const BROKEN = 'nhóm N "n" { KhongCo }\n';
const AT_UNIT = { position: { line: 1, character: 8 } };

let folder: string;
let server: ChildProcess;
let editor: Editor;
const uri = (name: string) => pathToFileURL(join(folder, name)).href;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mtcl-server-'));
  await writeFile(join(folder, 'danh-ba.mtcl'), DIRECTORY);
  await writeFile(join(folder, 'ke-hoach.mtcl'), PLAN);
  // What is called a plan and cannot be read as one must not keep the others from being read.
  await mkdir(join(folder, 'thu-muc.mtcl'));
  server = spawn(process.execPath, ['dist/server.cjs', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const client = createProtocolConnection(
    new StreamMessageReader(server.stdout!),
    new StreamMessageWriter(server.stdin!),
  );
  editor = await Editor.over(client, [pathToFileURL(folder).href]);
});
afterEach(async () => {
  editor.dispose();
  server.kill();
  await rm(folder, { recursive: true });
});

test('whatever is closed, the next change is answered and checked', async () => {
  await editor.open(uri('danh-ba.mtcl'), DIRECTORY);
  const others = [
    'untitled:Untitled-1',
    uri('ghi-chu.txt'),
    'git:/k/a.mtcl?%7B%22ref%22%3A%22HEAD%22%7D',
    uri('B.MTCL'),
  ];
  for (const [i, other] of others.entries()) {
    await editor.open(other, `đơn vị LS "Phòng Lãnh sự"\n${BROKEN}`);
    await editor.close(other);
    await editor.change(uri('danh-ba.mtcl'), { text: DIRECTORY.replace('Văn phòng', `Văn phòng ${i}`) + BROKEN });
    expect(JSON.stringify(await editor.ask('textDocument/hover', uri('danh-ba.mtcl'), AT_UNIT))).toContain(
      `Văn phòng ${i}`,
    );
    await editor.settle();
    expect([...editor.shown.keys()].filter((shown) => shown === other)).toEqual([]);
    await expect.poll(() => editor.codes(uri('danh-ba.mtcl'))).toContain('MTCL003');
    await editor.change(uri('danh-ba.mtcl'), { text: DIRECTORY });
    await editor.settle();
    await expect.poll(() => editor.codes(uri('danh-ba.mtcl'))).not.toContain('MTCL003');
  }
  expect((await editor.symbols()).join()).not.toContain('Lãnh sự');
});

test('a rename that would break names is refused with the reason', async () => {
  await editor.open(uri('ke-hoach.mtcl'), PLAN);
  const rename = (newName: string) =>
    editor.ask('textDocument/rename', uri('ke-hoach.mtcl'), {
      position: { line: 2, character: PLAN.split('\n')[2]!.indexOf('VP') },
      newName,
    });
  for (const name of ['S', 'từ', 'đạt', '1a']) await expect(rename(name), name).rejects.toThrow(`«${name}»`);
  expect(await rename('VPS')).toHaveProperty('changes');
});

test('the pages for everybody, and what is left to decide, over the wire', { timeout: 120_000 }, async () => {
  const noted = PLAN.replace('nhiệm vụ', '// CẦN QUYẾT ĐỊNH: có làm tiếp việc này không?\nnhiệm vụ');
  await editor.open(uri('ke-hoach.mtcl'), noted);
  const { decisions } = await editor.client.sendRequest<DecisionsResult>('mtcl/decisions', {});
  expect(decisions).toEqual([
    {
      uri: uri('ke-hoach.mtcl'),
      line: 2,
      words: 'có làm tiếp việc này không?',
      place: [3, 18, 3, 25],
      about: 'nhiệm vụ rà-soát "Rà soát" { chủ trì: VP }',
    },
  ]);
  const notes = [{ uri: uri('ke-hoach.mtcl'), line: 2 }];
  expect(await editor.client.sendRequest('mtcl/keep', { notes })).toEqual({
    edits: [{ uri: uri('ke-hoach.mtcl'), range: [2, 0, 3, 0], text: '' }],
  });
  const params = { uri: uri('ke-hoach.mtcl'), language: 'vi' };
  const site = await editor.client.sendRequest<SiteResult>('mtcl/site', params);
  const names = site.files.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['index.html', 'ke-hoach.html', 'don-vi/vp.html']));
  // PDF beside each Word file, or of none where no program makes it.
  const words = names.filter((name) => name.endsWith('.docx'));
  expect([0, words.length]).toContain(names.filter((name) => name.endsWith('.pdf')).length);
  const index = site.files.find(({ name }) => name === 'index.html')!;
  expect(Buffer.from(index.bytes, 'base64').toString('utf8')).toMatch(/^<!doctype html>/iu);
});
