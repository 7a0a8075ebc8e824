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
  /** Why nothing can be. */
  notice?: string;
}

export interface RecordableTask {
  title: string;
  /** Its due days up to today of which nothing says that they are done, ISO: a record of today finishes all of them. */
  open: string[];
}

export interface RecordableTarget extends RecordPlace {
  title: string;
  /** Asked for as a rate: with numerator and denominator, or in percent. */
  rate: boolean;
  /** What was recorded last: "đạt 412/417", and when. */
  latest?: { words: string; day: string };
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
  /** What was recorded, or why not. */
  words: string;
}
