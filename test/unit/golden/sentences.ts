/** Sentences as they stand in plans and decisions, right and wrong, each near another: a line is one text. */
export const SENTENCES = `
ủy ban nhân dân tỉnh và Uỷ ban Nhân dân xã trình Hội đồng Nhân dân, ỦY BAN NHÂN DÂN
Báo cáo Quốc Hội; sở Nội vụ, Sở nội vụ, bộ Tài chính, Bộ y tế, trụ sở Tài chính, cơ sở Y tế
Trình thủ tướng Chính phủ, Thủ tướng chính phủ, Thủ Tướng Chính Phủ
Ban chỉ đạo ISO, Ban chỉ đạo cải cách hành chính, Ban chỉ đạo chuyển đổi số, Ban chỉ đạo hè
Như điều 3
Như điều 3.
Theo điều 5 Luật Lưu trữ, điều 7a, Nghị định 30, điều 9 của bản này
luật số 1/2020/QH, nghị định số 2/2020/NĐ, nghị quyết số: 3/NQ, thông tư số 4/TT, quyết định số 5/QĐ, chỉ thị số 6/CT, công văn số 7/CV, kế hoạch số 8/KH, thông báo số 9/TB
Theo Khoản 2 Điều 5, Điểm a khoản 1; Khoản 3 Luật này
Ơn Đảng, nhà nước; Đảng và nhà nước; nghỉ Tết nguyên đán, dịp tết, tết Nguyên Đán, Tết Trung thu, vui Tết Trung thu
ngày quốc tế lao động; ngày Quốc tế lao động; ngày quốc khánh; ngày Quốc tế phụ nữ; ngày phụ nữ Việt Nam; ngày Nhà giáo việt nam; ngày quốc tế Thiếu nhi
Họp thứ hai hằng tuần, thứ tư hàng tuần, thứ sáu mỗi tuần, thứ bảy; sáng thứ năm, chiều thứ ba, tối thứ Hai
Họp thứ ba, ngày 16/3; phiên họp thứ ba, ngày 16/3; kỳ thứ tư ngày 17 tháng 3; Chủ Nhật
Phục vụ nhân dân; vì nhân dân; nhân dân tệ; tòa án nhân dân; đời sống nhân dân; lấy ý kiến nhân dân
Trong tháng giêng, cuối tháng hai; đầu tháng ba năm 2027, giữa tháng tư, hết tháng mười hai; tháng chạp
ngày 5 tháng 3 năm 2027; ngày 05 tháng 03 năm 2027; ngày 15 tháng 2 năm 2027; ngày 9 tháng 1 năm 2027
5/3/2027, 05/3/2027, 15/1/2027, 15/2/2027, 15/10/2027, 1/1/2027, 12/12/2027
IV. Rà soát
1.2. Rà soát
3) Rà soát
b) Rà soát
đ)Rà soát
Điều 5. Rà soát
Khoản 2: Rà soát
Mục III. Rà soát
Phần 1: Rà soát
Phụ lục II. Rà soát
IIIIII. Rà soát
5.Rà soát
- Rà soát
– Rà soát
+ Rà soát
* Rà soát
-5 độ
◦ Rà soát\\n▪ Báo cáo\\n■ Họp\\n● In\\n○ Gửi\\n➢ Nộp\\n✓ Xong\\nHọp • gửi
Điều 3 Quyết định này; Điều 4; phụ lục 2; Phụ lục số III; Phụ lục IV kèm theo Quyết định số 5/QĐ-UBND
Phần II Kế hoạch này, mục IV của Chương trình này, mục XL; Mục IX Báo cáo này; phần VI Đề án này
mục 1.2; khoản 2.1.3; tiểu mục 3.4.5; điểm 1.2%; Điểm 2.3 của Nghị định; mục 1.2 Hướng dẫn này
Nghị định 30/2020/NĐ-CP quy định tại Điều 7; Điều 8. Điều 9 được thay
Theo Điều 5 Luật Viên chức; Điều 6 Bộ luật Lao động; Điều 7 Pháp lệnh; Điều 8 Hiến pháp; Điều 9 Quy chế; Điều 10 TCVN; Điều 11 của Đề án; Điều 12 kèm theo Phương án này
Kế hoạch số 5 có Điều 3; Quy chế 7 có Điều 4; Báo cáo này có Điều 5; Văn bản họp giao ban số 3 có Điều 6
Năm 2026 đạt 5; năm 2025 của Sở; MTCL 2026; MTCL 2026, số 2026 hồ sơ; mã 2026; điểm 2026; thứ 2026; đồng 2026; 2026 hồ sơ
Giai đoạn 2021 - 2025; 2026–2030; nhiệm kỳ 2025-2030; tầm nhìn 2045; năm học 2026 - 27; niên độ 2026
So với năm 2026, tăng; so sánh với năm 2025; cùng kỳ 2026; đến hết năm 2026; từ năm 2020; kể từ năm 2021; kết thúc năm 2026; của năm 2024
Luật Lưu trữ năm 2024; Nghị quyết Đại hội 2025; Chỉ thị của Tỉnh ủy năm 2023; Thông tư 2020
Quyết định ban hành ngày 5/3/2026; Kế hoạch này ngày 5/3/2026; Biên bản họp ngày 05 tháng 3 năm 2026; Tờ trình tháng 3/2026
Ngày 16/3/2015, Sở có Quyết định số 5; ngày 16/3/2026, Sở họp
Số 5/2026/QĐ-UBND; số: 12/2025/KH; v2.2026; 1.2026; 2026.5; 2026/QĐ; 12-2026
ngày 31/4/2027; 30/02/2027; 29/02/2028; 29/02/2027; 15/13/2027; 00/5/2027; 15/0/2027; 31/4
ngày 30 tháng 02; ngày 31 tháng 4 năm 2027; ngày 0 tháng 3; ngày 29 tháng 2; ngày 29 tháng 2 năm 2027; ngày 25 ngày 9 năm 2018; ngày 25 ngày 9 tháng
trên 95%; hơn 5 việc; vượt 3 chỉ tiêu; từ 98%; ít nhất 04 sáng kiến; tối thiểu 2 lớp; không dưới 7 điểm; không thấp hơn 8 điểm
dưới 2%; tối đa 3 ngày; không quá 5 ngày; không vượt quá 6 ngày; ≥ 90%; >= 91%; > 92%; ≤ 3%; <= 4%; < 5%
95% đến 98%; 3-5 %; 90% trở lên; 2 ngày trở xuống; đạt 100%; từ 5 đến 7% trở lên; 1.250 hồ sơ; 1.234,5 triệu đồng; 12,5 điểm; 3.5 điểm
năm 2027 đạt 5; ngày 15 họp; tháng 3 xong; quý 2 xong; số 5 có; Điều 7 nêu; khoản 3 nêu; ISO 9001 nêu; mức độ 4 đạt; mức độ 4%
tổng số 12 hồ sơ, gồm 7 hồ sơ giấy và 4 hồ sơ điện tử; tổng cộng: 5 lớp, bao gồm 2 lớp A, 3 lớp B
12 đơn vị gồm: 5 phòng, 4 trung tâm và 2 chi cục. 9 cơ quan, gồm 4 sở và 5 xã. 7 tổ chức gồm 3 hội, 4 đoàn
8 người, gồm 1 trưởng đoàn, 2 thư ký, 4 thành viên. 6 công chức gồm 4 nam và 3 nữ. 5 cán bộ, gồm 2 lãnh đạo; 2 chuyên viên
10 văn bản, gồm 4 quyết định, 3 kế hoạch, 2 công văn. 5 văn bản gồm 2 tờ trình và 3 báo cáo
12 quy trình gồm 5 quy trình nội bộ và 6 quy trình khác; 20 hồ sơ, gồm khoảng 5 hồ sơ và 3 hồ sơ; 7 lớp gồm 3 lớp, trong đó 2 lớp, 1 lớp
Tổng số là 30 phiếu, gồm có 10 phiếu giấy, 15 phiếu điện tử; mỗi phòng 5 bộ gồm 2 bộ, 2 bộ
Rà  soát , cập nhật ; báo cáo : xong ! được ? rồi ) và ( bắt đầu ( xong)
Đạt 98.5 %, 98.5%, 9.55%, 1.234%, 98 %; 9001 : 2015; 9001: 2015; 9001 :2015; kết thúc . Rồi ..., hết .
Phòng,ban;tổ.Báo cáo; v.v.Tiếp; a.B; http://a.vn/x,y; www.a.vn,b; ten@a.vn;sau; số   /QĐ; ngày   tháng   năm
Thực hiện thực hiện; rà soát hồ sơ rà soát hồ sơ; của của; các các phòng; và Và; ngày ngày; xa xa
Đánh giá nội bộ (ĐGNB); cải cách hành chính (sau đây gọi tắt là CCHC); quản lý chất lượng, sau đây viết tắt là QLCL; (viết tắt: "KTNB"); an toàn thông tin (“ATTT”)
HTQLCL; CNTT; ISO; UBND; R&D; CB,CC; P.TCHC; QT-05.VP; BC-VP; 45 /SNV-CCHC; 152-KH/TU; 66.7/2025/NQ-CP; số   /KH-BCĐ; {QMR}; XIV; B2B; BCD; BCĐ
KẾ HOẠCH CCHC; MỤC TIÊU ISO NĂM; CỘNG HÒA; Ban KTXH ATGT
TCVN ISO 9001:2015; TCVN ISO 9001:2008; ISO 9001:2015; ISO 9001-2015; TCVN ISO 9001/2015; TCVN 9001:2015; TNVC ISO 9001:2015; TCVM ISO 9001:2015; TCVN ISO 9001:2026; TCVN ISO 9000:2015; TCVN ISO 19011:2018; TCVN ISO/IEC 27001:2019; ISO/IEC 27001:2022; TCVN ISO 9004:2018; TCVN ISO 9001:2010; TCVN ISO 9001:1996; ISO 14001:2015
Quyết định số 12/2010/QĐ: TCVN ISO 9001:2008; TCVN ISO 9001 : 2015; ISO 12345:2015; 9001:2015; ISO 9001:2015/A1
Quyết định số 19/2014/QĐ-TTg về việc áp dụng TCVN ISO 9001:2015; Quyết định 144/2006/QĐ-TTg về áp dụng TCVN ISO 9001:2008; Quyết định 118/2009/QĐ-TTg áp dụng TCVN ISO 9001:2000
hòa, hoà, thủy, thuỷ, khỏe, khoẻ, Hóa, hoá, quý, quỳ, lũy, luỹ, ủy, uỷ, loè, lòe, toàn, hoàn, thúy
kỳ, kì, kỹ, kĩ, lý, lí, quý, quí, mỹ, mĩ, hằng năm, hàng năm, hằng ngày, hàng hóa
UBND huyện; Ủy ban nhân dân các quận; HĐND thị xã; Công an cấp huyện; Phòng Nội vụ huyện; Trung tâm Y tế thị trấn; cấp huyện; Huyện ủy; Quận uỷ; Thị ủy; các huyện; huyện, thị xã; thị xã và huyện; huyện Nam Sơn; xã, phường, thị trấn; phường và thị trấn; xã/thị trấn; thành phố thuộc tỉnh; thành phố trực thuộc tỉnh
UBND thành phố Nam Sơn; UBND TP. Nam Sơn; Công an Thành phố Nam Sơn; UBND thành phố Huế; UBND TP HCM; Tòa án nhân dân huyện; Viện kiểm sát nhân dân quận
UBND huyện Nam Sơn (cũ); UBND huyện trước đây; trước đây là UBND huyện; nguyên là Công an huyện; của các đơn vị cũ: UBND huyện; UBND huyện trước khi sáp nhập; Kế hoạch số 5/KH-UBND về cấp huyện
tỉnh Hà Giang; Sở Y tế Bình Định; thành phố Thủ Đức; các tỉnh Hà Giang, Yên Bái; TP. Đà Nẵng; tỉnh Đà Nẵng; tỉnh Cần Thơ; thành phố Bắc Giang; sáp nhập tỉnh Hà Nam; tỉnh Hà Giang (cũ); Quyết định số 5/QĐ-UBND của tỉnh Hà Giang; tỉnh Bà Rịa - Vũng Tàu; tỉnh Khánh Hoà; Thừa Thiên Huế; tỉnh Thừa Thiên Huế
Sở Tài nguyên và Môi trường; Sở Giao thông vận tải; Sở Thông tin và Truyền thông; Sở Kế hoạch và Đầu tư; Sở Lao động - Thương binh và Xã hội; Bộ Xây dựng; Bộ Thông tin và Truyền thông; Sở TN&MT; Sở KH&ĐT; Sở LĐTBXH; Sở Tài nguyên và Môi trường (cũ); Công văn số 5/STNMT của Sở Tài nguyên và Môi trường
Thanh tra Sở; Thanh tra sở trước đây; Thanh tra tỉnh; Quyết định số 7/QĐ của Thanh tra Sở
Theo Nghị định số 110/2004/NĐ-CP; Nghị định 61/2018/NĐ-CP ngày 23/4/2018; Điều 5 Thông tư số 01/2011/TT-BNV; thay thế Quyết định số 5/2010/QĐ-UBND; Luật Lưu trữ số 01/2011/QH13; 12a/2015/NQ-HĐND; không áp dụng Thông tư số 2/2012/TT-BTC
Nghị định số 110/2004/NĐ-CP đã được thay thế; Nghị định số 111/2004/NĐ-CP hết hiệu lực; Kế hoạch triển khai Nghị định số 112/2004/NĐ-CP; Chỉ thị số 5/2010/CT-TTg về tiết kiệm; Pháp lệnh số 6/2010/UBTVQH, sửa đổi; Thông tư 7/2010/TT-BTC (cũ); giai đoạn áp dụng Nghị định 8/2010/NĐ-CP
Kế hoạch số 15/KH-UBND ngày 08/01/2027 của Ủy ban nhân dân tỉnh về cải cách; Công văn số 45/SNV-CCHC, ngày 5 tháng 3 năm 2027; 12a/2020/NQ-HĐND ngày 1/2/2020 của HĐND tỉnh, kỳ họp; số 9/kh ngày 1/1/2027; 66.7/2025/NQ-CP ngày 01/7/2025 của Chính phủ quy định
15/3/2027 (thứ Hai); 15/3/2027 (thứ 3); 16-3-2027 - thứ tư; 17.3.2027, thứ năm; thứ Sáu, ngày 19 tháng 3 năm 2027; Chủ nhật 21/3/2027; T2 15/3; CN, ngày 21/3/2027; T3 ngày 15/3; 15/3 (T3); lần thứ hai, ngày 15/3; tuần thứ ba ngày 16/3; thứ bẩy 20/3; 20/3/2027 (tức thứ Bảy); t2 15/3
Hồ sơ (bản giấy; báo cáo) xong; “trích; trích”; «mục; mục»; a) một; 12) hai; iv) ba; 1.2) bốn; xong ) rồi; ) đầu; ((hai) một; ”ngược“
số …; ngày …; họ tên: …; gồm A, B, …; v.v...; Rà soát……; ……………; ____; [điền]; [1]; ]; (sẽ bổ sung); (bổ sung sau); (điền tên đơn vị); (ghi rõ lý do); <tên>; ???; xxx; XXXX; khóa XXX; Điều XXX; số /QĐ; ngày   tháng   năm; ngày   /  /2027; ngày …/…/2027; năm ....; gồm: ....; hết...; “xong”......
Luật Lưu trữ ngày 21 tháng 6 năm 2024; Bộ luật Lao động ngày 20/11/2019; Luật Tổ chức chính quyền địa phương, ngày 16 tháng 6 năm 2025
Kiểm tra thực tế 30% sở; kiểm tra tại chỗ 20% cơ quan; kiểm tra trực tiếp 25% đơn vị áp dụng ISO; kiểm tra 33% đơn vị tại trụ sở; kiểm tra 34% sở tại trụ sở
Căn cứ Quyết định số 12/2020/QĐ-UBND ngày 05 tháng 3 năm 2020 của UBND tỉnh về ISO
Nghị định 30/2020/NĐ-CP ngày 5/3/2020 của Chính phủ quy định về công tác văn thư
Luật Lưu trữ số: 33/2024/QH15 ngày 21/6/2024
Công văn số 5-CV/TU của Tỉnh ủy
Kế hoạch phê duyệt dự án của Sở Nội vụ
Thông tư 01/2011/TT-BNV hướng dẫn thể thức của Bộ Nội vụ.
Chức năng, nhiệm vụ của Sở
`
  .trim()
  .split('\n')
  .map((line) => line.replaceAll('\\n', '\n'));
