/**
 * What the extension and the language server say to each other beyond the Language Server Protocol.
 * The only file both sides import; it depends on neither of them.
 */

/** A request by name; the type parameters tie its parameters to its answer. */
export interface RequestKind<Params, Result> {
  readonly method: string;
  /** Never set: carries the types only. */
  readonly types?: { params: Params; result: Result };
}

export interface GenerateParams {
  /** The `.mtcl` file whose documents are to be written. Its text is the one the editor holds. */
  uri: string;
  /** Absolute folder to write to; the server's default is `van-ban` beside the file. Created when missing. */
  outDir?: string;
  /** File name endings without the dot ("docx", "ics", "html", "txt"); the server's default is Word and calendar. */
  formats?: string[];
  /** Write over files that somebody edited since they were generated. */
  overwrite?: boolean;
}

export interface GeneratedFile {
  /** Absolute. */
  path: string;
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
  /** Absolute paths of files that would be overwritten although somebody edited them since they were generated. */
  conflicts: string[];
}

export const generateRequest: RequestKind<GenerateParams, GenerateResult> = { method: 'mtcl/generate' };
