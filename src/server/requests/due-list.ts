/** What is late or due in the days ahead, in the groups of "Việc sắp đến hạn". Pure. */

import {
  AHEAD_DAYS,
  type CalendarEntry,
  type CalendarTask,
  calendarOf,
  daysLeft,
  lateIn,
  statusOn,
  type WorkCalendar,
} from '../../calendar/index.ts';
import { addDays, type IsoDay, weekdayOf } from '../../deadline/index.ts';
import { heldBy } from '../../known.ts';
import type { Plan } from '../../plan/model.ts';
import type { DueGroup, OutlineDue } from '../protocol.ts';

/** A row for each task in each group, at its first day there; work without a day that is reported as late among the late. */
export function dueList(
  calendar: Pick<WorkCalendar, 'entries' | 'undated'>,
  today: IsoDay,
  placeOf: (task: CalendarTask) => number,
): OutlineDue[] {
  const rows = new Map<string, OutlineDue>();
  const add = (group: DueGroup, entry: CalendarEntry) => {
    const task = placeOf(entry.task);
    const row = rows.get(`${group}/${task}`);
    if (row) row.more += 1;
    else {
      const state = statusOn(entry, today);
      rows.set(`${group}/${task}`, {
        group,
        task,
        state,
        due: entry.due,
        days: daysLeft(entry, today),
        ...begun(entry),
        more: 0,
      });
    }
  };
  const late = lateIn(calendar, today);
  const known = new Set(late.entries);
  for (const entry of late.entries) add('late', entry);
  for (const entry of calendar.entries) {
    if (entry.kind !== 'task' || known.has(entry) || !isOpen(entry, today)) continue;
    const group = groupOf(entry.due, today);
    if (group) add(group, entry);
  }
  const told = late.undated.map(
    ({ task }): OutlineDue => ({ group: 'late', task: placeOf(task), state: 'behind', more: 0 }),
  );
  return [...rows.values(), ...told];
}

export interface DueCounts {
  /** As `lateIn` counts them. */
  late: number;
  /** With a day in `AHEAD_DAYS`, today included; a task that is late may have one, too. */
  ahead: number;
}

/** Tasks that are late, and tasks with a day ahead: as the views, the status bar, the lens say. */
export function dueCounts(rows: readonly OutlineDue[]): DueCounts {
  const late = rows.filter(({ group }) => group === 'late');
  const ahead = rows.filter(({ group }) => group !== 'late');
  const tasks = (of: readonly OutlineDue[]) => new Set(of.map(({ task }) => task)).size;
  return { late: tasks(late), ahead: tasks(ahead) };
}

/** The same of a whole plan. */
export function dueCountsOf(plan: Plan, today: IsoDay): DueCounts {
  const calendar = calendarOf(plan, { on: today });
  const keys = [...calendar.entries, ...calendar.undated].map(({ task }) => task.key);
  const places = new Map([...new Set(keys)].map((key, place) => [key, place]));
  return dueCounts(dueList(calendar, today, ({ key }) => heldBy(places, key)));
}

function isOpen(entry: CalendarEntry, today: IsoDay): boolean {
  return !['done', 'doneLate', 'dropped'].includes(statusOn(entry, today));
}

/** Undefined for days further ahead than `AHEAD_DAYS`, which no month's end is. */
export function groupOf(due: IsoDay, today: IsoDay): DueGroup | undefined {
  if (due < today) return 'late';
  if (due <= addDays(today, 7 - weekdayOf(today))) return 'week';
  if (due.slice(0, 7) === today.slice(0, 7)) return 'month';
  return due <= addDays(today, AHEAD_DAYS) ? 'next' : undefined;
}

/** Whether its day is told as under way. */
export function begun({ state }: CalendarEntry): { underWay?: true } {
  return state === 'inProgress' ? { underWay: true } : {};
}
