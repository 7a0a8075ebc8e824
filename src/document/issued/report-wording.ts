/** The sentences of a report where its file says none: they follow the figures. */

import { nth } from '../../known.ts';
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
import { capitalised } from '../../wording/citations.ts';
import { shortDate } from '../../wording/dates.ts';
import { SYSTEM } from '../../wording/defaults.ts';

/** A sentence and the figures that it tells. */
export interface Told {
  text: string;
  figures: FigureName[];
}

export const REPORT_HEADINGS = {
  work: 'Tình hình triển khai thực hiện',
  results: 'Kết quả thực hiện mục tiêu chất lượng',
  tasks: 'Kết quả thực hiện nhiệm vụ',
  shortcomings: 'Tồn tại, hạn chế và nguyên nhân',
  next: 'Nhiệm vụ trọng tâm thời gian tới',
  proposals: 'Đề xuất, kiến nghị',
};

/** Over the table of who has reported. */
export const REPORTERS_SENTENCE = 'Tình hình báo cáo và thực hiện của từng cơ quan, đơn vị:';

export const RESULTS_ANNEX = 'Kết quả thực hiện mục tiêu chất lượng';

/** Over the table of tasks behind that of the targets. */
export const TASKS_SENTENCE = 'Kết quả thực hiện các nhiệm vụ:';

/** Whether the report is about quality objectives, or about the tasks of a plan of another kind. */
export function isOnObjectives(report: Report): boolean {
  return report.reporters.length > 0 || countsOf(report).objectives.all > 0;
}

function subject(report: Report): string {
  return isOnObjectives(report) ? 'Mục tiêu chất lượng' : 'nhiệm vụ';
}

export function reportTitle(report: Report): string {
  return `Kết quả thực hiện ${subject(report)} ${report.period.name}`;
}

export function reportOpening(plan: Plan, report: Report): string {
  const what = isOnObjectives(report)
    ? 'Mục tiêu chất lượng và Kế hoạch thực hiện Mục tiêu chất lượng'
    : subject(report);
  return `${plan.agency.title} báo cáo kết quả thực hiện ${what} ${report.period.name} (số liệu ${covered(report)}chốt đến ngày ${shortDate(report.period.cutOff)}), như sau:`;
}

/** A plan that begins in July has no figures of January. */
function covered({ period: { covers } }: Report): string {
  return covers ? `từ ngày ${shortDate(covers)}, ` : '';
}

export function reportClosing(plan: Plan, report: Report): string {
  return `Trên đây là báo cáo kết quả thực hiện ${subject(report)} ${report.period.name} của ${plan.agency.title}.`;
}

/** How many objectives and tasks there are, and how the tasks stand. */
export function workSentences(plan: Plan, report: Report): { opening: Told; items: Told[] } {
  const { tasks, objectives, targets } = countsOf(report);
  const planned = [
    objectives.all > 0 &&
      `xác định ${vietnameseCount(objectives.all)} mục tiêu chất lượng${targets.all > 0 ? ` với ${vietnameseCount(targets.all)} chỉ tiêu` : ''}`,
    tasks.all > 0 && `${objectives.all > 0 ? '' : 'đề ra '}${vietnameseCount(tasks.all)} nhiệm vụ thực hiện`,
  ].filter(Boolean);
  const said =
    planned.length > 0
      ? `${planned.join(' và ')}${objectives.all > 0 ? `, gắn với việc duy trì, cải tiến ${SYSTEM}` : ''}`
      : 'chưa đề ra nhiệm vụ thực hiện';
  const text = `Năm ${plan.year}, ${plan.agency.title} ${said}.`;
  const figures: FigureName[] = ['objectives', 'tasks'];
  if (tasks.all === 0) return { opening: { text, figures }, items: [] };
  return { opening: { text: `${text} ${upTo(report)}:`, figures }, items: ended(taskItems(report)) };
}

