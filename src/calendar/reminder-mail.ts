/** The week's reminder to a unit or a monitor, as the text of a mail. */
import { addDays, printDay, weekdayName, weekdayOf } from '../deadline/index.ts';
import type { IsoDay } from '../deadline/model.ts';
import type { Party, Plan } from '../plan/model.ts';
import { membersOf, monitorsOf, performersOf } from '../plan/parties.ts';
import { calendarOf } from './build.ts';
import type { CalendarEntry } from './model.ts';
import { daysLeft, lateIn, oncePerTask } from './status.ts';

export interface ReminderMail {
  to: string;
  subject: string;
  body: string;
}

export interface MailOptions {
  on: IsoDay;
  /** What is due within so many days. */
  within: number;
  /** Who gets one; default: every unit and role that performs, and every monitor. */
  performers?: readonly Party[];
  monitors?: readonly Party[];
}

/** One for each who has something late or due; nobody is written to about nothing. */
export function reminderMails(plan: Plan, { on, within, performers, monitors }: MailOptions): ReminderMail[] {
  const chosen = performers !== undefined || monitors !== undefined;
  const units = performers ?? (chosen ? [] : performersOf(plan));
  const watchers = monitors ?? (chosen ? [] : monitorsOf(plan).filter((party) => !units.includes(party)));
  return [
    ...units.flatMap((party) => mailTo(plan, party, 'performer', on, within) ?? []),
    ...watchers.flatMap((party) => mailTo(plan, party, 'monitor', on, within) ?? []),
  ];
}

function mailTo(
  plan: Plan,
  party: Party,
  role: 'performer' | 'monitor',
  on: IsoDay,
  within: number,
): ReminderMail | undefined {
  const calendar = calendarOf(plan, { on, ...(role === 'performer' ? { unit: party } : { monitor: party }) });
  const open = calendar.entries.filter((entry) => entry.state !== 'done' && entry.state !== 'dropped');
  const tasks = open.filter(({ kind }) => kind === 'task');
  const late = lateIn(calendar, on);
  const isKnown = new Set(late.entries);
  const soon = tasks.filter(
    (entry) => !isKnown.has(entry) && daysLeft(entry, on) >= 0 && daysLeft(entry, on) <= within,
  );
  if (late.tasks + soon.length === 0) return undefined;
  const reports = open.filter(
    (entry) => entry.kind === 'report' && daysLeft(entry, on) >= 0 && daysLeft(entry, on) <= within,
  );
  const rows = (all: readonly CalendarEntry[]) => oncePerTask(all).map(({ entry, more }): Told => ({ ...entry, more }));
  const lateRows = [...rows(late.entries), ...late.undated.map(({ task }): Told => ({ task, state: 'late' }))];
  const soonRows = rows(soon);
  const agency = plan.agency.title.replace(/(?<!\s)\s*\n\s*/gu, ' ');
  const until = addDays(on, within);
  const counts = [
    late.tasks > 0 ? `${late.tasks} việc trễ${soon.length > 0 ? '' : ` tính đến ngày ${printDay(on)}`}` : '',
    soon.length > 0 ? `${soonRows.length} việc đến hạn tới ngày ${printDay(until)}` : '',
  ];
  const line = (entry: Told, i: number) => `${i + 1}. ${mailLine(entry, party, role, on)}`;
  return {
    to: party.title,
    subject: `${agency}: ${counts.filter(Boolean).join(', ')}`,
    body: [
      `Kính gửi ${party.title},`,
      '',
      ...(late.tasks > 0
        ? ['Việc trễ (đã quá hạn mà chưa ghi xong, hoặc đã báo chậm):', ...lateRows.map(line), '']
        : []),
      ...(soon.length > 0
        ? [`Việc đến hạn từ ngày ${printDay(on)} đến ngày ${printDay(until)}:`, ...soonRows.map(line), '']
        : []),
      ...reports.map(
        ({ task, due }) =>
          `Lưu ý: ngày ${printDay(due)} ${task.title.charAt(0).toLocaleLowerCase('vi')}${task.title.slice(1)}.`,
      ),
      ...(reports.length > 0 ? [''] : []),
      role === 'performer'
        ? 'Việc nào xong, xin báo ngày hoàn thành và minh chứng; việc nào chậm, xin nêu lý do và đề xuất.'
        : 'Đây là các việc được giao theo dõi; kết quả và lý do chậm do đơn vị chủ trì báo.',
      '',
      'Trân trọng.',
      agency,
    ].join('\n'),
  };
}

/** Work without a day has none. */
type Told = Pick<CalendarEntry, 'task' | 'state'> & { due?: IsoDay; more?: number };

/** "Thống kê hồ sơ: hạn thứ Tư, 31/3/2027 (trễ 80 ngày); kết quả: Bảng thống kê" */
function mailLine(
  { task, due, state, more = 0 }: Told,
  party: Party,
  role: 'performer' | 'monitor',
  on: IsoDay,
): string {
  const members = new Set(membersOf(party).map(({ id }) => id));
  const isLead =
    task.leads.some(({ id }) => id === party.id) ||
    task.leadUnits.some(({ id }) => id !== undefined && members.has(id));
  const leads = task.leads.map(({ name }) => name).join(', ');
  const parts = [
    ...(due
      ? [
          `hạn ${weekdayName(weekdayOf(due))}, ${printDay(due)} (${distance(due, on)})${more > 0 ? ` và ${more} hạn nữa` : ''}`,
        ]
      : []),
    ...(state === 'late' ? ['đã báo chậm'] : []),
    ...(role === 'monitor' ? [`chủ trì: ${leads}`] : isLead ? [] : [`phối hợp với ${leads}`]),
    ...(task.evidence.length > 0 ? [`kết quả: ${task.evidence.join('; ')}`] : []),
  ];
  return `${task.title}: ${parts.join('; ')}`;
}

function distance(due: IsoDay, on: IsoDay): string {
  const left = daysLeft({ due }, on);
  if (left === 0) return 'hôm nay';
  return left < 0 ? `trễ ${-left} ngày` : `còn ${left} ngày`;
}
