import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { STARTER_KINDS } from '../../../src/starters/starter-kinds.ts';
import { folder } from './mtcl.ts';

const XA = ['new', '--kind', 'xa', '--name', 'UBND xã An Phú', '--year', '2027', '--head', 'Trần Thị B'];

describe('mtcl new', () => {
  it('writes a directory and a plan without findings', () => {
    const { path, mtcl } = folder();
    expect(mtcl(...XA, '--out', 'ke-hoach')).toEqual({
      code: 0,
      out: `${join('ke-hoach', 'danh-ba.mtcl')}\n${join('ke-hoach', 'ke-hoach-2027.mtcl')}\n`,
      err: '',
    });
    const directory = readFileSync(join(path, 'ke-hoach/danh-ba.mtcl'), 'utf8');
    expect(directory).toContain('cơ quan UBND "Ủy ban nhân dân xã An Phú" {\n  địa danh: "An Phú"');
    expect(mtcl('check', 'ke-hoach').out).toBe('Không có lỗi nào.\n');
    expect(mtcl('generate', 'ke-hoach', '--out', 'van-ban').out).toMatch(/quyet-dinh.*\.docx/);
  });

  it('leaves files alone that are there', () => {
    const { path, mtcl } = folder({ 'danh-ba.mtcl': '// của tôi' });
    expect(mtcl(...XA).out).toBe('danh-ba-2027.mtcl\nke-hoach-2027.mtcl\n');
    expect(readFileSync(join(path, 'danh-ba.mtcl'), 'utf8')).toBe('// của tôi');
  });

  it('starts a document of every kind in the folder, and all stand together without findings', () => {
    const { path, mtcl } = folder();
    mtcl(...XA);
    const kinds = Object.keys(STARTER_KINDS).filter((kind) => !['danh-ba', 'quyet-dinh'].includes(kind));
    for (const kind of kinds) expect(mtcl('new', '--kind', kind, '--quarter', '2')).toMatchObject({ code: 0, err: '' });
    expect(mtcl('new', '--year', '2028').out).toBe('ke-hoach-2028.mtcl\n');
    expect(readdirSync(path)).toHaveLength(kinds.length + 3);
    expect(readFileSync(join(path, 'bao-cao-quy-2-2027.mtcl'), 'utf8')).toContain('dùng "tien-do-2027.mtcl"');
    expect(mtcl('check', '.').out).toBe('Không có lỗi nào.\n');
  });

  it('takes names from the directory that is there', () => {
    const { path, mtcl } = folder();
    expect(mtcl('new', '--kind', 'danh-ba', '--name', 'Sở Y', '--units', 'Văn phòng; Phòng Một; Phòng Hai').code).toBe(
      0,
    );
    expect(mtcl('new', '--year', '2027').out).toBe('ke-hoach-2027.mtcl\n');
    const plan = readFileSync(join(path, 'ke-hoach-2027.mtcl'), 'utf8');
    expect(plan).toContain('kế hoạch năm 2027 của SY {');
    expect(plan).toContain('phối hợp: CacPhong');
    expect(mtcl('new', '--kind', 'muc-tieu-don-vi', '--unit', 'H').out).toBe('muc-tieu-h-2027.mtcl\n');
    expect(mtcl('check', '.').out).toBe('Không có lỗi nào.\n');
  });

  it('says what a document lacks, and which of several files to take', () => {
    const { mtcl } = folder();
    expect(mtcl('new', '--kind', 'tien-do')).toMatchObject({
      code: 2,
      err: expect.stringContaining('chưa có kế hoạch năm'),
    });
    expect(mtcl('new', '--kind', 'cong-bo')).toMatchObject({
      code: 2,
      err: expect.stringContaining('chưa có danh bạ'),
    });
    mtcl(...XA);
    mtcl(...XA);
    expect(mtcl('new', '--kind', 'tien-do').err).toContain('ke-hoach-2027-2.mtcl, ke-hoach-2027.mtcl');
    expect(mtcl('new', '--kind', 'tien-do', '--use', 'ke-hoach-2027-2.mtcl').out).toBe('tien-do-2027.mtcl\n');
    expect(mtcl('new', '--kind', 'muc-tieu-don-vi', '--use', 'ke-hoach-2027.mtcl', '--unit', 'X').err).toContain(
      'Các đơn vị: VP',
    );
  });

  it('carries last year over, with a list of what is left to decide', () => {
    const { path, mtcl } = folder();
    mtcl(...XA);
    const wanted = ['new', '--from', 'ke-hoach-2027.mtcl', '--year', '2028'];
    const dry = mtcl(...wanted, '--dry-run');
    expect(dry.out).toMatch(/ke-hoach-2027\.mtcl:\d+ {2}.*năm 2027.* → .*năm 2028/);
    expect(dry.out).toMatch(/Sẽ tạo ke-hoach-2028\.mtcl\n$/);
    expect(readdirSync(path)).not.toContain('ke-hoach-2028.mtcl');
    const carried = mtcl(...wanted);
    expect(carried).toMatchObject({
      code: 0,
      out: dry.out.replace('Sẽ tạo ', ''),
      err: expect.stringMatching(/Có \d+ chỗ cần quyết định/),
    });
    expect(readFileSync(join(path, 'ke-hoach-2028.mtcl'), 'utf8')).toContain('dùng "danh-ba.mtcl"');
    // What is left to decide is told where it stands, and is no finding.
    const checked = mtcl('check', '.');
    expect(checked.code).toBe(0);
    expect(checked.out.split('\n').slice(0, 3)).toEqual([
      'Không có lỗi nào.',
      'Còn 4 chỗ cần quyết định (xem xong chỗ nào thì xóa dòng ghi chú ấy):',
      'ke-hoach-2028.mtcl:18  chỉ tiêu năm 2027: từ 98%. Giữ hay đổi?',
    ]);
    const { findings, decisions } = JSON.parse(mtcl('check', '.', '--format', 'json').out);
    expect(findings).toEqual([]);
    expect(decisions).toHaveLength(4);
    expect(decisions[0]).toEqual({
      file: 'ke-hoach-2028.mtcl',
      line: 18,
      words: 'chỉ tiêu năm 2027: từ 98%. Giữ hay đổi?',
    });
    expect(mtcl('check', '.', '--format', 'github').out.split('\n')[0]).toBe(
      '::notice file=ke-hoach-2028.mtcl,line=18,title=Cần quyết định::chỉ tiêu năm 2027: từ 98%25. Giữ hay đổi?',
    );
    const [run] = JSON.parse(mtcl('check', '.', '--format', 'sarif').out).runs;
    expect(run.results.map(({ kind, level }: { kind: string; level: string }) => [kind, level])).toEqual(
      Array(4).fill(['review', 'none']),
    );
    expect(run.results[0].message.text).toBe('Cần quyết định: chỉ tiêu năm 2027: từ 98%. Giữ hay đổi?');
    expect(mtcl('new', '--from', 'ke-hoach-2027.mtcl').err).toContain('--year');
    expect(mtcl('new', '--from', 'ke-hoach-2027.mtcl', '--year', '2027').err).toContain('đã là kế hoạch năm 2027');
    expect(mtcl('new', '--from', 'khong-co.mtcl', '--year', '2028').err).toContain('Không tìm thấy');
    expect(mtcl('new', '--from', 'ke-hoach-2027.mtcl', '--year', '2028', '--out', 'khac').err).toContain(
      'cùng thư mục',
    );
  });

  it('says what is missing or wrong', () => {
    const { mtcl } = folder({ tep: '' });
    expect(mtcl('new', '--year', '2027')).toMatchObject({ code: 2, err: expect.stringContaining('--name') });
    expect(mtcl(...XA.with(6, '27'))).toMatchObject({ code: 2, err: expect.stringContaining('2000') });
    expect(mtcl(...XA.with(2, 'bo')).err).toContain('--kind nhận: so, xa, chi-cuc, khac');
    expect(mtcl(...XA, '--out', 'tep')).toMatchObject({ code: 2, err: expect.stringContaining('Không ghi được') });
  });
});
