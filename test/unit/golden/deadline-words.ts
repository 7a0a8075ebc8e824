/** Every word that the reader of deadlines knows, as people write it: alternatives in braces. */

/** Words that say when: what is told of them is the reading and its days. */
export const TIMES = `
{chậm nhất|muộn nhất|trễ nhất}{| là}{| trước| cho đến hết| đến hết| đến trong| vào lúc| lúc| hết| đến| vào| trong} ngày 15/6
{chậm nhất|muộn nhất|trễ nhất}{| là}{| trước| cho đến hết| đến hết| đến trong| hết| đến| vào| trong} tháng 6
{trước|từ nay đến trước|đến trước|xong trước|trước thời điểm|trước mốc|trước hạn} {ngày 15/6|tháng 6}
{không muộn hơn|không chậm hơn|không trễ hơn|không chậm quá|không quá|không sau} {ngày 15/6|tháng 6}
{thời hạn cuối cùng|hạn cuối cùng|hạn cuối|hạn chót|thời hạn|hạn}{| là|:} {ngày 15/6|tháng 6}
{hạn nộp|hạn nộp:|hạn là:} ngày 15/6
{từ nay cho đến hết|từ nay cho đến|từ nay đến hết|từ nay đến|từ nay tới|kéo dài đến hết|kéo dài đến|cho đến hết|cho đến|cho tới|đến hết|tới hết|xong đến hết|đến|tới|hết} {ngày 15/6|tháng 6}
{thời gian thực hiện|thời gian hoàn thành|thời hạn thực hiện|thời hạn hoàn thành|hạn hoàn thành|ngày hoàn thành|thời gian|thời hạn|thời gian khác}: {15/6|hằng quý}

{thường xuyên|liên tục|hằng ngày|mỗi ngày|định kỳ|đột xuất|từng ngày}
{tầm nhìn|định hướng|chủ trương} {|đến |tới }{|năm }2045
tháng 6 và {các|những|mấy} {tháng|quý|năm|tuần} {tiếp theo|kế tiếp|tiếp sau|sau đó|sau|tiếp|trước}
{|định kỳ |tối thiểu |ít nhất |nhiều nhất }02 lần{/| trong một | trong | một | mỗi | hằng | của }{tuần|tháng|quý|năm|ngày}
{|định kỳ |tối thiểu |ít nhất }01 lần{/| trong một | trong mỗi | trong | mỗi | một | hằng | của }{tuần|tháng|quý|năm}

{ngày 15|các ngày 15, 30|ngày mùng 5|ngày mồng 5|15} {|của |trong |vào |ở }tháng 6
ngày 15 {các tháng|những tháng|tháng} {3, 6|3 và 6|3, tháng 6|3 - 6}
ngày {10-15|10 đến 15|10 đến ngày 15|10 tới 15} tháng 6
{ngày |}{cuối cùng|cuối|đầu tiên|đầu|làm việc cuối cùng|làm việc cuối|làm việc đầu tiên|làm việc đầu|giữa} {của |trong |}{hằng |mỗi |các |từng |}{tháng|quý}
ngày 20 {của |trong |}tháng {cuối cùng|cuối|đầu tiên|đầu|giữa|thứ nhất|thứ hai|thứ ba|thứ 2|thứ 3|thứ 4} {của |trong |}{hằng |mỗi |các |từng |}quý
ngày 20 tháng cuối {kỳ báo cáo|kỳ|mỗi kỳ}
ngày 05 tháng {sau liền kề|liền kề sau|kế tiếp|tiếp theo|liền sau|liền kề|sau|trước|tới}
ngày 05 tháng đầu quý {sau liền kề|liền kề|kế tiếp|tiếp theo|liền sau|sau|trước}
ngày 15/6 năm {sau liền kề|liền kề sau|kế tiếp|tiếp theo|liền sau|sau|tới|liền kề|trước liền kề|liền kề trước|liền trước|trước|nay|đó|kế hoạch|thực hiện|báo cáo|2028}
ngày 15/6 {của|trong} {năm|năm 2027|kỳ báo cáo|năm kế hoạch}
năm {sau liền kề|liền kề sau|kế tiếp|tiếp theo|liền sau|liền kề|sau|tới|liền trước|liền kề trước|trước liền kề|trước|nay|kế hoạch|học|này}
{cả năm|trọn năm|xuyên suốt năm|suốt năm|toàn năm|quanh năm|nửa năm}
{cả|trọn|xuyên suốt|suốt|toàn|quanh} năm 2027
ngày 15/6 {|định kỳ }{hằng năm|mỗi năm|các năm|từng năm}
ngày 15/6 {của |trong |}{hằng năm|mỗi năm|các năm}
{các năm|những năm|năm} {2027, 2028|2027 và 2028|2027-2029|2027 đến 2029|2027 đến năm 2029|2027 đến hết năm 2029}
giai đoạn {từ năm |từ |năm |}2026-2030
{đầu|giữa|cuối} {|của }{tháng 6|quý II|năm|năm 2027|tháng|quý}
{6 tháng|9 tháng|3 tháng|7 tháng|nửa năm|sáu tháng|chín tháng|6T} {đầu|cuối} {|của }năm{| 2027}
{từ đầu|từ giữa|từ cuối} tháng 3 {đến hết|cho đến|đến|tới} {đầu|giữa|cuối} tháng 6
{thượng tuần|trung tuần|hạ tuần|tuần cuối cùng|tuần cuối|tuần đầu tiên|tuần đầu|tuần thứ nhất|tuần 1|tuần 2|tuần 4|tuần 5} {của |trong |}tháng 6
{10 ngày|15 ngày|nửa|nửa đầu|nửa cuối|1/2} {đầu tiên|đầu|cuối cùng|cuối|giữa} {của |trong |}tháng 6
{05 ngày|05 ngày làm việc|02 tuần|nửa} {đầu tiên|đầu|cuối cùng|cuối} {của |trong |}{hằng |mỗi |từng |các |}{tháng|quý}
{10 ngày|100 ngày}{, | |: }{từ ngày|từ|ngày|là ngày|tính từ|kể từ} 01/3 đến {30/4|ngày 30/4}

tháng {giêng|một|hai|ba|tư|năm|sáu|bảy|bẩy|tám|chín|mười|mười một|mười hai|chạp|mười ba}
{tháng 6|tháng 06|các tháng 6, 9|những tháng 6, 9|T6|t.6|Th6|thg 6|tháng sáu|tháng 13|tháng 0|tháng 12}
{quý|các quý|quí|Q|q.} {I|II|III|IV|V|1|2|3|4|5|0|một|hai|ba|tư|bốn|I, III|I và III|I-III}
{quýI|QI|QII|quýIV|Q1|Q4|Q5|qúy I|Quí 2}
hằng tháng {trong|của} {quý I|năm 2027|năm|tháng 6|giai đoạn 2026-2030}
hằng tháng{ |, }{bắt đầu từ|bắt đầu thực hiện từ|thực hiện từ|áp dụng từ|kể từ|tính từ|từ} tháng 3{| trở đi| trở về sau| đến tháng 9}
hằng tháng {cho đến hết|cho đến|đến hết|đến|tới hết|tới} tháng 11
hằng tháng từ tháng 3 {hằng|mỗi|từng|năm|trước|chậm nhất|muộn nhất|sau|học|âm} 2027
{theo định kỳ hằng|thường kỳ hằng|định kỳ hằng|định kỳ vào hằng|định kỳ theo từng|định kỳ theo|theo định kỳ|theo từng|định kỳ mỗi|định kỳ từng|định kỳ các|định kỳ vào|thường kỳ|định kỳ|vào hằng|hằng|hàng|mỗi|từng|theo|các} {tuần|tháng|quý|năm|6 tháng}
{tất cả |}{các tháng|các quý}{| trong năm| của năm| năm 2027| 6| II}
{hằng tháng hoặc|hằng tháng,|hằng tháng và|hằng tháng, hằng|hằng tháng và định kỳ|hằng tháng, cả} {quý|năm|6 tháng}
{tuần|tháng|quý|năm|02 tháng|6 tháng|nửa năm|2t}{/lần| một lần| 1 lần|/01 lần| lần}
hằng tháng, {|ít nhất |tối thiểu |khoảng }{1|một|2} lần
{báo cáo|định kỳ báo cáo} {quý|cả năm|năm|6 tháng|9 tháng|1 năm|2 năm|tháng|6 tháng và năm|quý, 6 tháng và cả năm}
{vào |trong |trong vòng |}05 ngày đầu {tháng|quý|hằng tháng|mỗi quý}
{từ ngày|từ|ngày} 20{-| đến | đến ngày | đến hết ngày }25 {|của }hằng tháng
{vào |trong |}ngày 25 {của |trong |vào |}{hằng tháng|mỗi tháng|từng tháng|các tháng|tháng}
{vào |}{đầu|giữa|cuối} {của mỗi|hằng|mỗi|từng|các} {tháng|quý|năm}
{đầu|cuối} {tháng|quý} {hằng tháng|hằng quý}
{trước giờ làm việc|sáng|trưa|chiều|tối|buổi sáng|buổi chiều|buổi tối|đầu giờ sáng|cuối giờ sáng|đầu giờ chiều|cuối giờ chiều|cuối giờ|cuối ngày|ngày} thứ sáu hằng tuần
{thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|thứ bẩy|thứ 2|thứ 7|thứ 8|chủ nhật|T2|T6|CN|thứ hai, thứ năm|thứ 3 và 5} {định kỳ hằng tuần|hằng tuần|mỗi tuần|từng tuần|trong tuần|của tuần}
thứ sáu {đầu tiên|cuối cùng|đầu|cuối|thứ hai|giữa} {của |trong |}{hằng tháng|mỗi tháng|từng tháng|các tháng|tháng|tháng 6}
thứ sáu tuần {đầu|cuối|cuối cùng|đầu tiên|thứ 2} {của |}tháng {hằng tháng|}
{vào |}{đầu|cuối|giữa} tuần hằng tuần

{vào lúc|lúc|vào hồi|hồi|trước|chậm nhất} {16 giờ|16h|16g|16h00|16 giờ 30|16 giờ 30 phút|16 giờ 30 ph|16h30p|16:30|16h59|16h60|24h|25h} {|của |vào }ngày 15/6
{trước|chậm nhất} {sáng|trưa|chiều|tối|buổi sáng|buổi chiều|buổi tối|đầu giờ sáng|cuối giờ sáng|đầu giờ chiều|cuối giờ chiều|cuối ngày|đêm} {|ngày |thứ Ba, ngày }15/6
{nửa ngày|một ngày|một buổi|nửa buổi|1 ngày|01 buổi|2 ngày}, ngày 15/6
ngày 15/6 ({sáng|chiều|tối|buổi sáng|đêm})

{trong khoảng thời gian|trong thời gian|trong khoảng|khoảng thời gian|thời gian thực hiện|thời gian triển khai|thời gian tổ chức|thời gian diễn ra|thời gian} từ 01/3 đến 15/4
{bắt đầu từ|kể từ|tính từ|từ} ngày 01/3 {trở đi|trở về sau|đến nay|đến 15/4}
từ {15|ngày 15} {cho đến hết|cho đến|đến hết|đến|tới hết|tới|-} {ngày |}20/6
{trong khoảng thời gian|trong thời gian|vào dịp|trong|vào|dịp} {tháng 6|quý II|năm 2027|ngày 15/6}
sau {tháng 6|ngày 15/6|quý II|năm 2027}

{sau thời hạn|sau khoảng|sau|trong thời hạn|trong thời gian|trong vòng|trong|thời hạn|chậm nhất|chậm nhất là|không quá|tối đa|tối đa là|chậm nhất sau|trong vòng tối đa|trong vòng không quá} 10 ngày {tính từ sau|tính từ|kể từ sau|kể từ|kể|ngay sau|sau|từ|trước} {khi ban hành|ngày nhận hồ sơ|hội nghị|ngày 15/6}
{ngay sau|sau|trước} {khi kết thúc hội nghị|hội nghị|khi kết thúc|thống-kê} {10 ngày|05 ngày làm việc|02 tuần|3 tháng|1 quý|1 năm|nửa tháng|nửa năm|10 giờ}
10 ngày sau {khi |ngày |}{kết thúc|hết} {|hằng |mỗi |từng }{tháng|quý|năm|kỳ|tuần}
10 ngày {làm việc |}sau {tháng|quý II|6 tháng đầu năm|năm 2027}
{ngay sau khi|ngay sau|ngay khi|ngay từ khi|kể từ khi|từ khi|sau khi|trước khi|mỗi khi|khi|kể từ|sau|từ ngày} có yêu cầu
{sau|trước} {đó|hằng|mỗi|định kỳ} quý
khi có yêu cầu{ trước| chậm nhất| muộn nhất| đến| cho đến| tới|,| và|/| hoặc|;} ngày 15/6
khi có yêu cầu, {trước ngày 15/6|chậm nhất 15/6|hằng quý|định kỳ quý|tháng 6|quý II|thường xuyên|đột xuất|khi cần|15/6|xong}

15/6 ({mười lăm|một|mười}) {và|,|;|&|+|hoặc|hay} 30/9
{mười lăm (15)|mười (10)|hai mươi (20)|hai mươi mốt (21)|hai mốt (21)|hai mươi tư (24)|hai bốn (24)|hai lăm (25)|hai nhăm (25)|ba mươi (30)|mười bảy (17)|mười bẩy (17)|mười tám (18)|mười chín (19)|mười sáu (16)|mười ba (13)|mười hai (12)|mười một (11)|sáu (6)|năm (5)|bốn (4)|hai (3)|chín mươi chín (99)|một trăm (100)} ngày sau khi ban hành
tháng 3, 6 {và hằng quý|hằng năm|hoặc 9|năm 2027|năm sau|năm tới|năm kế tiếp|năm liền kề|năm học|mỗi năm|của năm|từng năm|trong năm|định kỳ|hồ sơ|01 năm sau khi ban hành|/2027|/9|- 9|. Báo cáo|+ 9|%}
ngày 5, 10 {và 15|hằng tháng|hoặc 15|mỗi tháng|từng tháng|của tháng 6|trong tháng 6|định kỳ|tháng 6|các tháng|từ tháng 3|đến 15|hồ sơ|tháng sau khi ban hành|15|+ 15}
{01 năm sau|01 năm kể từ|01 năm tính từ|01 năm từ|01 năm trước|01 tháng sau|01 tháng sau hằng|01 tháng sau của} {khi ban hành|đó}
{15/6|15-6|15.6|15–6|15—6|15−6|15~6|15‐6|15‑6|15⁄6|15/6/27|15/06/2027|15-06-2027|2027-06-15|15.06.2027|15/6/2027.|[15/6]|31/6|0/6|15/13}
{15/6 → 30/6|15/6 -> 30/6|15/6 => 30/6|15/6 ~ 30/6|15/6 — 30/6}
{trươc|truớc|trước|chậmn nhất|chậm nhứt|muôn nhất|trễ nhứt} ngày 15/6
{hàng|hẳng|hăng|hằng} {quí|qúy|qúi|quý}; {đinh kì|định kì|định kỳ|thuờng xuyên|thường xuyen} 
hằng tháng ({trừ|riêng} {|các }{tháng 7|quý 3|năm 1|tuần 2|ngày 5|5|hồ sơ})
hằng tháng ({tuần thứ hai|tuần đầu|tuần cuối|tuần 2|tuần lễ|bắt đầu|bắt đầu họp})
hằng tháng trong {năm học|mùa mưa|vụ xuân|kỳ hè|đợt cao điểm|dịp lễ|ngày}
hằng quý ({tháng 3, 6, 9, 12|tháng 3|ngày cuối|vào ngày cuối cùng của quý|cuối quý|cuối kỳ|cuối năm|thứ hai|nửa đầu|giữa kỳ|đầu tháng})
ngày 15/6/2027 ({thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|thứ 3|chủ nhật|sáng thứ ba|chiều thứ ba|6 tháng|6 tháng đầu năm|6 tháng cuối năm|12 tháng|dự kiến|dự kiến tháng 6|quý II|quý III|hằng quý})
{tháng 6|15/6|quý II|năm 2028} ({2027|năm 2027|năm 1999|năm 1899|năm 2100|năm 2200})
{sau đó|tiếp đó|từ đó|tiếp theo|các lần sau|những kỳ tiếp theo|các đợt còn lại|lần sau} hằng quý
tháng 3, {sau đó|tiếp đó|từ đó|tiếp theo|các lần sau|các kỳ tiếp theo|các đợt còn lại|những lần còn lại}{| báo cáo| thực hiện| cập nhật| rà soát| kiểm tra| duy trì| họp} hằng quý
ngày 20 của tháng cuối quý, {thực hiện|triển khai|triển khai thực hiện|tổ chức thực hiện|tiến hành|báo cáo|họp} hằng quý
{báo cáo|báo cáo tổng hợp|giao ban|kỳ|hồ sơ} {tháng|quý|năm}: trước ngày 20
{tháng 3|quý I|tháng 12|quý IV|năm 2027|tháng 3 và tháng 6|15/3|tháng 3/2027|trước tháng 3}, sau đó {hằng tháng|hằng quý|hằng tuần|hằng năm|định kỳ 6 tháng|hằng quý trước ngày 20}
{báo cáo|báo cáo tổng hợp|giao ban|hồ sơ|gửi báo cáo} {tháng|quý|năm}: {ngày 05 tháng sau|trước ngày 20|ngày cuối|ngày 20 tháng cuối quý|ngày 15 và 30}
{15/6/27|tháng 6/27|quý II/27|ngày 15/6/27|ngày 15 tháng 6/27|15/6/270|tháng 6 năm 27|quý II năm 27}
{tháng 12/2026, tháng 01, 02/2028|tháng 11 - 02|tháng 11/2026 - 02/2027, tháng 5|15/12/2026, 15/01|15/6, 15/7/2028|tháng 6, 7/2028|quý III, IV/2026 và quý I|30/11, 30/12/2026 và 30/01/2027}
trong {15 (mười lăm)|15 (mười sáu)|15 (mười)|25 (hai mươi lăm)|20 (hai mươi)|07 (bảy)|07 (07)|mười lăm (15)|hai mươi mốt (21)|mười (10)|15 (lớp)|15 (hai mươi mốt lăm)|15 (mươi)} ngày kể từ ngày nhận hồ sơ
ngày {15 (mười lăm)|15 (mười sáu)|mười lăm (15)} tháng 6
ngày {đầu|cuối|đầu tiên|cuối cùng|làm việc đầu|làm việc cuối cùng|thứ hai} {|và ngày 15 }{của |}{tháng 6|quý II|năm|năm 2027|6 tháng đầu năm|tháng cuối quý|tháng đầu quý II|kỳ báo cáo}
{đầu|giữa} {đến|và|,|-} {giữa|cuối} {tháng 6|quý II|năm|tháng 7/2028}
{sáng|chiều}{,| |, ngày | ngày }15/6
{thượng tuần|10 ngày đầu|tuần 2|nửa đầu} {các tháng|tháng 6/27|tháng 13|tháng 2|tháng 02/2028|quý II}
từ {nay|ngày ký|ngày ban hành|đầu năm|khi ban hành|hôm nay} {đến|đến hết} {15/6|tháng 6|cuối năm|quý II}
từ {15/6|tháng 6|quý II|ngày 20/6} {đến|đến hết} {15/3|tháng 3|quý I|ngày 10/6|31/6|năm sau|15/3 năm sau|15/3/2028|khi xong}
{ngày 29/02|29/2/2028|29/2/2027|ngày 29 tháng 02 hằng năm|30/02|từ 29/02 đến 15/3|tháng 02}
{hằng tháng|hằng quý|hằng năm} {ngày 31|ngày 30|ngày 29/02|ngày 15 và ngày cuối|ngày 15, 30|ngày 10 - 15|từ ngày 25 đến ngày 05 tháng sau|ngày 20 tháng đầu quý|ngày 32|ngày 0}
{tuần 1|tuần 5|tuần 6|tuần thứ hai|tuần 2 và 4|tuần 2-3} {tháng 6|của tháng|hằng tháng|năm 2027}
{thứ sáu|thứ hai, thứ tư|thứ bảy} {hằng tuần|cuối tháng|tuần 2 hằng tháng|cuối cùng của quý|đầu tiên của tháng 6}
{2|3|4|5|6|7|9|12|13|18|24} tháng/lần
{1|2|3|4|12|13} lần/{tuần|tháng|quý|năm|2 năm}
{sau|trước} {thống-kê|thống_kê|"thống kê"|thống-kê và họp|hội nghị "tổng kết"} {05 ngày|0 ngày|400 ngày|01 tháng|}
{kết thúc|hết} {quý|tháng 6|năm 2027|6 tháng} {10 ngày|05 ngày làm việc}
{15/6; 30/9|15/6 hoặc 30/9|15/6 / 30/9|15/6 - 30/9|1) 15/6 2) 30/9|a) 15/6; b) 30/9|- 15/6 - 30/9|15/6. Báo cáo trước 30/9|15/6 & 30/9|(15/6)|[15/6]}
họp ngày {làm|cuối|đầu|ngày|tháng|quý|năm|tuần|thứ|sau|trước|từ|đến|khi|nhận|và|hoặc|hội} đó 15/6
`;

