import { latestState, occurrenceStates } from '../calendar/progress.ts';
import type { IsoDay } from '../deadline/model.ts';
import { nth } from '../known.ts';
import type { Objective, Plan, ProgressEntry, ProgressState, Target, Task } from '../plan/model.ts';

/** Tasks with a due day up to `day` of which nothing is recorded that settles it, with the oldest such day. */
export function outstandingTasks(plan: Plan, day: IsoDay): Map<Task, IsoDay> {
  const found = new Map<Task, IsoDay>();
  for (const task of plan.tasks) {
    const days = (task.deadline?.occurrences ?? []).map(({ due }) => due);
    const states = occurrenceStates(plan, task, days, day);
    const open = days.find((due, i) => due <= day && !isSettled(nth(states, i).state));
    if (open) found.set(task, open);
  }
  return found;
}

/** Tasks that the records do not settle, in the order of the plan, with their due days that are not done. */
export function openTasks(plan: Plan): { task: Task; due: IsoDay[] }[] {
  return plan.tasks
    .filter(({ duty, named }) => !duty || named)
    .flatMap((task) => {
      const days = (task.deadline?.occurrences ?? []).map(({ due }) => due);
      const states = occurrenceStates(plan, task, days);
      const due = days.filter((_, i) => !isSettled(nth(states, i).state));
      if (days.length > 0) return due.length > 0 ? [{ task, due }] : [];
      return isSettled(latestState(plan, task)) ? [] : [{ task, due: [] }];
    });
}

/** Nothing is left to do. */
export function isSettled(state: ProgressState): boolean {
  return state === 'done' || state === 'dropped';
}

/** What numbers are recorded of, where it has a name to record them by: targets, and objectives with a single one. */
export function measuredSubjects(plan: Plan): { subject: Objective | Target; latest?: ProgressEntry }[] {
  const subjects = plan.objectives.flatMap((objective): (Objective | Target)[] => {
    const named = objective.targets.filter((target) => target.named);
    if (named.length > 0) return named;
    return objective.named && objective.targets.length === 1 ? [objective] : [];
  });
  return subjects.map((subject) => {
    const latest = plan.progress
      .filter((entry) => entry.subject === subject && entry.value !== undefined && !entry.reporter)
      .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
      .at(-1);
    return { subject, ...(latest ? { latest } : {}) };
  });
}
