/** Words by which the import knows what a line, a cell or a heading is: each of them in braces. */
import { templatesIn } from './alternatives.ts';

/** In cells of names: of what kind each is. */
export const PARTY_WORDS = templatesIn(`
{Sở|Phòng|Văn phòng|VP|Ban|Bộ|Ủy ban|Uỷ ban|UBND|HĐND|Trung tâm|TT|Chi cục|Cục|Công an|Bộ chỉ huy|Thanh tra|Báo|Đài|Trường|Bệnh viện|Hội|Đoàn|Liên đoàn|Tổ|Bộ phận|Đơn vị|Cơ quan|Công đoàn|Đảng ủy|Đảng uỷ|Chi bộ|Tỉnh ủy|Thành ủy|Kho bạc|Thuế|Chi nhánh|Viện|Quỹ|Mặt trận|UBMTTQ|Tòa án|Viện kiểm sát|Đội|Hạt|Trạm|Ngân hàng|Bảo hiểm|Nhà máy} Bình Hải
{QMR|Đại diện lãnh đạo|Thư ký|Tổ thư ký|Ban thư ký|Ban chỉ đạo|BCĐ|BCD|Lãnh đạo|Giám đốc|Phó|Chủ tịch|Trưởng|Thủ trưởng|Chánh|Công chức|Cán bộ|CCVC|CBCC|Viên chức|Tổ giúp việc|Hội đồng|Người} ISO
{Các|Những|Tất cả|Toàn thể|UBND các|Ủy ban nhân dân các|Lãnh đạo các|Trưởng các|Thủ trưởng các|Giám đốc các|Lãnh đạo cơ quan|Thủ trưởng cơ quan|Sở,|Mấy} đơn vị
Văn phòng và các {xã|phường|huyện|sở|ngành|phòng|ban|đơn vị|tỉnh|thành phố|hội|xãhội} liên quan
Tổ chức {chính trị|xã hội|đảng|cán bộ|công đoàn|liên quan|tín dụng|tập huấn}
{Báo cáo|Ban hành|Hội nghị|Hội thảo|Hội họp|Hội nhập|Báo chí|Bộ máy|Viện trợ|Quỹ đất|Đoàn ra|Đoàn vào|Đội ngũ|Trường hợp|Thuế suất|Viện dẫn|Đoàn kết|Đài thọ|Bộ chỉ số|Bộ tiêu chí|Bộ câu hỏi|Bộ luật|Bộ tài liệu|Bộ hồ sơ|Bộ đơn giá|Bộ định mức|Bộ thủ tục|Phòng ngừa|Phòng chống|Phòng, chống|Phòng cháy|Phòng, cháy|Hội đủ|Cục bộ|Trạm dừng|Bộ nội vụ} của tỉnh
{Theo|Như|Do|Tùy|Với} Văn phòng
Văn phòng{:| phối hợp| chủ trì| 3/2|}
{Phòng|Ban|Vụ|Cục|Sở|Bộ|Tổ} Tổ chức, {Công chức|Viên chức|Cán bộ|Người lao động|Tuyên truyền|Văn phòng}
Văn phòng và {Phòng|Sở|Trung tâm|Chi cục|Thanh tra|Công an|Văn phòng|Hội|Ban} A
{Lãnh đạo|Sở Xây dựng của|Sở Xây dựng và|Đội thuộc|Sở Xây dựng,|Sở Xây dựng} | Phòng Kinh tế
`);

