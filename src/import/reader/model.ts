/**
 * A Word or Excel file as plain blocks: what stands in it, where, and how it looks as far as that tells what it is.
 * Nothing here knows what an official document is; `mtcl import`, `mtcl check x.docx` and `mtcl review` all read this.
 *
 * Entry: `readOffice(bytes)` in `read-office.ts`. A paragraph's `place` names its part and its `w:p` (all of them counted
 * in document order, those of text boxes and of `mc:Fallback` too, from 0), so that a remark can be put on its words: `src/review/paragraphs.ts`
 * counts the same way, and `text` holds exactly its letters, one for one.
 */

/** Where a block stands in the file. */
export interface Place {
  /** "word/document.xml", "xl/worksheets/sheet1.xml" */
  part: string;
  /** Which `w:p` of the part, from 0; of a table that of its first paragraph; in a workbook the row. */
  index: number;
}

/** A stretch of equal looks. */
export interface Stretch {
  text: string;
  bold: boolean;
  italic: boolean;
}

export type Alignment = 'left' | 'center' | 'right' | 'both';

export interface WordParagraph {
  type: 'paragraph';
  place: Place;
  /**
   * As it stands in the file, letters above and below the line in forms of their own ("10⁶"): tabs, spaces and composition untouched, "\n" for a break inside the paragraph. Tracked insertions are in
   * it, deletions are not.
   */
  text: string;
  stretches: Stretch[];
  /** The number that Word makes and no text holds: "1.", "a)", "-", "Điều 1."; with its depth from 0. */
  label?: { text: string; level: number };
  /** Name of its style, "heading 1". */
  style?: string;
  alignment: Alignment;
  /** All its letters. */
  bold: boolean;
  italic: boolean;
  /** It prints in capitals though it is not written so. */
  caps: boolean;
  /** Offsets in `text` behind which a footnote is called. */
  footnotes: { at: number; id: string }[];
  /** It stands on a new page: by its style, or by a break in front of its words. */
  pageBreakBefore: boolean;
  /** A page break stands behind its words, or in a paragraph without any. */
  pageBreakBehind: boolean;
  /** What text boxes anchored here hold. */
  boxes: WordBlock[];
  /** A line or another shape without words. */
  shape: boolean;
  /** Pictures, charts and embedded objects, which no text keeps. */
  pictures: number;
}

export interface WordCell {
  /** First column of the grid that it covers, from 0. */
  column: number;
  columnSpan: number;
  /** Part of a cell that began in a row above: its own blocks are empty in Word. */
  continues: boolean;
  /** Rows that it covers. */
  rowSpan: number;
  blocks: WordBlock[];
  /** All digits of a number that the cell shows fewer of. */
  exact?: string;
}

export interface WordRow {
  cells: WordCell[];
  /** Word repeats it on each page. */
  header: boolean;
}

export interface WordTable {
  type: 'table';
  place: Place;
  /** Columns of the grid. */
  columns: number;
  /** Their widths in millimetres. */
  widths: number[];
  rows: WordRow[];
  /** Name of the sheet that it is. */
  sheet?: string;
  /** Column of the sheet that the grid begins with, from 0. */
  firstColumn?: number;
}

/** The pages from here on lie across or upright. */
export interface SectionBreak {
  type: 'section';
  landscape: boolean;
}

export type WordBlock = WordParagraph | WordTable | SectionBreak;

/** A comment of a person in the file. */
export interface WordComment {
  author: string;
  text: string;
  /** Where it begins, as far as it is known. */
  at?: CommentedWords;
}

export interface CommentedWords {
  place: Place;
  /** All words of that paragraph. */
  paragraph: string;
  /** In a table: the longest paragraph of its row. */
  row?: string;
  /** Those it is about; all up to the paragraph's end where it goes on behind it. */
  words: string;
}

/** What the reader did to the text or could not keep, with how often. */
export type TidyingKind =
  | 'deletions'
  | 'insertions'
  | 'struck'
  | 'nested'
  | 'pictures'
  | 'shapes'
  | 'equations'
  | 'macros'
  | 'external'
  | 'formulas'
  | 'rounded'
  | 'raised';

/** "A", "AB": how Excel names a column, counted from 0. */
export function columnLetters(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? columnLetters(before - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** A row, a column (from 0) or the whole of a sheet that Excel does not show; what stands in it is read. */
export interface HiddenPart {
  sheet: string;
  row?: number;
  column?: number;
}

export interface OfficeFile {
  kind: 'word' | 'workbook';
  blocks: WordBlock[];
  /** Text of headers and footers, without page numbers. */
  margins: { part: string; blocks: WordBlock[] }[];
  /** By id; endnotes too. */
  footnotes: Map<string, WordParagraph[]>;
  comments: WordComment[];
  noticed: Map<TidyingKind, number>;
  hidden?: HiddenPart[];
  /** Names of the fonts that its letters stand in. */
  fonts: Set<string>;
}

/** All paragraphs of blocks in their order, those of tables and text boxes too. */
export function paragraphsIn(blocks: readonly WordBlock[]): WordParagraph[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return [block, ...paragraphsIn(block.boxes)];
    if (block.type === 'section') return [];
    return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsIn(cell.blocks)));
  });
}
