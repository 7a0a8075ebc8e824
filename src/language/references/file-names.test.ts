import { afterEach, describe, expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver';
import { Editor, FOLDER } from '../../server/test/editor.ts';

const DIRECTORY = 'cơ quan S "Sở Y" { địa danh: "Bình Hải" }\nđơn vị VP "Văn phòng"\n';
const plan = (name: string) => `dùng "${name}"\nkế hoạch năm 2027 của S\nnhiệm vụ "Rà soát" { chủ trì: VP }\n`;
const uri = (name: string) => `${FOLDER}/${name.split('/').map(encodeURIComponent).join('/')}`;

let editor: Editor;
afterEach(() => editor.dispose());

async function found(name: string, onDisk: string, place = 'a.mtcl') {
  editor = await Editor.start({ [uri(onDisk)]: DIRECTORY });
  await editor.open(uri(place), plan(name));
  await editor.settle();
  const codes = editor.codes(uri(place));
  expect(codes).not.toContain('MTCL003');
  expect(codes).not.toContain('MTCL005');
  return (editor.shown.get(uri(place)) ?? []).filter(({ code }) => code === 'MTCL020');
}

describe('a file whose name differs from that on disk in composition or capitals', () => {
  test.each([
    ['DANHBA.MTCL', 'danhba.mtcl'],
    ['danhba', 'DanhBa.mtcl'],
    ['Chung/danh-bạ.mtcl', 'chung/Danh-Bạ.mtcl'],
    ['./ĐƠN-VỊ.mtcl', 'đơn-vị.mtcl'],
  ])('«%s» is found as %s, with its name to put in place', async (name, onDisk) => {
    const [hint] = await found(name, onDisk);
    expect(hint).toMatchObject({ severity: 4, message: expect.stringContaining(`«${onDisk}»`) });
    const actions = await editor.ask<CodeAction[]>('textDocument/codeAction', uri('a.mtcl'), {
      range: hint!.range,
      context: { diagnostics: [hint], only: ['quickfix'] },
    });
    const edits = actions.find(({ title }) => title === `Viết «${onDisk}»`)!.edit!.changes![uri('a.mtcl')]!;
    await editor.change(uri('a.mtcl'), { range: edits[0]!.range, text: edits[0]!.newText });
    await editor.settle();
    expect(editor.codes(uri('a.mtcl'))).not.toContain('MTCL020');
    expect(editor.codes(uri('a.mtcl'))).not.toContain('MTCL003');
  });

  test.each(['danh-bạ.mtcl', 'năm-2027/danh-bạ.mtcl'])('«%s» in decomposed letters on disk', async (name) => {
    const [hint] = await found(name, name.normalize('NFD'));
    expect(hint).toMatchObject({ severity: 4, message: expect.stringContaining('chữ tổ hợp') });
    const actions = await editor.ask<CodeAction[]>('textDocument/codeAction', uri('a.mtcl'), {
      range: hint!.range,
      context: { diagnostics: [hint], only: ['quickfix'] },
    });
    const [change] = actions.flatMap(({ edit }) => edit?.documentChanges ?? []);
    expect(change).toMatchObject({ kind: 'rename', oldUri: uri(name.normalize('NFD')) });
  });

  test('written as it is on disk, in either form, it earns no hint; two that differ in capitals are two files', async () => {
    expect(await found('danh-ba', 'danh-ba.mtcl')).toEqual([]);
    editor.dispose();
    expect(await found('danh-bạ'.normalize('NFD'), 'danh-bạ.mtcl')).toEqual([]);
    editor.dispose();
    editor = await Editor.start({ [uri('DANHBA.mtcl')]: 'đơn vị LS "x"', [uri('danhba.mtcl')]: DIRECTORY });
    await editor.open(uri('a.mtcl'), plan('danhba'));
    await editor.settle();
    expect(editor.codes(uri('a.mtcl')).filter((code) => code < 'MTCL100')).toEqual([]);
  });

  test('a file that comes, goes or changes its name while the plan is open', async () => {
    editor = await Editor.start();
    await editor.open(uri('a.mtcl'), 'dùng "DANHBA.mtcl"\nkế hoạch năm 2027\n');
    await editor.settle();
    const codes = () => editor.codes(uri('a.mtcl')).filter((code) => code < 'MTCL100');
    expect(codes()).toEqual(['MTCL005']);
    await editor.onDisk(uri('danhba.mtcl'), DIRECTORY);
    await editor.settle();
    expect(codes()).toEqual(['MTCL020']);
    await editor.onDisk(uri('DANHBA.mtcl'), DIRECTORY);
    await editor.settle();
    expect(codes()).toEqual([]);
    await editor.onDisk(uri('DANHBA.mtcl'), undefined);
    await editor.settle();
    expect(codes()).toEqual(['MTCL020']);
    await editor.onDisk(uri('danhba.mtcl'), undefined);
    await editor.settle();
    expect(codes()).toEqual(['MTCL005']);
  });
});
