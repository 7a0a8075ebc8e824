import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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

  it('says what is missing or wrong', () => {
    const { mtcl } = folder({ tep: '' });
    expect(mtcl('new', '--year', '2027')).toMatchObject({ code: 2, err: expect.stringContaining('--name') });
    expect(mtcl(...XA.with(6, '27'))).toMatchObject({ code: 2, err: expect.stringContaining('2000') });
    expect(mtcl(...XA.with(2, 'bo')).err).toContain('--kind nhận: so, xa, chi-cuc, khac');
    expect(mtcl(...XA, '--out', 'tep')).toMatchObject({ code: 2, err: expect.stringContaining('Không ghi được') });
  });
});
