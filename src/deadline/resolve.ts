import { heldBy, lastOf } from '../known.ts';
import { onceFor, whileSame } from '../memo.ts';
import { type Evaluation, type EvaluationContext, evaluateDeadline, undatedText } from './evaluate.ts';
import type { Deadline, DeadlineProblem, IsoDay } from './model.ts';

/**
 * Due days of one plan, counted for each part of a deadline: more than two hundred and fifty tasks that repeat weekly
 * have in a year. Calendars, reminders and reports go through all of them, and tasks that count from a repeating one,
 * with others that count from these, soon have millions.
 */
export const MOST_DUE_DAYS = 15_000;

export interface TaskToResolve {
  name: string;
  deadline?: Deadline;
  /** Where the deadline names tasks, as read: problems point there. */
  references?: readonly { name: string; start: number; end: number }[];
  /** Days of events, as this task's block gives them. */
  eventDay?(event: string): IsoDay | undefined;
}

export interface Resolution extends Omit<Evaluation, 'problems'> {
  problems: DeadlineProblem[];
}

/**
 * Evaluates tasks whose deadlines count from one another. Every task of a cycle gets a problem at the reference that
 * closes it; so does a reference to a task without a due day, and one to no task at all. Deep chains are no problem.
 * Where the plan has its `MOST_DUE_DAYS`, the other deadlines give none, which is their problem.
 * @param already Days of the plan's other tasks.
 */
export function resolveAll(
  tasks: readonly TaskToResolve[],
  context: Omit<EvaluationContext, 'dueDaysOf'>,
  already = 0,
): Map<string, Resolution> {
  const byName = new Map(tasks.map((task) => [task.name, task]));
  const related = tasks.some((task) => namesIn(task).length > 0);
  const cyclic = related ? tasksInCycles(byName) : new Map<string, number>();
  const done = new Map<string, Resolution>();
  let days = already;
  for (const task of related ? inOrder(byName) : tasks) {
    const eventDay = (event: string): IsoDay | undefined => task.eventDay?.(event) ?? context.eventDay?.(event);
    const dueDaysOf = (name: string): IsoDay[] | undefined | 'cycle' => {
      if (!byName.has(name)) return undefined;
      if (cyclic.get(task.name) !== undefined && cyclic.get(task.name) === cyclic.get(name)) return 'cycle';
      return done.get(name)?.occurrences.map((occurrence) => occurrence.due) ?? [];
    };
    const resolution = !task.deadline
      ? NO_DEADLINE
      : days > MOST_DUE_DAYS
        ? leftOut(task.deadline)
        : standsAlone(task)
          ? resolveAlone(task.deadline, context)
          : resolveOne(task, { ...context, eventDay, dueDaysOf });
    days += countedDays(resolution.parts);
    done.set(task.name, task.deadline && days > MOST_DUE_DAYS ? leftOut(task.deadline) : resolution);
  }
  return done;
}

/** What parts of deadlines weigh against `MOST_DUE_DAYS`. */
export function countedDays(parts: Resolution['parts']): number {
  return parts.reduce((days, { occurrences }) => days + occurrences.length, 0);
}

const NO_DEADLINE: Resolution = { occurrences: [], undated: [], notes: [], problems: [], parts: [] };

/** All its words give no day. */
function leftOut(deadline: Deadline): Resolution {
  const most = MOST_DUE_DAYS.toLocaleString('de-DE');
  const message = `Kế hoạch có quá ${most} ngày đến hạn, nên thời hạn này không quy ra ngày.`;
  return {
    ...NO_DEADLINE,
    undated: deadline.parts.map(undatedText),
    problems: [{ code: 'too-many-days', severity: 'error', message, start: 0, end: 0 }],
  };
}

export function standsAlone({ deadline, references }: Pick<TaskToResolve, 'deadline' | 'references'>): boolean {
  if (!deadline || (references?.length ?? 0) > 0) return false;
  return deadline.parts.every(({ when: { type } }) => type !== 'relative' && type !== 'event');
}

