/** Small files on both sides of what each rule asks, told whole in test/unit/golden/approved/findings/near.txt. */
const task = (words: string, rest = '') => `nhiệm vụ "${words}" { chủ trì: VP ${rest} }`;
const due = (deadline: string, words = 'Rà soát') => task(words, `thời hạn: ${deadline}`);
const SIGNED =
  'quyết định { số: 5 ngày: 05/01/2027 người ký: GD }\nngười ký GD { chức vụ: "Giám đốc" họ tên: "Nguyễn Văn A" }\n';
const signed = (...rest: string[]) => `${SIGNED}${rest.join('\n')}`;
const signer = (rest: string, document = 'quyết định { số: 5 ngày: 05/01/2027 người ký: N }') =>
  `người ký N { ${rest} }\n${document}`;
const objective = (statement: string, target: string, rest = '') =>
  `mục tiêu O "${statement}" { chỉ tiêu: ${target} ${rest} }`;
const letter = (...texts: string[]) =>
  `soạn công văn { số: 3 ngày: 05/02/2027 trích yếu: "Họp" kính gửi: "Các phòng" ${texts.map((text) => `"${text}"`).join(' ')} }`;
const bases = (...list: string[]) =>
  `quyết định { số: 5 ngày: 05/01/2027 căn cứ: ${list.map((text) => `"${text}"`).join(', ')} }`;
const table = (columns: string, ...rows: string[]) =>
  `phụ lục kế hoạch { phần "Số liệu" { bảng { cột: ${columns} ${rows.map((row) => `hàng: ${row}`).join(' ')} } } }`;
const minutes = (...texts: string[]) =>
  `soạn biên bản { trích yếu: "Họp" ${texts.map((text) => `"${text}"`).join(' ')} }`;

