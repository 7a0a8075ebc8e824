import { describe, expect, it } from 'vitest';
import { dueIn2027, rows } from './testing/phrase-table.ts';

// Phrase → own form → due days in a plan for 2027 (a day without a year is in 2027).
const days = rows(`
Trước 05/01/2027 → trước ngày 05/01/2027 → 04/01
Trước 15/6 và trước 30/11 hằng năm → trước ngày 15/6 và 30/11 hằng năm → 14/06, 29/11
Trước 15/3, 15/6 và trước 30/11 hằng năm → trước ngày 15/3, 15/6 và 30/11 hằng năm → 14/03, 14/06, 29/11
Từ 01/02 đến 31/03/2027 → từ ngày 01/02 đến ngày 31/3/2027 → 31/03
Chậm nhất ngày 20/12 → chậm nhất ngày 20/12 → 20/12
Không quá ngày 15/3 → chậm nhất ngày 15/3 → 15/03
Xong trước 30/6 → trước ngày 30/6 → 29/06
đến ngày 30/11 → đến hết ngày 30/11 → 30/11
31/3; 30/6; 30/9; 31/12 → ngày 31/3, 30/6, 30/9 và 31/12 → 31/03, 30/06, 30/09, 31/12
02/03 → ngày 02/3 → 02/03
Trước ngày 15/12/2027 → trước ngày 15/12/2027 → 14/12
Ngày 20 các tháng 3, 6, 9, 12 → ngày 20/3, 20/6, 20/9 và 20/12 → 20/03, 20/06, 20/09, 20/12
Trước 17h00 ngày 15/3/2027 → chậm nhất ngày 15/3/2027 "trước 17h00" → 15/03
15/3/2027, 17h00 → ngày 15/3/2027 "17h00" → 15/03
Chậm nhất 15/3/2027, lúc 16:30 → chậm nhất ngày 15/3/2027 "16:30" → 15/03
Trước 15/3/2027 - 9 giờ sáng → chậm nhất ngày 15/3/2027 "trước 9 giờ sáng" → 15/03
Hàng năm, trước 30/8 → trước ngày 30/8 hằng năm → 29/08
Từ ngày 10 đến ngày 15 tháng 3 → từ ngày 10/3 đến ngày 15/3 → 15/03
Từ 10-15/3/2027 → từ ngày 10/3 đến ngày 15/3/2027 → 15/03
Ngày 10-15/3 → từ ngày 10/3 đến ngày 15/3 → 15/03
01/3-15/3 → từ ngày 01/3 đến ngày 15/3 → 15/03
01/3/2027 - 15/4/2027 → từ ngày 01/3 đến ngày 15/4/2027 → 15/04
Từ nay đến 30/6/2027 → đến hết ngày 30/6/2027 → 30/06
Trước ngày 15/01 năm sau → trước ngày 15/01 năm sau → 14/01/2028
Trước ngày 15 tháng 01 năm sau → trước ngày 15/01 năm sau → 14/01/2028
Xong trước ngày 31/3/2027 → trước ngày 31/3/2027 → 30/03
TRƯỚC NGÀY 30/6/2027 → trước ngày 30/6/2027 → 29/06
Trước 30-6-2027 → trước ngày 30/6/2027 → 29/06
Trước 30.6.2027 → trước ngày 30/6/2027 → 29/06
2027-06-30 → ngày 30/6/2027 → 30/06
Ngày 30 tháng 6 năm 2027 → ngày 30/6/2027 → 30/06
30 tháng 6 → ngày 30/6 → 30/06
Ngày 29/2 → ngày 29/02 → - → impossible-date “Ngày 29/2”
Trước ngày\\n30 tháng 8\\nhàng năm → trước ngày 30/8 hằng năm → 29/08
trước30/6 → trước ngày 30/6 → 29/06
Trước ngày 25 tháng 3, tháng 6, tháng 9, tháng 12 → trước ngày 25/3, 25/6, 25/9 và 25/12 → 24/03, 24/06, 24/09, 24/12
trước ngày 15/02, 15/5, 15/8, 15/11 → trước ngày 15/02, 15/5, 15/8 và 15/11 → 14/02, 14/05, 14/08, 14/11
Không quá 15/3 → chậm nhất ngày 15/3 → 15/03
Không muộn hơn ngày 15 tháng 6 → chậm nhất ngày 15/6 → 15/06
Muộn nhất là ngày 30 tháng 6 năm 2027 → chậm nhất ngày 30/6/2027 → 30/06
Hạn chót: 30/6/2027 → chậm nhất ngày 30/6/2027 → 30/06
Thời hạn: trước 30/6/2027 → trước ngày 30/6/2027 → 29/06
Hạn nộp: 15/6 → chậm nhất ngày 15/6 → 15/06
Trước: 15/6 → trước ngày 15/6 → 14/06
Ngày hoàn thành: 30/6/2027 → ngày 30/6/2027 → 30/06
Tháng 6/2027 (trước ngày 20) → trước ngày 20/6/2027 → 19/06
Tháng 12 hằng năm (trước ngày 15) → trước ngày 15/12 hằng năm → 14/12
Trước ngày 15/12 của năm → trước ngày 15/12 → 14/12
Trước ngày 31 tháng 12 của năm kế hoạch → trước ngày 31/12 → 30/12
Trước ngày 31/01 của năm kế tiếp → trước ngày 31/01 năm sau → 30/01/2028
15/3/2027 17:00 → ngày 15/3/2027 "17:00" → 15/03
01/6/2027-30/6/2027 → từ ngày 01/6 đến ngày 30/6/2027 → 30/06
1-15/6 → từ ngày 01/6 đến ngày 15/6 → 15/06
Từ 1/6 - 15/6 → từ ngày 01/6 đến ngày 15/6 → 15/06
Từ ngày 01 đến 15/6/2027 → từ ngày 01/6 đến ngày 15/6/2027 → 15/06
từ 15/6 đến hết tháng 7 → từ ngày 15/6 đến tháng 7 → 31/07
Trước ngày 30/6/2027./. → trước ngày 30/6/2027 → 29/06
Trước ngày 30/6… → trước ngày 30/6 → 29/06
Truoc ngay 30/6 hang nam → trước ngày 30/6 hằng năm → 29/06
truoc 15/3 → trước ngày 15/3 → 14/03
Trước ngày 05 tháng 01, tháng 4, tháng 7, tháng 10 → trước ngày 05/01, 05/4, 05/7 và 05/10 → 04/01, 04/04, 04/07, 04/10
Hằng năm (trước ngày 31/12) → trước ngày 31/12 hằng năm → 30/12
Hằng năm trước 31/3 năm sau → trước ngày 31/3 năm sau hằng năm → 30/03
Thứ Bảy ngày 15/5/2027 → ngày 15/5/2027 → 15/05
Thứ 7, ngày 15/5/2027 → ngày 15/5/2027 → 15/05
8h00 ngày 15/3/2027 → ngày 15/3/2027 "8h00" → 15/03
Hết ngày 31/12 → đến hết ngày 31/12 → 31/12
1/1 - 31/12 → từ ngày 01/01 đến ngày 31/12 → 31/12
ngày 05/ 6/ 2027 → ngày 05/6/2027 → 05/06
ngày 5/6 /2027 → ngày 05/6/2027 → 05/06
30/11/2027 và 31/12/2027 → ngày 30/11 và 31/12/2027 → 30/11, 31/12
Trước ngày 30/11, báo cáo năm → trước ngày 30/11 "báo cáo năm" → 29/11
Trước ngày 30/11 để tổng hợp báo cáo năm → trước ngày 30/11 "để tổng hợp báo cáo năm" → 29/11
Trước ngày 30/6/2027 (qua Văn phòng Sở) → trước ngày 30/6/2027 "qua Văn phòng Sở" → 29/06
Trước ngày 15/3/2027 và trước ngày 15/9/2027 → trước ngày 15/3 và 15/9/2027 → 14/03, 14/09
15/3/2027, 15/9/2027 → ngày 15/3 và 15/9/2027 → 15/03, 15/09
Từ 15/3 đến 15/4 và từ 15/9 đến 15/10 → từ ngày 15/3 đến ngày 15/4 và từ ngày 15/9 đến ngày 15/10 → 15/04, 15/10
Từ 15/12/2026 đến 15/01/2027 → từ ngày 15/12/2026 đến ngày 15/01/2027 → 15/01
15/12-15/01/2027 → từ ngày 15/12/2026 đến ngày 15/01/2027 → 15/01
Trước ngày 01/01/2027 → trước ngày 01/01/2027 → 31/12/2026
15/6 và 15/12 hằng năm (báo cáo 6 tháng, năm) → ngày 15/6 và 15/12 hằng năm "báo cáo 6 tháng, năm" → 15/06, 15/12
Trước ngày 20/6 và 20/12 → trước ngày 20/6 và 20/12 → 19/06, 19/12
Trước 17 giờ 00 phút ngày 30 tháng 6 năm 2027 → chậm nhất ngày 30/6/2027 "trước 17 giờ 00 phút" → 30/06
Trước 15/6 gửi báo cáo 6 tháng đầu năm → trước ngày 15/6 "gửi báo cáo 6 tháng đầu năm" → 14/06
Trước ngày 25/12/2026 → trước ngày 25/12/2026 → 24/12/2026
Ngày cuối cùng của tháng 6 → ngày 30/6 → 30/06
Trước ngày 20/3, 20/6, 20/9 và 05/12 → trước ngày 20/3, 20/6, 20/9 và 05/12 → 19/03, 19/06, 19/09, 04/12
Trước ngày 20 tháng 3, 6, 9 và 12 hằng năm → trước ngày 20/3, 20/6, 20/9 và 20/12 hằng năm → 19/03, 19/06, 19/09, 19/12
Trước 30/6/2027 (hoặc ngay sau khi được phê duyệt) → trước ngày 30/6/2027 "hoặc ngay sau khi được phê duyệt" → 29/06
Hết 30/6 → đến hết ngày 30/6 → 30/06
Đến ngày 15/6 và 15/12 → đến hết ngày 15/6 và 15/12 → 15/06, 15/12
Tới 30/6 → đến hết ngày 30/6 → 30/06
Hạn 30/6/2027 → chậm nhất ngày 30/6/2027 → 30/06
Hạn: 30/6/2027 → chậm nhất ngày 30/6/2027 → 30/06
Hạn cuối 30/6 → chậm nhất ngày 30/6 → 30/06
Thời hạn 30/6/2027 → chậm nhất ngày 30/6/2027 → 30/06
Vào ngày 15/3 → ngày 15/3 → 15/03
Vào 15/3 → ngày 15/3 → 15/03
01/01-31/12/2027 → từ ngày 01/01 đến ngày 31/12/2027 → 31/12
01/01/2027 đến 31/12/2027 → từ ngày 01/01 đến ngày 31/12/2027 → 31/12
Ngày 01 đến ngày 15 tháng 6 → từ ngày 01/6 đến ngày 15/6 → 15/06
Ngày 1-15 tháng 6 → từ ngày 01/6 đến ngày 15/6 → 15/06
15/3/ → ngày 15/3 → 15/03
15 / 3 / 2027 → ngày 15/3/2027 → 15/03
ngày 15 .3 → ngày 15/3 → 15/03
15-03-2027 → ngày 15/3/2027 → 15/03
2027/03/15 → ngày 15/3/2027 → 15/03
15 Tháng 3, 2027 → ngày 15/3/2027 → 15/03
`);

