/** Words of files that are imported, as people write them: each near another that is read otherwise. */
const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.replaceAll('\\t', '\t'));

/** What stands in cells of names: "|" between lines. */
export const PARTIES = lines(`
Văn phòng Sở
Phòng Tổ chức, Hành chính
Sở Tài chính; Sở Nội vụ
Sở, ban, ngành tỉnh
Các phòng, đơn vị
UBND các xã, phường
Ủy ban nhân dân các xã
Thủ trưởng các đơn vị
Lãnh đạo Sở
Lãnh đạo các phòng
Phó Giám đốc
Chánh Văn phòng
Trưởng phòng
QMR
- QMR; | - Thư ký ISO.
Tổ thư ký
Ban Thư ký
BCĐ ISO
Văn phòng/ BCĐ ISO
VP và Thanh tra
Văn phòng, Thanh tra
Phòng A | phối hợp Phòng B
Lãnh đạo | Văn phòng
Các phòng thuộc | Sở Nội vụ
TT Quan trắc
Công an tỉnh, Bộ Chỉ huy quân sự tỉnh
Mặt trận Tổ quốc; UBMTTQ; Tòa án; Viện Kiểm sát
Đội Quản lý; Hạt Kiểm lâm; Trạm Y tế; Quỹ Đầu tư; Kho bạc; Thuế; Chi nhánh; Ngân hàng; Bảo hiểm xã hội
Liên đoàn Lao động; Hội Phụ nữ; Đoàn Thanh niên; Trường Chính trị; Bệnh viện; Báo; Đài
Tổ chức tập huấn
Tổ chức chính trị - xã hội
Tổ chức cán bộ
Báo cáo quý
Ban hành văn bản
Ban Giám đốc
Hội nghị
Hội đồng thi đua
Bộ chỉ số
Bộ Nội vụ
Bộ phận Một cửa
Phòng chống cháy nổ
Phòng, chống tham nhũng
Cục bộ
Cục Thuế
Đoàn kết
Trường hợp khác
Theo phân công
Do Văn phòng chủ trì
Văn phòng chủ trì
Văn phòng: rà soát
Phòng 3/2
15/3/2027
Công chức Văn hóa - Xã hội
Cán bộ; CCVC; viên chức
Văn phòng (đ/c An)
Nguyễn Văn A
`);

/** What stands over columns. */
export const HEADINGS = lines(`
TT
STT
Số TT
Số
Mục
Nội dung
Nội dung công việc
Nhiệm vụ
Nhiệm vụ, giải pháp
Tên công việc
Công việc
Hoạt động
Chủ trì
Đơn vị chủ trì
Cơ quan chủ trì thực hiện
Phối hợp
Đơn vị phối hợp
Đơn vị thực hiện
Người thực hiện
Phân công
Trách nhiệm
Theo dõi
Lãnh đạo phụ trách
Người theo dõi
Thời gian
Thời gian thực hiện
Thời hạn
Thời hạn hoàn thành
Tiến độ
Tiến độ thực hiện
Ngày hoàn thành
Kết quả
Sản phẩm
Kết quả, sản phẩm
Sản phẩm đầu ra
Minh chứng
Ghi chú
Kinh phí
Địa điểm
Đơn vị được kiểm tra
Đơn vị tính
Tỷ lệ
Điểm
Thời điểm
Số lượng
Kết quả đánh giá
Tự đánh giá
Xếp loại
Họ và tên
Họ, tên
Chức vụ
Ngày ban hành
Ngày ký
Trích yếu
Mã số
Mã hồ sơ
Tên thủ tục
Tên văn bản
Mục tiêu
Chỉ tiêu
Giải pháp
Yêu cầu
Thực hiện
Đầu mối
Cơ quan tham mưu
Chịu trách nhiệm chính
Tham gia
Cùng hỗ trợ
Thực hiện cùng
Cơ quan cùng tham gia
Lực lượng hỗ trợ
Tổ chức liên quan
Hạn
Thời điểm
Mốc thời gian
Kết thúc
Khi nào
Bao giờ
Tần suất
Định kỳ
Chu kỳ
Kỳ báo cáo
Lịch
Ngày
Tuần
Tháng
Quý
Đến ngày
Deadline
Đôn đốc
Giám sát
Đồng chí lãnh đạo
Đ/c lãnh đạo
Chỉ đạo
Người kiểm tra
Cấp đánh giá
Cách thức
Bằng chứng
Đầu ra
Dự kiến kết quả
Kết quả và tiến độ
Hồ sơ lưu
Hình thức văn bản
Loại văn bản
Nguồn vốn
Dự toán
Nguồn lực
Chi phí
Ngân sách
Địa bàn
Nơi tổ chức
Thời gian, địa điểm
Căn cứ
Cơ sở pháp lý
Văn bản giao
Nguồn giao
Đối tượng giám sát
Bắt đầu
Khởi công
Triển khai từ
Từ ngày
Từ
Lưu ý
Chú thích
Thông tin khác
`);

