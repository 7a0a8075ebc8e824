import { describe, expect, it } from 'vitest';
import { deadlineReport } from './report.ts';
import { rows } from './testing/phrase-table.ts';

// Words that name no time, as they stand in columns of plans; a day would be a guess.
const undated = rows(`
Thường xuyên
Thường xuyên.
TX
T.xuyên
Thường xuyên, liên tục
Thường xuyên liên tục
Liên tục
Thường xuyên và đột xuất
Thường xuyên; đột xuất
Thường xuyên hoặc theo yêu cầu
Thường xuyên/khi có yêu cầu
Thường xuyên trong năm
Thường xuyên trong năm 2027
Thường xuyên, trong năm 2027
Thường xuyên cả năm
Thường xuyên, kịp thời
Thường xuyên theo quy định
Thừơng xuyên
Duy trì thường xuyên
Thực hiện thường xuyên
Đột xuất
Định kỳ
Định kỳ, đột xuất
Định kỳ hoặc đột xuất
Định kỳ theo quy định
Định kỳ theo yêu cầu của cấp trên
Theo yêu cầu
Theo yêu cầu của UBND tỉnh
Theo quy định
Theo quy định hiện hành
Theo quy định của pháp luật
Đúng quy định
Đúng thời hạn quy định
Đảm bảo thời gian theo quy định
Theo Kế hoạch
Theo kế hoạch
Theo kế hoạch của UBND tỉnh năm 2027
Theo Kế hoạch năm 2027
Theo kế hoạch năm 2027 của Sở Nội vụ
Theo kế hoạch riêng
Theo kế hoạch hằng năm
Theo kế hoạch kiểm tra năm 2027
Theo Kế hoạch số 15/KH-UBND ngày 10/01/2027
Theo Kế hoạch số 15/KH-UBND
Theo Kế hoạch đánh giá nội bộ
Theo chương trình công tác quý
Theo chương trình, kế hoạch
Theo lịch
Theo lịch công tác
Theo lịch của cấp trên
Theo lộ trình
Theo lộ trình của Chính phủ
Theo tiến độ
Theo tiến độ dự án
Theo chỉ đạo
Theo chỉ đạo của Trung ương
Theo hướng dẫn
Theo hướng dẫn của Bộ Nội vụ
Theo thông báo
Theo giấy mời
Theo từng thời điểm
Theo tình hình thực tế
Theo từng đợt
Theo phân công
Theo Quyết định số 19/2014/QĐ-TTg
Theo Nghị định số 30/2020/NĐ-CP
Theo Nghị định 61/2018/NĐ-CP và Nghị định 107/2021/NĐ-CP
Theo Thông tư 01/2023/TT-VPCP
Thực hiện theo Thông tư số 02/2026/TT-BNV ngày 15/02/2026
Thực hiện theo Công văn số 123/SNV-CCHC ngày 10/02/2027
Khi có phát sinh
Khi phát sinh
Khi có yêu cầu
Khi cần thiết
Khi cần
Khi có thay đổi
Khi có văn bản
Khi có văn bản hướng dẫn
Khi có hướng dẫn của Bộ
Khi có chỉ đạo của UBND tỉnh
Khi có thông báo
Khi có sự thay đổi về văn bản quy phạm pháp luật
Khi có hồ sơ phát sinh
Khi đủ điều kiện
Ngay khi có yêu cầu
Ngay sau khi Kế hoạch được ban hành
Ngay sau khi ban hành Kế hoạch
Ngay sau khi có kết quả
Ngay sau khi nhận được văn bản
Sau khi có kết quả
Sau khi Kế hoạch được phê duyệt
Sau khi ban hành
Sau khi có ý kiến của UBND tỉnh
Sau khi hoàn thành đánh giá nội bộ
Sau mỗi đợt kiểm tra
Sau mỗi cuộc họp
Sau kỳ họp HĐND
Sau kỳ họp HĐND tháng 7/2027
Sau khi kết thúc năm học
Sau hội nghị tổng kết năm 2027
Sau Đại hội
Trước kỳ họp HĐND
Trước kỳ họp HĐND giữa năm
Trước kỳ họp thường lệ cuối năm 2027
Trước khi tổng kết năm 2027
Tại kỳ họp cuối năm 2027
Tại Hội nghị tổng kết năm 2027
Kỳ họp giữa năm
Trước Tết Nguyên đán
Trước Tết Nguyên đán năm 2027
Trước, trong và sau Tết Nguyên đán
Sau Tết Nguyên đán
Dịp Tết Nguyên đán Đinh Mùi 2027
Dịp Tết
Dịp Tết Trung thu
Dịp 30/4-01/5
Dịp lễ 30/4, 01/5
Nhân dịp 27/7
Dịp kỷ niệm 22/12
Trước ngày khai giảng năm học mới
Năm học 2026-2027
Năm học 2026 - 2027
Trong năm học 2026-2027
Đầu năm học
Cuối năm học 2026-2027
Học kỳ I năm học 2026-2027
Học kỳ I
Trong hè 2027
Hè 2027
Vụ Đông Xuân 2026-2027
Mùa mưa bão năm 2027
Nhiệm kỳ 2026-2031
Trong nhiệm kỳ 2025-2030
Tháng Giêng
Tháng Chạp
Ngày Rằm tháng 7
Trong 15 ngày
15 ngày
30 ngày
Trong vòng 05 ngày làm việc
Không quá 15 ngày làm việc
Trong 24 giờ
24/7
24/24
24/24 giờ
Trong vòng 24h
Sau 5 ngày làm việc kể từ ngày nhận được văn bản
05 ngày làm việc sau khi nhận đủ hồ sơ hợp lệ
Trong thời hạn 10 ngày kể từ ngày ký
Trong vòng 03 ngày kể từ khi kết thúc hội nghị
Chậm nhất 05 ngày trước ngày họp
Chậm nhất sau 02 ngày làm việc
Trước 05 ngày làm việc
Trước 03 ngày diễn ra hội nghị
10 ngày sau khi kết thúc đợt kiểm tra
30 ngày kể từ ngày Quyết định có hiệu lực
Chậm nhất 15 ngày sau khi kết thúc năm học
Hằng năm 15 ngày sau khi có hướng dẫn
Kịp thời
Ngay
Lâu dài
Trong thời gian tới
Trong thời gian sớm nhất
Sớm nhất
Tùy tình hình thực tế
Không xác định
Không
…
-
Văn phòng
Khoảng tháng 6
Khoảng giữa năm
Đầu kỳ
Cuối kỳ
Giữa kỳ
Từng giai đoạn
Từng bước
Các năm tiếp theo
Những năm tiếp theo
Ngày hội Đại đoàn kết
Tháng hành động vì an toàn thực phẩm
Tuần lễ Áo dài
100% hồ sơ
Đạt 100%
Đợt 1
2 đợt
02 đợt/năm
01 cuộc
03 lớp
Báo cáo quý I
Báo cáo năm
Kế hoạch năm 2027
Báo cáo tổng kết năm 2027
Chỉ số PAR INDEX năm 2027
Có văn bản riêng
Sở Nội vụ thông báo sau
Có thông báo sau
`);

describe('words without a time', () => {
  it.each(undated)('%s', (phrase) => {
    const { due, datable, undated: words, problems } = deadlineReport(phrase!, { year: 2027 });
    expect({ due, datable }).toEqual({ due: [], datable: false });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    // Signs alone say nothing.
    if (/[\p{L}\p{N}]/u.test(phrase!)) expect(words.length).toBeGreaterThan(0);
  });
});
