/** A table on the clipboard as tasks. Types only. */

export interface PasteTasksParams {
  /** The `.mtcl` file, as the editor holds it. */
  uri: string;
  /** What is marked and goes; line and character of start and end, from 0. */
  range: [number, number, number, number];
  /** The clipboard as `text/html` and `text/plain`. */
  html?: string;
  text?: string;
}

/** Null where the clipboard holds no table of tasks, or tasks cannot stand there. */
export type PasteTasksResult = {
  /** Takes the place of the range; indented. */
  text: string;
  tasks: number;
  objectives: number;
} | null;
