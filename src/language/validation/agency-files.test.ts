import { strToU8, zipSync } from 'fflate';
import { URI } from 'langium';
import { expect, test } from 'vitest';
import { type FileStore, noFiles } from '../../files/output/file-store.ts';
import { createMtclServices } from '../services/module.ts';

const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='),
  (char) => char.charCodeAt(0),
);
const STYLES = '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';
const WORD = zipSync({ 'word/styles.xml': strToU8(STYLES) });

/** What is found in an agency's block beside these files. */
async function found(block: string, stored: Record<string, Uint8Array>): Promise<string[]> {
  const files: FileStore = {
    ...noFiles,
    read: async (uri: string) => stored[decodeURI(uri).replace('file:///k/', '')],
    look: async (uri: string) => {
      const bytes = stored[decodeURI(uri).replace('file:///k/', '')];
      return bytes && { kind: 'file' as const, size: bytes.length, changed: 1, real: uri };
    },
  };
  const { shared } = createMtclServices({ files });
  const text = `cơ quan S "Sở Y tế" { địa danh: "Bình Hải" ${block} }`;
  const document = shared.workspace.LangiumDocumentFactory.fromString(text, URI.parse('file:///k/danh-ba.mtcl'));
  shared.workspace.LangiumDocuments.addDocument(document);
  await shared.workspace.DocumentBuilder.build([document], { validation: true });
  return (document.diagnostics ?? []).map(
    ({ code, range, message }) => `${code} ${document.textDocument.getText(range)} ${String(message).split('. ')[0]}`,
  );
}

test('files that are there and can be used', async () => {
  const stored = { 'mẫu/riêng.docx': WORD, 'dau-trang.png': PIXEL };
  expect(await found('mẫu Word: "mẫu/riêng.docx" hình đầu trang: "dau-trang.png"', stored)).toEqual([]);
});

test('files that are missing, or are something else, are said at their names', async () => {
  expect(await found('mẫu Word: "a.docx" hình đầu trang: ""', {})).toEqual([
    'MTCL008 "a.docx" Không đọc được «mẫu Word: "a.docx"»',
    'MTCL008 "" Không đọc được «hình đầu trang: ""»',
  ]);
  const stored = { 'a.docx': PIXEL, 'a.png': WORD, 'cut.png': PIXEL.slice(0, 20) };
  expect(await found('mẫu Word: "a.docx" hình đầu trang: "a.png"', stored)).toEqual([
    'MTCL008 "a.docx" «mẫu Word: "a.docx"» không phải tệp Word (.docx)',
    'MTCL008 "a.png" «hình đầu trang: "a.png"» không phải hình PNG hoặc JPG',
  ]);
  expect(await found('hình đầu trang: "cut.png"', stored)).toHaveLength(1);
});
