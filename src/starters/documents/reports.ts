/** What is written during the year: progress, reports, the report that consolidates others. */

import { AHEAD_DAYS } from '../../calendar/ahead.ts';
import { addDays, type IsoDay } from '../../deadline/index.ts';
import { nth } from '../../known.ts';
import { commented, printed, quoted } from '../lines.ts';
import type { Setting } from '../setting.ts';
import type { OpenTask, PlanAtHand } from '../surroundings.ts';

/** Figures, tables and their sentences come by themselves. */
export function report(setting: Setting): string[] {
  const { period, year, directory } = setting;
  return [
    commented(
      `Báo cáo ${ofYear(period, year)} của ${directory.agency.title}. Số liệu, bảng biểu lấy từ tiến độ đã ghi.`,
    ),
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

/** "6 tháng năm 2027", "năm 2027" */
function ofYear(period: string, year: number): string {
  return /năm$/iu.test(period) ? `${period} ${year}` : `${period} năm ${year}`;
}

export function consolidatedReport(setting: Setting): string[] {
  const { directory, period, year } = setting;
  const group = directory.groups.toSorted((a, b) => b.members.length - a.members.length)[0];
  const reporters = group ? group.id : directory.units.map(({ id }) => id).join(', ');
  return [
    commented(`Báo cáo ${ofYear(period, year)}, tổng hợp từ báo cáo của các đơn vị.`),
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

/**
 * What is open and due, as comments to write on from: a new file records nothing by itself, so that no record of before
 * is undone by it.
 */
export function progress(setting: Setting): string[] {
  const { plan, year, directory } = setting;
  const day = recordDay(setting);
  return [
    commented(`Tiến độ thực hiện kế hoạch năm ${year} của ${directory.agency.title}, ghi dần theo từng ngày rà soát.`),
    ...reportUses(setting),
    commented('Mỗi việc một dòng: đang làm, hoàn thành, chậm, không thực hiện. Ví dụ:'),
    commented('  hoàn thành ngày 24/03/…, minh chứng "Báo cáo" số "12/BC-VP" ngày 24/03/…'),
    commented('  chậm, lý do "Chờ ý kiến của cơ quan cấp trên", đề xuất "Lùi thời hạn 15 ngày"'),
    commented('Việc nào có kết quả thì bỏ dấu // ở đầu dòng của việc ấy rồi ghi. Việc không có gì mới thì để nguyên.'),
    `tiến độ ngày ${printed(day)} {`,
    ...(plan ? openLines(plan, day) : []),
    '}',
  ];
}

function openLines({ open, figures, tasks }: PlanAtHand, day: IsoDay): string[] {
  const until = addDays(day, AHEAD_DAYS);
  const late = open.filter(({ due }) => due[0] !== undefined && due[0] <= day);
  const coming = open.filter(({ due }) => due[0] !== undefined && due[0] > day && due[0] <= until);
  const running = open.filter(({ due }) => due.length === 0);
  const named = (list: OpenTask[]) => list.filter(({ id }) => id !== undefined);
  const unnamed = [...late, ...coming].filter(({ id }) => id === undefined);
  return [
    ...listed(
      `Đã đến hạn, chưa ghi xong: ${late.length} việc`,
      named(late).map((task) => taskLine(task, day)),
    ),
    ...listed(
      `Đến hạn trong ${AHEAD_DAYS} ngày tới`,
      named(coming).map((task) => taskLine(task, until)),
    ),
    ...listed(
      'Không có ngày hạn',
      named(running).map((task) => taskLine(task, day)),
    ),
    ...listed(
      'Chưa có tên trong kế hoạch nên chưa ghi ở đây được (thêm tên ngay sau chữ «nhiệm vụ»)',
      unnamed.map(({ title, due }) => `hạn ${printed(nth(due, 0))}: ${shortened(title)}`),
    ),
    ...listed(
      'Kết quả của chỉ tiêu, ghi số đạt được',
      figures.map(({ id, title, latest }) => {
        const before = latest ? `; ngày ${printed(latest.day)} đã ghi ${latest.words}` : '';
        return `${id}: đạt …   // ${shortened(title)}${before}`;
      }),
    ),
    ...(tasks.length === 0 && open.length > 0 && unnamed.length === 0
      ? [`  ${commented('Đặt tên cho nhiệm vụ trong kế hoạch (ngay sau chữ «nhiệm vụ») để ghi tiến độ ở đây.')}`]
      : []),
  ];
}

function listed(heading: string, lines: string[]): string[] {
  return lines.length > 0 ? [`  ${commented(`${heading}:`)}`, ...lines.map((line) => `  ${commented(line)}`)] : [];
}

/** "thong-ke: hoàn thành   // hạn 31/03/2027 và 1 hạn nữa: Thống kê …" */
function taskLine({ id, title, due }: OpenTask, until: IsoDay): string {
  const more = due.filter((each) => each <= until).length - 1;
  const days = due[0] ? `hạn ${printed(due[0])}${more > 0 ? ` và ${more} hạn nữa` : ''}: ` : '';
  return `${id}: hoàn thành   // ${days}${shortened(title)}`;
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
