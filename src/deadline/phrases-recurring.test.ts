import { describe, expect, it } from 'vitest';
import { dueIn2027, rows } from './testing/phrase-table.ts';

// Phrase → own form → due days in a plan for 2027 → problem, if any.
const recurring = rows(`
Định kỳ hàng tháng → hằng tháng → 12 ngày: 31/01 … 31/12
ngày 25 tháng cuối quý → hằng quý ngày 25 → 25/03, 25/06, 25/09, 25/12
trước ngày 25 hàng quý → hằng quý trước ngày 25 → 24/03, 24/06, 24/09, 24/12
hằng tuần thứ sáu → hằng tuần thứ sáu → 53 ngày: 01/01 … 31/12
ngày 05 hằng tháng → hằng tháng ngày 05 → 12 ngày: 05/01 … 05/12
hằng quý, trước ngày 25 → hằng quý trước ngày 25 → 24/03, 24/06, 24/09, 24/12
Định kỳ trước ngày 25 hàng quý → hằng quý trước ngày 25 → 24/03, 24/06, 24/09, 24/12
Hàng năm → hằng năm → 31/12
Ngày 15 và ngày 30 hằng tháng → hằng tháng ngày 15 và 30 → 24 ngày: 15/01 … 30/12
Trước ngày 05 của tháng sau → hằng tháng trước ngày 05 tháng sau → 12 ngày: 04/01 … 04/12
Chậm nhất ngày 05 của tháng liền kề → hằng tháng chậm nhất ngày 05 tháng sau → 12 ngày: 05/01 … 05/12
Trước ngày 10 tháng đầu quý sau → hằng quý trước ngày 10 tháng đầu quý sau → 09/01, 09/04, 09/07, 09/10
Trước ngày 15 của tháng cuối quý → hằng quý trước ngày 15 → 14/03, 14/06, 14/09, 14/12
Ngày làm việc cuối cùng hằng tháng → ngày làm việc cuối cùng mỗi tháng → 12 ngày: 29/01 … 31/12
Ngày làm việc cuối cùng của tháng → ngày làm việc cuối cùng mỗi tháng → 12 ngày: 29/01 … 31/12
cuối mỗi quý → cuối mỗi quý → 31/03, 30/06, 30/09, 31/12
Cuối quý → cuối mỗi quý → 31/03, 30/06, 30/09, 31/12
cuối tháng → cuối mỗi tháng → 12 ngày: 31/01 … 31/12
Hàng tuần → hằng tuần → 52 ngày: 03/01 … 26/12
Chiều thứ 6 hàng tuần → hằng tuần thứ sáu → 53 ngày: 01/01 … 31/12
Sáng thứ Hai hằng tuần → hằng tuần thứ hai → 52 ngày: 04/01 … 27/12
Hằng tuần vào thứ Năm → hằng tuần thứ năm → 52 ngày: 07/01 … 30/12
Thứ 2 và thứ 5 hằng tuần → hằng tuần thứ hai và thứ năm → 104 ngày: 04/01 … 30/12
Trước 16 giờ thứ sáu hàng tuần → hằng tuần chậm nhất thứ sáu "trước 16 giờ" → 53 ngày: 01/01 … 31/12
17h ngày 25 hằng tháng → hằng tháng ngày 25 "17h" → 12 ngày: 25/01 … 25/12
3 tháng/lần → định kỳ 3 tháng → 31/03, 30/06, 30/09, 31/12
Mỗi quý một lần → hằng quý → 31/03, 30/06, 30/09, 31/12
1 lần/năm → hằng năm → 31/12
01 lần/quý → hằng quý → 31/03, 30/06, 30/09, 31/12
Ít nhất 01 lần/năm → hằng năm → 31/12
Hằng quý (trước ngày 15 tháng cuối quý) → hằng quý trước ngày 15 → 14/03, 14/06, 14/09, 14/12
Gửi về Văn phòng trước ngày 20 hằng tháng → "Gửi về Văn phòng" hằng tháng trước ngày 20 → 12 ngày: 19/01 … 19/12
Trước ngày 20 hằng tháng gửi về Văn phòng → hằng tháng trước ngày 20 "gửi về Văn phòng" → 12 ngày: 19/01 … 19/12
Theo quý → hằng quý → 31/03, 30/06, 30/09, 31/12
Trước 17h00 ngày 25 hằng tháng → hằng tháng chậm nhất ngày 25 "trước 17h00" → 12 ngày: 25/01 … 25/12
Trước ngày 20 tháng cuối quý → hằng quý trước ngày 20 → 19/03, 19/06, 19/09, 19/12
Trước ngày 20 của tháng cuối mỗi quý → hằng quý trước ngày 20 → 19/03, 19/06, 19/09, 19/12
Chậm nhất vào ngày 20 tháng cuối quý → hằng quý chậm nhất ngày 20 → 20/03, 20/06, 20/09, 20/12
Định kỳ hàng quý (trước ngày 20 của tháng cuối quý) → hằng quý trước ngày 20 → 19/03, 19/06, 19/09, 19/12
Hàng quý, chậm nhất ngày 20 tháng cuối quý → hằng quý chậm nhất ngày 20 → 20/03, 20/06, 20/09, 20/12
Hằng quý: trước ngày 20 → hằng quý trước ngày 20 → 19/03, 19/06, 19/09, 19/12
dinh ky hang quy → hằng quý → 31/03, 30/06, 30/09, 31/12
Trước 25 hàng tháng → hằng tháng trước ngày 25 → 12 ngày: 24/01 … 24/12
Từ ngày 15 đến 20 hằng tháng → hằng tháng đến hết ngày 20 "từ ngày 15" → 12 ngày: 20/01 … 20/12
Từ ngày 20 đến ngày 25 hằng tháng → hằng tháng đến hết ngày 25 "từ ngày 20" → 12 ngày: 25/01 … 25/12
Ngày 20-25 hằng tháng → hằng tháng đến hết ngày 25 "từ ngày 20" → 12 ngày: 25/01 … 25/12
Ngày 1 và 15 hàng tháng → hằng tháng ngày 01 và 15 → 24 ngày: 01/01 … 15/12
Hằng tuần (thứ Sáu) → hằng tuần thứ sáu → 53 ngày: 01/01 … 31/12
Trước ngày 05 tháng đầu của quý kế tiếp → hằng quý trước ngày 05 tháng đầu quý sau → 04/01, 04/04, 04/07, 04/10
Mỗi tuần một lần → hằng tuần → 52 ngày: 03/01 … 26/12
01 tháng/lần → hằng tháng → 12 ngày: 31/01 … 31/12
12 tháng/lần → hằng năm → 31/12
06 tháng 01 lần → định kỳ 6 tháng → 30/06, 31/12
Mỗi năm 01 lần → hằng năm → 31/12
Nửa năm một lần → định kỳ 6 tháng → 30/06, 31/12
Định kỳ vào ngày 15 hằng tháng → hằng tháng ngày 15 → 12 ngày: 15/01 … 15/12
Ngày 15 của tháng cuối mỗi quý → hằng quý ngày 15 → 15/03, 15/06, 15/09, 15/12
Từ ngày 20 đến 25 của tháng cuối quý → hằng quý đến hết ngày 25 "từ ngày 20" → 25/03, 25/06, 25/09, 25/12
Hằng tháng, từ ngày 20 đến ngày 25 → hằng tháng đến hết ngày 25 "từ ngày 20" → 12 ngày: 25/01 … 25/12
Theo định kỳ hằng quý → hằng quý → 31/03, 30/06, 30/09, 31/12
Báo cáo theo quý → báo cáo hằng quý → 31/03, 30/06, 30/09, 31/12
Định kỳ theo quý → hằng quý → 31/03, 30/06, 30/09, 31/12
Định kỳ cuối quý → cuối mỗi quý → 31/03, 30/06, 30/09, 31/12
Định kỳ vào cuối mỗi quý → cuối mỗi quý → 31/03, 30/06, 30/09, 31/12
Cuối các quý → cuối mỗi quý → 31/03, 30/06, 30/09, 31/12
Ngày cuối cùng của tháng → cuối mỗi tháng → 12 ngày: 31/01 … 31/12
Ngày cuối quý → cuối mỗi quý → 31/03, 30/06, 30/09, 31/12
Ngày cuối cùng của tháng cuối quý → cuối mỗi quý → 31/03, 30/06, 30/09, 31/12
Ngày làm việc cuối cùng của tháng cuối quý → ngày làm việc cuối cùng mỗi quý → 31/03, 30/06, 30/09, 31/12
Ngày đầu tiên của tháng đầu quý → đầu mỗi quý → 01/01, 01/04, 01/07, 01/10
Ngày đầu tháng → đầu mỗi tháng → 12 ngày: 01/01 … 01/12
Ngày 25 của tháng → hằng tháng ngày 25 → 12 ngày: 25/01 … 25/12
Trước ngày 25 của tháng → hằng tháng trước ngày 25 → 12 ngày: 24/01 … 24/12
Trước ngày 25 mỗi tháng → hằng tháng trước ngày 25 → 12 ngày: 24/01 … 24/12
Trước ngày 25 các tháng → hằng tháng trước ngày 25 → 12 ngày: 24/01 … 24/12
Trước ngày 25 của tháng báo cáo → hằng tháng trước ngày 25 → 12 ngày: 24/01 … 24/12
Trước ngày 05 của tháng tiếp theo → hằng tháng trước ngày 05 tháng sau → 12 ngày: 04/01 … 04/12
Trước ngày 10 của tháng đầu tiên quý sau → hằng quý trước ngày 10 tháng đầu quý sau → 09/01, 09/04, 09/07, 09/10
Một lần trong năm → hằng năm → 31/12
Ít nhất 1 lần trong năm → hằng năm → 31/12
Tối thiểu 01 lần/quý → hằng quý → 31/03, 30/06, 30/09, 31/12
Cuộc họp giao ban hằng tháng → "Cuộc họp giao ban" hằng tháng → 12 ngày: 31/01 … 31/12
Tại cuộc họp giao ban hằng tuần → "Tại cuộc họp giao ban" hằng tuần → 52 ngày: 03/01 … 26/12
Hết ngày làm việc cuối cùng của tháng → đến hết ngày làm việc cuối cùng mỗi tháng → 12 ngày: 29/01 … 31/12
Ngày thứ 6 hằng tuần → hằng tuần thứ sáu → 53 ngày: 01/01 … 31/12
Mỗi 3 tháng → định kỳ 3 tháng → 31/03, 30/06, 30/09, 31/12
Mỗi 6 tháng → định kỳ 6 tháng → 30/06, 31/12
Cứ 3 tháng một lần → "Cứ" định kỳ 3 tháng → 31/03, 30/06, 30/09, 31/12
Hàng 6 tháng → định kỳ 6 tháng → 30/06, 31/12
Từng quý → hằng quý → 31/03, 30/06, 30/09, 31/12
Các quý trong năm → hằng quý → 31/03, 30/06, 30/09, 31/12
Các tháng trong năm → hằng tháng → 12 ngày: 31/01 … 31/12
Tất cả các tháng → hằng tháng → 12 ngày: 31/01 … 31/12
Mỗi tháng 1 lần, trước ngày 25 → hằng tháng trước ngày 25 → 12 ngày: 24/01 … 24/12
Mỗi tháng một lần vào ngày 25 → hằng tháng ngày 25 → 12 ngày: 25/01 … 25/12
Ngày 1 – 5 hằng tháng → hằng tháng đến hết ngày 05 "từ ngày 01" → 12 ngày: 05/01 … 05/12
Ngày 31 hằng tháng → hằng tháng ngày 31 → 12 ngày: 31/01 … 31/12
`);

