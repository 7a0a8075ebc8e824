/** Công văn đôn đốc: to the units that have not sent their form back. */
import { addDays, type IsoDay, printDay } from '../../deadline/index.ts';
import { commented, quoted, workingDay } from '../lines.ts';

export interface Reminder {
  /** Name of the plan's file, beside the new one. */
  planFile: string;
  /** A name that no file gives. */
  id: string;
  /** "6 tháng đầu năm 2027" */
  period: string;
  /** Figures are asked for up to this day. */
  until: IsoDay;
  today: IsoDay;
  units: { title: string; tasks: number; targets: number }[];
  /** Name of who signs. */
  signatory?: string;
}

/** Days that the units have to answer. */
const DAYS_LEFT = 5;

export function reminderLetter({ planFile, id, period, until, today, units, signatory }: Reminder): string {
  const answerBy = workingDay(addDays(today, DAYS_LEFT));
  const counts = ({ title, tasks, targets }: Reminder['units'][number]) => {
    const parts = [tasks > 0 ? `${tasks} việc đến hạn` : '', targets > 0 ? `${targets} chỉ tiêu` : ''].filter(Boolean);
    return parts.length > 0 ? `${title}: ${parts.join(', ')}` : title;
  };
  const lines = [
    commented(`Công văn đôn đốc các đơn vị chưa gửi phiếu báo cáo, lập ngày ${printDay(today)}. Sửa hạn gửi nếu cần.`),
    `dùng ${quoted(planFile)}`,
    '',
    `soạn công văn ${id} {`,
    `  trích yếu: ${quoted(`đôn đốc báo cáo kết quả thực hiện mục tiêu chất lượng ${period}`)}`,
    `  kính gửi: ${units.map(({ title }) => quoted(title)).join(', ')}`,
    `  ${quoted(`Để tổng hợp kết quả thực hiện mục tiêu chất lượng ${period} (số liệu đến hết ngày ${printDay(until)}), {cơ quan} đã gửi phiếu báo cáo tới các đơn vị. Đến ngày ${printDay(today)}, các đơn vị sau chưa gửi lại phiếu:`).replace('{{cơ quan}}', '{cơ quan}')}`,
    ...units.map((unit, i) => `  - ${quoted(`${counts(unit)}${i === units.length - 1 ? '.' : ';'}`)}`),
    `  ${quoted(`Đề nghị các đơn vị ghi phiếu và gửi lại chậm nhất ngày ${printDay(answerBy)}; việc chậm hoặc không thực hiện được thì nêu rõ lý do, đề xuất.`)}`,
    '  nơi nhận: "Như trên"',
    '  lưu: "VT"',
    ...(signatory ? [`  người ký: ${signatory}`] : []),
    '}',
    '',
  ];
  return lines.join('\n');
}
