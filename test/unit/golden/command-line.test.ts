/** The command line in one process: each command with its options over a folder that holds every case. */
import { join } from 'node:path';
import { expect, test as onEverySystem } from 'vitest';
import { expectApproved } from './approved.ts';
import { CommandLine } from './command-line.ts';

const PLANS = join(import.meta.dirname, 'plans');
/** Windows writes paths otherwise; what the programs do there, the tests of the built `mtcl` tell. */
const test = onEverySystem.skipIf(process.platform === 'win32');
const NOON = '2027-06-21T05:00:00Z';

function start(): CommandLine {
  return new CommandLine(NOON).copy(join(PLANS, 'du-moi-thu'), '.');
}

test('help of each command', async () => {
  const line = new CommandLine(NOON);
  const { said } = await line.quietly('--help');
  await line.mtcl('--help');
  const commands = said.flatMap((one) => /^ {2}([a-z]+)\b/u.exec(one)?.[1] ?? []).filter((name) => name !== 'help');
  expect(commands.length).toBeGreaterThan(10);
  for (const command of commands) await line.mtcl(command, '--help');
  await expectApproved('command-line/help.txt', line.lines.join('\n'));
});

test('calls that are wrong', async () => {
  const line = start();
  const calls = [
    ['chek'],
    ['check'],
    ['check', 'khong-co.mtcl'],
    ['check', '--format', 'xml', 'ke-hoach.mtcl'],
    ['check', '--max-warnings', 'nhiều', 'ke-hoach.mtcl'],
    ['check', '--nhanh', 'ke-hoach.mtcl'],
    ['due', 'ke-hoach.mtcl', '--on', '31/02/2027'],
    ['due', 'ke-hoach.mtcl', '--on', 'mai'],
    ['due', 'ke-hoach.mtcl', '--unit', 'XYZ'],
    ['due', 'ke-hoach.mtcl', '--within', '-1'],
    ['due', 'danh-ba.mtcl'],
    ['calendar', 'ke-hoach.mtcl', '--from', '01/07/2027', '--to', '30/06/2027'],
    ['calendar', 'ke-hoach.mtcl', '--alarm', '1,hai'],
    ['calendar', 'ke-hoach.mtcl', '--alarm-hour', '25'],
    ['generate', 'ke-hoach.mtcl', '--only', 'docx,doc'],
    ['generate', 'ke-hoach.mtcl', '--document', 'khong-co'],
    ['report', 'van-ban.mtcl'],
    ['report', 'van-ban.mtcl', '--period', 'đợt thi đua'],
    ['report', 'van-ban.mtcl', '--period', 'năm', '--year', '2026'],
    ['record', 'ke-hoach.mtcl', 'khong-co', '--state', 'chậm'],
    ['record', 'ke-hoach.mtcl', 'thong-ke', '--state', 'xong rồi'],
    ['record', 'ke-hoach.mtcl', 'thong-ke'],
    ['record', 'ke-hoach.mtcl', 'thong-ke', '--value', '5'],
    ['record', 'ke-hoach.mtcl', 'HoSo', '--value', '5'],
    ['record', 'ke-hoach.mtcl', 'thong-ke', '--state', 'hoàn thành', '--day', '01/07/2027'],
    ['deadline', 'mai mốt'],
    ['deadline', 'trước ngày 31/6', '--year', '2027'],
    ['explain', 'MTCL999'],
    ['explain', 'không có chữ này'],
    ['diff', 'ke-hoach.mtcl'],
    ['diff', 'ke-hoach.mtcl', 'ke-hoach.mtcl', '--format', 'docx'],
    ['new', '--kind', 'bao-cao-quy', '--quarter', '5'],
    ['new', '--kind', 'muc-tieu-don-vi', '--unit', 'XYZ'],
    ['new', '--year', '1900'],
    ['new', '--from', 'danh-ba.mtcl', '--year', '2028'],
    ['form', 'ke-hoach.mtcl', '--unit', 'XYZ'],
    ['form', 'ke-hoach.mtcl', '--period', 'đợt'],
    ['gather', 'khong-co.xlsx'],
    ['import', 'ke-hoach.mtcl'],
    ['review', 'ke-hoach.mtcl'],
    ['format', 'khong-co'],
  ];
  for (const call of calls) await line.mtcl(...call);
  await expectApproved('command-line/wrong-calls.txt', line.lines.join('\n'));
});