/** A quarter's figures count from the beginning of the year, which a report of a quarter has to say. */
function upTo({ period }: Report): string {
  const since = period.covers ? `từ ngày ${shortDate(period.covers)}` : 'từ đầu năm';
  if (!period.from)
    return `${period.covers ? `Từ ngày ${shortDate(period.covers)} đến` : 'Đến'} ngày ${shortDate(period.cutOff)}`;
  return `Lũy kế ${since} đến ngày ${shortDate(period.cutOff)}`;
}

/** For a level above: what its reporters planned and did. */
export function consolidatedSentences(report: Report): { opening: Told; items: Told[] } {
  const { reporters, tasks } = countsOf(report);
  const all = vietnameseCount(reporters.all);
  const sent =
    reporters.missing === 0
      ? `${reporters.all === 1 ? nth(report.reporters, 0).reporter.title : `Toàn bộ ${all} cơ quan, đơn vị`} đã gửi báo cáo`
      : reporters.reported === 0
        ? 'Chưa có cơ quan, đơn vị nào gửi báo cáo'
        : `Đã có ${vietnameseCount(reporters.reported)}/${all} cơ quan, đơn vị gửi báo cáo (${vietnameseShare(reporters.reported, reporters.all)}); chưa báo cáo: ${missingReporters(report).join(', ')}`;
  const planned =
    tasks.all === 0
      ? 'Các cơ quan, đơn vị chưa đề ra nhiệm vụ'
      : `Tổng số nhiệm vụ các cơ quan, đơn vị đề ra: ${vietnameseCount(tasks.all)} nhiệm vụ`;
  const items: Told[] = [
    { text: sent, figures: ['reportersIn'] },
    ...(reporters.reported === 0 ? [] : [{ text: planned, figures: ['tasks' as const] }]),
    ...(tasks.all === 0 ? [] : taskItems(report)),
  ];
  return {
    opening: { text: `${upTo(report)}, kết quả tổng hợp từ báo cáo của các cơ quan, đơn vị:`, figures: [] },
    items: ended(items),
  };
}

/** The items of a list: a semicolon behind each, a full stop behind the last. */
function ended(items: Told[]): Told[] {
  return items.map((item, i) => ({ ...item, text: `${item.text}${i === items.length - 1 ? '.' : ';'}` }));
}

function taskItems(report: Report): Told[] {
  const { tasks, due, dueDone, dueDoneLate, dueInPeriod, dueDoneInPeriod } = countsOf(report);
  const count = vietnameseCount;
  const told = (figure: FigureName, text: string): Told => ({ text, figures: [figure] });
  const states = [tasks.inProgress, tasks.notStarted, tasks.dropped, tasks.late];
  const items: (Told | false)[] = [
    // Where none is done and all are in one state, that is said below.
    (tasks.done > 0 || !states.includes(tasks.all)) && told('tasksDone', doneSentence(tasks)),
    tasks.inProgress > 0 && told('tasksRunning', `Đang thực hiện đúng tiến độ ${count(tasks.inProgress)} nhiệm vụ`),
    tasks.notStarted > 0 &&
      told('tasksNotStarted', `Chưa triển khai ${count(tasks.notStarted)} nhiệm vụ ${whyNotStarted(report)}`),
    tasks.dropped > 0 && told('tasksDropped', `Không thực hiện ${count(tasks.dropped)} nhiệm vụ`),
    tasks.late > 0 && told('tasksLate', `Chậm tiến độ ${count(tasks.late)} nhiệm vụ`),
    // Where all is done, nothing more need be said.
    tasks.late === 0 && tasks.done < tasks.all && told('tasksLate', 'Không có nhiệm vụ chậm tiến độ'),
    told('due', dueSentence('Tính đến ngày chốt số liệu', due, dueDone)),
    dueDoneLate > 0 &&
      told('dueDoneLate', `Trong số lượt đã hoàn thành có ${count(dueDoneLate)} lượt hoàn thành sau hạn`),
    report.period.from !== undefined &&
      due > 0 &&
      told(
        'dueInPeriod',
        dueSentence(
          `Riêng ${report.period.title.replace(/^Quý/u, 'quý')}`,
          dueInPeriod,
          dueDoneInPeriod,
          'không có việc đến hạn',
        ),
      ),
  ];
  return items.filter((item) => item !== false);
}

