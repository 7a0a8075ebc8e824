import { describe, expect, it } from 'vitest';
import { deadlineReport } from './report.ts';
import { rows } from './testing/phrase-table.ts';

// They speak of times, but of which days is not sure: a day would be a guess.
const undated = rows(`
Chậm nhất 15-20/3
Trước 15-20/3/2027
15/3 - 15/6 - 15/9 - 15/12
Tháng 12 - tháng 01
Tháng 9-3
Từ 15/12 đến 15/01
Quý IV - quý I
Từ tháng 3/2027
Từ tháng 3/2027 trở đi
Từ 01/01/2027
Từ ngày 01/7/2027
Kể từ ngày 01/7/2027
Bắt đầu từ tháng 3/2027
Bắt đầu từ ngày 01/3/2027
Từ quý II/2027
Từ quý II/2027 trở đi
Từ năm 2027
Từ năm 2027 trở đi
Sau ngày 30/6/2027
Sau tháng 6
Cuối tháng 5, đầu tháng 6
Giữa quý II
06 tháng/năm
Ngày 15 và ngày cuối tháng hằng tháng
Thứ 8 hằng tuần
Thứ Hai đến thứ Sáu hằng tuần
Hằng ngày
Hàng ngày
Thường xuyên, hàng ngày
2 lần/năm
02 lần/năm
Ít nhất 02 lần/năm
Mỗi năm 2 lần
4 lần/năm
2 lần/tháng
02 lần/quý
2 tuần/lần
02 tuần một lần
15 ngày/lần
3 năm/lần
Định kỳ 2 năm/lần
Định kỳ 5 năm
Tuần đầu tháng 3
Tuần 2 tháng 5
Tuần thứ 3 của tháng 6/2027
Tuần 1, tuần 3 hằng tháng
Tuần cuối cùng của quý
Tuần 35
Tháng 5/2027 (tuần 3)
Thứ Sáu tuần thứ 3 hằng tháng
Thứ Sáu tuần 3 tháng 6
Hằng quý, riêng quý IV trước ngày 15/12
Hàng tháng (trừ tháng 7, 8)
Trước ngày 20 hằng tháng (trừ tháng 12)
Trước ngày 25
Ngày 25
Sau ngày 10/5/2027 10 ngày
Trước ngày 30/6/2027 05 ngày
Trước 05 ngày so với ngày 30/6/2027
Trước ngày 10 của tháng cuối quý; riêng báo cáo năm trước ngày 05/12
Hội nghị sơ kết tháng 7/2027, hội nghị tổng kết tháng 01/2028
Không quá 1 lần/năm
Từ 3 đến 6 tháng/lần
Trong tháng đầu năm
Những tháng đầu năm 2027
Các tháng cuối năm
Các tháng còn lại
Quý đầu năm
Trước hoặc trong quý I
Cuối quý I, đầu quý II
Giữa quý III/2027
Kỳ 1 trước ngày 15, kỳ 2 trước ngày 30 hằng tháng
Dịp 19/5 và 02/9
Nhân ngày Pháp luật Việt Nam 09/11
Thời gian tổ chức: 02 ngày, dự kiến 15-16/5/2027
01 ngày, tháng 5/2027
01 cuộc/quý
01 hội nghị/năm
Bắt đầu tháng 3, kết thúc tháng 11/2027
Triển khai từ tháng 3/2027
Thực hiện từ ngày 01/01/2027
Áp dụng từ 01/7/2027
Có hiệu lực từ 01/7/2027
Thường xuyên từ quý II/2027
Thường xuyên kể từ ngày ban hành
Thường xuyên trong quý I
Thường xuyên, từ tháng 01 đến tháng 12/2027
Thường xuyên, đột xuất khi có yêu cầu
Thường xuyên, hằng ngày
Thường xuyên, ngay khi phát sinh
Thường xuyên (khi có thay đổi)
Thường xuyên - liên tục
Thực hiện thường xuyên, liên tục trong năm 2027
Thực hiện thường xuyên trong năm
Sau khi được phê duyệt (dự kiến quý II/2027)
Theo kế hoạch kiểm tra (quý III/2027)
Theo Kế hoạch của Sở (trước ngày 15/9)
Theo học kỳ
Theo năm học
Theo năm
Trong năm học
Trước 15/6 năm học 2026-2027
Sau 30 ngày kể từ ngày ban hành Quyết định
Trước kỳ họp 10 ngày
Trước khi kết thúc quý II
Trước khi kết thúc năm 2027
Rằm tháng Giêng
Trước ngày  /  /2027
Trước ngày ....../6/2027
Ngày … tháng … năm 2027
Tháng …/2027
Quý …/2027
Theo Kế hoạch số 45/KH-UBND ngày 20/02/2027 của UBND tỉnh
Theo Quyết định số 1015/QĐ-TTg ngày 30/8/2022
Thực hiện theo Nghị quyết số 76/NQ-CP ngày 15/7/2021
Theo Chỉ thị số 05-CT/TW ngày 15/5/2016
Theo hướng dẫn tại Công văn số 12/SNV ngày 05/01/2027
Căn cứ Kế hoạch năm 2027 của UBND tỉnh
Sau khi có Kế hoạch năm 2027 của UBND tỉnh
Ngay sau khi có Quyết định phê duyệt dự toán năm 2027
Sau khi Luật có hiệu lực thi hành từ ngày 01/7/2027
Khi Nghị định có hiệu lực (01/7/2027)
Tiêu chuẩn TCVN ISO 9001:2015
Tiêu chí 5.1, 5.2
Mục 2.1, phần II
Phụ lục I, II
Điều 15, khoản 3
Đạt 15/20 tiêu chí
Hoàn thành 19/19 tiêu chí nông thôn mới
Đạt 3/4 chỉ tiêu
Giải quyết đúng hạn 412/417 hồ sơ
Tỷ lệ 98,5%
Từ 90% đến 95%
Trên 95%
Năm học 2026-2027 và 2027-2028
Học kỳ II năm học 2026-2027
Kết thúc năm học 2026-2027
Trước khi bắt đầu năm học 2027-2028
Trước năm học mới
Đầu năm học 2027-2028
Tháng 8/2027, trước khai giảng năm học mới
Nghỉ hè năm 2027
Mùa khô 2026-2027
Vụ mùa 2027
Niên vụ 2026-2027
Nhiệm kỳ 2025-2030
Đại hội Đảng bộ nhiệm kỳ 2025 - 2030
Kỳ họp thứ 10 HĐND tỉnh khóa XVIII
Tại kỳ họp HĐND tháng 12/2027
Sau kỳ họp Quốc hội tháng 10/2027
Hội nghị trực tuyến
Trong dịp Tết Nguyên đán và các ngày lễ lớn
Các ngày lễ lớn trong năm
Các dịp lễ, Tết
Dịp 3/2, 30/4, 01/5, 19/5, 02/9
Kỷ niệm 80 năm ngày thành lập
Trước Đại hội 30 ngày
Đêm giao thừa
Tháng 01 âm lịch
Mùng 1 Tết
Mùng 10 tháng 3 âm lịch
20 tháng Chạp
Sau rằm tháng Giêng
Bất cứ lúc nào
Tùy từng thời điểm
Tùy theo tình hình thực tế của đơn vị
Khi có kinh phí
Khi được bố trí kinh phí
Khi có chủ trương
Khi cấp trên yêu cầu
Khi tuyển dụng mới
Khi có công chức mới, chuyển đến
Ngay khi tiếp nhận
Ngay trong ngày
Trong ngày
Trong buổi
Trong giờ hành chính
Trong 01 ngày làm việc
Không quá 4 giờ làm việc
Tối đa 30 phút
Trong thời hạn giải quyết TTHC
Theo thời hạn quy định của từng thủ tục
Trước thời hạn quy định 01 ngày
Trước hạn
Đúng hạn
Đúng tiến độ
Đúng tiến độ, thời gian quy định
Kịp thời, đúng quy định
Kịp thời, thường xuyên
Hoàn thành đúng tiến độ
Chưa xác định
Đang thực hiện
Đã hoàn thành
Chuyển tiếp từ năm 2026
Tiếp tục thực hiện
Tiếp tục thực hiện các năm tiếp theo
Duy trì
Duy trì, cải tiến thường xuyên
Suốt quá trình thực hiện
Trong suốt quá trình triển khai
Trong quá trình thực hiện nhiệm vụ
Trong thời gian thực hiện Kế hoạch
Toàn khóa
Cả nhiệm kỳ
01 năm
12 tháng
Trong 06 tháng
03 ngày/đợt
01 buổi/tháng
Ít nhất 02 cuộc/năm
1-2 lần/quý
Nhiều đợt trong năm
Từ 1 đến 2 đợt trong năm 2027
Mỗi đợt 05 ngày
Tháng 3 - 2 lần
Trước mùa mưa bão
Trước mùa mưa bão năm 2027
Báo cáo tuần vào thứ Sáu
Báo cáo chuyên đề: khi có yêu cầu
Thường\\nxuyên
Sáng thứ Hai tuần đầu tiên của tháng
Cuối tuần
Đầu tuần
15.3-20.3.2027
Trước 30/O6/2027
Trong 9 tháng năm 2027
Báo cáo sơ kết 6 tháng và tổng kết năm
Trong tuần đầu tiên của tháng 01/2027
Trong tuần cuối của quý
Tuần đầu hằng tháng
Tuần thứ nhất tháng 6
Tuần 4/6
Tuần I tháng 3
Tuần 3-4/5
Thứ Sáu tuần cuối cùng của tháng
Thứ 2 đầu tuần
Mỗi thứ Sáu
9 tháng/lần
18 tháng/lần
24 tháng
Cuối mỗi năm
15 ngày sau khi kết thúc đợt kiểm tra
15 ngày sau khi kết thúc năm ngân sách
Hằng tháng trong năm 2028
Hằng tháng trong năm học
Hằng tháng trong mùa mưa bão
Hằng tháng, trừ tháng 7
Hằng tháng, riêng tháng 12 trước ngày 15
Hằng quý (trừ quý IV)
Trước ngày 20 tháng cuối quý (riêng quý IV trước ngày 10/12)
Tháng 6, tháng 12 (riêng năm 2027: tháng 11)
Cấp tỉnh trong quý II, cấp xã trong quý III
Năm 2027 - Quý II
Đến khi hoàn thành
Cho đến khi có văn bản thay thế
Đến khi kết thúc năm học
Ngày 30/6/2027 và ngày 31/12/2027, báo cáo trước 05 ngày
Trước hội nghị tổng kết 10 ngày
Trước khi trình HĐND 15 ngày
Ngay sau hội nghị
Ngay sau kỳ họp HĐND
Sau hội nghị CBCC năm 2027
Ngay trong quý I/2027
Ngay từ quý I/2027
Ngay từ đầu năm 2027
Trong những tháng đầu năm
Trong quý đầu năm 2027
Thời gian: Thường xuyên
01/3/2027 (bắt đầu), 30/6/2027 (kết thúc)
`);

describe('times that give no day', () => {
  it.each(undated)('%s', (phrase) => {
    const { due, datable, undated: words, problems } = deadlineReport(phrase!, { year: 2027 });
    expect({ due, datable }).toEqual({ due: [], datable: false });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    // Signs alone say nothing.
    if (/[\p{L}\p{N}]/u.test(phrase!)) expect(words.length).toBeGreaterThan(0);
  });
});
