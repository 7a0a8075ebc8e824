/** The views: outline, what is due, documents. Types only. */
import type { PaneEntry, PaneParty } from '../../panes/calendar-model.ts';
import type { DocumentState } from './preview.ts';

export interface OutlineParams {
  /** A file of the plan. */
  uri: string;
  entry?: string;
  /** While somebody types: documents of other files may be told as they stood last; making fifty takes longer than a letter. */
  hasty?: boolean;
}

export interface OutlineResult {
  entry: string;
  /** Addresses of the plan's files. */
  files: string[];
  /** The day it is in Vietnam, ISO. */
  today: string;
  /** What the Problems panel lists of these files; hints are left out. */
  findings: { errors: number; warnings: number; remarks: number };
  /** Missing where the file belongs to no plan: `notice` says why. */
  plan?: PlanOutline;
  /** The outermost file of the plan that is shown: of a letter it is the plan of its year. */
  shown?: string;
  /** Where nothing in the file tells which plan is meant: those that it may be, the one shown in front. */
  choices?: PlanChoice[];
  notice?: string;
}

/** A plan by its outermost file. */
export interface PlanChoice {
  uri: string;
  year: number;
  agency: string;
}

export interface PlanOutline {
  year: number;
  agency: string;
  /** Title of the document that holds the tasks, where they are those of no plan of objectives: an audit plan. */
  document?: string;
  objectives: OutlineObjective[];
  /** In the order of the plan; cut-off days of reports are not among them. */
  tasks: OutlineTask[];
  /** By due day; only what is not done, up to the end of the last group. */
  due: OutlineDue[];
  /** Tasks with a day that has passed undone, and tasks with one soon. */
  counts: { late: number; ahead: number };
  /** Who leads or coordinates, who monitors: the filters. */
  performers: PaneParty[];
  monitors: PaneParty[];
  /** Those of all files that use the plan, the plan's own file first. */
  documents: DocumentState[];
}

export interface OutlinePlace {
  uri: string;
  line: number;
  character: number;
  /** The line on which it ends, where that is told. */
  lastLine?: number;
}

export interface OutlineObjective {
  /** "1. Văn bản đến được xử lý đúng hạn" */
  title: string;
  source: OutlinePlace;
  /** Places in `tasks`. */
  tasks: number[];
  /** No objective: tasks that stand under none. */
  loose?: true;
}

/** How a task stands at its next day that is not done; `undated` where it has no day at all. */
export type OutlineState = PaneEntry['status'] | 'undated';

export interface OutlineTask {
  title: string;
  state: OutlineState;
  /** "Trễ hạn" */
  stateName: string;
  /** The next day that is not done, ISO. */
  due?: string;
  /** Work on it is recorded as begun. */
  underWay?: true;
  leads: string[];
  monitors: string[];
  /** As the documents print it. */
  deadline: string;
  /** Places among `performers` and `monitors`. */
  performedBy: number[];
  monitoredBy: number[];
  source: OutlinePlace;
}

/** Late; to the end of this week (Sunday); to the end of this month; after it, as far as `AHEAD_DAYS`. */
export type DueGroup = 'late' | 'week' | 'month' | 'next';

/** A task in a group, at its first day there. */
export interface OutlineDue {
  group: DueGroup;
  /** Place in `tasks`. */
  task: number;
  /** How the task stands with that day. */
  state: OutlineState;
  /** Left out: work without a day that is reported as late. */
  due?: string;
  /** Work on it is recorded as begun. */
  underWay?: true;
  /** From today; negative where late. */
  days?: number;
  /** Further days of the task in the same group. */
  more: number;
}
