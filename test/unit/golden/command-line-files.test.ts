/** The command line over files of others: forms that came back, Word files to import, check and review, agencies. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { test as onEverySystem } from 'vitest';
import { documentsOf } from '../../../src/document/documents.ts';
import { renderWord } from '../../../src/generator/docx/render-word.ts';
import { cell, list, p, table, wordFile, workbookFile } from '../../../src/import/testing/word-file.ts';
import { load } from '../../../src/language/test/load.ts';
import { Filled, serial } from '../forms/fill.ts';
import { expectApproved } from './approved.ts';
import { CommandLine } from './command-line.ts';
import { partsOf } from './parts.ts';

const PLANS = join(import.meta.dirname, 'plans');
const EXAMPLES = join(import.meta.dirname, '../../../examples');
const NOON = '2027-06-21T05:00:00Z';
const test = onEverySystem.skipIf(process.platform === 'win32');

test('forms: made, filled in, gathered, asked for', async () => {
  const line = new CommandLine(NOON).copy(join(PLANS, 'du-moi-thu'), '.');
  await line.mtcl('form', 'tien-do.mtcl', '--period', '6 tháng', '--out', 'phieu');
  await line.mtcl('form', 'tien-do.mtcl', '--period', '6 tháng', '--out', 'phieu', '--unit', 'KT');
  await line.mtcl('form', 'tien-do.mtcl', '--on', '2027-12-31', '--unit', 'TTQT', '--out', 'phieu2');
  const [kt, ttqt, vp] = ['kt', 'ttqt', 'vp'].map(
    (unit) => new Filled(readFileSync(join(line.path, `phieu/phieu-6-thang-2027-${unit}-skv.xlsx`))),
  );
  const fill = (form: Filled, sheet: number, words: string, values: Record<string, string | number>) => {
    const row = form.rowOf(sheet, words);
    form.set(sheet, Object.fromEntries(Object.entries(values).map(([column, value]) => [`${column}${row}`, value])));
  };
  fill(ttqt!, 1, 'Thay máy đo', { F: 'Chậm', I: 'Chờ dự toán', J: 'Lùi sang quý III' });
  fill(vp!, 1, 'Kiểm tra việc niêm yết', { F: 'Hoàn thành', G: serial('2027-06-10'), H: 'Biên bản số 3/BB-VP' });
  fill(kt!, 2, 'Hồ sơ đúng hạn', { E: 412, F: 417 });
  line.put({
    've/kt.xlsx': kt!.bytes(),
    've/ttqt.xlsx': ttqt!.bytes(),
    've/vp.xlsx': vp!.bytes(),
    've/la.xlsx': workbookFile([['a', 'b']]),
  });
  await line.mtcl('gather', 've', '--plan', 'tien-do.mtcl', '--period', '6 tháng', '--format', 'json');
  await line.mtcl('gather', 've', '--plan', 'tien-do.mtcl', '--period', '6 tháng');
  await line.mtcl(
    'gather',
    've/ttqt.xlsx',
    've/vp.xlsx',
    've/kt.xlsx',
    '--plan',
    'tien-do.mtcl',
    '--period',
    '6 tháng',
    '--yes',
    '--remind',
  );
  await line.mtcl('gather', 've/kt.xlsx', '--yes', '--on', '22/06/2027');
  await line.mtcl('gather', 'khong-co');
  await line.mtcl('gather', 'phieu2', '--period', 'đợt');
  await expectApproved('command-line/forms.txt', line.lines.join('\n'));
});

const HEAD =
  table([
    [
      ['ỦY BAN NHÂN DÂN TỈNH BÌNH HẢI', 'SỞ KHÍ VĂN'],
      ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
    ],
    ['Số: 05/KH-SKV', 'Bình Hải, ngày 05 tháng 01 năm 2027'],
  ]) +
  p('KẾ HOẠCH', { align: 'center', bold: true }) +
  p('Cải cách hành chính năm 2027', { align: 'center', bold: true });
const END = table([
  [
    ['Nơi nhận:', '- Ban Giám đốc Sở;', '- Lưu: VT, VP.'],
    ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', '', 'Trần Thị B'],
  ],
]);

/** A plan as somebody writes it, with the faults that people make. */
const WORD = wordFile(
  HEAD +
    p('Căn cứ Quyết định 19/2014/QĐ-TTg ngày 5/3/2014 của Thủ tướng Chính phủ;', { italic: true }) +
    p('Căn cứ Luật Lưu trữ số 01/2011/QH13;', { italic: true }) +
    p('Sở Khí văn ban hành Kế hoạch như sau:') +
    p('I. MỤC ĐÍCH, YÊU CẦU', { bold: true }) +
    p('1. Mục đích', { bold: true }) +
    p('- Nâng cao chất lượng phục vụ,đạt 98.5% hồ sơ đúng hạn .') +
    p(`- Áp dụng TCNV ISO 9001:2015 theo quy định;`) +
    p('2. Yêu cầu: Đúng tiến độ', { list: [1, 0] }) +
    p('Phòng Khí tượng báo cáo trước ngày 31/6/2027.', { list: [1, 1] }) +
    p('II. NHIỆM VỤ', { bold: true }) +
    table(
      [
        ['TT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian hoàn thành', 'Kết quả'],
        ['I', cell('Cải cách thể chế', { span: 5 })],
        ['1', 'Rà soát văn bản', 'Văn phòng Sở', 'Các phòng', 'Trước ngày 30/8', 'Báo cáo'],
        ['2', 'Tập huấn công chức', 'Phòng Khí tượng; Phòng Thủy văn', '', 'Quý II, III', ['Danh sách', 'Ảnh']],
        ['3', 'Họp giao ban', 'VP', 'P. Khí tượng', 'Hàng tuần', ''],
        ['4', 'Kiểm tra trạm', 'TT Quan trắc', 'Không', '30/4/2027', 'Biên bản'],
        [cell('5', { merge: 'restart' }), 'Báo cáo 6 tháng', 'Văn phòng Sở', '', '15/6', 'Báo cáo'],
        [cell('', { merge: 'continue' }), 'Báo cáo năm', 'Văn phòng Sở', '', '30/11', 'Báo cáo'],
      ],
      { header: 1 },
    ) +
    p('III. TỔ CHỨC THỰC HIỆN', { bold: true }) +
    p('1. Văn phòng Sở', { bold: true }) +
    p('a) Theo dõi, đôn đốc việc thực hiện;') +
    p('b) Tổng hợp báo cáo Ủy ban nhân dân tỉnh trước ngày 20/12/2027.') +
    p('2. Các phòng: Thực hiện đúng hạn, gửi Văn phòng Sở trước ngày 15/12/2027.') +
    p('Trên đây là Kế hoạch./.') +
    END,
  { numbering: list(1, ['decimal %1.', 'lowerLetter %2)']) },
);

