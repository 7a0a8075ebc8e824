/** The decision and its annexes as the files say them; what is left out takes the defaults of `document/`. */
import type { IsoDay } from '../../deadline/model.ts';
import type { FigureTableContent, ReportingDutyContent, TaskLineContent, TaskTableContent } from '../issued.ts';
import type { LegalBasis, Signatory } from './directory.ts';
import type { RichText, SourceRange } from './text.ts';
import type { Task } from './work.ts';

export interface DecisionSettings {
  /** The files write it (`quyết định { … }`); false where only the house template says something of it. */
  declared: boolean;
  /** "32", "32a"; undefined in a draft. */
  number?: string;
  numberSource?: SourceRange;
  date?: IsoDay;
  title?: RichText;
  /** Ô 6: who decides; several lines separated by a line feed. */
  authority?: RichText;
  bases: BasisCitation[];
  proposedBy?: RichText;
  articles: Article[];
  recipients: RichText[];
  archive?: RichText;
  signatory?: Signatory;
  source: SourceRange;
}

/** A declared legal basis or a citation in words. */
export interface BasisCitation {
  basis?: LegalBasis;
  text?: RichText;
  source: SourceRange;
}

export interface Article {
  heading?: RichText;
  content: Content[];
  source: SourceRange;
}

export interface AnnexSettings {
  kind: 'objectives' | 'plan';
  /** Comes out as a file of its own, to be signed apart (`tệp riêng`). */
  ownFile?: boolean;
  /** What stands above the title instead of "Phụ lục I"; empty text: nothing (`ghi là`). */
  word?: RichText;
  title?: RichText;
  /** The reference line instead of "Kèm theo Quyết định số …", without brackets. */
  reference?: RichText;
  opening: RichText[];
  parts: Content[];
  closing: RichText[];
  source: SourceRange;
}

/** Narrative content; the numbers are made by the generator, never written. */
export type Content =
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
  | { type: 'table'; columns: TableColumn[]; rows: RichText[][]; source: SourceRange };

export interface TableColumn {
  heading: RichText;
  /** Share of the table's width, in any unit common to the table. */
  width?: number;
}
