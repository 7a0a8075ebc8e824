/** What the way to a new year leaves to a person: found with the words it is about, taken out one by one. */
import { expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver';
import { keepAsIs, openDecisions } from '../../server/requests/decisions.ts';
import { load } from '../../server/test/load.ts';
import { decisionsIn, withoutNotes } from './decisions.ts';
import { HOW_TO_DECIDE } from './to-decide.ts';

const HEAD = `// Chuyển từ ke-hoach-2027.mtcl: năm 2027 sang năm 2028, không mang theo số, ngày ban hành và tiến độ.
${HOW_TO_DECIDE}
`;

const FILE = `${HEAD}cơ quan SY "Sở Y" { địa danh: "Bình Hải" }
đơn vị VP "Văn phòng"
// CẦN QUYẾT ĐỊNH: biết ngày «Trung ương ban hành» của năm 2028 thì thêm dòng «sự kiện».
kế hoạch năm 2028 của SY {
  báo cáo "năm" chốt: 30/11/2028
}
quyết định {
  // CẦN QUYẾT ĐỊNH: căn cứ năm trước «Kế hoạch số 28/KH-SY» đã bỏ; dẫn văn bản của năm 2028 nếu có.
  // CẦN QUYẾT ĐỊNH: câu dưới dẫn số, ngày của văn bản năm 2027; ghi số, ngày mới.
  căn cứ: "Nghị định số 61/2018/NĐ-CP", "Kế hoạch số 41/KH-SY ngày 05 tháng 7 năm {năm}"
}
// CẦN QUYẾT ĐỊNH: chỉ tiêu năm 2027: từ 98%, ghi được 94,2% (chưa đạt). Giữ hay đổi?
mục tiêu DVC "hồ sơ được giải quyết đúng hạn" {
  chỉ tiêu: từ 98%
  // CẦN QUYẾT ĐỊNH: câu dưới giữ năm 2026 trong viện dẫn, ngoặc, so sánh; sửa nếu cần.
  // CẦN QUYẾT ĐỊNH: năm 2027 việc này chậm (ghi ngày 30/11/2027): thiếu người. Có làm tiếp không?
  nhiệm vụ ra-soat """Rà soát quy trình năm 2028,
    giảm 10% thời gian so với năm 2026""" {
    chủ trì: VP
    // CẦN QUYẾT ĐỊNH: hạn 15/01/2028 rơi vào ngày nghỉ, đã lùi về 14/01/2028.
    thời hạn: chậm nhất 14/01/2028
  }
}
`;

/** By question: the words that stand selected when a person goes there. */
async function asked(text: string): Promise<[words: string, selected: string, line: string][]> {
  const { documents } = await load({ 'a.mtcl': text });
  const document = documents.get('a.mtcl')!;
  return decisionsIn(document).map(({ words, place, line }) => [
    words.slice(0, 24),
    document.textDocument.getText(place),
    line.slice(0, 20),
  ]);
}

test('each remark leads to the words it is about', async () => {
  expect(await asked(FILE)).toEqual([
    // Something is missing: the cursor stands where it goes.
    ['biết ngày «Trung ương ba', '', 'kế hoạch năm 2028 củ'],
    [
      'căn cứ năm trước «Kế hoạ',
      '"Nghị định số 61/2018/NĐ-CP", "Kế hoạch số 41/KH-SY ngày 05 tháng 7 năm {năm}"',
      'căn cứ: "Nghị định s',
    ],
    ['câu dưới dẫn số, ngày củ', 'số 41/KH-SY ngày 05 tháng 7 năm {năm}', 'căn cứ: "Nghị định s'],
    ['chỉ tiêu năm 2027: từ 98', 'từ 98%', 'chỉ tiêu: từ 98%'],
    ['câu dưới giữ năm 2026 tr', '2026', 'giảm 10% thời gian s'],
    ['năm 2027 việc này chậm (', 'Rà soát quy trình năm 2028,', 'nhiệm vụ ra-soat """'],
    ['hạn 15/01/2028 rơi vào n', '14/01/2028', 'thời hạn: chậm nhất '],
  ]);
});

test('a table, a line that says nothing special, the end of the file', async () => {
  const table = `soạn thông báo {\n  // CẦN QUYẾT ĐỊNH: ngày ghi trong bảng dưới là của năm 2027; soát lại từng ngày.\n  bảng {\n    cột: "Việc", "Ngày"\n    hàng: "Họp", "5/3"\n  }\n}\n`;
  expect((await asked(table))[0]?.[1]).toBe('5/3');
  expect((await asked('// CẦN QUYẾT ĐỊNH: xem lại.\n\n// lời dẫn\nđơn vị VP "Văn phòng" {\n}\n'))[0]?.slice(1)).toEqual(
    ['đơn vị VP "Văn phòng"', 'đơn vị VP "Văn phòng'],
  );
  expect((await asked('đơn vị VP "Văn phòng"\n// CẦN QUYẾT ĐỊNH: xem lại.'))[0]?.[1]).toBe('');
});

test('what only looks like a remark is none, whatever the line ends and letters', async () => {
  expect(await asked('đơn vị VP """Văn phòng\n// CẦN QUYẾT ĐỊNH: một câu\n"""\n')).toEqual([]);
  expect(await asked(`${HEAD}đơn vị VP "Văn phòng"\n`)).toEqual([]);
  expect((await asked(FILE.replaceAll('\n', '\r\n'))).map(([words]) => words)).toHaveLength(7);
  expect((await asked(FILE.normalize('NFD'))).map(([words]) => words)).toContain('câu dưới giữ năm 2026 tr');
});

test('one kept as it is goes with its line; with the last one goes what said how', async () => {
  const text = `${HEAD}// CẦN QUYẾT ĐỊNH: một.\nđơn vị VP "Văn phòng"\n// CẦN QUYẾT ĐỊNH: hai.\nđơn vị KT "Phòng Kế toán"\n`;
  const { documents } = await load({ 'a.mtcl': text });
  const document = documents.get('a.mtcl')!;
  const without = (...lines: number[]) => {
    const gone = new Set(withoutNotes(document, new Set(lines)).map(({ range }) => range.start.line));
    return text
      .split('\n')
      .filter((_, line) => !gone.has(line))
      .join('\n');
  };
  expect(without(2)).toBe(text.replace('// CẦN QUYẾT ĐỊNH: một.\n', ''));
  expect(without(2, 4)).toBe(`${HEAD.split('\n')[0]}\nđơn vị VP "Văn phòng"\nđơn vị KT "Phòng Kế toán"\n`);
  // A line that holds none.
  expect(withoutNotes(document, new Set([3]))).toEqual([]);
});

test('the light bulb keeps or changes it, on the remark and where it leads', async () => {
  const { documents, services } = await load({ 'a.mtcl': FILE });
  const document = documents.get('a.mtcl')!;
  const offers = async (words: string) => {
    const line = FILE.split('\n').findIndex((one) => one.includes(words));
    const range = { start: { line, character: 4 }, end: { line, character: 4 } };
    const context = { diagnostics: [], only: ['quickfix'] };
    const textDocument = { uri: document.uri.toString() };
    const actions = await services.lsp.CodeActionProvider!.getCodeActions(document, { textDocument, range, context });
    return (actions ?? []) as CodeAction[];
  };
  const [keep, change] = await offers('đã lùi về');
  expect([keep?.title, change?.title]).toEqual(['Giữ như cũ, xóa ghi chú này', 'Sửa chỗ này']);
  const line = FILE.split('\n').findIndex((one) => one.includes('đã lùi về'));
  expect(Object.values(keep!.edit!.changes!)[0]).toEqual([
    { range: { start: { line, character: 0 }, end: { line: line + 1, character: 0 } }, newText: '' },
  ]);
  expect(change!.command!.arguments).toEqual([
    { uri: document.uri.toString(), line: line + 1, character: 24, end: { line: line + 1, character: 34 } },
  ]);
  expect((await offers('thời hạn:')).map(({ title }) => title)).toContain(
    'Đã xem, xóa ghi chú «hạn 15/01/2028 rơi vào ngày nghỉ, đã lùi về 14/01/2028.»',
  );
  expect(await offers('chủ trì: VP')).toEqual([]);
});

test('an editor is told of all in its folders, and what to take out', async () => {
  const plan = 'file:///ke-hoach/a.mtcl';
  const { shared } = await load({
    'a.mtcl': FILE,
    'b.mtcl': '// CẦN QUYẾT ĐỊNH: xem lại.\nđơn vị KT "Phòng Kế toán"\n',
  });
  const { decisions } = openDecisions(shared);
  expect(decisions.map(({ uri }) => uri.slice(-6))).toEqual([...Array(7).fill('a.mtcl'), 'b.mtcl']);
  expect(decisions.at(-1)).toEqual({
    uri: 'file:///ke-hoach/b.mtcl',
    line: 0,
    words: 'xem lại.',
    place: [1, 0, 1, 25],
    about: 'đơn vị KT "Phòng Kế toán"',
  });
  const notes = decisions.filter(({ uri }) => uri === plan).slice(0, 2);
  expect(keepAsIs({ notes: [...notes, { uri: 'file:///ke-hoach/gone.mtcl', line: 3 }] }, shared).edits).toEqual(
    notes.map(({ uri, line }) => ({ uri, range: [line, 0, line + 1, 0], text: '' })),
  );
});
