/** What an entry says to people. */
import type { CalendarEntry, CalendarParty, CalendarTask, WorkCalendar } from '../../calendar/model.ts';
import { weekdayName, weekdayOf } from '../../deadline/days.ts';
import type { IsoDay } from '../../deadline/model.ts';
import { shortDate } from '../../wording/dates.ts';

/** "Lịch công việc năm 2027 – Sở Ngoại vụ (Văn phòng)" */
export function calendarName({ year, agency, scope }: WorkCalendar): string {
  const name = `Lịch công việc năm ${year} – ${agency.title}`;
  if (scope.kind === 'agency') return name;
  return scope.kind === 'unit' ? `${name} (${scope.party.name})` : `${name} (${scope.party.name} theo dõi)`;
}

/** "Nhiệm vụ — đơn vị chủ trì" */
export function summary(task: CalendarTask): string {
  return task.leads.length > 0 ? `${task.title} — ${names(task.leads)}` : task.title;
}

/** A span says when it ends: calendars show a bar over many days. */
export function spanSummary(entry: CalendarEntry): string {
  return `${summary(entry.task)} (hạn ${shortDate(entry.due)})`;
}

/** A series leaves out what differs from one occurrence to the next. */
export function description(entry: CalendarEntry, series: boolean): string {
  const { task } = entry;
  return [
    line('Mục tiêu', task.objective && `${task.objective.number}. ${task.objective.title}`),
    line('Đề mục', task.heading?.title),
    line('Chủ trì', names(task.leads)),
    line('Phối hợp', names(task.coordinators)),
    line('Theo dõi', names(task.monitors)),
    line('Kết quả', task.evidence.map((text) => text.replace(/[.;]$/u, '')).join('; ')),
    line('Gửi', task.recipients?.join(', ')),
    line('Thời hạn (như văn bản)', entry.kind === 'task' ? task.deadline : undefined),
    ...(series ? [] : occurrenceLines(entry)),
    line('Ghi chú', task.note),
  ]
    .filter((text) => text !== undefined)
    .join('\n');
}

function occurrenceLines(entry: CalendarEntry): (string | undefined)[] {
  const { window, adjustedFrom, adjustReason, due, doneOn, state } = entry;
  return [
    line('Thời gian', window && `từ ${shortDate(window.from)} đến ${shortDate(window.to)}`),
    line('Hạn', dayInWords(due)),
    line('Dời từ', adjustedFrom && `${dayInWords(adjustedFrom)}${adjustReason ? `: ${adjustReason}` : ''}`),
    line('Tình trạng', state === 'done' ? `hoàn thành${doneOn ? ` ngày ${shortDate(doneOn)}` : ''}` : undefined),
  ];
}

function line(label: string, value: string | undefined): string | undefined {
  return value ? `${label}: ${value}` : undefined;
}

function names(parties: CalendarParty[]): string {
  return parties.map(({ name }) => name.replace(/[.;]$/u, '')).join(', ');
}

/** "thứ Tư, 24/3/2027" */
function dayInWords(day: IsoDay): string {
  return `${weekdayName(weekdayOf(day))}, ${shortDate(day)}`;
}
