/** Tasks as they stand on the cut-off day. */

import { occurrenceStates } from '../calendar/progress.ts';
import { isLate, type Standing } from '../calendar/status.ts';
import type { IsoDay } from '../deadline/model.ts';
import { heldBy, nth } from '../known.ts';
import type { Plan, ProgressState, Task } from '../plan/model.ts';
import type { ReportedPeriod, TaskResult } from './model.ts';

/** The plan's own tasks, those in its running text too: rows of other documents and duties to report are no part of the year's plan. */
export function plannedTasks(plan: Plan): Task[] {
  const planned = plan.tasks.filter((task) => !task.inDocument || (task.inText && !task.duty));
  return planned.length > 0 ? planned : plan.tasks;
}

/** The others: rows of other documents, duties to report. The calendar and the lists of what is due hold them too. */
export function tasksBesides(plan: Plan): Task[] {
  const planned = new Set(plannedTasks(plan));
  return plan.tasks.filter((task) => !planned.has(task));
}

type PeriodDays = Pick<ReportedPeriod, 'cutOff' | 'from'>;

export function taskResult(plan: Plan, task: Task, { cutOff, from = plan.from }: PeriodDays): TaskResult {
  const entries = plan.progress
    .filter((entry) => entry.subject === task && entry.on <= cutOff)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const days = (task.deadline?.occurrences ?? []).map(({ due }) => due);
  const states = occurrenceStates(plan, task, days, cutOff).map((state, i) => ({ ...state, due: nth(days, i) }));
  const settled = (state: ProgressState) => state === 'done' || state === 'dropped';
  const latest = entries.findLast((entry) => entry.state !== undefined);
  const past = states.filter(({ due }) => due <= cutOff);
  const within = past.filter(({ due }) => due >= from);
  const done = (of: typeof past) => of.filter(({ state }) => state === 'done').length;
  const overdue = states.filter(({ due, state }) => due < cutOff && !settled(state));
  const windows = new Map((task.deadline?.occurrences ?? []).map(({ due, window }) => [due, window?.from ?? due]));
  const open = states
    .filter(({ due, state }) => due >= cutOff && !settled(state))
    .map(({ due }) => ({ due, from: heldBy(windows, due) }));
  return {
    task,
    state: overallState(states, cutOff, latest?.state),
    due: past.length,
    dueDone: done(past),
    dueInPeriod: within.length,
    dueDoneInPeriod: done(within),
    doneOn: entries.findLast((entry) => entry.state === 'done')?.doneOn,
    overdueSince: overdue[0]?.due,
    doneLate: states.flatMap(({ due, state, doneOn }) =>
      state === 'done' && doneOn !== undefined && doneOn > due ? [{ due, on: doneOn }] : [],
    ),
    next: open[0]?.due,
    open,
    entries,
  };
}

function overallState(states: Standing[], day: IsoDay, latest: ProgressState | undefined): ProgressState {
  // Without due days ("thường xuyên") the latest record is all there is.
  if (states.length === 0) return latest ?? 'notStarted';
  if (states.every(({ state }) => state === 'done')) return 'done';
  if (states.every(({ state }) => state === 'dropped' || state === 'done')) return 'dropped';
  if (states.some((state) => isLate(state, day))) return 'late';
  const started = latest === 'inProgress' || states.some(({ state }) => state === 'done');
  return started ? 'inProgress' : 'notStarted';
}
