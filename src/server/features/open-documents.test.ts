import { afterEach, describe, expect, test } from 'vitest';
import type { CodeAction, CodeLens, DocumentSymbol, Hover, WorkspaceEdit } from 'vscode-languageserver';
import { Editor, FOLDER } from '../test/editor.ts';

const DIRECTORY = 'cơ quan S "Sở Y" { địa danh: "Bình Hải" }\nđơn vị VP "Văn phòng"\n';
const PLAN = 'dùng "danh-ba.mtcl"\nkế hoạch năm 2027 của S\nnhiệm vụ rà-soát "Rà soát" { chủ trì: VP }\n';
const WHOLE = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
const AT_UNIT = { position: { line: 0, character: 8 } };
/** Findings of its own: a name that nobody declared. */
const BROKEN = 'nhóm N "n" { KhongCo }\n';

const uri = (name: string) => `${FOLDER}/${name}`;

let editor: Editor;
afterEach(() => editor.dispose());

describe('any document in the language is served, wherever it lies', () => {
  test.each([
    'untitled:Untitled-1',
    'untitled:/k/moi.mtcl',
    'file:///k/ghi-chu.txt',
    'file:///k/DANHBA.MTCL',
    'file:///k/khong-duoi',
    'file:///noi-khac/a.mtcl',
    'vscode-vfs://github/mtcl/k/a.mtcl',
    'memfs:/k/a.mtcl',
  ])('%s', async (address) => {
    editor = await Editor.start({ [uri('danh-ba.mtcl')]: DIRECTORY });
    await editor.open(address, `đơn vị LS "Phòng Lãnh sự"\n${BROKEN}`);
    const hover = await editor.ask<Hover>('textDocument/hover', address, AT_UNIT);
    expect(JSON.stringify(hover.contents)).toContain('Phòng Lãnh sự');
    const outline = await editor.ask<DocumentSymbol[]>('textDocument/documentSymbol', address);
    expect(outline.map(({ name }) => name)).toEqual(['LS', 'N']);
    const list = await editor.ask<{ items: unknown[] }>('textDocument/completion', address, {
      position: { line: 2, character: 0 },
    });
    expect(list.items.length).toBeGreaterThan(10);
    await editor.settle();
    expect(editor.codes(address)).toContain('MTCL003');

    await editor.close(address);
    await editor.settle();
    expect(editor.codes(address)).toEqual([]);
    expect((await editor.symbols()).join('\n')).not.toContain('LS');
    // All else is answered as before.
    await editor.open(uri('danh-ba.mtcl'), `${DIRECTORY}${BROKEN}`);
    expect(
      await editor.ask('textDocument/hover', uri('danh-ba.mtcl'), { position: { line: 1, character: 8 } }),
    ).not.toBe(null);
    await editor.settle();
    expect(editor.codes(uri('danh-ba.mtcl'))).toContain('MTCL003');
  });

  test('a document of another language is none of ours', async () => {
    editor = await Editor.start();
    await editor.open('file:///k/ghi-chu.txt', BROKEN, 'plaintext');
    await editor.settle();
    expect(editor.shown.size).toBe(0);
    await editor.close('file:///k/ghi-chu.txt');
    await editor.settle();
    expect(await editor.symbols()).toEqual([]);
  });

  test('a file that ends in .MTCL belongs to its folder like any other', async () => {
    editor = await Editor.start({ [uri('DANHBA.MTCL')]: DIRECTORY });
    await editor.settle();
    expect(await editor.symbols()).toEqual(['file:///k/DANHBA.MTCL S: Sở Y', 'file:///k/DANHBA.MTCL VP: Văn phòng']);
  });
});

