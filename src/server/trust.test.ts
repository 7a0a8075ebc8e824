/** What the editor says as it starts: whether the folder may be trusted, where the rules are told. */
import { expect, test } from 'vitest';
import type { ServerOptions } from './protocol.ts';
import { Editor, FOLDER } from './test/editor.ts';

const URI = `${FOLDER}/a.mtcl`;
const TEXT = `cơ quan S "Sở Y tế" { địa danh: "Bình Hải" ký hiệu: "SYT" mẫu Word: "mau.docx" }
kế hoạch năm 2027 của S
nhiệm vụ "Rà soát"
`;

async function opened(options?: ServerOptions): Promise<Editor> {
  const editor = await Editor.start({}, undefined, options);
  await editor.open(URI, TEXT);
  await editor.settle();
  return editor;
}

test.each([
  [undefined, 'MTCL008'],
  [{}, 'MTCL008'],
  [{ trusted: true }, 'MTCL008'],
  [{ trusted: false }, 'MTCL041'],
] as const)('%j: the Word file of the agency is looked at only where the folder is trusted', async (options, code) => {
  const editor = await opened(options);
  expect(editor.codes(URI).filter((one) => one === 'MTCL008' || one === 'MTCL041')).toEqual([code]);
  editor.dispose();
});

test('as soon as the folder is trusted the file is looked at', async () => {
  const editor = await opened({ trusted: false });
  await editor.client.sendNotification('mtcl/trusted', {});
  await expect.poll(() => editor.codes(URI)).toContain('MTCL008');
  expect(editor.codes(URI)).not.toContain('MTCL041');
  editor.dispose();
});

test('a finding leads to the page where its rule is told', async () => {
  const editor = await opened({ rulesPage: 'https://binhhai.example/quy-tac' });
  const links = (editor.shown.get(URI) ?? []).map(({ code, codeDescription }) => `${code} ${codeDescription?.href}`);
  expect(links).toContain('MTCL201 https://binhhai.example/quy-tac#mtcl201');
  editor.dispose();
});
