/**
 * The work calendar of a plan: what is due when, for whom. Plain data without cycles, ready for JSON;
 * built by `calendarOf`, read by the .ics, the Word calendar, the workbook, the command line and the calendar pane.
 */
import type { IsoDay } from '../deadline/model.ts';
import type { ProgressState, SourceRange } from '../plan/model.ts';
import type { TaskColumnKind, TaskDetailKind } from '../plan/task-columns.ts';

export interface WorkCalendar {
  year: number;
  agency: CalendarAgency;
  scope: CalendarScope;
  /** What the tables of the files say over their columns, where they say it otherwise than usual. */
  columnHeadings: Partial<Record<TaskColumnKind, string>>;
  /** Units and roles that lead or coordinate, in the order of the files: of the whole plan, whatever the scope. */
  performers: CalendarParty[];
  /** Roles and units that monitor, likewise. */
  monitors: CalendarParty[];
  /** First and last day asked for. */
  from: IsoDay;
  to: IsoDay;
  /** By due day, then in the order of the plan. */
  entries: CalendarEntry[];
  /** Tasks of which the deadline, or a part of it, gives no day ("không quy ra ngày"), in the order of the plan. */
  undated: UndatedTask[];
}

export interface CalendarAgency {
  title: string;
  sign: string;
  place: string;
  /** Tells it from all others, whatever their signs: letters and digits. */
  key: string;
}

/** Whose calendar it is: the agency's, that of one performer (as lead or coordinator), or that of one monitor. */
export type CalendarScope =
  | { kind: 'agency' }
  | { kind: 'unit'; party: CalendarParty }
  | { kind: 'monitor'; party: CalendarParty };

/** Who leads, coordinates or monitors, as the documents name them. */
export interface CalendarParty {
  /** Name in the file; absent for words. */
  id?: string;
  name: string;
}

export interface CalendarTask {
  /** Stable across edits of other text: the task's name in the file, else derived from its words. ASCII. */
  key: string;
  /** Name in the file, generated where none is written. */
  id: string;
  objective?: { id: string; number: number; title: string };
  /** The heading it stands under (`đề mục`), where that is no objective. */
  heading?: { id: string; title: string };
  /** On one line. */
  title: string;
  leads: CalendarParty[];
  coordinators: CalendarParty[];
  monitors: CalendarParty[];
  /** Units and roles that lead, groups expanded to their members. */
  leadUnits: CalendarParty[];
  evidence: string[];
  /** Who gets what comes of it (`gửi`). */
  recipients?: string[];
  /** As the documents print it; empty where the task has none. */
  deadline: string;
  note?: string;
  /** What fills further columns of tables: kinh phí, địa điểm … */
  details?: Partial<Record<TaskDetailKind, string[]>>;
  source: SourceRange;
}

export interface CalendarEntry {
  /** `key` of the task and the number of the occurrence: "thong-ke/2". */
  id: string;
  /** A task, or the cut-off day of a report period (kỳ báo cáo). */
  kind: 'task' | 'report';
  task: CalendarTask;
  /** Which occurrence of the task's deadline, from 1, of how many in all. */
  ordinal: number;
  count: number;
  /** The deadline repeats by a rule ("hằng quý"). */
  recurring: boolean;
  /** Last day on which the task is in time. */
  due: IsoDay;
  window?: { from: IsoDay; to: IsoDay };
  adjustedFrom?: IsoDay;
  adjustReason?: string;
  /** As recorded; `notStarted` where nothing is. */
  state: ProgressState;
  doneOn?: IsoDay;
}

export interface UndatedTask {
  task: CalendarTask;
  /** The words that give no day; empty where the task has no deadline at all. */
  words: string[];
  /** Other parts of the deadline do give days. */
  partly: boolean;
  /** As recorded last; of a task that other parts give days the days hold the states. */
  state?: ProgressState;
}
