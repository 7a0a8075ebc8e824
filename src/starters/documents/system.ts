/** The standing papers of the quality system: steering committee, management review, declaration; and kinds of one's own. */
import { agencyDefaults } from '../../plan/agency-kinds.ts';
import { commented } from '../lines.ts';
import { foot, headOf, type Setting } from '../setting.ts';

/** Decision that names the steering committee. */
export function steeringCommittee(setting: Setting): string[] {
  const { lead, directory, free } = setting;
  const head = headOf(directory.agency.title);
  const deputy = `Phó ${agencyDefaults(directory.agency.title).headPosition}`;
  return [
    commented('Quyết định kiện toàn Ban Chỉ đạo ISO. Thay chức danh bằng họ tên, chức vụ từng người.'),
    ...setting.uses,
    `soạn quyết định ${free('ban-chi-dao')} {`,
    '  trích yếu: "Về việc kiện toàn Ban Chỉ đạo xây dựng, áp dụng Hệ thống quản lý chất lượng theo Tiêu chuẩn quốc gia TCVN ISO 9001:2015"',
    `  theo đề nghị của: "${headOf(lead.title)}"`,
    '  điều {',
    '    "Kiện toàn Ban Chỉ đạo xây dựng, áp dụng Hệ thống quản lý chất lượng (sau đây gọi là Ban Chỉ đạo ISO) gồm các thành viên sau:"',
    `    khoản "${head}: Trưởng ban;"`,
    `    khoản "${deputy} phụ trách: Phó Trưởng ban, Đại diện lãnh đạo về chất lượng;"`,
    `    khoản "${headOf(lead.title)}: Ủy viên thường trực;"`,
    '    khoản "Người đứng đầu các phòng, đơn vị: Ủy viên;"',
    '    khoản "Công chức đầu mối về ISO: Thư ký."',
    '  }',
    '  điều {',
    '    "Nhiệm vụ của Ban Chỉ đạo ISO:"',
    '    khoản "Chỉ đạo, kiểm tra việc xây dựng, áp dụng, duy trì và cải tiến Hệ thống quản lý chất lượng;"',
    '    khoản "Xem xét, phê duyệt mục tiêu chất lượng, kế hoạch đánh giá nội bộ hằng năm;"',
    '    khoản "Tổ chức họp xem xét của lãnh đạo ít nhất một lần trong năm."',
    '  }',
    '  điều { "Quyết định này có hiệu lực kể từ ngày ký và thay thế các quyết định trước đây về việc kiện toàn Ban Chỉ đạo ISO." }',
    `  điều { "${headOf(lead.title)}, người đứng đầu các phòng, đơn vị và các thành viên Ban Chỉ đạo ISO chịu trách nhiệm thi hành Quyết định này." }`,
    ...foot(setting),
  ];
}

