/** The year's decision comes out where the files publish it, and only there. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder } from '../cli/mtcl.ts';

const BASE = `cơ quan S "Sở Y" { địa danh: "Bình Hải" ký hiệu: "SY" }
đơn vị VP "Văn phòng"
kế hoạch năm 2027 của S { báo cáo "6 tháng" chốt: 15/06/2027 }
`;
const OBJECTIVE = 'mục tiêu "hồ sơ đúng hạn" { chỉ tiêu: từ 98% nhiệm vụ "Thống kê" { chủ trì: VP } }\n';
const PLAN = 'soạn kế hoạch { phần "Nội dung" { bảng nhiệm vụ { cột: STT, nội dung, thời hạn } } }\n';
const REPORT = 'soạn báo cáo { kỳ: "6 tháng" }\n';
const USES = 'dùng "a.mtcl"\n';

/** Names of the files that come out, without year and agency. */
function made(files: Record<string, string>, ...paths: string[]): string[] {
  const { mtcl, path } = folder(files);
  const run = mtcl('generate', ...paths, '--out', 'vb', '--only', 'txt');
  expect(run.code).toBe(0);
  return readdirSync(join(path, 'vb'))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.replace('-2027-sy.txt', ''));
}

describe('a file with objectives', () => {
  it('and no document publishes the decision', () => {
    expect(made({ 'a.mtcl': BASE + OBJECTIVE }, 'a.mtcl')).toEqual(['quyet-dinh-mtcl']);
  });

  it.each([
    [PLAN, 'ke-hoach'],
    [REPORT, 'bao-cao-6-thang'],
    ['soạn công văn { trích yếu: "báo cáo" "Nội dung." }', 'cong-van'],
    ['soạn mục tiêu đơn vị VP', 'ke-hoach-vp-2027-vp.txt'],
  ])('and a document of its own publishes that alone: %s', (text, name) => {
    expect(made({ 'a.mtcl': BASE + OBJECTIVE + text }, 'a.mtcl')).toEqual([name]);
  });

  it('publishes both where it writes both', () => {
    expect(made({ 'a.mtcl': `${BASE}${OBJECTIVE}${PLAN}quyết định { }` }, 'a.mtcl')).toEqual([
      'ke-hoach',
      'quyet-dinh-mtcl',
    ]);
  });
});

describe('a file that only uses the plan', () => {
  const files = { 'a.mtcl': BASE + OBJECTIVE, 'b.mtcl': USES + REPORT };

  it('does not bring the decision out again; the folder has it once', () => {
    expect(made(files, 'b.mtcl')).toEqual(['bao-cao-6-thang']);
    expect(made(files, 'a.mtcl')).toEqual(['quyet-dinh-mtcl']);
    expect(made(files, '.')).toEqual(['bao-cao-6-thang', 'quyet-dinh-mtcl']);
  });

  it('nor where the plan writes it itself', () => {
    const written = { ...files, 'a.mtcl': `${BASE}${OBJECTIVE}quyết định { số: 5 }` };
    expect(made(written, 'b.mtcl')).toEqual(['bao-cao-6-thang']);
    expect(made(written, '.')).toEqual(['bao-cao-6-thang', 'quyet-dinh-mtcl']);
  });

  it('brings it out where it writes no document: it is the plan’s own front page', () => {
    expect(made({ 'a.mtcl': BASE + OBJECTIVE, 'c.mtcl': USES }, 'c.mtcl')).toEqual(['quyet-dinh-mtcl']);
  });
});
