/** What is late or soon due, in the groups of "Việc sắp đến hạn". Pure. */
import { type CalendarEntry, daysLeft, statusOn } from '../../calendar/index.ts';
import { addDays, type IsoDay, weekdayOf } from '../../deadline/index.ts';
import type { DueGroup, OutlineDue } from '../protocol.ts';

/** Days ahead that are always listed, also where the month ends before; the code lens counts them too. */
const SOON = 14;

/** A row for each task in each group, at its first day there. `entries` by due day; `placeOf` their task's place. */
export function dueList(
  entries: readonly CalendarEntry[],
  today: IsoDay,
  placeOf: (entry: CalendarEntry) => number,
): OutlineDue[] {
  const rows = new Map<string, OutlineDue>();
  for (const entry of entries) {
    const group = isOpen(entry, today) && groupOf(entry.due, today);
    if (!group) continue;
    const task = placeOf(entry);
    const row = rows.get(`${group}/${task}`);
    if (row) row.more += 1;
    else rows.set(`${group}/${task}`, { group, task, due: entry.due, days: daysLeft(entry, today), more: 0 });
  }
  return [...rows.values()];
}

function isOpen(entry: CalendarEntry, today: IsoDay): boolean {
  return !['done', 'doneLate', 'dropped'].includes(statusOn(entry, today));
}

/** Undefined for days further ahead. */
export function groupOf(due: IsoDay, today: IsoDay): DueGroup | undefined {
  if (due < today) return 'late';
  if (due <= addDays(today, 7 - weekdayOf(today))) return 'week';
  if (due.slice(0, 7) === today.slice(0, 7)) return 'month';
  return due <= addDays(today, SOON) ? 'next' : undefined;
}
