/**
 * The plan model: one resolved plan in plain TypeScript. No Langium, no editor.
 * Built once from the syntax tree (`language/plan-builder`), read by everything behind it.
 */
import type { DayNote } from '../deadline/evaluate.ts';
import type { Deadline, IsoDay, Occurrence } from '../deadline/model.ts';
import type { FigureName } from './figures.ts';
import type { FigureTableContent, IssuedDocument, ReportingDutyContent, TaskTableContent, UnitPlan } from './issued.ts';

/** Where an element stands in its file. Lines and characters count from 0, as in the language server protocol. */
export interface SourceRange {
  uri: string;
  start: SourcePosition;
  end: SourcePosition;
}

export interface SourcePosition {
  line: number;
  character: number;
}

/** A text as written, with the references in braces kept apart so that each document prints them its own way. */
export interface RichText {
  parts: TextPart[];
  source: SourceRange;
  /** As it stands in the file, quotes included; absent where the words are made by the program. */
  image?: string;
  /** Figures of a report that words made by the program tell. */
  figures?: FigureName[];
}

export type TextPart =
  | { kind: 'text'; text: string }
  /** `{VP}`: a named element; `name` is the name as written. */
  | { kind: 'reference'; name: string; target: NamedElement }
  /** `{năm}`, `{năm trước}`, `{cơ quan}`, `{chỉ tiêu}` */
  | { kind: 'variable'; variable: TextVariable };

export type TextVariable = 'year' | 'previousYear' | 'nextYear' | 'agency' | 'target' | FigureName;

export type NamedElement =
  | Agency
  | Unit
  | UnitGroup
  | Role
  | Signatory
  | LegalBasis
  | Abbreviation
  | Objective
  | Target
  | Task;

interface Named {
  /** Name in the file, in NFC; unique among all files of the plan. Generated (`mục-tiêu-3`) where none is written. */
  id: string;
  /** False where `id` was generated. */
  named: boolean;
  source: SourceRange;
  /** Of the name alone (or of the keyword where none is written): where a finding about the element points. */
  nameSource: SourceRange;
  /** The texts of the element that print as plain words, by property ("title", "place"): where a finding points. */
  words?: Record<string, RichText>;
  /** Where values that are no texts stand, by property ("sign", "date", "value"). */
  places?: Record<string, SourceRange>;
}

export interface Agency extends Named {
  type: 'agency';
  /** Official name, "Sở Ngoại vụ". */
  title: string;
  /** Official name of the superior body; several lines separated by a line feed. */
  superior?: string;
  /** Địa danh. */
  place: string;
  /** Sign in document numbers, "SNgV". */
  sign: string;
  shortName?: string;
  /** How the agency is led: by one head (Sở) or by a collective (Ủy ban nhân dân). */
  leadership: 'head' | 'collective';
  /** Position of the head in lower case form, "Giám đốc". */
  headPosition: string;
  address?: string;
  phone?: string;
  email?: string;
  /** Path of a Word file whose styles the documents take, relative to the file that names it. */
  wordTemplate?: RichText;
  /** Path of the picture over the first page. */
  headerPicture?: RichText;
  /** Days off and make-up working days that this agency's file sets for a year. */
  holidayYears: HolidayYear[];
}

export interface HolidayYear {
  year: number;
  closed: DaySpan[];
  makeUp: DaySpan[];
  source: SourceRange;
}

export interface DaySpan {
  from: IsoDay;
  to: IsoDay;
  note?: string;
}

export interface Unit extends Named {
  type: 'unit';
  title: string;
  sign?: string;
  shortName?: string;
  head?: string;
}

export interface UnitGroup extends Named {
  type: 'group';
  title: string;
  members: Party[];
}

export interface Role extends Named {
  type: 'role';
  title: string;
  shortName?: string;
  holder?: string;
}

export type Party = Unit | UnitGroup | Role;

/** Người ký. Of the authority prefixes (NĐ 30/2020, Phụ lục I, II.7.b) each holds the words that follow it. */
export interface Signatory extends Named {
  type: 'signatory';
  /** TM. */
  onBehalfOf?: string;
  /** Q. */
  acting?: string;
  /** KT. */
  forHead?: string;
  /** TL. */
  byOrderOf?: string;
  /** TUQ. */
  authorisedBy?: string;
  position?: string;
  fullName?: string;
}

export interface LegalBasis extends Named {
  type: 'legalBasis';
  /** Lower case: "quyết định", "thông tư", "luật". */
  kind?: string;
  sign?: string;
  date?: IsoDay;
  issuer?: string;
  /** Trích yếu as it follows in a citation: "về việc áp dụng …", "quy định chi tiết …". */
  title?: RichText;
}

export interface Abbreviation extends Named {
  type: 'abbreviation';
  meaning: string;
}

export type Comparison = 'atLeast' | 'moreThan' | 'lessThan' | 'atMost' | 'equal' | 'between';

export interface Target extends Named {
  type: 'target';
  label?: RichText;
  comparison: Comparison;
  /** The comparison as written ("ít nhất"), empty where none is. */
  comparisonWord: string;
  value: number;
  /** The number as written: "04", "55,7". */
  valueText: string;
  upper?: number;
  upperText?: string;
  /** "%" or words ("triệu đồng"); undefined where none is written. */
  unit?: string;
  /** What is measured. */
  measured?: RichText;
  /** How the target prints instead of the composed words (`ghi là`). */
  wording?: RichText;
}

export interface Objective extends Named {
  type: 'objective';
  /** From 1, in the order of the files. */
  number: number;
  statement: RichText;
  targets: Target[];
  /** Paragraphs under the statement. */
  details: RichText[];
  /** Heading in the plan table where it differs from the statement. */
  planHeading?: RichText;
  tasks: Task[];
}

