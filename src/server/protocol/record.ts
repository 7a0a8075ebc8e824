/** Recording what was done: "Ghi hoàn thành", "Ghi đang làm", "Ghi chậm", "Ghi kết quả chỉ tiêu". Types only. */

export type RecordState = 'done' | 'inProgress' | 'late' | 'dropped';

export interface RecordPlace {
  uri: string;
  line: number;
  character: number;
}

export interface RecordableParams extends RecordPlace {
  /** The entry file shown so far: kept where `uri` belongs to several plans. */
  entry?: string;
}

/** What can be recorded at a place. */
export interface RecordableResult {
  /** The day it is in Vietnam, ISO. */
  today: string;
  task?: RecordableTask;
  /** Targets of the objective there. */
  targets: RecordableTarget[];
  /** What is recorded of it, the latest first. */
  recorded: RecordedEntry[];
  /** Why nothing can be. */
  notice?: string;
}

export interface RecordableTask {
  title: string;
  /** Its due days up to today of which nothing says that they are done, ISO: a record of today finishes all of them. */
  open: string[];
  /** Where nothing is open: the day on which it was done, ISO. */
  doneOn?: string;
}

export interface RecordableTarget extends RecordPlace {
  title: string;
  /** Asked for as a rate: with numerator and denominator, or in percent. */
  rate: boolean;
  /** What was recorded last: "đạt 412/417", and when. */
  latest?: { words: string; day: string };
}

/** A record, at the place where it stands. */
export interface RecordedEntry extends RecordPlace {
  /** The day under which it stands, ISO. */
  day: string;
  /** "hoàn thành ngày 24/03/2027, minh chứng: Báo cáo số 12/BC-VP" */
  words: string;
}

export interface RecordParams extends RecordableParams {
  /** The day on which it came about, ISO. */
  day: string;
  /** Of the task there. */
  state?: RecordState;
  /** Of the target there, as typed: "412/417", "98,5%", "5". */
  value?: string;
  evidence?: string;
  reason?: string;
  proposal?: string;
}

/** Edits for the editor to apply as one step. */
export interface RecordResult {
  edits: {
    uri: string;
    range: [line: number, character: number, endLine: number, endCharacter: number];
    text: string;
  }[];
  /** A file to be made. */
  created?: { uri: string; text: string };
  /** The file that holds the record then. */
  file?: string;
  /** What is written there, by which it is found again: other edits may move it. */
  line?: string;
  /** The line was there before, and only says more now. */
  added?: true;
  /** What was recorded, or why not. */
  words: string;
}