describe('closing', () => {
  test('what was not saved counts no more: the file is read again', async () => {
    editor = await Editor.start({ [uri('danh-ba.mtcl')]: DIRECTORY, [uri('a.mtcl')]: PLAN });
    await editor.open(uri('a.mtcl'), PLAN);
    await editor.settle();
    const before = editor.codes(uri('a.mtcl'));
    expect(before).not.toContain('MTCL003');
    await editor.open(uri('danh-ba.mtcl'), DIRECTORY);
    await editor.change(uri('danh-ba.mtcl'), { text: DIRECTORY.replace('VP', 'VPS') });
    await editor.settle();
    expect(editor.codes(uri('a.mtcl'))).toContain('MTCL003');
    await editor.close(uri('danh-ba.mtcl'));
    await editor.settle();
    expect(editor.codes(uri('a.mtcl'))).toEqual(before);
    expect(await editor.symbols()).toContain('file:///k/danh-ba.mtcl VP: Văn phòng');
  });

  test('findings of a file outside the folder go with it; those of a file that is still used stay', async () => {
    editor = await Editor.start({
      'file:///noi-khac/danh-ba.mtcl': `${DIRECTORY}${BROKEN}`,
      'file:///noi-khac/a.mtcl': PLAN,
    });
    await editor.open('file:///noi-khac/a.mtcl', PLAN);
    await editor.open('file:///noi-khac/danh-ba.mtcl', `${DIRECTORY}${BROKEN}`);
    await editor.settle();
    expect([...editor.shown.keys()].sort()).toEqual(['file:///noi-khac/a.mtcl', 'file:///noi-khac/danh-ba.mtcl']);
    await editor.close('file:///noi-khac/danh-ba.mtcl');
    await editor.settle();
    expect(editor.codes('file:///noi-khac/danh-ba.mtcl')).toEqual(['MTCL003']);
    await editor.close('file:///noi-khac/a.mtcl');
    await editor.settle();
    expect(editor.shown.size).toBe(0);
    expect(await editor.symbols()).toEqual([]);
  });

  test('a file that is used no more, outside the folder, is forgotten', async () => {
    editor = await Editor.start({ 'file:///noi-khac/danh-ba.mtcl': `${DIRECTORY}${BROKEN}` });
    const text = PLAN.replace('danh-ba', '../noi-khac/danh-ba');
    await editor.open(uri('a.mtcl'), text);
    await editor.settle();
    expect(editor.codes('file:///noi-khac/danh-ba.mtcl')).toEqual(['MTCL003']);
    await editor.change(uri('a.mtcl'), { text: text.slice(text.indexOf('\n')) });
    await editor.settle();
    expect(editor.codes('file:///noi-khac/danh-ba.mtcl')).toEqual([]);
  });
});

describe('a file deleted while it is open', () => {
  test('is answered as it stands in the editor, and gone when it is closed', async () => {
    editor = await Editor.start({ [uri('danh-ba.mtcl')]: DIRECTORY, [uri('a.mtcl')]: PLAN });
    await editor.open(uri('a.mtcl'), PLAN);
    await editor.open(uri('danh-ba.mtcl'), `${DIRECTORY}${BROKEN}`);
    await editor.settle();
    await editor.onDisk(uri('danh-ba.mtcl'), undefined);
    const at = { position: { line: 1, character: 8 } };
    expect(await editor.ask('textDocument/hover', uri('danh-ba.mtcl'), at)).not.toBe(null);
    await editor.settle();
    expect(editor.codes(uri('danh-ba.mtcl'))).toEqual(['MTCL003']);
    expect(editor.codes(uri('a.mtcl'))).not.toContain('MTCL003');
    await editor.close(uri('danh-ba.mtcl'));
    await editor.settle();
    expect(editor.codes(uri('danh-ba.mtcl'))).toEqual([]);
    expect(editor.codes(uri('a.mtcl'))).toContain('MTCL005');
    expect((await editor.symbols()).join()).not.toContain('Văn phòng');
  });

  test('also where its folder went, and where nobody told', async () => {
    editor = await Editor.start({
      [uri('con/a.mtcl')]: DIRECTORY,
      [uri('con/b.mtcl')]: BROKEN,
      [uri('c.mtcl')]: BROKEN,
    });
    await editor.open(uri('con/a.mtcl'), DIRECTORY);
    await editor.open(uri('c.mtcl'), BROKEN);
    await editor.settle();
    expect([...editor.shown.keys()].sort()).toEqual([uri('c.mtcl'), uri('con/b.mtcl')]);
    editor.files.clear();
    await editor.onDisk(uri('con'), undefined);
    expect(await editor.ask('textDocument/hover', uri('con/a.mtcl'), { position: { line: 1, character: 8 } })).not.toBe(
      null,
    );
    await editor.close(uri('c.mtcl'));
    await editor.settle();
    expect(editor.shown.size).toBe(0);
    expect(await editor.symbols()).toEqual([`${uri('con/a.mtcl')} S: Sở Y`, `${uri('con/a.mtcl')} VP: Văn phòng`]);
  });
});

