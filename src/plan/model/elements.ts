/**
 * Texts, who and what they name, and the work: these refer to each other (a text names elements, elements hold texts),
 * so they stand in one file.
 */
import type { DayNote } from '../../deadline/evaluate.ts';
import type { Deadline, IsoDay, Occurrence, ProblemCode } from '../../deadline/model.ts';
import type { FigureName, ResultName } from '../figures.ts';
import type { TaskDetailKind } from '../task-columns.ts';

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

export type TextPart = TextPartOf & {
  bold?: true;
  italic?: true;
  /** Where the part begins in `image`, in texts that hold bold, italics or notes. */
  at?: number;
};

type TextPartOf =
  /** `note`: a note at the foot of the page that belongs behind these words (`{chú thích: …}`). */
  | { kind: 'text'; text: string; note?: RichText }
  /** `{VP}`: a named element; `name` is the name as written. */
  | {
      kind: 'reference';
      name: string;
      target: NamedElement;
      /** `{TyLe.đạt}`: what is recorded of it, which a report fills in. */
      result?: ResultName;
    }
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
  | TaskHeading
  | Task;

export interface Named {
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

// Who there is and what is cited: the directory (danh bạ).

export interface Agency extends Named {
  type: 'agency';
  /** Official name, "Sở Ngoại vụ". */
  title: string;
  /** Official name of the superior body; several lines separated by a line feed. */
  superior?: string;
  /** How it prints instead of in its usual short form; several lines separated by a line feed. */
  superiorWording?: string;
  /** In place of the name of the country and its motto: "ĐẢNG CỘNG SẢN VIỆT NAM" (Hướng dẫn 36-HD/VPTW). */
  nation?: string;
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
  /** The last day of the authorisation, which is always limited in time (NĐ 30/2020, Điều 13.4). */
  authorisedUntil?: IsoDay;
  position?: string;
  /** All lines over the signature as they are printed: "K/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN". */
  authorityWording?: string;
  /** Office in the agency of a person who signs for an advisory body (NĐ 30/2020, Phụ lục I, II.7.c). */
  otherOffice?: string;
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

// Objectives, their targets and the tasks that lead there.

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
  /** How it prints: as written, or the words of `ghi là`. */
  wording: RichText;
  /** Due days inside the plan (and beyond it where the words say so), in order. */
  occurrences: Occurrence[];
  /** How many days its parts give, those that several give counted for each. */
  daysOfParts: number;
  /** The words that give no day ("không quy ra ngày"). */
  undated: string[];
  /** Parts that are nothing but words, by their places in `text`. */
  wordParts: WordPart[];
  /** What the reader found wrong with the words: each is reported where its file is checked. */
  readingProblems: readonly ProblemCode[];
  /** What stands in the way of a day: a cycle (`task-cycle`), a reference to a task without a day. */
  problems: DeadlineTrouble[];
  /** Fixed days that fall on rest days; they stay where they are. */
  restDays: DayNote[];
  source: SourceRange;
}

export interface WordPart {
  start: number;
  end: number;
  /** In the language's own quotation marks: meant so. */
  quoted: boolean;
}

export interface DeadlineTrouble {
  code: ProblemCode;
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

/** Đề mục: what tasks stand under in a table where that is no quality objective; nothing is measured by it. */
export interface TaskHeading extends Named {
  type: 'heading';
  statement: RichText;
  /** Typed in place of the number that is made; empty: none is printed. */
  rowNumber?: string;
  tasks: Task[];
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
  /** Typed in place of the number that tables of tasks make; empty: none is printed, and the row is not counted. */
  rowNumber?: string;
  /** What fills further columns of tables: kinh phí, địa điểm … */
  details?: Partial<Record<TaskDetailKind, RichText[]>>;
  /** The heading it stands under, where that is no objective. */
  heading?: TaskHeading;
  /** Written in a document of its own (a table, a duty to report): not part of the decision's plan table. */
  inDocument?: true;
  /** A duty to report (`chế độ báo cáo`): everybody named does it, and after the cut-off rather than before. */
  duty?: true;
  /** Written in running text: an item with a lead or a deadline, a reminder. Its document prints the words around it. */
  inText?: true;
  /** Who gets what comes of it (`gửi`). */
  to?: RichText[];
}
