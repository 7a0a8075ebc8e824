import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { load } from '../test/load.ts';

const FOLDER = 'file:///ke-hoach/';

/** The `dùng` lines after files were moved, by the names they had. */
async function uses(files: Record<string, string>, ...moves: [from: string, to: string][]) {
  const { shared, documents } = await load(files);
  const address = (path: string) => FOLDER + encodeURI(path);
  const edit = await shared.lsp.FileOperationHandler!.willRenameFiles!({
    files: moves.map(([from, to]) => ({ oldUri: address(from), newUri: address(to) })),
  });
  const changed = Object.entries(edit?.changes ?? {}).map(([uri, edits]) => {
    const [name, document] = [...documents].find(([, each]) => each.uri.toString() === uri)!;
    return [name, TextDocument.applyEdits(document.textDocument, edits)];
  });
  return Object.fromEntries(changed);
}

const FILES = {
  'danh-ba.mtcl': 'đơn vị VP "Văn phòng"',
  'ke-hoach.mtcl': 'dùng "danh-ba.mtcl"\nkế hoạch năm 2027',
  'nam/tien-do.mtcl': 'dùng "../ke-hoach"\ndùng “../danh-ba.mtcl”',
};

test('a renamed file: all that use it follow, written as they were', async () => {
  expect(await uses(FILES, ['danh-ba.mtcl', 'danh-ba-sở.mtcl'])).toEqual({
    'ke-hoach.mtcl': 'dùng "danh-ba-sở.mtcl"\nkế hoạch năm 2027',
    'nam/tien-do.mtcl': 'dùng "../ke-hoach"\ndùng “../danh-ba-sở.mtcl”',
  });
  expect(await uses(FILES, ['ke-hoach.mtcl', 'ke-hoach-2027.mtcl'])).toEqual({
    'nam/tien-do.mtcl': 'dùng "../ke-hoach-2027"\ndùng “../danh-ba.mtcl”',
  });
});

test('a moved file: its own lines follow too', async () => {
  expect(await uses(FILES, ['ke-hoach.mtcl', 'nam/ke-hoach.mtcl'])).toEqual({
    'ke-hoach.mtcl': 'dùng "../danh-ba.mtcl"\nkế hoạch năm 2027',
    'nam/tien-do.mtcl': 'dùng "ke-hoach"\ndùng “../danh-ba.mtcl”',
  });
});

test('files moved together keep the lines between them', async () => {
  expect(await uses(FILES, ['ke-hoach.mtcl', 'cu/ke-hoach.mtcl'], ['danh-ba.mtcl', 'cu/danh-ba.mtcl'])).toEqual({
    'nam/tien-do.mtcl': 'dùng "../cu/ke-hoach"\ndùng “../cu/danh-ba.mtcl”',
  });
  expect(await uses(FILES, ['nam', 'nam-2027'])).toEqual({});
  expect(await uses(FILES, ['nam', 'cu/nam'])).toEqual({
    'nam/tien-do.mtcl': 'dùng "../../ke-hoach"\ndùng “../../danh-ba.mtcl”',
  });
});

test('a file in use is found whatever way its letters are composed', async () => {
  const files = { 'sở.mtcl': 'đơn vị VP "Văn phòng"', 'a.mtcl': 'dùng "sở.mtcl"' };
  expect(await uses(files, ['sở.mtcl'.normalize('NFD'), 'b.mtcl'])).toEqual({ 'a.mtcl': 'dùng "b.mtcl"' });
});

test('nothing is written that would not lead there', async () => {
  expect(await uses(FILES, ['danh-ba.mtcl', 'danh-ba.txt'])).toEqual({});
  expect(await uses(FILES, ['khac.mtcl', 'khac-2.mtcl'])).toEqual({});
  expect(await uses({ 'a.mtcl': 'dùng ""\ndùng ' }, ['a.mtcl', 'b/a.mtcl'])).toEqual({});
});

test('a folder takes what lies in it along, and nothing that only begins with its name', async () => {
  const files = {
    'nam/a.mtcl': 'đơn vị VP "Văn phòng"',
    'nam-2027/b.mtcl': 'đơn vị KT "Phòng Kế toán"',
    'ke-hoach.mtcl': 'dùng "nam/a.mtcl"\ndùng "nam-2027/b.mtcl"',
  };
  expect(await uses(files, ['nam', 'cũ'])).toEqual({
    'ke-hoach.mtcl': 'dùng "cũ/a.mtcl"\ndùng "nam-2027/b.mtcl"',
  });
  // Some editors write a folder's address with a stroke at its end.
  expect(await uses(files, ['nam/', 'cũ/'])).toEqual({
    'ke-hoach.mtcl': 'dùng "cũ/a.mtcl"\ndùng "nam-2027/b.mtcl"',
  });
});