/** TCVN ISO 9001:2015, 9.3: what the review looks at and decides. */
export function reviewMinutes(setting: Setting): string[] {
  const { year, directory, free } = setting;
  return [
    commented(`Biên bản họp xem xét của lãnh đạo năm ${year}. Sửa thời gian, địa điểm, người dự, ý kiến, kết luận.`),
    ...setting.uses,
    commented(
      'Thư ký cuộc họp ký biên bản: khai báo «người ký ThuKyHop { họ tên: "…" }» rồi thêm dòng «thư ký: ThuKyHop».',
    ),
    `soạn biên bản ${free('hop-xem-xet')} {`,
    '  trích yếu: "Họp xem xét của lãnh đạo đối với Hệ thống quản lý chất lượng năm {năm}"',
    '  "Thời gian bắt đầu: 08 giờ 00, ngày họp."',
    '  "Địa điểm: phòng họp, trụ sở cơ quan."',
    '  "Thành phần tham dự: các thành viên Ban Chỉ đạo ISO; người đứng đầu các phòng, đơn vị."',
    `  "Chủ trì (chủ tọa): ${headOf(directory.agency.title)}."`,
    '  "Thư ký: người được phân công ghi biên bản."',
    '  "Nội dung:"',
    '  mục "Báo cáo tại cuộc họp" {',
    '    - "Tình trạng thực hiện các kết luận của lần xem xét trước;"',
    '    - "Kết quả thực hiện mục tiêu chất lượng;"',
    '    - "Kết quả đánh giá nội bộ và tình trạng hành động khắc phục;"',
    '    - "Phản hồi của tổ chức, cá nhân;"',
    '    - "Những thay đổi bên trong, bên ngoài ảnh hưởng đến hệ thống; nguồn lực; cơ hội cải tiến."',
    '  }',
    '  mục "Ý kiến thảo luận" {',
    '    - "Các phòng, đơn vị nêu khó khăn khi áp dụng quy trình và đề nghị sửa đổi."',
    '  }',
    '  mục "Kết luận của chủ tọa" {',
    '    điểm "Hệ thống quản lý chất lượng tiếp tục phù hợp, đầy đủ và có hiệu lực;"',
    '    điểm "Các phòng, đơn vị hoàn thành hành động khắc phục trong quý IV năm {năm}."',
    '  }',
    '  kết thúc: "Cuộc họp kết thúc lúc 11 giờ 00 cùng ngày; biên bản đã được đọc lại cho những người dự họp và được thông qua."',
    ...foot(setting),
  ];
}

/** QĐ 19/2014/QĐ-TTg: the agency itself declares that its system conforms. */
export function declaration(setting: Setting): string[] {
  const { year, directory, free } = setting;
  const body = directory.agency.title;
  return [
    commented(`Bản công bố hệ thống quản lý chất lượng phù hợp tiêu chuẩn, năm ${year}. Sửa danh sách hoạt động.`),
    ...setting.uses,
    `soạn "bản công bố" ${free('cong-bo')} {`,
    '  ký hiệu: "CB"',
    '  trích yếu: "Hệ thống quản lý chất lượng phù hợp Tiêu chuẩn quốc gia TCVN ISO 9001:2015"',
    '  mở đầu: """',
    '    Căn cứ kết quả đánh giá nội bộ và xem xét của lãnh đạo năm {năm},',
    `    {cơ quan} công bố Hệ thống quản lý chất lượng của ${/^(?:Ủy|Uỷ) ban/u.test(body) ? 'cơ quan' : body} phù hợp Tiêu chuẩn quốc gia TCVN ISO 9001:2015 đối với các hoạt động sau:`,
    '    """',
    '  khoản "Giải quyết thủ tục hành chính thuộc thẩm quyền;"',
    '  khoản "Hoạt động quản lý nội bộ theo các quy trình đã ban hành."',
    '  kết thúc: "Bản công bố này có hiệu lực kể từ ngày ký."',
    '  nơi nhận: "Niêm yết tại trụ sở", "Trang thông tin điện tử của cơ quan"',
    '  lưu: "VT"',
    ...setting.signature,
    '}',
  ];
}

/** A kind that the decree does not name. */
export function ownKind(setting: Setting): string[] {
  return [
    commented('Văn bản có tên loại riêng: đổi «bản cam kết» và ký hiệu «BCK» thành tên loại, ký hiệu của mình.'),
    ...setting.uses,
    `soạn "bản cam kết" ${setting.free('cam-ket')} {`,
    '  ký hiệu: "BCK"',
    '  trích yếu: "Thực hiện mục tiêu chất lượng năm {năm}"',
    '  mở đầu: "Các phòng, đơn vị thuộc {cơ quan} cam kết trong năm {năm}:"',
    '  khoản "Hoàn thành đúng thời hạn các nhiệm vụ được giao trong Kế hoạch thực hiện mục tiêu chất lượng;"',
    '  khoản "Thực hiện đúng quy trình đã ban hành; lập hồ sơ công việc đầy đủ;"',
    '  khoản "Báo cáo kịp thời khi nhiệm vụ có nguy cơ chậm tiến độ."',
    ...foot(setting),
  ];
}
