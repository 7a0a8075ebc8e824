import { expect, it } from 'vitest';
import { dueIn2027, rows } from './testing/phrase-table.ts';

// Two times side by side: which of them is the day, and where the second is no part of the first.
// phrase → as the language says it, or what is wrong → due days in 2027
const phrases = rows(`
Tháng 6 (trước ngày 25) → trước ngày 25/6 → 24/06
Tháng 6/2027 (trước ngày 25) → trước ngày 25/6/2027 → 24/06
Tháng 6/2028 (trước ngày 25) → trước ngày 25/6/2028 → 24/06/2028
Tháng 6 (chậm nhất ngày 25) → chậm nhất ngày 25/6 → 25/06
Tháng 6 và tháng 12 (trước ngày 25) → trước ngày 25/6 và 25/12 → 24/06, 24/12
Tháng 2 (trước ngày 30) → unread “Tháng 2 (trước ngày 30)” → -
Tháng 02 (trước ngày 28) → trước ngày 28/02 → 27/02
Đầu tháng 6 (trước ngày 25) → month-missing “Đầu tháng 6 (trước ngày 25” → -
Trước tháng 6 (trước ngày 25) → unread “Trước tháng 6 (trước ngày 25)” → -
Quý II (trước ngày 25) → unread “Quý II (trước ngày 25)” → -
Quý II (trước ngày 25/6) → "Quý II" trước ngày 25/6 → 24/06
Quý II/2028 (trước ngày 25/6) → "Quý II/2028" trước ngày 25/6/2028 → 24/06/2028
Quý II (tháng 6) → "Quý II" trong tháng 6 → 30/06
Quý II/2028 (tháng 6) → "Quý II/2028" trong tháng 6/2028 → 30/06/2028
Tháng 5 (quý II) → tháng 5 "quý II" → 31/05
Hằng năm trước 30/8 → trước ngày 30/8 hằng năm → 29/08
Hằng năm, báo cáo trước ngày 10/12 → báo cáo trước ngày 10/12 hằng năm → 09/12
Hằng năm, báo cáo ngày 10/12 → hằng năm; báo cáo ngày 10/12 → 10/12, 31/12
Hằng năm trước 30/8/2027 → "Hằng năm" trước ngày 30/8/2027 → 29/08
Hằng quý, trước ngày 25 → hằng quý trước ngày 25 → 24/03, 24/06, 24/09, 24/12
Hằng tuần trước ngày 25 → month-missing “trước ngày 25” → -
Hằng năm trước ngày 25 → month-missing “trước ngày 25” → -
Thường xuyên trong năm 2027 → thường xuyên "trong năm 2027" → -
Thường xuyên, báo cáo trước ngày 15/12 → thường xuyên; báo cáo trước ngày 15/12 → 14/12
Tháng 3/2027, xong trước ngày 25/3/2027 → "Tháng 3/2027" trước ngày 25/3/2027 → 24/03
Tháng 3/2027, trước ngày 25/3/2027 → "Tháng 3/2027" trước ngày 25/3/2027 → 24/03
Tháng 3/2027, trước ngày 25/4/2027 → tháng 3/2027; trước ngày 25/4/2027 → 31/03, 24/04
6 tháng: trước 15/6 → "6 tháng" trước ngày 15/6 → 14/06
Quý I trước 15/3 → "Quý I" trước ngày 15/3 → 14/03
Quý I: 15/3 → "Quý I" ngày 15/3 → 15/03
Cuối tháng 3 đầu tháng 4 → unread “Cuối tháng 3 đầu tháng 4” → -
Tháng 6 (ngày 25) → ngày 25/6 → 25/06
Tháng 6, 9 (trước ngày 25) → trước ngày 25/6 và 25/9 → 24/06, 24/09
Tháng 2/2028 (chậm nhất ngày 15) → chậm nhất ngày 15/02/2028 → 15/02/2028
Tháng 2 (trước ngày 28) → trước ngày 28/02 → 27/02
Tháng 4 (trước ngày 30) → trước ngày 30/4 → 29/04
Tháng 4 (trước ngày 31) → unread “Tháng 4 (trước ngày 31)” → -
Tháng 6 (ngày cuối cùng) → tháng 6 "ngày cuối cùng" → 30/06
Hằng năm, trước ngày 10/12 → trước ngày 10/12 hằng năm → 09/12
Hằng quý (trước ngày 25) → hằng quý trước ngày 25 → 24/03, 24/06, 24/09, 24/12
Hằng tháng, trước ngày 25 → hằng tháng trước ngày 25 → 12 ngày: 24/01 … 24/12
Thường xuyên, trước ngày 10/12 → thường xuyên; trước ngày 10/12 → 09/12
Quý I: trước 15/3 → "Quý I" trước ngày 15/3 → 14/03
Tháng 3/2027, xong trước ngày 25/4/2027 → tháng 3/2027; trước ngày 25/4/2027 → 31/03, 24/04
`);

