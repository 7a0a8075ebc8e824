/**
 * The plan model: one resolved plan in plain TypeScript. No Langium, no editor.
 * Built once from the syntax tree (`language/plan-builder`), read by everything behind it.
 */
import type { IsoDay } from '../deadline/model.ts';
import type { HouseTemplate, IssuedAnnex, IssuedDocument, UnitPlan } from './model/documents.ts';
import type {
  Abbreviation,
  Agency,
  EventDay,
  LegalBasis,
  Objective,
  Role,
  Signatory,
  SourceRange,
  Task,
  TaskHeading,
  Unit,
  UnitGroup,
} from './model/elements.ts';
import type { ProgressEntry } from './model/progress.ts';

export type * from './model/content.ts';
export type * from './model/documents.ts';
export type * from './model/elements.ts';
export type * from './model/progress.ts';

export interface ReportPeriod {
  title: string;
  cutOff: IsoDay;
  source: SourceRange;
}

export interface Plan {
  year: number;
  from: IsoDay;
  to: IsoDay;
  agency: Agency;
  reportPeriods: ReportPeriod[];
  events: EventDay[];
  /** Whether "trước X" leaves X out (the default) or takes it in. */
  beforeExcludesDay: boolean;
  units: Unit[];
  groups: UnitGroup[];
  roles: Role[];
  signatories: Signatory[];
  legalBases: LegalBasis[];
  abbreviations: Abbreviation[];
  objectives: Objective[];
  /** What other tasks stand under: `đề mục`. */
  headings: TaskHeading[];
  /** All tasks in order: those of the objectives, those of the headings, then those under none. */
  tasks: Task[];
  /** All documents that the files publish: the one that publishes the plan first, written or implied. */
  issued: IssuedDocument[];
  /** Where those stand that were left out, as they are too many or print too much (`most-documents.ts`). */
  documentsLeftOut?: SourceRange[];
  /** Annexes of the plan (`phụ lục mục tiêu`, `phụ lục kế hoạch`) where no document publishes it: they are not printed. */
  looseAnnexes: IssuedAnnex[];
  /** What units derive from the plan for themselves. */
  unitPlans: UnitPlan[];
  /** Who signs and receives the calendar on paper, where the house says so. */
  calendarTemplate?: HouseTemplate;
  progress: ProgressEntry[];
  /** Address of the file that uses all others. */
  entry: string;
  /** The `kế hoạch năm` declaration. */
  source: SourceRange;
}
