/**
 * What was reached up to a cut-off day: plain figures computed from a plan and its progress, each with the entries
 * it comes from, so that every number can be traced to its file and line.
 */
import type { IsoDay } from '../deadline/model.ts';
import type { Objective, ProgressEntry, ProgressState, ReportPeriod, Target, Task } from '../plan/model.ts';

export interface ReportedPeriod {
  /** "6 tháng" */
  title: string;
  /** "6 tháng đầu năm 2027" */
  name: string;
  cutOff: IsoDay;
  /** First day of a quarter or month that begins within the year; figures still count from the year's beginning. */
  from?: IsoDay;
  /** First day of a plan that does not begin with the year: its figures cover nothing before it. */
  covers?: IsoDay;
  /** The stretch that comes after a quarter or month: what is to be done in it is what the report looks forward to. */
  following?: { name: string; from: IsoDay; to: IsoDay };
  /** The last one of the year: what is not reached now is missed. */
  final: boolean;
  /** The plan's own declaration; undefined where the usual day of that period is taken. */
  declared?: ReportPeriod;
}

export interface TaskResult {
  task: Task;
  /** Whose task, where several report. */
  reporter?: Reporter;
  /** `late`: a due day before the cut-off has passed undone, or the record says so. */
  state: ProgressState;
  /** Due days up to the cut-off, and how many of them are done. */
  due: number;
  dueDone: number;
  /** Of these, those since the period's first day. */
  dueInPeriod: number;
  dueDoneInPeriod: number;
  doneOn?: IsoDay;
  /** Due days that were met, but after their day; the day of completion is known of them. */
  doneLate: { due: IsoDay; on: IsoDay }[];
  /** The oldest due day that has passed undone. */
  overdueSince?: IsoDay;
  /** The first due day that is still to come and not done. */
  next?: IsoDay;
  /** All such days, each with the first day of its window. */
  open: { due: IsoDay; from: IsoDay }[];
  /** Records up to the cut-off, the oldest first. */
  entries: ProgressEntry[];
}

/** `missed`: in the last report of the year; before it, what is not reached is `pending`. */
export type Verdict = 'reached' | 'missed' | 'pending' | 'unknown';

export interface Reached {
  /** Numerator, count or rate as recorded; sums where several report. */
  value: number;
  total?: number;
  unit?: string;
  /** What is held against the target: a rate of 100 for a target in %, else the value. */
  measure: number;
  /** Rates without numerator and denominator were averaged: they can't be weighted. */
  averaged?: true;
}

/** A record that counts: as written, or the sum of what the units of a reporter wrote. */
export interface CountedEntry extends ProgressEntry {
  /** The records it is the sum of. */
  parts?: ProgressEntry[];
  /** Records of units that are not in the sum. */
  aside?: SetAside[];
}

/**
 * A record that is not in a sum: a rate without numerator and denominator among rates that have them (`bareRate`), a
 * count of something else than the others count (`otherUnit`).
 */
export interface SetAside {
  entry: ProgressEntry;
  reason: 'bareRate' | 'otherUnit';
}

export interface TargetResult {
  objective: Objective;
  target: Target;
  reached?: Reached;
  verdict: Verdict;
  /** What the figure comes from: one record, or one of each reporter. */
  entries: CountedEntry[];
  /** What could not be counted with them. */
  aside: SetAside[];
}

export interface ObjectiveResult {
  objective: Objective;
  targets: TargetResult[];
  verdict: Verdict;
  /** Records about the objective as a whole. */
  entries: CountedEntry[];
}

export interface Reporter {
  /** Official name. */
  title: string;
}

export interface ReporterResult {
  reporter: Reporter;
  /** Day of the last record up to the cut-off; undefined: nothing was reported. */
  reportedOn?: IsoDay;
  tasks: number;
  tasksDone: number;
  tasksLate: number;
  /** Its last record. */
  latest?: ProgressEntry;
  /** The first record after the cut-off of one that has none before it. */
  tooLate?: ProgressEntry;
}

export interface Report {
  period: ReportedPeriod;
  tasks: TaskResult[];
  objectives: ObjectiveResult[];
  /** Who reports, missing ones included; empty where the agency reports about itself alone. */
  reporters: ReporterResult[];
}