/** A minute, a letter, a table without a head: other shapes. */
const LETTER = wordFile(
  HEAD.replace('KẾ HOẠCH', 'THÔNG BÁO')
    .replace('05/KH-SKV', '     /TB-SKV')
    .replace('ngày 05 tháng 01', 'ngày    tháng   ') +
    p('Kính gửi:\t- Các phòng;\t- Trung tâm Quan trắc.') +
    p('Điều 1. Phạm vi') +
    p('Áp dụng cho các phòng ngoại vu.') +
    p('Phụ lục', { align: 'center', bold: true }) +
    table([
      ['STT', 'Tên', 'Số lượng'],
      ['1', 'Máy đo gió', '2'],
      ['2', 'Máy đo mưa', '10'],
    ]),
);

test('Word files: imported, checked, reviewed', async () => {
  const line = new CommandLine(NOON).put({
    'Kế hoạch 2027.docx': WORD,
    'thong-bao.docx': LETTER,
    'bang.xlsx': workbookFile(
      [
        ['KẾ HOẠCH NĂM 2027', '', '', ''],
        ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
        ['1', 'Rà soát', 'Văn phòng', 'Tháng 3'],
        ['2', 'Thống kê', 'Phòng Khí tượng', 'Hàng quý'],
      ],
      ['A1:D1'],
    ),
    'hong.docx': new TextEncoder().encode('không phải tệp Word'),
  });
  await line.mtcl('check', 'Kế hoạch 2027.docx', 'thong-bao.docx', '--on', '2027-01-05');
  await line.mtcl('check', 'bang.xlsx');
  await line.mtcl('check', 'hong.docx');
  for (const format of ['json', 'sarif', 'github']) await line.mtcl('check', 'thong-bao.docx', '--format', format);
  await line.mtcl('review', 'Kế hoạch 2027.docx', '--on', '2027-01-05');
  await line.mtcl('review', 'Kế hoạch 2027.docx', '--suggest', '--out', 'soat', '--on', '05/01/2027');
  await line.mtcl('review', 'bang.xlsx');
  await line.mtcl('import', 'Kế hoạch 2027.docx', '--out', 'nhap');
  await line.mtcl('import', 'thong-bao.docx', '--out', 'nhap', '--year', '2028');
  await line.mtcl('import', 'bang.xlsx', '--out', 'nhap2', '--format', 'json');
  await line.mtcl('import', 'bang.xlsx', '--out', 'nhap2', '--year', '1990');
  await line.mtcl('import', 'hong.docx');
  await line.mtcl('check', 'nhap');
  await expectApproved('command-line/word-files.txt', line.lines.join('\n'));
  for (const name of ['Kế hoạch 2027 (đã soát).docx', 'soat/Kế hoạch 2027 (đã soát).docx']) {
    const parts = partsOf(
      readFileSync(join(line.path, name)),
      /document\.xml$|comments\.xml$|Content_Types|document\.xml\.rels$/u,
    );
    await expectApproved(`command-line/reviewed${name.startsWith('soat') ? '-suggested' : ''}.txt`, parts.join('\n'));
  }
});

