import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, PLAN } from './mtcl.ts';

describe('mtcl', () => {
  it('--version prints the version', () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8'));
    expect(folder().mtcl('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  it('--help, or nothing at all, lists the commands in Vietnamese', () => {
    const { mtcl } = folder();
    expect(mtcl('--help').out).toMatch(/Cách dùng: mtcl <lệnh>[\s\S]*check[\s\S]*kiểm tra[\s\S]*generate/);
    expect(mtcl().out).toBe(mtcl('--help').out);
  });

  it('says which command or option it does not know', () => {
    const { mtcl } = folder();
    expect(mtcl('chek')).toEqual({
      code: 2,
      out: '',
      err: 'mtcl: Không có lệnh «chek». Chạy «mtcl --help» để xem các lệnh.\n',
    });
    expect(mtcl('check', '--nhanh', 'a.mtcl').err).toContain('Không có tùy chọn «--nhanh»');
    expect(mtcl('report', 'a.mtcl').err).toContain('Còn thiếu tùy chọn: --period');
  });
});

describe('mtcl check', () => {
  it('of a good plan finds nothing', () => {
    const run = folder({ 'a.mtcl': PLAN }).mtcl('check', 'a.mtcl');
    expect(run).toEqual({ code: 0, out: 'Không có lỗi nào.\n', err: '' });
  });

  it('prints file, line and column of each finding; errors give exit code 1', () => {
    const run = folder({ 'a.mtcl': PLAN.replace('chủ trì: VP', 'chủ trì: VPX') }).mtcl('check', 'a.mtcl');
    expect(run.code).toBe(1);
    expect(run.out).toContain('a.mtcl:9:14: lỗi MTCL003: Không tìm thấy đơn vị, nhóm hay vai trò «VPX».');
  });

  it('prints one object as JSON', () => {
    const run = folder({ 'a.mtcl': PLAN.replace('15/3/2027', '31/6/2027') }).mtcl(
      'check',
      'a.mtcl',
      '--format',
      'json',
    );
    const { findings } = JSON.parse(run.out);
    expect(findings[0]).toMatchObject({ file: 'a.mtcl', line: 11, severity: 'error', code: 'MTCL303' });
  });

  it('checks all files of a folder, each once', () => {
    const { mtcl } = folder({ 'nam/a.mtcl': PLAN, 'nam/b/c.mtcl': PLAN.replace('chủ trì: VP', 'chủ trì: X') });
    const run = mtcl('check', 'nam', 'nam/a.mtcl');
    expect(run.out.match(/MTCL003/g)).toHaveLength(1);
  });

  it('says what is wrong with a path', () => {
    const { mtcl } = folder({ 'a.txt': 'x', 'trong/b.txt': 'x' });
    expect(mtcl('check', 'khong-co.mtcl')).toEqual({
      code: 2,
      out: '',
      err: 'mtcl: Không tìm thấy «khong-co.mtcl». Hãy kiểm tra lại tên tệp và thư mục.\n',
    });
    expect(mtcl('check', 'a.txt').err).toBe('mtcl: «a.txt» không phải tệp .mtcl.\n');
    expect(mtcl('check', 'trong').err).toContain('không có tệp .mtcl nào');
  });

  it('reads a binary file without falling over', () => {
    const bytes = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256);
    const run = folder({ 'a.mtcl': bytes }).mtcl('check', 'a.mtcl');
    expect(run.code).toBe(1);
    expect(run.err).toBe('');
  });
});

