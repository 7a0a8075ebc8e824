/** What documents hold between their heads and their signatures. */
import type { TaskColumnKind } from '../task-columns.ts';
import type { LegalBasis, Objective, RichText, SourceRange, Task, TaskHeading } from './elements.ts';

/** A declared legal basis or a citation in words. */
export interface BasisCitation {
  basis?: LegalBasis;
  text?: RichText;
  source: SourceRange;
}

/** "Điều 1. …"; in an annexed regulation a piece of its content, else of a list of its own. */
export interface Article {
  type: 'article';
  heading?: RichText;
  content: Content[];
  source: SourceRange;
}

/** "Chương I" with its title in a line below; "Mục 1" in a chapter. */
export interface ChapterContent {
  type: 'chapter' | 'chapterSection';
  heading: RichText;
  /** What prints instead of both lines (`ghi là`). */
  wording?: RichText;
  content: Content[];
  source: SourceRange;
}

/** Narrative content; the numbers are made by the generator, never written. */
export type Content =
  | ChapterContent
  | Article
  /** I. HEADING */
  | {
      type: 'part';
      heading: RichText;
      /** How the heading prints instead of in upper case (`ghi là`). */
      wording?: RichText;
      content: Content[];
      source: SourceRange;
    }
  /** 1. Heading; inside another section or clause 1.1., 1.1.1. */
  | {
      type: 'section';
      heading: RichText;
      /** Text that goes on in the line of the heading: "1. Nguồn kinh phí: …". */
      runIn?: RichText;
      task?: Task;
      content: Content[];
      source: SourceRange;
    }
  /** 1. Text; inside another section or clause 1.1., 1.1.1. `task`: it says who does something by when. */
  | { type: 'clause'; text: RichText; task?: Task; content: Content[]; source: SourceRange }
  /** a) text */
  | { type: 'point'; text: RichText; task?: Task; content: Content[]; source: SourceRange }
  | { type: 'dash'; text: RichText; task?: Task; content: Content[]; source: SourceRange }
  | { type: 'plus'; text: RichText; task?: Task; content: Content[]; source: SourceRange }
  | { type: 'bullet'; sign: '•' | '*'; text: RichText; task?: Task; content: Content[]; source: SourceRange }
  | { type: 'paragraph'; text: RichText; source: SourceRange }
  | TaskTableContent
  | FigureTableContent
  | ReportingDutyContent
  | TaskLineContent
  /** A task that the words around it tell of; prints nothing. */
  | { type: 'reminder'; task: Task; source: SourceRange }
  | {
      type: 'table';
      columns: TableColumn[];
      /** Rows of the header below the headings. */
      headerRows?: RichText[][];
      rows: RichText[][];
      source: SourceRange;
    };

export interface TableColumn {
  heading: RichText;
  /** A heading that stands over this column and its neighbours of the same. */
  over?: RichText;
  /** Share of the table's width, in any unit common to the table. */
  width?: number;
}

export interface TaskColumn {
  kind: TaskColumnKind;
  heading?: RichText;
  /** A heading that stands over this column and its neighbours of the same. */
  over?: RichText;
  /** Share of the table's width, in any unit common to the table. */
  width?: number;
}

/** From 1 in each group, through the table, or on from the table before. */
export type RowNumbering = 'inGroup' | 'throughTable' | 'acrossTables';

/** A table of tasks; without columns it is the plan table of 7 columns. */
export interface TaskTableContent {
  type: 'taskTable';
  columns?: TaskColumn[];
  /** Rows of the header below the headings: "(1) | (2) | (3)". */
  headerRows?: RichText[][];
  /** The rows over groups say all of themselves: no I, II, III in front. */
  plainGroups?: true;
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
