/** Words by which the detectors of the rules speak or stay silent: each of them in braces, in a sentence. */
import { templatesIn } from './alternatives.ts';

export const SENTENCE_WORDS = templatesIn(`
{Các |Toàn thể |Từng |Mỗi |Mấy |}{sở|bộ|cơ quan|đơn vị|phòng|phòng chống|phòng, chống|phòng ngừa|ban ngành|ban, ngành|ban chỉ đạo|ban giám đốc|ban quản lý|ban hành|văn phòng|trung tâm|chi cục|ủy ban|uỷ ban|UBND|HĐND|hội đồng|công an|thanh tra|bộ phận|tổ|tổ chức|công chức|viên chức|lãnh đạo|trưởng|giám đốc|thủ trưởng|chánh|địa phương|xã|phường|trạm|trường|QMR|thư ký|hồ sơ} báo cáo
cải cách hành chính, {sau đây|dưới đây|như sau} {|được }{gọi|viết|nói} tắt{ chung|} {là|:} CCHC; CCHC
{(sẽ bổ sung)|(sẽ cập nhật)|(sẽ họp)|(bổ sung sau)|(cập nhật sau)|(điền sau)|(hoàn thiện sau)|(họp sau)|(điền tên)|(điền số)|(điền ngày)|(điền nội dung)|(điền kinh)|(ghi rõ)|(ghi rõ tên)|<tên>|< >|??|?} xong
{năm|tháng|ngày|số|quý|là|gồm:|gồm} ... xong
{khóa|khoá|thế kỷ|lần thứ|Điều|chương|hồ sơ} XXX xong
{a, b,|a; b;|v.v.|v v|a b} …
{số /QĐ-SNV|số  /KH|số /qđ|ngày tháng năm|ngày   tháng|ngày / 2027|ngày  /  /2027|ngày xong}
{Luật|Bộ luật|Hiến pháp|Pháp lệnh|Nghị quyết|Nghị định|Thông tư|Công văn|Chỉ thị|Hồ sơ} A năm 2025
{Quyết định|Kế hoạch|Thông báo|Báo cáo|Công văn|Tờ trình|Biên bản|Văn bản|Hướng dẫn|Hồ sơ}{| này} {|trước |từ |đến |chậm nhất |chậm nhất là |sau }ngày {05/3/2025|05 tháng 3 năm 2025}
tháng 3 năm 2025 có {Quyết định|Kế hoạch|Công văn|Thông báo|Hồ sơ}{ số|} 5
{so với|so sánh|cùng kỳ|giai đoạn|nhiệm kỳ|tầm nhìn|niên độ|năm học|hồ sơ} kết quả 2025
{đến|tới|hết|từ|kể từ|của|đến hết|kết thúc|trong} năm 2025
{quyết toán|tính đến|số liệu|hồ sơ} việc năm 2025
{2025 - 2026|2025-26|2025 – 2030|2025—2027|năm 2024 - năm 2025|2025}
{số|thứ|mã|điểm|đồng|việc} 2025
việc 2025{ của Sở|,|;|.|)| - 2027| hồ sơ|}
{năm|ngày|tháng|quý|số|Điều|khoản|ISO|mức độ|đạt} {98|98%}
{trên|hơn|vượt|từ|ít nhất|tối thiểu|không dưới|không thấp hơn|dưới|tối đa|không quá|không vượt quá|≥|>=|>|≤|<=|<|đạt|bằng} 95%
95{ đến |-|–| - |, }98% {trở lên|trở xuống|}
5 {ngày|hồ sơ|%|sáng kiến} {trở lên|trở xuống|trở đi}
Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ {về|quy định|hướng dẫn|ban hành|sửa đổi|phê duyệt|công bố|kiện toàn|thành lập|triển khai|thực hiện|tại} công tác văn thư
{Nghị định|Nghị quyết|Thông tư|Quyết định|Chỉ thị|Pháp lệnh|Luật Lưu trữ|Bộ luật Lao động|Luật theo|Luật và|Luật của|Luật tại|Văn bản} {|số |số: }110/2004/NĐ-CP
{thay thế|thay cho|thay|bãi bỏ|hủy bỏ|huỷ bỏ|trước đây|thời điểm|giai đoạn|hết hiệu lực|không áp dụng|không căn cứ|không theo|không dẫn|không còn áp dụng|áp dụng} Nghị định số 110/2004/NĐ-CP
Nghị định số 110/2004/NĐ-CP {hết hiệu lực|đã thay thế|bị thay thế|được thay thế|để thay thế|đã thay bằng|bị bãi bỏ|được sửa đổi|(cũ)|cũ|trước đây|không còn|còn hiệu lực}
{Điều 1|Khoản 1|khoản 1|điểm a|Phụ lục I|Chương I|Mục 1|Mẫu 1|Phần 1} Nghị định số 110/2004/NĐ-CP
Nghị định số 110/2004/NĐ-CP {ngày 08/4/2004|của Chính phủ|về văn thư|quy định việc|sửa đổi|, sửa đổi|(văn thư)|năm 2004|tại}
thứ {hai|ba|tư|năm|sáu|bảy|2|3|7}, ngày {15/3/2027|15 tháng 3 năm 2027|15-3-2027|15.3.2027}
{lần|đợt|kỳ|họp|khóa|khoá|nhóm|phiên|điểm|phần|năm|quý|tuần|buổi|lớp|vòng|bước|nhất|nhất,|việc} thứ ba ngày 15/3/2027
{T2|T3|T7|CN|chủ nhật|Chủ nhật|T8} 15/3/2027
UBND {quận|huyện|thị xã|thị trấn|Quận ủy|thành phố Nam Sơn|Thành phố Nam Sơn|TP Nam Sơn|xã} {|cũ|(cũ)|trước đây|trước sáp nhập|trước khi}
{trước đây|nguyên là|trước khi sáp nhập|của các đơn vị cũ|nay là} UBND huyện
{sáp nhập|hợp nhất|sắp xếp|trên cơ sở|từ các tỉnh|nhập toàn bộ|nhập vào|nhập tỉnh|họp} tỉnh Hà Giang
{tỉnh|thành phố|TP|TP.|các tỉnh Hà Giang,|} Yên Bái
{tổng số|tổng cộng|tổng số:|tổng số là|tổng số có|số} 12 hồ sơ{, gồm|: gồm|, bao gồm| (gồm| gồm có|, gồm có:|, có} 7 hồ sơ giấy và 4 hồ sơ điện tử
12 {đơn vị|cơ quan|tổ chức} gồm 5 {phòng|ban|văn phòng|thanh tra|trung tâm|chi cục|sở|cơ quan|đơn vị|tổ chức|xã|phường|đặc khu|trường|trạm|bệnh viện|đội|hạt|quỹ|hội}, 4 phòng
12 {người|đồng chí|thành viên|cán bộ|công chức|viên chức|biên chế|nhân sự|hộ} gồm 5 {người|đồng chí|công chức|viên chức|cán bộ|nhân viên|lao động|lãnh đạo|chuyên viên|thành viên|ủy viên|uỷ viên|thư ký|trưởng|phó|tổ trưởng|nam|nữ|hộ}, 4 nữ
12 văn bản gồm 5 {văn bản|quyết định|kế hoạch|công văn|báo cáo|thông báo|tờ trình|nghị quyết|hướng dẫn|chỉ thị|quy chế}, 4 công văn
Điều 9 của bản này; Điều 8 {Luật|Bộ luật|Nghị định|Nghị quyết|Thông tư|Pháp lệnh|Hiến pháp|Quy chế|Quyết định số 5|Quyết định 5|Kế hoạch số 5|Công văn|Chỉ thị|TCVN|ISO|của Sở|kèm theo đơn|của Quyết định này|của Kế hoạch này|của Phụ lục này|của Báo cáo này|của Chương trình này|của Thông báo này|của Hướng dẫn này|của Quy chế này|của Đề án này|của Phương án này|của Nghị quyết này|của bản này}
{Luật|Nghị định|Nghị quyết|Thông tư|Pháp lệnh|Hiến pháp|Chỉ thị|Công văn|TCVN|ISO|Quyết định số 5|Kế hoạch số 5|Chương trình 5|Hướng dẫn số 5|Thông báo số 5|Quy chế 5|Quy định 5|Đề án số 5|Báo cáo số 5|Văn bản họp số 5|Quyết định này số 5|Hồ sơ số 5} nêu tại Điều 9
Phần II {Quyết định|Kế hoạch|Phụ lục|Báo cáo|Chương trình|Thông báo|Hướng dẫn|Quy chế|Đề án|Phương án|Nghị quyết|Công văn} này
{IV.|1.|1.2.|1.2.3|3)|b)|đ)|Điều 5.|Khoản 2:|Mục III.|Phần 1:|Phụ lục II.|Chương 1.|- |IIIIII.|1.2.3.4.5.6.} Rà soát
{tiểu mục|Tiểu mục|mục|Mục|khoản|Khoản|điểm|Điểm|phần} 1.2
{Phụ lục|phụ lục|phụ lục số} {2|II|XL|A}
{Phần|phần|Mục|mục} {IV|XL|5}
{nghị định|quyết định|thông tư|chỉ thị|công văn|kế hoạch|thông báo|luật|nghị quyết|báo cáo|tờ trình} số 1/2020/QĐ
{https://a.vn/x,y|http://a.vn;b|www.a.vn,b|ten@a.vn;b|a.vn,b}
{số|ngày|tháng|năm|là}   xong
Tiêu chuẩn {TCVN|TCVM|TNVC|TCVN.|} {ISO|ISO/IEC|} 9001{:2008|-2015|:2015}
Tiêu chuẩn TCVN ISO {9001|27001|14001}{:|: | :| : |-|/}2015
{Luật|Bộ luật} Lưu trữ{|,} ngày {21/6/2024|21 tháng 6 năm 2024}
“{Về|Quy định|Hướng dẫn|Ban hành|Sửa đổi|Bổ sung|Thi hành|Thực hiện|Triển khai|Phê duyệt|Công bố|Tổng kết|Sơ kết|Họp} việc Nghị định số 110/2004/NĐ-CP”
Quyết định số 5/QĐ-UBND {về|quy định|hướng dẫn|ban hành|sửa đổi|bổ sung|thi hành|thực hiện|triển khai|phê duyệt|công bố|tổng kết|sơ kết|theo} Nghị định số 110/2004/NĐ-CP
ngày 25 ngày 9 {năm|tháng|quý}{ 2018|}
{98.5 %|9.5%|1.25%|1.234%|9001 : 2015|9001: 2015|a  b|a ,|a ;|a :|a !|a ?|a )|a %|a .|a ..|( a|a,b|a;b|ab.Cd|a.B}
`);
