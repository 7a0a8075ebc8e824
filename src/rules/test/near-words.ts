/**
 * Every word of the lists by which the rules leave something alone or speak, each beside a word that is in no list:
 * told whole in test/unit/golden/approved/findings/near-words.txt.
 */
const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());
const tasks = (words: string[], rest = 'chủ trì: VP') =>
  words.map((one) => `nhiệm vụ "${one}" { ${rest} theo dõi: QMR kết quả: "Sổ" }`).join('\n');
const due = (deadline: string, ...words: string[]) => tasks(words, `chủ trì: VP thời hạn: ${deadline}`);
const letter = (...texts: string[]) =>
  `soạn công văn { số: 3 ngày: 05/02/2027 trích yếu: "Họp" kính gửi: "Các phòng" ${texts.map((one) => `"${one}"`).join(' ')} }`;
const PLAN = 'kế hoạch năm 2027 của SNgV { báo cáo "năm" chốt: 30/11/2027 }\n';
const PARTIES = `${PLAN}đơn vị KT "Phòng Kinh tế" { tên gọi: "P. Kinh tế" }\nđơn vị VX "Phòng Văn hóa và Xã hội"\nnhóm CP "các phòng" { VP, KT }\n`;
const plan = (periods: string) => `kế hoạch năm 2027 của SNgV { ${periods} }`;
const table = (heading: string, total: string, ...cells: string[]) =>
  `bảng { cột: "Việc", "${heading}" ${cells.map((cell) => `hàng: "x", "${cell}"`).join(' ')} hàng: ${total} }`;
const signers = (...persons: string[]) =>
  `${persons.map((one, i) => `người ký N${i} { ${one} }`).join('\n')}\n${persons.map((_, i) => `soạn thông báo { số: ${i + 1} ngày: 05/02/2027 trích yếu: "x" người ký: N${i} }`).join('\n')}`;
const person = (rest: string, name = 'Nguyễn Văn A') => `${rest} họ tên: "${name}"`;

