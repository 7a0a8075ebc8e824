import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { load } from '../../language/test/load.ts';
import { readDeadlineFor, setTaskFieldFor, taskFormFor } from './task-form.ts';

const TEXT = `cơ quan SNV "Sở Ngoại vụ" { địa danh: "Bình Hải" }
đơn vị VP "Văn phòng"  đơn vị HTQT "Phòng Hợp tác quốc tế"
vai trò QMR "Đại diện lãnh đạo"
kế hoạch năm 2027 của SNV
nhiệm vụ a "Thống kê **văn bản**" {
  chủ trì: VP, "Tổ giúp việc"
  thời hạn: trước 15/6
  kết quả: "Báo cáo", "Bảng {VP}"
}
nhiệm vụ b "Rà soát"
`;

const at = (words: string) => {
  const lines = TEXT.split('\n');
  const line = lines.findIndex((each) => each.includes(words));
  return { uri: 'file:///ke-hoach/a.mtcl', line, character: lines[line]!.indexOf(words) };
};

test('the fields of the task around the cursor, as words and as the file has them', async () => {
  const { shared } = await load(TEXT);
  const { fields, parties, line } = await taskFormFor(at('thời hạn'), shared);
  expect(line).toBe(4);
  expect(fields.map(({ key, shown, written }) => [key, shown, written])).toEqual([
    ['nội dung', 'Thống kê văn bản', ['Thống kê **văn bản**']],
    ['chủ trì', 'Văn phòng; Tổ giúp việc', ['VP', '"Tổ giúp việc"']],
    ['phối hợp', '', []],
    ['thời hạn', 'trước 15/6', ['trước 15/6']],
    ['theo dõi', '', []],
    ['kết quả', 'Báo cáo; Bảng {VP}', ['Báo cáo', 'Bảng {VP}']],
    ['ghi chú', '', []],
  ]);
  expect(fields.find(({ key }) => key === 'thời hạn')!.reading).toContain('14/6/2027');
  // Sentences, not a list: each ends with its own stop.
  expect(fields.find(({ key }) => key === 'thời hạn')!.reading).not.toContain('.;');
  expect(parties).toContainEqual({ name: 'VP', title: 'Văn phòng', type: 'đơn vị' });
  expect((await taskFormFor(at('đơn vị VP'), shared)).notice).toContain('đặt con trỏ vào một nhiệm vụ');
});

async function set(words: string, key: string, value: string[]): Promise<string> {
  const { shared, documents } = await load(TEXT);
  const { edits } = await setTaskFieldFor({ ...at(words), key, value }, shared);
  const { textDocument } = documents.get('a.mtcl')!;
  const after = TextDocument.applyEdits(
    textDocument,
    edits.map(({ range: [startLine, start, endLine, end], text }) => ({
      range: { start: { line: startLine, character: start }, end: { line: endLine, character: end } },
      newText: text,
    })),
  );
  return after.slice(after.indexOf(words === 'Rà soát' ? 'nhiệm vụ b' : 'nhiệm vụ a'));
}

test('what is filled in stands in the text, and nothing else of it changes', async () => {
  expect(await set('Thống kê', 'phối hợp', ['HTQT'])).toContain(
    '  kết quả: "Báo cáo", "Bảng {VP}"\n  phối hợp: HTQT\n}',
  );
  expect(await set('Thống kê', 'chủ trì', ['HTQT', 'VP'])).toContain('  chủ trì: HTQT, VP\n');
  expect(await set('Thống kê', 'thời hạn', ['quý II'])).toContain('  thời hạn: quý II\n');
  expect(await set('Thống kê', 'kết quả', ['Bảng "gọn"'])).toContain('  kết quả: "Bảng \\"gọn\\""\n');
  expect(await set('Thống kê', 'nội dung', ['Đếm **hồ sơ**'])).toContain('nhiệm vụ a "Đếm **hồ sơ**" {');
  expect(await set('Thống kê', 'thời hạn', [])).not.toContain('thời hạn');
  expect(await set('Rà soát', 'chủ trì', ['VP'])).toBe('nhiệm vụ b "Rà soát" {\n  chủ trì: VP\n}\n');
});

test('how a deadline would be read, while it is typed', async () => {
  const { shared } = await load(TEXT);
  const { uri } = at('thời hạn');
  expect(await readDeadlineFor({ uri, text: 'quý II' }, shared)).toMatchObject({
    good: true,
    reading: [expect.stringContaining('30/6/2027')],
  });
  expect(await readDeadlineFor({ uri, text: 'ngày 31/9' }, shared)).toEqual({
    good: false,
    reading: [expect.stringContaining('tháng 9 có 30 ngày')],
  });
  expect(await readDeadlineFor({ uri, text: 'khi nào xong' }, shared)).toMatchObject({ reading: [expect.any(String)] });
});
