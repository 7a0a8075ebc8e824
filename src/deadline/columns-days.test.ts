import { describe, expect, it } from 'vitest';
import { dueIn2027, rows } from './testing/phrase-table.ts';

// Days and stretches as they stand in columns of plans: phrase → due days in a plan for 2027 (a day without a year is in 2027).
const phrases = rows(`
30/6/2027 → 30/06
30.6.2027 → 30/06
30-6-2027 → 30/06
30 / 6 / 2027 → 30/06
30/ 6/2027 → 30/06
30/06 → 30/06
01/3 → 01/03
Ngày 30 tháng 06 năm 2027 → 30/06
ngày 5 tháng 9 → 05/09
Ngày 15/3/2027 (thứ Hai) → 15/03
Thứ Hai, ngày 15/3/2027 → 15/03
Sáng ngày 15/3/2027 → 15/03
Chiều 15/3/2027 → 15/03
Sáng thứ Hai, ngày 15/3/2027 → 15/03
08 giờ 00 ngày 15/3/2027 → 15/03
8h00', ngày 15/3/2027 → 15/03
7h30 ngày 20/4 → 20/04
14 giờ 00 phút, ngày 15 tháng 3 năm 2027 → 15/03
Trước 17h00 ngày 25/6/2027 → 25/06
Trước 17 giờ ngày 25/6/2027 → 25/06
trước 16 giờ 30 phút ngày 25 tháng 6 → 25/06
Trước 11h30' ngày 10/12 → 10/12
Trước ngày 25/6/2027 (trước 16h) → 24/06
Trước ngày 30/6/2027 → 29/06
Trước 30/6 → 29/06
Trước ngày 01/7/2027 → 30/06
Trước ngày 01 tháng 7 → 30/06
Trước 01/01/2028 → 31/12
Trước ngày 10 tháng 01 năm 2027 → 09/01
Trước ngày 31/01/2028 → 30/01/2028
Trước ngày 05.12.2027 → 04/12
trước ngày 5-12-2027 → 04/12
Xong trước 15/4 → 14/04
Xong trước ngày 15/4/2027. → 14/04
Hoàn thành trước ngày 31/10/2027 → 30/10
Hoàn thành trước 31/10. → 30/10
Hoàn thành xong trước ngày 20 tháng 11 năm 2027 → 19/11
Phải hoàn thành trước ngày 20/11/2027 → 19/11
Hoàn thành chậm nhất ngày 20/11/2027 → 20/11
Chậm nhất ngày 20/11 → 20/11
Chậm nhất là ngày 20/11/2027 → 20/11
Chậm nhất đến ngày 20/11 → 20/11
Chậm nhất đến hết ngày 20/11/2027 → 20/11
Muộn nhất ngày 15/8/2027 → 15/08
Không quá ngày 15/8 → 15/08
Không chậm hơn ngày 15/8/2027 → 15/08
Không muộn hơn 15/8/2027 → 15/08
Đến ngày 30/9/2027 → 30/09
Đến 30/9 → 30/09
đến 31/12/2027 → 31/12
Đến hết ngày 31/12/2027 → 31/12
Đến hết 31/12/2027 → 31/12
Hết ngày 30/9 → 30/09
Hạn cuối 30/6/2027 → 30/06
Hạn cuối: ngày 30/6 → 30/06
Hạn chót ngày 30/6 → 30/06
Thời hạn hoàn thành: 30/6/2027 → 30/06
Thời gian: Trước ngày 30/6/2027 → 29/06
Thời gian hoàn thành: trước ngày 15/12/2027 → 14/12
Thời gian thực hiện: Ngày 20/11/2027 → 20/11
Dự kiến ngày 20/5/2027 → 20/05
Dự kiến 20/5 → 20/05
Vào ngày 20/5/2027 → 20/05
Trong ngày 20/5/2027 → 20/05
20/6 và 20/12 → 20/06, 20/12
20/6; 20/12 → 20/06, 20/12
20/6, 20/12/2027 → 20/06, 20/12
Ngày 20/6 và ngày 20/12 hằng năm → 20/06, 20/12
Trước 20/6 và 20/12 → 19/06, 19/12
Trước ngày 20/6 và trước ngày 20/12/2027 → 19/06, 19/12
Trước ngày 20/6/2027 và 20/12/2027 → 19/06, 19/12
Trước ngày 20/6, 20/12 → 19/06, 19/12
Trước ngày 20/6; trước ngày 20/12 → 19/06, 19/12
Trước ngày 15/3; 15/6; 15/9 và 15/12/2027 → 14/03, 14/06, 14/09, 14/12
15/3; 15/6; 15/9; 15/12 → 15/03, 15/06, 15/09, 15/12
Ngày 10 tháng 6, ngày 10 tháng 12 → 10/06, 10/12
Trước ngày 20 tháng 6 và tháng 12 → 19/06, 19/12
Trước ngày 20 tháng 6 và 20 tháng 12 hàng năm → 19/06, 19/12
Trước ngày 15 các tháng 3, 6, 9, 12 → 14/03, 14/06, 14/09, 14/12
Trước ngày 20 của các tháng 3, 6, 9 và 12 hằng năm → 19/03, 19/06, 19/09, 19/12
Ngày 25 các tháng 3, 6, 9, 11 → 25/03, 25/06, 25/09, 25/11
Trước ngày 15/11 hằng năm → 14/11
Trước ngày 15 tháng 11 hàng năm → 14/11
Hằng năm, trước ngày 15/12 → 14/12
Định kỳ hằng năm trước ngày 15/12 → 14/12
Hàng năm (trước 31/3) → 30/03
Trước 31/3 hằng năm → 30/03
Trước ngày 15 tháng 12 năm báo cáo → 14/12
Ngày 14/12 của năm báo cáo → 14/12
Trước ngày 31/3 năm sau → 30/03/2028
Chậm nhất 31/3 năm sau → 31/03/2028
Chậm nhất ngày 31/3 của năm sau → 31/03/2028
Trước ngày 31/01 của năm kế tiếp → 30/01/2028
Trước ngày 15/12 năm trước → 14/12/2026
Ngày 8/3, 20/10 → 08/03, 20/10
Ngày 08/3 và 20/10/2027 → 08/03, 20/10
Ngày Pháp luật 09/11 → 09/11
Ngày Pháp luật Việt Nam (09/11) → 09/11
Ngày Gia đình Việt Nam 28/6 → 28/06
Tháng 7 (ngày 27/7) → 27/07
Tháng 3 (08/3), tháng 10 (20/10) → 08/03, 20/10
Tháng 6/2027 (trước ngày 20/6) → 19/06
Tháng 3/2027, xong trước ngày 25/3/2027 → 24/03
Trong quý I/2027, chậm nhất là ngày 20/3 → 20/03
Quý I (trước 15/3) → 14/03
Quý I/2027 (hoàn thành trước 31/3/2027) → 30/03
Trước ngày 30/11/2027 (theo Kế hoạch của Sở) → 29/11
Theo Kế hoạch, hoàn thành trước 30/11/2027 → 29/11
Ngày 20/3/2027 hoặc theo thông báo → 20/03
Trước ngày 30/6/2027 và khi có yêu cầu → 29/06
Trước ngày 05/6 và 05/12 hoặc đột xuất theo yêu cầu → 04/06, 04/12
Trước 15/6/2027 và 15/12/2027 (hoặc đột xuất) → 14/06, 14/12
Hoàn thành trước ngày 30/6; báo cáo kết quả trước ngày 05/7/2027 → 29/06, 04/07
Gửi về Văn phòng trước ngày 20/12/2027 → 19/12
Gửi báo cáo về Sở Nội vụ trước ngày 20/12/2027 → 19/12
Báo cáo kết quả về UBND tỉnh (qua Sở Nội vụ) trước ngày 05/12/2027 → 04/12
Đăng ký trước ngày 28/02/2027 → 27/02
Nộp hồ sơ từ ngày 01/3 đến ngày 15/3/2027 → 15/03
Trước ngày 15/6 đối với báo cáo 6 tháng, trước ngày 15/12 đối với báo cáo năm → 14/06, 14/12
Trước ngày 15/6 (báo cáo 6 tháng) và trước ngày 15/12 (báo cáo năm) → 14/06, 14/12
Trước ngày 10/6 (6 tháng); trước ngày 10/12 (năm) → 09/06, 09/12
15/6 (6 tháng đầu năm), 15/12 (cả năm) → 15/06, 15/12
6 tháng (trước 15/6), năm (trước 15/12) → 14/06, 14/12
6 tháng: trước 10/6; năm: trước 10/12 → 09/06, 09/12
6 tháng trước ngày 10/6, báo cáo năm trước ngày 10/12 → 09/06, 09/12
Báo cáo 6 tháng: trước ngày 15/6; báo cáo năm: trước ngày 15/12. → 14/06, 14/12
Báo cáo 6 tháng đầu năm gửi trước ngày 10/6/2027; báo cáo năm gửi trước ngày 10/12/2027 → 09/06, 09/12
Báo cáo quý I trước ngày 10/3, 6 tháng trước ngày 10/6, quý III trước ngày 10/9, báo cáo năm trước ngày 01/12 → 09/03, 09/06, 09/09, 30/11
Quý I (trước ngày 10/3), quý II (trước ngày 10/6), quý III (trước ngày 10/9), năm (trước ngày 10/12) → 09/03, 09/06, 09/09, 09/12
Quý I: 31/3; Quý II: 30/6; Quý III: 30/9; Quý IV: 31/12 → 31/03, 30/06, 30/09, 31/12
Quý I: trước 20/3; 6 tháng: trước 20/6; 9 tháng: trước 20/9; năm: trước 10/12 → 19/03, 19/06, 19/09, 09/12
- Đợt 1: trước ngày 15/6\\n- Đợt 2: trước ngày 15/11 → 14/06, 14/11
02 lần/năm: đợt 1 trước 30/6; đợt 2 trước 30/11 → 29/06, 29/11
2 lần/năm (trước ngày 10/6 và 10/12) → 09/06, 09/12
Lần 1: 15/5; lần 2: 15/10 → 15/05, 15/10
Kỳ 1: 15/6/2027; kỳ 2: 15/12/2027 → 15/06, 15/12
Báo cáo sơ kết trước ngày 15/6, báo cáo tổng kết trước ngày 30/11 → 14/06, 29/11
Sơ kết 6 tháng: trước 05/7; tổng kết năm: trước 15/12 → 04/07, 14/12
Thường xuyên (báo cáo trước ngày 20/12) → 19/12
Thường xuyên, báo cáo trước 15/12/2027 → 14/12
Thường xuyên; báo cáo kết quả thực hiện trước ngày 10/12/2027 → 09/12
Hàng năm, báo cáo trước ngày 10/12 → 09/12
Năm 2027 (báo cáo trước ngày 10/12/2027) → 09/12
Từ 01/6 đến 30/6; báo cáo trước 05/7 → 30/06, 04/07
Hoàn thành trước 31/3/2027 và cập nhật thường xuyên → 30/03
Trước 31/03/2027, duy trì thường xuyên → 30/03
Trước ngày 30/6/2027 (đối với cấp tỉnh); trước ngày 30/9/2027 (đối với cấp xã) → 29/06, 29/09
Cấp xã: trước 31/3; cấp tỉnh: trước 30/4 → 30/03, 29/04
Các phòng gửi trước ngày 05/12; Văn phòng tổng hợp trước ngày 10/12 → 04/12, 09/12
Vòng sơ khảo: tháng 4/2027; vòng chung khảo: 19/5/2027 → 30/04, 19/05
- Trước 15/6/2027\\n- Trước 15/12/2027 → 14/06, 14/12
30/6/2027\\n31/12/2027 → 30/06, 31/12
Từ ngày 01/3 đến hết ngày 15/4/2027 → 15/04
Từ 15/11/2026 đến 14/5/2027 → 14/05
Từ ngày 15/12/2026 đến ngày 14/12/2027 → 14/12
Từ 15/12/2026 - 14/6/2027 → 14/06
01/3/2027 – 15/4/2027 → 15/04
01/3-15/4/2027 → 15/04
01/3 - 15/4 → 15/04
Từ 01/01-31/12/2027 → 31/12
Từ ngày 01/01/2027 đến ngày 31/12/2027 → 31/12
Kể từ ngày 01/01/2027 đến ngày 31/12/2027 → 31/12
Từ ngày 15 đến ngày 20/5/2027 → 20/05
Từ ngày 15 - 20/5/2027 → 20/05
Từ 15-20/5 → 20/05
Ngày 15-20/5/2027 → 20/05
Ngày 15 - 16/5 → 16/05
Từ ngày 15 đến 20 tháng 5 năm 2027 → 20/05
Từ ngày 28/4 đến 02/5 → 02/05
Từ 8h00 ngày 15/3 đến 17h00 ngày 16/3/2027 → 16/03
Trong 02 ngày 15, 16/3/2027 → 15/03, 16/03
Trong 3 ngày, từ 15-17/3/2027 → 17/03
Tháng cao điểm (15/11-15/12) → 15/12
Đợt cao điểm từ 10/11 đến 10/12/2027 → 10/12
Tháng hành động phòng, chống ma túy (01/6 - 30/6) → 30/06
Tuần lễ Biển và Hải đảo (01-08/6) → 08/06
Tuần lễ hưởng ứng học tập suốt đời: từ ngày 01/10 đến 07/10/2027 → 07/10
Từ nay đến 31/12/2027 → 31/12
Từ nay đến hết tháng 6/2027 → 30/06
Từ khi ban hành Kế hoạch đến 30/6/2027 → 30/06
Từ khi ban hành Kế hoạch đến hết ngày 31/12/2027 → 31/12
Từ ngày ký đến hết ngày 31/12/2027 → 31/12
Từ ngày ban hành kế hoạch đến 30/11/2027 → 30/11
Từ 15/3 đến hết quý II → 30/06
Từ ngày 15/3 đến hết tháng 6/2027 → 30/06
Từ đầu năm đến 30/11/2027 → 30/11
Từ ngày 01 tháng 3 đến ngày 30 tháng 4 năm 2027 → 30/04
Từ 01.3.2027 đến 30.4.2027 → 30/04
Từ tháng 01 - 12/2027 → 31/12
Từ tháng 1-12/2027 → 31/12
Tháng 1-12/2027 → 31/12
Tháng 1 - 12 → 31/12
Tháng 1 - tháng 12 → 31/12
Từ tháng 01/2027 đến tháng 12/2027 → 31/12
Từ tháng 01 đến tháng 12 hằng năm → 31/12
Từ tháng 3 đến tháng 11/2027 → 30/11
Từ tháng 3 đến tháng 11 → 30/11
Từ tháng 3 - tháng 11 năm 2027 → 30/11
Tháng 02 - 11/2027 → 30/11
Tháng 02-03/2027 → 31/03
Tháng 3 - 4 → 30/04
Tháng 3-4 → 30/04
Tháng 3 đến tháng 5 → 31/05
Tháng 3 đến 5/2027 → 31/05
Tháng 02 đến tháng 4/2027 → 30/04
Tháng 9-tháng 10 → 31/10
Tháng 9 – tháng 10/2027 → 31/10
T1-T3/2027 → 31/03
T1 - T3 → 31/03
T1-3/2027 → 31/03
T9-10/2027 → 31/10
Từ T1-T12/2027 → 31/12
Từ tháng 4 đến hết tháng 9 → 30/09
Từ tháng 9/2026 đến tháng 5/2027 → 31/05
Từ tháng 9/2026-5/2027 → 31/05
9/2026 - 5/2027 → 31/05
Tháng 12/2026 - 02/2027 → 28/02
Tháng 11/2027 đến tháng 01/2028 → 31/01/2028
Từ tháng 11/2026 đến hết tháng 3/2027 → 31/03
Từ tháng 3 đến cuối năm → 31/12
Từ tháng 3/2027 đến hết năm 2027 → 31/12
Từ tháng 3 đến hết quý II → 30/06
Từ đầu năm đến cuối năm → 31/12
Từ đầu năm đến hết tháng 6 → 30/06
Từ quý II/2027 đến quý IV/2027 → 31/12
Từ quý II đến quý IV/2027 → 31/12
Từ Quý I đến Quý IV → 31/12
Từ quý I đến hết năm 2027 → 31/12
Từ quý IV/2026 đến hết quý I/2027 → 31/03
Quý I - Quý II/2027 → 30/06
Quý I – II/2027 → 30/06
Quý I-II → 30/06
Quý I-IV/2027 → 31/12
Quý I đến Quý III → 30/09
Quý I đến hết quý III/2027 → 30/09
Quý 2 - 3/2027 → 30/09
Quý 2-quý 3 → 30/09
Quý I/2027 - Quý II/2027 → 30/06
Quý IV/2026 - Quý I/2027 → 31/03
Quý IV/2027 - Quý I/2028 → 31/03/2028
Q1-Q2/2027 → 30/06
Q1 - Q3 → 30/09
Từ khi có hiệu lực đến hết năm 2027 → 31/12
Từ năm 2027 đến năm 2030 → 31/12/2030
Từ năm 2026 - 2030 → 31/12/2030
Năm 2026-2030 → 31/12/2030
Giai đoạn 2026-2030 → 31/12/2030
Giai đoạn 2026 – 2030 → 31/12/2030
Giai đoạn từ năm 2026 đến năm 2030 → 31/12/2030
2026-2027 → 31/12
2026 - 2030 → 31/12/2030
Năm 2027 - 2028 → 31/12/2028
Giai đoạn 1: 2026-2027; giai đoạn 2: 2028-2030 → 31/12, 31/12/2030
Đến hết quý III → 30/09
Đến hết quý III/2027 → 30/09
Đến hết tháng 10/2027 → 31/10
Đến hết tháng 10 → 31/10
Đến cuối năm 2027 → 31/12
Đến hết năm 2027 → 31/12
Đến hết năm 2030 → 31/12/2030
Hết quý I/2027 → 31/03
Hết tháng 6/2027 → 30/06
Hết năm 2027 → 31/12
Đến tháng 12/2027 → 31/12
Đến quý IV/2027 → 31/12
`);

describe('days in columns of plans', () => {
  it.each(phrases)('%s → %s', (phrase, due) => {
    expect(dueIn2027(phrase!)).toMatchObject({ due, problem: '' });
  });
});