function doneSentence({ done, all }: Counts['tasks']): string {
  if (done === 0) return 'Chưa có nhiệm vụ nào hoàn thành toàn bộ';
  if (done === all)
    return all === 1 ? 'Đã hoàn thành nhiệm vụ đề ra' : `Đã hoàn thành toàn bộ ${vietnameseCount(all)} nhiệm vụ`;
  return `Hoàn thành ${vietnameseCount(done)}/${vietnameseCount(all)} nhiệm vụ (${vietnameseShare(done, all)})`;
}

/** Tasks without a day ("thường xuyên") can't be called not yet due, nor those due on the cut-off day, which counts. */
function whyNotStarted({ tasks, period }: Report): string {
  const waiting = tasks.filter(({ state }) => state === 'notStarted');
  const dated = waiting.filter(({ next }) => next !== undefined).length;
  const when = waiting.some(({ next }) => next === period.cutOff) ? 'chưa quá hạn' : 'chưa đến hạn';
  if (dated === waiting.length) return `(${when})`;
  return dated > 0 ? `(${when} hoặc không có hạn cụ thể)` : '(không có hạn cụ thể)';
}

function dueSentence(when: string, due: number, done: number, none = 'chưa có việc đến hạn'): string {
  if (due === 0) return `${when} ${none}`;
  const all = `${when} có ${vietnameseCount(due)} lượt việc đến hạn`;
  if (done === 0) return `${all}, chưa hoàn thành lượt nào`;
  if (done === due) return `${all}, đã hoàn thành ${due === 1 ? '' : 'toàn bộ '}(100%)`;
  return `${all}, đã hoàn thành ${vietnameseCount(done)} lượt (${vietnameseShare(done, due)})`;
}

/** How many objectives are reached, by the targets' own comparisons. `annexed`: the figures stand in the annex. */
export function resultSentence(report: Report, annexed: boolean): string {
  const { objectives } = countsOf(report);
  const { all, reached, missed, unknown } = objectives;
  const count = vietnameseCount;
  const not = missedWord(report);
  const end = annexed ? ' (chi tiết tại Phụ lục kèm theo).' : ', cụ thể:';
  if (all === 0) return 'Kế hoạch chưa đề ra mục tiêu chất lượng.';
  if (unknown === all)
    return `Chưa có số liệu để đánh giá ${all === 1 ? '' : 'các '}mục tiêu chất lượng${annexed ? end : ' sau:'}`;
  if (reached === all)
    return `${all === 1 ? 'Mục tiêu chất lượng đã' : `Toàn bộ ${count(all)} mục tiêu chất lượng đều`} đạt${end}`;
  if (missed === all)
    return `${all === 1 ? 'Mục tiêu chất lượng' : `Cả ${count(all)} mục tiêu chất lượng đều`} ${not}${end}`;
  const share = (part: number) => `${count(part)}/${count(all)} mục tiêu chất lượng (${vietnameseShare(part, all)})`;
  const parts = [
    ...(reached > 0 ? [`đạt ${share(reached)}`] : []),
    ...(missed > 0 ? [`${not} ${reached > 0 ? `${count(missed)} mục tiêu` : share(missed)}`] : []),
    ...(unknown > 0 ? [`chưa đủ số liệu để đánh giá ${count(unknown)} mục tiêu`] : []),
  ];
  return capitalised(`${parts.join('; ')}${end}`);
}

function missedWord({ period }: Report): string {
  return period.final ? 'không đạt' : 'chưa đạt';
}