test('check, in each format', async () => {
  const line = start();
  await line.mtcl('check', '.', '--on', '2027-12-01');
  await line.mtcl('check', '.', '--on', '30/06/2027', '--issue');
  for (const format of ['json', 'sarif', 'github'])
    await line.mtcl('check', 'ke-hoach.mtcl', 'tien-do.mtcl', '--format', format);
  await line.mtcl('check', 'ke-hoach.mtcl', '--max-warnings', '5');
  await line.mtcl('check', 'ke-hoach.mtcl', '--max-warnings', '100');
  await expectApproved('command-line/check.txt', line.lines.join('\n'));
});

test('due, on days around the due days', async () => {
  const line = start();
  for (const day of [
    '2027-01-21',
    '2027-01-22',
    '2027-01-23',
    '14/05/2027',
    '15/06/2027',
    '30/11/2027',
    '31/12/2027',
  ]) {
    await line.mtcl('due', '.', '--on', day);
  }
  await line.mtcl('due', 'tien-do.mtcl');
  await line.mtcl('due', 'tien-do.mtcl', '--within', '0');
  await line.mtcl('due', 'tien-do.mtcl', '--within', '4', '--unit', 'VP');
  await line.mtcl('due', 'tien-do.mtcl', '--within', '3', '--unit', 'KT', '--monitor', 'QMR');
  await line.mtcl('due', 'tien-do.mtcl', '--mail');
  await line.mtcl('due', 'tien-do.mtcl', '--mail', '--unit', 'VP', '--within', '20');
  await line.mtcl('due', 'tien-do.mtcl', '--mail', '--on', '2027-02-01', '--monitor', 'BCD');
  await line.mtcl('due', 'tien-do.mtcl', '--format', 'json', '--within', '10');
  await line.mtcl('due', 'tien-do.mtcl', '--mail', '--format', 'json', '--unit', 'TTQT');
  await expectApproved('command-line/due.txt', line.lines.join('\n'));
});

test('a plan at its edges: what is due, found, in the calendar, new and carried over', async () => {
  const line = new CommandLine(NOON).copy(join(PLANS, 'canh-ben'), '.');
  await line.mtcl('check', '.', '--on', '2027-10-20');
  await line.mtcl('check', '.', '--on', '2027-10-20', '--issue', '--max-warnings', '0');
  for (const day of ['2027-10-10', '2027-10-15', '2027-10-16', '2027-10-20', '2027-10-21'])
    await line.mtcl('due', '.', '--on', day);
  await line.mtcl('due', '.', '--on', '2027-10-08', '--within', '7', '--unit', 'TH');
  await line.mtcl('due', '.', '--on', '2027-10-15', '--mail', '--within', '0');
  await line.mtcl('calendar', '.', '--out', 'lich', '--from', '2027-10-15', '--to', '2027-10-16', '--spans');
  await line.mtcl('report', '.', '--period', 'đợt thi đua', '--only', 'txt', '--out', 'bc');
  await line.mtcl('form', '.', '--on', '2027-10-15');
  await line.mtcl('new', '--from', 'ke-hoach.mtcl', '--year', '2028');
  await line.mtcl('diff', 'ke-hoach.mtcl', 'ke-hoach-2028.mtcl');
  await expectApproved('command-line/edges.txt', line.lines.join('\n'));
});

test('calendar: json, files, a part of it', async () => {
  const line = start();
  await line.mtcl('calendar', 'tien-do.mtcl', '--from', '01/05/2027', '--to', '30/06/2027');
  await line.mtcl('calendar', 'tien-do.mtcl', '--unit', 'TV', '--from', '01/05/2027', '--to', '30/09/2027');
  await line.mtcl('calendar', 'tien-do.mtcl', '--out', 'lich', '--unit', 'TTQT');
  await line.mtcl(
    'calendar',
    'tien-do.mtcl',
    '--out',
    'lich2',
    '--monitor',
    'ThuKy',
    '--spans',
    '--alarm',
    '3',
    '--alarm-hour',
    '14',
  );
  await line.mtcl('calendar', 'tien-do.mtcl', '--out', 'lich3', '--format', 'xlsx,docx,json', '--unit', 'KT');
  await expectApproved('command-line/calendar.txt', line.lines.join('\n'));
});

