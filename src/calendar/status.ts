/** How an entry stands on a day. */
import { isoNumber } from '../deadline/days.ts';
import type { IsoDay } from '../deadline/model.ts';
import { groupsOf } from '../known.ts';
import type { ProgressState } from '../plan/model.ts';
import { DUE_SOON_DAYS } from './ahead.ts';
import type { CalendarEntry, UndatedTask, WorkCalendar } from './model.ts';

/** `behind`: reported late before its day; `dueSoon`: not done, due on the day or at most so many days later. */
export type EntryStatus = 'done' | 'doneLate' | 'dropped' | 'late' | 'behind' | 'dueSoon' | 'coming';

/** How a due day of a task stands, by what is recorded. */
export type Standing = Pick<CalendarEntry, 'due' | 'state' | 'doneOn'>;

export function statusOn(entry: Standing, day: IsoDay, within = DUE_SOON_DAYS): EntryStatus {
  if (entry.state === 'dropped') return 'dropped';
  if (entry.state === 'done') return entry.doneOn && entry.doneOn > entry.due ? 'doneLate' : 'done';
  const left = daysLeft(entry, day);
  if (left < 0) return 'late';
  if (entry.state === 'late') return 'behind';
  return left <= within ? 'dueSoon' : 'coming';
}

/**
 * The one meaning of late («trễ hạn»): a due day has passed and is neither done nor given up, or the work is reported as
 * late («chậm») before its day. What is due on the day itself is not yet late.
 */
export function isLate(entry: Standing, day: IsoDay): boolean {
  return LATE.has(statusOn(entry, day));
}

const LATE: ReadonlySet<EntryStatus> = new Set(['late', 'behind']);

export interface Late {
  entries: CalendarEntry[];
  /** Work without a day that is reported as late. */
  undated: UndatedTask[];
  /** How many tasks that is: one with several such days is one. */
  tasks: number;
}

/** What is late in a calendar: counted like this by badge, lists, status bar, panes, site, mail and command line. */
export function lateIn({ entries, undated }: Pick<WorkCalendar, 'entries' | 'undated'>, day: IsoDay): Late {
  // Nothing is recorded of cut-off days: once passed they are past, not late.
  const late = entries.filter((entry) => entry.kind === 'task' && isLate(entry, day));
  const told = undated.filter(({ state }) => state === 'late');
  return { entries: late, undated: told, tasks: new Set([...late, ...told].map(({ task }) => task.key)).size };
}

/** Each task once, at the first of its days here, with how many more there are. */
export function oncePerTask(entries: readonly CalendarEntry[]): { entry: CalendarEntry; more: number }[] {
  return [...groupsOf(entries, ({ task }) => task.key)].map(([entry, ...more]) => ({ entry, more: more.length }));
}

/** Days from `day` to the due day; negative where it has passed. */
export function daysLeft(entry: Pick<CalendarEntry, 'due'>, day: IsoDay): number {
  return isoNumber(entry.due) - isoNumber(day);
}

/** As the calendar, the workbook and the lists name it. */
export const STATUS_NAMES: Record<EntryStatus, string> = {
  done: 'Hoàn thành',
  doneLate: 'Hoàn thành trễ',
  dropped: 'Không thực hiện',
  late: 'Trễ hạn',
  behind: 'Chậm',
  dueSoon: `Đến hạn trong ${DUE_SOON_DAYS} ngày`,
  coming: 'Chưa đến hạn',
};

/** The words of the language for what is recorded, as labels. */
export const STATE_NAMES: Record<ProgressState, string> = {
  notStarted: 'Chưa bắt đầu',
  inProgress: 'Đang làm',
  done: 'Hoàn thành',
  late: 'Chậm',
  dropped: 'Không thực hiện',
};