describe('mtcl generate', () => {
  it('writes the decision and the calendar and names them', () => {
    const { mtcl, path } = folder({ 'a.mtcl': PLAN });
    const run = mtcl('generate', 'a.mtcl', '--out', 'ra');
    expect(run.code).toBe(0);
    expect(run.out).toContain('Đã ghi ra/quyet-dinh-mtcl-2027-s.docx\n');
    const files = readdirSync(join(path, 'ra'));
    expect(files.some((name) => name.endsWith('.ics'))).toBe(true);
    expect(files.filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('says why there is no plan where a file is no text', () => {
    const { mtcl, path } = folder({ 'a.mtcl': '' });
    writeFileSync(join(path, 'a.mtcl'), Buffer.from(`\uFEFF${PLAN}`, 'utf16le'));
    const { code, err } = mtcl('generate', 'a.mtcl');
    expect(code).toBe(2);
    expect(err).toContain('chưa có kế hoạch năm');
    expect(err).toContain('a.mtcl:1:1: lỗi MTCL001: Tệp này không phải tệp văn bản UTF-8');
  });

  it('writes to «van-ban» beside the file, in the folder, where no other is named', () => {
    const { mtcl, path } = folder({ 'nam/a.mtcl': PLAN });
    expect(mtcl('generate', 'nam/a.mtcl').out).toContain('Đã ghi nam/van-ban/quyet-dinh-mtcl-2027-s.docx\n');
    expect(mtcl('report', '.', '--period', '6 tháng').out).toContain('Đã ghi van-ban/bao-cao-6-thang-2027-s.docx\n');
    expect(mtcl('calendar', 'nam/a.mtcl', '--format', 'xlsx').out).toMatch(/^Đã ghi nam\/van-ban\/.+\.xlsx\n$/u);
    expect(readdirSync(path).sort()).toEqual(['nam', 'van-ban']);
  });

  it('writes one document alone where it is named, and says which there are', () => {
    const two = `${PLAN}quyết định {}\nsoạn thông báo { trích yếu: "Lịch đánh giá" "Đánh giá trong tháng 8." }\n`;
    const { mtcl, path } = folder({ 'a.mtcl': two });
    expect(mtcl('generate', 'a.mtcl', '--out', 'ra', '--document', 'quyet-dinh').code).toBe(0);
    expect(readdirSync(join(path, 'ra')).filter((name) => !name.startsWith('.'))).toEqual([
      'quyet-dinh-mtcl-2027-s.docx',
    ]);
    const refused = mtcl('generate', 'a.mtcl', '--out', 'hai', '--document', 'to-trinh');
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('không có văn bản «to-trinh». Có: quyet-dinh (Quyết định), thong-bao');
    expect(existsSync(join(path, 'hai'))).toBe(false);
  });

  it('gives the same bytes for the same input', () => {
    const { mtcl, path } = folder({ 'a.mtcl': PLAN });
    mtcl('generate', 'a.mtcl', '--out', 'mot');
    mtcl('generate', 'a.mtcl', '--out', 'hai');
    const read = (out: string) => readFileSync(join(path, out, 'quyet-dinh-mtcl-2027-s.docx'));
    expect(read('mot').equals(read('hai'))).toBe(true);
  });

  it('never overwrites what a person edited, unless told to', () => {
    const { mtcl, path } = folder({ 'a.mtcl': PLAN });
    mtcl('generate', 'a.mtcl', '--out', 'ra');
    const file = join(path, 'ra/quyet-dinh-mtcl-2027-s.docx');
    writeFileSync(file, 'người dùng đã sửa');
    const refused = mtcl('generate', 'a.mtcl', '--out', 'ra');
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('ra/quyet-dinh-mtcl-2027-s.docx');
    expect(readFileSync(file, 'utf8')).toBe('người dùng đã sửa');
    expect(mtcl('generate', 'a.mtcl', '--out', 'ra', '--force').code).toBe(0);
    expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
  });

  it('writes again over its own files', () => {
    const { mtcl, path } = folder({ 'a.mtcl': PLAN });
    mtcl('generate', 'a.mtcl', '--out', 'ra');
    writeFileSync(join(path, 'a.mtcl'), PLAN.replace('Thống kê hồ sơ', 'Rà soát hồ sơ'));
    expect(mtcl('generate', 'a.mtcl', '--out', 'ra').code).toBe(0);
  });

  it('says why it cannot write, and leaves nothing behind', () => {
    const { mtcl, path } = folder({ 'a.mtcl': PLAN, ra: 'đây là tệp' });
    const run = mtcl('generate', 'a.mtcl', '--out', 'ra');
    expect(run.code).toBe(2);
    expect(run.err).toMatch(/^mtcl: Không ghi được vào «ra»/);
    expect(readFileSync(join(path, 'ra'), 'utf8')).toBe('đây là tệp');
  });

  it('of a file without a plan says what to add', () => {
    const { mtcl, path } = folder({ 'a.mtcl': 'đơn vị VP "Văn phòng"' });
    const run = mtcl('generate', 'a.mtcl', '--out', 'ra');
    expect(run.code).toBe(2);
    expect(run.err).toContain('chưa có kế hoạch năm');
    expect(existsSync(join(path, 'ra'))).toBe(false);
  });

  it('knows only its formats', () => {
    const run = folder({ 'a.mtcl': PLAN }).mtcl('generate', 'a.mtcl', '--out', 'ra', '--only', 'xml');
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain('không có «xml»');
  });
});
