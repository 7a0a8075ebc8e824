/** Objectives and plan of one unit, drawn from those of the agency. */
import { addDays } from '../../deadline/index.ts';
import { agencyDefaults } from '../../plan/agency-kinds.ts';
import { commented, movedAhead, printed, quoted, shortDay, workingDay } from '../lines.ts';
import type { Setting } from '../setting.ts';

export function unitPlan(setting: Setting): string[] {
  const { unit, year, today, free, watchers } = setting;
  const usual = `${year}-01-29`;
  const day = workingDay(addDays(usual, movedAhead(today, usual)));
  const head = agencyDefaults(unit.title).headPosition;
  return [
    commented(
      `Mục tiêu và kế hoạch năm ${year} của ${unit.title}: lấy mọi mục tiêu mà đơn vị có việc, thêm việc riêng.`,
    ),
    ...setting.uses,
    commented(
      `Người ký là người đứng đầu đơn vị, ví dụ: người ký Truong${unit.id} { chức vụ: "${head}"  họ tên: "…" }`,
    ),
    commented(
      'rồi ghi «người ký: …» vào khối dưới đây. Muốn đặt chỉ tiêu cao hơn cho mục tiêu nào thì thêm «lấy mục tiêu …».',
    ),
    `soạn mục tiêu đơn vị ${unit.id} {`,
    `  mục tiêu ${free('HoSoDonVi')} "hồ sơ công việc của đơn vị được lập và giao nộp đúng quy định" {`,
    '    chỉ tiêu: 100%',
    `    nhiệm vụ ${free('danh-muc-ho-so')} "Lập danh mục hồ sơ năm {năm} của đơn vị" {`,
    `      chủ trì: ${unit.id}`,
    `      phối hợp: ${otherUnit(setting)}`,
    `      thời hạn: chậm nhất ${shortDay(day)}/${printed(day).slice(-4)}`,
    `      theo dõi: ${watchers}`,
    '      kết quả: "Danh mục hồ sơ"',
    '    }',
    '  }',
    '',
    `  nơi nhận: "Lãnh đạo cơ quan (để báo cáo)"${unit.id === setting.lead.id ? '' : `, ${quoted(setting.lead.title)}`}`,
    '  lưu: "VT"',
    '}',
  ];
}

function otherUnit({ unit, lead, directory }: Setting): string {
  const other = unit.id === lead.id ? directory.units.find(({ id }) => id !== unit.id) : lead;
  return other?.id ?? '"Không"';
}
