/** A Word or Excel file as files of the language. Nothing is written by the server: the extension does that. Types only. */
import type { Words } from '../../files/spoken-error.ts';
import type { ImportSummary } from '../../import/summary.ts';

export interface ImportParams {
  /** Address of the folder that the files go into. */
  folder: string;
  /** Address of the Word or Excel file. */
  source: string;
  year?: number;
}

/** New files, the directory first; or why there are none. */
export type ImportResult =
  | { files: { name: string; text: string }[]; summary: ImportSummary; told: string }
  | { refused: Words };
