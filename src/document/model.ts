/**
 * The document model: an official document as blocks on pages, ready to print. One model feeds Word,
 * the preview and plain text, so what the preview shows is what Word opens.
 * It says *what* a line is (its style); how that looks stands in `styles.ts` alone.
 */
import type { SourceRange } from '../plan/model.ts';
import type { NumberParts } from './numbering.ts';
import type { StyleId } from './styles.ts';

export interface OfficialDocument {
  /** Stable id: "quyet-dinh". */
  id: string;
  /** File name without extension. */
  fileName: string;
  /** Name shown to people, "Quyết định". */
  name: string;
  properties: DocumentProperties;
  /** Marked "DỰ THẢO". */
  draft: boolean;
  /** Why it is only shown and no file is made of it, a sentence for the user. */
  withheld?: string;
  /** What its figures leave out, sentences for the user that are not printed. */
  remarks?: string[];
  sections: DocumentSection[];
}

export interface DocumentProperties {
  title: string;
  subject: string;
  author: string;
  /** Day for the created/modified stamps, so that the same input gives the same bytes. ISO day. */
  date: string;
}

/** Pages of one orientation. */
export interface DocumentSection {
  id: string;
  /** Name shown in lists of parts: "Phụ lục I". */
  name: string;
  orientation: 'portrait' | 'landscape';
  /**
   * A section that starts a numbering of its own from 1 and hides the number on its first page
   * (the decision; each annex: NĐ 30/2020, Phụ lục I, III.1.đ). False: goes on from the section before.
   */
  startsNumbering: boolean;
  /** Comes out as a file of its own, with the sections that go on from it. */
  ownFile?: true;
  blocks: Block[];
}

export type Block = ParagraphBlock | RuleBlock | ColumnsBlock | TableBlock;

export interface ParagraphBlock {
  type: 'paragraph';
  style: StyleId;
  runs: Run[];
  numbering?: Numbering;
  /** Stay on the page of the next block. */
  keepNext?: boolean;
  /** More space than the style gives, where what stands beside it asks for it. */
  spaceBeforePt?: number;
  spaceAfterPt?: number;
  source?: SourceRange;
  /** The records behind the figures printed here; asked for rarely, and many: found when asked. */
  origins?: () => Origin[];
}

/** A record that a printed figure counts. */
export interface Origin {
  /** What it says, on one line. */
  label: string;
  source: SourceRange;
}

/**
 * A stretch of text. No line feeds and no tabs inside; a forced line end is a run `{ break: true }`, the sign of a note
 * at the foot of the page a run `{ note }`.
 */
export type Run = TextRun | { break: true } | { note: Note };

export interface Note {
  /** From 1, through the document. */
  number: number;
  runs: Run[];
}

export interface TextRun {
  text: string;
  /** Differs from the paragraph's style where set. */
  bold?: boolean;
  italic?: boolean;
  source?: SourceRange;
}

/** A generated number. Renderers use Word's own numbering or print its `numberLabel`. */
export interface Numbering extends NumberParts {
  /** Paragraphs of one list share it, those of levels below too; a new list starts again. */
  list: string;
}

/** A centred solid line of the given length, close under the paragraph before it. */
export interface RuleBlock {
  type: 'rule';
  widthMm: number;
  /** Space below, where what follows brings none of its own. */
  spaceAfterPt?: number;
}

/** Borderless side-by-side blocks: letterhead, signature. Never broken across pages. Cells of one row start level. */
export interface ColumnsBlock {
  type: 'columns';
  role: 'letterhead' | 'signature';
  widthsPercent: number[];
  rows: { cells: (ParagraphBlock | RuleBlock)[][] }[];
}

export interface TableBlock {
  type: 'table';
  /** Widths in parts; renderers scale their sum to the text width of the section. */
  columns: { width: number }[];
  /** Repeated on each page. */
  headerRows: TableRow[];
  rows: TableRow[];
  source?: SourceRange;
}

export interface TableRow {
  /** `group`: a full-width objective row; kept with the row after it. */
  kind: 'header' | 'group' | 'body';
  cells: TableCell[];
  /** The last row stays on the page of what follows the table. */
  keepNext?: boolean;
  source?: SourceRange;
}

/** Only real cells are listed; what a span covers is not. */
export interface TableCell {
  blocks: ParagraphBlock[];
  columnSpan?: number;
  rowSpan?: number;
  verticalAlign?: 'top' | 'center';
  source?: SourceRange;
}
