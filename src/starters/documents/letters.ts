/** What an agency writes any day: a letter, a notice, a proposal, an invitation. */
import { addDays, printDay } from '../../deadline/days.ts';
import { commented, inText, quoted } from '../lines.ts';
import { foot, type Setting } from '../setting.ts';

/** NĐ 30/2020, mẫu 1.5: no name of its kind, the subject under the number. */
export function letter(setting: Setting): string[] {
  const { directory, free, lead } = setting;
  // The sign of who drafts stands behind that of the agency.
  const sign = /^\p{Lu}[\p{L}\p{N}]*$/u.test(lead.id) && lead.id !== directory.agency.id ? [lead.id] : [];
  return [
    commented('Công văn. Sửa trích yếu, nơi gửi, lời văn.'),
    ...setting.uses,
    `soạn công văn ${free('cong-van')} {`,
    ...sign.map((own) => `  ký hiệu: ${quoted(own)}`),
    '  trích yếu: "Về việc báo cáo kết quả thực hiện mục tiêu chất lượng năm {năm}"',
    `  kính gửi: ${quoted(`Các phòng, đơn vị thuộc ${ownOrAgency(setting)}`)}`,
    '  "Để tổng hợp kết quả thực hiện mục tiêu chất lượng năm {năm}, {cơ quan} đề nghị các phòng, đơn vị:"',
    '  khoản "Rà soát kết quả thực hiện các nhiệm vụ được giao; việc chậm hoặc chưa thực hiện được thì nêu rõ lý do, đề xuất."',
    `  khoản "Gửi báo cáo về ${inText(lead.title)} trước ${replyDay(setting)}."`,
    '  "Đề nghị các phòng, đơn vị thực hiện đúng thời hạn."',
    ...ownFoot(setting),
  ];
}

/** In time for the year's report; where that day is over or near, some days from now. */
function replyDay({ today, year }: Setting): string {
  const usual = `${year}-11-15`;
  const soonest = addDays(today, 10);
  const [day, month, ofYear] = printDay(soonest > usual ? soonest : usual).split('/');
  const said = { [year]: '{năm}', [year + 1]: '{năm sau}' }[Number(ofYear)] ?? ofYear;
  return `ngày ${day} tháng ${month} năm ${said}`;
}

export function notice(setting: Setting): string[] {
  return [
    commented('Thông báo. Sửa trích yếu, lời văn.'),
    ...setting.uses,
    `soạn thông báo ${setting.free('thong-bao')} {`,
    '  trích yếu: "Kết luận cuộc họp xem xét của lãnh đạo về Hệ thống quản lý chất lượng năm {năm}"',
    '  mở đầu: "{cơ quan} thông báo kết luận cuộc họp xem xét của lãnh đạo về Hệ thống quản lý chất lượng năm {năm} như sau:"',
    '  khoản "Hệ thống quản lý chất lượng tiếp tục phù hợp và có hiệu lực."',
    '  khoản "Các phòng, đơn vị hoàn thành hành động khắc phục trong quý IV năm {năm}."',
    `  khoản "${inText(setting.lead.title)} theo dõi, đôn đốc việc thực hiện và báo cáo lãnh đạo."`,
    '  kết thúc: "{cơ quan} thông báo để các phòng, đơn vị biết, thực hiện."',
    ...foot(setting),
  ];
}

/** Up to who decides. */
export function proposal(setting: Setting): string[] {
  const { directory, free } = setting;
  return [
    commented('Tờ trình. Sửa trích yếu, nơi trình, lý do, nội dung.'),
    ...setting.uses,
    `soạn tờ trình ${free('to-trinh')} {`,
    '  trích yếu: "Về việc phê duyệt chủ trương xây dựng, áp dụng Hệ thống quản lý chất lượng năm {năm}"',
    `  kính gửi: ${quoted(directory.agency.superior || 'Cơ quan có thẩm quyền')}`,
    '  mục "Sự cần thiết" {',
    '    "Hệ thống quản lý chất lượng đã góp phần giải quyết công việc đúng thời hạn; một số quy trình cần được bổ sung cho phù hợp quy định hiện hành."',
    '  }',
    '  mục "Nội dung trình" {',
    '    khoản "Mục tiêu, phạm vi áp dụng: các hoạt động giải quyết thủ tục hành chính."',
    '    khoản "Kinh phí: trong dự toán được giao năm {năm}."',
    '  }',
    '  kết thúc: "{cơ quan} kính trình xem xét, quyết định."',
    ...ownFoot(setting),
  ];
}

export function invitation(setting: Setting): string[] {
  return [
    commented('Giấy mời. Sửa trích yếu, người được mời, thời gian, địa điểm.'),
    ...setting.uses,
    `soạn giấy mời ${setting.free('giay-moi')} {`,
    '  trích yếu: "Dự họp xem xét của lãnh đạo về Hệ thống quản lý chất lượng năm {năm}"',
    '  mở đầu: "{cơ quan} trân trọng kính mời người đứng đầu các phòng, đơn vị dự họp xem xét của lãnh đạo về Hệ thống quản lý chất lượng năm {năm}."',
    `  khoản ${quoted(`Chủ trì: Lãnh đạo ${ownOrAgency(setting)}.`)}`,
    '  khoản "Thời gian: 08 giờ 00, ngày họp."',
    '  khoản "Địa điểm: phòng họp, trụ sở cơ quan."',
    '  kết thúc: "Đề nghị các thành phần được mời đến dự đúng giờ."',
    ...foot(setting),
  ];
}

/** A people's committee is called by its short name in running text: "cơ quan" stands for it. */
function ownOrAgency({ directory }: Setting): string {
  const { title } = directory.agency;
  return /^(?:Ủy|Uỷ) ban/u.test(title) ? 'cơ quan' : title;
}

/** Of what is addressed in its head: no more than the agency's own leaders has it beside them. */
function ownFoot({ signature }: Pick<Setting, 'signature'>): string[] {
  return ['  nơi nhận: "Lãnh đạo cơ quan"', '  lưu: "VT"', ...signature, '}'];
}