export const NEAR_WORDS: Record<string, string> = {
  'năm sau được chuẩn bị':
    PLAN +
    due(
      'ngày 15/10',
      ...lines(`
      Xây dựng nội dung năm 2028
      Dự thảo nội dung năm 2028
      Chuẩn bị nội dung năm 2028
      Đăng ký nội dung năm 2028
      Đề xuất nội dung năm 2028
      Phương hướng năm 2028
      Tham mưu nội dung năm 2028
      Lập kế hoạch năm 2028
      Lập dự toán năm 2028
      Lập chương trình năm 2028
      Lập danh mục năm 2028
      Giao nội dung năm 2028
      Định hướng năm 2028
      Rà soát nội dung năm 2028
      Xây dựng nội dung; họp năm 2028
      Xây dựng nội dung. Họp năm 2028
    `),
    ),
  'năm sau được chuẩn bị từ tháng 9': [
    due('ngày 31/8', 'Xây dựng nội dung năm 2028'),
    due('ngày 01/9', 'Xây dựng nội dung năm 2028'),
    due('ngày 30/4', 'Lập dự toán năm 2028'),
    due(
      'ngày 01/5',
      'Lập dự toán năm 2028',
      'Đề xuất đầu tư công năm 2028',
      'Xây dựng kế hoạch kinh tế - xã hội năm 2028',
    ),
    due('ngày 01/5', 'Đề xuất đầu tư năm 2028'),
    due('"khi có điều kiện"', 'Xây dựng nội dung năm 2028'),
  ].join('\n'),
  'năm đứng không': tasks(
    lines(`
    MTCL 2025
    MTCL 2024
    MTCL 2029
    MTCL 2030
    MTCL 2027
  `),
  ),
  'năm sau làm phần còn lại': letter(
    'Công bố kết quả năm 2028.',
    'Giải ngân năm 2028.',
    'Dự toán năm 2028.',
    'Công bố kết quả; họp năm 2028.',
    'Kết quả năm 2028.',
    'Kết quả năm 2029.',
  ),
  'năm trước đã đạt': letter(
    ...lines(`
      Năm 2026, chỉ số đạt 89%.
      Trong năm 2026 đã xếp thứ năm.
      Đến năm 2026 ước 3 hồ sơ.
      Hết năm 2026 xếp thứ năm.
      Kết thúc năm 2026 đã họp.
      Cuối năm 2026 đạt 5.
      Trong cuối năm 2026 đạt 5.
      Tháng 12/2026 đạt 5.
      Quý IV/2026 đạt 5.
      Năm 2026 có 5 hồ sơ.
      Năm 2026, phấn đấu đạt 90%.
      Năm 2026, mục tiêu đạt 90%.
      Năm 2026 phải đạt 90%.
      Năm 2026 cần đạt 90%.
      Năm 2026 sẽ đạt 90%.
      Năm 2026 bảo đảm đạt 90%.
      Năm 2026 đảm bảo đạt 90%.
      Sở họp năm 2026, đạt 89%.
      Năm 2025, chỉ số đạt 89%.
    `),
  ),
  'đề mục nhìn lại': `soạn kế hoạch { số: 5 ngày: 05/02/2027 trích yếu: "ISO" ${lines(`
    Đánh giá năm 2026
    Kết quả năm 2026
    Tình hình năm 2026
    Thực trạng năm 2026
    Tổng quan năm 2026
    1. Kết quả năm 2026
    Nhiệm vụ năm 2026
    Kết quảng bá năm 2026
  `)
    .map((heading) => `phần "${heading}" { "Một." }`)
    .join(' ')} }`,
  'khép lại năm': [
    due(
      'ngày 31/01/2028',
      ...lines(`
        Tổng kết công tác
        Quyết toán kinh phí
        Giải ngân vốn
        Báo cáo năm
        Báo cáo kết quả thực hiện nhiệm vụ cả năm
        Báo cáo năm học
        Báo cáo nămnay
        Rà soát quy trình
      `),
    ),
    due('ngày 31/3/2028', 'Tổng kết công tác'),
    due('ngày 01/4/2028', 'Tổng kết công tác'),
    due('ngày 30/11/2027 và ngày 31/01/2028', 'Tổng kết công tác'),
    due('tháng 01 năm sau', 'Tổng kết công tác'),
  ].join('\n'),
  'kỳ báo cáo gọi bằng nhiều cách': [
    plan(
      'báo cáo "sáu tháng" chốt: 15/06/2027 báo cáo "chín tháng" chốt: 15/09/2027 báo cáo "quý I" chốt: 15/03/2027 báo cáo "quý II" chốt: 20/06/2027 báo cáo "quý III" chốt: 20/09/2027 báo cáo "12 tháng" chốt: 30/11/2027',
    ),
    due(
      'ngày 20/12',
      ...lines(`
        Báo cáo 6 tháng
        Báo cáo sáu tháng
        Báo cáo nửa năm
        Báo cáo 9 tháng
        Báo cáo chín tháng
        Báo cáo quý I
        Báo cáo quý II
        Báo cáo quý III
        Báo cáo quý IV
        Báo cáo 12 tháng
        Báo cáo năm
        Báo cáo tổng kết năm
        Báo cáo kết quả công tác năm
        Báo cáo công tác năm 2027
        Báo cáo công tác {năm}
        Báo cáo công tác cả năm
        Xây dựng báo cáo 6 tháng
        Tổng hợp báo cáo 6 tháng
        Lập báo cáo 6 tháng
        Gửi báo cáo 6 tháng
        Họp báo cáo 6 tháng
      `),
    ),
  ].join('\n'),
  'kỳ cuối là kỳ của năm': [plan('báo cáo "nửa đầu" chốt: 29/09/2027'), due('ngày 15/12', 'Rà soát')].join('\n'),
  'kỳ cuối trong ba tháng cuối': [plan('báo cáo "nửa đầu" chốt: 30/09/2027'), due('ngày 15/12', 'Rà soát')].join('\n'),
  'kỳ cuối theo tên': [plan('báo cáo "Báo cáo năm" chốt: 31/03/2027'), due('ngày 15/12', 'Rà soát')].join('\n'),
  'kỳ cuối theo tên khác': [plan('báo cáo "Cả năm" chốt: 31/03/2027'), due('ngày 15/12', 'Rà soát')].join('\n'),
  'chuẩn bị cho năm sau': due(
    'ngày 15/12',
    ...lines(`
      Rà soát nhiệm vụ năm sau
      Rà soát nhiệm vụ năm tiếp theo
      Rà soát nhiệm vụ {năm sau}
      Rà soát nhiệm vụ 2028
      Rà soát nhiệm vụ
    `),
  ),
  'hơn một trăm phần trăm': lines(`
    So với cùng quý
    Dự toán
    Kế hoạch
    Cùng kỳ
    Tăng
    Vượt
    Chỉ tiêu được giao
    Nhu cầu
    Công suất
    Định mức
    Hồ sơ
  `)
    .map((words) => `mục tiêu "${words} được nâng lên" { chỉ tiêu: từ 120% nhiệm vụ "x" }`)
    .join('\n'),
  'đơn vị tính': [
    'chỉ tiêu: từ 5',
    'chỉ tiêu "Số sáng kiến": từ 5',
    'chỉ tiêu "Số lượng sáng kiến": từ 5',
    'chỉ tiêu "Tổng số": từ 5',
    'chỉ tiêu "Hệ số": từ 5',
    'chỉ tiêu "Sáng kiến": từ 5 "sáng kiến"',
  ]
    .map((target, i) => `mục tiêu "Việc ${'abcdef'[i]}" { ${target} nhiệm vụ "x" }`)
    .join('\n'),
  'nhóm cùng chủ trì':
    PLAN +
    tasks(
      lines(`
      Từng phòng rà soát
      Mỗi công chức rà soát
      Rà soát quy trình của phòng
      Rà soát quy trình của đơn vị
      Rà soát quy trình của mình
      Các phòng xây dựng quy trình
      Các đơn vị tự rà soát
      Các cơ quan triển khai quy trình
      Các phòng họp. Văn phòng xây dựng quy trình
      Các phòng rà soát
      Rà soát quy trình
    `),
      'chủ trì: CacPhong phối hợp: VP',
    ),
  'nhóm cùng chủ trì, một phòng phối hợp': tasks(
    ['Từng phòng rà soát', 'Rà soát quy trình'],
    'chủ trì: CacPhong phối hợp: LS',
  ),
  'kiểm tra tại chỗ': letter(
    ...lines(`
      Kiểm tra thực tế 30% sở.
      Kiểm tra trực tiếp 30% cơ quan.
      Kiểm tra tại chỗ 30% ban, ngành.
      Kiểm tra tại chỗ 30% ban ngành.
      Kiểm tra hồ sơ 30% sở.
      Kiểm tra thực tế 30% các sở.
      Kiểm tra thực tế 30% số sở.
      Kiểm tra thực tế 30% tổng số sở.
      Kiểm tra thực tế 30% đơn vị.
      Kiểm tra thực tế hệ thống quản lý chất lượng 30% đơn vị.
      Kiểm tra thực tế HTQLCL 30% đơn vị.
      Kiểm tra thực tế ISO 30% số đơn vị.
      Kiểm tra 30% sở tại trụ sở.
      Kiểm tra hồ sơ; họp 30% sở tại trụ sở.
      Kiểm tra thực tế từ 20 đến 30% sở.
      Kiểm tra thực tế 33,3% sở.
      Kiểm tra thực tế 33,4% sở.
      Kiểm tra thực tế; họp 30% sở.
    `),
  ),
  'dòng tổng cộng': `phụ lục kế hoạch {\nphần "P" {\n${[
    table('Số', '"Tổng", "4"', '1', '2'),
    table('Số', '"Tổng số", "4"', '1', '2'),
    table('Số', '"Tổng cộng:", "4"', '1', '2'),
    table('Số', '"Cộng", "4"', '1', '2'),
    table('Số', '"Tổng hợp", "4"', '1', '2'),
    table('Số', '"Tổng", "3"', '1', '2'),
    table('Số', '"Tổng", "4"', '3'),
    table('Tiền', '"Tổng", "1.500 đồng"', '1.000 đồng', '400 đ'),
    table('Tiền', '"Tổng", "7 triệu đồng"', '1,5 triệu đồng', '4 triệu đồng'),
    table('Tiền', '"Tổng", "7 tỷ"', '1,5', '4'),
    ...['Tỷ lệ', 'Tỉ lệ', 'Đạt (%)', 'Bình quân', 'Trung bình', 'Điểm', 'Số lượt'].map((heading) =>
      table(heading, '"Tổng", "4"', '1', '2'),
    ),
  ].join('\n')}\n}\n}`,
  'phụ lục ghi số của quyết định': [
    ...['số 12a/QĐ-SNgV', 'số 12b/QĐ-SNgV', 'số 12/QĐ-SNgV', 'số: /QĐ-SNgV', 'ngày 05/01/2027'].map(
      (words) =>
        `soạn quyết định { số: "12a" ngày: 05/01/2027 trích yếu: "x" điều { "Ban hành kèm theo Phụ lục." } phụ lục "P" { kèm theo: "Kèm theo Quyết định ${words}" "Một." } }`,
    ),
    ...['số 012/QĐ-SNgV', 'số 12/QĐ-SNgV', 'số 13/QĐ-SNgV'].map(
      (words) =>
        `soạn quyết định { số: 12 ngày: 05/01/2027 trích yếu: "x" điều { "Ban hành kèm theo Phụ lục." } phụ lục "P" { kèm theo: "Kèm theo Quyết định ${words}" "Một." } }`,
    ),
  ].join('\n'),
  'học hàm, học vị, danh xưng': signers(
    ...lines(`
      GS. Nguyễn Văn A
      PGS Nguyễn Văn A
      TSKH. Nguyễn Văn A
      ThS. Nguyễn Văn A
      Ths Nguyễn Văn A
      CN. Nguyễn Văn A
      KS. Nguyễn Văn A
      BS. Nguyễn Văn A
      NGND. Nguyễn Văn A
      NGƯT. Nguyễn Văn A
      Tiến sĩ Nguyễn Văn A
      Thạc sĩ Nguyễn Văn A
      Giáo sư Nguyễn Văn A
      Phó Giáo sư Nguyễn Văn A
      Ông Nguyễn Văn A
      Bà Nguyễn Thị B
      Đồng chí Nguyễn Văn A
      GS.TS. Nguyễn Văn A
      Bà Rịa
      Cn Nguyễn Văn A
    `).map((name) => person('chức vụ: "Giám đốc"', name)),
  ),
  'ký thay mặt ai': signers(
    ...[
      'Ủy ban nhân dân',
      'Uỷ ban nhân dân',
      'UBND tỉnh',
      'Hội đồng thi đua',
      'HĐND',
      'Ban Chỉ đạo',
      'Lãnh đạo Sở',
    ].map((body) => person(`thay mặt: "${body}" chức vụ: "Trưởng ban"`)),
  ),
  'cấp phó': signers(
    ...['Phó Giám đốc', 'Cấp phó', 'Cấp phó của người đứng đầu', 'Phụ trách', 'Chánh Văn phòng'].map((position) =>
      person(`ký thay: "Giám đốc" chức vụ: "${position}"`),
    ),
    'chức vụ: "Giám đốc"',
    'họ tên: "Nguyễn Văn A"',
  ),
  'dấu kết thúc': letter(
    'Cổng https://a.gov.vn/.',
    'Cổng http://a.gov.vn/b/',
    'Cổng www.a.gov.vn/.',
    'Cổng (a.gov.vn/.',
    'Đơn vị a/.',
    'Hết/',
    'Hết./',
    'Hết./. ',
    'Hết./. Còn.',
    'Cuối./.',
  ),
  'đo được không cần số': lines(`
    Tất cả hồ sơ đúng hạn
    Toàn bộ hồ sơ đúng hạn
    Mọi hồ sơ đúng hạn
    Không có hồ sơ trễ
    Không để hồ sơ trễ
    Không còn hồ sơ trễ
    Không phát sinh khiếu nại
    Không xảy ra cháy nổ
    Không ai vi phạm
    Không hồ sơ nào trễ
    Không trường hợp nào trễ
    Họp một lần
    Số hóa một phần
    Giảm một nửa
    Có hai sáng kiến
    Có ba sáng kiến
    Có bốn sáng kiến
    Có sáu sáng kiến
    Có bảy sáng kiến
    Có tám sáng kiến
    Có chín sáng kiến
    Có mười sáng kiến
    Tăng gấp đôi
    Nâng cao chất lượng
    Không ngừng đổi mới
    Hết lòng phục vụ bàn dân
  `)
    .map((words, i) => `mục tiêu "${words}" { nhiệm vụ "Việc ${'abcdefghijklmnopqrstuvwxyz'[i]}" }`)
    .join('\n'),
  'phần của một tổng số': lines(`
    Đăng ký 3 sáng kiến
    Mỗi phòng đăng ký 3 sáng kiến
    Từng phòng đăng ký 3 sáng kiến
    Đợt một đăng ký 3 sáng kiến
    Trong quý đăng ký 3 sáng kiến
    Hằng tháng đăng ký 3 sáng kiến
    Giai đoạn một đăng ký 3 sáng kiến
    Đăng ký sáng kiến, trong đó 3 sáng kiến mới
    Đăng ký thêm 3 sáng kiến
    Đăng ký 3 sáng kiến tiêu biểu
    Chọn 3 sáng kiến
    Trình 3 sáng kiến
    Đăng ký 3/4 sáng kiến
  `)
    .map(
      (words, i) =>
        `mục tiêu "Có sáng kiến ${'abcdefghijklmnopqrstuvwxyz'[i]}" { chỉ tiêu: ít nhất 5 "sáng kiến" nhiệm vụ "${words}" }`,
    )
    .join('\n'),
  'đếm những thứ có số riêng': lines(`
    đơn vị
    cơ quan
    tổ chức
    cá nhân
    người
    công chức
    viên chức
    cán bộ
    học viên
    ngày
    tháng
    năm
    giờ
    lần
    lượt
    cuộc
    buổi
    đợt
    điểm
    đồng
    triệu
    tỷ
    lớp
    ngàyx
  `)
    .map(
      (unit, i) =>
        `mục tiêu "Đạt kết quả ${'abcdefghijklmnopqrstuvwxyz'[i]}" { chỉ tiêu: ít nhất 5 "${unit}" nhiệm vụ "Rà soát 3 ${unit}" }`,
    )
    .join('\n'),
  'số gõ tay trong báo cáo': `mục tiêu A "Hồ sơ" { chỉ tiêu: từ 98% nhiệm vụ v "x" { thời hạn: ngày 15/3 } nhiệm vụ w "y" }
tiến độ ngày 10/03/2027 { v: hoàn thành ngày 09/03/2027 A: đạt 99% }
soạn báo cáo { số: 7 ngày: 16/06/2027 kỳ: "6 tháng" ${lines(`
    Hoàn thành 7/9 nhiệm vụ.
    Hoàn thành được 7/9 nhiệm vụ.
    Có 7/9 nhiệm vụ hoàn thành.
    Có 7/9 nhiệm vụ đã hoàn thành.
    Có 7/9 mục tiêu đạt.
    Có 7/9 mục tiêu chất lượng đã đạt.
    Có 7/9 chỉ tiêu đạt.
    Có 7/9 chỉ tiêu đã đạt.
    Đạt 7/9 mục tiêu.
    Đạt được 7/9 mục tiêu.
    Đạt 7/9 chỉ tiêu.
    Đạt được 7/9 chỉ tiêu.
    Có 7 nhiệm vụ hoàn thành.
    Có 7 nhiệm vụ đã hoàn thành.
    Có 7 nhiệm vụ hoàn thành đúng hạn.
    Có 7 nhiệm vụ hoàn thành trước hạn.
    Có 7 nhiệm vụ hoàn thành sớm.
    Có 7 nhiệm vụ hoàn thành chậm.
    Có 7 nhiệm vụ hoàn thành quá hạn.
    Có 7 nhiệm vụ chậm.
    Có 7 nhiệm vụ bị chậm tiến độ.
    Có 7 nhiệm vụ quá hạn.
    Có 7 nhiệm vụ đang làm.
    Có 7 nhiệm vụ đang thực hiện.
    Có 7 nhiệm vụ đang triển khai.
    Có 7 nhiệm vụ chưa bắt đầu.
    Có 7 nhiệm vụ chưa triển khai.
    Có 7 nhiệm vụ không thực hiện.
    Có 7 mục tiêu đạt.
    Có 7 mục tiêu chất lượng chưa đạt.
    Có 7 chỉ tiêu đạt.
    Có 7 chỉ tiêu chưa đạt.
    Số nhiệm vụ hoàn thành là 7.
    Số lượng nhiệm vụ đã hoàn thành: 7.
    Số nhiệm vụ chậm có 7.
    Số nhiệm vụ chậm = 7.
    Số nhiệm vụ chậm: 7/9.
    Số nhiệm vụ chậm: 7%.
    Hoàn thành 7 nhiệm vụ.
    Hoàn thành được 7 nhiệm vụ.
    Chậm 7 nhiệm vụ.
    Quá hạn 7 nhiệm vụ.
    Chậm tiến độ 7 nhiệm vụ.
    Tổng 7 nhiệm vụ.
    Tổng số 7 nhiệm vụ.
    Tổng cộng có 7 nhiệm vụ.
    Tổng số là 7 nhiệm vụ.
    Tổng số nhiệm vụ là 7.
    Tổng số nhiệm vụ của kế hoạch: 7.
    Tổng số nhiệm vụ được giao là 7.
    Tổng số nhiệm vụ trong năm là 7.
    Tổng số mục tiêu là 7.
    Tổng số mục tiêu chất lượng là 7.
    Tổng số chỉ tiêu là 7.
    Hoàn thành 70% nhiệm vụ.
    Hoàn thành được 70 % số nhiệm vụ.
    Tỷ lệ nhiệm vụ hoàn thành là 70%.
    Tỷ lệ hoàn thành nhiệm vụ đạt 70,5%.
    Tỷ lệ hoàn thành nhiệm vụ: 70%.
    Tỷ lệ hoàn thành nhiệm vụ = 50%.
    Hoàn thành 1/2 nhiệm vụ.
    Hoàn thành 01/02 nhiệm vụ.
    Năm trước hoàn thành 7 nhiệm vụ.
    Năm ngoái hoàn thành 7 nhiệm vụ.
    Cùng kỳ hoàn thành 7 nhiệm vụ.
    Kỳ trước hoàn thành 7 nhiệm vụ.
    Quý trước hoàn thành 7 nhiệm vụ.
    Tháng trước hoàn thành 7 nhiệm vụ.
    Năm trước có họp. Nay hoàn thành 7 nhiệm vụ.
  `)
    .map((words) => `"${words}"`)
    .join('\n')} }`,
  'đơn vị ghi bằng chữ':
    PARTIES +
    lines(`
    chủ trì: "Văn phòng" phối hợp: VP
    chủ trì: VP phối hợp: "văn  phòng"
    chủ trì: VP phối hợp: "P. Kinh tế" theo dõi: "Phòng Kinh tế"
    chủ trì: KT phối hợp: "P. Kinh tế"
    chủ trì: "Văn phòng; Phòng Kinh tế"
    chủ trì: "Văn phòng, Phòng Kinh tế"
    chủ trì: "Văn phòng và Phòng Kinh tế"
    chủ trì: "Văn phòng\\nPhòng Kinh tế"
    chủ trì: "Văn phòng và Sở khác"
    chủ trì: "Văn phòng và các việc khác"
    chủ trì: "Sở khác; Sở nữa"
    chủ trì: "Sở khác"
    chủ trì: "Phòng Văn hóa và Xã hội"
    chủ trì: "Phòng Văn hóa và Xã hội, Văn phòng"
    chủ trì: "Văn phòng; Phòng Văn hóa và Xã hội"
    chủ trì: "Văn phòng; {KT}"
    chủ trì: "{VP}; {KT}; Phòng Văn hóa và Xã hội"
    chủ trì: VP phối hợp: "Phòng Kinh tế; Văn phòng; Sở khác"
    chủ trì: VP phối hợp: "Văn phòng; Phòng Kinh tế"
    chủ trì: VP phối hợp: "Phòng Kinh tế, Văn phòng"
    chủ trì: VP phối hợp: "Phòng Kinh tế; Phòng Kinh tế"
    chủ trì: VP phối hợp: "Sở khác; Sở khác"
    chủ trì: VP phối hợp: KT, "Phòng Kinh tế"
    chủ trì: VP phối hợp: "các phòng; Phòng Kinh tế"
    chủ trì: CP phối hợp: "Phòng Kinh tế"
    chủ trì: VP phối hợp: KT theo dõi: "Văn phòng"
    chủ trì: "QMR" phối hợp: KT theo dõi: QMR
    chủ trì: "Văn phòng" phối hợp: "Văn phòng" theo dõi: "Văn phòng"
  `)
      .map((parties, i) => `nhiệm vụ "Việc ${i + 1}" { ${parties} thời hạn: tháng 3 kết quả: "Sổ" }`)
      .join('\n'),
};

