/** Objectives, their targets and the tasks that lead there. */
import type { DayNote } from '../../deadline/evaluate.ts';
import type { Deadline, IsoDay, Occurrence, ProblemCode } from '../../deadline/model.ts';
import type { TaskDetailKind } from '../task-columns.ts';
import type { Party } from './directory.ts';
import type { Named, RichText, SourceRange } from './text.ts';

export type Comparison = 'atLeast' | 'moreThan' | 'lessThan' | 'atMost' | 'equal' | 'between';

export interface Target extends Named {
  type: 'target';
  label?: RichText;
  comparison: Comparison;
  /** The comparison as written ("ít nhất"), empty where none is. */
  comparisonWord: string;
  value: number;
  /** The number as written: "04", "55,7". */
  valueText: string;
  upper?: number;
  upperText?: string;
  /** "%" or words ("triệu đồng"); undefined where none is written. */
  unit?: string;
  /** What is measured. */
  measured?: RichText;
  /** How the target prints instead of the composed words (`ghi là`). */
  wording?: RichText;
}

export interface Objective extends Named {
  type: 'objective';
  /** From 1, in the order of the files. */
  number: number;
  statement: RichText;
  targets: Target[];
  /** Paragraphs under the statement. */
  details: RichText[];
  /** Heading in the plan table where it differs from the statement. */
  planHeading?: RichText;
  tasks: Task[];
}

/** One performer of a task: a declared party or words. */
export interface Performer {
  party?: Party;
  text?: RichText;
  source: SourceRange;
}

export interface PerformerList {
  performers: Performer[];
  /** How the cell prints instead of the list (`ghi là`). */
  wording?: RichText;
  source: SourceRange;
}

export interface TaskDeadline {
  /** As written. */
  text: string;
  /** The reading, or undefined where the words cannot be read at all. */
  deadline?: Deadline;
  /** How it prints: as written, or the words of `ghi là`. */
  wording: RichText;
  /** Due days inside the plan (and beyond it where the words say so), in order. */
  occurrences: Occurrence[];
  /** The words that give no day ("không quy ra ngày"). */
  undated: string[];
  /** What stands in the way of a day: a cycle (`task-cycle`), a reference to a task without a day. */
  problems: DeadlineTrouble[];
  /** Fixed days that fall on rest days; they stay where they are. */
  restDays: DayNote[];
  source: SourceRange;
}

export interface DeadlineTrouble {
  code: ProblemCode;
  message: string;
  severity: 'error' | 'warning' | 'information';
  source: SourceRange;
}

/** The day on which something happened that deadlines wait for. */
export interface EventDay {
  event: string;
  day: IsoDay;
  source: SourceRange;
}

/** Đề mục: what tasks stand under in a table where that is no quality objective; nothing is measured by it. */
export interface TaskHeading extends Named {
  type: 'heading';
  statement: RichText;
  tasks: Task[];
}

export interface Task extends Named {
  type: 'task';
  /** Number within its objective, from 1. */
  number: number;
  objective?: Objective;
  statement: RichText;
  leads?: PerformerList;
  coordinators?: PerformerList;
  monitors?: PerformerList;
  deadline?: TaskDeadline;
  evidence: RichText[];
  note?: RichText;
  /** What fills further columns of tables: kinh phí, địa điểm … */
  details?: Partial<Record<TaskDetailKind, RichText[]>>;
  /** The heading it stands under, where that is no objective. */
  heading?: TaskHeading;
  /** Written in a document of its own (a table, a duty to report): not part of the decision's plan table. */
  inDocument?: true;
  /** A duty to report (`chế độ báo cáo`): everybody named does it, and after the cut-off rather than before. */
  duty?: true;
  /** Written in running text: an item with a lead or a deadline, a reminder. Its document prints the words around it. */
  inText?: true;
  /** Who gets what comes of it (`gửi`). */
  to?: RichText[];
}
