/** Lines of «Nơi nhận» that are printed of themselves where a document has no such line of its own (II.9.d). */

/** "Như Điều 4", "Như trên": the first. */
export function isFirstRecipient(line: string): boolean {
  return /^như (điều|trên)/iu.test(line);
}

/** "Lưu: VT": the last, where the original stays. */
export function isArchive(line: string): boolean {
  return archiveWord(line).length > 0;
}

/** "Lưu: " at the beginning of a line; empty where it has none. */
export function archiveWord(line: string): string {
  return /^lưu\s*:\s*/iu.exec(line)?.[0] ?? '';
}
