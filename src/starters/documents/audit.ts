/** Papers of the internal audit: TCVN ISO 9001:2015, 9.2. */

import { addDays, type IsoDay } from '../../deadline/index.ts';
import { lastOf, nth } from '../../known.ts';
import { commented, movedAhead, quoted, shortDay, workingDay } from '../lines.ts';
import type { Setting } from '../setting.ts';
import { foot } from '../setting.ts';

export function auditPlan(setting: Setting): string[] {
  const { year, lead, helpers, monitor, watchers, free } = setting;
  const by = auditMoved(setting);
  const day = (date: string) => shortDay(workingDay(addDays(`${year}-${date}`, by)));
  const audit = free('tien-hanh-danh-gia');
  const row = (id: string, statement: string, deadline: string, leader = lead.id, others = helpers) => [
    `      nhiệm vụ ${id} ${quoted(statement)} {`,
    `        chủ trì: ${leader}`,
    `        phối hợp: ${others}`,
    `        thời hạn: ${deadline}`,
    `        theo dõi: ${watchers === monitor ? monitor : watchers}`,
    '      }',
  ];
  return [
    commented(`Kế hoạch đánh giá nội bộ năm ${year}. Sửa ngày trong bảng theo lịch của cơ quan.`),
    ...setting.uses,
    `soạn kế hoạch ${free('danh-gia-noi-bo')} {`,
    '  trích yếu: "Đánh giá nội bộ Hệ thống quản lý chất lượng năm {năm}"',
    '',
    '  phần "Mục đích, phạm vi" {',
    '    khoản "Xác định mức độ phù hợp của Hệ thống quản lý chất lượng với Tiêu chuẩn quốc gia TCVN ISO 9001:2015 và với quy định của {cơ quan}."',
    '    khoản "Phạm vi: các phòng, đơn vị và các quy trình đã công bố."',
    '  }',
    '',
    '  phần "Thời gian và phân công" {',
    '    bảng nhiệm vụ {',
    '      cột: STT, nội dung, chủ trì, phối hợp, thời hạn',
    ...row(free('doan-danh-gia'), 'Thành lập đoàn đánh giá', `chậm nhất ${day('07-16')}/${year}`),
    ...row(
      free('gui-chuong-trinh'),
      'Gửi chương trình đánh giá đến các phòng, đơn vị',
      `chậm nhất ${day('07-23')}/${year}`,
    ),
    ...row(audit, 'Đánh giá tại các phòng, đơn vị', `từ ngày ${day('08-03')} đến ngày ${day('08-14')}/${year}`),
    ...row(
      free('bao-cao-danh-gia'),
      'Báo cáo kết quả đánh giá',
      `trong 07 ngày làm việc sau ${audit} ghi là "Trong 07 ngày làm việc sau khi kết thúc đánh giá"`,
    ),
    '    }',
    '  }',
    '',
    '  phần "Tổ chức thực hiện" {',
    '    khoản "Trưởng phòng, đơn vị được đánh giá bố trí người, hồ sơ theo chương trình."',
    ...(lead.id.startsWith('"') ? [] : [`    khoản "{${lead.id}} chuẩn bị điều kiện làm việc cho đoàn đánh giá."`]),
    '  }',
    '',
    ...foot(setting),
  ];
}

/** Both papers speak of the same days. The report follows the audit by seven working days, two weeks at most. */
function auditMoved({ year, today }: Setting): number {
  return movedAhead(today, `${year}-07-16`, `${year}-08-28`);
}

export function auditProgramme(setting: Setting): string[] {
  const { year, directory, free } = setting;
  const units = directory.units.length > 0 ? directory.units : [directory.agency];
  const days = workingDays(addDays(`${year}-08-03`, auditMoved(setting)), units.length + 2);
  const [opening, ...rest] = days;
  const closing = lastOf(rest);
  const row = (...cells: string[]) => `    hàng: ${cells.map(quoted).join(', ')}`;
  return [
    commented(`Chương trình đánh giá nội bộ năm ${year}: mỗi đơn vị một buổi. Sửa ngày, điền tên đánh giá viên.`),
    ...setting.uses,
    `soạn chương trình ${free('chuong-trinh-danh-gia')} {`,
    '  trích yếu: "Đánh giá nội bộ Hệ thống quản lý chất lượng năm {năm}"',
    '  mở đầu: "Thực hiện Kế hoạch đánh giá nội bộ năm {năm} của {cơ quan}, đoàn đánh giá làm việc theo chương trình sau:"',
    '  bảng {',
    '    cột: "Thời gian" rộng 36, "Phòng, đơn vị" rộng 52, "Nội dung đánh giá" rộng 62, "Đánh giá viên" rộng 35',
    row(`08 giờ 00, ngày ${shortDay(opening!)}`, 'Họp khai mạc', 'Phổ biến chương trình', 'Cả đoàn'),
    ...units.map(({ title }, i) =>
      row(
        `Sáng ngày ${shortDay(nth(rest, i))}`,
        title,
        i === 0 ? 'Kiểm soát tài liệu, hồ sơ; mục tiêu chất lượng' : 'Áp dụng quy trình; mục tiêu chất lượng',
        'Theo phân công',
      ),
    ),
    row(`14 giờ 00, ngày ${shortDay(closing)}`, 'Họp kết thúc', 'Thông báo các điểm phù hợp, không phù hợp', 'Cả đoàn'),
    '  }',
    '  kết thúc: "Các phòng, đơn vị chuẩn bị hồ sơ và phân công người làm việc với đoàn."',
    ...foot(setting),
  ];
}

/** The next working days from one on. */
function workingDays(from: IsoDay, count: number): IsoDay[] {
  const days: IsoDay[] = [];
  for (let day = from; days.length < count; day = addDays(day, 1)) if (workingDay(day) === day) days.push(day);
  return days;
}
