/** Documents other than the year's decision, as the files say them. */
import type { IsoDay } from '../deadline/model.ts';
import type { DocumentKind } from './document-kinds.ts';
import type {
  Article,
  BasisCitation,
  Content,
  Objective,
  Party,
  RichText,
  Signatory,
  SourceRange,
  Target,
  Task,
  TaskHeading,
  Unit,
} from './model.ts';
import type { TaskColumnKind } from './task-columns.ts';

export type { TaskColumnKind } from './task-columns.ts';

export interface IssuedDocument {
  /** Name in the file, generated (`kế-hoạch-1`) where none is written. */
  id: string;
  named: boolean;
  kind: DocumentKind;
  /** The file sets the sign of the kind itself (`ký hiệu`). */
  ownSign: boolean;
  /** "32", "32a"; undefined in a draft. */
  number?: string;
  numberSource?: SourceRange;
  date?: IsoDay;
  title?: RichText;
  /** Kỳ báo cáo: title of a report period of the plan. */
  period?: RichText;
  /** The unit that issues it, where the agency itself does not. */
  unit?: Unit;
  /** Who has to report to the agency of this document, where it consolidates their reports. */
  reporters: Party[];
  /** Ô 6, for decisions. */
  authority?: RichText;
  bases: BasisCitation[];
  proposedBy?: RichText;
  addressees: RichText[];
  opening: RichText[];
  content: Content[];
  articles: Article[];
  annexes: IssuedAnnex[];
  closing: RichText[];
  recipients: RichText[];
  archive?: RichText;
  signatory?: Signatory;
  /** Who kept the minutes. */
  clerk?: Signatory;
  source: SourceRange;
}

export interface IssuedAnnex {
  title: RichText;
  /** What stands above the title instead of "Phụ lục I"; empty text: nothing (`ghi là`). */
  word?: RichText;
  /** The reference line instead of "Kèm theo Kế hoạch số …", without brackets. */
  reference?: RichText;
  landscape: boolean;
  /** Comes out as a file of its own, to be signed apart (`tệp riêng`). */
  ownFile?: boolean;
  content: Content[];
  source: SourceRange;
}

export interface TaskColumn {
  kind: TaskColumnKind;
  heading?: RichText;
  /** Share of the table's width, in any unit common to the table. */
  width?: number;
}

/** What an agency's documents of a kind say where they don't say it themselves (`mẫu`). */
export type HouseTemplate = IssuedDocument;

/** From 1 in each group, through the table, or on from the table before. */
export type RowNumbering = 'inGroup' | 'throughTable' | 'acrossTables';

/** A table of tasks; without columns it is the plan table of 7 columns. */
export interface TaskTableContent {
  type: 'taskTable';
  columns?: TaskColumn[];
  /** Only these, in this order; an objective stands for all its tasks. */
  chosen?: (Objective | TaskHeading | Task)[];
  /** Tasks that are written in the table itself. */
  tasks?: Task[];
  /** Headings written in the table, with their tasks. */
  headings?: TaskHeading[];
  /** How its rows are counted; default: from 1 in each group. */
  numbering?: RowNumbering;
  source: SourceRange;
}

/** Tables and lists that the generator fills from plan and progress. */
export type FigureTableKind = 'targets' | 'tasks' | 'late' | 'next' | 'reporters' | 'objectives';

export interface FigureTableContent {
  type: 'figureTable';
  kind: FigureTableKind;
  source: SourceRange;
}

/** One line of a reporting regime; its due days are those of the task. */
export interface ReportingDutyContent {
  type: 'reportingDuty';
  task: Task;
  /** The whole sentence instead of the composed one (`lời văn`). */
  wording?: RichText;
  source: SourceRange;
}

/** "- Thời gian hoàn thành: quý II/2027;": what an item in running text says of its task, in a line of its own. */
export interface TaskLineContent {
  type: 'taskLine';
  mark: 'dash' | 'plus' | 'point' | 'clause';
  task: Task;
  /** What of the task the line tells. */
  fact: TaskColumnKind | 'to';
  /** Before the colon, instead of the heading of the column. */
  label?: RichText;
  /** What the line ends in: ".", ";" or nothing. */
  closing: string;
  source: SourceRange;
}

/** The objectives and the plan of one unit, derived from those of the agency. */
export interface UnitPlan {
  unit: Unit;
  document: IssuedDocument;
  /** Those taken over, with the unit's own targets and tasks, then the unit's own. */
  objectives: Objective[];
  /** Tasks of the unit under no objective. */
  tasks: Task[];
  /** Targets that the unit has set otherwise than the agency. */
  tightened: { target: Target; base: Target; source: SourceRange }[];
  /** Objectives, targets and tasks above by those of the files, of which records speak. */
  copies: Map<Objective | Target | Task, Objective | Target | Task>;
}