const several = rows(`
Định kỳ/Thường xuyên → định kỳ hoặc thường xuyên → -
- Thường xuyên theo dõi; - Báo cáo định kỳ hàng quý. → thường xuyên "theo dõi"; báo cáo hằng quý → 31/03, 30/06, 30/09, 31/12
Báo cáo 6 tháng trước 15/6, năm trước 30/11 hàng năm → "Báo cáo 6 tháng" trước ngày 15/6; "năm" trước ngày 30/11 hằng năm → 14/06, 29/11
Hoàn thành trước ngày 30/9/2027 và duy trì liên tục → hoàn thành trước ngày 30/9/2027 và duy trì liên tục → 29/09
thường xuyên; báo cáo hằng quý → thường xuyên; báo cáo hằng quý → 31/03, 30/06, 30/09, 31/12
định kỳ 6 tháng hoặc đột xuất → định kỳ 6 tháng hoặc đột xuất → 30/06, 31/12
Hằng quý, năm → hằng quý và hằng năm → 31/03, 30/06, 30/09, 31/12
Hằng tháng, quý, 6 tháng, năm → hằng tháng, hằng quý, định kỳ 6 tháng và hằng năm → 12 ngày: 31/01 … 31/12
Định kỳ hàng tháng/quý/năm → hằng tháng, hằng quý và hằng năm → 12 ngày: 31/01 … 31/12
Báo cáo quý, 6 tháng, 9 tháng, năm → báo cáo hằng quý và 6 tháng đầu năm, 9 tháng đầu năm và cả năm → 31/03, 30/06, 30/09, 31/12
6 tháng, năm → định kỳ 6 tháng và hằng năm → 30/06, 31/12
6 tháng và cả năm → định kỳ 6 tháng và hằng năm → 30/06, 31/12
6 tháng, 12 tháng → định kỳ 6 tháng và hằng năm → 30/06, 31/12
Định kỳ 2 lần/năm (tháng 6 và tháng 12) → "Định kỳ 2 lần/năm" trong tháng 6 và 12 → 30/06, 31/12
Định kỳ 6 tháng (trước ngày 15/6) và năm (trước ngày 30/11) → "Định kỳ 6 tháng" trước ngày 15/6 và "năm" trước ngày 30/11 → 14/06, 29/11
Định kỳ 6 tháng (tháng 6, tháng 12) → "Định kỳ 6 tháng" trong tháng 6 và 12 → 30/06, 31/12
Trước 15/6 (6 tháng) và trước 30/11 (năm) → trước ngày 15/6 "6 tháng"; trước ngày 30/11 "năm" → 14/06, 29/11
6 tháng: trước 15/6; năm: trước 30/11 → "6 tháng" trước ngày 15/6; "năm" trước ngày 30/11 → 14/06, 29/11
Quý I: trước 15/3; Quý II: trước 15/6; Quý III: trước 15/9; Quý IV: trước 15/12 → "Quý I" trước ngày 15/3; "Quý II" trước ngày 15/6; "Quý III" trước ngày 15/9; "Quý IV" trước ngày 15/12 → 14/03, 14/06, 14/09, 14/12
Báo cáo quý I trước 15/3, quý II trước 15/6 → "Báo cáo quý I" trước ngày 15/3; "quý II" trước ngày 15/6 → 14/03, 14/06
Đợt 1: tháng 6, đợt 2: tháng 11 → "Đợt 1" trong tháng 6; "đợt 2" trong tháng 11 → 30/06, 30/11
Lần 1: Tháng 6; Lần 2: Tháng 12 → "Lần 1" trong tháng 6; "Lần 2" trong tháng 12 → 30/06, 31/12
Đợt 1 trước 30/6, đợt 2 trước 30/11 → "Đợt 1" trước ngày 30/6; "đợt 2" trước ngày 30/11 → 29/06, 29/11
Trước ngày 15/12 hàng năm hoặc theo yêu cầu → trước ngày 15/12 hằng năm hoặc "theo yêu cầu" → 14/12
Hằng năm hoặc theo yêu cầu của cấp trên → hằng năm hoặc "theo yêu cầu của cấp trên" → 31/12
Thường xuyên và khi có yêu cầu → thường xuyên và khi "có yêu cầu" → -
Hàng ngày, hàng tuần → hằng ngày; hằng tuần → 52 ngày: 03/01 … 26/12
Đột xuất khi có yêu cầu → đột xuất; khi "có yêu cầu" → -
Kể từ ngày ký đến hết ngày 31/12/2027 → kể từ ngày "ký"; đến hết ngày 31/12/2027 → 31/12
Hoàn thành trong quý II/2027 → hoàn thành trong quý II/2027 → 30/06
Hoàn thành trong tháng 9 → hoàn thành trong tháng 9 → 30/09
Dự kiến tháng 5/2027 → dự kiến trong tháng 5/2027 → 31/05
Tổ chức vào tháng 10 → tổ chức trong tháng 10 → 31/10
Báo cáo gửi Sở KH&CN trước ngày 15/11 → "Báo cáo gửi Sở KH&CN" trước ngày 15/11 → 14/11
Các phòng gửi trước 15/6, Văn phòng tổng hợp trước 20/6 → "Các phòng gửi" trước ngày 15/6; "Văn phòng tổng hợp" trước ngày 20/6 → 14/06, 19/06
Trước 15/6 gửi Sở, trước 30/11 gửi UBND tỉnh → trước ngày 15/6 "gửi Sở"; trước ngày 30/11 "gửi UBND tỉnh" → 14/06, 29/11
Quý I (báo cáo), quý III (kiểm tra) → quý I "báo cáo"; quý III "kiểm tra" → 31/03, 30/09
Quý I\\nQuý III → quý I; quý III → 31/03, 30/09
Thường xuyên\\nBáo cáo hằng quý → thường xuyên; báo cáo hằng quý → 31/03, 30/06, 30/09, 31/12
Tháng 01/2027 và các tháng tiếp theo → tháng 01/2027 và "các tháng tiếp theo" → 31/01
02 lần/năm, vào tháng 6 và tháng 12 → "02 lần/năm" trong tháng 6 và 12 → 30/06, 31/12
Sơ kết (tháng 6), tổng kết (tháng 12) → sơ kết trong tháng 6; tổng kết trong tháng 12 → 30/06, 31/12
Đợt 1 tháng 6; đợt 2 tháng 12 → "Đợt 1" trong tháng 6; "đợt 2" trong tháng 12 → 30/06, 31/12
Hoàn thành trước tháng 6/2027 → hoàn thành trước tháng 6/2027 → 31/05
Hoàn thành trước quý IV/2027 → hoàn thành trước quý IV/2027 → 30/09
Hoàn thành trước 31/3 → hoàn thành trước ngày 31/3 → 30/03
Báo cáo quý I trước ngày 15/3/2027; 6 tháng trước ngày 15/6/2027; quý III trước ngày 15/9/2027; năm trước ngày 15/12/2027 → "Báo cáo quý I" trước ngày 15/3/2027; "6 tháng" trước ngày 15/6/2027; "quý III" trước ngày 15/9/2027; "năm" trước ngày 15/12/2027 → 14/03, 14/06, 14/09, 14/12
Báo cáo 06 tháng đầu năm trước ngày 15/6/2027 và báo cáo năm trước ngày 15/12/2027 → "Báo cáo 06 tháng đầu năm" trước ngày 15/6/2027 và "báo cáo năm" trước ngày 15/12/2027 → 14/06, 14/12
Báo cáo định kỳ 6 tháng, năm → báo cáo định kỳ 6 tháng và hằng năm → 30/06, 31/12
Báo cáo định kỳ 6 tháng (trước ngày 15/6), năm (trước ngày 15/12) → "Báo cáo định kỳ 6 tháng" trước ngày 15/6; "năm" trước ngày 15/12 → 14/06, 14/12
Báo cáo 6 tháng đầu năm: trước 10/6; báo cáo năm: trước 10/12 → "Báo cáo 6 tháng đầu năm" trước ngày 10/6; "báo cáo năm" trước ngày 10/12 → 09/06, 09/12
Hằng tháng trước ngày 25; hằng quý trước ngày 20 tháng cuối quý → hằng tháng trước ngày 25; hằng quý trước ngày 20 → 16 ngày: 24/01 … 24/12
Ngày 25 hàng tháng và ngày 20/12 → hằng tháng ngày 25; ngày 20/12 → 13 ngày: 25/01 … 25/12
Trước ngày 14 hằng tháng, trước ngày 14/6, trước ngày 14/12 → hằng tháng trước ngày 14; trước ngày 14/6 và 14/12 → 12 ngày: 13/01 … 13/12
Thứ Sáu hàng tuần, ngày 25 hàng tháng → hằng tuần thứ sáu; hằng tháng ngày 25 → 64 ngày: 01/01 … 31/12
Sau khi Sở Nội vụ có hướng dẫn, trước 30/6/2027 → sau khi "Sở Nội vụ có hướng dẫn"; trước ngày 30/6/2027 → 29/06
Trước 30/6/2027, sau khi có hướng dẫn → trước ngày 30/6/2027; sau khi "có hướng dẫn" → 29/06
Trong quý I/2027, ngay sau khi kế hoạch được phê duyệt → quý I/2027; ngay sau khi "kế hoạch được phê duyệt" → 31/03
Sau khi đánh giá nội bộ, chậm nhất 30/9 → sau khi "đánh giá nội bộ"; chậm nhất ngày 30/9 → 30/09
Theo Kế hoạch của UBND tỉnh, hoàn thành trước 30/11 → "Theo Kế hoạch của UBND tỉnh"; hoàn thành trước ngày 30/11 → 29/11
Sửa đổi trước ngày 01/7/2025 theo Luật → "Sửa đổi" trước ngày 01/7/2025 "theo Luật" → 30/06/2025
Hoàn thành: 30/6/2027 → hoàn thành ngày 30/6/2027 → 30/06
Quý I (trước ngày 20/3) → "Quý I" trước ngày 20/3 → 19/03
Quý II/2027 (trước ngày 20/6/2027) → "Quý II/2027" trước ngày 20/6/2027 → 19/06
từ 01/01/2027 đến khi hoàn thành → "Từ 01/01/2027"; "đến" khi "hoàn thành" → -
Từ tháng 3 đến khi kết thúc → "Từ tháng 3"; "đến" khi "kết thúc" → -
Trước 30/6 và duy trì thường xuyên → trước ngày 30/6 và duy trì thường xuyên → 29/06
Hoàn thành trước 30/6, duy trì thường xuyên → hoàn thành trước ngày 30/6; duy trì thường xuyên → 29/06
Ban hành trước 15/01; thực hiện trong năm → ban hành trước ngày 15/01; thực hiện trong năm → 14/01, 31/12
Xây dựng kế hoạch: Tháng 01; tổ chức thực hiện: Quý II, III; báo cáo: trước 30/11 → "Xây dựng kế hoạch" trong tháng 01; tổ chức thực hiện trong quý II và III; báo cáo trước ngày 30/11 → 31/01, 30/06, 30/09, 29/11
Xây dựng kế hoạch trong tháng 1, thực hiện cả năm → "Xây dựng kế hoạch" trong tháng 01; thực hiện trong năm → 31/01, 31/12
- Kế hoạch: tháng 2/2027\\n- Thực hiện: quý II, III/2027\\n- Báo cáo: trước 15/12/2027 → "Kế hoạch" trong tháng 02/2027; thực hiện trong quý II và III/2027; báo cáo trước ngày 15/12/2027 → 28/02, 30/06, 30/09, 14/12
a) Trước 30/6; b) Tháng 9 → trước ngày 30/6; tháng 9 → 29/06, 30/09
1. Trước 30/6. 2. Trước 30/11. → trước ngày 30/6; trước ngày 30/11 → 29/06, 29/11
Hoàn thành báo cáo trước ngày 20/12 → "Hoàn thành báo cáo" trước ngày 20/12 → 19/12
Báo cáo hàng tháng trước ngày 20, hàng quý trước ngày 20 tháng cuối quý, 6 tháng trước 20/6, năm trước 20/12 → báo cáo hằng tháng trước ngày 20; hằng quý trước ngày 20; "6 tháng" trước ngày 20/6; "năm" trước ngày 20/12 → 12 ngày: 19/01 … 19/12
Báo cáo tháng: trước ngày 20; báo cáo quý: trước ngày 20 tháng cuối quý → "Báo cáo tháng" hằng tháng trước ngày 20; "báo cáo quý" hằng quý trước ngày 20 → 12 ngày: 19/01 … 19/12
Quý I/2027 (dự kiến tháng 3) → "Quý I/2027" trong tháng 3/2027 "dự kiến" → 31/03
Quý II (tháng 5) → "Quý II" trong tháng 5 → 31/05
6 tháng đầu năm (trước 15/6) → "6 tháng đầu năm" trước ngày 15/6 → 14/06
6 tháng đầu năm (trước ngày 05/7) → "6 tháng đầu năm" trước ngày 05/7 → 04/07
Ngay sau khi được phê duyệt, chậm nhất trong quý I/2027 → ngay sau khi "được phê duyệt"; chậm nhất quý I/2027 → 31/03
Hằng tháng/đột xuất → hằng tháng hoặc đột xuất → 12 ngày: 31/01 … 31/12
Thường xuyên, định kỳ hằng tháng → thường xuyên; hằng tháng → 12 ngày: 31/01 … 31/12
Tháng 6/tháng 12 → tháng 6 hoặc tháng 12 → 30/06, 31/12
Quý I; quý II; quý III; quý IV → quý I; quý II; quý III; quý IV → 31/03, 30/06, 30/09, 31/12
Trong tháng 6 hằng năm hoặc khi có thay đổi → tháng 6 hằng năm hoặc khi "có thay đổi" → 30/06
Hàng tuần, hàng tháng → hằng tuần và hằng tháng → 61 ngày: 03/01 … 31/12
Quý I: 31/3; Quý II: 30/6 → "Quý I" ngày 31/3; "Quý II" ngày 30/6 → 31/03, 30/06
- Trước ngày 15/6: báo cáo 6 tháng;\\n- Trước ngày 15/12: báo cáo năm → trước ngày 15/6 "báo cáo 6 tháng"; trước ngày 15/12 "báo cáo năm" → 14/06, 14/12
Trước ngày 15/6: báo cáo 6 tháng; trước ngày 15/12: báo cáo năm → trước ngày 15/6 "báo cáo 6 tháng"; trước ngày 15/12 "báo cáo năm" → 14/06, 14/12
Trước ngày 15/6 đối với báo cáo 6 tháng và trước ngày 15/12 đối với báo cáo năm → trước ngày 15/6 "đối với báo cáo 6 tháng"; trước ngày 15/12 "đối với báo cáo năm" → 14/06, 14/12
Trước ngày 15/6 (đối với báo cáo 6 tháng đầu năm), trước ngày 15/12 (đối với báo cáo năm) → trước ngày 15/6 "đối với báo cáo 6 tháng đầu năm"; trước ngày 15/12 "đối với báo cáo năm" → 14/06, 14/12
Từ ngày ký đến 31/12/2027 → kể từ ngày "ký"; đến hết ngày 31/12/2027 → 31/12
Trước 15/6, báo cáo 6 tháng đầu năm; trước 15/12, báo cáo năm 2027 → trước ngày 15/6 "báo cáo 6 tháng đầu năm"; trước ngày 15/12 "báo cáo năm 2027" → 14/06, 14/12
Báo cáo năm 2026 trước 15/01 → "Báo cáo năm 2026" trước ngày 15/01 → 14/01
Quý II/2027 (trước ngày 20/6) → "Quý II/2027" trước ngày 20/6/2027 → 19/06
Tổng kết tháng 12 → tổng kết trong tháng 12 → 31/12
Họp tổng kết tháng 12/2027 → "Họp tổng kết" trong tháng 12/2027 → 31/12
Hoàn thành chậm nhất trong quý III năm 2027 → hoàn thành chậm nhất quý III/2027 → 30/09
Hoàn thành việc xây dựng trong quý I, ban hành trước ngày 15/4/2027 → "Hoàn thành việc xây dựng" trong quý I; ban hành trước ngày 15/4/2027 → 31/03, 14/04
Quý I/2027 xây dựng kế hoạch; quý II, III triển khai; quý IV tổng kết → quý I/2027 "xây dựng kế hoạch"; quý II và III "triển khai"; quý IV "tổng kết" → 31/03, 30/06, 30/09, 31/12
Quý I: xây dựng kế hoạch, Quý II-IV: thực hiện → quý I "xây dựng kế hoạch"; quý II-IV "thực hiện" → 31/03, 31/12
Tháng 1: ban hành kế hoạch; tháng 2-11: triển khai; tháng 12: tổng kết → tháng 01 "ban hành kế hoạch"; tháng 2-11 "triển khai"; tháng 12 "tổng kết" → 31/01, 30/11, 31/12
Thường xuyên từ tháng 3/2027 → thường xuyên; "từ tháng 3/2027" → -
Thường xuyên (báo cáo trước ngày 25 hằng tháng) → thường xuyên; báo cáo hằng tháng trước ngày 25 → 12 ngày: 24/01 … 24/12
Thường xuyên; tổng hợp báo cáo trước ngày 20 tháng cuối quý → thường xuyên; tổng hợp báo cáo hằng quý trước ngày 20 → 19/03, 19/06, 19/09, 19/12
Thường xuyên, báo cáo trước 15/12 → thường xuyên; báo cáo trước ngày 15/12 → 14/12
Thường xuyên - Báo cáo hằng quý → thường xuyên; báo cáo hằng quý → 31/03, 30/06, 30/09, 31/12
Thường xuyên, hàng quý → thường xuyên; hằng quý → 31/03, 30/06, 30/09, 31/12
Thường xuyên hàng tháng → thường xuyên; hằng tháng → 12 ngày: 31/01 … 31/12
Thường xuyên, hàng năm → thường xuyên; hằng năm → 31/12
Thường xuyên, đột xuất → thường xuyên; đột xuất → -
Theo quý, năm → hằng quý và hằng năm → 31/03, 30/06, 30/09, 31/12
Cuối mỗi quý, cuối năm → cuối mỗi quý; cuối năm → 31/03, 30/06, 30/09, 31/12
Cuối quý và cuối năm → cuối mỗi quý; cuối năm → 31/03, 30/06, 30/09, 31/12
Trước ngày 20/3 (quý I), 20/6 (quý II), 20/9 (quý III), 20/12 (quý IV) → trước ngày 20/3 "quý I"; trước ngày 20/6 "quý II"; trước ngày 20/9 "quý III"; trước ngày 20/12 "quý IV" → 19/03, 19/06, 19/09, 19/12
Trước 20/3 (quý I); trước 20/6 (6 tháng); trước 20/9 (9 tháng); trước 20/12 (năm) → trước ngày 20/3 "quý I"; trước ngày 20/6 "6 tháng"; trước ngày 20/9 "9 tháng"; trước ngày 20/12 "năm" → 19/03, 19/06, 19/09, 19/12
Quý I (trước 20/3), quý II (trước 20/6) → "Quý I" trước ngày 20/3; "quý II" trước ngày 20/6 → 19/03, 19/06
6 tháng (trước 20/6), năm (trước 20/12) → "6 tháng" trước ngày 20/6; "năm" trước ngày 20/12 → 19/06, 19/12
6 tháng đầu năm trước 20/6; cả năm trước 20/12 → "6 tháng đầu năm" trước ngày 20/6; "cả năm" trước ngày 20/12 → 19/06, 19/12
Báo cáo sơ kết 6 tháng trước 20/6, báo cáo tổng kết năm trước 20/12 → "Báo cáo sơ kết 6 tháng" trước ngày 20/6; "báo cáo tổng kết năm" trước ngày 20/12 → 19/06, 19/12
Báo cáo sơ kết trong tháng 6, tổng kết trong tháng 12 → "Báo cáo sơ kết" trong tháng 6; tổng kết trong tháng 12 → 30/06, 31/12
Sơ kết 6 tháng: tháng 6; tổng kết năm: tháng 12 → "Sơ kết 6 tháng" trong tháng 6; "tổng kết năm" trong tháng 12 → 30/06, 31/12
Sơ kết: quý II; Tổng kết: quý IV → sơ kết trong quý II; tổng kết trong quý IV → 30/06, 31/12
Đánh giá nội bộ: tháng 9; xem xét của lãnh đạo: tháng 11 → "Đánh giá nội bộ" trong tháng 9; "xem xét của lãnh đạo" trong tháng 11 → 30/09, 30/11
Tháng 6 (đánh giá 6 tháng), tháng 12 (đánh giá năm) → tháng 6 "đánh giá 6 tháng"; tháng 12 "đánh giá năm" → 30/06, 31/12
Tháng 5 hoặc tháng 6 → tháng 5 hoặc tháng 6 → 31/05, 30/06
Quý I hoặc quý II → quý I hoặc quý II → 31/03, 30/06
Trước 30/6 hoặc 31/12 → trước ngày 30/6 hoặc trước ngày 31/12 → 29/06, 30/12
Trước ngày 30/6/2027 hoặc trong vòng 15 ngày kể từ khi được phê duyệt → trước ngày 30/6/2027 hoặc trong 15 ngày sau khi "được phê duyệt" → 29/06
Số liệu đến hết 30/6; báo cáo trước 10/7 → "Số liệu đến hết 30/6"; báo cáo trước ngày 10/7 → 09/07 → unread “Số liệu đến hết 30/6”
Deadline: 30/6/2027 → "Deadline" ngày 30/6/2027 → 30/06
Hằng tuần/tháng → hằng tuần và hằng tháng → 61 ngày: 03/01 … 31/12
Từng tháng, quý → hằng tháng và hằng quý → 12 ngày: 31/01 … 31/12
Quý I/2027; hằng năm → quý I/2027; hằng năm → 31/03, 31/12
`);

describe('recurring times, and several times in one phrase', () => {
  it.each(recurring)('%s → %s → %s', (phrase, own, due, problem = '') => {
    expect(dueIn2027(phrase)).toEqual({ own, due, problem });
  });
  it.each(several)('%s → %s → %s', (phrase, own, due, problem = '') => {
    expect(dueIn2027(phrase)).toEqual({ own, due, problem });
  });
});
