/** Forms for the units, and what came back. Types only. */
import type { RecordResult } from './record.ts';

export interface FormsParams {
  /** A file of the plan. */
  uri: string;
  entry?: string;
  /** Title of a report period; null: what is due within 30 days. Left out: only the periods are told. */
  period?: string | null;
}

export interface FormsResult {
  /** To choose from, each with its cut-off day, ISO. */
  periods: { title: string; cutOff: string }[];
  /** Address of the plan's folder. */
  folder: string;
  files: { name: string /** Base64. */; bytes: string }[];
  notice?: string;
}

export interface GatherParams {
  uri: string;
  entry?: string;
  period?: string | null;
  /** Addresses of the forms. */
  sources: string[];
}

/** The edits record what is sure; nothing is written before somebody says yes. */
export interface GatherResult extends Omit<RecordResult, 'words'> {
  /** What each unit says, line by line. */
  lines: string[];
  /** How many lines would be recorded. */
  count: number;
  /** Names of who has not answered. */
  missing: string[];
  /** A letter to them, as a new file. */
  letter?: { uri: string; text: string };
  notice?: string;
}
