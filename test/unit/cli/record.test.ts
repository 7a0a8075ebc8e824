import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder } from './mtcl.ts';

const PLAN = `cơ quan SM "Sở Mẫu" { địa danh: "Bình Hải"  ký hiệu: "SM" }
đơn vị VP "Văn phòng"
kế hoạch năm 2025 của SM
mục tiêu DVC "hồ sơ được giải quyết đúng hạn" {
  chỉ tiêu: từ 98%
  nhiệm vụ rà-soát "Rà soát quy trình" { chủ trì: VP  thời hạn: 15/03/2025 }
  nhiệm vụ "Tập huấn công chức" { chủ trì: VP  thời hạn: tháng 5/2025 }
}
`;

describe('mtcl record', () => {
  it('writes the year’s progress file, adds to it, and writes nothing twice', () => {
    const { path, mtcl } = folder({ 'ke-hoach.mtcl': PLAN });
    const file = () => readFileSync(join(path, 'tien-do-2025.mtcl'), 'utf8');
    const done = ['record', 'ke-hoach.mtcl', 'rà-soát', '--state', 'hoàn thành', '--day', '10/3/2025'];
    expect(mtcl(...done, '--evidence', 'Biên bản').out).toContain('Đã ghi tien-do-2025.mtcl');
    expect(
      mtcl('record', '.', 'tap huan', '--state', 'cham', '--reason', 'Chờ kinh phí', '--day', '1/6/2025').code,
    ).toBe(0);
    expect(mtcl('record', 'ke-hoach.mtcl', 'DVC', '--value', '412/417', '--day', '1/6/2025').code).toBe(0);
    const once = file();
    expect(once.slice(once.indexOf('tiến độ ngày'))).toBe(`tiến độ ngày 10/03/2025 {
  rà-soát: hoàn thành ngày 10/03/2025, minh chứng "Biên bản"
}

tiến độ ngày 01/06/2025 {
  tap-huan-cong-chuc: chậm, lý do "Chờ kinh phí"
  DVC: đạt 412/417
}
`);
    expect(readFileSync(join(path, 'ke-hoach.mtcl'), 'utf8')).toContain(
      'nhiệm vụ tap-huan-cong-chuc "Tập huấn công chức"',
    );
    expect(mtcl(...done).out).toContain('đã ghi như vậy rồi');
    expect(mtcl('record', '.', 'rà-soát', '--state', 'đang làm')).toMatchObject({
      code: 1,
      out: expect.stringContaining('đã ghi hoàn thành ngày 10/3/2025'),
    });
    expect(file()).toBe(once);
    expect(readdirSync(path).toSorted()).toEqual(['ke-hoach.mtcl', 'tien-do-2025.mtcl']);
  });

  it('is counted by a command that is given the plan’s file alone as by one that is given the folder', () => {
    const other = PLAN.replaceAll('2025', '2026');
    const { mtcl } = folder({ 'ke-hoach.mtcl': PLAN, 'ke-hoach-2026.mtcl': other, 'hong.mtcl': 'dùng "x' });
    mtcl('record', 'ke-hoach.mtcl', 'rà-soát', '--state', 'hoàn thành', '--day', '10/3/2025');
    const due = mtcl('due', 'ke-hoach.mtcl', '--on', '1/6/2025').out;
    expect(due).toContain('Trễ hạn: 1\n');
    expect(due).not.toContain('2026');
    expect(mtcl('due', '.', '--on', '1/6/2025').out).toContain(due.trimEnd());
    expect(mtcl('calendar', 'ke-hoach.mtcl').out).toContain('"state": "done"');
    const report = ['--period', 'năm', '--only', 'txt', '--out', 'van-ban'];
    expect(mtcl('report', 'ke-hoach.mtcl', ...report).code).toBe(0);
  });

  it('says what is missing, and writes nothing then', () => {
    const { path, mtcl } = folder({ 'ke-hoach.mtcl': PLAN });
    const said = (...args: string[]) => {
      const { code, err } = mtcl('record', 'ke-hoach.mtcl', ...args);
      expect(code).toBe(2);
      return err;
    };
    expect(said('xyz', '--state', 'chậm', '--reason', 'x')).toContain('Không có nhiệm vụ, chỉ tiêu nào là «xyz»');
    expect(said('rà-soát', '--state', 'xong')).toContain('không có «xong»');
    expect(said('rà-soát', '--state', 'chậm')).toContain('--reason');
    expect(said('DVC', '--value', '471/417')).toContain('không thể nhiều hơn tổng số');
    expect(said('rà-soát', '--state', 'đang làm', '--day', '1/1/2999')).toContain('chưa tới');
    expect(said('rà-soát')).toContain('--state hoặc --value');
    expect(readdirSync(path)).toEqual(['ke-hoach.mtcl']);
    const dry = mtcl('record', 'ke-hoach.mtcl', 'rà-soát', '--state', 'đang làm', '--dry-run');
    expect(dry.out).toContain('rà-soát: đang làm');
    expect(readdirSync(path)).toEqual(['ke-hoach.mtcl']);
  });
});