export const NEAR: string[] = [
  // Days around the signing, the ends of the plan and of its reports.
  ...['04/01/2027', '05/01/2027', '06/01/2027', '07/01/2027', '08/01/2027', '11/01/2027', '05/01 và 08/01/2027'].map(
    (day) => signed(due(day)),
  ),
  ...[
    '31/12/2026',
    '01/01/2027',
    '30/11',
    '01/12',
    '31/12/2027',
    '01/01/2028',
    'năm sau',
    'tháng 01/2028',
    'quý IV/2026',
    'năm 2026',
    'từ 15/12/2026 đến 15/01/2027',
    '15/12/2026, 15/6/2027',
    'trước ngày 15/12/2026 hằng năm',
  ].map((day) => due(day)),
  ...['15/6', '16/6', '30/11', '01/12'].flatMap((day) => [
    due(day, 'Báo cáo 6 tháng đầu năm'),
    due(day, 'Báo cáo năm'),
    due(day, 'Xây dựng kế hoạch năm 2028'),
  ]),
  due('20/10', 'Lập báo cáo 9 tháng'),
  due('15/6 và 30/11', 'Tổng hợp báo cáo 6 tháng, báo cáo năm'),
  due('15/12', 'Chuẩn bị nhiệm vụ năm sau'),
  due('15/12', 'Dự toán {năm sau}'),
  ...[
    '30/4',
    'trước 01/5',
    'chậm nhất 02/9/2027',
    'thứ Bảy 19/6',
    'cuối tháng 10',
    'ngày 19/6 hằng năm',
    'trước 02/01/2027',
    '01/01/2027',
    'từ 01/5 đến 30/5',
  ].map((day) => due(day)),
  ...[
    '"khi có điều kiện"',
    '"khi rảnh"; 30/6',
    'thường xuyên',
    'hằng quý',
    'ngày 31/4',
    'tháng 13',
    'sau b 5 ngày',
  ].map((day) => due(day)),
  `kế hoạch năm 2027 của SNgV { báo cáo "quý I" chốt: 31/03/2027 }\n${due('15/4', 'Báo cáo quý I')}\n${due('15/4')}`,
  `kế hoạch năm 2027 của SNgV { báo cáo "quý III" chốt: 30/09/2027 }\n${due('15/10')}`,
  `kế hoạch năm 2027 của SNgV { báo cáo "tổng kết" chốt: 31/08/2027 }\n${due('15/10')}`,
  // Audits and reviews.
  ...[
    ['tháng 9', 'tháng 10'],
    ['tháng 10', 'tháng 10'],
    ['tháng 11', 'tháng 10'],
    ['15/10', '15/10'],
    ['16/10', '15/10'],
  ].map(([audit, review]) => [due(audit!, 'Đánh giá nội bộ'), due(review!, 'Họp xem xét của lãnh đạo')].join('\n')),
  [due('tháng 11', 'Xây dựng kế hoạch đánh giá nội bộ'), due('tháng 10', 'Lãnh đạo họp xem xét')].join('\n'),
  [due('tháng 11', 'Ban hành kế hoạch và tổ chức đánh giá chất lượng nội bộ'), due('tháng 10', 'Họp xem xét')].join(
    '\n',
  ),
  // Who does it.
  `${task('Rà soát', 'phối hợp: "Không"')}\n${task('Họp', 'phối hợp: HTQT')}\n${task('In', 'phối hợp: LS')}`,
  task('Rà soát', 'phối hợp: ""'),
  task('Rà soát', 'theo dõi: " "  kết quả: ""'),
  'nhiệm vụ "Từng phòng rà soát" { chủ trì: CacPhong phối hợp: LS }',
  'nhiệm vụ "Các phòng tự rà soát" { chủ trì: CacPhong }',
  'nhiệm vụ "Rà soát" { chủ trì: CacPhong theo dõi: VP }',
  'nhiệm vụ "Rà soát" { chủ trì: LS phối hợp: CacPhong }',
  'nhiệm vụ "Rà soát" { chủ trì: VP, HTQT, LS phối hợp: QMR }',
  'nhiệm vụ "Rà soát" { chủ trì: VP, HTQT ghi là "Văn phòng; Phòng Hợp tác quốc tế" theo dõi: ThuKyISO }',
  'nhiệm vụ "Rà soát" { chủ trì: LS phối hợp: CacPhong, HTQT, CacPhong }',
  'nhiệm vụ "Rà soát" { chủ trì: VP theo dõi: VP }\nnhiệm vụ "Họp" { chủ trì: VP theo dõi: QMR }',
  'nhóm Mot "một phòng" { LS }\nnhiệm vụ "Rà soát" { chủ trì: Mot }',
  // Signing.
  signer('thay mặt: "Ban Chỉ đạo" chức vụ: "Giám đốc" họ tên: "Nguyễn Văn A"'),
  signer('thay mặt: "UBND" chức vụ: "Giám đốc" họ tên: "Nguyễn Văn A"'),
  signer('thay mặt: "Hội đồng" chức vụ: "Giám đốc" họ tên: "Nguyễn Văn A"'),
  signer('ký thay: "Giám đốc" chức vụ: "Phó Giám đốc" họ tên: "Nguyễn Văn A"'),
  signer('ký thay: "Giám đốc" chức vụ: "Chánh Văn phòng" họ tên: "Nguyễn Văn A"'),
  signer('quyền: "Giám đốc" chức vụ: "Phó Giám đốc" họ tên: "Nguyễn Văn A"'),
  signer('quyền: "Giám đốc" chức vụ: "Giám đốc" họ tên: "Nguyễn Văn A"'),
  signer('thừa lệnh: "Giám đốc" chức vụ: "Phó Giám đốc Sở" họ tên: "Trần Thị B"'),
  signer('thừa lệnh: "Giám đốc" chức vụ: "Phó Trưởng phòng" họ tên: "Trần Thị B"'),
  signer('thừa lệnh: "Giám đốc" họ tên: "Trần Thị B"'),
  signer(
    'thừa ủy quyền: "Giám đốc" ký thay: "Trưởng phòng" chức vụ: "Phó Trưởng phòng" họ tên: "Trần Thị B" ủy quyền đến: 04/01/2027',
  ),
  ...['04', '05', '06'].map((day) =>
    signer(`thừa ủy quyền: "Giám đốc" chức vụ: "Trưởng phòng" họ tên: "Trần Thị B" ủy quyền đến: ${day}/01/2027`),
  ),
  signer('chức vụ: "Phó Giám đốc phụ trách" họ tên: "Trần Thị B"'),
  signer('chức vụ: "Phó Giám đốc, phụ trách Sở" họ tên: "Trần Thị B"'),
  signer('chức vụ: "Phụ trách phòng" họ tên: "Trần Thị B"'),
  signer(
    'chức vụ: "Trưởng ban" họ tên: "Trần Thị B"',
    'đơn vị H "Hội đồng thi đua" { ký hiệu: "HĐ" }\nsoạn thông báo { đơn vị: H người ký: N }',
  ),
  signer(
    'chức vụ: "Chủ tịch Hội đồng" họ tên: "Trần Thị B"',
    'đơn vị H "Hội đồng thi đua" { ký hiệu: "HĐ" }\nsoạn thông báo { đơn vị: H người ký: N }',
  ),
  signer(
    'chức vụ: "Giám đốc" họ tên: "Trần Thị B"',
    'đơn vị T "Tổ giúp việc"\nsoạn thông báo { đơn vị: T người ký: N }',
  ),
  signer(
    'thay mặt: "Ủy ban nhân dân" chức vụ: "Chủ tịch" họ tên: "Trần Thị B"',
    'cơ quan U "Ủy ban nhân dân xã An Phú" { địa danh: "An Phú" ký hiệu: "UBND" }\nquyết định { số: 5 ngày: 05/01/2027 thẩm quyền ban hành: "Chủ tịch Ủy ban nhân dân xã" người ký: N }',
  ),
  ...[
    'NGUYỄN VĂN A',
    'nguyễn văn A',
    'Nguyễn văn A',
    'NGUYỄN',
    'TS. NGUYỄN VĂN A',
    'PGS.TS Nguyễn Văn A',
    'Ông Nguyễn Văn A',
    'Nguyễn Văn A (đã ký)',
  ].map((name) => signer(`chức vụ: "Giám đốc" họ tên: "${name}"`)),
  ...[
    'tỉnh Bình Hải',
    'xã An Phú',
    'Thành phố Hồ Chí Minh',
    'thành phố Huế',
    'Phường 5',
    'Quận 1',
    'Lê Lợi',
    'xã Lê Lợi',
    '30 tháng 4',
  ].map(
    (place) =>
      `cơ quan X "Ủy ban nhân dân xã Lê Lợi" { địa danh: "${place}" ký hiệu: "UBND" }\nquyết định { số: 5 ngày: 05/01/2027 }`,
  ),
  // Numbers.
  ...[
    '98%',
    '100%',
    '101%',
    'trên 100%',
    'từ 100%',
    'từ 95 đến 100%',
    'từ 95 đến 101%',
    'từ 98 đến 98%',
    'từ 98 đến 95%',
    '5',
    '5 "sáng kiến"',
    'không quá 5 "sáng kiến"',
  ].map((target) => objective('Hồ sơ đúng hạn', target)),
  objective('Tăng 120% so với cùng kỳ', '120%'),
  ...[
    'Trên 98% hồ sơ',
    'Từ 98% hồ sơ',
    '98% hồ sơ',
    '97% hồ sơ',
    '97% và 98% hồ sơ',
    '97% và 96% hồ sơ',
    'Dưới 98% hồ sơ',
    '98% đến 99% hồ sơ',
    'Hồ sơ',
  ].map((words) => objective(words, 'từ 98%')),
  ...['100% hồ sơ', 'Đạt 100% hồ sơ', 'Dưới 100% hồ sơ', 'Trên 100% hồ sơ'].map((words) =>
    objective(words, 'đạt 100%'),
  ),
  objective('Có 5 sáng kiến cấp cơ sở', 'ít nhất 4 "sáng kiến"'),
  objective('Ít nhất 04 sáng kiến', 'ít nhất 4 "sáng kiến"', task('Đăng ký 3 sáng kiến')),
  objective('Ít nhất 04 sáng kiến', 'ít nhất 4 "sáng kiến"', task('Đăng ký 4 sáng kiến')),
  objective('Ít nhất 04 sáng kiến', 'ít nhất 4 "sáng kiến"', task('Mỗi quý đăng ký 1 sáng kiến')),
  objective(
    'Ít nhất 04 sáng kiến',
    'ít nhất 4 "sáng kiến"',
    `${task('Đăng ký 1 sáng kiến')} ${task('Chọn thêm 2 sáng kiến')}`,
  ),
  `mục tiêu "Có 4 sáng kiến cấp cơ sở" { ${task('Đăng ký 3 sáng kiến cấp cơ sở')} }`,
  `mục tiêu "Không quá 4 sáng kiến cấp cơ sở" { ${task('Đăng ký 3 sáng kiến cấp cơ sở')} }`,
  `mục tiêu "Nâng cao chất lượng" { ${task('Rà soát')} }`,
  `mục tiêu "Toàn bộ hồ sơ đúng hạn" { ${task('Rà soát')} }`,
  'mục tiêu "Nâng cao chất lượng" { }',
  `mục tiêu "Nâng cao chất lượng phục vụ người dân" { chỉ tiêu: từ 98% tiêu đề trong kế hoạch: "Nâng cao phục vụ người dân" ${task('Rà soát')} }`,
  `mục tiêu "Nâng cao chất lượng phục vụ người dân" { chỉ tiêu: từ 98% tiêu đề trong kế hoạch: "Nâng cao năng suất" ${task('Rà soát')} }`,
  `mục tiêu "Nâng cao chất lượng phục vụ người dân và tổ chức doanh nghiệp hằng quý" { tiêu đề trong kế hoạch: "Nâng cao doanh nghiệp hằng quý" }`,
  `mục tiêu "Nâng cao từ 95% hồ sơ" { tiêu đề trong kế hoạch: "Nâng cao từ 96% hồ sơ" }`,
  `mục tiêu "Nâng cao từ 95% hồ sơ" { tiêu đề trong kế hoạch: "Nâng cao trên 95% hồ sơ" }`,
  'mục tiêu A "Từ 98% hồ sơ đúng hạn, phấn đấu 98% trực tuyến" { chỉ tiêu: từ 98% }\nsoạn mục tiêu đơn vị VP { lấy mục tiêu A { chỉ tiêu: từ 99% } }',
  'mục tiêu A "Từ 98% hồ sơ đúng hạn" { chỉ tiêu: từ 98% }\nsoạn mục tiêu đơn vị VP { lấy mục tiêu A { chỉ tiêu: từ 98% } }',
  'mục tiêu A "Không quá 3 ngày" { chỉ tiêu: không quá 3 "ngày" }\nsoạn mục tiêu đơn vị VP { lấy mục tiêu A { chỉ tiêu: không quá 4 "ngày" } }',
  table('"Việc", "Số"', '"A", "1"', '"B", "2"', '"Cộng", "3"'),
  table('"Việc", "Số"', '"A", "1"', '"B", "2"', '"Tổng số:", "4"'),
  table('"Việc", "Số"', '"A", "1"', '"Tổng", "4"'),
  table('"Việc", "Tỷ lệ"', '"A", "1"', '"B", "2"', '"Tổng", "4"'),
  table('"Việc", "Tiền"', '"A", "1.000.000 đồng"', '"B", "2.500.000 đ"', '"Tổng cộng", "3.500.001 đồng"'),
  table('"Việc", "Số"', '"A", "1,5"', '"B", "x"', '"Cộng", "3"'),
  table('"Việc", "Số"', '"A", "1,5", "thừa"', '"B", "2,5"', '"Cộng", "4,5"'),
  letter(
    'Kiểm tra tại trụ sở 33% sở.',
    'Kiểm tra thực tế 34% cơ quan.',
    'Kiểm tra trực tiếp 20% đơn vị.',
    'Kiểm tra trực tiếp 20% đơn vị áp dụng ISO; 10% sở.',
  ),
  // Citations.
  bases(
    'Luật Lưu trữ',
    'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ',
    'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ',
  ),
  bases('Nghị định 30/2020/NĐ-CP', 'Quyết định ngày 5/3/2020', 'Kế hoạch số 5/KH-UBND', 'Chức năng, nhiệm vụ'),
  bases(
    'Thông tư số 01/2011/TT-BNV ngày 19/01/2011 của Bộ Nội vụ',
    'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ',
    'Luật Lưu trữ ngày 21/6/2024',
  ),
  bases(
    'Quyết định số 5/2026/QĐ-UBND ngày 05/01/2026 của UBND tỉnh',
    'Quyết định số 19/2014/QĐ-TTg ngày 05/3/2014 của Thủ tướng Chính phủ',
    'Nghị quyết số 5/NQ-HĐND ngày 01/01/2026 của HĐND tỉnh',
    'Chỉ thị số 3-CT/TU ngày 01/01/2026 của Tỉnh ủy',
  ),
  bases(
    'Quyết định số 5/QĐ-UBND ngày 06/01/2027 của UBND tỉnh',
    'Quyết định số 6/QĐ-UBND ngày 05/01/2027 của UBND tỉnh',
    'Lệnh số 1/2026/L-CTN ngày 01/01/2026 của Chủ tịch nước',
  ),
  bases(
    'Quyết định số 5/2025/QĐ-UBND ngày 06/01/2026 của UBND tỉnh',
    'Thông tư số 5/2026/TT-BKHCN ngày 06/01/2026 của Bộ Nội vụ',
    'Nghị định số 5/2026/TT-CP ngày 06/01/2026 của Chính phủ',
    'Quyết định số 7-2026/QD-UBND ngày 06/01/2026 của UBND tỉnh',
  ),
  'văn bản K { trích yếu: "về ISO" }\nvăn bản L { loại: luật trích yếu: "Lưu trữ" }\nvăn bản M { loại: quyết định số: "5/QĐ-UBND" ngày: 05/01/2026 }',
  'văn bản K { loại: quyết định số: "19/2014/QĐ-TTg" ngày: 05/03/2014 của: "Thủ tướng Chính phủ" trích yếu: "áp dụng TCVN ISO 9001:2015" }',
  'văn bản K { loại: quyết định số: "9/QĐ-UBND" ngày: 05/03/2014 của: "UBND tỉnh" trích yếu: "áp dụng TCVN ISO 9001:2015" }',
  'văn bản K { loại: quyết định số: "9/QĐ-UBND" ngày: 05/03/2015 của: "UBND tỉnh" trích yếu: "áp dụng TCVN ISO 9001:2015" }',
  'văn bản K { loại: quyết định số: "9/QĐ-UBND" ngày: 05/03/2026 của: "UBND tỉnh" trích yếu: "A" }\nvăn bản L { loại: quyết định số: "9/QĐ-UBND" ngày: 06/03/2026 của: "UBND tỉnh" trích yếu: "B" }\nvăn bản M { loại: quyết định số: "9/QĐ-UBND" ngày: 05/03/2025 của: "UBND tỉnh" trích yếu: "B" }',
  // Provisions, annexes, ends of sentences.
  'quyết định { số: 5 ngày: 05/01/2027 điều { "Ban hành kèm theo Quyết định này Phụ lục I, II." } điều { "Theo Điều 2 và Điều 3." } nơi nhận: "Như Điều 2", "Như Điều 4", "như điều 2" lưu: "VT" }',
  'quyết định { số: 5 ngày: 05/01/2027 điều { "Ban hành mục tiêu." } }',
  'soạn kế hoạch { trích yếu: "ISO" phần "A" { mục "B" { khoản "C theo mục 1.1." khoản "D theo mục 1.2, mục 1.3." } } phần "E" { "Theo phần II, phần III; mục III." } }',
  'soạn quyết định { trích yếu: "ISO" điều { "Theo Nghị định, Điều 5." } điều { "Điều 3 Quyết định này." } phụ lục "P" { "Phụ lục I và Phụ lục II." "Điều 4. Báo cáo" } }',
  letter('Đoạn một', 'Đoạn hai.', '**Tiêu đề đậm**', '1. Có số', 'CHỮ HOA', 'Đoạn cuối'),
  letter('Hết./.', 'Sau./. Còn.', 'Xem https://a.gov.vn/.', 'Xong/.', 'Cuối./'),
  `soạn công văn { trích yếu: "${'rà soát quy trình giải quyết '.repeat(6)}" "x." }`,
  `soạn công văn { trích yếu: "một dòng\\n${'rà soát quy trình giải quyết '.repeat(3)}" "x." }`,
  'quyết định { số: 5 ngày: 05/01/2027 nơi nhận: "Như Điều 3;", "như điều 3", "Các phòng", "" lưu: "VTLT" }',
  'quyết định { số: 5 ngày: 05/01/2027 nơi nhận: "Lưu: VT, VP", "Các phòng." , "các phòng" }',
  'phụ lục mục tiêu { kèm theo: "Kèm theo Quyết định số 05/QĐ-SNgV" }\nphụ lục kế hoạch { kèm theo: "Kèm theo Quyết định số   /QĐ-SNgV" }\nquyết định { số: 5 ngày: 05/01/2027 }',
  'phụ lục mục tiêu { kèm theo: "Kèm theo Quyết định số 6/QĐ-SNgV" }\nquyết định { số: 5 ngày: 05/01/2027 }',
  'quyết định { số: "" ngày: 05/01/2027 }',
  'soạn thông báo { số: 3 trích yếu: "x" "…" "" }',
  minutes('Một.'),
  minutes(
    'Bắt đầu lúc 8 giờ.',
    'Tại phòng họp.',
    'Có mặt: các phòng.',
    'Chủ trì: Giám đốc.',
    'Thư ký: bà B.',
    'Kết thúc lúc 11 giờ.',
  ),
  minutes('Khai mạc.', 'Địa điểm: Sở.', 'Kết thúc cùng ngày.'),
  // Structure.
  `mục tiêu A "a 98%" { chỉ tiêu: từ 98% ${task('Rà soát')} }\nmục tiêu B "b 98%" { chỉ tiêu: từ 98% }\n${task('Lẻ')}`,
  `${task('Rà soát.', 'thời hạn: 30/6')}\n${task('rà soát', 'thời hạn: 30/6')}\n${task('Rà soát', 'thời hạn: 30/7')}`,
  'mục tiêu A "a" { chỉ tiêu: từ 98% }\nmục tiêu B "A." { chỉ tiêu: từ 98% }\nmục tiêu C "a" { chỉ tiêu: từ 97% }',
  'mục tiêu A "a" { chỉ tiêu: từ 98% }\nmục tiêu B "a" { chỉ tiêu: trên 98% }\nmục tiêu C "a" { chỉ tiêu: từ 98 đến 99% }\nmục tiêu D "a" { chỉ tiêu: từ 98 "vụ" }',
  // Years.
  ...[
    'Kế hoạch năm 2026',
    'Kế hoạch năm 2028',
    'Xây dựng kế hoạch năm 2028',
    'Xây dựng kế hoạch năm 2029',
    'MTCL 2026',
    'MTCL 2024',
    'MTCL 2010',
    'Đến năm 2030',
    'Phương hướng 2028',
  ].map((words) => task(words)),
  // A unit where a time belongs, in the language's own words and in those that are printed.
  ...[
    'VP',
    'Văn phòng',
    'hằng quý "Phòng Lãnh sự"',
    '30/6 ghi là "Văn phòng"',
    '30/6 ghi là "trước ngày 30/6, Văn phòng"',
  ].map((deadline) => due(deadline)),
  // Both ways to set tone marks, the rarer first; on a tie the old one.
  ...['hòa khoẻ', 'hòa khỏe hoà', 'hoà khoẻ thủy', 'ủy uỷ'].map((words) => task(`Rà soát ${words}`)),
  // Marks of lists copied from Word, in texts and where each line has a dash already.
  letter('◦ Rà soát', '▪ Báo cáo\\n■ Họp'),
  'soạn công văn { số: 3 ngày: 05/02/2027 trích yếu: "Họp" kính gửi: "● Sở Tài chính" "Họp." nơi nhận: "▪ Như trên" }',
  // What is done stays done; what goes on does not.
  ...[
    ['15/3', '01/03/2027 { T: hoàn thành }', '01/04/2027 { T: đang làm }'],
    ['15/3', '01/04/2027 { T: đang làm }', '01/03/2027 { T: hoàn thành }'],
    ['15/3', '01/03/2027 { T: đang làm }', '01/04/2027 { T: hoàn thành }'],
    ['15/3', '01/03/2027 { T: hoàn thành }', '01/03/2027 { T: chậm, lý do "x" }'],
    ['15/3 và 30/9', '01/03/2027 { T: hoàn thành }', '01/04/2027 { T: đang làm }'],
    ['thường xuyên', '01/03/2027 { T: hoàn thành }', '01/04/2027 { T: đang làm }'],
    ['thường xuyên', '01/03/2027 { T: hoàn thành }', '01/04/2027 { T: chưa bắt đầu }'],
    ['hằng tuần', '01/03/2027 { T: hoàn thành }', '01/04/2027 { T: chưa bắt đầu }'],
  ].map(
    ([deadline, ...records]) =>
      `nhiệm vụ T "Rà soát" { chủ trì: VP thời hạn: ${deadline} }\n${records.map((record) => `tiến độ ngày ${record}`).join('\n')}`,
  ),
  // Days of laws, cities before and after they became such.
  letter(
    'Căn cứ Luật Lưu trữ ngày 11 tháng 11 năm 2011.',
    'Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024.',
    'Theo Luật Lưu trữ ngày 20/6/2024.',
  ),
  letter('Họp tại tỉnh Đà Nẵng.', 'Họp tại thành phố Đà Nẵng.', 'Họp tại tỉnh Huế, thành phố Huế.'),
  // Closing dates of a list of documents, the same and others.
  ...['Số 5/QĐ-UBND ngày 05/01/2027', 'Số 5/QĐ-UBND ngày 5 tháng 1 năm 2027', 'Số 5/QĐ-UBND ngày 31/4/2027'].map(
    (words) => letter(`Quyết định ${words} của UBND tỉnh.`, 'Quyết định số 5/QĐ-UBND ngày 06/01/2027 của UBND tỉnh.'),
  ),
  // Accepted findings.
  ...[
    '// chấp nhận MTCL201: đã giao\nnhiệm vụ "Rà soát"',
    'nhiệm vụ "Rà soát" // chấp nhận MTCL201: đã giao',
    '// chấp nhận MTCL201, MTCL202, MTCL204: đã giao\n\n// ghi chú\nnhiệm vụ "Rà soát"',
    '// chấp nhận MTCL201\nnhiệm vụ "Rà soát"',
    '// chấp nhận MTCL999: sai mã\nnhiệm vụ "Rà soát"',
    '// chấp nhận: quên mã\nnhiệm vụ "Rà soát"',
    '// Chấp nhận mtcl201 vì đã giao\nnhiệm vụ "Rà soát"',
    '/* chấp nhận MTCL201: đã giao */ nhiệm vụ "Rà soát"',
    '// chấp nhận MTCL302: không có ở đây\nnhiệm vụ "Rà soát"',
    '// chấp nhận MTCL003: không được\nnhiệm vụ "Rà soát" { chủ trì: XYZ }',
    '// chấp nhận MTCL511: như bản gốc\nnhiệm vụ """\n  Rà  soát\n  hồ sơ , sổ\n  """ { chủ trì: VP }',
    'nhiệm vụ """\n  Rà  soát\n  """ // chấp nhận MTCL511: như bản gốc',
    '// chấp nhận MTCL201: một\n// chấp nhận MTCL202: hai\nnhiệm vụ "Rà soát"\nnhiệm vụ "Họp"',
    'nhiệm vụ "Rà soát"\n// chấp nhận MTCL201: ở cuối tệp',
  ],
  // Tasks in running text.
  ...[
    'khoản a "Rà soát." { chủ trì: VP }',
    'khoản "Rà soát." { - thời hạn "Hạn": trước ngày 30/6; - chủ trì: VP. - phối hợp: HTQT }',
    'mục VP { khoản "Báo cáo." { thời hạn: 30/6 gửi: "UBND tỉnh" } khoản "Gửi." { thời hạn: 31/6 gửi: "Sở" } }',
    'mục XYZ { khoản "Rà soát." { thời hạn: 30/6 } }',
    'chế độ báo cáo "báo cáo quý" { chủ trì: VP thời hạn: hằng quý }',
    'nhắc việc "Nộp" { thời hạn: 30/6 kết quả: "Sổ" ghi chú: "x" }',
    'điểm "con" { kinh phí: "5 triệu đồng" theo dõi: QMR tiến độ ngày 01/02/2027: đang làm }',
    '- "gạch" { kết quả: "Sổ", "Sổ" } + "cộng" { sự kiện "Họp": 01/02/2027 }',
  ].map((content) => `soạn kế hoạch { số: 5 ngày: 05/02/2027 trích yếu: "ISO" phần "A" { ${content} } }`),
  // A heading in the plan and the objective's own sentence: names in braces are compared as they print.
  ...[
    ['{TTHC} được giải quyết đúng hạn', 'thủ tục hành chính được giải quyết đúng hạn'],
    ['thủ tục hành chính được giải quyết đúng hạn', '{TTHC} đúng hạn'],
    ['hồ sơ của {cơ quan} được giải quyết đúng hạn', 'hồ sơ Sở Ngoại vụ được giải quyết đúng hạn'],
    ['hồ sơ gửi {VP} được giải quyết đúng hạn', 'hồ sơ gửi Văn phòng được giải quyết sớm'],
    ['hồ sơ được giải quyết đúng hạn', 'hồ sơ của {HTQT} được giải quyết'],
    ['hồ sơ được giải quyết đúng hạn', 'Tiếp công dân đúng hạn'],
    ['hoà giải được giải quyết đúng hạn', 'hòa giải đúng hạn'],
  ].map(
    ([statement, heading]) =>
      `viết tắt TTHC "thủ tục hành chính"\nmục tiêu O "${statement}" { chỉ tiêu "Đúng hạn": đạt 100% "hồ sơ" tiêu đề trong kế hoạch: "${heading}" }`,
  ),
  // One number with two days: what is declared is right, what there is in no calendar never.
  ...[
    'Theo Công văn số 15/UBND ngày 31/4/2027; Công văn số 15/UBND ngày 30/4/2027; Công văn số 15/UBND ngày 30/4/2027.',
    'Theo Công văn số 15/UBND ngày 31/4/2027; Công văn số 15/UBND ngày 31/6/2027.',
    'Theo Công văn số 015/UBND ngày 15/3/2027; Công văn số 15/UBND ngày 05 tháng 3 năm 2027.',
    'Theo Công văn số 15/UBND ngày 15/03/2027; Công văn số 15/UBND ngày 15/03/2027; Công văn số 15/UBND ngày 12/12/2027.',
    'Theo Công văn số 15/UBND ngày 15/10/2027; Công văn số 15/UBND ngày 15/10/2027; Công văn số 15/UBND ngày 05 tháng 10 năm 2027.',
    'Theo Công văn số 15/UBND ngày 15/10/2026; Công văn số 15/UBND ngày 15/10/2027.',
    'Theo Nghị quyết số 15/2026/NQ-HĐND ngày 15/10/2026; Nghị quyết số 15/2026/NQ-HĐND ngày 16/10/2026.',
  ].map((words) => letter(words)),
  `${letter('Họp.')}\nnhiệm vụ "Theo Công văn số 3/SNgV ngày 06/02/2027"`,
  // Names in a list of words: with signs, references, list marks and remarks in brackets.
  ...[
    '"Văn phòng (đầu mối); Phòng Hợp tác quốc tế."',
    '"- Văn phòng; - Phòng Lãnh sự"',
    '"{VP} , {HTQT}; các phòng"',
    '"Phòng Văn hóa và Thông tin, Văn phòng"',
    '"; ,"',
    '"Văn phòng; ; {QMR}"',
    '"Phòng A; Phòng B"',
  ].map((names) => `nhiệm vụ "Rà soát" { chủ trì: ${names} phối hợp: VP, HTQT }`),
  // Slips of one letter and keys that no input method caught.
  ...[
    'Thuwcj hieenj rà soát',
    'thuwcj',
    'Rà soát quytrinfh hoof sow',
    'Rà soát dduwr hồ sơ dduwowcj',
    'Rà soát phòng rooms và rows',
    'Chỉ tịch UBND xã',
    'chỉ tịch UBND xã; đông đốc; đôn đôc',
    'Bổ xung hồ sơ, sử lý, Sử lý',
  ].map((words) => task(words)),
  // The order of bases: an order, a decision of the President, a resolution of nobody known.
  ...[
    [
      'Lệnh số 12/2026/L-CTN ngày 05/12/2026 của Chủ tịch nước về việc công bố Luật',
      'Quyết định số 15/2026/QĐ-CTN ngày 05/12/2026 của Chủ tịch nước về việc công bố',
    ],
    [
      'Nghị quyết số 12/NQ-HĐQT ngày 05/12/2026 của Hội đồng quản trị về kế hoạch',
      'Nghị quyết số 15/NQ-HĐND ngày 04/12/2026 của Hội đồng nhân dân tỉnh Bình Hải về kế hoạch',
      'Quyết định số 15/2026/QĐ-CTN ngày 05/12/2026 của Chủ tịch nước về việc công bố',
    ],
  ].map((list) => bases(...list)),
  // Editions of standards in titles of documents that are older.
  'văn bản Q { loại: quyết định số: "19/QĐ-UBND" ngày: 05/03/2014 của: "UBND tỉnh" trích yếu: "về áp dụng TCVN ISO 9001:2015" }',
  'văn bản Q { loại: quyết định số: "19/QĐ-UBND" ngày: 05/03/1990 của: "UBND tỉnh" trích yếu: "về áp dụng ISO 14001:2015 và ISO/IEC 17025 : 2017" }',
  'văn bản Q { loại: quyết định số: "19/QĐ-UBND" ngày: 05/03/2014 của: "UBND tỉnh" trích yếu: "về áp dụng ISO 99999:2015" }',
  // Declared twice: the same document, another one, without a title, of another body.
  ...[
    ['ngày: 05/03/2026 của: "UBND tỉnh" trích yếu: "về ISO"', 'ngày: 05/03/2026 của: "UBND tỉnh" trích yếu: "về ISO"'],
    ['ngày: 05/03/2026 của: "UBND tỉnh" trích yếu: "về ISO"', 'ngày: 06/03/2026 của: "UBND tỉnh" trích yếu: "về ISO"'],
    ['ngày: 05/03/2026 của: "UBND tỉnh"', 'ngày: 05/03/2026 của: "UBND tỉnh"'],
    ['ngày: 05/03/2026 của: "UBND tỉnh"', 'ngày: 05/03/2026 của: "UBND tỉnh" trích yếu: "về ISO"'],
    ['ngày: 05/03/2026 của: "UBND tỉnh"', 'ngày: 05/03/2026 của: "Sở Nội vụ"'],
    ['ngày: 05/03/2026 của: "UBND tỉnh"', 'ngày: 05/03/2025 của: "UBND tỉnh"'],
  ].map(
    ([one, other]) =>
      `văn bản A { loại: quyết định số: "19/QĐ-UBND" ${one} }\nvăn bản B { loại: quyết định số: "19/QĐ-UBND" ${other} }`,
  ),
  // Weekdays beside days that there are not.
  ...[
    'thứ Hai, ngày 15/13/2027',
    'thứ Hai, ngày 0/3/2027',
    'thứ Hai, ngày 15/0/2027',
    'thứ Hai, ngày 31/4/2027',
    'CN ngày 14/3/2027',
    'T2 ngày 14/3',
  ].map((day) => task(`Họp ${day}`)),
  // Sums under columns: cells that are missing, rates, money.
  table('"Nội dung", "Số", "Tỷ lệ"', '"Một", "1", "10%"', '"Hai", "2"', '"Tổng cộng", "4", "30%"'),
  table('"Nội dung", "Kinh phí"', '"Một", "1.000.000 đồng"', '"Hai", "2.500.000 đồng"', '"Cộng:", "3.000.000 đồng"'),
  table('"Nội dung", "Số"', '"Một", "1,5"', '"Hai", "2,25"', '"Tổng", "3,75"'),
  table('"Nội dung", "Số"', '"Một", "x"', '"Hai", "2"', '"Tổng", "3"'),
  // A deadline of another year behind a day; several due days around the cut-off.
  ...['sau 15/3/2026 10 ngày', 'chậm nhất 10 ngày sau ngày 15/3/2026', 'từ 01/12/2026 đến 15/3/2026'].map((day) =>
    due(day),
  ),
  due('15/5 và 20/6/2027', 'Báo cáo 6 tháng đầu năm'),
  due('20/6/2027', 'Báo cáo 6 tháng đầu năm'),
  due('15/9 và 20/12/2027'),
  due('20/12/2027', 'Xây dựng kế hoạch {năm sau}'),
  // Results beyond the whole.
  ...['O: đạt 105%', 'O: đạt 12/10', 'O: đạt 0/0', 'T: đạt 105%', 'T: đạt 12/10 "hồ sơ"'].flatMap((record) =>
    ['từ 98%', 'từ 105%', 'đạt 100%', 'ít nhất 4 "sáng kiến"'].map(
      (target) => `mục tiêu O "Đúng hạn" { chỉ tiêu T "Hồ sơ": ${target} }\ntiến độ ngày 14/06/2027 { ${record} }`,
    ),
  ),
  // Names of units shortened to their letters, or mistyped.
  ...[
    'Phòng HTQT',
    'phòng hợp tác QT',
    'Phòng LS',
    'Phòng Hợp tác quốc tê',
    'Phòng Hợp tác quốc tếế',
    'Phòng H',
    'Phòng Hợp tác trong nước',
  ].map((name) => `nhiệm vụ "Rà soát" { chủ trì: "${name}" phối hợp: VP, HTQT, LS }`),
];