/** Over columns: what the column means. */
export const HEADING_WORDS = templatesIn(`
{Stt|S TT|TT|Số TT|Số thứ tự|Thứ tự|Số|Mục|No|#|Số má}
{|Tên |Các |Danh mục |Nhóm |Những }{nội dung|nhiệm vụ|công việc|công tác|phần việc|mục tiêu|biện pháp|hoạt động|đầu việc|giải pháp|hạng mục|việc|lĩnh vực|chương trình|đề án|dự án|chuyên đề|vấn đề|khâu|bước|thứ}
{Đơn vị|Hình thức|Phương thức|Phương án|Tình hình|Trạng thái|Mức|Tỷ lệ|Quy mô|Số lượt|Điều kiện|Lý do|Nguyên nhân|Đánh giá|Ước|Nguồn|Cấp} thực hiện
{Đơn vị|Cơ quan|Bộ phận|Người|Ai} {thực hiện|trách nhiệm|phụ trách|đảm nhiệm|đảm nhận|phân công|giao cho|được giao|ban hành|phê duyệt|thẩm quyền|trình|soạn thảo|nơi nhận|chủ trì|đầu mối|tham mưu|chịu trách nhiệm chính|phối hợp|chủ trì, phối hợp|cùng tham gia|tham gia|hỗ trợ|liên quan}
{Cơ quan|Tổ chức|Lực lượng|Người} {cùng |}{tham gia|hỗ trợ|liên quan}
{|Cùng }{tham gia|hỗ trợ|thực hiện cùng}
{Thời gian|Thời hạn|Tiến độ|Hạn|Hạn nộp|Hoàn thành|Thời điểm|Mốc hẹn|Kết thúc|Khi nào|Bao giờ|Tần suất|Định kỳ|Chu kỳ|Kỳ hạn|Lịch|Ngày|Tuần|Tháng|Quý|Đến|Deadline|Hạng|Lúc}
{Theo dõi|Đôn đốc|Giám sát|Kiểm tra, đôn đốc|Lãnh đạo|Đồng chí lãnh đạo|Đ/c lãnh đạo|Ý kiến chỉ đạo|Người chỉ đạo|Cấp chỉ đạo|Người kiểm tra|Cấp kiểm tra|Người đánh giá|Cấp đánh giá|Bà lãnh đạo}
{Cách thức|Sản phẩm|Minh chứng|Kiểm chứng|Bằng chứng|Chứng minh|Đầu ra|Kết quả|Dự kiến kết quả|Kết quả và|Hồ sơ lưu|Yêu cầu|Hình thức văn bản|Loại văn bản|Chứng từ}
{Kinh phí|Nguồn vốn|Dự toán|Nguồn lực|Chi phí|Ngân sách|Tiền}
{Địa điểm|Địa bàn|Nơi thực hiện|Nơi tổ chức|Nơi diễn ra|Nơi làm việc|Thời gian, địa điểm|Nơi ở}
{Căn cứ|Cơ sở pháp lý|Văn bản căn cứ|Văn bản giao|Văn bản chỉ đạo|Văn bản liên quan|Văn bản quy định|Nguồn giao|Văn bản khác}
{Cơ quan được|Đối tượng} {kiểm tra|thanh tra|giám sát|đánh giá|khảo sát|làm việc|mời}
{Bắt đầu|Khởi công|Khởi đầu|Triển khai từ|Từ|Từ ngày|Từ tháng|Từ năm}
{Ghi chú|Lưu ý|Chú thích|Chú ý}
{Đơn vị tính|Số liệu|Tỷ lệ|Chỉ số|Điểm|Địa điểm|Thời điểm|Số lượng|ĐVT|Kết quả thống kê|Đánh giá|Tự đánh giá|Kết quả đánh giá|Xếp loại|Ước tính}
{Họ tên|Họ và tên|Họ, tên|Chức vụ|Năm sinh|Ngày ban hành|Ngày ký|Ngày cấp|Ngày sinh|Ngày nhận|Ngày báo cáo|Ngày tháng năm|Trích yếu|Ký hiệu|Mã số|Mã hồ sơ|Mã thủ tục|Tên thủ tục|Tên văn bản|Tên hồ sơ|Tên người}
`);

