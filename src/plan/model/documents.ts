/** Documents as the files say them; what is left out takes the defaults of `document/defaults`. */
import type { IsoDay } from '../../deadline/model.ts';
import type { DocumentKind } from '../document-kinds.ts';
import type { Article, BasisCitation, Content } from './content.ts';
import type { Objective, Party, RichText, Signatory, SourceRange, Target, Task, Unit } from './elements.ts';

export interface OpenMonth {
  year: number;
  /** 1 to 12. */
  month: number;
}

export interface IssuedDocument {
  /** Name in the file, generated (`kế-hoạch-1`) where none is written. */
  id: string;
  named: boolean;
  /** False where no file says anything of it: it follows from the plan, and `source` is the plan's. */
  written: boolean;
  /**
   * It publishes the plan: objectives and tasks of the year are its annexes (`quyết định { … }`). What it doesn't say
   * of itself is the usual text of such a document.
   */
  publishesPlan: boolean;
  kind: DocumentKind;
  /** The file sets the sign of the kind itself (`ký hiệu`). */
  ownSign: boolean;
  /** As it is printed: "32", "32a", "05"; undefined in a draft. */
  number?: string;
  /** The whole line of the number, "Số 64-KH/ĐU", in its author's words. */
  numberWording?: RichText;
  numberSource?: SourceRange;
  date?: IsoDay;
  /** The month of a draft whose day is still open. */
  openMonth?: OpenMonth;
  /** What is printed for the day, in its author's words. */
  dateWording?: RichText;
  /** Of the day, or of its month, with the words printed for it. */
  dateSource?: SourceRange;
  title?: RichText;
  /** Kỳ báo cáo: title of a report period of the plan. */
  period?: RichText;
  /** The unit that issues it, where the agency itself does not. */
  unit?: Unit;
  /** Who has to report to the agency of this document, where it consolidates their reports. */
  reporters: Party[];
  /** Ô 6, for decisions. */
  authority?: RichText;
  bases: BasisCitation[];
  proposedBy?: RichText;
  addressees: RichText[];
  opening: RichText[];
  content: Content[];
  articles: Article[];
  annexes: IssuedAnnex[];
  /** What they are annexed to stands in a file of somebody else: nothing but the annexes is printed. */
  annexesOnly?: true;
  closing: RichText[];
  recipients: RichText[];
  archive?: RichText;
  signatory?: Signatory;
  /** Who kept the minutes. */
  clerk?: Signatory;
  /** Who sign side by side, instead of one signer beside the recipients. */
  cosigners?: Signatory[];
  source: SourceRange;
  /** The keyword of its block: where a finding about the document points. */
  head: SourceRange;
}

export interface IssuedAnnex {
  /** It prints the objectives or the tasks of the plan; what it doesn't say is the usual text of such an annex. */
  holds?: 'objectives' | 'tasks';
  title?: RichText;
  /** What stands above the title instead of "Phụ lục I"; empty text: nothing (`ghi là`). */
  word?: RichText;
  /** The reference line instead of "Kèm theo Kế hoạch số …", without brackets. */
  reference?: RichText;
  /** Its pages lie across; `parts`: those of the parts that hold a table of tasks. */
  landscape: boolean | 'parts';
  /** Comes out as a file of its own, to be signed apart (`tệp riêng`). */
  ownFile?: boolean;
  opening: RichText[];
  content: Content[];
  closing: RichText[];
  source: SourceRange;
}

/** What an agency's documents of a kind say where they don't say it themselves (`mẫu`). */
export type HouseTemplate = IssuedDocument;

/** The objectives and the plan of one unit, derived from those of the agency. */
export interface UnitPlan {
  unit: Unit;
  document: IssuedDocument;
  /** Those taken over, with the unit's own targets and tasks, then the unit's own. */
  objectives: Objective[];
  /** Tasks of the unit under no objective. */
  tasks: Task[];
  /** Targets that the unit has set otherwise than the agency. */
  tightened: { target: Target; base: Target; source: SourceRange }[];
  /** Objectives, targets and tasks above by those of the files, of which records speak. */
  copies: Map<Objective | Target | Task, Objective | Target | Task>;
}
