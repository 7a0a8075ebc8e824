/**
 * What the extension and the language server say to each other beyond the Language Server Protocol: the one table of
 * requests; what each asks and answers is in `protocol/`.
 * The only file both sides import, besides the types and names of `starters`; it depends on neither of them.
 */

import type { CarriedOver, Missing, Refusal } from '../language/new-files/results.ts';
import type { NewFiles } from '../starters/new-plan.ts';
import type { Surroundings } from '../starters/surroundings.ts';
import type { CalendarParams, CalendarResult } from './protocol/calendar.ts';
import type { CompareParams, CompareResult } from './protocol/compare.ts';
import type { DashboardParams, DashboardResult } from './protocol/dashboard.ts';
import type { DecisionsResult, KeepParams, KeepResult } from './protocol/decisions.ts';
import type { FormsParams, FormsResult, GatherParams, GatherResult } from './protocol/forms.ts';
import type { CompleteHeadParams, CompleteHeadResult, GenerateParams, GenerateResult } from './protocol/generate.ts';
import type { ImportParams, ImportResult } from './protocol/import.ts';
import type { MoveParams, MoveResult } from './protocol/move.ts';
import type { CarryOverParams, FolderParams, NewDocumentParams, NewPlanParams } from './protocol/new-files.ts';
import type { OutlineParams, OutlineResult } from './protocol/outline.ts';
import type { PasteTasksParams, PasteTasksResult } from './protocol/paste.ts';
import type { OriginsParams, OriginsResult, PreviewParams, PreviewResult } from './protocol/preview.ts';
import type { ProseTasksParams, ProseTasksResult } from './protocol/prose.ts';
import type { RecordableParams, RecordableResult, RecordParams, RecordResult } from './protocol/record.ts';
import type { ReviewParams, ReviewResult } from './protocol/review.ts';
import type { RulesPageParams, RulesPageResult } from './protocol/rules.ts';
import type { SiteParams, SiteResult } from './protocol/site.ts';
import type {
  ReadDeadlineParams,
  ReadDeadlineResult,
  SetTaskFieldParams,
  SetTaskFieldResult,
  TaskFormParams,
  TaskFormResult,
} from './protocol/task-form.ts';

export type * from './protocol/calendar.ts';
export type * from './protocol/compare.ts';
export type * from './protocol/dashboard.ts';
export type * from './protocol/decisions.ts';
export type * from './protocol/forms.ts';
export type * from './protocol/generate.ts';
export type * from './protocol/import.ts';
export type * from './protocol/move.ts';
export type * from './protocol/new-files.ts';
export type * from './protocol/outline.ts';
export type * from './protocol/paste.ts';
export type * from './protocol/preview.ts';
export type * from './protocol/prose.ts';
export type * from './protocol/record.ts';
export type * from './protocol/review.ts';
export type * from './protocol/rules.ts';
export type * from './protocol/site.ts';
export type * from './protocol/task-form.ts';

/** A request by name; the type parameters tie its parameters to its answer. */
export interface RequestKind<Params, Result> {
  readonly method: string;
  /** Never set: carries the types only. */
  readonly types?: { params: Params; result: Result };
}

/** Handed to the server at its start. */
export interface ServerOptions {
  /** Address of the page that explains the rules: a file, a site, or the pages that the editor makes (`mtcl-rule:/`). */
  rulesPage?: string;
  /** False where the folder is not trusted: the Word file and the picture that an agency names are not opened. */
  trusted?: boolean;
  /** `mtcl.language`, for what is said before the settings are asked for. */
  language?: string;
  /** Another extension checks the spelling: MTCL does not, unless somebody sets a strength for it. */
  spelledElsewhere?: boolean;
}

export const generateRequest: RequestKind<GenerateParams, GenerateResult> = { method: 'mtcl/generate' };

export const completeHeadRequest: RequestKind<CompleteHeadParams, CompleteHeadResult> = {
  method: 'mtcl/completeHead',
};

export const previewRequest: RequestKind<PreviewParams, PreviewResult> = { method: 'mtcl/preview' };

