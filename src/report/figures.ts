/** The figures of a report by their names in texts. */
import type { FigureName } from '../plan/figures.ts';
import type { ProgressState } from '../plan/model.ts';
import { vietnameseCount, vietnameseShare } from './format.ts';
import type { Report, TaskResult, Verdict } from './model.ts';

export interface Counts {
  tasks: Record<ProgressState | 'all', number>;
  due: number;
  dueDone: number;
  tasksDoneLate: number;
  dueDoneLate: number;
  dueInPeriod: number;
  dueDoneInPeriod: number;
  objectives: Record<'all' | 'reached' | 'missed' | 'unknown', number>;
  targets: Record<'all' | 'reached' | 'missed' | 'unknown', number>;
  reporters: { all: number; reported: number; missing: number };
}

export function countsOf(report: Report): Counts {
  const { tasks, objectives, reporters } = report;
  const sum = (of: (result: TaskResult) => number) => tasks.reduce((all, result) => all + of(result), 0);
  const ofState = (state: ProgressState) => tasks.filter((result) => result.state === state).length;
  const verdicts = (results: { verdict: Verdict }[]) => {
    const count = (...wanted: Verdict[]) => results.filter(({ verdict }) => wanted.includes(verdict)).length;
    return {
      all: results.length,
      reached: count('reached'),
      missed: count('missed', 'pending'),
      unknown: count('unknown'),
    };
  };
  const reported = reporters.filter(({ reportedOn }) => reportedOn !== undefined).length;
  return {
    tasks: {
      all: tasks.length,
      done: ofState('done'),
      inProgress: ofState('inProgress'),
      late: ofState('late'),
      notStarted: ofState('notStarted'),
      dropped: ofState('dropped'),
    },
    due: sum(({ due }) => due),
    dueDone: sum(({ dueDone }) => dueDone),
    tasksDoneLate: tasks.filter(({ doneLate }) => doneLate.length > 0).length,
    dueDoneLate: sum(({ doneLate }) => doneLate.length),
    dueInPeriod: sum(({ dueInPeriod }) => dueInPeriod),
    dueDoneInPeriod: sum(({ dueDoneInPeriod }) => dueDoneInPeriod),
    objectives: verdicts(objectives),
    targets: verdicts(objectives.flatMap(({ targets }) => targets)),
    reporters: { all: reporters.length, reported, missing: reporters.length - reported },
  };
}

/** How a figure prints. */
export function figureText(name: FigureName, report: Report, shortDate: (day: string) => string): string {
  const counts = countsOf(report);
  const { tasks, objectives, targets, reporters } = counts;
  const texts: Record<FigureName, () => string> = {
    period: () => report.period.name,
    cutOff: () => shortDate(report.period.cutOff),
    tasks: () => vietnameseCount(tasks.all),
    tasksDone: () => vietnameseCount(tasks.done),
    tasksRunning: () => vietnameseCount(tasks.inProgress),
    tasksLate: () => vietnameseCount(tasks.late),
    tasksNotStarted: () => vietnameseCount(tasks.notStarted),
    tasksDropped: () => vietnameseCount(tasks.dropped),
    tasksDoneLate: () => vietnameseCount(counts.tasksDoneLate),
    tasksRate: () => vietnameseShare(tasks.done, tasks.all),
    due: () => vietnameseCount(counts.due),
    dueDone: () => vietnameseCount(counts.dueDone),
    dueDoneLate: () => vietnameseCount(counts.dueDoneLate),
    dueRate: () => vietnameseShare(counts.dueDone, counts.due),
    dueInPeriod: () => vietnameseCount(counts.dueInPeriod),
    dueDoneInPeriod: () => vietnameseCount(counts.dueDoneInPeriod),
    objectives: () => vietnameseCount(objectives.all),
    objectivesReached: () => vietnameseCount(objectives.reached),
    objectivesMissed: () => vietnameseCount(objectives.missed),
    objectivesUnknown: () => vietnameseCount(objectives.unknown),
    objectivesRate: () => vietnameseShare(objectives.reached, objectives.all),
    targets: () => vietnameseCount(targets.all),
    targetsReached: () => vietnameseCount(targets.reached),
    targetsMissed: () => vietnameseCount(targets.missed),
    targetsUnknown: () => vietnameseCount(targets.unknown),
    reporters: () => vietnameseCount(reporters.all),
    reportersIn: () => vietnameseCount(reporters.reported),
    reportersMissing: () => vietnameseCount(reporters.missing),
    missingNames: () => missingReporters(report).join('; ') || 'không có',
  };
  return texts[name]();
}

/** Those who were to report and did not, by name. */
export function missingReporters({ reporters }: Report): string[] {
  return reporters.filter(({ reportedOn }) => reportedOn === undefined).map(({ reporter }) => reporter.title);
}
