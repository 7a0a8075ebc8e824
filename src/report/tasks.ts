/** Tasks as they stand on the cut-off day. */
import { occurrenceStates } from '../calendar/progress.ts';
import type { IsoDay } from '../deadline/model.ts';
import type { Plan, ProgressEntry, ProgressState, Task } from '../plan/model.ts';
import type { TaskResult } from './model.ts';

/** The plan's own tasks: rows of other documents and duties to report are no part of the year's plan. */
export function plannedTasks(plan: Plan): Task[] {
  const planned = plan.tasks.filter((task) => !task.inDocument);
  return planned.length > 0 ? planned : plan.tasks;
}

export function taskResult(plan: Plan, task: Task, cutOff: IsoDay): TaskResult {
  const entries = plan.progress
    .filter((entry) => entry.subject === task && entry.on <= cutOff)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const days = (task.deadline?.occurrences ?? []).map(({ due }) => due);
  const states = occurrenceStates(plan, task, days, cutOff).map((state, i) => ({ ...state, due: days[i]! }));
  const settled = (state: ProgressState) => state === 'done' || state === 'dropped';
  const latest = entries.findLast((entry) => entry.state !== undefined);
  const past = states.filter(({ due }) => due <= cutOff);
  const overdue = states.filter(({ due, state }) => due < cutOff && !settled(state));
  const open = states.find(({ due, state }) => due >= cutOff && !settled(state));
  return {
    task,
    state: overallState(states, overdue.length > 0, latest),
    due: past.length,
    dueDone: past.filter(({ state }) => state === 'done').length,
    doneOn: entries.findLast((entry) => entry.state === 'done')?.doneOn,
    overdueSince: overdue[0]?.due,
    next: open?.due,
    entries,
  };
}

function overallState(
  states: { state: ProgressState }[],
  overdue: boolean,
  latest: ProgressEntry | undefined,
): ProgressState {
  // Without due days ("thường xuyên") the latest record is all there is.
  if (states.length === 0) return latest?.state ?? 'notStarted';
  if (states.every(({ state }) => state === 'done')) return 'done';
  if (states.every(({ state }) => state === 'dropped' || state === 'done')) return 'dropped';
  if (overdue || latest?.state === 'late') return 'late';
  const started = latest?.state === 'inProgress' || states.some(({ state }) => state === 'done');
  return started ? 'inProgress' : 'notStarted';
}
