/** What is written during the year: progress, reports, the report that consolidates others. */
import { commented, printed, quoted } from '../lines.ts';
import type { Setting } from '../setting.ts';

/** Figures, tables and their sentences come by themselves. */
export function report(setting: Setting): string[] {
  const { period, year, directory } = setting;
  return [
    commented(`Báo cáo ${period} năm ${year} của ${directory.agency.title}. Số liệu, bảng biểu lấy từ tiến độ đã ghi.`),
    ...reportUses(setting),
    ...progressHint(setting),
    commented('Muốn thêm nhận xét riêng thì viết thành phần, mục, ví dụ: phần "Khó khăn, vướng mắc" { "…" }'),
    'soạn báo cáo {',
    `  kỳ: ${quoted(period)}`,
    ...addressee(setting),
    `  nơi nhận: "Lãnh đạo cơ quan", "Các phòng, đơn vị"`,
    '  lưu: "VT"',
    ...setting.signature,
    '}',
  ];
}

export function consolidatedReport(setting: Setting): string[] {
  const { directory, period, year } = setting;
  const group = directory.groups.toSorted((a, b) => b.members.length - a.members.length)[0];
  const reporters = group ? group.id : directory.units.map(({ id }) => id).join(', ');
  return [
    commented(`Báo cáo ${period} năm ${year}, tổng hợp từ báo cáo của các đơn vị.`),
    ...setting.uses,
    commented(
      'Đơn vị ghi số liệu của mình bằng «tiến độ ngày … của ĐƠN-VỊ { … }»; cơ quan trực thuộc đặt tệp kế hoạch,',
    ),
    commented('tiến độ vào thư mục này hoặc thư mục con. Đơn vị nào chưa báo cáo thì bảng ghi rõ.'),
    'soạn báo cáo {',
    `  kỳ: ${quoted(period)}`,
    `  tổng hợp từ: ${reporters}`,
    ...addressee(setting),
    '  nơi nhận: "Lãnh đạo cơ quan", "Các phòng, đơn vị"',
    '  lưu: "VT"',
    ...setting.signature,
    '}',
  ];
}

/** One line for each task and objective of the plan: what is done stays, the rest is rewritten. */
export function progress(setting: Setting): string[] {
  const { plan, year, directory } = setting;
  const tasks = plan?.tasks ?? [];
  const objective = plan?.objectives[0];
  return [
    commented(`Tiến độ thực hiện kế hoạch năm ${year} của ${directory.agency.title}, ghi dần theo từng ngày rà soát.`),
    ...setting.uses,
    commented('Mỗi việc một dòng: chưa bắt đầu, đang làm, hoàn thành, chậm, không thực hiện. Ví dụ:'),
    commented('  hoàn thành ngày 24/03/…, minh chứng "Báo cáo" số "12/BC-VP" ngày 24/03/…'),
    commented('  chậm, lý do "Chờ ý kiến của cơ quan cấp trên", đề xuất "Lùi thời hạn 15 ngày"'),
    ...(objective ? [commented(`Kết quả của chỉ tiêu thì ghi số đạt được, ví dụ: ${objective.id}: đạt 98,5%`)] : []),
    `tiến độ ngày ${printed(recordDay(setting))} {`,
    ...(tasks.length === 0
      ? [`  ${commented('Đặt tên cho nhiệm vụ trong kế hoạch (ngay sau chữ «nhiệm vụ») để ghi tiến độ ở đây.')}`]
      : []),
    ...tasks.map(({ id, title }) => `  ${id}: chưa bắt đầu   ${commented(shortened(title))}`),
    '}',
  ];
}

/** Today within the year; else the first day that figures are asked for. */
function recordDay({ plan, today, year }: Setting): string {
  if (today.startsWith(`${year}-`)) return today;
  return plan?.periods[0]?.cutOff ?? `${year}-06-15`;
}

/** The plan, and the files that its progress is recorded in. */
function reportUses({ plan, uses }: Setting): string[] {
  const records = plan?.records ?? [];
  return records.length > 0 ? [...records.map((file) => `dùng "${file}"`), ''] : uses;
}

function addressee({ directory: { agency } }: Setting): string[] {
  return agency.superior ? [`  kính gửi: ${quoted(agency.superior)}`] : [];
}

function progressHint({ plan, period }: Setting): string[] {
  const cutOff = plan?.periods.find(({ title }) => title === period)?.cutOff;
  return cutOff ? [commented(`Ghi đủ tiến độ đến ngày chốt ${printed(cutOff)} rồi xuất báo cáo.`)] : [];
}

const LONGEST = 60;

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, line.lastIndexOf(' ', LONGEST))}…`;
}
