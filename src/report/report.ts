import type { Plan } from '../plan/model.ts';
import type { Report, ReportedPeriod, Reporter, ReporterResult, TaskResult } from './model.ts';
import { objectiveResult } from './targets.ts';
import { plannedTasks, taskResult } from './tasks.ts';

/** The figures of a plan up to the period's cut-off; of several records the latest before it counts. */
export function reportOf(plan: Plan, period: ReportedPeriod, expected: Reporter[] = []): Report {
  const entries = plan.progress.filter((entry) => entry.on <= period.cutOff);
  const tasks = plannedTasks(plan).map((task) => taskResult(plan, task, period));
  return {
    period,
    tasks,
    objectives: plan.objectives.map((objective) => objectiveResult(objective, entries, period.final)),
    reporters: reportersOf(plan, period, tasks, expected),
  };
}

/** Who was to report and who did, by what the records say (`tiến độ ngày … của …`). */
function reportersOf(plan: Plan, period: ReportedPeriod, tasks: TaskResult[], expected: Reporter[]): ReporterResult[] {
  const titles = new Set(expected.map(({ title }) => title));
  if (titles.size === 0) return [];
  for (const entry of plan.progress) if (entry.reporter) titles.add(entry.reporter.title);
  return [...titles].map((title) => {
    const own = plan.progress.filter((entry) => entry.reporter?.title === title && entry.on <= period.cutOff);
    const latest = own.toSorted((a, b) => (a.on < b.on ? -1 : 1)).at(-1);
    const led = tasks.filter(({ task }) => task.leads?.performers.some(({ party }) => party?.title === title));
    return {
      reporter: { title },
      reportedOn: latest?.on,
      tasks: led.length,
      tasksDone: led.filter(({ state }) => state === 'done').length,
      tasksLate: led.filter(({ state }) => state === 'late').length,
      latest,
    };
  });
}
