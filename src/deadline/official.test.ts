import { describe, expect, it } from 'vitest';
import { formatDeadline } from './format.ts';
import { officialWording } from './official.ts';
import { readDeadline } from './reader/read.ts';
import { rows } from './testing/phrase-table.ts';

// As written → own form → as officials print it.
const wordings = rows(`
trước 05/01/2027 → trước ngày 05/01/2027 → Trước ngày 05/01/2027
trước 15/3, 15/6 và 30/11 hằng năm → trước ngày 15/3, 15/6 và 30/11 hằng năm → Trước ngày 15/3, 15/6 và 30/11 hằng năm
tháng 2-3/2027 → tháng 2-3/2027 → Tháng 2-3/2027
tháng 1/2027 → tháng 01/2027 → Tháng 01/2027
quý 1/2027 → quý I/2027 → Quý I/2027
thường xuyên; báo cáo hằng quý → thường xuyên; báo cáo hằng quý → Thường xuyên; báo cáo hằng quý
hằng quý, trước ngày 25 → hằng quý trước ngày 25 → Trước ngày 25 hằng quý
hằng tuần thứ sáu → hằng tuần thứ sáu → Thứ Sáu hằng tuần
sáng thứ hai và thứ tư hằng tuần → hằng tuần thứ hai và thứ tư → Thứ Hai và thứ Tư hằng tuần
thứ hai đầu tiên hằng tháng → thứ hai đầu tiên mỗi tháng → Thứ Hai đầu tiên mỗi tháng
ngày 10 tháng thứ hai của quý → hằng quý ngày 10 tháng thứ hai của quý → Ngày 10 tháng thứ hai của quý
trước ngày 05 tháng sau → hằng tháng trước ngày 05 tháng sau → Trước ngày 05 tháng sau
trước 30/8 "tùy từng đơn vị" → trước ngày 30/8 "tùy từng đơn vị" → Trước ngày 30/8 (tùy từng đơn vị)
"theo yêu cầu" → "Theo yêu cầu" → Theo yêu cầu
"Báo cáo 6 tháng" trước 15/6 → "Báo cáo 6 tháng" trước ngày 15/6 → Báo cáo 6 tháng trước ngày 15/6
"tháng 6" trước 15/7 → "Tháng 6" trước ngày 15/7 → Tháng 6 trước ngày 15/7
"theo Kế hoạch tháng 6" trước 15/7 → "Theo Kế hoạch tháng 6" trước ngày 15/7 → “Theo Kế hoạch tháng 6” trước ngày 15/7
"sau": khi có yêu cầu → "Sau" khi "có yêu cầu" → “Sau” khi có yêu cầu
30 ngày sau khi "Trung ương ban hành" → 30 ngày sau khi "Trung ương ban hành" → 30 ngày sau khi Trung ương ban hành
sau thống-kê 14 ngày → sau thống-kê 14 ngày → 14 ngày sau thống-kê
`);

describe('wordings', () => {
  it.each(wordings)('%s → %s → %s', (text, own, official) => {
    const deadline = readDeadline(text!).deadline!;
    expect(formatDeadline(deadline)).toBe(own);
    expect(officialWording(deadline)).toBe(official);
    expect(readDeadline(official!).deadline).toEqual(deadline);
  });

  it('a task prints by its title', () => {
    const deadline = readDeadline('trong 10 ngày làm việc sau thống-kê').deadline!;
    expect(officialWording(deadline, { taskTitle: () => 'Thống kê tỷ lệ hồ sơ' })).toBe(
      'Trong 10 ngày làm việc sau khi hoàn thành nhiệm vụ “Thống kê tỷ lệ hồ sơ”',
    );
  });
});

describe('own form', () => {
  it.each([
    ['trước ngày 30/8 hằng năm', true],
    ['trước 30/8 hằng năm', true],
    ['Trước 30/8 hằng năm', false],
    ['trước 30/8 hàng năm', false],
    ['quý I/2027', true],
    ['quý 1/2027', false],
    ['"Theo yêu cầu"', true],
    ['Theo yêu cầu', false],
  ])('%s: %s', (text, canonical) => {
    expect(readDeadline(text).canonical).toBe(canonical);
  });

  it('names of tasks are references with their places', () => {
    expect(readDeadline('trong 10 ngày sau thống-kê; sau báo-cáo 2 tuần').references).toEqual([
      { name: 'thống-kê', start: 18, end: 26 },
      { name: 'báo-cáo', start: 32, end: 39 },
    ]);
    const decomposed = 'sau thống-kê 14 ngày'.normalize('NFD');
    const [reference] = readDeadline(decomposed).references;
    expect(reference?.name).toBe('thống-kê');
    expect(decomposed.slice(reference?.start, reference?.end).normalize('NFC')).toBe('thống-kê');
  });
});