test('record: what is written, what is there already, what is refused', async () => {
  const line = start();
  const record = (...words: string[]) => line.mtcl('record', 'ke-hoach.mtcl', ...words);
  await record('xet', '--state', 'hoàn thành', '--day', '12/06/2027', '--evidence', 'Quyết định số 5/QĐ-SKV');
  await record('xet', '--state', 'hoan-thanh', '--day', '12/06/2027', '--evidence', 'Quyết định số 5/QĐ-SKV');
  await record('xet', '--state', 'dang-lam');
  await record('Tập huấn', '--state', 'chậm', '--reason', 'Chờ kinh phí', '--proposal', 'Lùi sang quý IV', '--dry-run');
  await record('Tập huấn', '--state', 'chậm', '--reason', 'Chờ kinh phí', '--proposal', 'Lùi sang quý IV');
  await record('Phát bản tin', '--state', 'khong-thuc-hien');
  await record('DungHan', '--value', '412/417', '--unit', 'KT');
  await record('TrucTuyen', '--value', '85,5%', '--day', '16/06/2027');
  await record('SangKien', '--value', '6');
  await record('khieu nai dung', '--value', '1');
  await line.mtcl('record', '.', 'thay-may', '--state', 'dang-lam');
  await expectApproved('command-line/record.txt', line.lines.join('\n'));
});

test('generate and report: which files, and their text', async () => {
  const line = start();
  await line.mtcl(
    'generate',
    'van-ban.mtcl',
    '--only',
    'txt',
    '--out',
    'ra',
    '--document',
    'ke-hoach-kh-iso',
    '--document',
    'cong-van',
  );
  await line.mtcl('generate', 'ke-hoach.mtcl', '--only', 'docx,ics,html', '--out', 'ra2');
  await line.mtcl('generate', 'van-ban.mtcl', '--issue', '--out', 'ra3', '--only', 'html');
  await line.mtcl(
    'generate',
    'van-ban.mtcl',
    '--document',
    'quyet-dinh',
    '--document',
    'bao-cao-nam',
    '--only',
    'html',
    '--out',
    'ra4',
  );
  await line.mtcl('report', 'van-ban.mtcl', '--period', 'quý II', '--only', 'txt', '--out', 'bc');
  await line.mtcl('report', '.', '--period', '9 tháng', '--only', 'txt,docx', '--out', 'bc2');
  line.put({ 'bc/bao-cao-quy-ii-2027-skv.txt': 'người khác viết' });
  await line.mtcl('report', 'van-ban.mtcl', '--period', 'quý II', '--only', 'txt', '--out', 'bc');
  await line.mtcl('report', 'van-ban.mtcl', '--period', 'quý II', '--only', 'txt', '--out', 'bc', '--force');
  await expectApproved('command-line/generate.txt', line.lines.join('\n'));
});

test('deadlines and rules explained', async () => {
  const line = new CommandLine(NOON);
  const phrases = [
    'chậm nhất 15/6 và 30/11',
    'trước ngày 30/8',
    'hằng quý trước ngày 25',
    '14 ngày làm việc kể từ ngày ban hành',
    'thường xuyên; báo cáo hằng quý',
    'trước 05/3/27',
    'tuần 2 tháng 5',
    'tháng 13',
    'ngày 29/02',
  ];
  for (const phrase of phrases) await line.mtcl('deadline', phrase, '--year', '2027');
  await line.mtcl('deadline', 'trước ngày 30/8', '--before-includes');
  await line.mtcl('deadline', 'hằng tháng ngày 31', '--year', '2028', '--format', 'json');
  await line.mtcl('explain', '302');
  await line.mtcl('explain', 'mtcl001');
  await line.mtcl('explain', 'chủ trì');
  await line.mtcl('explain', 'MTCL314', '--format', 'json');
  await expectApproved('command-line/explain.txt', line.lines.join('\n'));
});

test('diff: a plan and what became of it', async () => {
  const line = start();
  const after = line
    .read('ke-hoach.mtcl')
    .replace('từ 98% "hồ sơ"', 'từ 99% "hồ sơ"')
    .replace('hằng quý trước ngày 25', 'hằng tháng trước ngày 25')
    .replace('chủ trì: KT, TV', 'chủ trì: TV')
    .replace('nhiệm vụ "Trực phòng chống thiên tai"', 'nhiệm vụ "Trực phòng, chống thiên tai, tìm kiếm cứu nạn"')
    .replace(
      / {2}nhiệm vụ bo-di.*\n/u,
      '  nhiệm vụ moi "Đo lại mức hài lòng" { chủ trì: VP  thời hạn: tháng 11/2027 }\n',
    )
    .replace('"Trong dự toán."', '"Trong dự toán năm."');
  line.put({ 'sau.mtcl': after });
  await line.mtcl('diff', 'ke-hoach.mtcl', 'sau.mtcl');
  await line.mtcl('diff', 'sau.mtcl', 'ke-hoach.mtcl', '--format', 'json');
  await line.mtcl('diff', 'ke-hoach.mtcl', 'sau.mtcl', '--format', 'html', '--out', 'so-sanh.html');
  await line.mtcl('diff', 'ke-hoach.mtcl', 'sau.mtcl', '--out', 'so-sanh.docx');
  await line.mtcl('diff', 'ke-hoach.mtcl', 'sau.mtcl', '--out', 'so-sanh.docx');
  await line.mtcl('diff', 'ke-hoach.mtcl', 'ke-hoach.mtcl');
  await expectApproved('command-line/diff.txt', line.lines.join('\n'));
});