/** Lines of a document. */
export const LINES = lines(`
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 05/QĐ-SNgV
Số 64-KH/ĐU
Số:     /KH-SNgV
Số: 12a/2027/NQ-HĐND
Số 12
Bình Hải, ngày 15 tháng 01 năm 2027
Bình Hải, ngày … tháng 3 năm 2027
An Phú, ngày    tháng    năm 2027
ngày 31 tháng 02 năm 2027
V/v rà soát quy trình
V/vrà soát
DỰ THẢO
DỰ THẢO LẦN 2
SỞ NGOẠI VỤ
_______
KẾ HOẠCH
Kế hoạch
KẾ HOẠCH KIỂM TRA NĂM 2027
QUYẾT ĐỊNH
QUYẾT ĐỊNH:
NGHỊ QUYẾT:
BÁO CÁO
CHƯƠNG TRÌNH CÔNG TÁC
TỜ TRÌNH
ĐIỀU LỆ
PHỤ LỤC I
Phụ lục 2
PHỤ LỤC
Phụ lục kèm theo Quyết định
Kính gửi: Các phòng
Nơi nhận:
Nơi gửi
Lưu: VT
- Lưu: VT, P1.
KT. GIÁM ĐỐC
TM. ỦY BAN NHÂN DÂN
T/M ỦY BAN NHÂN DÂN
TL. CHỦ TỊCH
TUQ. GIÁM ĐỐC
Q. GIÁM ĐỐC
GIÁM ĐỐC
PHÓ CHỦ TỊCH UBND TỈNH
Giám đốc
Nguyễn Văn A
TS. Nguyễn Văn A
Nguyễn Văn A (đã ký)
Điều 1. Ban hành kế hoạch
Điều 2: Hiệu lực
Chương I
Mục 2. Tổ chức
I. MỤC ĐÍCH
XIV. KẾT LUẬN
VIII. Phụ lục
XL. Mục
IV . Yêu cầu
1. Rà soát
1.Rà soát
1 . Rà soát
1.2. Hạ tầng
1.2 Hạ tầng
1.2 tỷ đồng
1.2.3.4. Sâu
a) Rà soát
đ) Rà soát
f) Rà soát
- Rà soát
-15 độ
– 15 độ
• Rà soát
* Rà soát
*Rà soát
+ Rà soát
Trách nhiệm của Văn phòng Sở:
Nhiệm vụ của Sở Tài chính
Đối với các phòng (trừ Thanh tra):
Giao Phòng Hợp tác
Đề nghị Ủy ban nhân dân các xã.
Trách nhiệm thi hành
Văn phòng báo cáo trước ngày 15/6/2027 (qua QMR).
Hoàn thành trong tháng 9; gửi kết quả trong quý IV.
Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;
Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;
Căn cứ Luật Lưu trữ số 33/2024/QH15 ngày 21 tháng 6 năm 2024;
Căn cứ Bộ luật Lao động;
Quyết định số 5/QĐ-UBND ngày 31 tháng 02 năm 2027 về ISO
Kế hoạch số 15/KH-UBND ngày 08 tháng 01 năm 2027 kiện toàn Ban Chỉ đạo
Thông tư số 01/2011/TT-BNV ngày 19 tháng 01 năm 2011 của Bộ Nội vụ
Trên 98% hồ sơ được giải quyết đúng hạn
Ít nhất 05 sáng kiến được công nhận
Tỷ lệ hài lòng đạt từ 95% trở lên
95% đến 98% hồ sơ
Không có hồ sơ trễ hạn
Mục tiêu 1: 100% hồ sơ số hóa
Chỉ tiêu: tối thiểu 80%
- Hồ sơ đúng hạn: 98,5%
Dưới 2% hồ sơ trễ
Không quá 3 ngày
8h00
Từ 8 giờ 00 phút đến 8 giờ 30
14:00 - 15:00
sáng 8h
12.345
98,7 %
0/4 (0%)
15/3/2027
Trước ngày 30/8
Thường xuyên
Quý II, III
Hằng tuần, khi cần
`);
