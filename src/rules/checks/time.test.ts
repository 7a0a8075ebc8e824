import { describe, expect, it } from 'vitest';
import { findingsOf } from '../test/snippet.ts';

async function codes(text: string): Promise<string[]> {
  return (await findingsOf(text))
    .map(({ code, words }) => `${code} ${words}`)
    .filter((found) => /^MTCL(30[289]|31\d)/.test(found));
}
const task = (deadline: string, name = 'Rà soát') => `nhiệm vụ "${name}" {\n  thời hạn: ${deadline}\n}`;

describe('the last report', () => {
  it('on the year: what is due behind it is not in it', async () => {
    expect(await codes(task('tháng 12/2027'))).toEqual(['MTCL302 tháng 12/2027']);
  });

  it('a window that begins before it may be done in time', async () => {
    expect(await codes(task('quý IV/2027'))).toEqual([]);
    expect(await codes(task('từ 01/9 đến 31/12/2027'))).toEqual([]);
  });

  it('on six months only: others follow', async () => {
    const plan = 'kế hoạch năm 2027 của SNgV { báo cáo "6 tháng" chốt: 15/06/2027 }\n';
    expect(await codes(plan + task('tháng 9/2027'))).toEqual([]);
  });

  it('the plan of the next year is made behind it', async () => {
    expect(await codes(task('trước 25/12', 'Xây dựng kế hoạch năm {năm sau}'))).toEqual([]);
    expect(await codes(task('trước 25/12', 'Xây dựng kế hoạch năm 2028'))).toEqual([]);
  });
});

describe('years', () => {
  it.each(['tháng 12/2026 – tháng 01/2027', 'từ 15/12/2026 đến 15/01/2027', 'thường xuyên', 'tháng 3 năm sau'])(
    'that are meant: %s',
    async (deadline) => {
      expect((await codes(task(deadline))).filter((found) => found.startsWith('MTCL312'))).toEqual([]);
    },
  );

  it.each([
    ['trước 08/2026', 'MTCL312 2026'],
    ['ngày 15/3/2028', 'MTCL312 2028'],
    ['quý II/2026', 'MTCL312 2026'],
  ])('that are left over: %s', async (deadline, found) => {
    expect(await codes(task(deadline))).toEqual([found]);
  });

  const said = (words: string) => codes(`nhiệm vụ "${words}"`);
  it.each([
    'Tăng 2% so với năm 2025',
    'Chương trình cải cách giai đoạn 2021-2026',
    'Thực hiện Kế hoạch số 448/KH-UBND ngày 10/12/2024 của UBND tỉnh về chuyển đổi số năm 2025',
    'Theo Luật Lưu trữ năm 2011',
    'Đến năm 2030 đạt 100%',
    'Dự thảo kế hoạch triển khai, áp dụng năm 2028',
    'Rà soát 2026 hồ sơ',
    'Công việc số 2026',
  ])('that have a reason: %s', async (words) => {
    expect(await said(words)).toEqual([]);
  });

  it.each([
    ['Mục tiêu chất lượng năm 2026', 'MTCL313 2026'],
    ['Lập thành tích, hoàn thành nhiệm vụ năm 2028', 'MTCL313 2028'],
    ['Danh mục hồ sơ 2026 của Sở', 'MTCL313 2026'],
    ['Báo cáo MTCL 2026', 'MTCL313 2026'],
  ])('that have none: %s', async (words, found) => {
    expect(await said(words)).toEqual([found]);
  });
});

describe('the day of signing', () => {
  const signed = (deadline: string) => codes(`quyết định { số: 5 ngày: 05/01/2027 }\n${task(deadline)}`);
  it.each(['trước 05/01/2027', 'ngày 05/01/2027', 'từ 02/01 đến 05/01/2027'])(
    'is too late for %s',
    async (deadline) => {
      expect((await signed(deadline)).filter((found) => found.startsWith('MTCL308'))).toEqual([`MTCL308 ${deadline}`]);
    },
  );
  it.each(['tháng 01/2027', 'hằng tháng trước ngày 05', 'trước 15/3, 15/6 và 30/11 hằng năm'])(
    'is fine for %s',
    async (deadline) => {
      expect((await signed(deadline)).filter((found) => found.startsWith('MTCL308'))).toEqual([]);
    },
  );
});

/** Enough tasks that the plan is no longer being begun. */
const WORK = [
  'Tập huấn',
  'Rà soát',
  'Khảo sát',
  'Thống kê',
  'Số hóa',
  'Công khai',
  'Kiểm tra',
  'Sơ kết',
  'Tổng kết',
  'Bồi dưỡng',
]
  .map((words) => `nhiệm vụ "${words}"`)
  .join('\n');

it('a plan of another field with one task about the quality system owes it no audit of its own', async () => {
  const plan = (title: string) =>
    findingsOf(
      `soạn kế hoạch { số: 5 ngày: 05/01/2027 trích yếu: "${title}" bảng nhiệm vụ }\nnhiệm vụ "Duy trì hệ thống quản lý chất lượng"\n${WORK}`,
    );
  const duties = async (title: string) =>
    (await plan(title)).map(({ code }) => code).filter((code) => code === 'MTCL316' || code === 'MTCL317');
  expect(await duties('Cải cách hành chính năm 2027')).toEqual([]);
  expect(await duties('Duy trì hệ thống quản lý chất lượng năm 2027')).toEqual(['MTCL316', 'MTCL317']);
});

it('«đầu năm» is not gone by when the plan of the year is signed in January', async () => {
  const signed = (deadline: string) => codes(`quyết định { số: 5 ngày: 22/01/2027 }\n${task(deadline)}`);
  expect(await signed('đầu năm 2027')).toEqual([]);
  expect(await signed('ngày 15/01/2027')).toEqual(['MTCL308 ngày 15/01/2027']);
});