export const originsRequest: RequestKind<OriginsParams, OriginsResult> = { method: 'mtcl/origins' };

export const calendarRequest: RequestKind<CalendarParams, CalendarResult> = { method: 'mtcl/calendar' };

export const dashboardRequest: RequestKind<DashboardParams, DashboardResult> = { method: 'mtcl/dashboard' };

export const decisionsRequest: RequestKind<Record<string, never>, DecisionsResult> = { method: 'mtcl/decisions' };

export const keepRequest: RequestKind<KeepParams, KeepResult> = { method: 'mtcl/keep' };

export const reviewRequest: RequestKind<ReviewParams, ReviewResult> = { method: 'mtcl/review' };

export const rulesPageRequest: RequestKind<RulesPageParams, RulesPageResult> = { method: 'mtcl/rulesPage' };

export const moveRequest: RequestKind<MoveParams, MoveResult> = { method: 'mtcl/move' };
export const taskFormRequest: RequestKind<TaskFormParams, TaskFormResult> = { method: 'mtcl/taskForm' };
export const setTaskFieldRequest: RequestKind<SetTaskFieldParams, SetTaskFieldResult> = { method: 'mtcl/setTaskField' };
export const readDeadlineRequest: RequestKind<ReadDeadlineParams, ReadDeadlineResult> = { method: 'mtcl/readDeadline' };

export const formsRequest: RequestKind<FormsParams, FormsResult> = { method: 'mtcl/forms' };

export const gatherRequest: RequestKind<GatherParams, GatherResult> = { method: 'mtcl/gather' };

export const siteRequest: RequestKind<SiteParams, SiteResult> = { method: 'mtcl/site' };

export const compareRequest: RequestKind<CompareParams, CompareResult> = { method: 'mtcl/compare' };

export const recordableRequest: RequestKind<RecordableParams, RecordableResult> = { method: 'mtcl/recordable' };

/** Key in the data of the action that records at once: the place of the task. */
export const RECORD_TODAY = 'recordToday';

export const recordRequest: RequestKind<RecordParams, RecordResult> = { method: 'mtcl/record' };
/** Of the record that begins at a place. */
export const takeBackRequest: RequestKind<RecordableParams, RecordResult> = { method: 'mtcl/takeBack' };

export const pasteTasksRequest: RequestKind<PasteTasksParams, PasteTasksResult> = { method: 'mtcl/pasteTasks' };

export const proseTasksRequest: RequestKind<ProseTasksParams, ProseTasksResult> = { method: 'mtcl/proseTasks' };

export const newPlanRequest: RequestKind<NewPlanParams, NewFiles> = { method: 'mtcl/newPlan' };

export const surroundingsRequest: RequestKind<FolderParams, Surroundings> = { method: 'mtcl/surroundings' };

export const newDocumentRequest: RequestKind<NewDocumentParams, NewFiles | Missing> = { method: 'mtcl/newDocument' };

export const carryOverRequest: RequestKind<CarryOverParams, CarriedOver | Refusal> = { method: 'mtcl/carryOver' };

export const importRequest: RequestKind<ImportParams, ImportResult> = { method: 'mtcl/import' };

export const outlineRequest: RequestKind<OutlineParams, OutlineResult> = { method: 'mtcl/outline' };

/** What one side tells the other without an answer. */
export interface NoticeKind<Params> {
  readonly method: string;
  /** Never set: carries the type only. */
  readonly types?: { params: Params };
}

/** Sent by the editor when the person has said that the folder may be trusted. */
export const trustedNotice: NoticeKind<Record<string, never>> = { method: 'mtcl/trusted' };

/** Another extension has begun (true) or ended to check the spelling. */
export const spelledElsewhereNotice: NoticeKind<boolean> = { method: 'mtcl/spelledElsewhere' };

/** Sent by the server when plans may have changed, at most a few times a second: views ask again. */
export interface PlansChangedParams {
  /** Files that were checked anew. */
  uris: string[];
}

export const plansChangedNotice: NoticeKind<PlansChangedParams> = { method: 'mtcl/plansChanged' };