/** One performer of a task: a declared party or words. */
export interface Performer {
  party?: Party;
  text?: RichText;
  source: SourceRange;
}

export interface PerformerList {
  performers: Performer[];
  /** How the cell prints instead of the list (`ghi là`). */
  wording?: RichText;
  source: SourceRange;
}

export interface TaskDeadline {
  /** As written. */
  text: string;
  /** The reading, or undefined where the words cannot be read at all. */
  deadline?: Deadline;
  /** How it prints: the official wording, or the words of `ghi là`. */
  wording: RichText;
  /** Due days inside the plan (and beyond it where the words say so), in order. */
  occurrences: Occurrence[];
  /** The words that give no day ("không quy ra ngày"). */
  undated: string[];
  /** What stands in the way of a day: a cycle, a reference to a task without a day. */
  problems: DeadlineTrouble[];
  /** Fixed days that fall on rest days; they stay where they are. */
  restDays: DayNote[];
  source: SourceRange;
}

export interface DeadlineTrouble {
  message: string;
  severity: 'error' | 'warning' | 'information';
  source: SourceRange;
}

/** The day on which something happened that deadlines wait for. */
export interface EventDay {
  event: string;
  day: IsoDay;
  source: SourceRange;
}

export interface Task extends Named {
  type: 'task';
  /** Number within its objective, from 1. */
  number: number;
  objective?: Objective;
  statement: RichText;
  leads?: PerformerList;
  coordinators?: PerformerList;
  monitors?: PerformerList;
  deadline?: TaskDeadline;
  evidence: RichText[];
  note?: RichText;
  /** Written in a document of its own (a table, a duty to report): not part of the decision's plan table. */
  inDocument?: true;
  /** A duty to report (`chế độ báo cáo`): everybody named does it, and after the cut-off rather than before. */
  duty?: true;
}

export interface ReportPeriod {
  title: string;
  cutOff: IsoDay;
  source: SourceRange;
}

// --- Documents as the files say them; what is left out takes the defaults of `document/` ---

export interface DecisionSettings {
  /** "32", "32a"; undefined in a draft. */
  number?: string;
  numberSource?: SourceRange;
  date?: IsoDay;
  title?: RichText;
  /** Ô 6: who decides; several lines separated by a line feed. */
  authority?: RichText;
  bases: BasisCitation[];
  proposedBy?: RichText;
  articles: Article[];
  recipients: RichText[];
  archive?: RichText;
  signatory?: Signatory;
  source: SourceRange;
}

/** A declared legal basis or a citation in words. */
export interface BasisCitation {
  basis?: LegalBasis;
  text?: RichText;
  source: SourceRange;
}

export interface Article {
  heading?: RichText;
  content: Content[];
  source: SourceRange;
}

export interface AnnexSettings {
  kind: 'objectives' | 'plan';
  /** What stands above the title instead of "Phụ lục I"; empty text: nothing (`ghi là`). */
  word?: RichText;
  title?: RichText;
  /** The reference line instead of "Kèm theo Quyết định số …", without brackets. */
  reference?: RichText;
  opening: RichText[];
  parts: Content[];
  closing: RichText[];
  source: SourceRange;
}

/** Narrative content; the numbers are made by the generator, never written. */
export type Content =
  /** I. HEADING */
  | {
      type: 'part';
      heading: RichText;
      /** How the heading prints instead of in upper case (`ghi là`). */
      wording?: RichText;
      content: Content[];
      source: SourceRange;
    }
  /** 1. Heading */
  | {
      type: 'section';
      heading: RichText;
      /** Text that goes on in the line of the heading: "1. Nguồn kinh phí: …". */
      runIn?: RichText;
      content: Content[];
      source: SourceRange;
    }
  /** 1. Text */
  | { type: 'clause'; text: RichText; content: Content[]; source: SourceRange }
  /** a) text */
  | { type: 'point'; text: RichText; content: Content[]; source: SourceRange }
  | { type: 'dash'; text: RichText; content: Content[]; source: SourceRange }
  | { type: 'plus'; text: RichText; source: SourceRange }
  | { type: 'paragraph'; text: RichText; source: SourceRange }
  | TaskTableContent
  | FigureTableContent
  | ReportingDutyContent
  | { type: 'table'; columns: TableColumn[]; rows: RichText[][]; source: SourceRange };

export interface TableColumn {
  heading: RichText;
  /** Share of the table's width, in any unit common to the table. */
  width?: number;
}

// --- Progress ---

export type ProgressState = 'notStarted' | 'inProgress' | 'done' | 'late' | 'dropped';

export interface ProgressEntry {
  on: IsoDay;
  subject: Objective | Target | Task;
  state?: ProgressState;
  doneOn?: IsoDay;
  value?: number;
  total?: number;
  unit?: string;
  /** The unit whose figures these are; undefined: the agency's own. */
  reporter?: Pick<Unit, 'id' | 'title'>;
  evidence: EvidenceText[];
  reasons: RichText[];
  proposals: RichText[];
  source: SourceRange;
}

/** Words for a piece of evidence ("Báo cáo số 12/BC-VP ngày 24/3/2027") and where it lies. */
export interface EvidenceText extends RichText {
  /** A file beside the plan, or a link. */
  location?: string;
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
  /** All tasks in order: those of the objectives, then those under none. */
  tasks: Task[];
  decision?: DecisionSettings;
  annexes: AnnexSettings[];
  /** Plans, reports and other documents with a type name. */
  issued: IssuedDocument[];
  /** What units derive from the plan for themselves. */
  unitPlans: UnitPlan[];
  progress: ProgressEntry[];
  /** The `kế hoạch năm` declaration. */
  source: SourceRange;
}
