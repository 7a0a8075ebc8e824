/** Days, weeks and entries of the calendar pane. No page needed. */

import { addDays, weekdayOf } from '../../deadline/days.ts';
import { lastOf, nth } from '../../known.ts';
import type { PaneCalendar, PaneEntry, PaneTask } from '../../panes/calendar-model.ts';
import type { Filters } from './protocol.ts';

export interface Shown {
  entries: PaneEntry[];
  byDay: Map<string, PaneEntry[]>;
  undated: PaneCalendar['undated'];
}

/** Late by the day, or reported late before it. */
const LATE: ReadonlySet<PaneEntry['status']> = new Set(['late', 'behind']);

/** How many tasks are late: one with several such days is one, as everywhere else. */
export function lateTasks({ entries, undated }: Pick<PaneCalendar, 'entries' | 'undated'>): number {
  const late = [
    ...entries.filter(({ kind, status }) => kind === 'task' && LATE.has(status)),
    ...undated.filter((one) => one.late),
  ];
  return new Set(late.map(({ task }) => task)).size;
}

const FINISHED: ReadonlySet<PaneEntry['status']> = new Set(['done', 'doneLate', 'dropped']);

/** What the filters leave. Cut-off days of reports concern everybody and stay, unless only late work is asked for. */
export function filtered(calendar: PaneCalendar, filters: Filters): Shown {
  const performer = calendar.performers.findIndex(({ id }) => id === filters.performer);
  const monitor = calendar.monitors.findIndex(({ id }) => id === filters.monitor);
  const concerns = (task: PaneTask) =>
    (performer < 0 || task.performedBy.includes(performer)) && (monitor < 0 || task.monitoredBy.includes(monitor));
  const entries = calendar.entries.filter(
    ({ kind, task, status }) =>
      (kind === 'report' || concerns(nth(calendar.tasks, task))) &&
      (filters.state === undefined || (filters.state === 'late' ? LATE.has(status) : !FINISHED.has(status))),
  );
  return {
    entries,
    byDay: Map.groupBy(entries, ({ due }) => due),
    undated: calendar.undated.filter(
      ({ task, late }) => (!filters.state || late) && concerns(nth(calendar.tasks, task)),
    ),
  };
}

/** The weeks of a month ("2027-03"), Monday first, with the days of the months beside it that fill them. */
export function weeksOf(month: string): string[][] {
  const first = `${month}-01`;
  const weeks: string[][] = [];
  let day = addDays(first, 1 - weekdayOf(first));
  do {
    const week = Array.from({ length: 7 }, (_, index) => addDays(day, index));
    weeks.push(week);
    day = addDays(day, 7);
  } while (day.startsWith(month));
  return weeks;
}

/** Months from the first to the last day, both included: "2027-01" … */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  // A plan lasts a year or so; the bound only guards against slips in its dates.
  for (let month = from.slice(0, 7); month <= to.slice(0, 7) && months.length < 60; month = nextMonth(month)) {
    months.push(month);
  }
  return months;
}

/** All months with something to show: those of the plan and those of entries beyond it. */
export function monthsOf({ from, to, entries }: PaneCalendar): string[] {
  const days = entries.map(({ due }) => due);
  return monthsBetween(nth([from, ...days].toSorted(), 0), lastOf([to, ...days].toSorted()));
}

export function nextMonth(month: string, count = 1): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const months = year * 12 + number - 1 + count;
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** The same day some months on, or the month's last where it has no such day. */
export function sameDayIn(day: string, months: number): string {
  const month = nextMonth(day.slice(0, 7), months);
  const last = addDays(`${nextMonth(month)}-01`, -1);
  const wanted = `${month}-${day.slice(8)}`;
  return wanted < last ? wanted : last;
}

/** Where a key leads from a day; undefined for keys that mean nothing here. */
export function dayAfterKey(day: string, key: string): string | undefined {
  const weekday = weekdayOf(day);
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'Home':
      return addDays(day, 1 - weekday);
    case 'End':
      return addDays(day, 7 - weekday);
    case 'PageUp':
      return sameDayIn(day, -1);
    case 'PageDown':
      return sameDayIn(day, 1);
    default:
      return undefined;
  }
}

export function within(day: string, months: readonly string[]): string {
  const first = `${months[0]}-01`;
  const last = addDays(`${nextMonth(lastOf(months))}-01`, -1);
  if (day < first) return first;
  return day > last ? last : day;
}

/** The gravest of a day's states, for the colour of a day. */
export function gravest(entries: readonly PaneEntry[]): PaneEntry['status'] | undefined {
  return GRAVITY.find((status) => entries.some((entry) => entry.status === status));
}

const GRAVITY: PaneEntry['status'][] = ['late', 'behind', 'dueSoon', 'coming', 'doneLate', 'done', 'dropped'];
