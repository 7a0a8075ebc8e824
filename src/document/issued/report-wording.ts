/** The sentences of a report where its file says none: they follow the figures. */
import type { FigureName } from '../../plan/figures.ts';
import type { Plan } from '../../plan/model.ts';
import {
  type Counts,
  countsOf,
  missingReporters,
  type Report,
  vietnameseCount,
  vietnameseShare,
} from '../../report/index.ts';
import { shortDate } from '../wording/dates.ts';

/** A sentence and the figures that it tells. */
export interface Told {
  text: string;
  figures: FigureName[];
}

export const REPORT_HEADINGS = {
  work: 'Tình hình triển khai thực hiện',
  results: 'Kết quả thực hiện mục tiêu chất lượng',
  shortcomings: 'Tồn tại, hạn chế và nguyên nhân',
  next: 'Nhiệm vụ trọng tâm thời gian tới',
  proposals: 'Đề xuất, kiến nghị',
};

export const RESULTS_ANNEX = 'Kết quả thực hiện mục tiêu chất lượng';
const DETAILS = '(chi tiết tại Phụ lục kèm theo)';

const SYSTEM = 'Hệ thống quản lý chất lượng theo Tiêu chuẩn quốc gia TCVN ISO 9001:2015';

export function reportTitle(report: Report): string {
  return `Kết quả thực hiện Mục tiêu chất lượng ${report.period.name}`;
}

export function reportOpening(plan: Plan, report: Report): string {
  return `${plan.agency.title} báo cáo kết quả thực hiện Mục tiêu chất lượng và Kế hoạch thực hiện Mục tiêu chất lượng ${report.period.name} (số liệu chốt đến ngày ${shortDate(report.period.cutOff)}), như sau:`;
}

export function reportClosing(plan: Plan, report: Report): string {
  return `Trên đây là báo cáo kết quả thực hiện Mục tiêu chất lượng ${report.period.name} của ${plan.agency.title}.`;
}

/** How many objectives and tasks there are, and how the tasks stand. */
export function workSentences(plan: Plan, report: Report): { opening: Told; items: Told[] } {
  const counts = countsOf(report);
  const { tasks, objectives, targets } = counts;
  const said = targets.all > 0 ? ` với ${vietnameseCount(targets.all)} chỉ tiêu` : '';
  const planned = `Năm ${plan.year}, ${plan.agency.title} xác định ${vietnameseCount(objectives.all)} mục tiêu chất lượng${said} và ${vietnameseCount(tasks.all)} nhiệm vụ thực hiện, gắn với việc duy trì, cải tiến ${SYSTEM}.`;
  const figures: FigureName[] = ['objectives', 'tasks'];
  if (tasks.all === 0) return { opening: { text: planned, figures }, items: [] };
  const text = `${planned} Đến ngày ${shortDate(report.period.cutOff)}:`;
  return { opening: { text, figures }, items: taskItems(counts) };
}

/** For a level above: what its reporters planned and did. */
export function consolidatedSentences(report: Report): { opening: Told; items: Told[] } {
  const counts = countsOf(report);
  const { reporters } = counts;
  const missing = missingReporters(report);
  const sent =
    reporters.missing === 0
      ? `Toàn bộ ${vietnameseCount(reporters.all)} cơ quan, đơn vị đã gửi báo cáo;`
      : `Đã có ${vietnameseCount(reporters.reported)}/${vietnameseCount(reporters.all)} cơ quan, đơn vị gửi báo cáo (${vietnameseShare(reporters.reported, reporters.all)}); chưa báo cáo: ${missing.join(', ')};`;
  const planned = `Tổng số nhiệm vụ các cơ quan, đơn vị đề ra: ${vietnameseCount(counts.tasks.all)} nhiệm vụ;`;
  return {
    opening: {
      text: `Đến ngày ${shortDate(report.period.cutOff)}, kết quả tổng hợp từ báo cáo của các cơ quan, đơn vị:`,
      figures: [],
    },
    items: [{ text: sent, figures: ['reportersIn'] }, { text: planned, figures: ['tasks'] }, ...taskItems(counts)],
  };
}

