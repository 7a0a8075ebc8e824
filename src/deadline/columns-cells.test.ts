import { describe, expect, it } from 'vitest';
import { dueIn2027, rows } from './testing/phrase-table.ts';

// Times with their labels and remarks: phrase → due days in a plan for 2027 (a day without a year is in 2027).
const phrases = rows(`
Quanh năm → 31/12
Theo tuần, tháng → 61 ngày: 03/01 … 31/12
Cuối tháng → 12 ngày: 31/01 … 31/12
Cuối quý → 31/03, 30/06, 30/09, 31/12
Đầu quý → 01/01, 01/04, 01/07, 01/10
Trước ngày 20/12/2027 và đột xuất theo yêu cầu của cấp có thẩm quyền → 19/12
Định kỳ hằng quý, 6 tháng, 9 tháng, năm và đột xuất khi có yêu cầu → 31/03, 30/06, 30/09, 31/12
Báo cáo định kỳ quý (trước ngày 10 tháng cuối quý), báo cáo 6 tháng (trước ngày 10/6), báo cáo năm (trước ngày 05/12) → 09/03, 09/06, 09/09, 04/12, 09/12
Trước ngày 15 tháng cuối của quý và trước ngày 15/12 → 14/03, 14/06, 14/09, 14/12
Hàng quý (ngày 20 của tháng cuối quý) → 20/03, 20/06, 20/09, 20/12
Ngày 20 tháng cuối hàng quý → 20/03, 20/06, 20/09, 20/12
Ngày 18 tháng cuối quý → 18/03, 18/06, 18/09, 18/12
Trước ngày 18 hàng tháng và trước ngày 18 tháng cuối quý → 12 ngày: 17/01 … 17/12
Vào ngày 15 của tháng cuối hằng quý → 15/03, 15/06, 15/09, 15/12
Ngày 15 tháng 3, 6, 9, 12 → 15/03, 15/06, 15/09, 15/12
Ngày 15/3, 15/6, 15/9 và 15/12 hằng năm → 15/03, 15/06, 15/09, 15/12
Trước các ngày 15/3, 15/6, 15/9, 15/12 → 14/03, 14/06, 14/09, 14/12
Các ngày 15/3; 15/6; 15/9; 15/12 → 15/03, 15/06, 15/09, 15/12
Báo cáo quý I: trước ngày 15/3; báo cáo 6 tháng: trước ngày 15/6; báo cáo 9 tháng: trước ngày 15/9; báo cáo năm: trước ngày 15/12 → 14/03, 14/06, 14/09, 14/12
6 tháng đầu năm: trước 20/6/2027; năm: trước 20/12/2027 → 19/06, 19/12
Sơ kết 6 tháng đầu năm trước ngày 30/6, tổng kết năm trước ngày 15/12 → 29/06, 14/12
Sơ kết 6 tháng đầu năm: Trước ngày 25/6/2027 → 24/06
Tổng kết năm: trước ngày 25/12/2027 → 24/12
Tổ chức trong tháng 4/2027 → 30/04
Tổ chức vào quý II/2027 → 30/06
Tổ chức Hội nghị trước ngày 15/01/2027 → 14/01
Ban hành Kế hoạch trước ngày 20/01/2027 → 19/01
Xây dựng và ban hành trong tháng 01/2027 → 31/01
Xây dựng kế hoạch trong quý I/2027; triển khai thực hiện trong năm 2027 → 31/03, 31/12
Phê duyệt trong quý I, triển khai quý II - IV → 31/03, 31/12
Quý I: Ban hành kế hoạch. Quý II, III: Tổ chức thực hiện. Quý IV: Tổng kết → 31/03, 30/06, 30/09, 31/12
Hoàn thành việc rà soát trước 30/4; ban hành trước 30/6 → 29/04, 29/06
Hoàn thành 50% trong quý II, 100% trong quý IV → 30/06, 31/12
Hoàn thành 100% trước 31/12/2027 → 30/12
50% trước 30/6; 100% trước 31/12 → 29/06, 30/12
Đạt 50% vào quý II/2027 → 30/06
Chậm nhất ngày 31/12/2027 → 31/12
Chậm nhất 31/12/2027 → 31/12
Chậm nhất là 17h00 ngày 25/12/2027 → 25/12
Chậm nhất 16h30 ngày 25 hàng tháng → 12 ngày: 25/01 … 25/12
Trước 15h00 thứ Năm hằng tuần → 52 ngày: 07/01 … 30/12
Trước 16 giờ 30 thứ Sáu hằng tuần → 53 ngày: 01/01 … 31/12
Trước 9h00 sáng thứ Hai hàng tuần → 52 ngày: 04/01 … 27/12
Chiều thứ Năm hằng tuần (trước 16h) → 52 ngày: 07/01 … 30/12
Thứ Sáu hằng tuần hoặc đột xuất → 53 ngày: 01/01 … 31/12
Hằng tuần, hằng tháng → 61 ngày: 03/01 … 31/12
Hằng tuần, tháng, quý, 6 tháng, năm → 61 ngày: 03/01 … 31/12
Tuần, tháng, quý, năm → 61 ngày: 03/01 … 31/12
Tháng, quý → 12 ngày: 31/01 … 31/12
Quý, năm → 31/03, 30/06, 30/09, 31/12
Hàng tháng và khi có yêu cầu → 12 ngày: 31/01 … 31/12
Hằng tháng/khi có phát sinh → 12 ngày: 31/01 … 31/12
Hàng tháng (ngày 25) → 12 ngày: 25/01 … 25/12
Hàng tháng (chậm nhất ngày 25) → 12 ngày: 25/01 … 25/12
Hằng tháng, ngày 05 → 12 ngày: 05/01 … 05/12
Hằng tháng vào ngày 05 → 12 ngày: 05/01 … 05/12
Hằng tháng vào ngày cuối tháng → 12 ngày: 31/01 … 31/12
Ngày cuối cùng hằng tháng → 12 ngày: 31/01 … 31/12
Ngày cuối cùng của quý → 31/03, 30/06, 30/09, 31/12
Ngày làm việc cuối cùng của quý → 31/03, 30/06, 30/09, 31/12
Mỗi tháng ít nhất 1 lần → 12 ngày: 31/01 … 31/12
Tối thiểu mỗi tháng 01 lần → 12 ngày: 31/01 … 31/12
Tối thiểu 1 lần trong tháng → 12 ngày: 31/01 … 31/12
Ít nhất 1 lần/quý và khi cần thiết → 31/03, 30/06, 30/09, 31/12
01 lần/năm (quý IV) → 31/12
01 lần/năm (tháng 10) → 31/10
1 lần/năm, vào tháng 11 → 30/11
02 lần/năm vào tháng 6, tháng 12 → 30/06, 31/12
Mỗi năm 02 lần, vào tháng 6 và tháng 12 → 30/06, 31/12
Mỗi năm 2 lần (quý II và quý IV) → 30/06, 31/12
Một năm 1 lần → 31/12
Một quý một lần → 31/03, 30/06, 30/09, 31/12
03 tháng/01 lần → 31/03, 30/06, 30/09, 31/12
Ba tháng một lần → 31/03, 30/06, 30/09, 31/12
Hằng năm từ 01/11 đến 31/12 → 31/12
Hằng năm, từ ngày 01/10 đến ngày 15/11 → 15/11
Hằng năm, từ tháng 9 đến tháng 11 → 30/11
Từ tháng 9 đến tháng 11 hằng năm → 30/11
Từ ngày 15/11 đến 15/12 hàng năm → 15/12
Trong quý IV hằng năm → 31/12
Trong tháng 11, 12 hằng năm → 30/11, 31/12
Đầu năm (tháng 01) → 31/01
Đầu năm (quý I) → 31/03
Cuối năm (tháng 12) → 31/12
Cuối năm (trước 15/12) → 14/12
Giữa năm (tháng 6) và cuối năm (tháng 12) → 30/06, 31/12
Tháng 02/2027 (trước Tết Nguyên đán) → 28/02
Trước Tết (tháng 01/2027) → 31/01
Tháng 3, hằng năm → 31/03
Tháng 3 (sau Tết) → 31/03
Tháng 4/2027 - Tháng 10/2027 → 31/10
Tháng 4 năm 2027 đến tháng 10 năm 2027 → 31/10
Tháng 4-10 năm 2027 → 31/10
Từ T4-T10/2027 → 31/10
T4 - T10 năm 2027 → 31/10
T4-10 → 31/10
T12/2026-T1/2027 → 31/01
T12/2026 - T02/2027 → 28/02
Tháng 12/2026, 01/2027 → 31/12/2026, 31/01
Tháng 12/2026 và tháng 01/2027 → 31/12/2026, 31/01
Quý IV/2026, quý I/2027 → 31/12/2026, 31/03
Từ quý III/2026 đến hết quý II/2027 → 30/06
Quý I + Quý II → 31/03, 30/06
Quý I; II; III → 31/03, 30/06, 30/09
Quý I,II,III,IV → 31/03, 30/06, 30/09, 31/12
Quý 1,2,3,4 → 31/03, 30/06, 30/09, 31/12
Q1, Q2/2027 → 31/03, 30/06
Q1+Q3 → 31/03, 30/09
Q1/2027-Q4/2027 → 31/12
QI, QIII/2027 → 31/03, 30/09
Qúy II-Qúy III/2027 → 30/09
Quý II đến Quý III năm 2027 → 30/09
Quý II - quý IV năm 2027 → 31/12
Trong quý I hoặc đầu quý II → 31/03, 01/04
Từ cuối quý I đến đầu quý II → 01/04
Cuối tháng 3 hoặc đầu tháng 4 → 31/03, 01/04
Đầu quý III/2027 → 01/07
Hoàn thành trước quý III/2027 → 30/06
Hoàn thành trước tháng 9/2027 → 31/08
Hoàn thành trước năm 2028 → 31/12
Trước 31/12 → 30/12
trước 31/12/2027 → 30/12
Trước 1/7/2027 → 30/06
trước ngày 1 tháng 7 năm 2027 → 30/06
Trước ngày 1.7.2027 → 30/06
Xong trong ngày 15/5 → 15/05
Vào các ngày 15 và 30 hằng tháng → 24 ngày: 15/01 … 30/12
Ngày 10 và 25 hàng tháng → 24 ngày: 10/01 … 25/12
Trước ngày 10 và ngày 25 hằng tháng → 24 ngày: 09/01 … 24/12
Ngày 19/5, 02/9 → 19/05, 02/09
Hưởng ứng Ngày Môi trường thế giới (05/6) → 05/06
Tuần lễ Quốc gia không thuốc lá 25/5-31/5 → 31/05
Tuần lễ Quốc gia phòng, chống thiên tai (15-22/5) → 22/05
Tháng 11 (Ngày Pháp luật 09/11) → 09/11
Tháng 10/2027 (Ngày Chuyển đổi số quốc gia 10/10) → 10/10
Ngày 10/10/2027 (Ngày Chuyển đổi số quốc gia) → 10/10
10/10 hằng năm → 10/10
Từ 01/10 đến 10/10 hằng năm → 10/10
Ngày 22/12/2027 → 22/12
Lễ phát động: 15/5/2027 → 15/05
Khai mạc ngày 15/5, bế mạc ngày 20/5/2027 → 15/05, 20/05
Chung kết: 20/11/2027 → 20/11
- Vòng sơ khảo: từ 15/3 đến 30/4/2027; - Vòng chung khảo: 19/5/2027 → 30/04, 19/05
Phát động: tháng 3; nhận bài: từ 01/4 đến 30/6; trao giải: 09/11 → 31/03, 30/06, 09/11
Nhận bài dự thi từ ngày 01/4/2027 đến hết ngày 30/6/2027 → 30/06
Thời gian nhận hồ sơ: từ 01/4 đến 30/4/2027 → 30/04
02 ngày (15-16/5/2027) → 16/05
01 ngày (20/5/2027) → 20/05
02 lớp, trong quý II/2027 → 30/06
03 lớp (tháng 4, 6, 8/2027) → 30/04, 30/06, 31/08
01 đợt (tháng 6) → 30/06
2 đợt: tháng 4 và tháng 10 → 30/04, 31/10
Đợt I: tháng 4; đợt II: tháng 10 → 30/04, 31/10
Đợt I (tháng 4), đợt II (tháng 10) → 30/04, 31/10
Đợt 1: 15/4 - 30/4; đợt 2: 15/10 - 30/10 → 30/04, 30/10
Giai đoạn 1: từ tháng 3 đến tháng 6/2027 → 30/06
Giai đoạn 1 (tháng 1-3): xây dựng; giai đoạn 2 (tháng 4-12): triển khai → 31/03, 31/12
Bước 1: tháng 2; bước 2: tháng 3; bước 3: tháng 4/2027 → 28/02, 31/03, 30/04
Năm 2027 - 2030 → 31/12/2030
2027-2030 → 31/12/2030
Giai đoạn 2027 - 2030, tầm nhìn đến năm 2045 → 31/12/2030
Giai đoạn 2026 - 2030 và những năm tiếp theo → 31/12/2030
Trong giai đoạn 2026-2030 → 31/12/2030
Hằng năm, giai đoạn 2026-2030 → 31/12
Hằng năm (giai đoạn 2026 - 2030) → 31/12
Hằng năm và giai đoạn 2026-2030 → 31/12, 31/12/2030
Đến năm 2030 → 31/12/2030
Trước năm 2030 → 31/12/2029
Từ nay đến năm 2030 → 31/12/2030
Đến hết tháng 6 năm 2027 → 30/06
Đến ngày 30 tháng 6 năm 2027 → 30/06
Đến trước ngày 30/6/2027 → 29/06
Đến 17h ngày 30/6/2027 → 30/06
Hết quý III năm 2027 → 30/09
Hết 31/12/2027 → 31/12
Kết thúc trước ngày 30/11/2027 → 29/11
Kết thúc ngày 30/11/2027 → 30/11
Bắt đầu từ 01/3/2027, kết thúc 30/11/2027 → 30/11
Từ 01/3/2027, hoàn thành trước 30/11/2027 → 29/11
Triển khai từ tháng 3/2027, hoàn thành trong quý IV/2027 → 31/12
Thực hiện từ ngày 01/01/2027 đến 31/12/2027 → 31/12
Thường xuyên (báo cáo định kỳ hằng quý) → 31/03, 30/06, 30/09, 31/12
Thường xuyên (hằng tháng, quý) → 12 ngày: 31/01 … 31/12
Thường xuyên, tổng hợp báo cáo 6 tháng trước ngày 15/6 và năm trước ngày 15/12 → 14/06, 14/12
Thường xuyên; hoàn thành trước 31/12/2027 → 30/12
Thường xuyên, sơ kết quý II, tổng kết quý IV → 30/06, 31/12
Thường xuyên các tháng trong năm → 12 ngày: 31/01 … 31/12
Thường xuyên từng tháng → 12 ngày: 31/01 … 31/12
Cập nhật thường xuyên; rà soát định kỳ 6 tháng/lần → 30/06, 31/12
Rà soát định kỳ hằng quý; cập nhật ngay khi có thay đổi → 31/03, 30/06, 30/09, 31/12
Ngay khi có thay đổi; định kỳ hằng quý → 31/03, 30/06, 30/09, 31/12
Ngay sau khi có văn bản của Trung ương, chậm nhất 30/6/2027 → 30/06
Dự kiến quý II hoặc quý III → 30/06, 30/09
Dự kiến vào tháng 5/2027 (có thông báo sau) → 31/05
Theo chỉ đạo của UBND tỉnh; báo cáo trước 15/12 → 14/12
Theo quy định, trước ngày 15/12 hàng năm → 14/12
Theo định kỳ 6 tháng, năm → 30/06, 31/12
Theo định kỳ hằng tháng → 12 ngày: 31/01 … 31/12
Theo tháng, quý, năm → 12 ngày: 31/01 … 31/12
Tháng 9/2026 - tháng 5/2027 (năm học 2026-2027) → 31/05
Trước ngày 31/5 (kết thúc năm học) → 30/05
Trong 05 ngày làm việc kể từ ngày 15/3/2027 → 22/03
Trong vòng 7 ngày kể từ ngày 10/3/2027 → 17/03
Chậm nhất 03 ngày sau khi kết thúc tháng → 12 ngày: 04/01 … 03/12
Chậm nhất 10 ngày sau khi kết thúc năm → 11/01
05 ngày làm việc trước ngày 30/6/2027 → 23/06
Sau khi kết thúc quý, chậm nhất ngày 10 tháng đầu quý sau → 10/01, 10/04, 10/07, 10/10
Trước ngày 10 của tháng đầu tiên của quý tiếp theo → 09/01, 09/04, 09/07, 09/10
Trước ngày 05 tháng kế tiếp → 12 ngày: 04/01 … 04/12
Ngày 02 tháng sau → 12 ngày: 02/01 … 02/12
Ngày 31/12/2027 (thứ Sáu) → 31/12
Thứ Sáu, 31/12/2027 → 31/12
Ngày 15/02/2027 (mùng 10 tháng Giêng) → 15/02
Ngày 08/3/2027, 20/10/2027 → 08/03, 20/10
Quý I/2027 (Tháng 3) → 31/03
Quý IV/2027 (trước ngày 15/11) → 14/11
Tháng 12/2027 (trước ngày 20/12/2027) → 19/12
Tháng 12 (trước ngày 15) → 14/12
Tháng 6 (trước ngày 15), tháng 12 (trước ngày 15) → 14/06, 14/12
Tháng 6, 12 (trước ngày 20) → 19/06, 19/12
Tháng 11 hằng năm (trước ngày 15/11) → 14/11
Trong tháng 12, trước ngày 20 → 19/12
Tháng 12/2027, chậm nhất ngày 20 → 20/12
Trong quý IV, trước ngày 15/12 → 14/12
Năm 2027 (quý II) → 30/06
Năm 2027 (tháng 3, tháng 9) → 31/03, 30/09
Năm 2027 (hằng quý) → 31/03, 30/06, 30/09, 31/12
Năm 2027: hằng quý → 31/03, 30/06, 30/09, 31/12
Trong năm 2027 (02 đợt) → 31/12
Trong năm 2027, định kỳ hằng quý → 31/03, 30/06, 30/09, 31/12
Trong năm, theo kế hoạch → 31/12
Cả năm (theo từng quý) → 31/03, 30/06, 30/09, 31/12
Các quý năm 2027 → 31/03, 30/06, 30/09, 31/12
Từng quý trong năm → 31/03, 30/06, 30/09, 31/12
Hàng tháng trong năm 2027 → 12 ngày: 31/01 … 31/12
Hàng tháng năm 2027 → 12 ngày: 31/01 … 31/12
Hằng tháng, từ tháng 3/2027 → 10 ngày: 31/03 … 31/12
Hằng quý kể từ quý II/2027 → 30/06, 30/09, 31/12
Hằng tháng đến hết tháng 6/2027 → 31/01, 28/02, 31/03, 30/04, 31/05, 30/06
Hằng tuần trong tháng 6 → 06/06, 13/06, 20/06, 27/06
Thứ Sáu hằng tuần trong tháng 5/2027 → 07/05, 14/05, 21/05, 28/05
Ngày 20 hằng tháng, từ tháng 4/2027 → 9 ngày: 20/04 … 20/12
Ngày 25 hàng tháng (từ tháng 02 đến tháng 11) → 10 ngày: 25/02 … 25/11
`);

describe('times with words in cells of plans', () => {
  it.each(phrases)('%s → %s', (phrase, due) => {
    expect(dueIn2027(phrase!)).toMatchObject({ due, problem: '' });
  });
});
