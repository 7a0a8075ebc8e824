import { describe, expect, it } from 'vitest';
import { dueIn2027, rows } from './testing/phrase-table.ts';

// Several times, lines and labels in one cell: phrase → due days in a plan for 2027 (a day without a year is in 2027).
const phrases = rows(`
Theo Công văn số 2398/SKHCN-TĐC ngày 15/10/2026, hoàn thành trước 30/6/2027 → 29/06
Phiên họp thường kỳ hằng tháng → 12 ngày: 31/01 … 31/12
Hoàn thành năm 2026 → 31/12/2026
Tiếp tục thực hiện trong năm 2027 → 31/12
Duy trì hằng năm → 31/12
Tháng 3/quý I → 31/03
Trước mùa mưa (tháng 8/2027) → 31/08
Quý I hằng năm → 31/03
Định kỳ quý IV hằng năm → 31/12
Định kỳ tháng 6, tháng 12 → 30/06, 31/12
Định kỳ ngày 15/6 và 15/12 → 15/06, 15/12
Định kỳ: 6 tháng, năm → 30/06, 31/12
Định kỳ: Quý, 6 tháng, năm → 31/03, 30/06, 30/09, 31/12
Đột xuất; định kỳ 6 tháng, năm → 30/06, 31/12
Đột xuất và định kỳ hằng quý → 31/03, 30/06, 30/09, 31/12
Định kỳ 6 tháng (trước 15/6) và 01 năm (trước 15/12) → 14/06, 14/12
Định kỳ 06 tháng (trước ngày 15 tháng 6) và hằng năm (trước ngày 15 tháng 12) → 14/06, 14/12
Báo cáo 6 tháng (trước ngày 15/6), báo cáo năm (trước ngày 15/12) → 14/06, 14/12
Báo cáo 6 tháng gửi trước 15/6; báo cáo năm gửi trước 15/12 → 14/06, 14/12
Báo cáo quý gửi trước ngày 25 của tháng cuối quý → 24/03, 24/06, 24/09, 24/12
Báo cáo tháng gửi trước ngày 20 hằng tháng → 12 ngày: 19/01 … 19/12
Báo cáo tuần: Thứ Năm hằng tuần → 52 ngày: 07/01 … 30/12
Báo cáo định kỳ 06 tháng đầu năm (trước ngày 15/6), cả năm (trước ngày 15/12) → 14/06, 14/12
Trước ngày 10/6 (báo cáo 6 tháng đầu năm) và trước ngày 10/12 (báo cáo năm 2027) → 09/06, 09/12
Trước 10/6 và 10/12 (gửi Sở KH&CN tổng hợp) → 09/06, 09/12
Gửi về UBND tỉnh (qua Sở Nội vụ): trước ngày 10/6 và ngày 10/12 → 09/06, 09/12
Trước ngày 15/3 (quý I), 15/6 (6 tháng), 15/9 (9 tháng), 15/12 (năm) → 14/03, 14/06, 14/09, 14/12
Quý I trước ngày 15/3, 6 tháng trước ngày 15/6, 9 tháng trước ngày 15/9, năm trước ngày 15/12 → 14/03, 14/06, 14/09, 14/12
- Quý I: Trước 15/3;\\n- 6 tháng: Trước 15/6;\\n- Quý III: Trước 15/9;\\n- Năm: Trước 15/12. → 14/03, 14/06, 14/09, 14/12
+ Lần 1: tháng 6/2027\\n+ Lần 2: tháng 12/2027 → 30/06, 31/12
* Quý I/2027\\n* Quý III/2027 → 31/03, 30/09
Tháng 3/2027:\\nxây dựng kế hoạch\\nTháng 6/2027:\\ntriển khai → 31/03, 30/06
Quý\\nI/2027 → 31/03
Tháng\\n6/2027 → 30/06
Trước\\n30/6/2027 → 29/06
Hằng\\nquý → 31/03, 30/06, 30/09, 31/12
Từ tháng 3\\nđến tháng 6/2027 → 30/06
Tháng 12/2026\\n– Tháng 01/2027 → 31/01
Từ 01/01/2027\\n-\\n31/12/2027 → 31/12
01/01/2027\\n-31/12/2027 → 31/12
Quý II/2027 đến Quý IV/2027 → 31/12
Quý II/2027 tới quý IV/2027 → 31/12
Từ quý II/2027 - quý IV/2027 → 31/12
Quý II, III, IV/2027 → 30/06, 30/09, 31/12
Quý II và các quý tiếp theo → 30/06
Quý II năm 2027 và hằng năm → 30/06, 31/12
Quý II/2027 và cập nhật hằng quý → 31/03, 30/06, 30/09, 31/12
Quý II/2027; duy trì, cập nhật thường xuyên → 30/06
Quý II/2027 (sau khi được cấp kinh phí) → 30/06
Quý II/2027, sau khi có hướng dẫn của Bộ Nội vụ → 30/06
Trong quý II/2027 và thực hiện thường xuyên → 30/06
Tháng 6/2027 (theo tiến độ của Đề án 06) → 30/06
Trước ngày 30/6/2027 (đợt 1) và 30/11/2027 (đợt 2) → 29/06, 29/11
Trước ngày 30/6/2027 hoặc sau khi có chỉ đạo → 29/06
Trước ngày 30/6/2027 theo Kế hoạch số 12/KH-UBND → 29/06
Hoàn thành trước ngày 30/6/2027 (ban hành Quyết định) → 29/06
Hoàn thành đánh giá nội bộ trước ngày 30/9/2027 → 29/09
Hoàn thành khắc phục trước ngày 31/10/2027 → 30/10
Hoàn thành chuyển đổi số trước ngày 31/10/2027 → 30/10
Hoàn thành số hóa hồ sơ trong quý III → 30/09
Xây dựng Kế hoạch chuyển đổi số: tháng 01/2027 → 31/01
Đánh giá nội bộ: tháng 8/2027; họp xem xét lãnh đạo: tháng 9/2027 → 31/08, 30/09
Đánh giá nội bộ (tháng 8), họp xem xét lãnh đạo (tháng 9) → 31/08, 30/09
Họp xem xét của lãnh đạo: quý IV/2027 → 31/12
Tập huấn: quý II; kiểm tra: quý III; báo cáo: quý IV → 30/06, 30/09, 31/12
Tập huấn quý II, kiểm tra quý III → 30/06, 30/09
Khảo sát mức độ hài lòng tháng 6 và tháng 11/2027 → 30/06, 30/11
Khảo sát định kỳ 6 tháng/lần → 30/06, 31/12
Tổ chức 02 lớp trong tháng 5, tháng 9/2027 → 31/05, 30/09
Mở 02 lớp tập huấn (quý II và quý III) → 30/06, 30/09
Kiểm tra đột xuất hoặc định kỳ 6 tháng → 30/06, 31/12
Kiểm tra 01 lần/năm → 31/12
Kiểm tra tối thiểu 01 lần/năm, hoàn thành trước 30/11 → 29/11
Đánh giá 01 lần/năm (trước 30/9) → 29/09
Rà soát 6 tháng/lần → 30/06, 31/12
Họp 01 tháng/lần → 12 ngày: 31/01 … 31/12
Họp giao ban hằng tuần (sáng thứ Hai) → 52 ngày: 04/01 … 27/12
Giao ban: sáng thứ Hai hằng tuần → 52 ngày: 04/01 … 27/12
Ngày 05 hàng tháng (nếu trùng ngày nghỉ thì lùi sang ngày làm việc tiếp theo) → 12 ngày: 05/01 … 05/12
Trước ngày 05 của tháng đầu quý → 04/01, 04/04, 04/07, 04/10
Trước ngày 30 của tháng cuối quý → 29/03, 29/06, 29/09, 29/12
Trước ngày cuối tháng → 12 ngày: 30/01 … 30/12
Trước ngày cuối cùng của quý → 30/03, 29/06, 29/09, 30/12
Chậm nhất ngày cuối cùng của tháng → 12 ngày: 31/01 … 31/12
Trước ngày cuối cùng của quý II → 29/06
Chậm nhất ngày cuối quý I → 31/03
Chậm nhất ngày cuối quý 4/2027 → 31/12
Ngày đầu tiên của quý III → 01/07
Chậm nhất cuối tháng 3 → 31/03
Trước cuối quý I → 30/03
Vào cuối quý II → 30/06
Vào đầu quý III → 01/07
Vào cuối các quý → 31/03, 30/06, 30/09, 31/12
Từ đầu quý II đến cuối quý III → 30/09
Từ giữa tháng 3 đến giữa tháng 4/2027 → 15/04
Từ cuối năm 2026 đến đầu năm 2027 → 01/01
Trước giữa tháng 6 → 14/06
10 ngày cuối tháng 12 → 31/12
Nửa cuối tháng 11/2027 → 30/11
Trung tuần tháng 6/2027 → 20/06
Thượng tuần tháng 3 → 10/03
Hạ tuần tháng 10/2027 → 31/10
Sáu tháng cuối năm → 31/12
Hết 6 tháng đầu năm 2027 → 30/06
Chậm nhất 6 tháng đầu năm → 30/06
Q2-Q3/2027 → 30/09
QII/2027 - QIV/2027 → 31/12
Q.II - Q.III/2027 → 30/09
T02/2027 → 28/02
T.2/2027 → 28/02
T5/2027 và T10/2027 → 31/05, 31/10
T5, T10 → 31/05, 31/10
t6/2027 → 30/06
tháng 6/2027 -> tháng 9/2027 → 30/09
Tháng 6 năm 2027đến tháng 9 năm 2027 → 30/09
15-3-2027 đến 20-3-2027 → 20/03
Từ ngày 15.3 đến 20.3.2027 → 20/03
Ngày 15/03/2027 - 20/03/2027 → 20/03
15 - 20/3/2027 → 20/03
15→20/3/2027 → 20/03
Ngày 15, 16 và 17/3/2027 → 15/03, 16/03, 17/03
Hoàn thành trong 6 tháng đầu năm 2027 → 30/06
Hoàn thành 6 tháng đầu năm → 30/06
Trong 3 tháng đầu năm 2027 → 31/03
Trong nửa đầu năm 2027 → 30/06
Trước 15/01 hằng năm → 14/01
Trước ngày 15/01 hàng năm (báo cáo năm trước liền kề) → 14/01
Trước ngày 20/12 năm 2027 → 19/12
Trước ngày 20 tháng 12/2027 → 19/12
Ngày 20 tháng 12/2027 → 20/12
Ngày 20/tháng 12/2027 → 20/12
Ngày 20-12-2027 → 20/12
Trước 20 - 12 - 2027 → 19/12
Trước ngày 20 hằng tháng (đối với báo cáo tháng), trước ngày 20 của tháng cuối quý (đối với báo cáo quý) → 12 ngày: 19/01 … 19/12
Trước ngày 20 hằng tháng; trước ngày 20 tháng cuối quý; trước ngày 20/6; trước ngày 20/12 → 12 ngày: 19/01 … 19/12
Tháng: trước ngày 20; quý: trước ngày 20 tháng cuối quý; năm: trước ngày 20/12 → 12 ngày: 19/01 … 19/12
Báo cáo tháng (trước ngày 20), quý (trước ngày 20 tháng cuối quý), năm (trước ngày 20/12) → 12 ngày: 19/01 … 19/12
Báo cáo tháng trước ngày 18; quý trước ngày 18 tháng cuối quý → 12 ngày: 17/01 … 17/12
Báo cáo kết quả quý trước ngày 22 của tháng cuối quý → 21/03, 21/06, 21/09, 21/12
Báo cáo kết quả 6 tháng trước ngày 22/6, năm trước ngày 22/12 → 21/06, 21/12
Báo cáo công tác quý I trước ngày 10/3/2027 → 09/03
Chậm nhất ngày 10/6 và 10/12 → 10/06, 10/12
Chậm nhất là ngày 10/6, ngày 10/12 hằng năm → 10/06, 10/12
Chậm nhất vào các ngày 10/6, 10/12 → 10/06, 10/12
Không quá ngày 10 của tháng đầu quý sau → 10/01, 10/04, 10/07, 10/10
Thứ Sáu cuối tháng → 12 ngày: 29/01 … 31/12
Chiều thứ Sáu cuối cùng hằng tháng → 12 ngày: 29/01 … 31/12
Sáng thứ Hai đầu tiên hằng tháng (chào cờ) → 12 ngày: 04/01 … 06/12
Thứ Bảy cuối cùng của tháng → 12 ngày: 30/01 … 25/12
Ngày Chủ nhật đầu tiên của tháng → 12 ngày: 03/01 … 05/12
Ngày Thứ Bảy hằng tuần → 52 ngày: 02/01 … 25/12
Thứ Bảy, Chủ nhật hằng tuần → 104 ngày: 02/01 … 26/12
Chiều thứ Ba, thứ Năm hằng tuần → 104 ngày: 05/01 … 30/12
Thứ 3, 5 hằng tuần → 104 ngày: 05/01 … 30/12
Hằng tuần vào chiều thứ Sáu (trước 16 giờ) → 53 ngày: 01/01 … 31/12
Hàng tuần, tháng → 61 ngày: 03/01 … 31/12
02 tháng/lần → 28/02, 30/04, 30/06, 31/08, 31/10, 31/12
Hai tháng một lần → 28/02, 30/04, 30/06, 31/08, 31/10, 31/12
Định kỳ 4 tháng/lần → 30/04, 31/08, 31/12
Định kỳ 12 tháng → 31/12
Định kỳ 1 quý/lần → 31/03, 30/06, 30/09, 31/12
Định kỳ 03 tháng/lần và đột xuất → 31/03, 30/06, 30/09, 31/12
Định kỳ 06 tháng/lần hoặc theo yêu cầu → 30/06, 31/12
6 tháng/lần (tháng 6, 12) → 30/06, 31/12
6 tháng/lần (trước 30/6, 31/12) → 29/06, 30/12
1 năm/lần (quý III) → 30/09
Hằng năm (Tháng 7-8) → 31/08
Hằng năm vào quý III → 30/09
Hằng năm vào dịp cuối năm → 31/12
Quý III hằng năm hoặc khi có yêu cầu → 30/09
Quý III, quý IV hằng năm → 30/09, 31/12
Tháng 7 - tháng 9 hằng năm → 30/09
Từ tháng 7 đến tháng 9 hàng năm → 30/09
Trước tháng 12 hằng năm → 30/11
Cuối quý IV hằng năm → 31/12
Cuối năm hằng năm → 31/12
Vào ngày làm việc đầu tiên hằng tháng → 12 ngày: 04/01 … 01/12
Ngày làm việc đầu tiên của quý → 04/01, 01/04, 01/07, 01/10
Ngày đầu tiên của quý → 01/01, 01/04, 01/07, 01/10
Trước ngày làm việc cuối cùng của tháng → 12 ngày: 28/01 … 30/12
05 ngày sau khi kết thúc tháng → 12 ngày: 05/01 … 06/12
Trong 15 ngày sau khi kết thúc 6 tháng đầu năm → 15/07
30 ngày kể từ ngày kết thúc năm 2026 → 01/02
Sau khi kết thúc quý II 5 ngày làm việc → 07/07
Trong 5 ngày làm việc kể từ ngày kết thúc quý → 08/01, 07/04, 07/07, 07/10
Chậm nhất 20 ngày trước khi kết thúc năm 2027 → 11/12
Hằng tháng (từ tháng 02/2027) → 11 ngày: 28/02 … 31/12
Hằng tháng (bắt đầu từ tháng 02/2027) → 11 ngày: 28/02 … 31/12
Hằng quý, từ quý II/2027 → 30/06, 30/09, 31/12
Hằng quý từ quý I đến quý III/2027 → 31/03, 30/06, 30/09
Hằng tuần từ tháng 6 đến tháng 8 → 13 ngày: 06/06 … 29/08
Hằng tháng trong quý I → 31/01, 28/02, 31/03
Quý I/2027 (nếu có) → 31/03
Quý I/2027 (nếu được phê duyệt) → 31/03
Trước 30/6/2027 nếu đủ điều kiện → 29/06
Tháng 6/2027 đối với cấp tỉnh, tháng 9/2027 đối với cấp xã → 30/06, 30/09
Cấp tỉnh: tháng 6/2027; cấp xã: tháng 9/2027 → 30/06, 30/09
Sở: quý II; xã: quý III → 30/06, 30/09
Văn phòng (30/6), các phòng (30/9) → 30/06, 30/09
Khối Đảng: trước 15/6; khối chính quyền: trước 30/6 → 14/06, 29/06
Hồ sơ đợt 1: trước 31/3; đợt 2: trước 30/9 → 30/03, 29/09
Năm 2027: Quý II, Quý III → 30/06, 30/09
Năm 2027: tháng 6, tháng 12 → 30/06, 31/12
2027 (quý II) → 30/06
Giai đoạn 2026-2030 (hằng năm) → 31/12
Giai đoạn 2026-2030, hằng năm báo cáo trước 15/12 → 14/12, 31/12/2030
Năm 2026 và năm 2027 → 31/12/2026, 31/12
Các năm 2027, 2028 → 31/12, 31/12/2028
Các năm 2026-2030 → 31/12/2030
Đến năm 2027 → 31/12
Đến năm 2028, tầm nhìn 2030 → 31/12/2028
Từ nay đến hết năm → 31/12
Từ nay cho đến hết quý III/2027 → 30/09
Kể từ ngày ký đến hết ngày 31/12/2027 → 31/12
Kể từ khi ban hành đến hết năm 2027 → 31/12
Muộn nhất là hết quý I → 31/03
Chậm nhất hết tháng 3/2027 → 31/03
Chậm nhất đến hết quý III/2027 → 30/09
Chậm nhất đến 30/9/2027 → 30/09
Hạn cuối: hết ngày 30/9/2027 → 30/09
Thời hạn báo cáo: trước ngày 15/6 và 15/12 → 14/06, 14/12
Thời gian gửi báo cáo: Trước ngày 15/12/2027 → 14/12
Thời gian thực hiện: Quý II, III/2027 → 30/06, 30/09
Thời gian hoàn thành: Tháng 6/2027 → 30/06
Tiến độ: Quý II/2027 → 30/06
Tiến độ thực hiện: trước 30/6/2027 → 29/06
Khởi công: tháng 3/2027; hoàn thành: tháng 11/2027 → 31/03, 30/11
`);

describe('several times in cells of plans', () => {
  it.each(phrases)('%s → %s', (phrase, due) => {
    expect(dueIn2027(phrase!)).toMatchObject({ due, problem: '' });
  });
});
