/** What comes of asking for new files. */
import type { NewFiles } from '../../starters/new-plan.ts';

/** What is missing; or that there are several files, of which one has to be named. */
export type Missing = { missing: 'directory' | 'plan' } | { several: string[] };

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