/** Words that stand before or behind a time: in what is told, "…" stands for them. */
export const WORDS = `
{báo cáo|báo cáo kết quả|báo cáo định kỳ|báo cáo tổng hợp|hoàn thành|hoàn thành xong|hoàn tất|hoàn thiện|kết thúc|thực hiện|triển khai|triển khai thực hiện|tổ chức|tổ chức thực hiện|gửi|gửi báo cáo|nộp|trình|trình ký|trình phê duyệt|ban hành|xây dựng|tổng hợp|tổng hợp báo cáo|rà soát|cập nhật|công bố|dự kiến|duy trì|theo dõi|kiểm tra|đánh giá|khảo sát|đăng ký|sơ kết|tổng kết|phê duyệt|họp|tổ chức họp|thống kê|bàn giao|nghiệm thu|công khai|niêm yết|thẩm định|tự đánh giá|lập|lập kế hoạch|xong|thường kỳ|hồ sơ} {tháng 6|từ 01/3 đến 15/4|hằng tháng}
{đạt|phấn đấu|quyết tâm|tập trung|tiếp tục|nhận|tiếp nhận|thu thập|phát động|trao giải|chấm thi|chấm điểm|diễn ra|tuyển dụng|bồi dưỡng|tập huấn|đào tạo|mở lớp|tuyên truyền|lấy ý kiến|thành lập|kiện toàn|ra quân|tham mưu|phối hợp|đôn đốc|giám sát|thanh tra|sửa đổi|đề xuất|ký kết|mua sắm|lắp đặt|vận hành|nâng cấp|khai giảng|bế giảng|khởi công|khánh thành|tham dự|tham gia|hoàn chỉnh|chuẩn bị|bố trí|phân bổ|quyết toán|giải ngân|chi trả|kê khai|đo lường|phê chuẩn|thông qua|thử nghiệm|hồ sơ} trong tháng 6
{báo cáo|kế hoạch|chương trình|công tác|giao ban|sơ kết|họp kỳ|kết quả|số liệu|gửi số liệu|đánh giá|chính sách|tiền lương|hồ sơ} quý gửi trước ngày 15/6
{báo cáo|kế hoạch|kết quả|nộp số liệu|chương trình|sơ kết|hồ sơ} {quý II|6 tháng đầu năm|năm 2027|tháng 6}
họp {ngày|tháng|quý|năm|tuần|thứ|giờ|lớp} này trước ngày 15/6
họp {trừ|nếu|tùy|tuỳ|và} việc xong trước ngày 15/6
{ngoài|khoảng|không|quá|trễ} họp trước ngày 15/6
họp {ngoài|khoảng|không|quá|trễ} trước ngày 15/6
họp {ngoài|khoảng|không|quá|trễ} giờ xong trước ngày 15/6
rà soát {chuyển đổi số|chữ ký số|kinh tế số|xã hội số|công dân số|kỹ năng số|dữ liệu số|hạ tầng số|chính quyền số|chính phủ số|công nghệ số|văn hóa số|văn hoá số|chỉ số} trước ngày 15/6
rà soát {dứt điểm|thí điểm|trọng điểm|địa điểm|cao điểm|chấm điểm|danh mục|hạng mục|chuyên mục|tài khoản|lấy mẫu|biểu mẫu|ban đầu|bước đầu|quan điểm|cái mục} trước ngày 15/6
rà soát {sau|từ|kể|trước|khoảng|số|lần|thứ|tuần|mục|điều|khoản|điểm|lục|bảng|mẫu|đầu|giữa|cuối|gần|hơn|quá|trên|dưới|của|và|tính|đến|tới|lớp} trước ngày 15/6
rà soát {kế hoạch|quyết định|công văn|thông báo|nghị quyết|văn bản|chỉ thị|thông tư|nghị định|hướng dẫn|tờ trình|chương trình|kết luận|biên bản|đề án|quy trình} ngày 15/6
{lần đầu|lần đầu tiên|lần thứ nhất|kỳ đầu|kỳ đầu tiên|kỳ thứ nhất|đợt đầu|đợt đầu tiên|đợt thứ nhất|lần|lần hai|bước đầu} {tháng 6|15/6}
{đợt 1|lần 1|kỳ 1|bước 1|đ 1|nhóm 1} {tháng 6|trước ngày 15/6}
{tuần 2|đợt 2|giai đoạn II|vòng sơ khảo|lớp 1|khóa 1|khoá 1|lượt 1|bước 1|tuần lễ biển|cao điểm ra quân|đợt cao điểm ra quân|tháng cao điểm|chiến dịch|hội thi|hội diễn|hội thao|lễ hội|triển lãm|kỳ thi|kỳ họp|nhóm 1|hội nghị} từ 01/3 đến 15/4
{đợt cao điểm|cao điểm|tháng cao điểm|tháng hành động|tuần lễ|chiến dịch|hội thi|cuộc thi|vòng thi|khai mạc|bế mạc|Ngày Pháp luật|ngày pháp luật|hội nghị} {15/6|trong tháng 6|từ 01/3 đến 15/4}
{báo cáo|kết quả|thống kê|tổng hợp} {|hồ sơ }từ 01/3 đến 15/4
{50%|đạt 50%|02 lớp|tập huấn 02 lớp|tập huấn lần 2|đạt 3|rà soát 2 ngày} {15/6|tháng 6|trong tháng 6|trước ngày 15/6}
{theo|theo dõi|bắt|bắt đầu|căn|căn cứ|số liệu|công văn số 12|các số|riêng|trừ|riêng của Sở} đến hết 30/6
tháng 6 {của|trở|đến|tới|âm|học|trước|sau|kể|từ|và|này|lần|nhưng|xong} họp
tháng 6 họp {2 lần|2 ngày|2 tuần|2 tháng|2 năm|2 giờ|2 xã|một ngày|mỗi tháng|từng tháng|các tháng|trong tháng|cả tháng|tháng|trừ hè|âm|nhuận}
họp {đợt|lần|kỳ|bước|số|điều|khoản|mục|điểm|nhóm|lớp|khóa|khoá|đoạn|phần|vòng|cấp|mức|phiên|thứ|bảng|mẫu|phòng|xã} 1 tháng 6
trước {kỳ họp|thường lệ|cuộc họp|kỳ thi} {giữa năm|cuối năm|đầu năm}
{theo|căn cứ|thực hiện theo|tùy|tuỳ|nếu|trường hợp|đối với|riêng|như} việc của tỉnh, hoàn thành trước ngày 15/6
{theo|căn cứ|thực hiện theo} {đúng|các|những|nội dung|thời gian|tiến độ|lộ trình|mốc thời gian|tại|quy định|yêu cầu|của} kế hoạch rà soát, đánh giá năm 2027
theo {kế hoạch|quyết định|công văn|thông báo|nghị quyết|văn bản|chỉ thị|thông tư|nghị định|hướng dẫn|tờ trình|chương trình|kết luận|đề án|dự án|luật|danh mục|phương án|quy chế|quy định|hồ sơ} rà soát, đánh giá năm 2027
theo {kế hoạch|chương trình|đề án|dự án|nghị quyết|quyết định|chỉ thị|phương án|danh mục|hồ sơ} cải cách{ năm 2027| giai đoạn 2026-2030| năm 2027 của tỉnh| năm 2027 được giao| năm 2027 do tỉnh lập| năm 2027 tại tỉnh}
theo kế hoạch rà soát, {hoàn thành|hoàn thành xong|hoàn tất|xong|kết thúc|báo cáo|gửi báo cáo|báo cáo kết quả|họp} quý II/2027
{trước|sau|từ|kể từ|ngay} hội nghị (15/3/2027)
{Thực hiện|Làm} theo {đúng |các |nội dung |}kế hoạch cải cách năm 2027{|.}
{riêng|trừ} {tháng 7|của Sở|hồ sơ}; tháng 6
văn bản riêng{|, tháng 6| của Sở tháng 6| tháng 6}
`;
