import { occurrenceStates } from '../calendar/progress.ts';
import type { IsoDay } from '../deadline/model.ts';
import type { Plan, Task } from '../plan/model.ts';

/** Tasks with a due day up to `day` of which nothing is recorded that settles it, with the oldest such day. */
export function outstandingTasks(plan: Plan, day: IsoDay): Map<Task, IsoDay> {
  const found = new Map<Task, IsoDay>();
  for (const task of plan.tasks) {
    const days = (task.deadline?.occurrences ?? []).map(({ due }) => due);
    const states = occurrenceStates(plan, task, days, day);
    const open = days.find((due, i) => due <= day && states[i]!.state !== 'done' && states[i]!.state !== 'dropped');
    if (open) found.set(task, open);
  }
  return found;
}
