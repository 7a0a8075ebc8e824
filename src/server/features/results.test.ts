/** Results in running text, `{TyLe.đạt}`: what the editor proposes and says of them. */
import { expect, test } from 'vitest';
import { completions, labels, loadMarked } from '../test/marked.ts';

const PLAN = `cơ quan S "Sở Ngoại vụ" { địa danh: "Bình Hải" }
kế hoạch năm 2027 của S {
  báo cáo "6 tháng" chốt: 15/06/2027
}
mục tiêu "Hồ sơ đúng hạn" { chỉ tiêu TyLe: từ 98% "hồ sơ" }
tiến độ ngày 10/06/2027 { TyLe: đạt 412/417 "hồ sơ" }
`;
const reportWith = (words: string) => `${PLAN}soạn báo cáo { kỳ: "6 tháng" "Đã giải quyết ${words} đúng hạn." }`;

const proposed = async (text: string) => (await completions(text)).flatMap(labels);

async function hoverAt(text: string): Promise<string | undefined> {
  const { services, document, cursors } = await loadMarked(text);
  const params = { textDocument: { uri: document.uri.toString() }, position: cursors[0]! };
  const hover = await services.lsp.HoverProvider!.getHoverContent(document, params);
  return (hover?.contents as { value: string } | undefined)?.value;
}

test('behind the dot of a name the results are proposed', async () => {
  expect(await proposed(reportWith('{TyLe.<|>}'))).toEqual(
    expect.arrayContaining(['đạt', 'tỷ lệ', 'số', 'tổng số', 'đánh giá']),
  );
});

test('behind the dot of an agency there are none', async () => {
  expect(await proposed(reportWith('{S.<|>}'))).not.toContain('tỷ lệ');
});

test.each([
  ['{TyLe.đạ<|>t}', '`{TyLe.đạt}`', '412/417 hồ sơ'],
  ['{TyLe.tỷ l<|>ệ}', '`{TyLe.tỷ lệ}`', '98,8%'],
  ['{TyLe.tổng s<|>ố}', '`{TyLe.tổng số}`', '417'],
])('the card on %s has its value in the period of the report', async (words, name, value) => {
  const card = await hoverAt(reportWith(words));
  expect(card).toContain(name);
  expect(card).toContain(`hiện là **${value}**`);
});

const YEAR = PLAN.replace('báo cáo "6 tháng"', 'báo cáo "quý I" chốt: 25/3/2027 báo cáo "6 tháng"').replace(
  'tiến độ ngày',
  'tiến độ ngày 20/3/2027 { TyLe: đạt 95/100 "hồ sơ" }\ntiến độ ngày',
);

test.each([
  ['soạn báo cáo { kỳ: "quý I" "{TyLe.tỷ l<|>ệ}" }', '95%'],
  ['soạn báo cáo { kỳ: "6 tháng" "{TyLe.tỷ l<|>ệ}" }', '98,8%'],
  ['soạn thông báo { kỳ: "quý I" "{TyLe.tỷ l<|>ệ}" }', '95%'],
])('the card follows the cut-off of its report: %s', async (report, value) => {
  expect(await hoverAt(`${YEAR}${report}`)).toContain(`hiện là **${value}**`);
});

test('a document without a period has no value to show', async () => {
  expect(await hoverAt(`${YEAR}soạn thông báo { "{TyLe.tỷ l<|>ệ}" }`)).not.toContain('hiện là');
});