/** In sentences: who is to do what by when, and to whom the result goes. */
export const DUTY_WORDS = templatesIn(`
Văn phòng Sở {chủ trì|chủ động|là cơ quan|là đơn vị|là đầu mối|làm đầu mối|có trách nhiệm|chịu trách nhiệm|phối hợp|tham mưu|theo dõi|tổng hợp|triển khai|tổ chức|thực hiện|xây dựng|rà soát|hướng dẫn|kiểm tra|báo cáo|căn cứ|phổ biến|cập nhật|đôn đốc|thường xuyên|đề xuất|khẩn trương|nghiêm túc|tiếp tục|bố trí|lập|gửi|hoàn thành|đăng ký|thẩm định|cung cấp|công khai|ban hành|trình|quán triệt|tuyên truyền|đánh giá|giám sát|quản lý|tăng cường|bảo đảm|đảm bảo|nghiên cứu|định kỳ|đầu mối|mua} quy trình trước ngày 15/3/2027.
{Giao|giao|Đề nghị|đề nghị|Yêu cầu|yêu cầu|Phân công|phân công|Ủy quyền|ủy quyền|Mời} {|cho }Văn phòng Sở rà soát quy trình.
Sở Nội vụ {đề nghị|yêu cầu|giao|mời} Văn phòng Sở rà soát quy trình.
Văn phòng Sở chủ trì, phối hợp{| chặt chẽ}{ với| cùng| cùng với|} Phòng Kinh tế rà soát quy trình.
Văn phòng Sở {gửi|gửi về|gửi báo cáo|gửi báo cáo về|gửi kết quả về|gửi báo cáo kết quả về|báo cáo|trình|nộp về|mời} Thanh tra tỉnh {trước ngày 15/3|chậm nhất ngày 15/3|muộn nhất ngày 15/3|để tổng hợp|theo quy định|kết quả|xem xét|định kỳ|hằng quý|hàng quý|trong quý II|vào tháng 3|phê duyệt|ban hành|qua email|tổng hợp}.
Văn phòng Sở rà soát quy trình {trước 15/3|chậm nhất 15/3|muộn nhất 15/3|định kỳ quý|hằng quý|hàng quý|mỗi tháng|mỗi quý|mỗi tuần|mỗi năm|từ ngày 01/3 đến 15/4|từ tháng 3 đến tháng 5|trong tháng 3|trong quý II|quý 2|quý II|quý IV|tháng 3|ngày 15/3|đầu tháng 3|giữa quý II|cuối năm|vào lúc rảnh}.
Văn phòng Sở rà soát Nghị định số 1/2020/NĐ-CP {ban hành|ký|sửa đổi|xong} ngày 15/3.
{Trách nhiệm của|Trách nhiệm thực hiện của|Nhiệm vụ của|Đối với|Giao|Đề nghị|Của} Văn phòng Sở{|:|.| (chủ trì):}
`);

