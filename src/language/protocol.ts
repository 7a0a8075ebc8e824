/**
 * What the extension and the language server say to each other beyond the Language Server Protocol.
 * The only file both sides import, besides the types and names of `templates`; it depends on neither of them.
 */
import type { NewFiles } from '../templates/new-plan.ts';
import type { Surroundings } from '../templates/surroundings.ts';
import type { DashboardParams, DashboardResult } from './protocol/dashboard.ts';
import type { MoveParams, MoveResult } from './protocol/move.ts';
import type {
  CarriedOver,
  CarryOverParams,
  FolderParams,
  Missing,
  NewDocumentParams,
  NewPlanParams,
  Refusal,
} from './protocol/new-files.ts';

/** A request by name; the type parameters tie its parameters to its answer. */
export interface RequestKind<Params, Result> {
  readonly method: string;
  /** Never set: carries the types only. */
  readonly types?: { params: Params; result: Result };
}

/** Handed to the server at its start. */
export interface ServerOptions {
  /** Address of the page that explains the rules; missing where the editor could not show it. */
  rulesPage?: string;
  /** `mtcl.language`, for what is said before the settings are asked for. */
  language?: string;
}

export interface GenerateParams {
  /** The `.mtcl` file whose documents are to be written. Its text is the one the editor holds. */
  uri: string;
  /** Address of the folder to write to; the server's default is `van-ban` beside the file. Created when missing. */
  outFolder?: string;
  /** File name endings without the dot ("docx", "ics", "html", "txt"); the server's default is Word and calendar. */
  formats?: string[];
  /** Only these documents, by `PreviewChoice.id`: no calendar then. All where left out. */
  documents?: string[];
  /** Write over files that somebody edited since they were generated. */
  overwrite?: boolean;
  /** The final document: nothing is written while errors stand; `problems` lists them. */
  issue?: boolean;
}

export interface GeneratedFile {
  uri: string;
  /** As shown to the user, e.g. "quyet-dinh-2027.docx". */
  name: string;
  format: string;
}

/**
 * Either documents were written (`files`), or nothing was: because of `problems`, or because of `conflicts`
 * while `overwrite` was not set. `problems` beside `files` are remarks that did not stop the work.
 */
export interface GenerateResult {
  files: GeneratedFile[];
  /** Whole sentences in Vietnamese: what is wrong, where, what to do. */
  problems: string[];
  /** Addresses of files that would be overwritten although somebody edited them since they were generated. */
  conflicts: string[];
}

export const generateRequest: RequestKind<GenerateParams, GenerateResult> = { method: 'mtcl/generate' };

// --- Preview ---

export interface PreviewParams {
  /** A file of the plan to show. */
  uri: string;
  /** The entry file shown so far: kept where `uri` belongs to several plans. */
  entry?: string;
  /** Which document; the first one, or the one that the file writes, where it is left out or no longer there. */
  document?: string;
  /** Hashes of the sections that the caller holds: they are not sent again. */
  known?: string[];
}

export interface PreviewResult {
  /** The outermost file of the plan. */
  entry: string;
  /** Addresses of the plan's files; sources and marks name them by their place here. */
  files: string[];
  documents: PreviewChoice[];
  /** Missing where nothing can be shown: `notice` says why. */
  document?: PreviewDocument;
  marks: PreviewMark[];
  /** Parts of the text cannot be read: the document shows what last stood there. */
  stale: boolean;
  /** A whole sentence in Vietnamese. */
  notice?: string;
}

/** A document to choose. */
export interface PreviewChoice {
  id: string;
  /** "Quyết định" */
  name: string;
  /** Its full title, for people with several documents of one name. */
  title: string;
}

export interface PreviewDocument extends PreviewChoice {
  draft: boolean;
  /** What its figures leave out, sentences that are not printed. */
  remarks?: string[];
  sections: PreviewSection[];
}

