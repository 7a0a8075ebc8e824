import { rulesOf } from '../rule.ts';

const CITING = 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6.b';
const SIGNS = 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.3; Phụ lục III, mục I';
const LAW = 'văn bản LuatLT { loại: luật ngày: 21/06/2024 trích yếu: "Lưu trữ" }\n';
const DECISION =
  'văn bản QD12 { loại: quyết định số: "12/2020/QĐ-UBND" ngày: 05/03/2020 của: "UBND tỉnh" trích yếu: "về việc phân cấp" }\n';
const RESOLUTION =
  'văn bản NQ1 { loại: nghị quyết số: "202/2025/QH15" ngày: 12/06/2025 của: "Quốc hội" trích yếu: "về việc sắp xếp đơn vị hành chính cấp tỉnh" }\n';

const COMPETENCE =
  'văn bản QD15 { loại: quyết định số: "15/2025/QĐ-UBND" ngày: 05/03/2025 của: "UBND tỉnh Bình Hải" trích yếu: "quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Sở Ngoại vụ" }\n';

export const CITATIONS = rulesOf('citations', {
  MTCL601: {
    severity: 'warning',
    title: 'Căn cứ thiếu số, ngày, cơ quan hoặc trích yếu',
    why: 'Lần đầu viện dẫn phải ghi đủ tên loại, số và ký hiệu, ngày, cơ quan ban hành, trích yếu.',
    source: CITING,
    bad: 'văn bản ⟦QD1⟧ { loại: quyết định số: "12/2020/QĐ-UBND" trích yếu: "về việc phân cấp" }\nquyết định { căn cứ: QD1, ⟦"Kế hoạch của Sở Ngoại vụ về việc duy trì hệ thống"⟧, "Quyết định ⟦19/2014/QĐ-TTg⟧ ngày 05/3/2014 của Thủ tướng Chính phủ về việc áp dụng" }',
    good: 'văn bản QD1 { loại: quyết định số: "12/2020/QĐ-UBND" ngày: 05/03/2020 của: "UBND tỉnh" trích yếu: "về việc phân cấp" }',
    tricky:
      '// Luật viện dẫn bằng tên.\nvăn bản LuatLT { loại: luật ngày: 21/06/2024 trích yếu: "Lưu trữ" }\nquyết định { căn cứ: LuatLT, "Luật Thi đua, khen thưởng", "chức năng, nhiệm vụ của Sở" }',
    fix: 'Thêm các dòng còn thiếu.',
  },
  MTCL602: {
    severity: 'error',
    title: 'Căn cứ ban hành sau quyết định này',
    why: 'Không thể căn cứ một văn bản chưa có.',
    source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6.a',
    bad: `${DECISION}quyết định { số: 5 ngày: 05/01/2020 căn cứ: ⟦QD12⟧, ⟦"Kế hoạch số 8/KH-SNgV ngày 06/01/2020 của Sở Ngoại vụ"⟧ }`,
    good: `${DECISION}quyết định { số: 5 ngày: 05/01/2027 căn cứ: QD12 }`,
    tricky: `${DECISION}quyết định { số: 5 ngày: 05/03/2020 căn cứ: QD12 }`,
    fix: 'Tra lại ngày của căn cứ.',
  },
  MTCL603: {
    severity: 'hint',
    title: 'Căn cứ chưa theo thứ tự',
    why: 'Căn cứ xếp theo hiệu lực từ cao xuống thấp, cùng bậc thì văn bản ban hành trước đứng trước.',
    source:
      'Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15, Điều 4; NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6.a',
    bad: `${LAW}${DECISION}${RESOLUTION}quyết định { căn cứ: LuatLT, QD12, ⟦NQ1⟧ }`,
    good: `${LAW}${DECISION}${RESOLUTION}quyết định { căn cứ: LuatLT, NQ1, QD12 }`,
    tricky: `${LAW}${DECISION}quyết định { căn cứ: LuatLT, "chức năng, nhiệm vụ của Sở", QD12 }`,
    fix: '💡 Sắp lại các căn cứ.',
  },
  MTCL604: {
    severity: 'warning',
    title: 'Một căn cứ dẫn hai lần',
    why: 'Căn cứ chỉ dẫn một lần.',
    source: CITING,
    bad: `${DECISION}quyết định { căn cứ: QD12, ⟦QD12⟧ }`,
    good: `${DECISION}quyết định { căn cứ: QD12 }`,
    tricky: `${LAW}${DECISION}quyết định { căn cứ: LuatLT, QD12 }`,
    fix: '💡 Bỏ lần sau.',
  },
  MTCL605: {
    severity: 'warning',
    title: 'Số, ký hiệu không khớp loại hoặc cơ quan',
    why: 'Ký hiệu cho biết loại văn bản và cơ quan ban hành; không khớp thì một trong hai đã ghi sai.',
    source: SIGNS,
    bad: 'văn bản TT { loại: quyết định số: ⟦"26/2014/TT-BKHCN"⟧ ngày: 10/10/2014 của: "Bộ Khoa học và Công nghệ" trích yếu: "quy định chi tiết" }\nvăn bản ND { loại: nghị định số: ⟦"30/2020/ND-CP"⟧ ngày: 05/03/2020 của: "Chính phủ" trích yếu: "về công tác văn thư" }\nquyết định { căn cứ: "Quyết định số ⟦19-2014/QĐ-TTg⟧ ngày 05/3/2014 của Thủ tướng Chính phủ về việc áp dụng" }',
    good: 'văn bản TT { loại: thông tư số: "26/2014/TT-BKHCN" ngày: 10/10/2014 của: "Bộ Khoa học và Công nghệ" trích yếu: "quy định chi tiết" }',
    tricky:
      'văn bản CV { loại: công văn số: "12/UBND-VX" ngày: 10/10/2026 của: "Ủy ban nhân dân tỉnh" trích yếu: "về việc báo cáo" }',
    fix: '💡 Sửa chữ viết sai; nếu không thì tra lại loại, số và cơ quan ban hành.',
  },
  MTCL606: {
    severity: 'error',
    title: 'Tên tiêu chuẩn sai hoặc không có',
    why: 'Tiêu chuẩn viết sai số, sai năm thì hệ thống công bố không có giá trị.',
    source: 'Danh mục TCVN của Ủy ban Tiêu chuẩn Đo lường Chất lượng Quốc gia',
    bad: 'nhiệm vụ "Áp dụng ⟦TCNV ISO 9001:2015⟧, ⟦TCVN ISO 9001:2017⟧, ⟦TCVN 9001:2015⟧, ⟦TCVN ISO 9001-2015⟧, ⟦ISO 9001/2015⟧"\nvăn bản QD { loại: quyết định số: "12/QĐ-UBND" ngày: 05/02/2026 của: "UBND tỉnh" trích yếu: "về việc áp dụng ⟦TCVN ISO 9001:2017⟧" }',
    good: 'nhiệm vụ "Áp dụng TCVN ISO 9001:2015"',
    tricky:
      'văn bản QD { loại: quyết định số: "19/2014/QĐ-TTg" ngày: 05/03/2014 của: "Thủ tướng Chính phủ" trích yếu: "về việc áp dụng Hệ thống quản lý chất lượng theo Tiêu chuẩn quốc gia TCVN ISO 9001:2008" }\nnhiệm vụ "Áp dụng TCVN ISO 9001:2015 theo Quyết định số 19/2014/QĐ-TTg về việc áp dụng TCVN ISO 9001:2008"\nnhiệm vụ "Tìm hiểu ISO/IEC 27001:2022, ISO 9001:1994, ISO 19011:2011, ISO 10013:2021, ISO 18091:2019"',
    fix: '💡 Thay bằng tên đúng.',
  },
  MTCL607: {
    severity: 'warning',
    title: 'Văn bản được dẫn đã hết hiệu lực, đã được thay thế',
    why: 'Văn bản làm căn cứ, văn bản mà câu chữ bảo làm theo phải đang có hiệu lực khi ký.',
    source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6.a',
    bad: 'văn bản TT01 { loại: thông tư số: "01/2011/TT-BNV" ngày: 19/01/2011 của: "Bộ Nội vụ" trích yếu: "hướng dẫn thể thức" }\nquyết định { số: 5 ngày: 05/01/2027 căn cứ: ⟦TT01⟧ }\nnhiệm vụ "Soạn văn bản theo Nghị định số ⟦110/2004/NĐ-CP⟧"\nsoạn kế hoạch { căn cứ: ⟦"Luật Cán bộ, công chức ngày 13 tháng 11 năm 2008"⟧, "Luật Lưu trữ ngày 21 tháng 6 năm 2024" }',
    good: 'văn bản ND30 { loại: nghị định số: "30/2020/NĐ-CP" ngày: 05/03/2020 của: "Chính phủ" trích yếu: "về công tác văn thư" }\nquyết định { số: 5 ngày: 05/01/2027 căn cứ: ND30 }',
    tricky:
      '// Ký trước khi văn bản bị thay thế; nói tới văn bản cũ.\nvăn bản L { loại: luật số: "01/2011/QH13" ngày: 11/11/2011 trích yếu: "Lưu trữ" }\nquyết định { số: 5 ngày: 05/01/2024 căn cứ: L }\nnhiệm vụ "Phổ biến Nghị định số 30/2020/NĐ-CP thay thế Nghị định số 110/2004/NĐ-CP"',
    fix: '💡 Thay bằng văn bản đang có hiệu lực. Bảng thay thế bổ sung được trong mtcl.json.',
  },
  MTCL608: {
    severity: 'warning',
    title: 'Năm trong số hiệu khác năm ban hành',
    why: 'Văn bản quy phạm pháp luật ghi năm ban hành trong số hiệu; hai năm khác nhau thì có một chỗ sai.',
    source: 'Luật Ban hành văn bản quy phạm pháp luật; NĐ 30/2020/NĐ-CP',
    bad: 'văn bản QD { loại: quyết định số: "19/2014/QĐ-TTg" ngày: ⟦05/03/2015⟧ của: "Thủ tướng Chính phủ" trích yếu: "về việc áp dụng" }',
    good: 'văn bản QD { loại: quyết định số: "19/2014/QĐ-TTg" ngày: 05/03/2014 của: "Thủ tướng Chính phủ" trích yếu: "về việc áp dụng" }',
    tricky:
      'văn bản KH { loại: kế hoạch số: "28/KH-SNgV" ngày: 05/01/2027 của: "Sở Ngoại vụ" trích yếu: "về việc duy trì" }',
    fix: 'Tra lại số và ngày.',
  },
  MTCL609: {
    severity: 'warning',
    title: 'Trích yếu được dẫn sai năm của tiêu chuẩn',
    why: 'Trích yếu phải dẫn nguyên văn: QĐ 19/2014/QĐ-TTg ghi TCVN ISO 9001:2008, dù nay áp dụng bản 2015.',
    source: CITING,
    bad: 'nhiệm vụ "Triển khai Quyết định số 19/2014/QĐ-TTg về việc áp dụng hệ thống theo TCVN ISO 9001:⟦2015⟧ tại cơ quan"\nvăn bản K { loại: quyết định số: "12/2014/QĐ-UBND" ngày: 12/03/2014 của: "UBND tỉnh" trích yếu: "về việc áp dụng TCVN ISO 9001:⟦2015⟧" }',
    good: 'nhiệm vụ "Triển khai Quyết định số 19/2014/QĐ-TTg về việc áp dụng hệ thống theo TCVN ISO 9001:2008 tại cơ quan"',
    tricky: 'nhiệm vụ "Triển khai Quyết định số 19/2014/QĐ-TTg; duy trì hệ thống theo TCVN ISO 9001:2015"',
    fix: '💡 Ghi lại năm như trong trích yếu.',
  },
  MTCL661: {
    severity: 'warning',
    title: 'Bản tiêu chuẩn chưa thấy công bố ở Việt Nam',
    why: 'Bản mới của ISO chỉ thành TCVN khi có quyết định công bố; dẫn một TCVN chưa công bố thì văn bản không có cơ sở.',
    source: 'Luật Tiêu chuẩn và Quy chuẩn kỹ thuật; danh mục TCVN (MTCL biết đến 26/11/2026)',
    bad: 'nhiệm vụ "Áp dụng ⟦TCVN ISO 9001:2026⟧, ⟦TCVN ISO 14001:2026⟧"',
    good: 'nhiệm vụ "Áp dụng TCVN ISO 9001:2015"',
    tricky: 'nhiệm vụ "Tìm hiểu ISO 9001:2026, chuẩn bị chuyển đổi từ TCVN ISO 9001:2015"',
    fix: 'Kiểm tra; đã công bố thì thêm vào "standards" trong mtcl.json, chưa thì dẫn bản đang áp dụng.',
  },
  MTCL671: {
    severity: 'warning',
    title: 'Một số văn bản ghi hai ngày',
    why: 'Cùng một văn bản mà hai chỗ ghi hai ngày thì có một chỗ sai.',
    source: CITING,
    bad: 'quyết định { số: 5 ngày: 08/01/2027 }\nnhiệm vụ "Thực hiện Kế hoạch số 15/KH-UBND ngày 05/01/2027"\nnhiệm vụ "Sơ kết Kế hoạch số 15/KH-UBND ngày ⟦05 tháng 02 năm 2027⟧"\nnhiệm vụ "Phổ biến Quyết định số 05/QĐ-SNgV ngày ⟦07/01/2027⟧ của Sở Ngoại vụ"',
    good: 'quyết định { số: 5 ngày: 08/01/2027 }\nnhiệm vụ "Thực hiện Kế hoạch số 15/KH-UBND ngày 05/01/2027"\nnhiệm vụ "Sơ kết Kế hoạch số 15/KH-UBND ngày 05 tháng 01 năm 2027"',
    tricky:
      '// Năm khác, cơ quan khác thì là văn bản khác.\nnhiệm vụ "Kế hoạch số 15/KH-UBND ngày 05/01/2027 của Ủy ban nhân dân xã An Phú"\nnhiệm vụ "Kế hoạch số 15/KH-UBND ngày 06/01/2027 của Ủy ban nhân dân xã Tân Lập"\nnhiệm vụ "Kế hoạch số 16/KH-UBND ngày 06/01/2027; Kế hoạch số 16/KH-UBND ngày 12/02/2026"',
    fix: '💡 Sửa theo ngày kia, sau khi tra lại văn bản.',
  },
  MTCL662: {
    severity: 'off',
    whenIssuing: 'error',
    title: 'Quyết định theo mẫu chưa nêu văn bản giao thẩm quyền',
    why: 'Căn cứ ban hành gồm văn bản quy định thẩm quyền, chức năng, nhiệm vụ của cơ quan; mẫu có sẵn không biết văn bản ấy nên in chỗ trống.',
    source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6.a',
    bad: 'mục tiêu "hồ sơ đúng hạn" { chỉ tiêu: 98% }\nngười ký GD { chức vụ: "Giám đốc" họ tên: "Nguyễn Văn A" }\n⟦quyết định⟧ { số: 5 ngày: 05/01/2027 người ký: GD }',
    good: `${COMPETENCE}mục tiêu "hồ sơ đúng hạn" { chỉ tiêu: 98% }\nngười ký GD { chức vụ: "Giám đốc" họ tên: "Nguyễn Văn A" }\nquyết định { số: 5 ngày: 05/01/2027 người ký: GD căn cứ: QD15 }`,
    tricky:
      '// Ủy ban nhân dân: luật giao thẩm quyền đã có trong mẫu.\ncơ quan UBND "Ủy ban nhân dân xã An Phú" { địa danh: "An Phú" ký hiệu: "UBND" }\nkế hoạch năm 2027 của UBND\nmục tiêu "hồ sơ đúng hạn" { chỉ tiêu: 98% }\nngười ký CT { thay mặt: "Ủy ban nhân dân" chức vụ: "Chủ tịch" họ tên: "Nguyễn Văn A" }\nquyết định { số: 5 ngày: 05/01/2027 người ký: CT }',
    fix: 'Ghi «căn cứ: …» đầy đủ, dòng đầu là văn bản quy định chức năng, nhiệm vụ, quyền hạn của cơ quan.',
  },
  MTCL663: {
    severity: 'hint',
    title: 'Căn cứ chưa có văn bản giao thẩm quyền',
    why: 'Căn cứ ban hành gồm văn bản quy định thẩm quyền, chức năng, nhiệm vụ của cơ quan ban hành.',
    source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6.a',
    bad: `${LAW}⟦quyết định⟧ { căn cứ: LuatLT }`,
    good: `${LAW}${COMPETENCE}quyết định { căn cứ: LuatLT, QD15 }`,
    tricky: `${LAW}quyết định { căn cứ: LuatLT, "chức năng, nhiệm vụ của Sở" }`,
    fix: 'Thêm văn bản quy định chức năng, nhiệm vụ, quyền hạn của cơ quan.',
  },
});
