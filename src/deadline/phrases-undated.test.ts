import { describe, expect, it } from 'vitest';
import { deadlineReport } from './report.ts';
import { dueIn2027, rows } from './testing/phrase-table.ts';

// Phrase → own form → due days in a plan for 2027 → problem, if any.
const events = rows(`
30 ngày sau khi Trung ương ban hành → 30 ngày sau khi "Trung ương ban hành" → -
trong 10 ngày làm việc kể từ ngày nhận được văn bản → trong 10 ngày làm việc kể từ ngày "nhận được văn bản" → -
trong 10 ngày làm việc kể từ ngày 15/3/2027 → trong 10 ngày làm việc kể từ ngày 15/3/2027 → 29/03
Ngay sau khi ban hành → ngay sau khi "ban hành" → -
Khi có yêu cầu → khi "có yêu cầu" → -
sau nhiệm-vụ-x 14 ngày → sau nhiệm-vụ-x 14 ngày → - → undated-task “nhiệm-vụ-x”
trong 10 ngày làm việc sau nhiệm-vụ-x → trong 10 ngày làm việc sau nhiệm-vụ-x → - → undated-task “nhiệm-vụ-x”
khi "có công văn đề nghị" → khi "có công văn đề nghị" → -
30 ngày sau khi "Trung ương ban hành" → 30 ngày sau khi "Trung ương ban hành" → -
Thường xuyên; → thường xuyên → -
Thường xuyên, theo yêu cầu → thường xuyên "theo yêu cầu" → -
Thường xuyên trong năm → thường xuyên "trong năm" → -
Thường xuyên, trong năm 2027 → thường xuyên "trong năm 2027" → -
Thường xuyên, liên tục → thường xuyên "liên tục" → -
Hàng ngày → hằng ngày → -
Khi có phát sinh → khi "có phát sinh" → -
Khi có văn bản chỉ đạo → khi "có văn bản chỉ đạo" → -
Đột xuất → đột xuất → -
Sau khi có Kế hoạch của UBND tỉnh → sau khi "có Kế hoạch của UBND tỉnh" → -
Sau khi kết thúc đợt đánh giá 15 ngày → 15 ngày sau khi "kết thúc đợt đánh giá" → -
Trong vòng 5 ngày kể từ ngày ký ban hành → trong 05 ngày kể từ ngày "ký ban hành" → -
Chậm nhất sau 05 ngày làm việc kể từ ngày nhận được văn bản → trong 05 ngày làm việc kể từ ngày "nhận được văn bản" → -
Không quá 03 ngày làm việc kể từ ngày tiếp nhận hồ sơ → trong 03 ngày làm việc kể từ ngày "tiếp nhận hồ sơ" → -
Sau 15 ngày kể từ ngày ban hành → 15 ngày kể từ ngày "ban hành" → -
07 ngày trước khi tổ chức cuộc họp → 07 ngày trước khi "tổ chức cuộc họp" → -
Trước hội nghị 05 ngày → 05 ngày trước "hội nghị" → -
Trước khi họp xem xét của lãnh đạo → trước khi "họp xem xét của lãnh đạo" → -
Liên tục → liên tục → -
Thường xuyên liên tục → thường xuyên "liên tục" → -
Thường xuyên theo dõi, đôn đốc → thường xuyên "theo dõi, đôn đốc" → -
Ngay sau khi kế hoạch được phê duyệt → ngay sau khi "kế hoạch được phê duyệt" → -
Khi có thay đổi văn bản quy phạm pháp luật → khi "có thay đổi văn bản quy phạm pháp luật" → -
Khi có sự thay đổi về TTHC → khi "có sự thay đổi về TTHC" → -
Chậm nhất 05 ngày sau khi có quyết định công bố → trong 05 ngày sau khi "có quyết định công bố" → -
Chậm nhất 05 ngày làm việc sau khi kết thúc đợt đánh giá → trong 05 ngày làm việc sau khi "kết thúc đợt đánh giá" → -
Sau đánh giá nội bộ → sau "đánh giá nội bộ" → -
Sau đợt đánh giá nội bộ 10 ngày → 10 ngày sau "đợt đánh giá nội bộ" → -
Trong thời hạn 30 ngày, kể từ ngày có kết quả đánh giá → trong 30 ngày kể từ ngày "có kết quả đánh giá" → -
Trước kỳ họp 15 ngày → 15 ngày trước "kỳ họp" → -
Trước ngày họp 5 ngày → 05 ngày trước ngày "họp" → -
05 ngày trước ngày 30/6 → 05 ngày trước ngày 30/6 → 25/06
10 ngày sau ngày 15/3/2027 → 10 ngày kể từ ngày 15/3/2027 → 25/03
02 tuần kể từ ngày 15/3/2027 → 02 tuần kể từ ngày 15/3/2027 → 29/03
1 tháng kể từ ngày 31/01/2027 → 01 tháng kể từ ngày 31/01/2027 → 01/03
Định kỳ 5 năm → định kỳ "5 năm" → -
Khi kết thúc năm → khi "kết thúc năm" → -
Sau ngày ký ban hành → kể từ ngày "ký ban hành" → -
Kể từ ngày ký → kể từ ngày "ký" → -
Thường xuyên (hằng ngày) → thường xuyên "hằng ngày" → -
Theo định kỳ → "Theo" định kỳ → -
Sau họp giao ban tháng 6 → sau "họp giao ban tháng 6" → -
Sau khi kết thúc quý I → sau khi "kết thúc quý I" → -
Trong 10 ngày sau ngày 30/6/2027 → trong 10 ngày kể từ ngày 30/6/2027 → 12/07
Sau Tết → sau "Tết" → -
Sau Tết 15 ngày → 15 ngày sau "Tết" → -
Ngay khi có kết quả → ngay khi "có kết quả" → -
`);

