/** What a hurried secretary writes: written down before the rules had seen it. */
const SIGNED = 'quyết định { số: 5 ngày: 05/01/2027 }\n';

export const inTask = (words: string) => `${SIGNED}nhiệm vụ "${words}"`;

/** The words of a task, and the rules that must speak. */
export const SLIPS: [words: string, ...codes: string[]][] = [
  ['Báo cáo sơ kết 6 tháng đầu năm 2026', 'MTCL313'],
  ['Công bố mục tiêu trong quý I/2026', 'MTCL313'],
  ['Họp ngày 15/02/2026 về ISO', 'MTCL313'],
  ['Áp dụng TCVN ISO 9001:2008 tại Sở', 'MTCL606'],
  ['Áp dụng ISO 9001-2015 tại Sở', 'MTCL606'],
  ['Áp dụng TCVN ISO 9001 : 2015 tại Sở', 'MTCL511'],
  ['Rà soát, cập nhật quy trình giải quyết thủ tục hành chính  , biểu mẩu', 'MTCL511'],
  ['1. Rà soát quy trình', 'MTCL109'],
  ['• Rà soát quy trình', 'MTCL109'],
  ['Thực hiện thực hiện rà soát', 'MTCL514'],
  ['Rà soát……………', 'MTCL501'],
  ['Họp ngày 15/3/2027 (thứ Ba)', 'MTCL371'],
  ['Họp 15/3/2027 (T7)', 'MTCL371'],
  ['Họp CN, ngày 15/3/2027', 'MTCL371'],
  ['Rà soát hồ sơ (bản giấy, bản điện tử', 'MTCL571'],
  ['Báo cáo theo Điều 12 Quyết định này', 'MTCL111'],
  ['Nhiệm vụ tại Phần VII Kế hoạch này', 'MTCL111'],
  ['Theo Kế hoạch số 15/KH-UBND ngày 05/01/2027; Kế hoạch số 15/KH-UBND ngày 15/01/2027', 'MTCL671'],
  ['Rà soát quy trình số ../QT', 'MTCL501'],
  ['Kiểm tra 12 đơn vị, gồm 5 phòng, 4 trung tâm và 2 chi cục', 'MTCL403'],
  ['Rà soát HTQLCL; duy trì HTQLCL', 'MTCL504'],
  ['Phòng chuyên môn:rà soát.Báo cáo', 'MTCL511'],
  ['Sơ kết 6 tháng đầu năm và xây dựng nhiệm vụ 6 tháng cuối năm 2026', 'MTCL313'],
  ['Xây dựng Kế hoạch cải cách hành chính năm 2026 của Sở', 'MTCL313'],
  ['Hoàn thành trước ngày 31 tháng 12 năm 2026', 'MTCL313'],
  ['Cập nhật CSDL quốc gia', 'MTCL504'],
  ['Gửi Bộ Kế hoạch và Đầu Tư', 'MTCL507'],
  ['Rà soát quy trình ,biểu mẫu', 'MTCL511'],
  ['Rà soát quy trình( nếu có)', 'MTCL511'],
  ['Rà  soát quy trình', 'MTCL511'],
  ['Trình Chủ tịch ủy ban nhân dân tỉnh', 'MTCL513'],
  ['Báo cáo hội đồng nhân dân', 'MTCL513'],
  ['Họp Ban chỉ đạo ISO', 'MTCL513'],
  ['Báo cáo số … ngày …/…/2027', 'MTCL501'],
  ['Phân công đồng chí ................ theo dõi', 'MTCL501'],
  ['Thực hiện theo Công văn số     /UBND-NC', 'MTCL501'],
  ['Kinh phí: xxx đồng', 'MTCL501'],
  ['thực hiện theo thông tư số 01/2011/TT-BNV', 'MTCL513', 'MTCL607'],
  ['Phối hợp UBND TP Nam Sơn', 'MTCL507'],
  ['Gửi Phòng GD&ĐT huyện Nam Sơn', 'MTCL507'],
  ['Họp Ủy ban Nhân dân Xã', 'MTCL513'],
  ['Đoàn gồm 6 người, gồm 01 trưởng đoàn, 01 thư ký và 03 thành viên', 'MTCL403'],
];

