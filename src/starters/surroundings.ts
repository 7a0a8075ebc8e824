/** What a folder already says, for the next file in it: names as its files declare them. Plain data. */
export interface NamedThing {
  /** Name in the file. */
  id: string;
  title: string;
}

/** A file that declares an agency, with all that can be named from it. */
export interface Directory {
  /** Name of the file in the folder. */
  file: string;
  agency: NamedThing & { superior: string };
  units: NamedThing[];
  groups: (NamedThing & { members: string[] })[];
  roles: NamedThing[];
  signatories: NamedThing[];
  /** Every name that is taken where the file is used. */
  names: string[];
  /** Year of the plan that the file itself holds or uses: a file that uses it can hold no other. */
  planYear?: number;
}

/** A task that the records do not settle. */
export interface OpenTask {
  /** Name in the file; missing where it has none, and nothing can be recorded of it in another file. */
  id?: string;
  title: string;
  /** Its due days that are not done; none where no day can be told. */
  due: string[];
}

export interface FigureAtHand {
  id: string;
  title: string;
  /** What was recorded last, as the language writes it. */
  latest?: { day: string; words: string };
}

export interface PlanAtHand {
  file: string;
  year: number;
  /** What can be named from the plan's file. */
  directory: Directory;
  /** Whether it holds objectives: only such a plan is reported on. */
  main: boolean;
  /** Those with a name in the file. */
  objectives: NamedThing[];
  tasks: NamedThing[];
  /** What is still to be done, unnamed tasks too, in the order of the plan. */
  open: OpenTask[];
  /** Objectives and targets whose number is recorded, by name. */
  figures: FigureAtHand[];
  /** Files beside it that use it and record progress. */
  records: string[];
  /** Titles of the report periods, with the day they are cut off. */
  periods: { title: string; cutOff: string }[];
}

export interface Surroundings {
  /** Names of everything in the folder. */
  taken: string[];
  directories: Directory[];
  /** The latest year first. */
  plans: PlanAtHand[];
}

/** Nothing is there yet. */
export const EMPTY_FOLDER: Surroundings = { taken: [], directories: [], plans: [] };