/** Ways to say who looks at it: each in a plan of its own. */
for (const review of [
  'Xem xét của lãnh đạo',
  'Họp xem xét',
  'Họp lãnh đạo xem xét',
  'Lãnh đạo xem xét',
  'Lãnh đạo họp xem xét',
  'Xem xét lãnh đạo',
  'Lãnh đạo họp',
])
  NEAR_WORDS[review] = `${due('tháng 11', 'Đánh giá nội bộ')}\n${due('tháng 10', review)}`;
for (const [audit, words] of Object.entries({
  ĐGNB: 'ĐGNB',
  'chất lượng nội bộ': 'Đánh giá chất lượng nội bộ',
  'lập kế hoạch': 'Lập kế hoạch đánh giá nội bộ',
  'báo cáo': 'Báo cáo đánh giá nội bộ',
  'quyết định': 'Ban hành quyết định đánh giá nội bộ',
  'chương trình': 'Xây dựng chương trình đánh giá nội bộ',
  'dự thảo': 'Dự thảo kế hoạch đánh giá nội bộ',
  'và triển khai': 'Lập kế hoạch, triển khai đánh giá nội bộ',
  'và thực hiện': 'Lập kế hoạch, thực hiện đánh giá nội bộ',
  'cả hai': 'Đánh giá nội bộ, họp xem xét của lãnh đạo',
}))
  NEAR_WORDS[`đánh giá trước: ${audit}`] = `${due('tháng 11', words)}\n${due('tháng 10', 'Họp xem xét')}`;
