/** Each document is ready or not by itself. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder } from './mtcl.ts';

const DIRECTORY = `cơ quan S "Sở Y" { địa danh: "Bình Hải" ký hiệu: "SY" }
đơn vị VP "Văn phòng"
đơn vị KT "Phòng Kế toán"
người ký GD { chức vụ: "Giám đốc" họ tên: "Nguyễn Văn A" }
người ký PGD { chức vụ: "Phó Giám đốc" }
kế hoạch năm 2027 của S { báo cáo "6 tháng" chốt: 15/06/2027 }
`;

const OBJECTIVE = `mục tiêu DungHan "hồ sơ được giải quyết đúng hạn" {
  chỉ tiêu: từ 98%
  nhiệm vụ "Thống kê ....." { chủ trì: VP phối hợp: KT thời hạn: ngày 15/9/2027 theo dõi: KT kết quả: "Bảng" }
}
`;

const PLAN = `soạn kế hoạch TTHC {
  số: 12  ngày: 15/01/2027
  trích yếu: "Kiểm soát thủ tục hành chính năm 2027"
  phần "Nội dung" { bảng nhiệm vụ { cột: STT, nội dung, chủ trì, thời hạn
    nhiệm vụ "Rà soát thủ tục" { chủ trì: VP thời hạn: tháng 5/2027 }
  } }
  người ký: GD
}
`;

const UNFINISHED = `soạn báo cáo { kỳ: "6 tháng" người ký: PGD mở đầu: "Kết quả đạt [số liệu]." }
soạn mục tiêu đơn vị KT { }
quyết định { người ký: PGD }
`;

function written(path: string): string[] {
  return readdirSync(join(path, 'vb')).filter((name) => !name.startsWith('.'));
}

describe('a finished plan beside an unfinished report and decision', () => {
  const files = { 'a.mtcl': DIRECTORY + OBJECTIVE + PLAN + UNFINISHED };

  it('is not marked as a draft; the others are', () => {
    const { mtcl } = folder(files);
    const run = mtcl('generate', 'a.mtcl', '--out', 'vb', '--only', 'txt');
    expect(run.code).toBe(0);
    expect(run.err).not.toContain('Kế hoạch còn');
    expect(run.err).toContain('Báo cáo 6 tháng còn');
    expect(run.err).toContain('Quyết định còn');
  });

  it('is issued alone by its name', () => {
    const { mtcl, path } = folder(files);
    const run = mtcl('generate', 'a.mtcl', '--out', 'vb', '--only', 'docx', '--issue', '--document', 'ke-hoach-tthc');
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(written(path)).toEqual(['ke-hoach-tthc-2027-sy.docx']);
  });

  it('so is a report beside the decision of the plan that nobody has written', () => {
    const { mtcl, path } = folder({
      'a.mtcl': DIRECTORY + OBJECTIVE.replace(' .....', ''),
      'b.mtcl': 'dùng "a.mtcl"\nsoạn báo cáo { số: 3 ngày: 18/06/2027 kỳ: "6 tháng" người ký: GD }\n',
    });
    const run = mtcl('generate', 'b.mtcl', '--out', 'vb', '--only', 'txt', '--issue');
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(written(path)).toEqual(['bao-cao-6-thang-2027-sy.txt']);
  });

  it('is issued when all are asked for; of the others it is said what they lack, each with its own', () => {
    const { mtcl, path } = folder(files);
    const run = mtcl('generate', 'a.mtcl', '--out', 'vb', '--only', 'docx', '--issue');
    expect(run.code).toBe(1);
    expect(written(path)).toEqual(['ke-hoach-tthc-2027-sy.docx']);
    const of = (name: string) => run.err.slice(run.err.indexOf(`Chưa phát hành ${name}`)).split('Chưa phát hành')[1];
    expect(of('Báo cáo 6 tháng')).toContain('chưa có số, ngày');
    expect(of('Báo cáo 6 tháng')).toContain('MTCL501');
    expect(of('Báo cáo 6 tháng')).not.toContain('«Phòng Kế toán» chưa có «ký hiệu');
    expect(of('Mục tiêu và kế hoạch: Phòng Kế toán')).toContain('«Phòng Kế toán» chưa có «ký hiệu');
    expect(of('Quyết định')).toContain('MTCL709');
    expect(of('Quyết định')).not.toContain('«Phòng Kế toán» chưa có «ký hiệu');
  });

  it('is marked where the gap is in what it prints: a unit, the signer, the agency', () => {
    const issue = (text: string) =>
      folder({ 'a.mtcl': text }).mtcl('generate', 'a.mtcl', '--out', 'vb', '--issue', '--document', 'ke-hoach-tthc');
    const text = files['a.mtcl'];
    expect(issue(text.replace('"Văn phòng"', '"Văn phòng [tên]"')).err).toContain('MTCL501');
    expect(issue(text.replace(' họ tên: "Nguyễn Văn A"', '')).err).toContain('MTCL709');
    expect(issue(text.replace(' ký hiệu: "SY"', '')).err).toContain('MTCL710');
    expect(issue(text.replace('"Phòng Kế toán"', '"Phòng [tên]"'))).toMatchObject({ code: 0, err: '' });
  });

  it('is blocked by what cannot be read outside of every element, and not by that in another document', () => {
    const issue = (text: string) =>
      folder({ 'a.mtcl': text }).mtcl('generate', 'a.mtcl', '--out', 'vb', '--issue', '--document', 'ke-hoach-tthc');
    const text = files['a.mtcl'];
    expect(issue(`${text}\nchữ lạc`).err).toContain('MTCL002');
    expect(issue(text.replace('quyết định { người ký: PGD', 'quyết định { người ký: AI'))).toMatchObject({ code: 0 });
  });
});

describe('another plan of the folder', () => {
  it('does not hold up a plan that is ready', () => {
    const other = DIRECTORY.replaceAll('Sở Y', 'Sở X').replaceAll('SY', 'SX') + OBJECTIVE;
    const { mtcl, path } = folder({ 'a.mtcl': DIRECTORY + PLAN, 'b.mtcl': other });
    const run = mtcl('generate', '.', '--out', 'vb', '--only', 'docx', '--issue');
    expect(run.code).toBe(1);
    expect(run.err).toContain('Chưa phát hành Quyết định');
    expect(written(path)).toEqual(['ke-hoach-tthc-2027-sy.docx']);
  });
});

describe('a deadline that gives no day', () => {
  it.each(['khi nào rảnh thì làm', 'sau ViecKhac 10 ngày'])('«%s» is a warning and marks nothing', (words) => {
    const text = (DIRECTORY + PLAN)
      .replace('thời hạn: tháng 5/2027', `\n thời hạn: ${words}\n`)
      .replace(
        'bảng nhiệm vụ { cột: STT, nội dung, chủ trì, thời hạn',
        'bảng nhiệm vụ { cột: STT, nội dung, chủ trì, thời hạn\n nhiệm vụ ViecKhac "Việc khác" { chủ trì: VP\n thời hạn: thường xuyên\n }',
      );
    const { mtcl } = folder({ 'a.mtcl': text });
    expect(mtcl('check', 'a.mtcl')).toMatchObject({ code: 0 });
    expect(mtcl('generate', 'a.mtcl', '--out', 'vb', '--issue')).toMatchObject({ code: 0, err: '' });
  });

  it('tasks that wait for each other are an error', () => {
    const text = (DIRECTORY + PLAN).replace(
      'nhiệm vụ "Rà soát thủ tục" { chủ trì: VP thời hạn: tháng 5/2027 }',
      'nhiệm vụ A "Rà soát" { chủ trì: VP\n thời hạn: sau B 3 ngày\n }\n nhiệm vụ B "Họp" { chủ trì: VP\n thời hạn: sau A 3 ngày\n }',
    );
    const { mtcl } = folder({ 'a.mtcl': text });
    expect(mtcl('check', 'a.mtcl').out).toContain('lỗi MTCL381');
    expect(mtcl('generate', 'a.mtcl', '--out', 'vb', '--issue')).toMatchObject({ code: 1 });
  });
});

it('a report is not held up by what the decision of the plan lacks', () => {
  const { mtcl } = folder({
    'a.mtcl': DIRECTORY + OBJECTIVE.replace(' .....', ''),
    'b.mtcl': 'dùng "a.mtcl"\nsoạn báo cáo { số: 5 ngày: 20/06/2027 kỳ: "6 tháng" người ký: GD }\n',
  });
  const run = mtcl('generate', 'b.mtcl', '--out', 'vb', '--only', 'docx', '--issue');
  expect(run).toMatchObject({ code: 0, err: '' });
});
