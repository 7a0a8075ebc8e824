import { describe, expect, it } from 'vitest';
import { dueIn2027, rows } from './testing/phrase-table.ts';

// Months, quarters and years as they stand in columns of plans: phrase → due days in a plan for 2027 (a day without a year is in 2027).
const phrases = rows(`
Tháng 6/2027 → 30/06
tháng 06/2027 → 30/06
Tháng 6 → 30/06
THÁNG 6/2027 → 30/06
Tháng 6 năm 2027 → 30/06
Tháng 6, năm 2027 → 30/06
Tháng 6/năm 2027 → 30/06
Tháng 6/ 2027 → 30/06
Tháng  6 / 2027 → 30/06
Tháng6/2027 → 30/06
Tháng 6.2027 → 30/06
Tháng 6-2027 → 30/06
6/2027 → 30/06
06/2027 → 30/06
T6/2027 → 30/06
T6 → 30/06
T.6/2027 → 30/06
T06/2027 → 30/06
Th6/2027 → 30/06
Trong tháng 6/2027 → 30/06
Trong tháng 6 → 30/06
Hoàn thành trong tháng 6/2027 → 30/06
Hoàn thành tháng 6/2027 → 30/06
Xong trong tháng 3 → 31/03
Thực hiện trong tháng 6/2027 → 30/06
Triển khai tháng 6/2027 → 30/06
Dự kiến tháng 6/2027 → 30/06
Dự kiến trong tháng 6 năm 2027 → 30/06
(Dự kiến tháng 6/2027) → 30/06
Tháng 6/2027 (dự kiến) → 30/06
Vào tháng 6/2027 → 30/06
Vào tháng 6 → 30/06
Chậm nhất trong tháng 6 → 30/06
Chậm nhất tháng 6/2027 → 30/06
Trước tháng 6/2027 → 31/05
Trước tháng 6 → 31/05
Trước 6/2027 → 31/05
Trước tháng 02/2027 → 31/01
Trước tháng 01 năm 2028 → 31/12
Tháng 02/2027 → 28/02
Tháng 12/2026 → 31/12/2026
Tháng 01/2028 → 31/01/2028
Tháng 6 năm sau → 30/06/2028
Tháng 12 năm trước → 31/12/2026
Tháng 12 hằng năm → 31/12
Tháng 11 hàng năm → 30/11
Trong tháng 01 hàng năm → 31/01
Hằng năm (tháng 11) → 30/11
Hằng năm, vào tháng 12 → 31/12
Hàng năm, tháng 10 → 31/10
Tháng 6 và tháng 12 → 30/06, 31/12
Tháng 6 và tháng 12 hằng năm → 30/06, 31/12
Tháng 6, tháng 12 hàng năm → 30/06, 31/12
Tháng 6, 12 → 30/06, 31/12
Tháng 6 và 12/2027 → 30/06, 31/12
Tháng 6/2027 và tháng 12/2027 → 30/06, 31/12
Tháng 6/2027, 12/2027 → 30/06, 31/12
tháng 3/2027; tháng 9/2027 → 31/03, 30/09
Tháng 3; tháng 9 → 31/03, 30/09
Trong tháng 3 và tháng 9 → 31/03, 30/09
Tháng 01, 02/2027 → 31/01, 28/02
Tháng 01 và 02/2027 → 31/01, 28/02
Tháng 10,11/2027 → 31/10, 30/11
Tháng 6,7/2027 → 30/06, 31/07
Tháng 4, 5, 6 → 30/04, 31/05, 30/06
Tháng 4&5 → 30/04, 31/05
Tháng 8 + 9/2027 → 31/08, 30/09
T1, T2/2027 → 31/01, 28/02
T3, T9/2027 → 31/03, 30/09
T6,12/2027 → 30/06, 31/12
T3;T6;T9;T12 → 31/03, 30/06, 30/09, 31/12
Tháng 3, 6, 9, 12 → 31/03, 30/06, 30/09, 31/12
Tháng 3, 6, 9, 12/2027 → 31/03, 30/06, 30/09, 31/12
Tháng 3; 6; 9; 12 → 31/03, 30/06, 30/09, 31/12
Tháng 3, tháng 6, tháng 9, tháng 12/2027 → 31/03, 30/06, 30/09, 31/12
Các tháng 3, 6, 9, 12 → 31/03, 30/06, 30/09, 31/12
Các tháng: 3, 6, 9, 12 hằng năm → 31/03, 30/06, 30/09, 31/12
Tháng 3 hoặc tháng 4 → 31/03, 30/04
Tháng 3 hoặc tháng 4/2027 → 31/03, 30/04
Tháng 6\\nTháng 12 → 30/06, 31/12
- Tháng 6/2027\\n- Tháng 12/2027 → 30/06, 31/12
- Tháng 6/2027 → 30/06
+ Tháng 6/2027; → 30/06
• Tháng 6/2027 → 30/06
Tháng 6/2027. → 30/06
Tháng 6/2027 hoặc theo chỉ đạo của UBND tỉnh → 30/06
Tháng 6 và khi có yêu cầu → 30/06
Tháng 6/2027 và thường xuyên → 30/06
Tháng 6 hằng năm hoặc khi có thay đổi → 30/06
Tháng 6 (báo cáo 6 tháng), tháng 12 (báo cáo năm) → 30/06, 31/12
Tháng 6 (6 tháng đầu năm) và tháng 12 (cả năm) → 30/06, 31/12
Tháng 5 (Tháng Công nhân) → 31/05
Tháng Thanh niên (tháng 3) → 31/03
Tháng hành động vì trẻ em (tháng 6) → 30/06
Đợt 1: tháng 4; đợt 2: tháng 10 → 30/04, 31/10
Đợt 1 tháng 4/2027, đợt 2 tháng 10/2027 → 30/04, 31/10
Lần 1: tháng 4; lần 2: tháng 10 → 30/04, 31/10
Lần 1 (tháng 4), lần 2 (tháng 10) → 30/04, 31/10
Học kỳ I: tháng 12; học kỳ II: tháng 5 → 31/05, 31/12
02 lần/năm (tháng 6 và tháng 12) → 30/06, 31/12
2 lần/năm (tháng 6, 12) → 30/06, 31/12
Định kỳ 2 lần/năm (tháng 5 và tháng 11) → 31/05, 30/11
Định kỳ 06 tháng/lần (tháng 6, tháng 12) → 30/06, 31/12
Sơ kết tháng 6, tổng kết tháng 12 → 30/06, 31/12
Sơ kết vào tháng 6, tổng kết vào tháng 12 → 30/06, 31/12
Sơ kết 6 tháng: Tháng 7/2027; Tổng kết: Tháng 01/2028 → 31/07, 31/01/2028
Xây dựng: tháng 1; triển khai: quý II; tổng kết: tháng 12 → 31/01, 30/06, 31/12
Tháng 3 (xây dựng kế hoạch), tháng 4-10 (triển khai), tháng 11 (tổng kết) → 31/03, 31/10, 30/11
Ban hành kế hoạch trong tháng 01; thực hiện thường xuyên → 31/01
Ban hành trong tháng 01/2027, tổ chức thực hiện trong năm → 31/01, 31/12
Thường xuyên; tổng kết tháng 12 → 31/12
Tháng 3/2027 và tháng 9/2027 hoặc đột xuất → 31/03, 30/09
Tháng 7-8 → 31/08
Tháng 3, tháng 4 và quý III → 31/03, 30/04, 30/09
Tháng mười hai → 31/12
Tháng Ba/2027 → 31/03
Đầu tháng 6 → 01/06
Đầu tháng 6/2027 → 01/06
Giữa tháng 6 → 15/06
Giữa tháng 6 năm 2027 → 15/06
Cuối tháng 6/2027 → 30/06
Cuối tháng 02/2027 → 28/02
Cuối tháng 6 và cuối tháng 12 → 30/06, 31/12
Đầu T3/2027 → 01/03
Giữa T6 → 15/06
Cuối T6/2027 → 30/06
Trước cuối tháng 6 → 29/06
Từ đầu tháng 3 đến cuối tháng 5 → 31/05
Nửa đầu tháng 6 → 15/06
Nửa cuối tháng 6/2027 → 30/06
10 ngày đầu tháng 6 → 10/06
10 ngày cuối tháng 6/2027 → 30/06
Quý I → 31/03
Quý I/2027 → 31/03
QUÝ I/2027 → 31/03
quý i/2027 → 31/03
Quý 1 → 31/03
Quý 1/2027 → 31/03
Quý 01/2027 → 31/03
Quí I/2027 → 31/03
Quí 3 năm 2027 → 30/09
Qúy I/2027 → 31/03
Qúi II/2027 → 30/06
Quý I năm 2027 → 31/03
Quý I, năm 2027 → 31/03
Quý I/năm 2027 → 31/03
Quý I của năm 2027 → 31/03
Quý I/ 2027 → 31/03
Quý I - 2027 → 31/03
Quý I.2027 → 31/03
QuýI/2027 → 31/03
Quý IV/2027 → 31/12
Quý IV /2027. → 31/12
Q1/2027 → 31/03
Q1 → 31/03
Q.I/2027 → 31/03
QI/2027 → 31/03
Q IV/2027 → 31/12
Q2 năm 2027 → 30/06
Trong quý I → 31/03
Trong Quý I năm 2027 → 31/03
Hoàn thành trong Quý I → 31/03
Hoàn thành trong quý II/2027. → 30/06
Hoàn thành quý III/2027 → 30/09
Xong trong quý III → 30/09
Chậm nhất quý II/2027 → 30/06
Chậm nhất trong quý II/2027 → 30/06
Dự kiến quý III/2027 → 30/09
Dự kiến trong quý III → 30/09
Trước quý III/2027 → 30/06
Xong trước Quý II → 31/03
Quý I và thường xuyên → 31/03
Quý I/2027 và duy trì thường xuyên → 31/03
Quý I/2027 và thường xuyên → 31/03
Hoàn thành quý II, duy trì thường xuyên → 30/06
Quý I/2027 và các năm tiếp theo → 31/03
Quý I, II/2027 → 31/03, 30/06
Quý I, II → 31/03, 30/06
Quý I+II/2027 → 31/03, 30/06
Quý I và Quý II → 31/03, 30/06
Quý I và II/2027 → 31/03, 30/06
Quý I & II → 31/03, 30/06
Quý I, quý III/2027 → 31/03, 30/09
Trong Quý I và Quý III/2027 → 31/03, 30/09
Quý 2, 4 → 30/06, 31/12
Quý II; Quý IV/2027 → 30/06, 31/12
Quý II, Quý IV hằng năm → 30/06, 31/12
Quý III, IV/2027 → 30/09, 31/12
Quý I, II, III, IV → 31/03, 30/06, 30/09, 31/12
Quý I, II, III và IV/2027 → 31/03, 30/06, 30/09, 31/12
Quý I, II, III, IV năm 2027 → 31/03, 30/06, 30/09, 31/12
Quý I hoặc quý II → 31/03, 30/06
Quý II hoặc quý III/2027 → 30/06, 30/09
Quý I\\nQuý III → 31/03, 30/09
- Quý I/2027: xây dựng kế hoạch\\n- Quý II/2027: triển khai thực hiện → 31/03, 30/06
Quý I: xây dựng kế hoạch; Quý II-IV: tổ chức thực hiện → 31/03, 31/12
Rà soát quý I, ban hành quý II → 31/03, 30/06
Quý IV hằng năm → 31/12
Quý 4 hàng năm → 31/12
Hàng năm (Quý IV) → 31/12
Quý IV năm trước → 31/12/2026
Quý I năm sau → 31/03/2028
Quý I/2028 → 31/03/2028
Quý IV/2026 → 31/12/2026
02 lần/năm (Quý II, Quý IV) → 30/06, 31/12
Đợt 1: Quý II; Đợt 2: Quý IV → 30/06, 31/12
Quý II, III hoặc khi có chỉ đạo → 30/06, 30/09
Quý II/2027 hoặc theo kế hoạch của tỉnh → 30/06
Quý II/2027 (sau khi có hướng dẫn của Bộ) → 30/06
Quý I/2027 (tháng 02) → 28/02
Tháng 3 (quý I) → 31/03
Quý II và tháng 11 → 30/06, 30/11
Đầu quý II → 01/04
Đầu quý I/2027 → 01/01
Cuối quý II → 30/06
Cuối quý IV/2027 → 31/12
Năm 2027 → 31/12
năm 2027. → 31/12
2027 → 31/12
Trong năm 2027 → 31/12
Trong năm → 31/12
Cả năm → 31/12
Cả năm 2027 → 31/12
Trong cả năm → 31/12
Hoàn thành trong năm 2027 → 31/12
Thực hiện trong năm 2027 → 31/12
Hoàn thành năm 2027 → 31/12
Dự kiến năm 2027 → 31/12
Năm 2028 → 31/12/2028
Năm 2026, 2027 → 31/12/2026, 31/12
Năm 2027, 2028 → 31/12, 31/12/2028
Năm 2027 và các năm tiếp theo → 31/12
Năm 2027 và những năm tiếp theo → 31/12
Năm 2027 (theo lộ trình) → 31/12
Trước năm 2028 → 31/12
Trước 2028 → 31/12
Đầu năm → 01/01
Đầu năm 2027 → 01/01
Giữa năm 2027 → 30/06
Cuối năm → 31/12
Cuối năm 2027 → 31/12
Vào cuối năm → 31/12
Đầu năm và cuối năm → 01/01, 31/12
Giữa năm và cuối năm → 30/06, 31/12
6 tháng đầu năm → 30/06
6 tháng đầu năm 2027 → 30/06
06 tháng đầu năm 2027 → 30/06
Sáu tháng đầu năm → 30/06
Trong 6 tháng đầu năm 2027 → 30/06
6 tháng cuối năm → 31/12
06 tháng cuối năm 2027 → 31/12
6 tháng đầu năm và 6 tháng cuối năm → 30/06, 31/12
6 tháng đầu năm, cả năm → 30/06, 31/12
Nửa đầu năm 2027 → 30/06
Nửa cuối năm → 31/12
9 tháng đầu năm 2027 → 30/09
3 tháng đầu năm → 31/03
`);

describe('months, quarters and years in columns of plans', () => {
  it.each(phrases)('%s → %s', (phrase, due) => {
    expect(dueIn2027(phrase!)).toMatchObject({ due, problem: '' });
  });
});
