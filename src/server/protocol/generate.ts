/** Writing the documents of a plan. Types only. */

export interface GenerateParams {
  /** The `.mtcl` file whose documents are to be written. Its text is the one the editor holds. */
  uri: string;
  /** Address of the folder to write to; the server's default is `van-ban` beside the file. Created when missing. */
  outFolder?: string;
  /** Those of `generator/format-table.ts`, others are passed over; the server's default is Word and calendar. */
  formats?: string[];
  /** Only these documents, by `PreviewChoice.id`: no calendar then. All where left out. */
  documents?: string[];
  /** Write over files that somebody edited since they were generated. */
  overwrite?: boolean;
  /** The final documents: only those that nothing stands in the way of are written; `unready` tells of the others. */
  issue?: boolean;
}

/** A document that cannot be issued yet. */
export interface UnreadyDocument {
  id: string;
  name: string;
  /** What it must still get: both can be asked for and written (`mtcl/completeHead`). */
  lacks: ('number' | 'date')[];
  /** All that stands in its way, number and day included, in the order of the files. */
  places: BlockingPlace[];
}

export interface BlockingPlace {
  uri: string;
  line: number;
  character: number;
  /** "ke-hoach.mtcl, dòng 12" */
  at: string;
  code: string;
  message: string;
}

/** Number and day for a document that lacks them. */
export interface CompleteHeadParams {
  uri: string;
  document: string;
  /** "32", "32a" */
  number?: string;
  /** ISO day. */
  date?: string;
}

/** Edits of one file; none where the document is no longer there. Start line and character, end line and character. */
export interface CompleteHeadResult {
  uri: string;
  /** Where neither number nor day was given: what the document lacks. */
  lacks?: UnreadyDocument['lacks'];
  edits: { range: [number, number, number, number]; text: string }[];
}

export interface GeneratedFile {
  uri: string;
  /** As shown to the user, e.g. "quyet-dinh-2027.docx". */
  name: string;
  format: string;
}

/**
 * What was written (`files`), and what stays as it is while `overwrite` is not set (`conflicts`, `issuedBefore`). `problems` say why
 * nothing was written; beside `files` they are remarks that did not stop the work.
 */
export interface GenerateResult {
  files: GeneratedFile[];
  /** Whole sentences in Vietnamese: what is wrong, where, what to do. */
  problems: string[];
  /** The documents that are drafts, of `issue` those that were not written, with what each still lacks. */
  unready?: UnreadyDocument[];
  /** Addresses of files that would be overwritten although somebody edited them since they were generated. */
  conflicts: string[];
  /** Addresses of documents that were issued and would say something else now. */
  issuedBefore: string[];
}
