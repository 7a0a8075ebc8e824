import { expect, it } from 'vitest';
import { dueIn2027, rows } from './testing/phrase-table.ts';

// A period and the day in it, said apart: phrase → due days in a plan for 2027.
const phrases = rows(`
Tháng 6 (trước ngày 25) → 24/06
Tháng 6 (ngày 25) → 25/06
Tháng 6, 9 (trước ngày 25) → 24/06, 24/09
Tháng 6/2027 (trước ngày 25) → 24/06
Tháng 2/2028 (chậm nhất ngày 15) → 15/02/2028
Tháng 2 (trước ngày 28) → 27/02
Tháng 4 (trước ngày 30) → 29/04
Tháng 4 (trước ngày 31) → 30/04
Tháng 6 (ngày cuối cùng) → 30/06
Hằng năm, trước ngày 10/12 → 09/12
Hằng năm, báo cáo trước ngày 10/12 → 09/12
Hằng quý (trước ngày 25) → 24/03, 24/06, 24/09, 24/12
Hằng tháng, trước ngày 25 → 12 ngày: 24/01 … 24/12
Thường xuyên trong năm 2027 → -
Thường xuyên, trước ngày 10/12 → 09/12
Quý I: trước 15/3 → 14/03
Tháng 3/2027, xong trước ngày 25/3/2027 → 24/03
Tháng 3/2027, xong trước ngày 25/4/2027 → 31/03, 24/04
`);

it.each(phrases)('%s → %s', (phrase, days) => {
  expect(dueIn2027(phrase ?? '')).toMatchObject({ due: days, problem: '' });
});

it('«Đầu tháng 6 (trước ngày 25)»: which month the day stands in is asked', () => {
  expect(dueIn2027('Đầu tháng 6 (trước ngày 25)').problem).toBe('month-missing “Đầu tháng 6 (trước ngày 25”');
});
