import { describe, expect, it } from 'vitest';
import { deadlineReport } from './index.ts';

/** "reading → due days", or the first error. */
function read(text: string): string {
  const { reading, due, problems } = deadlineReport(text, { year: 2027 });
  const error = problems.find(({ severity }) => severity === 'error');
  return error ? `lỗi: ${error.message}` : `${reading} → ${due.join(', ') || 'không quy ra ngày'}`;
}

describe('what contradicts itself gives no day', () => {
  it('a stretch that ends before it begins', () => {
    const swapped =
      'lúc bắt đầu đứng sau lúc kết thúc. Nếu đi qua hai năm thì ghi rõ năm của cả hai, nếu không thì đổi chỗ.';
    expect(read('Từ 15/5 đến 10/5/2027')).toBe(`lỗi: «15/5 đến 10/5/2027»: ${swapped}`);
    expect(read('Tháng 5-3/2027')).toBe(`lỗi: «Tháng 5-3/2027»: ${swapped}`);
  });

  it('but one that goes over the turn of the year does', () => {
    expect(read('Tháng 12-1/2027')).toBe('tháng 12/2026 – tháng 01/2027 → 2027-01-31');
    expect(read('Từ 15/11 đến 14/5/2027')).toBe('từ ngày 15/11/2026 đến ngày 14/5/2027 → 2027-05-14');
  });

  it('a weekday that the date does not fall on', () => {
    expect(read('Thứ sáu, ngày 15/3/2027')).toBe(
      'lỗi: «Thứ sáu, ngày 15/3/2027»: ngày này là thứ Hai. Sửa lại ngày hoặc thứ.',
    );
    expect(read('Thứ hai, ngày 15/3/2027')).toBe('ngày 15/3/2027 → 2027-03-15');
  });
});

it('the date of a document that an event names stays with it', () => {
  expect(read('Sau khi ban hành Quyết định số 05/QĐ-SNgV ngày 04/01/2027')).toBe(
    'sau khi "ban hành Quyết định số 05/QĐ-SNgV ngày 04/01/2027" → không quy ra ngày',
  );
});
