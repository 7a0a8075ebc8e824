/** What is late or soon due, in the groups of "Việc sắp đến hạn". Pure. */

import { type CalendarEntry, calendarOf, daysLeft, statusOn } from '../../calendar/index.ts';
import { addDays, type IsoDay, weekdayOf } from '../../deadline/index.ts';
import { heldBy } from '../../known.ts';
import type { Plan } from '../../plan/model.ts';
import type { DueGroup, OutlineDue } from '../protocol.ts';

/** Days ahead that are always listed, also where the month ends before. */
const SOON = 14;

/** A row for each task in each group, at its first day there. `entries` by due day; `placeOf` their task's place. */
export function dueList(
  entries: readonly CalendarEntry[],
  today: IsoDay,
  placeOf: (entry: CalendarEntry) => number,
): OutlineDue[] {
  const rows = new Map<string, OutlineDue>();
  for (const entry of entries) {
    const group = isOpen(entry, today) && (isLate(entry, today) ? 'late' : groupOf(entry.due, today));
    if (!group) continue;
    const task = placeOf(entry);
    const row = rows.get(`${group}/${task}`);
    if (row) row.more += 1;
    else rows.set(`${group}/${task}`, { group, task, due: entry.due, days: daysLeft(entry, today), more: 0 });
  }
  return [...rows.values()];
}

export interface DueCounts {
  late: number;
  soon: number;
}

/** Tasks with a day that has passed undone or that are reported late, and tasks with a day soon: as the views, the status bar, the lens say. */
export function dueCounts(rows: readonly OutlineDue[]): DueCounts {
  const late = rows.filter(({ group }) => group === 'late');
  const soon = rows.filter(({ group }) => group !== 'late');
  const tasks = (of: readonly OutlineDue[]) => new Set(of.map(({ task }) => task)).size;
  return { late: tasks(late), soon: tasks(soon) };
}

/** The same of a whole plan. */
export function dueCountsOf(plan: Plan, today: IsoDay): DueCounts {
  const entries = calendarOf(plan, { on: today }).entries.filter(({ kind }) => kind === 'task');
  const places = new Map([...new Set(entries.map(({ task }) => task.key))].map((key, place) => [key, place]));
  return dueCounts(dueList(entries, today, ({ task }) => heldBy(places, task.key)));
}

function isOpen(entry: CalendarEntry, today: IsoDay): boolean {
  return !['done', 'doneLate', 'dropped'].includes(statusOn(entry, today));
}

/** As the calendar, the dashboard and the reports count it: the day has passed, or the work is reported late before it. */
function isLate(entry: CalendarEntry, today: IsoDay): boolean {
  return ['late', 'behind'].includes(statusOn(entry, today));
}

/** Undefined for days further ahead. */
export function groupOf(due: IsoDay, today: IsoDay): DueGroup | undefined {
  if (due < today) return 'late';
  if (due <= addDays(today, 7 - weekdayOf(today))) return 'week';
  if (due.slice(0, 7) === today.slice(0, 7)) return 'month';
  return due <= addDays(today, SOON) ? 'next' : undefined;
}
