/** The pages of documents, and the records behind their figures. Types only. */

export interface PreviewParams {
  /** A file of the plan to show. */
  uri: string;
  /** The entry file shown so far: kept where `uri` belongs to several plans. */
  entry?: string;
  /** Which document; the first one, or the one that the file writes, where it is left out or no longer there. */
  document?: string;
  /** Hashes of the sections that the caller holds: they are not sent again. */
  known?: string[];
  /** The caller takes `change` of a section in place of its `items`. */
  changes?: boolean;
}

export interface PreviewResult {
  /** The outermost file of the plan. */
  entry: string;
  /** Addresses of the plan's files; sources and marks name them by their place here. */
  files: string[];
  documents: PreviewChoice[];
  /** Missing where nothing can be shown: `notice` says why. */
  document?: PreviewDocument;
  marks: PreviewMark[];
  /** Parts of the text cannot be read: the document shows what last stood there. */
  stale: boolean;
  /** File and line, from 0, in turn: what is shown of these lines stood there before and does not any more. */
  lost?: number[];
  /** A whole sentence in Vietnamese. */
  notice?: string;
}

/** A document to choose. */
export interface PreviewChoice {
  id: string;
  /** "Quyết định" */
  name: string;
  /** Its full title, for people with several documents of one name. */
  title: string;
}

/** A document with how many places stand in the way of issuing it. */
export interface DocumentState extends PreviewChoice {
  blocking: number;
  /** Those of them that the file's findings do not list: what only the final document needs. */
  unlisted?: UnlistedPlace[];
  /** The file that declares it; the plan's where none does. */
  file: string;
  /** Where its outermost file is not that of the rest of the answer: that one. */
  entry?: string;
  /** It does not come out where the file that was asked for is printed, but where another file of the plan is. */
  elsewhere?: true;
  /** The lines of its declaration; missing where the files say nothing about it. */
  lines?: { uri: string; from: number; to: number };
}

export interface UnlistedPlace {
  uri: string;
  line: number;
  character: number;
  end: { line: number; character: number };
  code: string;
  /** Where its rule is explained. */
  link?: string;
  message: string;
}

export interface PreviewDocument extends PreviewChoice {
  draft: boolean;
  /** What its figures leave out, sentences that are not printed. */
  remarks?: string[];
  sections: PreviewSection[];
}

export interface PreviewSection {
  id: string;
  name: string;
  orientation: 'portrait' | 'landscape';
  /** Numbers its pages from 1 and shows none on its first page. */
  startsNumbering: boolean;
  /** Equal while the section prints alike, wherever its text moves in the file. */
  hash: string;
  /** Left out where the caller holds the section. */
  items?: PreviewItem[];
  /** In place of `items`, where the caller said that it takes it: what differs from a section that it holds. */
  change?: SectionChange;
  /**
   * Five numbers each: file, start line, start character, end line, end character; in the order of the pieces.
   * Empty beside a `change`, which says what of them differs.
   */
  sources: number[];
}

export type PreviewItem =
  | ({ type: 'paragraph' | 'rule' | 'columns' } & PreviewPiece)
  | { type: 'table'; columns: number[]; header?: PreviewPiece; rows: PreviewPiece[]; afterTable?: true };

export interface SectionChange {
  /** Hash of the section that was held. */
  of: string;
  /** For each of its items what stands there now. */
  items: ItemChange[];
  /** From one of the numbers on, so many of them go, and these come. */
  sources: { from: number; drop: number; numbers: number[] };
}

/** `rows`: from one row on, so many rows of the table go, and these come. */
export type ItemChange =
  | PreviewItem
  | { type: 'same' }
  | { type: 'rows'; from: number; drop: number; rows: PreviewPiece[] };

/** A block, or a row of a table. Elements that have a source carry `data-s`, their place among the piece's own. */
export interface PreviewPiece {
  /** Escaped: text is never markup. Inline styles stand in `data-style`; figures with records behind carry `data-o`. */
  html: string;
  keepNext?: true;
  /** How many sources belong to it. */
  sources: number;
}

/** What is wrong, at the place where the document shows it. */
export interface PreviewMark {
  file: number;
  /** Start line and character, end line and character. */
  range: [number, number, number, number];
  severity: 'error' | 'warning' | 'information';
  message: string;
  code?: string;
}

/** A figure on a page: the element with this `data-o` in a piece (counted through the section, headers included). */
export interface OriginsParams {
  uri: string;
  entry?: string;
  document: string;
  section: string;
  /** Of the section as the page shows it: where it has changed since, there is no answer. */
  hash: string;
  piece: number;
  at: number;
}

/** The records behind the figure, as they stand in the files. */
export interface OriginsResult {
  origins: { label: string; uri: string; line: number; character: number }[];
}