/** A task that comes again may be late once and still go on. */
function lateTasks({ tasks }: Report): string {
  const late = tasks.filter(({ doneLate }) => doneLate.length > 0);
  const all = late.every(({ state }) => state === 'done');
  return `${vietnameseCount(late.length)} nhiệm vụ ${all ? '' : 'có lượt '}hoàn thành sau hạn`;
}

/** What stands in the section on shortcomings. `listed`: the table of late tasks follows. */
export function shortcomingSentence(report: Report, listed: boolean): string {
  const { tasks, tasksDoneLate, objectives } = countsOf(report);
  const day = shortDate(report.period.cutOff);
  const not = missedWord(report);
  const parts = [
    ...(objectives.missed > 0 ? [`${vietnameseCount(objectives.missed)} mục tiêu ${not}`] : []),
    ...(tasks.late > 0 ? [`${vietnameseCount(tasks.late)} nhiệm vụ chậm tiến độ`] : []),
    ...(tasks.dropped > 0 ? [`${vietnameseCount(tasks.dropped)} nhiệm vụ không thực hiện`] : []),
    ...(tasksDoneLate > 0 && objectives.missed + tasks.late + tasks.dropped > 0 ? [lateTasks(report)] : []),
  ];
  if (parts.length > 0) return `Đến ngày ${day}, còn ${parts.join(', ')}${listed ? ', cụ thể:' : '.'}`;
  if (tasksDoneLate > 0) {
    return `Đến ngày ${day}, không còn nhiệm vụ chậm tiến độ; có ${lateTasks(report)}${listed ? ', cụ thể:' : '.'}`;
  }
  const none = [
    ...(tasks.all > 0 ? ['không có nhiệm vụ chậm tiến độ'] : []),
    ...(objectives.reached === objectives.all && objectives.all > 0 ? [`không có mục tiêu ${not}`] : []),
  ];
  return none.length > 0 ? `Đến ngày ${day}, ${none.join(', ')}.` : 'Không có.';
}

export function nextSentence(report: Report, openTasks: number): string {
  const { tasks, objectives } = countsOf(report);
  const { following } = report.period;
  if (tasks.all === 0 && objectives.all === 0) return 'Không có.';
  if (tasks.all === 0) return 'Tiếp tục thực hiện, duy trì các mục tiêu chất lượng đã đề ra.';
  if (openTasks === 0) {
    const over =
      tasks.dropped > 0 ? 'Kế hoạch không còn nhiệm vụ phải thực hiện' : 'Các nhiệm vụ của kế hoạch đã hoàn thành';
    if (following && tasks.done + tasks.dropped < tasks.all)
      return `Trong ${following.name} không có nhiệm vụ đến hạn.`;
    return `${over}; tiếp tục duy trì các kết quả đã đạt được.`;
  }
  const some = openTasks > 1 ? 'các nhiệm vụ' : 'nhiệm vụ';
  if (following && !report.period.final) return `Trong ${following.name}, tập trung thực hiện ${some} sau:`;
  return report.period.final
    ? `Khẩn trương hoàn thành ${some} còn lại của kế hoạch:`
    : `Trong thời gian còn lại của ${report.period.covers ? 'kế hoạch' : 'năm'}, tập trung thực hiện ${some} sau:`;
}

export function nextOfManySentence(report: Report, openTasks: number): string {
  const { tasks } = countsOf(report);
  const { following } = report.period;
  if (openTasks === 0) return 'Các cơ quan, đơn vị tiếp tục duy trì các kết quả đã đạt được.';
  const late =
    tasks.late > 0 ? '; nơi còn nhiệm vụ chậm tiến độ khẩn trương khắc phục, báo cáo kết quả trong kỳ sau' : '';
  return `Các cơ quan, đơn vị tập trung hoàn thành ${vietnameseCount(openTasks)} nhiệm vụ ${following ? `đang chậm, đến hạn trong ${following.name}` : 'còn lại của kế hoạch'}${late}.`;
}