/** Lines of a document, each alone. */
export const LINE_WORDS = templatesIn(`
{SỞ|UBND|ỦY BAN|UỶ BAN|HĐND|HỘI ĐỒNG|BAN|BCĐ|BỘ|CỤC|TỔNG CỤC|CHI CỤC|TRUNG TÂM|VĂN PHÒNG|PHÒNG|TRƯỜNG|BỆNH VIỆN|ĐẢNG|ĐẢNG BỘ|ĐẢNG ỦY|ĐẢNG UỶ|CHI BỘ|TỈNH ỦY|THÀNH ỦY|THANH TRA|HỘI|ĐOÀN|LIÊN ĐOÀN|LIÊN HIỆP|CÔNG ĐOÀN|TỈNH ĐOÀN|MẶT TRẬN|CÔNG AN|BỘ CHỈ HUY|BCH|BAN CHẤP HÀNH|TỔNG CÔNG TY|CÔNG TY|TẬP ĐOÀN|CHI NHÁNH|XÍ NGHIỆP|NHÀ MÁY|VIỆN|HỌC VIỆN|ĐẠI HỌC|KHO BẠC|THUẾ|HẢI QUAN|TÒA ÁN|TOÀ ÁN|VIỆN KIỂM SÁT|HẠT|TRẠM|ĐỘI|TỔ|TIỂU BAN|QUỸ|NGÂN HÀNG|BẢO HIỂM|BHXH|ĐÀI|BÁO|TẠP CHÍ|THƯ VIỆN|BẢO TÀNG|VƯỜN|BQL|LIÊN MINH|HỢP TÁC XÃ|CHÍNH PHỦ|QUỐC HỘI|NHÀ HÁT} BÌNH HẢI
{BẢN|BẢNG|GIẤY|PHIẾU|ĐIỀU LỆ|NỘI QUY|QUY TRÌNH|CHIẾN LƯỢC|CHÍNH SÁCH|LỊCH|THƯ|LỜI|HỢP ĐỒNG|LỆNH|DANH MỤC|DANH SÁCH|SỔ TAY|MỤC TIÊU|KẾT LUẬN|TUYÊN BỐ|TRANH} MỚI
{MỤC TIÊU|KẾ HOẠCH|CHƯƠNG TRÌNH|DANH MỤC|DANH SÁCH|BẢNG|BIỂU|LỊCH|PHÂN CÔNG|QUY CHẾ|QUY ĐỊNH|QUY TRÌNH|ĐỀ ÁN|PHƯƠNG ÁN|NỘI DUNG|TRANH} RÀ SOÁT
{PHỤ LỤC|Phụ lục|PHỤ LỤC I|Phụ lục số 2|PHỤ LỤC 1A:|Mẫu số 01|Biểu mẫu 2|Mẫu 3a.|Mẫu số I/2027|Mẫu đẹp|Phụ lục kèm theo}
{Căn cứ|Kính gửi|(Kèm theo|(Ban hành kèm|Thực hiện|Theo đề nghị|Xét|Chương I|CHƯƠNG II|Phần 3|PHẦN IV|Chương trình|I.|IV -|A.|Đ)|12.|5/|Phần mềm} việc
{Cuộc họp|Hội nghị|Phiên họp|Buổi làm việc|Buổi họp|Biên bản|Lớp học} kết thúc lúc 11 giờ.
Biên bản {|này }{|được }{kết thúc|lập|bế mạc|thông qua|đã xong|mở} lúc 11 giờ.
{Trên đây là|Trong quá trình|Yêu cầu các|Đề nghị các|Quá trình triển khai|Quá trình thực hiện|Dưới đây là} việc.
{GIÁM ĐỐC|PHÓ GIÁM ĐỐC|CHỦ TỊCH|CHỦ NHIỆM|TRƯỞNG BAN|CHÁNH VĂN PHÒNG|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|HIỆU TRƯỞNG|BỘ TRƯỞNG|THỨ TRƯỞNG|TỔNG THANH TRA|ỦY VIÊN|THỦ TRƯỞNG|VIỆN TRƯỞNG|BÍ THƯ|ĐỘI TRƯỞNG|THƯ KÝ|NHÂN VIÊN}
{TM.|T.M|T/M|TM|TM/|KT.|K.T|K/T|KT|TL.|T.L|T/L|TUQ.|T.U.Q|TU.Q|T/UQ|Q.|TX.} GIÁM ĐỐC
{NGUYỄN|TRẦN|LÊ|PHẠM|HOÀNG|HUỲNH|PHAN|VŨ|VÕ|ĐẶNG|BÙI|ĐỖ|HỒ|NGÔ|DƯƠNG|LÝ|ĐINH|ĐÀO|ĐOÀN|TRƯƠNG|MAI|LƯƠNG|TRỊNH|HÀ|CAO|TẠ|CHU|LÂM|THÁI|TÔ|QUÁCH|TRIỆU|KIỀU|LƯU|ĐÀM|NÔNG|HỨA|VƯƠNG|TỐNG|PHÙNG|DANH|THẠCH|KIM|SƠN|CHÂU|LA|LÒ|QUÀNG|ĐIỂU|Y|H'|BÌNH} VĂN AN
{Nơi nhận:|Nơi gửi:|NƠI NHẬN|Người nhận:}
{QUYẾT ĐỊNH:|QUYẾT NGHỊ:|NGHỊ QUYẾT :|QUYẾT ĐỊNH|KẾ HOẠCH:}
{CỘNG HÒA|CỘNG HOÀ|CỘNG HÓA} XÃ HỘI CHỦ NGHĨA VIỆT NAM
{ĐẢNG CỘNG SẢN VIỆT NAM|ĐOÀN TNCS HỒ CHÍ MINH|ĐOÀN THANH NIÊN CỘNG SẢN HỒ CHÍ MINH|ĐOÀN THANH NIÊN}
{Hiến pháp|Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Thông tư|Chỉ thị|Kế hoạch|Chương trình|Đề án|Công văn|Thông báo|Hướng dẫn|Quy chế|Quy định|Báo cáo|Tờ trình|Biên bản} số 5/2020/QH ngày 05 tháng 3 năm 2020 của UBND tỉnh về việc A
Thông tư số 5/2020/TT-BNV ngày 05 tháng 3 năm 2020 của Bộ Nội vụ {về|quy định|ban hành|hướng dẫn|phê duyệt|sửa đổi|công bố|thành lập|triển khai|giao|kiện toàn|đẩy mạnh|tăng cường|làm} việc A
{Hiến pháp|Bộ luật|Luật|Pháp lệnh|Thông tư} Lưu trữ{| ngày 21 tháng 6 năm 2024}
{8h|8 giờ|8g|8:30|8h30|8 giờ 30|8 giờ 30 phút|8h30p|8h30'|từ 8h|lúc 8h|sáng 8h|chiều: 2h|tối 7h|đến 8h|8h - 9h|8h–9h|8h đến 9h|8h tới 9h|8h → 9h|trước 8h|8}
{1|1.|1.2|1.2.3.4|1.2.3.4.5|1234|IV|IV.|a)|đ.|Đ|A)|12)|-}
{Số: 5/QĐ-SNV|Số 5/QĐ-SNV|Số: /QĐ-SNV|Số:    /2027/QĐ-UBND|Số: 12a/KH-UBND|Số 5-CV/TU|V/v rà soát|V/v: rà soát|v/v rà soát|Bình Hải, ngày 05 tháng 01 năm 2027|Bình Hải, ngày … tháng … năm 2027|____|- - -|***|Độc lập - Tự do - Hạnh phúc}
`);

