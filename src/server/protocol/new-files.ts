/** New files from what a folder has. Nothing is written by the server: the extension does that. Types only. */
import type { WrittenKind } from '../../templates/new-document.ts';
import type { NewFiles, PlanAnswers } from '../../templates/new-plan.ts';
import type { Choices } from '../../templates/setting.ts';

export interface NewPlanParams {
  answers: PlanAnswers;
  /** Names of the files that the folder has: they are not used again. */
  taken: string[];
}

export interface FolderParams {
  /** Address of the folder. */
  folder: string;
}

export interface NewDocumentParams extends FolderParams {
  kind: WrittenKind;
  /** Name of the folder's file that the names come from, where there are several. */
  use?: string;
  /** `today` is filled in by the server; the year of a plan that is reported on goes before `year`. */
  choices: Omit<Choices, 'today'>;
}

/** What is missing; or that there are several files, of which one has to be named. */
export type Missing = { missing: 'directory' | 'plan' } | { several: string[] };

export interface CarryOverParams extends FolderParams {
  /** Name of last year's plan in the folder. */
  from: string;
  year: number;
}

/** Words of last year's file beside what the new file says in their place; `next` is empty where they went. */
export interface MovedWords {
  /** Name of last year's file; of the new one where the rules moved a day once more. */
  file: string;
  /** From 1, in last year's file. */
  line?: number;
  old: string;
  next: string;
}

export interface CarriedOver extends NewFiles {
  /** Everything that is not as it was. */
  moved: MovedWords[];
  /** How many places are marked for a decision. */
  decisions: number;
  /** Documents of last year that the new files do not hold, as they name themselves. */
  left: string[];
}

/** Why nothing was made; `detail`: the file it is about. */
export interface Refusal {
  refused: 'noFile' | 'noPlan' | 'sameYear' | 'brokenFile' | 'elsewhere';
  detail?: string;
}
