/** Excel files that are laid out like a page: an official head, a title, a table of tasks, a signature. */
import { expect, test } from 'vitest';
import { readOfficeSync } from './reader/read-office.ts';
import { imported } from './testing/imported.ts';
import { workbookFile } from './testing/word-file.ts';

const money = (value: number) => ({ value, format: '#,##0' });
const day = (value: number) => ({ value, format: 'dd/mm/yyyy' });

const HEAD = [
  ['ỦY BAN NHÂN DÂN XÃ TÂN HÒA', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['VĂN PHÒNG HĐND VÀ UBND', '', '', 'Độc lập - Tự do - Hạnh phúc'],
  ['Số: 12/KH-VP', '', '', 'Tân Hòa, ngày 15 tháng 01 năm 2027'],
];
const TABLE = [
  ['TT', 'Nội dung', 'Chủ trì', 'Hoàn thành', 'Kinh phí'],
  ['1', 'Số hóa 4.200 hồ sơ', 'Phòng Kinh tế', day(46461), money(15500000)],
  ['2', 'Việc đã hoãn', 'Phòng Kinh tế', 'Quý III/2027', money(8250000.5)],
];

test('head, title, a blank row, the table, who gets it and who signs', () => {
  const { text, directory, summary } = imported(
    workbookFile([
      ...HEAD,
      [],
      ['KẾ HOẠCH CÔNG TÁC NĂM 2027'],
      [],
      ...TABLE,
      [],
      ['Nơi nhận:', '', '', 'CHÁNH VĂN PHÒNG'],
      ['- Như trên;'],
      ['- Lưu: VP.'],
      ['', '', '', 'Nguyễn Văn A'],
    ]),
    { name: 'Kế hoạch.xlsx' },
  );
  expect(directory).toContain('cơ quan VP "Văn phòng HĐND và UBND" {');
  expect(directory).toContain('họ tên: "Nguyễn Văn A"');
  expect(text).toContain('số: 12  ngày: 15/01/2027');
  expect(text).toContain(`nhiệm vụ "Số hóa 4.200 hồ sơ" {
      chủ trì: PKT
      thời hạn: 15/03/2027
      kinh phí: "15.500.000"
    }`);
  expect(text).toContain('nơi nhận: "Như trên"');
  expect(text).not.toContain('chưa hiểu');
  expect(summary.found).toMatchObject({ tasks: 2, deadlinesRead: 2 });
});

test('what Excel hides is read, and said', () => {
  const { text, summary } = imported(
    workbookFile(TABLE, {
      hiddenRows: [3],
      hiddenColumns: [5],
      hiddenSheet: { name: 'Danh mục', words: 'Danh mục văn bản' },
    }),
    { name: 'Kế hoạch.xlsx' },
  );
  expect(text).toContain('nhiệm vụ "Việc đã hoãn"');
  expect(text).toContain('"Danh mục văn bản"');
  const told = summary.lookAt.map(({ message }) => message).filter((message) => message.startsWith('Excel'));
  expect(told).toEqual([
    'Excel đang ẩn hàng 3, cột E của trang «Kế hoạch»; chữ ở đó vẫn được nhập: hãy bỏ nếu không thuộc văn bản.',
    'Excel đang ẩn trang «Danh mục»; chữ ở đó vẫn được nhập: hãy bỏ nếu không thuộc văn bản.',
  ]);
});

test('a number is taken as it shows; that it was rounded is said', () => {
  const { text, summary } = imported(workbookFile(TABLE), { name: 'Kế hoạch.xlsx' });
  expect(text).toContain('kinh phí: "8.250.001"');
  expect(summary.tidied).toContain('Số lấy như Excel hiện, đã làm tròn theo định dạng của ô: 1.');
  const [sheet] = readOfficeSync(workbookFile(TABLE)).blocks;
  expect(sheet?.type === 'table' && sheet.rows[2]?.cells[4]?.exact).toBe('8250000,5');
});