/** Names in capitals as they stand in texts. */
export const CAPITAL_WORDS = templatesIn(`
{TỔNG CỤC|CHI CỤC|CỤC|SỞ|BỘ|BỘ PHẬN|BAN|BAN HÀNH|BAN CHẤP HÀNH|BAN NHÂN DÂN|PHÒNG|VĂN PHÒNG|TRUNG TÂM|HỌC VIỆN|VIỆN|BỆNH VIỆN|TRƯỜNG ĐẠI HỌC|TRƯỜNG CAO ĐẲNG|TRƯỜNG TRUNG CẤP|TRƯỜNG CHÍNH TRỊ|TRƯỜNG|HỘI|HỘI ĐỒNG|HỘI NGHỊ|LIÊN ĐOÀN|LIÊN MINH|TỔNG CÔNG TY|CÔNG TY|KHO BẠC|QUỸ|NGÂN HÀNG|HẠT|TRẠM|ĐỘI|TỔ|KHOA|CHI NHÁNH|BẢO TÀNG|THƯ VIỆN|THANH TRA|CHI BỘ|ĐẢNG BỘ|ĐẢNG ỦY|ĐẢNG UỶ|CÔNG ĐOÀN|BAN QUẢN LÝ|BAN CHỈ ĐẠO|CẢNG VỤ|NHÀ MÁY} QUẢN LÝ CHẤT LƯỢNG
{ỦY BAN|UỶ BAN|HỘI ĐỒNG|CÔNG AN|BỘ CHỈ HUY|TÒA ÁN|TOÀ ÁN|VIỆN KIỂM SÁT|MẶT TRẬN|NHÀ MÁY} NHÂN DÂN TỈNH BÌNH HẢI
TRUNG TÂM {TỈNH|THÀNH|XÃ|PHƯỜNG|HUYỆN|QUẬN|ĐẶC|THỊ|KHU|CÁC|CỦA|VÀ|VỀ|SỐ|NHÂN|CƠ|NHÀ|TRƯỞNG|PHÓ|MIỀN} DỊCH VỤ
TRƯỜNG {MẦM NON|MẪU GIÁO|TIỂU HỌC|TRUNG HỌC CƠ SỞ|TRUNG HỌC PHỔ THÔNG|THCS|THPT|TH|NỘI TRÚ} HOA MAI
{HỒ|HỒ SƠ|HỒ CHỨA|SÔNG|SÔNG NGÒI|NÚI|NÚI LỬA|ĐẢO|CẢNG|CẢNG VỤ|CẢNG HÀNG KHÔNG|CẢNG BIỂN|CẢNG CÁ|CẢNG CẠN|ĐẬP|ĐẬP THỦY ĐIỆN|ĐÈO|VỊNH|BIỂN|BIỂN BÁO|SUỐI} BÌNH MINH
BAN QUẢN LÝ {HỒ|SÔNG|NÚI|ĐẢO|CẢNG|ĐẬP|ĐÈO|VỊNH|BIỂN|SUỐI} BÌNH MINH
{SỞ|BỘ} CÔNG THƯƠNG
{CHI CỤC TRƯỞNG|TRUNG TÂM TRƯỞNG|ỦY BAN TRƯỞNG|UỶ BAN TRƯỞNG|BỆNH VIỆN TRƯỞNG|HỘI ĐỒNG TRƯỞNG|HỌC VIỆN TRƯỞNG|VIỆN TRƯỞNG} BÌNH HẢI
`);