// Phrase → problem. None of these may give a day: a wrong day is worse than none.
const refused = rows(`
Theo kế hoạch của Sở KH&CN → -
31/6 → impossible-date “31/6”
29/02/2027 → impossible-date “29/02/2027”
ngày 25 ngày 9 → impossible-date “ngày 25 ngày 9”
5/6-7 → ambiguous “5/6-7”
15/3/27 → two-digit-year “15/3/27”
T3/27 → two-digit-year “T3/27”
Theo Kế hoạch số 12/KH-UBND ngày 15/3/2027 → -
Trước ngày 25 → month-missing “Trước ngày 25”
2 lần/năm → -
Định kỳ 2 lần/năm → -
Theo yêu cầu → -
Trước Tết Nguyên đán → -
Năm học Từ tháng 3/2027 → -
Từ ngày 01/7/2027 trở đi → -
Sau ngày 15/3/2027 → -
Từ tháng 12 đến tháng 01 → year-missing “tháng 12 đến tháng 01”
Tuần 2 tháng 5 → unread “Tuần 2 tháng 5”
Tuần đầu tháng 6 → unread “Tuần đầu tháng 6”
Thứ hai tuần đầu tiên hằng tháng → unread “Thứ hai tuần đầu tiên hằng tháng”
Ngày 30/2 → impossible-date “Ngày 30/2”
Ngày 32/5 → impossible-date “Ngày 32/5”
15/13 → impossible-date “15/13”
Tháng 13 → impossible-date “Tháng 13”
Tháng 13/2027 → impossible-date “Tháng 13/2027”
Quý V → impossible-date “Quý V”
Quý 5/2027 → impossible-date “Quý 5”
Trước ngày 31 tháng 11 → impossible-date “ngày 31 tháng 11”
Trước 15/3, 31/6 và 30/11 → impossible-date “31/6”
ngày 15/3/207 → two-digit-year “ngày 15/3/207”
ISO 9001:2015 → -
Theo quy định → -
Không → -
Ngày 10/3 âm lịch → unread “Ngày 10/3 âm lịch”
Tháng 6 âm lịch → unread “Tháng 6 âm lịch”
Tháng Giêng → -
Ngày 20 tháng cuối của quý, riêng quý IV trước ngày 15/12 → unread “Ngày 20 tháng cuối của quý, riêng quý IV trước ngày 15/12”
Trong vòng 6 tháng → -
Năm → -
Quý → -
Tháng → -
Thứ Sáu tuần cuối tháng → unread “Thứ Sáu tuần cuối tháng”
Trước 15 ngày so với ngày hết hạn → -
Theo kế hoạch hằng năm của UBND tỉnh → unread “Theo kế hoạch hằng năm của UBND tỉnh”
Theo lịch → -
Theo chương trình công tác → -
Theo quy định tại Thông tư số 26/2014/TT-BKHCN → -
Theo thời gian quy định → -
Theo Quyết định số 32/QĐ-SNgV ngày 05/01/2027 → -
Thực hiện theo công văn ngày 15/3/2027 → unread “Thực hiện theo công văn ngày 15/3/2027”
Kế hoạch ngày 15/3/2027 → unread “Kế hoạch ngày 15/3/2027”
Có hiệu lực từ ngày 01/7/2027 → -
Khoảng tháng 6 → unread “Khoảng tháng 6”
Khoảng 15/3 → unread “Khoảng 15/3”
Ngoài tháng 6 → unread “Ngoài tháng 6”
Không trước ngày 15/3 → unread “Không trước ngày 15/3”
Trước 10 ngày → -
Ngày 15 → month-missing “Ngày 15”
15 → -
trước ngày ... tháng 6 → unread “trước ngày ... tháng 6”
Trước ngày …/…/2027 → -
Ngày     tháng    năm 2027 → unread “Ngày     tháng    năm 2027”
Theo quy dinh → -
Ngày 20 tháng cuối của quý; riêng quý IV trước ngày 15/12 → unread “Ngày 20 tháng cuối của quý; riêng quý IV trước ngày 15/12”
Trước ngày 30/6 trừ các đơn vị sự nghiệp → unread “Trước ngày 30/6 trừ các đơn vị sự nghiệp”
Tuần đầu của tháng → -
Đầu tuần → -
15 hàng tháng → unread “15 hàng tháng”
Đầu tháng 6, 12 → unread “Đầu tháng 6, 12”
Giữa tháng 6 và tháng 12 → ambiguous “Giữa tháng 6 và tháng 12”
Cuối tháng 3, đầu tháng 4/2027 → ambiguous “Cuối tháng 3, đầu tháng 4/2027”
Cuối tháng 3 đầu tháng 4/2027 → unread “Cuối tháng 3 đầu tháng 4/2027”
Quý I (tháng 5) → unread “Quý I (tháng 5)”
Ngày 10/3 (âm lịch) → unread “Ngày 10/3 (âm lịch)”
Dịp 30/4 và 01/5 → unread “Dịp 30/4 và 01/5”
Sau 03 tháng triển khai → -
Trong ngày làm việc → -
24/24 → -
24/7 → ambiguous “24/7”
Tháng 6/12 → two-digit-year “Tháng 6/12”
Trước ngày 30/6/2027, riêng các xã trước 15/6/2027 → unread “Trước ngày 30/6/2027, riêng các xã trước 15/6/2027”
Trong 05 ngày đầu của tháng sau → unread “Trong 05 ngày đầu của tháng sau”
Định kỳ 3 năm/lần → -
2 năm/lần → -
Mỗi năm 02 lần → -
Mỗi quý 2 lần → unread “Mỗi quý 2 lần”
Một năm hai lần → -
Theo Kế hoạch năm 2027 → -
Theo Kế hoạch cải cách hành chính năm 2027 của tỉnh → -
Theo kế hoạch từng năm → unread “Theo kế hoạch từng năm”
Kế hoạch quý I → unread “Kế hoạch quý I”
Báo cáo quý I → unread “Báo cáo quý I”
Báo cáo tháng 6 → unread “Báo cáo tháng 6”
Sơ kết 6 tháng đầu năm → unread “Sơ kết 6 tháng đầu năm”
Từ quý II/2027 → -
Theo kỳ báo cáo → -
Cuối kỳ → -
Cuối kỳ báo cáo → -
Cuối tuần → -
Cuối mỗi tuần → unread “Cuối mỗi tuần”
Vào ngày 15 và ngày cuối tháng → month-missing “Vào ngày 15”
Trước ngày 20 của tháng cuối kỳ báo cáo → month-missing “Trước ngày 20 của tháng cuối kỳ báo cáo”
Trước ngày 10 của quý sau → month-missing “Trước ngày 10”
Ngày 5 đầu tháng → month-missing “Ngày 5”
Mùng 5 hằng tháng → unread “Mùng 5 hằng tháng”
Trước mùng 10 hằng tháng → unread “Trước mùng 10 hằng tháng”
Đánh giá 6 tháng vào tháng 6 → unread “Đánh giá 6 tháng vào tháng 6”
Tối thiểu 02 lần/năm → -
1-2 lần/năm → -
3-6 tháng/lần → -
3 - 6 tháng một lần → unread “3 - 6 tháng một lần”
Từ 3 đến 6 tháng → -
Trong 3 tháng → -
03 tháng → -
6 tháng → -
6 tháng/năm → -
12 tháng → -
Tháng 5 hoặc 6 → unread “Tháng 5 hoặc 6”
Trước kỳ họp HĐND tháng 7 → unread “Trước kỳ họp HĐND tháng 7”
Tại kỳ họp tháng 7 → unread “Tại kỳ họp tháng 7”
Phiên họp tháng 6/2027 → unread “Phiên họp tháng 6/2027”
Hội nghị quý I → unread “Hội nghị quý I”
Sau 30/6 → -
Sau tháng 6 → -
Sau quý II → -
Sau 15/3 → -
Trước và sau 30/6 → unread “Trước và sau 30/6”
Trước, trong và sau ngày 30/4 → unread “Trước, trong và sau ngày 30/4”
Trước ngày bầu cử → -
Ngay sau ngày 15/3/2027 → -
Ngay trong tháng 1 → unread “Ngay trong tháng 1”
Ngay từ đầu năm → -
Từ đầu năm → -
Đầu và cuối năm → unread “Đầu và cuối năm”
Đầu, giữa và cuối năm → unread “Đầu, giữa và cuối năm”
Đầu mỗi năm → unread “Đầu mỗi năm”
Cuối mỗi năm → unread “Cuối mỗi năm”
Đầu năm học → -
Hết tháng → -
Hết quý → -
Tính đến 30/6/2027 → unread “Tính đến 30/6/2027”
Số liệu tính đến ngày 30/6/2027 → unread “Số liệu tính đến ngày 30/6/2027”
Chốt số liệu ngày 15/6 → unread “Chốt số liệu ngày 15/6”
Thời hạn 30 ngày → -
Vào thứ Sáu → -
Thứ Sáu → -
Thứ sáu tuần thứ ba hằng tháng → unread “Thứ sáu tuần thứ ba hằng tháng”
Sáng thứ Hai → -
Thứ sáu của tuần cuối cùng trong quý → -
Tuần 1 và tuần 3 hằng tháng → unread “Tuần 1 và tuần 3 hằng tháng”
Tuần thứ 2 hằng tháng → unread “Tuần thứ 2 hằng tháng”
Trong tuần đầu tháng → unread “Trong tuần đầu tháng”
Trong tuần → -
2 tuần/lần → -
02 tuần một lần → -
Cứ 6 tháng → -
Hằng năm từ 2027 đến 2030 → unread “Hằng năm từ 2027 đến 2030”
1-5 hằng tháng → unread “1-5 hằng tháng”
Ngày 30 tháng 2 hằng năm → impossible-date “Ngày 30 tháng 2”
Trước ngày 31/9 → impossible-date “ngày 31/9”
31/4/2027 → impossible-date “31/4/2027”
00/6 → impossible-date “00/6”
0/6/2027 → impossible-date “0/6/2027”
15/0 → impossible-date “15/0”
Tháng 0 → impossible-date “Tháng 0”
15//3 → -
/15/3 → -
15-3 → -
15.3 → -
15.3/2027 → -
15/Tháng 3/2027 → unread “15/Tháng 3/2027”
15th 3 → -
15/III/2027 → -
15/03/2o27 → two-digit-year “15/03/2”
Tháng sau → -
Tháng tới → -
Tháng này → -
Trước ngày 10/4 quý II năm 2028 → unread “Trước ngày 10/4 quý II năm 2028”
Trước 10/4 tháng 5 → unread “Trước 10/4 tháng 5”
Quý này → -
Quý sau → -
Năm trước → -
`);

describe('events, lengths and what goes on all the time', () => {
  it.each(events)('%s → %s → %s', (phrase, own, due, problem = '') => {
    expect(dueIn2027(phrase)).toEqual({ own, due, problem });
  });
});

describe('what gives no day stays as words, and says so', () => {
  it.each(refused)('%s → %s', (phrase, expected) => {
    const { due, datable, undated, reading } = deadlineReport(phrase, { year: 2027 });
    expect(due).toEqual([]);
    expect(datable).toBe(false);
    expect(undated.length).toBeGreaterThan(0);
    expect(reading).toContain('"');
    expect(dueIn2027(phrase).problem || '-').toBe(expected);
  });
});