function taskItems({ tasks, due, dueDone }: Counts): Told[] {
  const count = vietnameseCount;
  const told = (figure: FigureName, text: string): Told => ({ text, figures: [figure] });
  return [
    told(
      'tasksDone',
      tasks.done === 0
        ? 'Chưa có nhiệm vụ nào hoàn thành toàn bộ;'
        : `Hoàn thành ${count(tasks.done)}/${count(tasks.all)} nhiệm vụ (${vietnameseShare(tasks.done, tasks.all)});`,
    ),
    ...(tasks.inProgress > 0
      ? [told('tasksRunning', `Đang thực hiện đúng tiến độ ${count(tasks.inProgress)} nhiệm vụ;`)]
      : []),
    ...(tasks.notStarted > 0
      ? [told('tasksNotStarted', `Chưa đến thời gian thực hiện ${count(tasks.notStarted)} nhiệm vụ;`)]
      : []),
    ...(tasks.dropped > 0 ? [told('tasksDropped', `Không thực hiện ${count(tasks.dropped)} nhiệm vụ;`)] : []),
    told(
      'tasksLate',
      tasks.late > 0 ? `Chậm tiến độ ${count(tasks.late)} nhiệm vụ;` : 'Không có nhiệm vụ chậm tiến độ;',
    ),
    told(
      'due',
      due === 0
        ? 'Trong kỳ chưa có việc đến hạn.'
        : `Số lượt việc đến hạn tính đến ngày chốt là ${count(due)}, đã hoàn thành ${count(dueDone)} lượt (${vietnameseShare(dueDone, due)}).`,
    ),
  ];
}

/** How many objectives are reached, by the targets' own comparisons. */
export function resultSentence(report: Report): string {
  const { objectives } = countsOf(report);
  const count = vietnameseCount;
  if (objectives.all === 0) return 'Kế hoạch chưa đề ra mục tiêu chất lượng.';
  if (objectives.unknown === objectives.all) return 'Chưa có số liệu để đánh giá các mục tiêu chất lượng.';
  if (objectives.reached === objectives.all) {
    return `Toàn bộ ${count(objectives.all)} mục tiêu chất lượng đã đạt ${DETAILS}.`;
  }
  const parts = [
    `đạt ${count(objectives.reached)}/${count(objectives.all)} mục tiêu (${vietnameseShare(objectives.reached, objectives.all)})`,
    ...(objectives.missed > 0
      ? [`${report.period.final ? 'không đạt' : 'chưa đạt'} ${count(objectives.missed)} mục tiêu`]
      : []),
    ...(objectives.unknown > 0 ? [`chưa đủ số liệu để đánh giá ${count(objectives.unknown)} mục tiêu`] : []),
  ];
  return `Kết quả thực hiện mục tiêu chất lượng: ${parts.join('; ')} ${DETAILS}.`;
}

/** What stands in the section on shortcomings, before the table of late tasks. */
export function shortcomingSentence(report: Report): string {
  const { tasks, objectives } = countsOf(report);
  const none = tasks.late === 0 && objectives.missed === 0 && tasks.dropped === 0;
  if (none) return `Đến ngày ${shortDate(report.period.cutOff)}, không có nhiệm vụ chậm tiến độ.`;
  const verdict = report.period.final ? 'không đạt' : 'chưa đạt';
  const parts = [
    ...(tasks.late > 0 ? [`${vietnameseCount(tasks.late)} nhiệm vụ chậm tiến độ`] : []),
    ...(tasks.dropped > 0 ? [`${vietnameseCount(tasks.dropped)} nhiệm vụ không thực hiện`] : []),
    ...(objectives.missed > 0 ? [`${vietnameseCount(objectives.missed)} mục tiêu ${verdict}`] : []),
  ];
  return `Đến ngày ${shortDate(report.period.cutOff)}, còn ${parts.join(', ')}.`;
}

export function nextSentence(report: Report, openTasks: number): string {
  if (openTasks === 0) return 'Các nhiệm vụ của kế hoạch đã được thực hiện; tiếp tục duy trì các kết quả đã đạt được.';
  return report.period.final
    ? 'Khẩn trương hoàn thành các nhiệm vụ còn lại của kế hoạch:'
    : 'Trong thời gian còn lại của năm, tập trung thực hiện các nhiệm vụ sau:';
}

export function nextOfManySentence(openTasks: number): string {
  if (openTasks === 0) return 'Các cơ quan, đơn vị tiếp tục duy trì các kết quả đã đạt được.';
  return `Các cơ quan, đơn vị tập trung hoàn thành ${vietnameseCount(openTasks)} nhiệm vụ còn lại của kế hoạch; nơi còn nhiệm vụ chậm tiến độ khẩn trương khắc phục, báo cáo kết quả trong kỳ sau.`;
}
