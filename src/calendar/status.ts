/** How an entry stands on a day. */
import { isoNumber } from '../deadline/days.ts';
import type { IsoDay } from '../deadline/model.ts';
import type { ProgressState } from '../plan/model.ts';
import type { CalendarEntry } from './model.ts';

/** `behind`: reported late before its day; `dueSoon`: not done, due on the day or at most so many days later. */
export type EntryStatus = 'done' | 'doneLate' | 'dropped' | 'late' | 'behind' | 'dueSoon' | 'coming';

export const DUE_SOON_DAYS = 7;

export function statusOn(entry: CalendarEntry, day: IsoDay, within = DUE_SOON_DAYS): EntryStatus {
  if (entry.state === 'dropped') return 'dropped';
  if (entry.state === 'done') return entry.doneOn && entry.doneOn > entry.due ? 'doneLate' : 'done';
  const left = daysLeft(entry, day);
  if (left < 0) return 'late';
  if (entry.state === 'late') return 'behind';
  return left <= within ? 'dueSoon' : 'coming';
}

/** Days from `day` to the due day; negative where it has passed. */
export function daysLeft(entry: Pick<CalendarEntry, 'due'>, day: IsoDay): number {
  return isoNumber(entry.due) - isoNumber(day);
}

/** As the calendar, the workbook and the command line name it. */
export const STATUS_NAMES: Record<EntryStatus, string> = {
  done: 'Hoàn thành',
  doneLate: 'Hoàn thành trễ',
  dropped: 'Không thực hiện',
  late: 'Trễ hạn',
  behind: 'Chậm',
  dueSoon: 'Sắp đến hạn',
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
