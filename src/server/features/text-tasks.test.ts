/** Tasks in running text in the editor: completion, hover, outline, references. */
import { expect, test } from 'vitest';
import { completions, loadMarked } from '../test/marked.ts';

const PLAN = `cơ quan S "Sở Y" { địa danh: "Bình Hải" ký hiệu: "SY" }
đơn vị VP "Văn phòng"
kế hoạch năm 2027 của S
`;

test('in the block of an item stand what it may say as a task, and what it may hold', async () => {
  const [items] = await completions(`${PLAN}soạn kế hoạch { phần "x" { khoản "Rà soát." {\n  <|>\n} } }`);
  const labels = items!.map(({ label }) => label);
  expect(labels).toEqual(expect.arrayContaining(['thời hạn', 'chủ trì', 'gửi', 'điểm', 'nhắc việc']));
});

test('lines that are printed are offered beside the silent ones', async () => {
  const [items] = await completions(`${PLAN}soạn kế hoạch { phần "x" { khoản "Rà soát." {\n  <|>\n} } }`);
  const labels = items!.map(({ label }) => label);
  expect(labels).toEqual(expect.arrayContaining(['- thời hạn (in ra)', '- chủ trì (in ra)', '- kết quả (in ra)']));
});

test('a unit is offered in a line that is printed', async () => {
  const [items] = await completions(
    `${PLAN}soạn kế hoạch { phần "x" { khoản "Rà soát." {\n  - chủ trì "Đơn vị": <|>\n} } }`,
  );
  expect(items!.map(({ label }) => label)).toContain('Văn phòng — VP');
});

test('hover on a deadline, on the word that opens the item and on a name', async () => {
  const { services, document, cursors } = await loadMarked(`${PLAN}soạn kế hoạch { phần "x" {
  kho<|>ản rà-soát "Rà soát văn bản." { - thời hạn "Xong": trước ngày 30<|>/6/2027;
    - chủ trì: VP. }
  điểm "Công bố." { chủ trì: VP
    thời hạn: sau rà-so<|>át 14 ngày
  } } }`);
  const cards: string[] = [];
  for (const position of cursors) {
    const params = { textDocument: { uri: document.uri.toString() }, position };
    const hover = await services.lsp.HoverProvider!.getHoverContent(document, params);
    cards.push((hover?.contents as { value: string } | undefined)?.value ?? '');
  }
  expect(cards[0]).toContain('Rà soát văn bản');
  expect(cards[1]).toContain('29/6/2027');
  expect(cards[2]).toContain('Rà soát văn bản');
});

test('the outline lists tasks in running text', async () => {
  const { services, document } = await loadMarked(`${PLAN}soạn kế hoạch { phần "x" { khoản "Rà soát." { chủ trì: VP }
    khoản "Chỉ là chữ." nhắc việc "Báo cáo quý" { chủ trì: VP } } }`);
  const symbols = await services.lsp.DocumentSymbolProvider!.getSymbols(document, { textDocument: { uri: '' } });
  expect(JSON.stringify(symbols)).toContain('Rà soát.');
  expect(JSON.stringify(symbols)).toContain('Báo cáo quý');
  expect(JSON.stringify(symbols)).not.toContain('Chỉ là chữ');
});
