import { describe, expect, it } from 'vitest';
import { deadlineReport } from './report.ts';
import { rows } from './testing/phrase-table.ts';

// A slip of the writer: no day, and an error that says which.
const noSuchDay = rows(`
31/11
Trước ngày 31/11/2027
29/2/2027
30/02
Trước 31/6
Ngày 31 tháng 9 năm 2027
31/4/2027
32/01/2027
15/13/2027
00/6/2027
Ngày 25 ngày 9 năm 2027
Từ ngày 30/6/2027 đến ngày 15/3/2027
Từ 15/9 đến 31/9/2027
Từ tháng 10/2027 đến tháng 3/2027
Tháng 13/2027
13/2027
T13/2027
Tháng 0/2027
Quý V
Quý V/2027
Quý 5/2027
Quý VI/2027
Trước ngày 31/6 và 31/12
Ngày 30/2/2027
Tháng 14/2027
Quý 6/2027
Quý VIII
31/9/2027
Từ 01/6 đến 31/6/2027
Trước 25/13/2027
12/25/2027
Từ tháng 13 đến tháng 14
Ngày 28-29/2/2027
Từ 30/2 đến 15/3
Ngày 35 tháng cuối quý
Hằng quý (ngày 35 tháng cuối quý)
Trước ngày 32 của tháng cuối quý
Ngày 0 tháng đầu quý
`);
const yearCutShort = rows(`
15/3/27
Trước 15/3/27
Tháng 7/8
Trước ngày 15/6/20277
Trước ngày 15/6/202
Trước 30/6/2O27
Tháng 6/20277
Quý I/27
Tháng 6/27
T6/27
Trước 30/6/27
`);

describe('slips in columns of plans', () => {
  it.each([
    ...noSuchDay.map((row) => [row[0]!, 'impossible-date']),
    ...yearCutShort.map((row) => [row[0]!, 'two-digit-year']),
  ])('%s is an error: %s', (phrase, code) => {
    const { due, problems } = deadlineReport(phrase, { year: 2027 });
    expect(due).toEqual([]);
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(new Set(errors.map((problem) => problem.code))).toEqual(new Set([code]));
  });
});
