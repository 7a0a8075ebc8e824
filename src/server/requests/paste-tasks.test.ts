import { expect, test } from 'vitest';
import { load } from '../test/load.ts';
import { pasteTasksFor } from './paste-tasks.ts';

const DIRECTORY = 'đơn vị VP "Văn phòng"\n';
const TABLE = 'Nội dung\tChủ trì\tThời hạn\nHọp sơ kết\tVăn phòng\tQuý II\n';

/** The file with the table pasted at `|`; undefined where it is not offered. */
async function pasted(marked: string): Promise<string | undefined> {
  const at = marked.indexOf('|');
  const text = marked.replace('|', '');
  const { shared, documents } = await load({ 'danh-ba.mtcl': DIRECTORY, 'a.mtcl': text });
  const document = documents.get('a.mtcl')!;
  const { line, character } = document.textDocument.positionAt(at);
  const range: [number, number, number, number] = [line, character, line, character];
  const result = await pasteTasksFor({ uri: document.uri.toString(), range, text: TABLE }, shared);
  return result ? text.slice(0, at) + result.text + text.slice(at) : undefined;
}

test('in an objective the tasks go in, indented, with the units of the files it uses', async () => {
  const expected = `dùng "danh-ba.mtcl"
mục tiêu "Một" {
  nhiệm vụ "Họp sơ kết" {
    chủ trì: VP
    thời hạn: Quý II
  }
}
`;
  for (const place of ['{\n  |\n}', '{\n|\n}']) {
    expect(await pasted(`dùng "danh-ba.mtcl"\nmục tiêu "Một" ${place}\n`)).toBe(expected);
  }
  expect(await pasted('dùng "danh-ba.mtcl"\nmục tiêu "Một" {|}\n')).toBe(expected);
});

test('between elements they stand alone; in a text or in a task nothing is offered', async () => {
  expect(await pasted('dùng "danh-ba.mtcl"\n|')).toContain('\nnhiệm vụ "Họp sơ kết" {\n  chủ trì: VP\n');
  expect(await pasted('mục tiêu "Một | hai" {\n}\n')).toBeUndefined();
  expect(await pasted('mục tiêu "Một" {\n  nhiệm vụ "x" {\n    |\n  }\n}\n')).toBeUndefined();
});

test('a file that is being written and does not parse is told by its tokens', async () => {
  expect(await pasted('mục tiêu "Một" {\n  chỉ tiêu:\n  nhiệm vụ "x"\n  |\n')).toContain('\n  nhiệm vụ "Họp sơ kết" {');
});

test('among the paragraphs of a document a table is pasted; in a table its groups are headings', async () => {
  const columns = 'cột: nội dung "Nội dung", chủ trì "Chủ trì", thời hạn "Thời hạn"';
  expect(await pasted('dùng "danh-ba.mtcl"\nsoạn kế hoạch {\n  phần "Việc" {\n    |\n  }\n}\n')).toContain(
    `\n    bảng nhiệm vụ {\n      ${columns}\n      nhiệm vụ "Họp sơ kết" {\n        chủ trì: VP\n`,
  );
  expect(await pasted('dùng "danh-ba.mtcl"\nsoạn kế hoạch {\n  bảng nhiệm vụ {\n    |\n  }\n}\n')).toContain(
    '\n    nhiệm vụ "Họp sơ kết" {\n      chủ trì: VP\n',
  );
});
