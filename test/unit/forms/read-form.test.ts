import { expect, it } from 'vitest';
import { readForm, readTracking } from '../../../src/forms/read.ts';
import type { OfficeFile } from '../../../src/import/reader/model.ts';
import { sheet } from './sheet.ts';

/** Rows as "key place: fields", then what is wrong as "cell: words". */
function read(lines: string): string[] {
  const { rows, problems } = readForm(sheet(lines), 'VP.xlsx');
  return [
    ...rows.map(({ key, cells, place, asOf }) => {
      const fields = Object.entries(cells).map(([field, cell]) => `${field} ${cell.place.cell} «${cell.text}»`);
      return `${key.kind} ${key.key} ${key.ordinal} ${place.cell}${asOf ? ` đến ${asOf}` : ''}: ${fields.join(', ')}`;
    }),
    ...problems.map(({ words, place }) => `${place.cell}: ${words}`),
  ];
}

const TABLE = `
Kỳ 6 tháng, tính đến ngày 15/6/2027
STT · Nhiệm vụ · Tình trạng · Ngày hoàn thành · Minh chứng · Mã
1 · Thống kê · Hoàn thành · 10/6/2027 · BC 12 · nv|2027|VP|thong-ke|2
`;

it('the cells of a row are found under their headings, wherever the columns stand', () => {
  expect(read(TABLE)).toEqual([
    'task thong-ke 2 F3 đến 2027-06-15: title B3 «Thống kê», state C3 «Hoàn thành», doneOn D3 «10/6/2027», evidence E3 «BC 12»',
  ]);
  expect(read('Mã · MINH CHỨNG · tình  trạng\nnv|2027|VP|thong-ke|0 · BC 12 · Chậm')).toEqual([
    'task thong-ke 0 A2: state C2 «Chậm», evidence B2 «BC 12»',
  ]);
});

const LOST = (text: string) =>
  `Dòng này có ghi «${text}» mà mất mã ở cột ẩn nên không biết là việc nào. Hãy ghi lại vào phiếu gốc.`;

it('a row with an answer and without its mark is told; one without an answer, a title, or above the table is not', () => {
  const problems = (more: string) => read(TABLE + more).slice(1);
  expect(problems('2 · Tổng kết · Chậm')).toEqual([`C4: ${LOST('Chậm')}`]);
  expect(problems('2 · Tổng kết · ')).toEqual([]);
  expect(problems('2 · Tổng kết ·  · 10/6/2027')).toEqual([]);
  expect(problems(' ·  · Nguyễn Văn A')).toEqual([]);
  expect(problems('2 · Tổng kết · Chậm\n ·  · Người lập\n3 · Sơ kết · Hoàn thành')).toEqual([
    `C4: ${LOST('Chậm')}`,
    `C6: ${LOST('Hoàn thành')}`,
  ]);
  expect(read(`Phiếu · Nhiệm vụ được giao · Chậm${TABLE}`).slice(1)).toEqual([]);
});

it('targets have headings of their own', () => {
  const table = `
STT · Chỉ tiêu · Số đạt được · Tổng số · Minh chứng · Mã
1 · Đúng hạn · 412 · 417 · BC 9 · ct|2027|VP|DungHan|0
2 · Sáng kiến · 5`;
  expect(read(table)).toEqual([
    'target DungHan 0 F2: title B2 «Đúng hạn», value C2 «412», total D2 «417», evidence E2 «BC 9»',
    `C3: ${LOST('5')}`,
  ]);
});

it('a sheet that lost its headings says which', () => {
  expect(read('1 · Thống kê · Hoàn thành · nv|2027|VP|thong-ke|2')).toEqual([
    'A1: Trang này mất hàng tên cột (Nhiệm vụ, Tình trạng, Ngày hoàn thành, Minh chứng, Lý do chậm, không thực hiện, Đề xuất) nên chưa đọc được. Hãy chép lại hàng ấy từ phiếu gốc.',
  ]);
  expect(read('1 · Thống kê · Hoàn thành')).toEqual([]);
});

it('a table without a sheet, and one that does not begin in the first column', () => {
  const places = (office: OfficeFile) => readForm(office, 'VP.xlsx').rows.map(({ cells }) => cells.state?.place);
  expect(places(sheet(TABLE, {}))).toEqual([{ file: 'VP.xlsx', sheet: '', cell: 'C3' }]);
  expect(places(sheet(TABLE, { sheet: 'A', firstColumn: 2 }))).toEqual([{ file: 'VP.xlsx', sheet: 'A', cell: 'E3' }]);
});

it('without a column of titles nothing below the table is taken for an answer', () => {
  expect(read('Tình trạng · Minh chứng · Mã\nChậm · BC 1 · nv|2027|VP|a|0\nChậm · BC 2')).toEqual([
    'task a 0 C2: state A2 «Chậm», evidence B2 «BC 1»',
  ]);
});

const BOOK = `
Theo dõi tiến độ mục tiêu chất lượng năm 2027 – Sở Mẫu
Nhiệm vụ · Hạn · Trạng thái · Ngày hoàn thành
Rà soát · 15/3/2027 · Hoàn thành · 10/3/2027
Thống kê · 31/3/2027 · Đang làm
 · 31/3/2027 · Đang làm
Tổng kết ·  · Đang làm
Sơ kết · 30/6/2027 ·
`;

it('rows of the tracking workbook: those with words, due day and state', () => {
  const place = (cell: string) => ({ file: 'so.xlsx', sheet: 'Phiếu', cell });
  const first = {
    title: 'Rà soát',
    due: { text: '15/3/2027', place: place('B3') },
    cells: {
      state: { text: 'Hoàn thành', place: place('C3') },
      doneOn: { text: '10/3/2027', place: place('D3') },
    },
    place: place('A3'),
  };
  const second = {
    title: 'Thống kê',
    due: { text: '31/3/2027', place: place('B4') },
    cells: { state: { text: 'Đang làm', place: place('C4') }, doneOn: { text: '', place: place('D4') } },
    place: place('A4'),
  };
  expect(readTracking(sheet(BOOK), 'so.xlsx')).toEqual({ year: 2027, agency: 'Sở Mẫu', rows: [first, second] });
});

it('a tracking workbook that lost its title, or stands elsewhere, is read; without a heading it is none', () => {
  const { rows, ...title } = readTracking(sheet(BOOK.replace(/.*– Sở Mẫu/u, 'Sổ'), { firstColumn: 1 }), 'so.xlsx');
  expect(title).toEqual({});
  expect(rows.map(({ place }) => place)).toEqual([
    { file: 'so.xlsx', sheet: '', cell: 'B3' },
    { file: 'so.xlsx', sheet: '', cell: 'B4' },
  ]);
  expect(readTracking(sheet(BOOK.replace('Trạng thái', 'Tình hình')), 'so.xlsx')).toEqual({ rows: [] });
});
