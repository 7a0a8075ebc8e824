/** A task as a form: its fields as words, and the edits that write them. Types only. */

export interface TaskFormParams {
  uri: string;
  /** A place in the task, counted from 0. */
  line: number;
  character: number;
}

export type TaskFieldKind = 'text' | 'texts' | 'parties' | 'deadline';

export interface TaskField {
  /** Its keyword, "nội dung" for what is to be done. */
  key: string;
  kind: TaskFieldKind;
  /** As the documents print it; empty where the file says nothing. */
  shown: string;
  /** As the file has it: names and quoted texts, the inside of a text, a deadline. */
  written: string[];
  /** How a deadline is read. */
  reading?: string;
  /** Why it cannot be. */
  wrong?: string;
  /** It is written in a way that only the text can hold (`ghi là`, several lines of one kind). */
  textOnly?: true;
}

export interface TaskFormResult {
  /** Where the task begins. */
  line: number;
  character: number;
  fields: TaskField[];
  /** Who may lead, take part, monitor: name in the file and official name. */
  parties: { name: string; title: string; type: string }[];
  /** Instead of all that: why there is no form. */
  notice?: string;
}

export interface SetTaskFieldParams extends TaskFormParams {
  key: string;
  /** In the form of `written`; none: the field goes. */
  value: string[];
}

export interface SetTaskFieldResult {
  edits: { range: [number, number, number, number]; text: string }[];
}

export interface ReadDeadlineParams {
  uri: string;
  text: string;
}

export interface ReadDeadlineResult {
  /** Lines in Vietnamese: how it is read, the days it gives. */
  reading: string[];
  /** It could be read. */
  good: boolean;
}