test('new: each kind of file, and last year’s plan carried over', async () => {
  const line = new CommandLine(NOON);
  await line.mtcl(
    'new',
    '--kind',
    'xa',
    '--name',
    'UBND xã An Phú',
    '--year',
    '2027',
    '--out',
    'xa',
    '--head',
    'Nguyễn Văn A',
  );
  await line.mtcl(
    'new',
    '--kind',
    'so',
    '--name',
    'Sở Khí văn',
    '--superior',
    'Ủy ban nhân dân tỉnh Bình Hải',
    '--units',
    'Văn phòng Sở; Phòng Tổ chức, Hành chính',
    '--out',
    'so',
  );
  await line.mtcl(
    'new',
    '--kind',
    'chi-cuc',
    '--name',
    'Chi cục Đo lường',
    '--place',
    'Bình Hải',
    '--sign',
    'CCDL',
    '--units',
    'Phòng A, Phòng B',
    '--out',
    'cc',
    '--dry-run',
  );
  await line.mtcl('new', '--name', 'Trường Chính trị', '--year', '2028', '--out', 'khac');
  line.copy(join(PLANS, 'du-moi-thu'), '.');
  for (const kind of [
    'ke-hoach',
    'tien-do',
    'bao-cao-6-thang',
    'bao-cao-nam',
    'bao-cao-tong-hop',
    'ban-chi-dao',
    'danh-gia-noi-bo',
    'chuong-trinh-danh-gia',
    'bien-ban-xem-xet',
    'cong-bo',
    'cong-van',
    'thong-bao',
    'to-trinh',
    'giay-moi',
    'loai-rieng',
  ]) {
    await line.mtcl('new', '--kind', kind, '--use', 'ke-hoach.mtcl', '--out', kind);
    await line.mtcl('new', '--kind', kind, '--use', 'ke-hoach.mtcl');
  }
  await line.mtcl('new', '--kind', 'bao-cao-quy', '--quarter', '2', '--use', 'ke-hoach.mtcl');
  await line.mtcl('new', '--kind', 'muc-tieu-don-vi', '--unit', 'TV', '--use', 'ke-hoach.mtcl');
  await line.mtcl('new', '--from', 'ke-hoach.mtcl', '--year', '2028', '--dry-run');
  await line.mtcl('new', '--from', 'ke-hoach.mtcl', '--year', '2028');
  await line.mtcl('new', '--from', 'ke-hoach.mtcl', '--year', '2028');
  await line.mtcl('check', 'ke-hoach-2028.mtcl');
  await expectApproved('command-line/new.txt', line.lines.join('\n'));
});

test('format: an untidy file', async () => {
  const untidy = `// ghi chú
dùng   "danh-ba.mtcl"
kế hoạch năm 2027 của SKV {từ:01/01/2027 đến:31/12/2027
báo cáo "6 tháng" chốt:15/06/2027}


mục tiêu   A "x"{chỉ tiêu:từ 98%
nhiệm vụ  b   "y" {chủ trì:VP,KT phối hợp: TV thời hạn:   Trước ngày 30 tháng 8
theo dõi:QMR kết quả:"z","t"}   // cuối dòng


nhiệm vụ "dài" {
thời hạn: chậm nhất 15/6 và 30/11 hàng năm
}
}
soạn công văn{ "Đoạn."
- "một" {+ "hai"}
bảng{cột:"a","b" hàng:"1","2"}}
`;
  const line = start().put({ 'xau.mtcl': untidy, 'hong.mtcl': 'mục tiêu {{{\n' });
  await line.mtcl('format', 'xau.mtcl', '--dry-run');
  await line.mtcl('format', 'xau.mtcl');
  await line.mtcl('format', 'xau.mtcl', '--wording');
  await line.mtcl('format', 'xau.mtcl', 'hong.mtcl');
  await line.mtcl('format', '.', '--dry-run');
  await expectApproved('command-line/format.txt', line.lines.join('\n'));
});