/** Whole elements, and the rules that must speak. */
export const FAULTY: [text: string, ...codes: string[]][] = [
  ['nhiệm vụ "Ban hành kế hoạch đào tạo năm 2026" { thời hạn: quý I/2027 }', 'MTCL313'],
  ['mục tiêu "Đến 31/12/2026, 100% hồ sơ được số hóa" { chỉ tiêu: đạt 100% }', 'MTCL313'],
  ['nhiệm vụ "Rà soát" { thời hạn: trước 30/6/2026 }', 'MTCL312'],
  ['quyết định { số: 5 ngày: 05/01/2027 trích yếu: "Ban hành mục tiêu chất lượng năm 2026" }', 'MTCL313'],
  ['phụ lục mục tiêu { tiêu đề: "MỤC TIÊU CHẤT LƯỢNG NĂM 2026" }', 'MTCL313'],
  ['nhiệm vụ "Rà soát" { chủ trì: VP phối hợp: VP, HTQT }', 'MTCL205'],
  ['nhiệm vụ "Rà soát" { chủ trì: HTQT, HTQT }', 'MTCL211'],
  ['nhiệm vụ "Rà soát" { chủ trì: "Văn phòng sở", VP }', 'MTCL206'],
  ['nhiệm vụ "Rà soát" { chủ trì: VPP }', 'MTCL003'],
  ['nhiệm vụ "Rà soát" { chủ trì: "P.Lãnh sự" }\nđơn vị LanhSu "Phòng Lãnh sự"', 'MTCL508'],
  ['nhiệm vụ "Rà soát" { chủ trì: VP theo dõi: VP }', 'MTCL210'],
  ['nhiệm vụ "Rà soát" { chủ trì: CacPhong phối hợp: LS }', 'MTCL205'],
  ['nhiệm vụ "Phòng Hợp tác Quốc tế rà soát quy trình" { chủ trì: HTQT }', 'MTCL508'],
  ['đơn vị A "Phòng Lãnh sự"\nđơn vị B "Phòng lãnh sự"', 'MTCL508'],
  ['nhiệm vụ "Rà soát" { chủ trì: "Văn phòng" phối hợp: "văn phòng" }', 'MTCL205'],
  ['nhiệm vụ "Rà soát" { chủ trì: "các đơn vị" phối hợp: "các đơn vị" }', 'MTCL205'],
  ['nhiệm vụ "Rà soát" { thời hạn: ngày 30/2 }', 'MTCL303'],
  ['quyết định { số: 5 ngày: 05/01/2027 }\nnhiệm vụ "Rà soát" { thời hạn: trước ngày 04/01 }', 'MTCL308'],
  ['nhiệm vụ "Rà soát" { thời hạn: ngày 30/4 }', 'MTCL314'],
  ['nhiệm vụ "Báo cáo 6 tháng đầu năm" { thời hạn: trước ngày 20/7 }', 'MTCL311'],
  ['nhiệm vụ "Tổng kết năm" { thời hạn: ngày 31/12 }', 'MTCL302'],
  [
    'nhiệm vụ "Họp xem xét của lãnh đạo" { thời hạn: tháng 3 }\nnhiệm vụ "Đánh giá nội bộ" { thời hạn: tháng 10 }',
    'MTCL315',
  ],
  ['vai trò TK "Thư kí ISO"\nnhiệm vụ "Báo cáo định kỳ, ký duyệt, ký số" { theo dõi: TK }', 'MTCL510'],
  ['người ký GD { chức vụ: "Giám đốc" họ tên: "TS. Nguyễn Văn A" }', 'MTCL703'],
  ['người ký GD { họ tên: "Nguyễn Văn A" }', 'MTCL707'],
  [
    'người ký GD { ký thay: "Giám đốc" chức vụ: "Giám đốc" họ tên: "Nguyễn Văn A" }\nquyết định { số: 5 ngày: 05/01/2027 người ký: GD }',
    'MTCL702',
  ],
  [
    'người ký CT { thay mặt: "Ủy ban nhân dân" chức vụ: "Giám đốc" họ tên: "Nguyễn Văn A" }\nquyết định { số: 5 ngày: 05/01/2027 người ký: CT }',
    'MTCL702',
  ],
  ['mục tiêu "98% hồ sơ đúng hạn" { chỉ tiêu: từ 98% }', 'MTCL401'],
  ['mục tiêu "Từ 98% hồ sơ đúng hạn" { chỉ tiêu: từ 89% }', 'MTCL401'],
  ['mục tiêu "Tỷ lệ trễ hạn dưới 2%" { chỉ tiêu: từ 98% }', 'MTCL401'],
  ['mục tiêu "Giải quyết đúng hạn 98,5 % hồ sơ" { chỉ tiêu: đạt 98,5% }', 'MTCL511'],
  ['mục tiêu "Có 5 sáng kiến" { chỉ tiêu: ít nhất 05 "sáng kiến" }', 'MTCL401'],
  ['mục tiêu "Giảm 120% hồ sơ trễ" { chỉ tiêu: đạt 120% }', 'MTCL402'],
  ['mục tiêu "Đúng hạn" { chỉ tiêu: từ 98 }', 'MTCL404'],
  ['mục tiêu "Đạt tỷ lệ hài lòng 95%" { chỉ tiêu: từ 0% }', 'MTCL401'],
  [
    'quyết định { căn cứ: "Thông tư số 26/2014/QĐ-BKHCN ngày 10/10/2014 của Bộ Khoa học và Công nghệ quy định chi tiết" }',
    'MTCL605',
  ],
  [
    'quyết định { số: 5 ngày: 05/01/2027 căn cứ: "Nghị định số 110/2004/NĐ-CP ngày 08/4/2004 của Chính phủ về công tác văn thư" }',
    'MTCL607',
  ],
  ['quyết định { căn cứ: "Quyết định số 12/QĐ-UBND ngày 31/6/2026 của UBND tỉnh về ISO" }', 'MTCL303'],
  [
    'quyết định { căn cứ: "Quyết định số 19/2014/QĐ-TTg ngày 05 tháng 3 năm 2015 của Thủ tướng Chính phủ về việc áp dụng" }',
    'MTCL608',
  ],
  [
    'văn bản Q { loại: nghị định số: "30/2020/NĐ-CP" ngày: 05/03/2020 của: "Thủ tướng Chính phủ" trích yếu: "về công tác văn thư" }',
    'MTCL605',
  ],
  [
    'nhiệm vụ "Theo Nghị định 61/2018/NĐ-CP và Nghị định 107/2021/NĐ-CP"\nquyết định { số: 5 ngày: 05/01/2027 }\n',
    'MTCL607',
  ],
  ['quyết định { số: 5 ngày: 05/01/2027 nơi nhận: "Như điều 2" lưu: "VT" }', 'MTCL513'],
  [
    'quyết định { số: 5 ngày: 05/01/2027 nơi nhận: "Như Điều 7" lưu: "VT" điều { "Ban hành kèm theo Quyết định này Mục tiêu." } }',
    'MTCL111',
  ],
  ['cơ quan S2 "SỞ NGOẠI VỤ" { địa danh: "tỉnh Bình Hải" ký hiệu: "SNgV" }', 'MTCL704'],
  ['cơ quan S2 "Sở ngoại vụ" { địa danh: "Bình Hải" ký hiệu: "SNgV" }', 'MTCL513'],
  ['nhiệm vụ "Gửi UBND các huyện, thị xã, thành phố"\nquyết định { số: 5 ngày: 05/01/2027 }\n', 'MTCL507'],
  ['nhiệm vụ "Gửi UBND các xã, phường, thị trấn"\nquyết định { số: 5 ngày: 05/01/2027 }\n', 'MTCL507'],
  ['nhiệm vụ "Phối hợp Phòng Nội vụ thành phố Nam Sơn"\nquyết định { số: 5 ngày: 05/01/2027 }\n', 'MTCL507'],
  ['nhiệm vụ "Tổ chức hội nghị cấp huyện"\nquyết định { số: 5 ngày: 05/01/2027 }\n', 'MTCL507'],
  [
    'mục tiêu DVC "Giải quyết đúng hạn" { chỉ tiêu DungHan "Hồ sơ đúng hạn": từ 98% nhiệm vụ một "Một" { chủ trì: VP thời hạn: chậm nhất 31/3 } nhiệm vụ hai "Hai" { chủ trì: VP thời hạn: chậm nhất 19/11 } }\ntiến độ ngày 14/06/2027 { một: hoàn thành ngày 30/03/2027, minh chứng "Sổ" DungHan: đạt 99% }\nsoạn báo cáo { kỳ: "6 tháng" "Số nhiệm vụ hoàn thành: 2; số nhiệm vụ chậm: 0." }',
    'MTCL805',
  ],
  [
    'mục tiêu DVC "Giải quyết đúng hạn" { chỉ tiêu DungHan "Hồ sơ đúng hạn": từ 98% nhiệm vụ một "Một" { chủ trì: VP thời hạn: chậm nhất 31/3 } nhiệm vụ hai "Hai" { chủ trì: VP thời hạn: chậm nhất 19/11 } }\ntiến độ ngày 14/06/2027 { một: hoàn thành ngày 30/03/2027, minh chứng "Sổ" DungHan: đạt 99% }\nsoạn báo cáo { kỳ: "6 tháng" "Đã hoàn thành 100% nhiệm vụ đề ra." }',
    'MTCL805',
  ],
  [
    'mục tiêu DVC "Giải quyết đúng hạn" { chỉ tiêu DungHan "Hồ sơ đúng hạn": từ 98% nhiệm vụ một "Một" { chủ trì: VP thời hạn: chậm nhất 31/3 } nhiệm vụ hai "Hai" { chủ trì: VP thời hạn: chậm nhất 19/11 } }\ntiến độ ngày 14/06/2027 { một: hoàn thành ngày 30/03/2027, minh chứng "Sổ" DungHan: đạt 99% }\nsoạn báo cáo { kỳ: "6 thág" "x." }',
    'MTCL303',
  ],
  [
    'mục tiêu DVC "Giải quyết đúng hạn" { chỉ tiêu DungHan "Hồ sơ đúng hạn": từ 98% nhiệm vụ một "Một" { chủ trì: VP thời hạn: chậm nhất 31/3 } nhiệm vụ hai "Hai" { chủ trì: VP thời hạn: chậm nhất 19/11 } }\ntiến độ ngày 14/06/2027 { một: hoàn thành ngày 30/03/2027, minh chứng "Sổ" DungHan: đạt 99% }\ntiến độ ngày 20/06/2027 { hai: hoàn thành ngày 25/06/2027 }',
    'MTCL801',
  ],
  [
    'mục tiêu DVC "Giải quyết đúng hạn" { chỉ tiêu DungHan "Hồ sơ đúng hạn": từ 98% nhiệm vụ một "Một" { chủ trì: VP thời hạn: chậm nhất 31/3 } nhiệm vụ hai "Hai" { chủ trì: VP thời hạn: chậm nhất 19/11 } }\ntiến độ ngày 14/06/2027 { một: hoàn thành ngày 30/03/2027, minh chứng "Sổ" DungHan: đạt 99% }\ntiến độ ngày 20/06/2027 { hai: chậm }',
    'MTCL803',
  ],
  [
    'mục tiêu DVC "Giải quyết đúng hạn" { chỉ tiêu DungHan "Hồ sơ đúng hạn": từ 98% nhiệm vụ một "Một" { chủ trì: VP thời hạn: chậm nhất 31/3 } nhiệm vụ hai "Hai" { chủ trì: VP thời hạn: chậm nhất 19/11 } }\ntiến độ ngày 14/06/2027 { một: hoàn thành ngày 30/03/2027, minh chứng "Sổ" DungHan: đạt 99% }\ntiến độ ngày 20/06/2027 { DungHan: đạt 120% }',
    'MTCL802',
  ],
  [
    'mục tiêu DVC "Giải quyết đúng hạn" { chỉ tiêu DungHan "Hồ sơ đúng hạn": từ 98% nhiệm vụ một "Một" { chủ trì: VP thời hạn: chậm nhất 31/3 } nhiệm vụ hai "Hai" { chủ trì: VP thời hạn: chậm nhất 19/11 } }\ntiến độ ngày 14/06/2027 { một: hoàn thành ngày 30/03/2027, minh chứng "Sổ" DungHan: đạt 99% }\ntiến độ ngày 20/06/2027 { DungHan: đạt 500/417 "hồ sơ" }',
    'MTCL802',
  ],
  [
    'mục tiêu DVC "Giải quyết đúng hạn" { chỉ tiêu DungHan "Hồ sơ đúng hạn": từ 98% nhiệm vụ một "Một" { chủ trì: VP thời hạn: chậm nhất 31/3 } nhiệm vụ hai "Hai" { chủ trì: VP thời hạn: chậm nhất 19/11 } }\ntiến độ ngày 14/06/2027 { một: hoàn thành ngày 30/03/2027, minh chứng "Sổ" DungHan: đạt 99% }\ntiến độ ngày 31/06/2027 { hai: đang làm }',
    'MTCL303',
  ],
  [
    'soạn tờ trình { số: 3 ngày: 05/02/2027 kính gửi: "UBND tỉnh" trích yếu: "Tờ trình về việc phê duyệt kế hoạch" "Kính đề nghị." }',
    'MTCL712',
  ],
  ['soạn kế hoạch { số: "15/KH-SNgV" ngày: 05/02/2027 trích yếu: "Kiểm tra ISO" "x." }', 'MTCL711'],
  ['soạn kế hoạch { số: 5 ngày: 05/02/2027 trích yếu: "Kiểm tra nội bộ năm 2026" "x." }', 'MTCL313'],
  [
    'soạn kế hoạch { số: 5 ngày: 05/02/2027 trích yếu: "Kiểm tra nội bộ" phần "Mục đích" { khoản "Đánh giá" khoản "Rà soát." } }',
    'MTCL512',
  ],
  [
    'soạn kế hoạch { số: 5 ngày: 05/02/2027 trích yếu: "Kiểm tra" phần "Kinh phí" { bảng { cột: "Nội dung", "Số tiền" hàng: "A", "1.000.000" hàng: "B", "2.000.000" hàng: "Cộng", "3.500.000" } } }',
    'MTCL403',
  ],
  ['soạn biên bản { "Hôm nay, ngày 31 tháng 4 năm 2027, tại Sở." }', 'MTCL303'],
  [
    'soạn thông báo { số: 3 ngày: 05/02/2027 trích yếu: "Lịch họp" nơi nhận: "Như trên", "Các phòng", "các phòng" "x." }',
    'MTCL211',
  ],
  [
    'mục tiêu A "Từ 98% hồ sơ đúng hạn" { chỉ tiêu: từ 98% }\nsoạn mục tiêu đơn vị VP { lấy mục tiêu A { chỉ tiêu: từ 95% } }',
    'MTCL406',
  ],
  [
    'văn bản K { loại: quyết định số: "28/QD-UBND" ngày: 05/01/2027 của: "UBND tỉnh" trích yếu: "về việc duy trì" }',
    'MTCL605',
  ],
  [
    'văn bản K { loại: quyết định số: "28/QĐ-UBND" ngày: 05/01/2027 của: "Sở Nội vụ" trích yếu: "về việc duy trì" }',
    'MTCL605',
  ],
  [
    'văn bản K { loại: luật số: "72/2025/QH15" ngày: 16/06/2026 của: "Quốc hội" trích yếu: "Tổ chức chính quyền địa phương" }',
    'MTCL608',
  ],
  [
    'văn bản K { loại: luật ngày: 19/06/2015 trích yếu: "Tổ chức chính quyền địa phương" }\nquyết định { số: 5 ngày: 05/01/2027 căn cứ: K }',
    'MTCL607',
  ],
  [
    'quyết định { số: 5 ngày: 05/01/2027 }\nnhiệm vụ "Rà soát" { chủ trì: VP kết quả: "Biên bản,", "báo cáo" ghi chú: "(bổ sung sau)" }',
    'MTCL501',
  ],
  [
    'quyết định { số: 5 ngày: 05/01/2027 }\nnhiệm vụ "Rà soát" { chủ trì: VP phối hợp: "Công an huyện Nam Sơn" }',
    'MTCL507',
  ],
  [
    'quyết định { số: 5 ngày: 05/01/2027 }\nnhiệm vụ "Rà soát" { chủ trì: VP phối hợp: "Sở Tài nguyên và Môi trường" }',
    'MTCL507',
  ],
  [
    'quyết định { số: 5 ngày: 05/01/2027 }\nnhiệm vụ "Rà soát" { chủ trì: VP phối hợp: "P. HTQT", "P. lãnh sự" }\nđơn vị H "Phòng Hợp tác quốc tế"\nđơn vị L "Phòng Lãnh sự"',
    'MTCL508',
  ],
  [
    'quyết định { số: 5 ngày: 05/01/2027 điều { "Quyết định này có hiệu lực kể từ ngày 01 tháng 01 năm 2026." } điều { "Chánh Văn phòng thi hành." } }',
    'MTCL313',
  ],
  ['quyết định { số: 5 ngày: 05/01/2027 }\nnhiệm vụ "Rà soát" { thời hạn: trước 15/12/2026 }', 'MTCL312'],
  ['quyết định { số: 5 ngày: 05/01/2027 }\nnhiệm vụ "Rà soát" { thời hạn: 29/02/2027 }', 'MTCL303'],
  ['quyết định { số: 5 ngày: 05/01/2027 }\nnhiệm vụ "Rà soát" { thời hạn: quí 2 }', 'MTCL305'],
  ['quyết định { số: 5 ngày: 05/01/2027 }\nnhiệm vụ "Rà soát" { thời hạn: Quý II/2026 }', 'MTCL312'],
  [
    'quyết định { số: 5 ngày: 05/01/2027 }\nmục tiêu "Ít nhất 4 sáng kiến cấp cơ sở" { chỉ tiêu: ít nhất 5 "sáng kiến" }',
    'MTCL401',
  ],
  [
    'quyết định { số: 5 ngày: 05/01/2027 }\nmục tiêu "Thời gian giải quyết không quá 3 ngày" { chỉ tiêu: không quá 5 "ngày" }',
    'MTCL401',
  ],
  ['quyết định { số: 5 ngày: 05/01/2027 }\nmục tiêu "Trên 90% hồ sơ đúng hạn" { chỉ tiêu: từ 90% }', 'MTCL401'],
  [
    'quyết định { số: 5 ngày: 05/01/2027 }\nmục tiêu "Từ 98% hồ sơ đúng hạn" { chỉ tiêu: từ 98% tiêu đề trong kế hoạch: "Từ 89% hồ sơ đúng hạn" }',
    'MTCL401',
  ],
  ['quyết định { số: 5 ngày: 05/01/2027 }\nmục tiêu "95-98% hồ sơ đúng hạn" { chỉ tiêu: từ 98 đến 95% }', 'MTCL405'],
  [
    'quyết định { số: 5 ngày: 05/01/2027 }\nnhiệm vụ "Rà soát thủ tục hành chính (TTHC)"\nnhiệm vụ "Công khai thủ tục hành chính (TTHC)"',
    'MTCL505',
  ],
  [
    'quyết định { số: 5 ngày: 05/01/2027 điều { "Ban hành kèm theo Quyết định này Phụ lục I, Phụ lục II và Phụ lục III." } }',
    'MTCL111',
  ],
  [
    'quyết định { số: 5 ngày: 05/01/2027 điều { "Ban hành kèm theo Quyết định này Mục tiêu và Kế hoạch." } điều { "Thực hiện Điều 3 Quyết định này." } }',
    'MTCL111',
  ],
  [
    'quyết định { số: 5 ngày: 05/01/2027 nơi nhận: "Như Điều 1", "UBND tỉnh (b/c)", "Các phòng, đơn vị", "Lưu: VP" }',
    'MTCL701',
  ],
  [
    'quyết định { số: 5 ngày: 05/01/2027 }\nnhiệm vụ "Rà soát" { chủ trì: VP phối hợp: "Tổ CNTT" }\nđơn vị CN "Tổ Công nghệ thông tin"',
    'MTCL508',
  ],
];
