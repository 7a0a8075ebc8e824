import { URI } from 'langium';
import { expect, test } from 'vitest';
import { type FileStore, noFiles } from '../../files/output/file-store.ts';
import { createServerServices } from '../../server/services/module.ts';

/** As Notepad of older Windows saves, with the letters of some Macs. */
const NOTEPAD = `\uFEFFđơn vị VP "Văn phòng Sở"\r\nvai trò QMR "Đại diện lãnh đạo"\r\n`.normalize('NFD');

test('a file that is not open is changed where the editor will open it: without its byte order mark', async () => {
  const files: FileStore = {
    ...noFiles,
    kindOf: async (uri) => (uri.endsWith('/danh-ba.mtcl') ? 'file' : undefined),
    read: async (uri) => (uri.endsWith('/danh-ba.mtcl') ? new TextEncoder().encode(NOTEPAD) : undefined),
  };
  const { shared, mtcl } = createServerServices({ files });
  const { LangiumDocuments, LangiumDocumentFactory, DocumentBuilder } = shared.workspace;
  const plan = LangiumDocumentFactory.fromString(
    'dùng "danh-ba.mtcl"\nmục tiêu "x" { nhiệm vụ "a" { chủ trì: VP } }',
    URI.parse('file:///k/ke-hoach.mtcl'),
  );
  LangiumDocuments.addDocument(plan);
  await DocumentBuilder.build([plan], { validation: true });
  const edit = await mtcl.lsp.RenameProvider!.rename(plan, {
    textDocument: { uri: plan.uri.toString() },
    position: plan.textDocument.positionAt(plan.textDocument.getText().indexOf('VP')),
    newName: 'VPS',
  });
  const [change] = edit!.changes!['file:///k/danh-ba.mtcl']!;
  const [opened] = NOTEPAD.slice(1).split('\r\n');
  const { start, end } = change!.range;
  expect(start.line).toBe(0);
  expect(opened!.slice(0, start.character) + change!.newText + opened!.slice(end.character)).toBe(
    'đơn vị VPS "Văn phòng Sở"'.normalize('NFD'),
  );
});
