/** Which records a figure of a report counts. */
import type { FigureName } from '../plan/figures.ts';
import type { ProgressEntry, ProgressState } from '../plan/model.ts';
import type { ObjectiveResult, Report, ReporterResult, TargetResult, TaskResult, Verdict } from './model.ts';
import { recordsOf } from './targets.ts';

/** What a figure counts, with the record about it; without one, it is counted because nothing was recorded. */
export type FigureRecord =
  | { kind: 'task'; result: TaskResult; entry?: ProgressEntry }
  | { kind: 'target'; result: TargetResult; entry?: ProgressEntry }
  | { kind: 'objective'; result: ObjectiveResult; entry?: ProgressEntry }
  | { kind: 'reporter'; result: ReporterResult; entry: ProgressEntry };

/** In the order of the report. Of a share: all that it is a share of. */
export function recordsBehind(figure: FigureName, report: Report): FigureRecord[] {
  switch (figure) {
    case 'period':
    case 'cutOff':
      return [];
    case 'tasks':
    case 'tasksRate':
      return taskRecords(report);
    case 'tasksDone':
      return taskRecords(report, 'done');
    case 'tasksRunning':
      return taskRecords(report, 'inProgress');
    case 'tasksLate':
      return taskRecords(report, 'late');
    case 'tasksNotStarted':
      return taskRecords(report, 'notStarted');
    case 'tasksDropped':
      return taskRecords(report, 'dropped');
    case 'tasksDoneLate':
    case 'dueDoneLate':
      return taskRecords(report).filter((record) => record.kind === 'task' && record.result.doneLate.length > 0);
    case 'due':
    case 'dueRate':
      return taskRecords(report).filter((record) => record.kind === 'task' && record.result.due > 0);
    case 'dueDone':
      return taskRecords(report).filter((record) => record.kind === 'task' && record.result.dueDone > 0);
    case 'dueInPeriod':
      return taskRecords(report).filter((record) => record.kind === 'task' && record.result.dueInPeriod > 0);
    case 'dueDoneInPeriod':
      return taskRecords(report).filter((record) => record.kind === 'task' && record.result.dueDoneInPeriod > 0);
    case 'objectives':
    case 'objectivesRate':
      return objectiveRecords(report);
    case 'objectivesReached':
      return objectiveRecords(report, 'reached');
    case 'objectivesMissed':
      return objectiveRecords(report, 'missed', 'pending');
    case 'objectivesUnknown':
      return objectiveRecords(report, 'unknown');
    case 'targets':
      return targetRecords(report);
    case 'targetsReached':
      return targetRecords(report, 'reached');
    case 'targetsMissed':
      return targetRecords(report, 'missed', 'pending');
    case 'targetsUnknown':
      return targetRecords(report, 'unknown');
    case 'reporters':
    case 'reportersIn':
      return report.reporters.flatMap(ofReporter);
    case 'reportersMissing':
    case 'missingNames':
      return [];
  }
}

function taskRecords({ tasks }: Report, state?: ProgressState): FigureRecord[] {
  return tasks
    .filter((result) => state === undefined || result.state === state)
    .map((result) => ({ kind: 'task', result, entry: result.entries.at(-1) }));
}

function objectiveRecords({ objectives }: Report, ...verdicts: Verdict[]): FigureRecord[] {
  return objectives
    .filter(({ verdict }) => verdicts.length === 0 || verdicts.includes(verdict))
    .flatMap((result): FigureRecord[] => {
      if (result.targets.length > 0) return result.targets.flatMap(ofTarget);
      const records = recordsOf(result.entries);
      if (records.length === 0) return [{ kind: 'objective', result }];
      return records.map((entry) => ({ kind: 'objective', result, entry }));
    });
}

function targetRecords({ objectives }: Report, ...verdicts: Verdict[]): FigureRecord[] {
  return objectives
    .flatMap(({ targets }) => targets)
    .filter(({ verdict }) => verdicts.length === 0 || verdicts.includes(verdict))
    .flatMap(ofTarget);
}

function ofTarget(result: TargetResult): FigureRecord[] {
  const records = recordsOf(result.entries);
  if (records.length === 0) return [{ kind: 'target', result }];
  return records.map((entry) => ({ kind: 'target', result, entry }));
}

function ofReporter(result: ReporterResult): FigureRecord[] {
  return result.latest ? [{ kind: 'reporter', result, entry: result.latest }] : [];
}