test('a file of ours with faults, reviewed: marks of bold words, notes, several runs', async () => {
  const { plan } = await load(
    'cơ quan S "Sở Khí văn" { địa danh: "Bình Hải" ký hiệu: "SKV" }\nkế hoạch năm 2027 của S\n' +
      'soạn thông báo { số: 3 ngày: 05/01/2027 trích yếu: "Đánh giá nội bộ" ' +
      '"Các **phòng,đơn vị** báo cáo trước ngày 31/6/2027 , đạt 98.5% theo TCNV ISO 9001:2015." "Gửi Sở Giao thông vận tải trước 30/8 ." }',
  );
  const file = await renderWord(documentsOf(plan!)[0]!);
  const line = new CommandLine(NOON).put({ 'a.docx': file });
  await line.mtcl('review', 'a.docx', '--suggest', '--on', '2027-01-05');
  await line.mtcl('review', 'a (đã soát).docx', '--on', '2027-01-05');
  const reviewed = Object.keys(unzipSync(readFileSync(join(line.path, 'a (đã soát).docx'))));
  await expectApproved(
    'command-line/reviewed-again.txt',
    [
      ...line.lines,
      ...reviewed,
      ...partsOf(readFileSync(join(line.path, 'a (đã soát).docx')), /document\.xml$|comments\.xml$/u),
    ].join('\n'),
  );
});