describe('views of earlier texts', () => {
  const views = [
    'git:/k/danh-ba.mtcl?%7B%22path%22%3A%22%2Fk%2Fdanh-ba.mtcl%22%2C%22ref%22%3A%22HEAD%22%7D',
    'git:/k/danh-ba.mtcl',
    'vscode-local-history:/k/danh-ba.mtcl?%7B%22location%22%3A%22x%22%7D',
    'gitlens:/k/danh-ba.mtcl?%7B%22ref%22%3A%22a1%22%7D',
    'xem-ban-cu:/k/danh-ba.mtcl?1',
  ];

  test.each(views)('%s: hover and outline, no findings, nothing of it elsewhere', async (view) => {
    editor = await Editor.start({ [uri('danh-ba.mtcl')]: DIRECTORY, [uri('a.mtcl')]: PLAN });
    await editor.open(uri('a.mtcl'), PLAN);
    await editor.settle();
    const [codes, symbols] = [editor.codes(uri('a.mtcl')), await editor.symbols()];
    const earlier = `đơn vị VP "Văn phòng cũ"\nđơn vị VPC "Bỏ rồi"\n${BROKEN}nhóm M "m" { VP }\nkế hoạch năm 2026\n`;
    await editor.open(view, earlier);
    const hover = await editor.ask<Hover>('textDocument/hover', view, AT_UNIT);
    expect(JSON.stringify(hover.contents)).toContain('Văn phòng cũ');
    const outline = await editor.ask<DocumentSymbol[]>('textDocument/documentSymbol', view);
    expect(outline.map(({ name }) => name)).toEqual(['VP', 'VPC', 'N', 'M', 'Kế hoạch năm 2026']);
    const wholeFile = { start: { line: 0, character: 0 }, end: { line: 4, character: 0 } };
    expect(
      await editor.ask<CodeAction[]>('textDocument/codeAction', view, {
        range: wholeFile,
        context: { diagnostics: [] },
      }),
    ).toEqual([]);
    expect(await editor.ask('textDocument/codeLens', view)).toEqual([]);
    expect(await editor.ask('textDocument/inlayHint', view, { range: wholeFile })).toEqual([]);
    await expect(editor.ask('textDocument/rename', view, { ...AT_UNIT, newName: 'X' })).rejects.toThrow('chỉ để xem');
    await editor.settle();
    expect([...editor.shown.keys()]).toEqual([uri('a.mtcl')]);
    expect(editor.codes(uri('a.mtcl'))).toEqual(codes);
    expect(await editor.symbols()).toEqual(symbols);
    const edit = await editor.ask<WorkspaceEdit>('textDocument/rename', uri('a.mtcl'), {
      position: { line: 2, character: PLAN.split('\n')[2]!.indexOf('VP') },
      newName: 'VPC',
    });
    expect(Object.keys(edit.changes!).sort()).toEqual([uri('a.mtcl'), uri('danh-ba.mtcl')]);
    await editor.close(view);
    await editor.settle();
    expect(await editor.symbols()).toEqual(symbols);
  });
});

test('what a file declares is used or not in another: its findings follow when that one changes, comes or goes', async () => {
  const unit = `${DIRECTORY}đơn vị LS "Phòng Lãnh sự"\n`;
  // A plan with its decision is far enough to say so.
  const plan = `${PLAN}quyết định { số: 1 }\n`;
  const unused = () => editor.codes(uri('danh-ba.mtcl')).includes('MTCL208');
  editor = await Editor.start({ [uri('danh-ba.mtcl')]: unit });
  await editor.open(uri('a.mtcl'), plan);
  await editor.settle();
  expect(unused()).toBe(true);
  await editor.change(uri('a.mtcl'), { text: plan.replace('chủ trì: VP', 'chủ trì: VP phối hợp: LS') });
  await editor.settle();
  expect(unused()).toBe(false);
  await editor.change(uri('a.mtcl'), { text: plan });
  await editor.settle();
  expect(unused()).toBe(true);
  await editor.close(uri('a.mtcl'));
  await editor.settle();
  expect(unused()).toBe(false);
});

test('what is asked right behind a change is answered from the change', async () => {
  editor = await Editor.start();
  await editor.open(uri('a.mtcl'), DIRECTORY);
  for (let i = 0; i < 5; i++) {
    void editor.change(uri('a.mtcl'), { text: `${'\n'.repeat(i)}đơn vị U${i} "Phòng số ${i}"\n` });
    const outline = editor.ask<DocumentSymbol[]>('textDocument/documentSymbol', uri('a.mtcl'));
    const hover = editor.ask<Hover>('textDocument/hover', uri('a.mtcl'), { position: { line: i, character: 7 } });
    expect((await outline).map(({ name }) => name)).toEqual([`U${i}`]);
    expect(JSON.stringify((await hover).contents)).toContain(`Phòng số ${i}`);
  }
});

test('a file that uses one which was deleted while open says so, until it is saved or there again', async () => {
  editor = await Editor.start({ [uri('danh-ba.mtcl')]: DIRECTORY, [uri('a.mtcl')]: PLAN });
  await editor.open(uri('a.mtcl'), PLAN);
  await editor.open(uri('danh-ba.mtcl'), DIRECTORY);
  await editor.settle();
  expect(editor.codes(uri('a.mtcl'))).not.toContain('MTCL022');
  await editor.onDisk(uri('danh-ba.mtcl'), undefined);
  await editor.settle();
  expect(editor.shown.get(uri('a.mtcl'))?.filter(({ code }) => code === 'MTCL022')).toMatchObject([
    { severity: 4, range: { start: { line: 0, character: 5 } } },
  ]);
  // Typing in either brings nothing back.
  await editor.change(uri('danh-ba.mtcl'), { text: `${DIRECTORY}\n` });
  await editor.settle();
  expect(editor.codes(uri('a.mtcl'))).toContain('MTCL022');
  await editor.onDisk(uri('danh-ba.mtcl'), DIRECTORY);
  await editor.settle();
  expect(editor.codes(uri('a.mtcl'))).not.toContain('MTCL022');

  await editor.onDisk(uri('danh-ba.mtcl'), undefined);
  await editor.settle();
  await editor.client.sendNotification('textDocument/didSave', { textDocument: { uri: uri('danh-ba.mtcl') } });
  await editor.settle();
  expect(editor.codes(uri('a.mtcl'))).not.toContain('MTCL022');
});