export interface PreviewSection {
  id: string;
  name: string;
  orientation: 'portrait' | 'landscape';
  /** Numbers its pages from 1 and shows none on its first page. */
  startsNumbering: boolean;
  /** Equal while the section prints alike, wherever its text moves in the file. */
  hash: string;
  /** Left out where the caller holds the section. */
  items?: PreviewItem[];
  /** Five numbers each: file, start line, start character, end line, end character; in the order of the pieces. */
  sources: number[];
}

export type PreviewItem =
  | ({ type: 'paragraph' | 'rule' | 'columns' } & PreviewPiece)
  | { type: 'table'; columns: number[]; header?: PreviewPiece; rows: PreviewPiece[]; afterTable?: true };

/** A block, or a row of a table. Elements that have a source carry `data-s`, their place among the piece's own. */
export interface PreviewPiece {
  /** Escaped: text is never markup. Inline styles stand in `data-style`; figures with records behind carry `data-o`. */
  html: string;
  keepNext?: true;
  /** How many sources belong to it. */
  sources: number;
}

/** What is wrong, at the place where the document shows it. */
export interface PreviewMark {
  file: number;
  /** Start line and character, end line and character. */
  range: [number, number, number, number];
  severity: 'error' | 'warning' | 'information';
  message: string;
  code?: string;
}

export const previewRequest: RequestKind<PreviewParams, PreviewResult> = { method: 'mtcl/preview' };

/** A figure on a page: the element with this `data-o` in a piece (counted through the section, headers included). */
export interface OriginsParams {
  uri: string;
  entry?: string;
  document: string;
  section: string;
  /** Of the section as the page shows it: where it has changed since, there is no answer. */
  hash: string;
  piece: number;
  at: number;
}

/** The records behind the figure, as they stand in the files. */
export interface OriginsResult {
  origins: { label: string; uri: string; line: number; character: number }[];
}

export const originsRequest: RequestKind<OriginsParams, OriginsResult> = { method: 'mtcl/origins' };

// --- Calendar ---

export interface CalendarParams {
  /** A file of the plan. */
  uri: string;
  entry?: string;
}

export interface CalendarResult {
  entry: string;
  /** The day it is in Vietnam, ISO. */
  today: string;
  /** Missing where the file belongs to no plan: `notice` says why. */
  calendar?: PaneCalendar;
  notice?: string;
}

export interface PaneCalendar {
  year: number;
  agency: string;
  /** First and last day of the plan. */
  from: string;
  to: string;
  /** Who leads or coordinates, who monitors: the filters. */
  performers: PaneParty[];
  monitors: PaneParty[];
  tasks: PaneTask[];
  /** By due day. */
  entries: PaneEntry[];
  /** Tasks, by their place in `tasks`, of which the deadline or a part of it gives no day. */
  undated: { task: number; words: string[]; partly: boolean }[];
  /** Days off from the first to the last month shown, with their names; weekly rest days are named too. */
  restDays: { day: string; name: string; holiday: boolean }[];
}

export interface PaneParty {
  id: string;
  name: string;
}

export interface PaneTask {
  title: string;
  objective?: string;
  leads: string[];
  coordinators: string[];
  monitors: string[];
  /** Places among `performers` and `monitors`. */
  performedBy: number[];
  monitoredBy: number[];
  evidence: string[];
  deadline: string;
  source: { uri: string; line: number; character: number };
}

export interface PaneEntry {
  id: string;
  kind: 'task' | 'report';
  /** Place in `tasks`. */
  task: number;
  ordinal: number;
  count: number;
  due: string;
  /** First day of a window that ends on the due day. */
  from?: string;
  /** The due day was moved from here because of `moveReason`. */
  movedFrom?: string;
  moveReason?: string;
  status: 'done' | 'doneLate' | 'dropped' | 'late' | 'behind' | 'dueSoon' | 'coming';
  /** "Trễ hạn" */
  statusName: string;
  doneOn?: string;
}