test('several agencies: consolidated, left out, of another year', async () => {
  const line = new CommandLine(NOON).copy(join(EXAMPLES, 'tong-hop'), 'th');
  await line.mtcl('report', 'th', '--period', '6 tháng', '--only', 'txt', '--out', 'ra');
  await line.mtcl('generate', 'th/tinh.mtcl', '--only', 'txt', '--out', 'ra2');
  await line.mtcl('due', 'th', '--on', '15/06/2027');
  await line.mtcl('due', 'th', '--on', '15/06/2027', '--format', 'json', '--within', '0');
  await line.mtcl('check', 'th', '--on', '2027-06-30');
  line.put({
    'th/la.mtcl':
      'cơ quan L "Sở Lạ" { chủ quản: "Ủy ban nhân dân tỉnh Bình Hải" }\nkế hoạch năm 2027 của L\nmục tiêu DVC "Nâng cao chất lượng" { chỉ tiêu DungHan "Hồ sơ được giải quyết đúng hạn và trước hạn": từ 98% }\ntiến độ ngày 10/06/2027 { DungHan: đạt 9/10 }\n',
    'th/cu.mtcl': 'cơ quan C "UBND xã Hòa Lộc" {}\nkế hoạch năm 2026 của C\nmục tiêu "x" { chỉ tiêu: 5 "việc" }\n',
  });
  await line.mtcl('report', 'th', '--period', '6 tháng', '--year', '2027', '--only', 'txt', '--out', 'ra3');
  await line.mtcl('report', 'th', '--period', '6 tháng', '--only', 'txt', '--out', 'ra4');
  await line.mtcl(
    'report',
    'th/la.mtcl',
    'th/so-cong-thuong.mtcl',
    '--period',
    'quý II',
    '--only',
    'txt',
    '--out',
    'ra5',
  );
  await line.mtcl('diff', 'th', 'th');
  await line.mtcl('diff', 'th/so-cong-thuong.mtcl', 'th/xa-an-phu.mtcl');
  await line.mtcl('record', 'th', 'DungHan', '--value', '5');
  await expectApproved('command-line/agencies.txt', line.lines.join('\n'));
});

test('what is not ready is not issued; what is odd in names and folders', async () => {
  const line = new CommandLine(NOON).put({
    'a.mtcl':
      'cơ quan S "Sở Khí văn" { địa danh: "Bình Hải" ký hiệu: "SKV" }\nđơn vị VP "Văn phòng"\nkế hoạch năm 2027 của S\nmục tiêu "hồ sơ đúng hạn" {\n  chỉ tiêu: từ 98%\n  nhiệm vụ "Rà soát …" { chủ trì: VP }\n}\nsoạn thông báo { trích yếu: "Họp" "…" }\n',
    'rong.mtcl': '',
    'b.mtcl': 'dùng "khong-co.mtcl"\nkế hoạch năm 2027\nnhiệm vụ "Rà soát" { chủ trì: XYZ thời hạn: 31/6 }\n',
    'mtcl.json': '{ "rules": { "MTCL202": "off", "MTCL999": "lỗi" }, "x": 1 }',
  });
  await line.mtcl('generate', 'a.mtcl', '--issue');
  await line.mtcl('generate', 'a.mtcl', '--issue', '--document', 'thong-bao');
  await line.mtcl('generate', 'rong.mtcl');
  await line.mtcl('check', '.');
  await line.mtcl('check', 'b.mtcl', '--format', 'json');
  await line.mtcl('due', 'b.mtcl');
  await line.mtcl('record', 'a.mtcl', 'Rà soát', '--value', '5');
  await line.mtcl('record', 'a.mtcl', 'hồ sơ đúng hạn', '--state', 'chậm', '--value', '5');
  await line.mtcl('record', 'a.mtcl', 'hồ sơ đúng hạn', '--value', 'năm');
  await line.mtcl('diff', 'rong.mtcl', 'a.mtcl');
  await line.mtcl('new', '--kind', 'danh-ba', '--name', 'Sở Khí văn', '--out', 'moi');
  await line.mtcl('new', '--kind', 'tien-do', '--name', 'Sở Khí văn');
  await line.mtcl('new', '--kind', 'quyet-dinh', '--use', 'a.mtcl', '--out', '.');
  await line.mtcl('new');
  await line.mtcl('deadline', 'hằng quý', '--year', '27');
  await line.mtcl('form', 'a.mtcl');
  await line.mtcl('site', 'a.mtcl');
  await expectApproved('command-line/odd.txt', line.lines.join('\n'));
});
