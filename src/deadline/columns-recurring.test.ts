import { describe, expect, it } from 'vitest';
import { dueIn2027, rows } from './testing/phrase-table.ts';

// Recurring times as they stand in columns of plans: phrase → due days in a plan for 2027 (a day without a year is in 2027).
const phrases = rows(`
Hằng năm → 31/12
Hàng năm → 31/12
Hằng năm. → 31/12
HÀNG NĂM → 31/12
Hằng năm hoặc khi có yêu cầu → 31/12
Định kỳ hằng năm → 31/12
Định kỳ hàng năm → 31/12
Mỗi năm 1 lần → 31/12
Mỗi năm một lần → 31/12
01 lần/năm → 31/12
1 lần / năm → 31/12
1 năm/lần → 31/12
Định kỳ 01 năm/lần → 31/12
Tối thiểu 01 lần/năm → 31/12
Ít nhất 1 lần/năm → 31/12
Ít nhất mỗi năm 01 lần → 31/12
Hằng năm (ít nhất 01 lần) → 31/12
Hằng năm giai đoạn 2026-2030 → 31/12
Hằng quý → 31/03, 30/06, 30/09, 31/12
Hàng quý → 31/03, 30/06, 30/09, 31/12
Hàng quí → 31/03, 30/06, 30/09, 31/12
Hằng qúy → 31/03, 30/06, 30/09, 31/12
Từng quý → 31/03, 30/06, 30/09, 31/12
Mỗi quý → 31/03, 30/06, 30/09, 31/12
Mỗi quý 1 lần → 31/03, 30/06, 30/09, 31/12
Mỗi quý một lần → 31/03, 30/06, 30/09, 31/12
1 lần/quý → 31/03, 30/06, 30/09, 31/12
01 lần/quý → 31/03, 30/06, 30/09, 31/12
01 lần/01 quý → 31/03, 30/06, 30/09, 31/12
Tối thiểu 01 lần/quý → 31/03, 30/06, 30/09, 31/12
Ít nhất 01 lần/quý → 31/03, 30/06, 30/09, 31/12
1 quý/lần → 31/03, 30/06, 30/09, 31/12
Quý/lần → 31/03, 30/06, 30/09, 31/12
03 tháng/lần → 31/03, 30/06, 30/09, 31/12
3 tháng 1 lần → 31/03, 30/06, 30/09, 31/12
Định kỳ quý → 31/03, 30/06, 30/09, 31/12
Định kỳ hằng quý → 31/03, 30/06, 30/09, 31/12
Định kỳ theo quý → 31/03, 30/06, 30/09, 31/12
Báo cáo định kỳ hàng quý → 31/03, 30/06, 30/09, 31/12
Báo cáo hằng quý → 31/03, 30/06, 30/09, 31/12
Hằng quý hoặc đột xuất → 31/03, 30/06, 30/09, 31/12
Các quý trong năm → 31/03, 30/06, 30/09, 31/12
Các quý trong năm 2027 → 31/03, 30/06, 30/09, 31/12
Hằng quý trong năm 2027 → 31/03, 30/06, 30/09, 31/12
Hàng quý năm 2027 → 31/03, 30/06, 30/09, 31/12
Cuối quý hàng quý → 31/03, 30/06, 30/09, 31/12
Cuối mỗi quý → 31/03, 30/06, 30/09, 31/12
Cuối hằng quý → 31/03, 30/06, 30/09, 31/12
Cuối các quý → 31/03, 30/06, 30/09, 31/12
Thường xuyên; báo cáo hằng quý → 31/03, 30/06, 30/09, 31/12
Thường xuyên, định kỳ hằng quý → 31/03, 30/06, 30/09, 31/12
Thường xuyên/hằng quý → 31/03, 30/06, 30/09, 31/12
Thường xuyên/ Định kỳ hàng quý → 31/03, 30/06, 30/09, 31/12
Thường xuyên hàng quý → 31/03, 30/06, 30/09, 31/12
Hằng quý, 6 tháng, năm → 31/03, 30/06, 30/09, 31/12
Hằng quý, 6 tháng và hằng năm → 31/03, 30/06, 30/09, 31/12
Quý, 6 tháng, năm → 31/03, 30/06, 30/09, 31/12
Quý, 6 tháng, 9 tháng, năm → 31/03, 30/06, 30/09, 31/12
Định kỳ quý, 6 tháng, năm → 31/03, 30/06, 30/09, 31/12
Báo cáo định kỳ quý, 6 tháng, năm → 31/03, 30/06, 30/09, 31/12
Định kỳ hằng quý, 6 tháng, 9 tháng và năm → 31/03, 30/06, 30/09, 31/12
Hằng quý/6 tháng/năm → 31/03, 30/06, 30/09, 31/12
03 tháng, 06 tháng, 09 tháng và 01 năm → 31/03, 30/06, 30/09, 31/12
Định kỳ 3 tháng, 6 tháng, 9 tháng, năm → 31/03, 30/06, 30/09, 31/12
Định kỳ 6 tháng → 30/06, 31/12
Định kỳ 06 tháng → 30/06, 31/12
Định kỳ 6 tháng/lần → 30/06, 31/12
Định kỳ 06 tháng/01 lần → 30/06, 31/12
Định kỳ 6 tháng 1 lần → 30/06, 31/12
6 tháng/lần → 30/06, 31/12
06 tháng/lần → 30/06, 31/12
6 tháng/1 lần → 30/06, 31/12
6 tháng một lần → 30/06, 31/12
Sáu tháng một lần → 30/06, 31/12
Mỗi 6 tháng → 30/06, 31/12
01 lần/6 tháng → 30/06, 31/12
Ít nhất 6 tháng/lần → 30/06, 31/12
6 tháng, năm → 30/06, 31/12
6 tháng và năm → 30/06, 31/12
6 tháng, 1 năm → 30/06, 31/12
06 tháng, 01 năm → 30/06, 31/12
Định kỳ 6 tháng, năm → 30/06, 31/12
Định kỳ 6 tháng, 01 năm → 30/06, 31/12
Định kỳ 6 tháng và cả năm → 30/06, 31/12
Định kỳ 06 tháng và hằng năm → 30/06, 31/12
Định kỳ 6 tháng và 1 năm hoặc đột xuất → 30/06, 31/12
Định kỳ 6 tháng, năm hoặc đột xuất khi có yêu cầu → 30/06, 31/12
Định kỳ (6 tháng, năm) → 30/06, 31/12
Định kỳ (6 tháng, năm), đột xuất → 30/06, 31/12
Báo cáo định kỳ 6 tháng, năm → 30/06, 31/12
Báo cáo định kỳ (6 tháng, hằng năm) → 30/06, 31/12
Thường xuyên; báo cáo 6 tháng, năm → 30/06, 31/12
Thường xuyên, định kỳ 6 tháng, năm báo cáo → 30/06, 31/12
Định kỳ 6 tháng/năm → 30/06, 31/12
Hằng tháng → 12 ngày: 31/01 … 31/12
Hàng tháng → 12 ngày: 31/01 … 31/12
Mỗi tháng → 12 ngày: 31/01 … 31/12
Mỗi tháng 1 lần → 12 ngày: 31/01 … 31/12
Mỗi tháng một lần → 12 ngày: 31/01 … 31/12
01 lần/tháng → 12 ngày: 31/01 … 31/12
Ít nhất 01 lần/tháng → 12 ngày: 31/01 … 31/12
1 tháng/lần → 12 ngày: 31/01 … 31/12
01 tháng/01 lần → 12 ngày: 31/01 … 31/12
Định kỳ tháng → 12 ngày: 31/01 … 31/12
Định kỳ hằng tháng → 12 ngày: 31/01 … 31/12
Định kỳ hằng tháng, quý, 6 tháng, năm → 12 ngày: 31/01 … 31/12
Hằng tháng, quý, 6 tháng, năm → 12 ngày: 31/01 … 31/12
Hàng tháng, hàng quý, hàng năm → 12 ngày: 31/01 … 31/12
Hằng tháng, hằng quý, 6 tháng, năm và đột xuất → 12 ngày: 31/01 … 31/12
Tháng, quý, 6 tháng, năm → 12 ngày: 31/01 … 31/12
Hằng tháng/quý → 12 ngày: 31/01 … 31/12
Các tháng trong năm → 12 ngày: 31/01 … 31/12
Từng tháng → 12 ngày: 31/01 … 31/12
Cuối hằng tháng → 12 ngày: 31/01 … 31/12
Cuối tháng hàng tháng → 12 ngày: 31/01 … 31/12
Cuối mỗi tháng → 12 ngày: 31/01 … 31/12
Vào cuối mỗi tháng → 12 ngày: 31/01 … 31/12
Ngày cuối tháng hằng tháng → 12 ngày: 31/01 … 31/12
Đầu mỗi tháng → 12 ngày: 01/01 … 01/12
Thường xuyên hằng tháng → 12 ngày: 31/01 … 31/12
Thường xuyên, hàng tháng → 12 ngày: 31/01 … 31/12
2 tháng/lần → 28/02, 30/04, 30/06, 31/08, 31/10, 31/12
02 tháng 1 lần → 28/02, 30/04, 30/06, 31/08, 31/10, 31/12
4 tháng/lần → 30/04, 31/08, 31/12
Ngày 20 hàng tháng → 12 ngày: 20/01 … 20/12
Ngày 20 hằng tháng → 12 ngày: 20/01 … 20/12
Vào ngày 20 hàng tháng → 12 ngày: 20/01 … 20/12
Định kỳ vào ngày 25 hàng tháng → 12 ngày: 25/01 … 25/12
Ngày 25 của tháng hằng tháng → 12 ngày: 25/01 … 25/12
Ngày 25 mỗi tháng → 12 ngày: 25/01 … 25/12
Ngày 05 của mỗi tháng → 12 ngày: 05/01 … 05/12
Trước ngày 20 hàng tháng → 12 ngày: 19/01 … 19/12
Trước ngày 20 của tháng hằng tháng → 12 ngày: 19/01 … 19/12
Trước 20 hằng tháng → 12 ngày: 19/01 … 19/12
Hàng tháng trước ngày 20 → 12 ngày: 19/01 … 19/12
Hàng tháng, trước ngày 20 → 12 ngày: 19/01 … 19/12
Hằng tháng (trước ngày 20) → 12 ngày: 19/01 … 19/12
Hằng tháng (trước ngày 20 hằng tháng) → 12 ngày: 19/01 … 19/12
Định kỳ hằng tháng (trước ngày 20) → 12 ngày: 19/01 … 19/12
Báo cáo hằng tháng trước ngày 20 → 12 ngày: 19/01 … 19/12
Hàng tháng, chậm nhất ngày 25 → 12 ngày: 25/01 … 25/12
Chậm nhất ngày 25 hàng tháng → 12 ngày: 25/01 … 25/12
Chậm nhất vào ngày 25 hằng tháng → 12 ngày: 25/01 … 25/12
Trước ngày 05 tháng sau → 12 ngày: 04/01 … 04/12
Trước ngày 05 của tháng sau → 12 ngày: 04/01 … 04/12
Hằng tháng, trước ngày 05 của tháng kế tiếp → 12 ngày: 04/01 … 04/12
Chậm nhất ngày 05 của tháng tiếp theo → 12 ngày: 05/01 … 05/12
Ngày 15, 30 hàng tháng → 24 ngày: 15/01 … 30/12
Từ ngày 20 đến ngày 25 hàng tháng → 12 ngày: 25/01 … 25/12
Ngày 20-25 hằng tháng → 12 ngày: 25/01 … 25/12
Trước 17h ngày 25 hằng tháng → 12 ngày: 25/01 … 25/12
Ngày làm việc cuối cùng của tháng → 12 ngày: 29/01 … 31/12
Ngày làm việc cuối cùng hằng tháng → 12 ngày: 29/01 … 31/12
Ngày làm việc đầu tiên của tháng → 12 ngày: 04/01 … 01/12
Hằng tháng từ tháng 3 đến tháng 11 → 9 ngày: 31/03 … 30/11
Hàng tháng (từ tháng 3 đến tháng 11/2027) → 9 ngày: 31/03 … 30/11
Ngày 25 hàng tháng từ tháng 3 đến tháng 11 → 9 ngày: 25/03 … 25/11
Hằng quý trước ngày 25 → 24/03, 24/06, 24/09, 24/12
Hàng quý (trước ngày 25 tháng cuối quý) → 24/03, 24/06, 24/09, 24/12
Hàng quý, trước ngày 25 của tháng cuối quý → 24/03, 24/06, 24/09, 24/12
Trước ngày 25 của tháng cuối quý → 24/03, 24/06, 24/09, 24/12
Trước ngày 25 tháng cuối quý → 24/03, 24/06, 24/09, 24/12
Trước ngày 25 tháng cuối cùng của quý → 24/03, 24/06, 24/09, 24/12
Trước ngày 25 tháng cuối mỗi quý → 24/03, 24/06, 24/09, 24/12
Trước ngày 25 của tháng thứ ba hằng quý → 24/03, 24/06, 24/09, 24/12
Trước ngày 25 tháng cuối của mỗi quý trong năm → 24/03, 24/06, 24/09, 24/12
Ngày 20 của tháng cuối quý → 20/03, 20/06, 20/09, 20/12
Ngày 15 tháng đầu quý → 15/01, 15/04, 15/07, 15/10
Trước ngày 25 tháng thứ hai của quý → 24/02, 24/05, 24/08, 24/11
Ngày 22 hàng quý → 22/03, 22/06, 22/09, 22/12
Trước ngày 22 hàng quý → 21/03, 21/06, 21/09, 21/12
Định kỳ hằng quý (trước ngày 14 của tháng cuối quý) → 13/03, 13/06, 13/09, 13/12
Định kỳ hằng quý (trước ngày 20 của tháng cuối quý) và đột xuất khi có yêu cầu → 19/03, 19/06, 19/09, 19/12
Chậm nhất ngày 05 của tháng đầu quý sau → 05/01, 05/04, 05/07, 05/10
Trước ngày 05 tháng đầu tiên của quý sau → 04/01, 04/04, 04/07, 04/10
Chậm nhất ngày 20 của tháng đầu quý tiếp theo → 20/01, 20/04, 20/07, 20/10
Trước ngày 05 của tháng đầu quý kế tiếp → 04/01, 04/04, 04/07, 04/10
Báo cáo quý: trước ngày 15 tháng cuối quý → 14/03, 14/06, 14/09, 14/12
Báo cáo quý (trước ngày 15 tháng cuối quý), 6 tháng (trước 15/6), năm (trước 15/12) → 14/03, 14/06, 14/09, 14/12
Hằng quý (trước ngày 20 tháng cuối quý), 6 tháng (trước ngày 20/6), hằng năm (trước ngày 20/12) → 19/03, 19/06, 19/09, 19/12
Báo cáo quý trước ngày 25 tháng cuối quý; báo cáo năm trước ngày 20/12 → 24/03, 24/06, 24/09, 19/12, 24/12
Trước ngày 25 của tháng cuối quý (đối với báo cáo quý) và trước ngày 20/12 (đối với báo cáo năm) → 24/03, 24/06, 24/09, 19/12, 24/12
Định kỳ hàng tháng (trước ngày 20), quý (trước ngày 20 tháng cuối quý), năm (trước ngày 20/12) → 12 ngày: 19/01 … 19/12
Báo cáo tháng: trước ngày 20 hằng tháng; báo cáo quý: trước ngày 20 tháng cuối quý → 12 ngày: 19/01 … 19/12
Hằng tháng trước ngày 20; hằng quý trước ngày 15 tháng cuối quý → 16 ngày: 19/01 … 19/12
Hằng tuần → 52 ngày: 03/01 … 26/12
Hàng tuần → 52 ngày: 03/01 … 26/12
Mỗi tuần 1 lần → 52 ngày: 03/01 … 26/12
01 lần/tuần → 52 ngày: 03/01 … 26/12
1 tuần/lần → 52 ngày: 03/01 … 26/12
Định kỳ hằng tuần → 52 ngày: 03/01 … 26/12
Thứ 6 hằng tuần → 53 ngày: 01/01 … 31/12
Thứ Sáu hàng tuần → 53 ngày: 01/01 … 31/12
Hàng tuần (thứ 6) → 53 ngày: 01/01 … 31/12
Hằng tuần, vào thứ Sáu → 53 ngày: 01/01 … 31/12
Chiều thứ Sáu hằng tuần → 53 ngày: 01/01 … 31/12
Sáng thứ 2 hàng tuần → 52 ngày: 04/01 … 27/12
Họp giao ban vào thứ Hai hằng tuần → 52 ngày: 04/01 … 27/12
T6 hằng tuần → 53 ngày: 01/01 … 31/12
Thứ năm hàng tuần → 52 ngày: 07/01 … 30/12
Thứ 7 hàng tuần → 52 ngày: 02/01 … 25/12
Chủ nhật hằng tuần → 52 ngày: 03/01 … 26/12
Thứ 2, thứ 5 hằng tuần → 104 ngày: 04/01 … 30/12
Thứ Ba và thứ Năm hằng tuần → 104 ngày: 05/01 … 30/12
Trước 16h thứ 5 hàng tuần → 52 ngày: 07/01 … 30/12
Trước 10h00 sáng thứ Sáu hằng tuần → 53 ngày: 01/01 … 31/12
Trước thứ Năm hàng tuần → 52 ngày: 06/01 … 29/12
Thứ Hai đầu tiên hằng tháng → 12 ngày: 04/01 … 06/12
Thứ Hai đầu tiên của tháng → 12 ngày: 04/01 … 06/12
Sáng thứ Hai đầu tiên của tháng → 12 ngày: 04/01 … 06/12
Thứ Hai đầu tháng → 12 ngày: 04/01 … 06/12
Thứ Hai đầu tiên mỗi tháng → 12 ngày: 04/01 … 06/12
Thứ Sáu cuối cùng của tháng → 12 ngày: 29/01 … 31/12
Thứ sáu cuối cùng hằng tháng → 12 ngày: 29/01 … 31/12
Hằng tháng vào thứ Sáu cuối cùng → 12 ngày: 29/01 … 31/12
Thứ Hai đầu tiên của tháng 3 → 01/03
Thứ Sáu cuối cùng của tháng 6/2027 → 25/06
15 ngày kể từ ngày 01/3/2027 → 16/03
Trong 15 ngày kể từ ngày 01/3/2027 → 16/03
Trong vòng 05 ngày làm việc kể từ ngày 01/6/2027 → 08/06
05 ngày làm việc kể từ ngày 01/6/2027 → 08/06
Trong thời hạn 30 ngày kể từ ngày 01/4/2027 → 04/05
Trong vòng 03 tháng kể từ ngày 01/4/2027 → 01/07
10 ngày sau ngày 10/5/2027 → 20/05
Chậm nhất 10 ngày sau ngày 10/5/2027 → 20/05
10 ngày sau khi kết thúc quý I → 12/04
10 ngày sau khi kết thúc quý I/2027 → 12/04
Chậm nhất 10 ngày sau khi kết thúc quý I/2027 → 12/04
Trong vòng 15 ngày kể từ ngày kết thúc quý II/2027 → 15/07
15 ngày sau khi kết thúc tháng 6/2027 → 15/07
30 ngày sau khi kết thúc năm 2027 → 31/01/2028
Chậm nhất 05 ngày làm việc sau khi kết thúc quý III → 07/10
05 ngày trước ngày 30/6/2027 → 25/06
15 ngày sau khi kết thúc quý → 15/01, 15/04, 15/07, 15/10
Chậm nhất 15 ngày sau khi kết thúc quý, 30 ngày sau khi kết thúc năm → 15/01, 01/02, 15/04, 15/07, 15/10
Sau 10 ngày kể từ ngày 10/5/2027 → 20/05
`);

describe('recurring times in columns of plans', () => {
  it.each(phrases)('%s → %s', (phrase, due) => {
    expect(dueIn2027(phrase!)).toMatchObject({ due, problem: '' });
  });
});