// What stands in brackets behind a time is its day, its year, more of the same, or a remark; a time that has no place in
// it leaves the whole without a day rather than with the end of the month.
const bracketed = rows(`
Tháng 2 (ngày 30) → unread “Tháng 2 (ngày 30)” → -
Tháng 2 (ngày 15 và 30) → unread “Tháng 2 (ngày 15 và 30)” → -
Tháng 6 (ngày 31) → unread “Tháng 6 (ngày 31)” → -
Tháng 6 (thứ sáu) → unread “Tháng 6 (thứ sáu)” → -
Tháng 6 (thứ sáu tuần cuối) → unread “Tháng 6 (thứ sáu tuần cuối)” → -
Tháng 6 (10-15) → unread “Tháng 6 (10-15)” → -
Quý II (ngày 15) → unread “Quý II (ngày 15)” → -
Năm 2027 (ngày 15) → unread “Năm 2027 (ngày 15)” → -
6 tháng đầu năm (ngày 15) → unread “6 tháng đầu năm (ngày 15)” → -
Hằng tháng (ngày 25 của quý) → unread “Hằng tháng (ngày 25 của quý)” → -
Hằng tháng (thứ sáu) → unread “Hằng tháng (thứ sáu)” → -
Hằng tuần (ngày 25) → unread “Hằng tuần (ngày 25)” → -
Hằng quý (tháng đầu) → unread “Hằng quý (tháng đầu)” → -
Hằng quý (tháng thứ ba) → unread “Hằng quý (tháng thứ ba)” → -
Hằng quý (tháng 3) → unread “Hằng quý (tháng 3)” → -
Hằng quý (quý I) → unread “Hằng quý (quý I)” → -
Hằng tháng (tháng 6) → unread “Hằng tháng (tháng 6)” → -
6 tháng/lần (tháng 6) → unread “6 tháng/lần (tháng 6)” → -
Hằng quý (ngày 25 tháng cuối) → unread “Hằng quý (ngày 25 tháng cuối)” → -
Ngày 15/6 (16/6) → unread “Ngày 15/6 (16/6)” → -
Ngày 15/6 (ngày 20) → unread “Ngày 15/6 (ngày 20)” → -
Trước ngày 15/6 (ngày 20) → unread “Trước ngày 15/6 (ngày 20)” → -
Tháng 6 năm 2027 (2028) → unread “Tháng 6 năm 2027 (2028)” → -
Tháng 6 (năm 2028) → tháng 6/2028 → 30/06/2028
Ngày 15/6 (2028) → ngày 15/6/2028 → 15/06/2028
Tháng 6/2027 (năm 2027) → tháng 6/2027 → 30/06
Hằng quý (tháng 3, 6, 9, 12) → "Hằng quý" trong tháng 3, 6, 9 và 12 → 31/03, 30/06, 30/09, 31/12
6 tháng/lần (tháng 6 và tháng 12) → "6 tháng/lần" trong tháng 6 và 12 → 30/06, 31/12
Hằng năm (tháng 6) → tháng 6 hằng năm → 30/06
Hằng tháng (ngày 25, gửi Văn phòng) → hằng tháng ngày 25 "gửi Văn phòng" → 12 ngày: 25/01 … 25/12
Tháng 6 (dự kiến ngày 15) → ngày 15/6 "dự kiến" → 15/06
Trước ngày 15/6 (thứ Hai) → trước ngày 15/6 "thứ Hai" → 14/06
Trước ngày 10/7 (6 tháng) → trước ngày 10/7 "6 tháng" → 09/07
Trước ngày 10/4 (quý I) → trước ngày 10/4 "quý I" → 09/04
Tháng 6 (14 giờ) → tháng 6 "14 giờ" → 30/06
Tháng 6 (theo Kế hoạch số 15/KH-UBND ngày 20/02/2027) → tháng 6 "theo Kế hoạch số 15/KH-UBND ngày 20/02/2027" → 30/06
Tháng 6 (sau ngày 10) → tháng 6 "sau ngày 10" → 30/06
`);

it.each([...phrases, ...bracketed])('%s → %s → %s', (phrase, said, days) => {
  const { own, due, problem } = dueIn2027(phrase!);
  expect([problem || own, due]).toEqual([said, days]);
});
