/** Writing the documents of a plan. Types only. */

export interface GenerateParams {
  /** The `.mtcl` file whose documents are to be written. Its text is the one the editor holds. */
  uri: string;
  /** Address of the folder to write to; the server's default is `van-ban` beside the file. Created when missing. */
  outFolder?: string;
  /** File name endings without the dot ("docx", "ics", "html", "txt"); the server's default is Word and calendar. */
  formats?: string[];
  /** Only these documents, by `PreviewChoice.id`: no calendar then. All where left out. */
  documents?: string[];
  /** Write over files that somebody edited since they were generated. */
  overwrite?: boolean;
  /** The final document: nothing is written while errors stand; `problems` lists them. */
  issue?: boolean;
}

export interface GeneratedFile {
  uri: string;
  /** As shown to the user, e.g. "quyet-dinh-2027.docx". */
  name: string;
  format: string;
}

/**
 * Either documents were written (`files`), or nothing was: because of `problems`, or because of `conflicts`
 * while `overwrite` was not set. `problems` beside `files` are remarks that did not stop the work.
 */
export interface GenerateResult {
  files: GeneratedFile[];
  /** Whole sentences in Vietnamese: what is wrong, where, what to do. */
  problems: string[];
  /** Addresses of files that would be overwritten although somebody edited them since they were generated. */
  conflicts: string[];
}
