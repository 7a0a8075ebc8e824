import { describe, expect, it } from 'vitest';
import { dueIn2027, rows } from './testing/phrase-table.ts';

// As officials write them; each answer was written down before the reader was asked. Plans for 2027; `-`: no day.
const cells: [what: string, table: string][] = [
  [
    'numbers told again in words',
    `
Trước ngày 10 (mười) tháng 3 năm 2027 → 09/03
Chậm nhất ngày 25 (hai mươi lăm) tháng 12 → 25/12
Chậm nhất ngày 24 (hai mươi tư) tháng 12 → 24/12
Trước ngày 05 (năm) hằng tháng → 12 ngày: 04/01 … 04/12
Ngày 15 (mười lăm) hằng tháng → 12 ngày: 15/01 … 15/12
Ngày 21 (hai mươi mốt) tháng 6 → 21/06
ngày 30 (ba mươi) tháng 4 → 30/04
Trước ngày 31 (ba mươi mốt) tháng 10 → 30/10
Chậm nhất ngày 06 (sáu) hằng tháng → 12 ngày: 06/01 … 06/12
Trước ngày 20 (hai mươi) của tháng cuối quý → 19/03, 19/06, 19/09, 19/12
Ngày 14 (mười bốn) và ngày 28 (hai mươi tám) hằng tháng → 24 ngày: 14/01 … 28/12
Trong 10 (mười) ngày kể từ ngày 01/3/2027 → 11/03
Trong vòng 15 (mười lăm) ngày kể từ ngày 01/3/2027 → 16/03
Trong 05 (năm) ngày làm việc kể từ ngày 01/3/2027 → 08/03
Trong 05 (năm) ngày làm việc, kể từ ngày 01/3/2027 → 08/03
Trong 30 (ba mươi) ngày kể từ ngày ban hành → -
Định kỳ 06 (sáu) tháng → 30/06, 31/12
Định kỳ 03 (ba) tháng một lần → 31/03, 30/06, 30/09, 31/12
06 (sáu) tháng/lần → 30/06, 31/12
Ít nhất 01 (một) lần/năm → 31/12
Tháng 3 (ba) năm 2027 → 31/03
mười (10) ngày kể từ ngày 01/3/2027 → 11/03
Trong năm (05) ngày làm việc kể từ ngày 01/3/2027 → 08/03
Trước ngày 15 (mười bốn) tháng 3 → -
Ngày 10 (mười một) hằng tháng → -
Trước 15 (mười lăm) ngày → -
`,
  ],
  [
    'dates with hyphens',
    `
Trước ngày 20-4 → 19/04
Trước ngày 15–4 → 14/04
Ngày 20-4-2027 → 20/04
Chậm nhất 20-11 → 20/11
Chậm nhất ngày 5-11 → 05/11
Đến hết ngày 15-9 → 15/09
Từ 1-3 đến 15-3 → 15/03
Từ ngày 15-3 đến ngày 20-4-2027 → 20/04
Từ ngày 1-6 đến hết ngày 30-6 → 30/06
Hoàn thành trước ngày 30-6-2027 → 29/06
Hoàn thành trước ngày 30-6 → 29/06
Trước ngày 5-11 hằng năm → 04/11
Ngày 25-10 → 25/10
Ngày 30-4 → 30/04
Trước ngày 15-6 và 30-11 hằng năm → 14/06, 29/11
Ngày 8-3-2027 và 20-10-2027 → 08/03, 20/10
Trước ngày 15-3 gửi báo cáo về Văn phòng → 14/03
Ngày 15-16/3/2027 → 16/03
10-12/3/2027 → 12/03
Tháng 3-2027 → 31/03
Quý I-2027 → 31/03
Ngày 10-12 → -
Trước ngày 31-6 → -
Trước ngày 25-13 → -
Trong 5-7 ngày → -
Chậm nhất 5-7 ngày sau khi kết thúc → -
Từ 5-7 ngày → -
Trước 3-5 ngày → -
`,
  ],
  [
    'working days, parts of the day, words of limits',
    `
Ngày làm việc đầu tiên của tháng → 12 ngày: 04/01 … 01/12
Ngày làm việc đầu tiên hằng tháng → 12 ngày: 04/01 … 01/12
Sáng ngày làm việc đầu tiên hằng tháng → 12 ngày: 04/01 … 01/12
Buổi sáng ngày làm việc đầu tiên của tháng → 12 ngày: 04/01 … 01/12
Chiều ngày làm việc cuối cùng của tháng → 12 ngày: 29/01 … 31/12
Vào ngày làm việc đầu tiên của tháng → 12 ngày: 04/01 … 01/12
Ngày làm việc đầu tiên của quý → 04/01, 01/04, 01/07, 01/10
Chiều ngày 25 hằng tháng → 12 ngày: 25/01 … 25/12
Sáng thứ Hai hằng tuần → 52 ngày: 04/01 … 27/12
Sáng thứ Hai đầu tiên của tháng → 12 ngày: 04/01 … 06/12
Chiều thứ Sáu hằng tuần → 53 ngày: 01/01 … 31/12
Muộn nhất trong ngày 25 hằng tháng → 12 ngày: 25/01 … 25/12
Muộn nhất là trong ngày 25/6/2027 → 25/06
Chậm nhất trong ngày 25/6/2027 → 25/06
Chậm nhất là vào ngày 25/6/2027 → 25/06
Chậm nhất là trước ngày 25/6/2027 → 24/06
Muộn nhất là trước ngày 25/6/2027 → 24/06
Muộn nhất đến hết ngày 25/6/2027 → 25/06
Muộn nhất là đến hết ngày 25/6/2027 → 25/06
Muộn nhất trước ngày 25/6/2027 → 24/06
Trễ nhất đến ngày 25/6/2027 → 25/06
Trễ nhất là ngày 25/6/2027 → 25/06
Trễ nhất trong ngày 25/6/2027 → 25/06
Trễ nhất trước ngày 25/6/2027 → 24/06
Muộn nhất vào 17 giờ 00 ngày 25/6/2027 → 25/06
Chậm nhất vào lúc 17 giờ 00 ngày 25/6/2027 → 25/06
Chậm nhất là 17 giờ 00 ngày 29/01/2027 để tổng hợp → 29/01
Trước 16h30 thứ Sáu, ngày 30/7/2027 → 30/07
Thứ Năm, ngày 04/3/2027 → 04/03
Trong ngày 25/6/2027 → 25/06
Trong buổi sáng ngày 25/6/2027 → 25/06
Trong ngày → -
Trong ngày làm việc → -
Ngay trong ngày làm việc → -
Trong giờ hành chính → -
`,
  ],
  [
    'the year next to the plan’s',
    `
Trước ngày 15/01 năm liền kề → 14/01/2028
Trước ngày 15/01 của năm liền kề → 14/01/2028
Trước ngày 15/01 của năm kế tiếp → 14/01/2028
Trước ngày 15/01 của năm sau liền kề → 14/01/2028
Trước ngày 31/01 năm liền kề sau → 30/01/2028
Trước ngày 10 tháng 01 năm liền kề → 09/01/2028
Tháng 01 năm liền kề → 31/01/2028
Quý I năm liền kề → 31/03/2028
Báo cáo năm: trước ngày 10/01 năm liền kề → 09/01/2028
Báo cáo năm trước ngày 10/01 của năm liền kề → 09/01/2028
Báo cáo 6 tháng trước ngày 15/6, báo cáo năm trước ngày 10/01 năm liền kề → 14/06, 09/01/2028
Trước ngày 31/12 năm liền trước → 30/12/2026
Chậm nhất ngày 31/12 năm trước liền kề → 31/12/2026
Chậm nhất ngày 31/12 của năm trước liền kề → 31/12/2026
Chậm nhất ngày 31/12 của năm liền kề trước → 31/12/2026
Trước ngày 20/12 năm trước → 19/12/2026
Quý I năm sau → 31/03/2028
Quý IV năm trước → 31/12/2026
Trước ngày 10/01 của năm kế hoạch → 09/01
`,
  ],
];

describe.each(cells)('%s', (_, table) => {
  it.each(rows(table))('%s → %s', (phrase, due) => {
    expect(dueIn2027(phrase!).due || '-').toBe(due);
  });
});
