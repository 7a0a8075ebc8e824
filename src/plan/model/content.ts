/** What documents hold between their heads and their signatures. */
import type { FigureTableContent, ReportingDutyContent, TaskLineContent, TaskTableContent } from '../issued.ts';
import type { LegalBasis } from './directory.ts';
import type { RichText, SourceRange } from './text.ts';
import type { Task } from './work.ts';

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