export const calendarRequest: RequestKind<CalendarParams, CalendarResult> = { method: 'mtcl/calendar' };

// --- Dashboard ---

export type * from './protocol/dashboard.ts';

export const dashboardRequest: RequestKind<DashboardParams, DashboardResult> = { method: 'mtcl/dashboard' };

// --- Moving elements ---

export type * from './protocol/move.ts';

export const moveRequest: RequestKind<MoveParams, MoveResult> = { method: 'mtcl/move' };

// --- New files ---

export type * from './protocol/new-files.ts';

export const newPlanRequest: RequestKind<NewPlanParams, NewFiles> = { method: 'mtcl/newPlan' };

export const surroundingsRequest: RequestKind<FolderParams, Surroundings> = { method: 'mtcl/surroundings' };

export const newDocumentRequest: RequestKind<NewDocumentParams, NewFiles | Missing> = { method: 'mtcl/newDocument' };

export const carryOverRequest: RequestKind<CarryOverParams, CarriedOver | Refusal> = { method: 'mtcl/carryOver' };

// --- Views: outline, what is due, documents ---

export interface OutlineParams {
  /** A file of the plan. */
  uri: string;
  entry?: string;
}

export interface OutlineResult {
  entry: string;
  /** Addresses of the plan's files. */
  files: string[];
  /** The day it is in Vietnam, ISO. */
  today: string;
  /** What the Problems panel lists of these files; hints are left out. */
  findings: { errors: number; warnings: number; remarks: number };
  /** Missing where the file belongs to no plan: `notice` says why. */
  plan?: PlanOutline;
  notice?: string;
}

export interface PlanOutline {
  year: number;
  agency: string;
  objectives: OutlineObjective[];
  /** In the order of the plan; cut-off days of reports are not among them. */
  tasks: OutlineTask[];
  /** By due day; only what is not done, up to the end of the last group. */
  due: OutlineDue[];
  /** Tasks with a day that has passed undone, and tasks with one soon. */
  counts: { late: number; soon: number };
  /** Who leads or coordinates, who monitors: the filters. */
  performers: PaneParty[];
  monitors: PaneParty[];
  documents: PreviewChoice[];
}

export interface OutlinePlace {
  uri: string;
  line: number;
  character: number;
}

export interface OutlineObjective {
  /** "1. Văn bản đến được xử lý đúng hạn" */
  title: string;
  source: OutlinePlace;
  /** Places in `tasks`. */
  tasks: number[];
  /** No objective: tasks that stand under none. */
  loose?: true;
}

/** How a task stands at its next day that is not done; `undated` where it has no day at all. */
export type OutlineState = PaneEntry['status'] | 'undated';

export interface OutlineTask {
  title: string;
  state: OutlineState;
  /** "Trễ hạn" */
  stateName: string;
  /** The next day that is not done, ISO. */
  due?: string;
  leads: string[];
  monitors: string[];
  /** As the documents print it. */
  deadline: string;
  /** Places among `performers` and `monitors`. */
  performedBy: number[];
  monitoredBy: number[];
  source: OutlinePlace;
}

/** Late; to the end of this week (Sunday); to the end of this month; in the first days of the next. */
export type DueGroup = 'late' | 'week' | 'month' | 'next';

/** A task in a group, at its first day there. */
export interface OutlineDue {
  group: DueGroup;
  /** Place in `tasks`. */
  task: number;
  due: string;
  /** From today; negative where late. */
  days: number;
  /** Further days of the task in the same group. */
  more: number;
}

export const outlineRequest: RequestKind<OutlineParams, OutlineResult> = { method: 'mtcl/outline' };

/** Sent by the server when plans may have changed, at most a few times a second: views ask again. */
export interface PlansChangedParams {
  /** Files that were checked anew. */
  uris: string[];
}

export const PLANS_CHANGED = 'mtcl/plansChanged';
