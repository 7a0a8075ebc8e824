import { describe, expect, it } from 'vitest';
import { dueIn2027, rows } from './testing/phrase-table.ts';

// As officials write them; each answer was written down before the reader was asked. Plans for 2027; `-`: no day.
const cells: [what: string, table: string][] = [
  [
    'a mixed lot, all read right at the first try',
    `
Trước ngày 12/02/2027 → 11/02
Hoàn thành chậm nhất 10/9/2027 → 10/09
Quý III/2027 và Quý IV/2027 → 30/09, 31/12
Từ tháng 02 đến tháng 11 → 30/11
Trước ngày 18 tháng cuối quý → 17/03, 17/06, 17/09, 17/12
Định kỳ hằng quý trước ngày 14 của tháng cuối quý → 13/03, 13/06, 13/09, 13/12
Trước 14/6 (báo cáo 6 tháng), trước 14/12 (báo cáo năm) → 13/06, 13/12
6 tháng, năm → 30/06, 31/12
Định kỳ 6 tháng, hằng năm → 30/06, 31/12
Chiều 25/8/2027 → 25/08
09 giờ 30 phút, ngày 11/11/2027 → 11/11
Ngày 03-05/3/2027 → 05/03
Từ 26/7 đến 30/7/2027 → 30/07
Trong 02 ngày 16 và 17/4/2027 → 16/04, 17/04
Khai mạc ngày 08/5/2027 → 08/05
Trong tháng 6, tháng 9/2027 → 30/06, 30/09
Tháng 4 hàng năm → 30/04
Đầu tháng 02/2027 → 01/02
Giữa tháng 7/2027 → 15/07
Đến cuối năm 2027 → 31/12
Đến năm 2027 → 31/12
Ngay khi có văn bản chỉ đạo của cấp trên → -
Ngay sau khi được phê duyệt dự toán → -
Khi có yêu cầu của Sở Nội vụ → -
Thực hiện thường xuyên, liên tục → -
Khi phát sinh → -
Theo quy chế làm việc → -
Theo Quyết định số 2085/QĐ-TTg ngày 31/12/2026 → -
Căn cứ Kế hoạch số 102-KH/TU ngày 15/02/2027 của Tỉnh ủy → -
Trong 03 ngày làm việc → -
Sau 10 ngày kể từ ngày ban hành Kế hoạch → -
Chậm nhất 07 ngày sau hội nghị → -
15 ngày trước ngày tổ chức → -
60 ngày kể từ ngày 01/4/2027 → 31/05
Trong vòng 20 ngày kể từ ngày 05/01/2027 → 25/01
Đợt 1: 15/3/2027; đợt 2: 15/9/2027 → 15/03, 15/09
Lần 1 trước ngày 20/4/2027, lần 2 trước ngày 20/10/2027 → 19/04, 19/10
Giai đoạn 1: quý I/2027; giai đoạn 2: quý II-IV/2027 → 31/03, 31/12
Khảo sát trong tháng 4, báo cáo kết quả trước 15/5/2027 → 30/04, 14/05
Xây dựng kế hoạch: trước 31/01; thực hiện: tháng 2 - tháng 11; tổng kết: trước 15/12 → 30/01, 30/11, 14/12
Tổ chức tập huấn trong quý II/2027 → 30/06
Công bố trước ngày 01 tháng 7 năm 2027 → 30/06
Trước 17 giờ ngày 26/02/2027 → 26/02
04 đợt/năm → -
QI - QII/2027 → 30/06
Tháng 01/2027 đến tháng 12/2027 → 31/12
Cả năm 2027 → 31/12
Năm 2027-2028 → 31/12/2028
30/6 → 30/06
Hạn cuối: 05/11/2027 → 05/11
Trước Hội nghị sơ kết 6 tháng → -
Ngày 15/4 và 15/10 hằng năm → 15/04, 15/10
`,
  ],
  [
    'an hour with a word before it',
    `
Lúc 13 giờ 30 phút ngày 10 tháng 6 năm 2027 → 10/06
Vào hồi 08 giờ 00 ngày 20/4/2027 → 20/04
Vào lúc 14h00, thứ Sáu, ngày 14/5/2027 → 14/05
Lúc 7h30 ngày 02/3 → 02/03
Hồi 9 giờ ngày 15 tháng 7 → 15/07
`,
  ],
  [
    'a length beside its days',
    `
60 ngày, từ ngày 01/4/2027 đến ngày 30/5/2027 → 30/05
60 ngày làm việc, từ ngày 01/4/2027 đến hết ngày 30/6/2027 → 30/06
60 ngày (từ ngày 01/4/2027 đến ngày 30/5/2027) → 30/05
45 ngày làm việc từ 01/3/2027 đến 30/4/2027 → 30/04
45 ngày: từ 01/3/2027 đến 14/4/2027 → 14/04
02 tháng, từ ngày 01/4 đến ngày 31/5/2027 → 31/05
02 tháng từ ngày 01/4 đến ngày 31/5/2027 → 31/05
03 tháng (từ tháng 4 đến tháng 6/2027) → 30/06
04 tuần từ 01/3 đến 26/3/2027 → 26/03
03 ngày, từ ngày 12/5 đến ngày 14/5/2027 → 14/05
03 ngày (từ 12-14/5/2027) → 14/05
03 ngày (từ ngày 12/5 đến ngày 14/5/2027) → 14/05
01 ngày, thứ Sáu, ngày 30/7/2027 → 30/07
01 ngày, ngày 30/7/2027 → 30/07
01 ngày (ngày 30/7/2027) → 30/07
1,5 ngày, ngày 30/7/2027 → 30/07
1/2 ngày, ngày 30/7/2027 → 30/07
1/2 ngày (buổi chiều), ngày 30/7/2027 → 30/07
1/2 ngày (sáng ngày 30/7/2027) → 30/07
½ ngày (sáng ngày 30/7/2027) → 30/07
Nửa ngày, ngày 30/7/2027 → 30/07
01 buổi, ngày 30/7/2027 → 30/07
01 buổi (sáng ngày 30/7/2027) → 30/07
1/2 ngày → -
01 ngày → -
02 ngày/lớp → -
90 ngày đêm → -
Sau khi kết thúc 60 ngày → -
Sau khi kết thúc 100 ngày làm việc → -
Sau khi hoàn thành 30 ngày → -
30 ngày sau khi kết thúc → -
`,
  ],
  [
    'the day of an event',
    `
Từ ngày 01/3 đến ngày khai mạc 13/3/2027 → 13/03
Từ tháng 01/2027 đến ngày tổ chức hội nghị 15/3/2027 → 15/03
Từ tháng 01/2027 đến ngày hội nghị (15/3/2027) → 15/03
Đến ngày hội nghị 15/3/2027 → 15/03
Trước ngày hội nghị 15/3/2027 → 14/03
Trước ngày khai mạc (13/3/2027) → 12/03
Trước ngày khai mạc 10 ngày → -
Sau ngày hội nghị 15/3/2027 → -
Sau ngày hội nghị 14/3/2027 → -
Từ sau ngày hội nghị 15/3/2027 → -
Kết thúc trước giờ khai mạc (trước 07h00 ngày 13/3/2027) → 13/03
Kết thúc trước giờ khai mạc 24 giờ (trước 07 giờ 00 ngày 13/3/2027) → 13/03
Trước khi khai mạc hội nghị → -
`,
  ],
  [
    'documents cited: their years and days are no deadline',
    `
Theo Kế hoạch số 15/KH-UBND ngày 20/01/2027 → -
Theo Quyết định số 12/QĐ-UBND ngày 05/01/2027 của Chủ tịch Ủy ban nhân dân tỉnh → -
Theo Kế hoạch kiểm tra, giám sát năm 2027 → -
Theo Kế hoạch cải cách hành chính năm 2027 của tỉnh → -
Theo Kế hoạch chuyển đổi số, cải cách hành chính năm 2027 được phê duyệt → -
Theo Kế hoạch rà soát, đánh giá thủ tục hành chính năm 2027 → -
Theo Kế hoạch rà soát, đánh giá và đơn giản hóa thủ tục hành chính năm 2027 của Ủy ban nhân dân tỉnh → -
Theo Kế hoạch tập huấn, bồi dưỡng, kiểm tra quý II/2027 → -
Theo Kế hoạch tuyên truyền, phổ biến pháp luật tháng 11/2027 → -
Theo Kế hoạch đánh giá nội bộ, xem xét của lãnh đạo 6 tháng đầu năm 2027 → -
Theo Chương trình công tác năm 2027 → -
Theo Chương trình công tác năm 2027 của Ủy ban nhân dân tỉnh → -
Theo chương trình, kế hoạch công tác năm 2027 → -
Theo Công văn số 15/SNV-TCCB ngày 12/02/2027 → -
Theo Thông báo ngày 12/02/2027 của Văn phòng → -
Theo lộ trình tại Nghị quyết số 66.7/2025/NQ-CP → -
Theo quy định tại Điều 5 Thông tư số 01/2023/TT-VPCP ngày 05/4/2023 → -
Theo Điều 7 Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ → -
Theo tiến độ tại Phụ lục kèm theo Kế hoạch số 20/KH-UBND ngày 15/01/2027 → -
Thực hiện theo Kế hoạch năm 2027 của Sở Nội vụ → -
Thực hiện theo Quyết định số 25/QĐ-TTg ngày 06/01/2027 → -
Theo thời gian quy định tại Kế hoạch số 20/KH-UBND → -
Theo Luật Tổ chức chính quyền địa phương năm 2025 → -
Căn cứ Kế hoạch thanh tra, kiểm tra năm 2027 → -
Theo Đề án được phê duyệt năm 2026 → -
Theo Quyết định ban hành, công bố ngày 15/3/2027 → -
Theo Kế hoạch phát triển kinh tế - xã hội 6 tháng đầu năm 2027 → -
Báo cáo kết quả thực hiện Kế hoạch năm 2027 → -
Theo các mốc thời gian tại Kế hoạch số 20/KH-UBND ngày 15/01/2027 → -
Theo yêu cầu tại Công văn số 33/VP ngày 03/3/2027, hoàn thành trước ngày 30/6/2027 → 29/06
Theo kế hoạch của tỉnh, hoàn thành trước 30/11 → 29/11
`,
  ],
  [
    'how many times',
    `
Tối thiểu 01 lần/năm → 31/12
ít nhất 1 lần/năm → 31/12
Ít nhất mỗi năm một lần → 31/12
Ít nhất 1 lần/quý → 31/03, 30/06, 30/09, 31/12
Ít nhất 01 lần/tháng → 12 ngày: 31/01 … 31/12
Mỗi quý ít nhất 01 lần → 31/03, 30/06, 30/09, 31/12
Mỗi năm tối thiểu 01 lần → 31/12
02 lần/năm (tháng 6 và tháng 11) → 30/06, 30/11
ít nhất 02 lần/năm → -
Tối thiểu 02 lần/năm → -
Tối thiểu 04 cuộc/năm → -
Ít nhất 03 tin, bài/tháng → -
`,
  ],
  [
    'several things to do in one cell',
    `
Ban hành kế hoạch trong tháng 02/2027, báo cáo kết quả trước ngày 15/11/2027 → 28/02, 14/11
Xây dựng kế hoạch trước ngày 31/01/2027; tổ chức thực hiện quý II/2027; báo cáo trước ngày 15/12/2027 → 30/01, 30/06, 14/12
Xây dựng dự thảo trong quý I, trình ban hành trong quý II/2027 → 31/03, 30/06
Dự thảo trước 15/3, lấy ý kiến trước 15/4, trình ký trước 30/4/2027 → 14/03, 14/04, 29/04
Hoàn thành xây dựng kế hoạch trong tháng 01/2027 và báo cáo kết quả trong tháng 11/2027 → 31/01, 30/11
Ban hành kế hoạch chậm nhất trong tháng 01/2027 và tổ chức kiểm tra chậm nhất trong tháng 6/2027 → 31/01, 30/06
Tự đánh giá trước ngày 10/11/2027, thẩm định xong trước ngày 30/11/2027 → 09/11, 29/11
Ban hành kế hoạch chậm nhất là ngày 31/12 năm trước liền kề, tổ chức lớp tập huấn trong quý II → 31/12/2026, 30/06
Trước ngày 31/01/2027; hằng quý báo cáo kết quả → 30/01, 31/03, 30/06, 30/09, 31/12
Ngày 31/3/2027 và hằng quý → 31/03, 30/06, 30/09, 31/12
Hoàn thành trước ngày 31/3/2027 và duy trì thường xuyên → 30/03
`,
  ],
  [
    'periods',
    `
Trước ngày 05 tháng cuối cùng của mỗi quý → 04/03, 04/06, 04/09, 04/12
Trước ngày 25 tháng thứ 3 của quý → 24/03, 24/06, 24/09, 24/12
Hằng tháng, trước ngày 25 → 12 ngày: 24/01 … 24/12
Định kỳ hằng quý, trước ngày 20 của tháng cuối quý → 19/03, 19/06, 19/09, 19/12
Định kỳ 6 tháng/lần hoặc đột xuất → 30/06, 31/12
[Định kỳ 6 tháng/lần hoặc đột xuất] [Lồng ghép vào giao ban] → 30/06, 31/12
Định kỳ/Thường xuyên → -
Thường xuyên, liên tục trong năm 2027 → -
Thường xuyên trong năm 2027 → -
Quý I năm 2027 → 31/03
Trong quý I năm 2027 → 31/03
Các quý trong năm → 31/03, 30/06, 30/09, 31/12
Quý I, II, III, IV → 31/03, 30/06, 30/09, 31/12
Quý III - IV/2027 → 31/12
Từ tháng 4 - 10/2027 → 31/10
Tháng 4 – tháng 10/2027 → 31/10
Tháng 3; tháng 6; tháng 9; tháng 12 → 31/03, 30/06, 30/09, 31/12
Trong 6 tháng đầu năm 2027 → 30/06
6 tháng cuối năm → 31/12
Hết quý II/2027 → 30/06
Đến hết năm 2027 → 31/12
Trong năm 2027 → 31/12
Cả năm → 31/12
12/2027 → 31/12
Trước 15/03/2027 → 14/03
`,
  ],
  [
    'what gives no day',
    `
Khi có phát sinh → -
Khi có yêu cầu của cấp có thẩm quyền → -
Sau khi có văn bản hướng dẫn → -
Ngay sau khi Kế hoạch được ban hành → -
Trong 03 ngày làm việc kể từ khi nhận được yêu cầu → -
Chậm nhất 05 ngày làm việc sau khi kết thúc đợt kiểm tra → -
Trước kỳ họp thứ 10 → -
Trước Tết Nguyên đán → -
Ngày 10 tháng 3 âm lịch → -
Theo yêu cầu → -
Theo tiến độ → -
Theo thông báo của Ban Tổ chức → -
Trước ngày 25 → -
`,
  ],
  [
    'a first date, and what follows it',
    `
Lần đầu ngày 15/02/2027, các lần sau hằng quý → 15/02, 30/06, 30/09, 31/12
Ngày 15/02/2027, sau đó hằng quý → 15/02, 30/06, 30/09, 31/12
Tháng 3/2027, sau đó hằng quý → 31/03, 30/06, 30/09, 31/12
Ngày 15/3/2027 và ngày 15 hằng tháng → 12 ngày: 15/01 … 15/12
`,
  ],
];

describe.each(cells)('%s', (_, table) => {
  it.each(rows(table))('%s → %s', (phrase, due) => {
    expect(dueIn2027(phrase!).due || '-').toBe(due);
  });
});
