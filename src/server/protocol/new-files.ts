/** New files from what a folder has. Nothing is written by the server: the extension does that. Types only. */
import type { WrittenKind } from '../../starters/new-document.ts';
import type { PlanAnswers } from '../../starters/new-plan.ts';
import type { Choices } from '../../starters/setting.ts';

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

export interface CarryOverParams extends FolderParams {
  /** Name of last year's plan in the folder. */
  from: string;
  year: number;
}
