import { DocumentState, URI } from 'langium';
import { expect, test } from 'vitest';
import { type FileStore, noFiles } from '../../files/output/file-store.ts';
import { createMtclServices } from '../services/module.ts';

const DIRECTORY = 'file:///k/danh-ba.mtcl';
const PLAN = 'file:///k/ke-hoach.mtcl';
const texts = new Map([
  [DIRECTORY, 'đơn vị VP "Văn phòng"'],
  [PLAN, 'dùng "danh-ba.mtcl"\nkế hoạch năm 2027\nmục tiêu "x" { nhiệm vụ "y" { chủ trì: VP } }'],
]);
const files: FileStore = {
  ...noFiles,
  kindOf: async (uri) => (texts.has(uri) ? 'file' : undefined),
  read: async (uri) => {
    const text = texts.get(uri);
    return text === undefined ? undefined : new TextEncoder().encode(text);
  },
};

const { shared } = createMtclServices({ files });
const { LangiumDocuments, DocumentBuilder } = shared.workspace;
const found = async (uri: string) => {
  const { diagnostics } = await LangiumDocuments.getOrCreateDocument(URI.parse(uri));
  return diagnostics?.map(({ code }) => code) ?? [];
};

test('a file that is said to have changed and is gone counts as deleted; the others are checked all the same', async () => {
  const plan = await LangiumDocuments.getOrCreateDocument(URI.parse(PLAN));
  await DocumentBuilder.build([plan], { validation: true });
  expect(await found(PLAN)).not.toContain('MTCL005');
  const gone: string[] = [];
  DocumentBuilder.onUpdate((_changed, deleted) => {
    gone.push(...deleted.map(String));
  });
  const directory = texts.get(DIRECTORY)!;
  texts.delete(DIRECTORY);
  await DocumentBuilder.update([URI.parse(DIRECTORY)], []);
  expect(gone).toEqual([DIRECTORY]);
  expect(LangiumDocuments.hasDocument(URI.parse(DIRECTORY))).toBe(false);
  expect(await found(PLAN)).toContain('MTCL005');
  texts.set(DIRECTORY, directory);
  await DocumentBuilder.update([URI.parse(DIRECTORY)], []);
  expect(await found(PLAN)).not.toContain('MTCL005');
});

test('who waits for the end of a build hears of it where no file is left to build', async () => {
  const building = DocumentBuilder.update([], [URI.parse(PLAN), URI.parse(DIRECTORY)]);
  await DocumentBuilder.waitUntil(DocumentState.Validated);
  await building;
  expect(LangiumDocuments.all.count()).toBe(0);
});