function resolveAlone(deadline: Deadline, context: Omit<EvaluationContext, 'dueDaysOf'>): Resolution {
  const { year, from, to, beforeExcludesDay, calendar } = context;
  return aloneIn(year, from, to, beforeExcludesDay, calendar)(deadline);
}

/** Deadlines that name neither tasks nor events mean the same days in every task, and while the plan's year stays. */
const aloneIn = whileSame(
  (
    year: EvaluationContext['year'],
    from: EvaluationContext['from'],
    to: EvaluationContext['to'],
    beforeExcludesDay: EvaluationContext['beforeExcludesDay'],
    calendar: EvaluationContext['calendar'],
  ) =>
    onceFor((deadline: Deadline) =>
      resolveOne({ name: '', deadline }, { year, from, to, beforeExcludesDay, calendar }),
    ),
);

function resolveOne(task: TaskToResolve, context: EvaluationContext): Resolution {
  const evaluation = evaluateDeadline(task.deadline!, context);
  const used = new Map<string, number>();
  const problems = evaluation.problems.map(({ part: _, reference, ...problem }): DeadlineProblem => {
    // The n-th problem about a name stands at its n-th reference.
    const places = (task.references ?? []).filter((place) => place.name === reference);
    const at = reference === undefined ? 0 : (used.get(reference) ?? 0);
    if (reference !== undefined) used.set(reference, at + 1);
    const place = places[Math.min(at, places.length - 1)];
    return { ...problem, start: place?.start ?? 0, end: place?.end ?? 0 };
  });
  return { ...evaluation, problems };
}

function namesIn(task: TaskToResolve | undefined): string[] {
  return (task?.deadline?.parts ?? []).flatMap(({ when }) =>
    (when.type === 'relative' || when.type === 'event') && when.anchor.type === 'task' ? [when.anchor.name] : [],
  );
}

/** Tasks after those they count from. Iterative: a chain may be long. */
function inOrder(byName: ReadonlyMap<string, TaskToResolve>): TaskToResolve[] {
  const order: TaskToResolve[] = [];
  const seen = new Set<string>();
  for (const root of byName.keys()) {
    const stack: { name: string; expanded: boolean }[] = [{ name: root, expanded: false }];
    while (stack.length) {
      const { name, expanded } = stack.pop()!;
      const task = byName.get(name);
      if (!task) continue;
      if (expanded) {
        order.push(task);
        continue;
      }
      if (seen.has(name)) continue;
      seen.add(name);
      stack.push({ name, expanded: true });
      for (const next of namesIn(task)) if (!seen.has(next)) stack.push({ name: next, expanded: false });
    }
  }
  return order;
}

/** The number of the cycle each task is in (Tarjan's components, without recursion); tasks in none are left out. */
function tasksInCycles(byName: ReadonlyMap<string, TaskToResolve>): Map<string, number> {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const onStack = new Set<string>();
  const component: string[] = [];
  const result = new Map<string, number>();
  let cycles = 0;
  for (const root of byName.keys()) {
    if (index.has(root)) continue;
    const work: { name: string; next: string[] }[] = [];
    const enter = (name: string): void => {
      index.set(name, index.size);
      low.set(name, heldBy(index, name));
      component.push(name);
      onStack.add(name);
      work.push({ name, next: namesIn(byName.get(name)).filter((to) => byName.has(to)) });
    };
    enter(root);
    while (work.length) {
      const { name, next } = lastOf(work);
      const to = next.pop();
      if (to !== undefined) {
        if (!index.has(to)) enter(to);
        else if (onStack.has(to)) low.set(name, Math.min(heldBy(low, name), heldBy(index, to)));
        continue;
      }
      work.pop();
      const parent = work.at(-1);
      if (parent) low.set(parent.name, Math.min(heldBy(low, parent.name), heldBy(low, name)));
      if (low.get(name) !== index.get(name)) continue;
      const members: string[] = [];
      let member: string;
      do {
        member = component.pop()!;
        onStack.delete(member);
        members.push(member);
      } while (member !== name);
      if (members.length > 1 || namesIn(byName.get(name)).includes(name)) {
        cycles++;
        for (const each of members) result.set(each, cycles);
      }
    }
  }
  return result;
}