test('a name that is written otherwise is said also while the file stands only in the editor', async () => {
  const plan = PLAN.replace('danh-ba', 'DANH-BA');
  editor = await Editor.start({ [uri('danh-ba.mtcl')]: DIRECTORY, [uri('a.mtcl')]: plan });
  await editor.open(uri('danh-ba.mtcl'), DIRECTORY);
  await editor.onDisk(uri('danh-ba.mtcl'), undefined);
  await editor.settle();
  expect(editor.codes(uri('a.mtcl'))).toEqual(expect.arrayContaining(['MTCL020', 'MTCL022']));
});

test('a file too large to be opened says so in its folder, and is read once it is smaller', async () => {
  const large = `${DIRECTORY}\n${'// ghi chú\n'.repeat(800_000)}`;
  editor = await Editor.start({ [uri('danh-ba.mtcl')]: large, [uri('a.mtcl')]: PLAN });
  await editor.open(uri('a.mtcl'), PLAN);
  await editor.settle();
  const [found] = editor.shown.get(uri('danh-ba.mtcl'))!;
  expect(found).toMatchObject({ code: 'MTCL001', message: expect.stringContaining('tệp quá lớn (nhiều nhất 2 MB)') });
  expect(editor.codes(uri('a.mtcl'))).toContain('MTCL005');
  await editor.onDisk(uri('danh-ba.mtcl'), DIRECTORY);
  await editor.settle();
  expect(editor.codes(uri('danh-ba.mtcl'))).toEqual([]);
  expect(editor.codes(uri('a.mtcl'))).not.toContain('MTCL005');
  await editor.onDisk(uri('danh-ba.mtcl'), large);
  await editor.settle();
  expect(editor.codes(uri('danh-ba.mtcl'))).toEqual(['MTCL001']);
});

test('what is recorded in another file is told behind the deadlines of the plan that is open', async () => {
  const plan = PLAN.replace('{ chủ trì: VP }', '{ chủ trì: VP thời hạn: chậm nhất 15/3/2020 }');
  const records = uri('tien-do.mtcl');
  editor = await Editor.start({ [uri('danh-ba.mtcl')]: DIRECTORY, [records]: 'dùng "a.mtcl"\n' });
  await editor.open(uri('a.mtcl'), plan);
  await editor.settle();
  const hints = async () =>
    (await editor.ask<{ label: string }[]>('textDocument/inlayHint', uri('a.mtcl'), { range: WHOLE })).map(
      ({ label }) => label,
    );
  expect(await hints()).toEqual(['! trễ từ 15/3/2020']);
  const before = editor.hintsRefreshed;
  await editor.onDisk(records, 'dùng "a.mtcl"\ntiến độ ngày 16/03/2020 { rà-soát: hoàn thành ngày 10/03/2020 }\n');
  await expect.poll(() => editor.hintsRefreshed).toBeGreaterThan(before);
  expect(await hints()).toEqual(['✓ đã xong']);
});

test('units of a directory have the work of the year’s plan, whatever letters use it, too', async () => {
  const letter = `dùng "danh-ba.mtcl"\nkế hoạch năm 2027 của S\nsoạn công văn { trích yếu: "Họp" kính gửi: {VP} }\n`;
  editor = await Editor.start({
    [uri('danh-ba.mtcl')]: DIRECTORY,
    [uri('a-cong-van.mtcl')]: letter,
    [uri('ke-hoach.mtcl')]: PLAN,
    [uri('z-bien-ban.mtcl')]: letter.replace('công văn', 'biên bản'),
  });
  const directory = uri('danh-ba.mtcl');
  await editor.open(directory, DIRECTORY);
  await editor.settle();
  const lenses = await editor.ask<CodeLens[]>('textDocument/codeLens', directory);
  expect(lenses.map(({ command }) => command?.title)).toEqual(['chủ trì 1 nhiệm vụ']);
  const hover = await editor.ask<Hover>('textDocument/hover', directory, { position: { line: 1, character: 8 } });
  expect(JSON.stringify(hover.contents)).toContain('chủ trì 1 nhiệm vụ');
});
