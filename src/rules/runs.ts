/**
 * The tasks of a plan in runs. A run stays the same object as long as it holds the same tasks: what is found of all of
 * them is then looked up once, not for each, and an edit has one run looked through anew.
 */
import { lastOf, nth } from '../known.ts';
import type { Task } from '../plan/model.ts';

/** About the square root of the longest plans: as few runs to look up as tasks in the one that changed. */
const LENGTH = 48;

export type Run = readonly Task[];

/** By the first of its tasks. */
const known = new WeakMap<Task, Run>();

export function runsOf(tasks: readonly Task[]): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < tasks.length; from += LENGTH) {
    const before = known.get(nth(tasks, from));
    const length = Math.min(LENGTH, tasks.length - from);
    const run = before?.length === length && before.every((task, i) => task === tasks[from + i]) ? before : undefined;
    runs.push(run ?? tasks.slice(from, from + length));
    if (!run) known.set(nth(tasks, from), lastOf(runs));
  }
  return runs;
}