const periods = rows(`
Tháng 2-3/2027 → tháng 2-3/2027 → 31/03
Tháng 12/2026– Tháng 01/2027 → tháng 12/2026 – tháng 01/2027 → 31/01
Quý I năm 2027 → quý I/2027 → 31/03
T3/2027 → tháng 3/2027 → 31/03
Quý 1/2027 → quý I/2027 → 31/03
cuối tháng 5 → cuối tháng 5 → 31/05
6 tháng đầu năm → 6 tháng đầu năm → 30/06
9 tháng đầu năm → 9 tháng đầu năm → 30/09
Trong tháng 6 → tháng 6 → 30/06
Trong quý II → quý II → 30/06
Cả năm → cả năm → 31/12
Năm 2027 → năm 2027 → 31/12
Từ tháng 3 đến tháng 5/2027 → tháng 3-5/2027 → 31/05
Đến hết tháng 6 → đến hết tháng 6 → 30/06
Tháng 3, tháng 9 → tháng 3 và 9 → 31/03, 30/09
Quý II, quý IV → quý II và IV → 30/06, 31/12
trước 02/2027 → trước tháng 02/2027 → 31/01
giữa năm → giữa năm → 30/06
quý II-III/2027 → quý II-III/2027 → 30/09
Quý IV năm 2027 → quý IV/2027 → 31/12
Quý I/2027, Quý III/2027 → quý I và III/2027 → 31/03, 30/09
Quý I, II, III, IV/2027 → quý I, II, III và IV/2027 → 31/03, 30/06, 30/09, 31/12
Quý I-IV/2027 → quý I-IV/2027 → 31/12
Tháng 3, 6, 9, 12 hằng năm → tháng 3, 6, 9 và 12 hằng năm → 31/03, 30/06, 30/09, 31/12
Các tháng 3, 6, 9, 12 → tháng 3, 6, 9 và 12 → 31/03, 30/06, 30/09, 31/12
đầu tháng 3 → đầu tháng 3 → 01/03
Giữa tháng 7/2027 → giữa tháng 7/2027 → 15/07
Cuối quý II/2027 → cuối quý II/2027 → 30/06
Đầu năm 2027 → đầu năm 2027 → 01/01
Cuối năm → cuối năm → 31/12
Hằng năm vào tháng 3 → tháng 3 hằng năm → 31/03
Tháng 3 hàng năm → tháng 3 hằng năm → 31/03
Quý IV hằng năm → quý IV hằng năm → 31/12
Định kỳ 6 tháng, 9 tháng và năm → 6 tháng đầu năm, 9 tháng đầu năm và cả năm → 30/06, 30/09, 31/12
Trong quý I và quý III → quý I và III → 31/03, 30/09
Năm 2026-2027 → năm 2026-2027 → 31/12
Giai đoạn 2026-2030 → năm 2026-2030 → 31/12/2030
Từ quý I đến quý III → quý I-III → 30/09
Từ nay đến cuối năm → đến cuối năm → 31/12
Đến cuối năm 2027 → đến cuối năm 2027 → 31/12
Hết quý II → đến hết quý II → 30/06
Tháng 12 năm 2027 → tháng 12/2027 → 31/12
tháng 01 năm sau → tháng 01 năm sau → 31/01/2028
Tháng 6 và tháng 12 → tháng 6 và 12 → 30/06, 31/12
Tháng 6 - tháng 7 → tháng 6-7 → 31/07
Tháng 5/2027 (dự kiến) → tháng 5/2027 "dự kiến" → 31/05
Sáu tháng đầu năm → 6 tháng đầu năm → 30/06
Nửa đầu năm 2027 → 6 tháng đầu năm 2027 → 30/06
3 tháng đầu năm → quý I → 31/03
6T đầu năm → 6 tháng đầu năm → 30/06
Q1/2027 → quý I/2027 → 31/03
QI/2027 → quý I/2027 → 31/03
Qúy II/2027 → quý II/2027 → 30/06
Tháng3/2027 → tháng 3/2027 → 31/03
Tháng 4 và tháng 10/2027 → tháng 4 và 10/2027 → 30/04, 31/10
Tháng 4/2027 và Tháng 10/2027 → tháng 4 và 10/2027 → 30/04, 31/10
Từ tháng 4 đến tháng 6 và tháng 10 → tháng 4-6 và 10 → 30/06, 31/10
Tháng 3 - 4/2027 → tháng 3-4/2027 → 30/04
Tháng 03/2027 - 04/2027 → tháng 3-4/2027 → 30/04
Tháng 3 đến tháng 4 năm 2027 → tháng 3-4/2027 → 30/04
Quý II và Quý III năm 2027 → quý II và III/2027 → 30/06, 30/09
Quý II + III/2027 → quý II và III/2027 → 30/06, 30/09
Quý II/2027 - Quý III/2027 → quý II-III/2027 → 30/09
Quý IV/2026 - Quý I/2027 → từ quý IV/2026 đến quý I/2027 → 31/03
Quý IV năm 2026, quý I năm 2027 → quý IV/2026 và quý I/2027 → 31/12/2026, 31/03
Cuối quý I/2027 → cuối quý I/2027 → 31/03
Cuối tháng 3, cuối tháng 9 → cuối tháng 3 và cuối tháng 9 → 31/03, 30/09
Đầu tháng 6 và đầu tháng 12 → đầu tháng 6 và đầu tháng 12 → 01/06, 01/12
Trước cuối tháng 5 → trước cuối tháng 5 → 30/05
Trước tháng 02/2027 → trước tháng 02/2027 → 31/01
Trong tháng 01 năm 2027 → tháng 01/2027 → 31/01
Trong 6 tháng đầu năm 2027 → 6 tháng đầu năm 2027 → 30/06
Trong năm 2027 → năm 2027 → 31/12
Trong năm → cả năm → 31/12
Cả năm 2027 → năm 2027 → 31/12
Xuyên suốt năm 2027 → năm 2027 → 31/12
Suốt năm → cả năm → 31/12
Thời gian: Quý II/2027 → quý II/2027 → 30/06
Tháng 01 năm kế tiếp → tháng 01 năm sau → 31/01/2028
Đầu quý I → đầu quý I → 01/01
2027 → năm 2027 → 31/12
07/2027 → tháng 7/2027 → 31/07
7-8/2027 → tháng 7-8/2027 → 31/08
từ tháng 7 đến hết năm → từ tháng 7 đến cuối năm → 31/12
từ tháng 7 đến cuối năm 2027 → từ tháng 7/2027 đến cuối năm 2027 → 31/12
Thời gian thực hiện: quý II/2027 → quý II/2027 → 30/06
Quý 4 → quý IV → 31/12
Quý 2-2027 → quý II/2027 → 30/06
Quý I,III/2027 → quý I và III/2027 → 31/03, 30/09
Quý 1 và quý 3 → quý I và III → 31/03, 30/09
Quý I/II/2027 → quý I và II/2027 → 31/03, 30/06
Tháng 6, 12 hằng năm → tháng 6 và 12 hằng năm → 30/06, 31/12
Tháng 6 & 12 → tháng 6 và 12 → 30/06, 31/12
Trong tháng 3 và tháng 9 hằng năm → tháng 3 và 9 hằng năm → 31/03, 30/09
Cuối tháng 6, 12 → cuối tháng 6 và tháng 12 → 30/06, 31/12
Cuối tháng 6 và tháng 12 → cuối tháng 6 và tháng 12 → 30/06, 31/12
Từ cuối tháng 3 đến đầu tháng 4/2027 → từ cuối tháng 3 đến đầu tháng 4/2027 → 01/04
Hàng năm (Quý IV) → quý IV hằng năm → 31/12
Tháng 02/2027 (sau Tết Nguyên đán) → tháng 02/2027 "sau Tết Nguyên đán" → 28/02
Tháng 5 (quý II) → tháng 5 "quý II" → 31/05
Tháng 4-tháng 5/2027 → tháng 4-5/2027 → 31/05
Tháng 4 đến hết tháng 5 → tháng 4-5 → 31/05
Hết năm 2027 → đến hết năm 2027 → 31/12
Đến năm 2030 → đến hết năm 2030 → 31/12/2030
Tháng mười hai → tháng 12 → 31/12
Tháng tư → tháng 4 → 30/04
Quý II, III và IV/2027 → quý II, III và IV/2027 → 30/06, 30/09, 31/12
Tháng 01, 02, 3/2027 → tháng 1, 2 và 3/2027 → 31/01, 28/02, 31/03
Tháng 12 năm 2026 đến tháng 01 năm 2027 → tháng 12/2026 – tháng 01/2027 → 31/01
Từ tháng 11/2026 đến tháng 02/2027 → tháng 11/2026 – tháng 02/2027 → 28/02
Định kỳ hằng năm vào quý IV → quý IV hằng năm → 31/12
Trong tháng 1/2027 và tháng 7/2027 → tháng 1 và 7/2027 → 31/01, 31/07
Chậm nhất trong tháng 01/2027 → chậm nhất tháng 01/2027 → 31/01
Chậm nhất là cuối quý I/2027 → chậm nhất cuối quý I/2027 → 31/03
Từ tháng 01 đến tháng 12 → tháng 1-12 → 31/12
Từ tháng 01 đến tháng 12 hằng năm → tháng 1-12 hằng năm → 31/12
Tháng 1 - 12/2027 → tháng 1-12/2027 → 31/12
Tháng 01 đến tháng 12/2027 → tháng 1-12/2027 → 31/12
Năm 2027 (thường xuyên) → năm 2027 "thường xuyên" → 31/12
Trong năm 2027 (theo kế hoạch) → năm 2027 "theo kế hoạch" → 31/12
Từ đầu năm đến cuối năm → từ đầu năm đến cuối năm → 31/12
Đầu năm và cuối năm → đầu năm và cuối năm → 01/01, 31/12
Cuối năm hằng năm → cuối năm hằng năm → 31/12
Hết quý I, hết quý II → đến hết quý I và II → 31/03, 30/06
Hết năm → đến hết cả năm → 31/12
Hết 6 tháng đầu năm → đến hết 6 tháng đầu năm → 30/06
Vào quý II → quý II → 30/06
Vào đầu tháng 6 → đầu tháng 6 → 01/06
Vào các tháng 3, 6, 9, 12 → tháng 3, 6, 9 và 12 → 31/03, 30/06, 30/09, 31/12
Vào tháng 6 và tháng 12 hằng năm → tháng 6 và 12 hằng năm → 30/06, 31/12
Giai đoạn 2025-2027, định hướng đến 2030 → năm 2025-2027; "định hướng đến 2030" → 31/12
Đến năm 2027 → đến hết năm 2027 → 31/12
01/2027-12/2027 → tháng 1-12/2027 → 31/12
Tháng 3-2027 → tháng 3/2027 → 31/03
Tháng 3 2027 → tháng 3/2027 → 31/03
Tháng 3,2027 → tháng 3/2027 → 31/03
Tháng 3 năm sau → tháng 3 năm sau → 31/03/2028
Tháng 3 năm trước → tháng 3 năm liền trước → 31/03/2026
Năm sau → cả năm sau → 31/12/2028
Năm nay → cả năm → 31/12
Trong năm nay → cả năm → 31/12
Quý IV năm trước → quý IV năm liền trước → 31/12/2026
`);

describe('days, months, quarters, years', () => {
  it.each(days)('%s → %s → %s', (phrase, own, due, problem = '') => {
    expect(dueIn2027(phrase)).toEqual({ own, due, problem });
  });
  it.each(periods)('%s → %s → %s', (phrase, own, due, problem = '') => {
    expect(dueIn2027(phrase)).toEqual({ own, due, problem });
  });
});
