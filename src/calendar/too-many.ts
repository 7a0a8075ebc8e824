/** How much calendars of a plan hold: a line of a file gives a task to thousands of units, and each has a calendar. */
import type { PerformerList, Plan } from '../plan/model.ts';
import { memberSets } from '../plan/parties.ts';
import type { Audience } from './audiences.ts';

/** Entries of all calendars together: more than those of three thousand tasks with a dozen units to each. */
const MOST_ENTRIES = 250_000;
/** Names of those who lead, of all tasks in one calendar: a task for each commune of a province, three thousand times. */
const MOST_LEADS = 500_000;
/** The same of all calendars together, and tasks looked at for each of them. */
const MOST_LOOKED_AT = 12_000_000;

/** Vietnamese: why calendars of a plan are not made for these; undefined where they are. */
export function tooManyCalendars(plan: Plan, audiences: readonly Audience[]): string | undefined {
  const sets = memberSets(plan);
  const members = (list: PerformerList | undefined) => sets(list).reduce((sum, { size }) => sum + size, 0);
  let [entries, leads, lookedAt] = [0, 0, plan.tasks.length * audiences.length];
  for (const task of plan.tasks) {
    const led = members(task.leads);
    // The agency's calendar has the task, and those of all who take part in it, where these are made.
    const calendars = Math.min(1 + led + members(task.coordinators) + members(task.monitors), audiences.length);
    entries += calendars * (task.deadline?.occurrences.length ?? 0);
    leads += led;
    lookedAt += calendars * led;
  }
  if (entries <= MOST_ENTRIES && leads <= MOST_LEADS && lookedAt <= MOST_LOOKED_AT) return undefined;
  const [tasks, files] = [plan.tasks.length, audiences.length].map((number) => number.toLocaleString('de-DE'));
  return `Không ghi lịch: ${tasks} nhiệm vụ giao cho quá nhiều đơn vị hoặc lặp lại quá nhiều lần, nên ${files} lịch chứa quá nhiều mục. Hãy bớt đơn vị trong các nhóm, bớt việc lặp lại, hoặc chỉ lập lịch cho từng đơn vị.`;
}
