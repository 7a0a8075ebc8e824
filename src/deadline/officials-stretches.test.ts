import { describe, expect, it } from 'vitest';
import { dueIn2027, rows } from './testing/phrase-table.ts';

// As officials write them; each answer was written down before the reader was asked. Plans for 2027; `-`: no day.
const cells: [what: string, table: string][] = [
  [
    'what is expected, and the limit behind it',
    `
Dự kiến ngày 15/9/2027 (muộn nhất ngày 20/9/2027) → 20/09
Dự kiến 15/9 (chậm nhất 20/9) → 20/09
Dự kiến ngày 15/9/2027, chậm nhất ngày 20/9/2027 → 20/09
Dự kiến ngày 15/9/2027 (trước ngày 20/9/2027) → 19/09
Dự kiến trong tháng 9/2027 (chậm nhất ngày 30/9/2027) → 30/09
Dự kiến quý III/2027 (trước ngày 25/9/2027) → 24/09
Dự kiến cuối tháng 9/2027 (chậm nhất 05/10/2027) → 05/10
Dự kiến ngày 15/9/2027 (chậm nhất ngày 20/9/2027 - 30 ngày trước hội nghị) → 20/09
Dự kiến từ ngày 10/9 đến ngày 15/9/2027 (chậm nhất ngày 20/9/2027) → 20/09
Chậm nhất ngày 20/9/2027 (dự kiến ngày 15/9/2027) → 20/09
Trước ngày 20/9/2027 (dự kiến 15/9) → 19/09
Dự kiến ngày 08/10/2027 → 08/10
Dự kiến: ngày 08/10/2027 → 08/10
Dự kiến 02 ngày, 08-09/10/2027 → 09/10
Dự kiến tổ chức ngày 08/10/2027 → 08/10
Dự kiến ngày 08/10/2027 (thứ Sáu) → 08/10
Dự kiến ngày 08/10/2027 (buổi sáng) → 08/10
Dự kiến ngày 08/10/2027 (sẽ có thông báo sau) → 08/10
Dự kiến tháng 10/2027 (theo lịch của tỉnh) → 31/10
Dự kiến hoàn thành trước ngày 15/11/2027 → 14/11
Dự kiến hoàn thành trong quý IV/2027 → 31/12
Dự kiến trong tháng 10 → 31/10
`,
  ],
  [
    'from … to, hours among them',
    `
Thời gian từ ngày 01/4/2027 đến ngày 30/4/2027 → 30/04
Thời gian từ ngày 01/4 - 30/4/2027 → 30/04
Trong thời gian từ 01/4 đến 30/4/2027 → 30/04
Trong khoảng thời gian từ ngày 05/5 đến hết ngày 20/5/2027 → 20/05
Khoảng thời gian từ ngày 05/5 đến ngày 20/5/2027 → 20/05
Trong khoảng từ 10/6 đến 25/6/2027 → 25/06
Thời gian: Từ ngày 01/4/2027 đến ngày 30/4/2027 → 30/04
Thời gian thực hiện từ ngày 01/4 đến ngày 30/4/2027 → 30/04
Thời gian thực hiện: từ ngày 01/4 đến ngày 30/4/2027 → 30/04
Thời gian triển khai: từ 01/4 - 30/4/2027 → 30/04
Thời gian tổ chức từ ngày 01/4 đến ngày 30/4/2027 → 30/04
Từ 7 giờ 30 phút đến 11 giờ 30 phút ngày 12/3/2027 → 12/03
Từ 08h00 đến 17h00 ngày 12/3/2027 → 12/03
Từ 08h00 - 11h30 ngày 12/3/2027 → 12/03
Từ 08 giờ 00 - 11 giờ 30, ngày 12/3/2027 → 12/03
Từ 14 giờ 00 đến 16 giờ 30, ngày 12/3/2027 → 12/03
Từ 19 giờ 30 phút - 20 giờ 00 phút ngày 05 tháng 4 → 05/04
Từ 08 giờ ngày 10/3/2027 đến 17 giờ ngày 12/3/2027 → 12/03
Từ 08 giờ 00 ngày 10/3 đến 17 giờ 00 ngày 12/3/2027 → 12/03
Trong thời gian từ 08 giờ 00, ngày 10/3/2027 đến 17 giờ 00, ngày 12/3/2027 → 12/03
Trong khoảng thời gian từ ngày 10/3/2027 đến 17 giờ 00, ngày 12/3/2027 → 12/03
Đợt 1: trong khoảng thời gian từ ngày 01/3/2027 đến ngày 15/3/2027 → 15/03
Đợt 1: Từ ngày 01/3 đến ngày 15/3/2027; Đợt 2: Từ ngày 01/9 đến ngày 15/9/2027 → 15/03, 15/09
Trong thời gian từ tháng 3 đến tháng 5/2027 → 31/05
Trong khoảng từ tháng 3 đến tháng 5 → 31/05
Thời gian từ quý II đến quý III/2027 → 30/09
Trong thời gian từ ngày 15 đến ngày 20/4/2027 → 20/04
Trong khoảng thời gian từ 15 - 20/4/2027 → 20/04
Từ ngày 15 đến hết ngày 20 tháng 4 năm 2027 → 20/04
Từ ngày 15 tháng 4 đến ngày 20 tháng 5 năm 2027 → 20/05
Trong khoảng thời gian từ ngày 01/12/2027 đến ngày 15/01/2028 → 15/01/2028
Trong thời gian từ nay đến 30/6/2027 → 30/06
Trong khoảng thời gian 30 ngày → -
Trong thời gian 05 ngày làm việc → -
Trong thời gian sớm nhất → -
Trong thời gian tới → -
Thời gian từ tháng 3/2027 → -
Trong thời gian từ ngày 01/4/2027 → -
`,
  ],
  [
    'a name before a stretch',
    `
Tuần 1 từ 01/3 đến 05/3/2027 → 05/03
Tuần thứ nhất từ ngày 01/3 đến ngày 05/3/2027 → 05/03
Tuần thứ 12 từ ngày 22/3/2027 đến ngày 26/3/2027 → 26/03
Tuần 12 (từ 22/3 đến 26/3/2027) → 26/03
Tuần 12: từ 22/3 - 26/3/2027 → 26/03
Tuần 12 (22/3 - 26/3/2027) → 26/03
Tuần 3 Từ 15/3- 19/3 → 19/03
Cao điểm từ ngày 15/5 đến ngày 15/6/2027 → 15/06
Cao điểm: từ ngày 15/5 đến ngày 15/6/2027 → 15/06
Đợt cao điểm từ 15/5 đến 15/6/2027 → 15/06
Cao điểm ra quân từ 15/5 đến 15/6 → 15/06
Tháng cao điểm từ ngày 10/11 đến ngày 10/12/2027 → 10/12
Giai đoạn 1 từ 01/3 đến 30/4/2027 → 30/04
Giai đoạn II từ ngày 01/5 đến ngày 30/9/2027 → 30/09
Đợt 1 từ ngày 01/3 đến ngày 15/3/2027 → 15/03
Đợt 1 từ 01/3 đến 15/3, đợt 2 từ 01/9 đến 15/9/2027 → 15/03, 15/09
Vòng sơ khảo từ ngày 05/8 đến ngày 10/8/2027 → 10/08
Vòng 1 từ ngày 05/8 đến 10/8/2027 → 10/08
Lớp 1 từ 05/4 đến 09/4/2027; lớp 2 từ 12/4 đến 16/4/2027 → 09/04, 16/04
Khóa 1 từ ngày 05/4 đến ngày 09/4/2027 → 09/04
Triển khai từ ngày 01/4 đến ngày 30/4/2027 → 30/04
Tổ chức từ 01/4 - 30/4 → 30/04
Ra quân từ 01/4 đến 15/4/2027 → 15/04
Hội thi từ ngày 05/8 đến ngày 10/8/2027 → 10/08
Tuần lễ từ 01/10 đến 07/10/2027 → 07/10
Tuần lễ chuyển đổi số từ 04/10 đến 10/10/2027 → 10/10
Chiến dịch từ 01/7 đến 31/7/2027 → 31/07
Số liệu từ ngày 15/12/2026 đến ngày 14/6/2027 → -
Kỳ số liệu từ ngày 15/12/2026 đến ngày 14/6/2027 → -
Tuần 2 tháng 5 → -
`,
  ],
  [
    'periods of reports',
    `
06 tháng đầu năm từ ngày 15/12 năm trước đến ngày 14/6 → 14/06
6 tháng đầu năm: từ ngày 15/12 năm trước đến ngày 14/6 của năm báo cáo → 14/06
Quý I từ ngày 15/12 năm trước đến ngày 14/3 của kỳ báo cáo → 14/03
Báo cáo 6 tháng: trước ngày 15/6 của năm báo cáo → 14/06
Trước ngày 15/12 của năm báo cáo → 14/12
Trước ngày 15/6 của kỳ báo cáo → 14/06
Ngày 20 của tháng báo cáo → 12 ngày: 20/01 … 20/12
Trước ngày 20 của tháng báo cáo → 12 ngày: 19/01 … 19/12
Chậm nhất ngày 20 của tháng báo cáo, thực hiện hằng tháng → 12 ngày: 20/01 … 20/12
Trước ngày 20 tháng cuối quý, thực hiện hằng quý → 19/03, 19/06, 19/09, 19/12
Chậm nhất ngày 20 của tháng cuối quý → 20/03, 20/06, 20/09, 20/12
Trước ngày 10 của tháng đầu quý sau → 09/01, 09/04, 09/07, 09/10
Trước ngày 05 của tháng kế tiếp → 12 ngày: 04/01 … 04/12
Trước ngày 05 của tháng liền kề → 12 ngày: 04/01 … 04/12
Tính từ ngày 15 của tháng trước đến ngày 14 của tháng báo cáo → -
Từ ngày 15 tháng trước đến ngày 14 tháng này → -
Số liệu tính từ ngày 15 tháng trước đến ngày 14 tháng này → -
Tính từ ngày 15 tháng trước đến ngày 14 của tháng thuộc kỳ báo cáo → -
`,
  ],
  [
    'hours at both ends, years before a colon, what is only reported on',
    `
8h00 ngày 12/3 đến 17h00 ngày 14/3/2027 → 14/03
08 giờ 00 ngày 12/3/2027 đến 17 giờ 00 ngày 14/3/2027 → 14/03
Sáng ngày 12/3 đến chiều ngày 14/3/2027 → 14/03
Từ sáng ngày 12/3 đến hết ngày 14/3/2027 → 14/03
Năm 2026: quý IV; năm 2027: quý I → 31/12/2026, 31/03
Năm 2027: trước ngày 15/12 → 14/12
Kết quả thực hiện từ ngày 01/01 đến ngày 31/5/2027 → -
Báo cáo số liệu từ ngày 15/12/2026 đến ngày 14/6/2027 → -
Sáng ngày 12/3/2027 → 12/03
8h00 ngày 12/3/2027 → 12/03
Nghỉ Tết từ ngày 04/02 đến ngày 10/02/2027 → -
Sau ngày 15/3/2027, hoàn thành trước 30/6/2027 → 29/06
Từ 7 giờ 30 đến 17 giờ, ngày 15 và 16/9/2027 → 15/09, 16/09
Từ 8h00 đến 11h30 ngày 09/9/2027 → 09/09
`,
  ],
  [
    'the first and the last days of months and quarters',
    `
Trong 05 ngày đầu hằng tháng → 12 ngày: 05/01 … 05/12
Trong 10 ngày đầu của tháng → 12 ngày: 10/01 … 10/12
Trong vòng 10 ngày đầu của quý → 10/01, 10/04, 10/07, 10/10
15 ngày đầu mỗi quý → 15/01, 15/04, 15/07, 15/10
Nửa đầu hằng tháng → 12 ngày: 15/01 … 15/12
5 ngày cuối tháng → 12 ngày: 31/01 … 31/12
10 ngày cuối quý → 31/03, 30/06, 30/09, 31/12
Tuần cuối tháng 6/2027 → 30/06
Tuần cuối hằng tháng → 12 ngày: 31/01 … 31/12
Tuần đầu tháng 6/2027 → -
Thứ Sáu tuần cuối tháng → -
03 ngày làm việc đầu tiên của tháng → -
10 ngày đầu năm học → -
Ngày mùng 5 hằng tháng → 12 ngày: 05/01 … 05/12
Chậm nhất ngày mùng 5 hàng tháng → 12 ngày: 05/01 … 05/12
Ngày mùng 10 tháng 3 → -
`,
  ],
  [
    'months in words',
    `
Ngày 05 tháng Tư năm 2027 → 05/04
Ngày 19 tháng Năm → 19/05
Tháng Năm năm 2027 → 31/05
Chậm nhất ngày 15 tháng Ba → 15/03
9 tháng năm 2027 → -
THÁNG NĂM 2027 → -
`,
  ],
  [
    'words around the time that look like parts of it',
    `
Hoàn thành dứt điểm trong quý II → 30/06
Triển khai thí điểm quý II → 30/06
Ban hành danh mục trong tháng 3/2027 → 31/03
Phấn đấu trong quý II/2027 → 30/06
Theo kế hoạch riêng; báo cáo trước ngày 30/11/2027 → 29/11
Theo văn bản riêng của Sở, xong trước 15/10/2027 → 14/10
Hằng tháng, riêng tháng 12 trước ngày 15 → -
Theo điểm 3 tháng 6 → -
Khởi công tháng 3, hoàn thành tháng 11/2027 → 31/03, 30/11
Không chậm hơn 25/3 → 25/03
Từ nay đến hết quý III → 30/09
Dịp 30/4 và 01/5 → -
Theo hướng dẫn của Bộ, hoàn thành trong quý II/2027 → 30/06
Theo Thông báo số 99/TB-VPCP ngày 02/3/2027, hoàn thành quý II/2027 → 30/06
Theo Kế hoạch rà soát, đánh giá thủ tục hành chính năm 2027 → -
Dự kiến ngày 08/10/2027\\n(chậm nhất ngày 12/10/2027) → 12/10
Quý I/2027\\n(trước ngày 20/3) → 19/03
Trước kỳ họp giữa năm của Hội đồng nhân dân tỉnh → -
Trình kỳ họp thường lệ cuối năm 2027 → -
Họp cuối năm 2027 → 31/12
6 tháng đầu năm: trước 10/6; cả năm: trước 05/12 → 09/06, 04/12
Thường xuyên, sơ kết tháng 6, tổng kết tháng 12 → 30/06, 31/12
Dự thảo xong trước 20/02, ban hành trước 10/3/2027 → 19/02, 09/03
Q.I - Q.II/2027 → 30/06
T3, T6, T9/2027 → 31/03, 30/06, 30/09
Từ T3 đến T10/2027 → 31/10
16h30 thứ Sáu hằng tuần → 53 ngày: 01/01 … 31/12
Trước 15h00 ngày 28 hằng tháng → 12 ngày: 28/01 … 28/12
Đến ngày 30/6 đạt 50%, đến 31/12 đạt 100% → 30/06, 31/12
Gửi Sở Nội vụ chậm nhất ngày 14/6 (báo cáo 6 tháng) và ngày 14/11 (báo cáo năm) → 14/06, 14/11
Thực hiện theo Chỉ thị số 16/CT-TTg ngày 04/5/2027 → -
Chậm nhất 03 ngày trước kỳ họp → -
Trước phiên họp UBND thường kỳ 03 ngày → -
30 ngày kể từ ngày 01/3/2027 → 31/03
Giai đoạn 2026-2030 → 31/12/2030
`,
  ],
];

describe.each(cells)('%s', (_, table) => {
  it.each(rows(table))('%s → %s', (phrase, due) => {
    expect(dueIn2027(phrase!).due || '-').toBe(due);
  });
});
