/** What the editor asks of a Word file. */
export interface ReviewParams {
  /** Address of the .docx. */
  uri: string;
  /** Write the fixes that can be computed as tracked changes. */
  suggest: boolean;
}

export interface ReviewResult {
  /** Address of the copy; missing where nothing was found or nothing could be read. */
  reviewed?: string;
  comments: number;
  changes: number;
  /** Why there is no copy, in the user's language. */
  problem?: string;
}
