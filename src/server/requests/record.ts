import { UriUtils } from 'langium';
import type { CancellationToken, Connection } from 'vscode-languageserver';
import { addDays, type IsoDay, printDay } from '../../deadline/index.ts';
import { type Recorded, type RecordFiles, recordEdits, type Wanted } from '../../language/records/record.ts';
import { outcomeWords, subjectAt, subjectTitle, targetsOf, valueFacts } from '../../language/records/subjects.ts';
import { type Facts, valueWords } from '../../language/records/words.ts';
import type { MtclSharedCoreServices, MtclSharedServices } from '../../language/services/types.ts';
import type { Plan } from '../../plan/model.ts';
import { measuredSubjects } from '../../report/index.ts';
import {
  type RecordableParams,
  type RecordableResult,
  type RecordParams,
  type RecordResult,
  recordableRequest,
  recordRequest,
} from '../protocol.ts';
import { texts } from '../support/texts.ts';
import { today as todayInVietnam } from '../support/today.ts';
import { planFilesOf } from './plan-of.ts';

/** Answers `mtcl/recordable`, `mtcl/record`: nothing is changed here, the editor applies the edits as one step. */
export function onRecord(connection: Connection, shared: MtclSharedServices): void {
  connection.onRequest(recordableRequest.method, (params: RecordableParams, token: CancellationToken) =>
    recordableAt(params, shared, todayInVietnam(), token),
  );
  connection.onRequest(recordRequest.method, (params: RecordParams, token: CancellationToken) =>
    recordAt(params, shared, todayInVietnam(), token),
  );
}

export async function recordableAt(
  params: RecordableParams,
  shared: MtclSharedServices,
  today: IsoDay,
  cancelToken?: CancellationToken,
): Promise<RecordableResult> {
  const plan = await planAt(params, shared, cancelToken);
  if (typeof plan === 'string') return { today, targets: [], notice: plan };
  const subject = subjectAt(plan, params);
  if (!subject) return { today, targets: [], notice: texts().nothingToRecord };
  const latest = new Map(measuredSubjects(plan).map((each) => [each.subject, each.latest]));
  return {
    today,
    ...(subject.type === 'task' ? { task: { title: subjectTitle(plan, subject) } } : {}),
    targets: targetsOf(subject).map((target) => {
      const objective = plan.objectives.find(({ targets }) => targets.includes(target));
      const last = latest.get(target) ?? (objective && latest.get(objective));
      return {
        title: subjectTitle(plan, target),
        rate: target.unit === '%',
        uri: target.source.uri,
        ...target.source.start,
        ...(last ? { latest: { words: valueWords(last), day: last.on } } : {}),
      };
    }),
  };
}

export async function recordAt(
  params: RecordParams,
  shared: MtclSharedServices,
  today: IsoDay,
  cancelToken?: CancellationToken,
): Promise<RecordResult> {
  const nothing = (words: string): RecordResult => ({ edits: [], words });
  const plan = await planAt(params, shared, cancelToken);
  if (typeof plan === 'string') return nothing(plan);
  const wanted = wantedAt(plan, params, today);
  if (typeof wanted === 'string') return nothing(wanted);
  const recorded = recordEdits(plan, [wanted], recordFiles(plan, shared, await takenBeside(plan, shared)));
  return { ...resultOf(recorded), words: recorded.outcomes.map((outcome) => outcomeWords(plan, outcome)).join(' ') };
}

export function resultOf({ edits, created, file }: Recorded): Omit<RecordResult, 'words'> {
  return {
    edits: Object.entries(edits).flatMap(([uri, list]) =>
      list.map(({ range: { start, end }, newText }) => ({
        uri,
        range: [start.line, start.character, end.line, end.character] as const,
        text: newText,
      })),
    ) as RecordResult['edits'],
    ...(created ? { created } : {}),
    ...(file ? { file } : {}),
  };
}

/** What is asked for, or Vietnamese words on what is missing. */
function wantedAt(plan: Plan, params: RecordParams, today: IsoDay): Wanted | string {
  const { day, state, value, evidence, reason, proposal } = params;
  const found = subjectAt(plan, params);
  if (!found) return texts().nothingToRecord;
  const problem = dayProblem(day, today);
  if (problem) return problem;
  const subject = value === undefined ? found : targetsOf(found)[0];
  if (!subject) return 'Mục tiêu này chưa có chỉ tiêu để ghi kết quả.';
  const figures = value === undefined ? {} : valueFacts(value, subject.type === 'target' ? subject : undefined);
  if ('problem' in figures) return figures.problem;
  if (state === undefined && value === undefined) return 'Hãy chọn ghi tình trạng hay ghi kết quả.';
  return { subject, day, facts: factsOf(figures, { state, day, evidence, reason, proposal }) };
}

/** What is wrong with a day of recording; undefined where nothing is. */
export function dayProblem(day: string, today: IsoDay): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(day) || addDays(day, 0) !== day)
    return `Không có ngày «${day}». Hãy ghi như 24/03/2027.`;
  if (day > today) return `Ngày ${printDay(day)} chưa tới, hôm nay mới ${printDay(today)}. Hãy sửa ngày.`;
  return undefined;
}

/** Empty words say nothing. */
export function factsOf(
  figures: Facts,
  { state, day, evidence, reason, proposal }: Pick<RecordParams, 'state' | 'day' | 'evidence' | 'reason' | 'proposal'>,
): Facts {
  const texts = (words: string | undefined) => (words?.trim() ? [words.trim().replace(/\s+/gu, ' ')] : []);
  return {
    ...figures,
    ...(state ? { state } : {}),
    ...(state === 'done' ? { doneOn: day } : {}),
    evidence: texts(evidence),
    reasons: texts(reason),
    proposals: texts(proposal),
  };
}

/** The plan with all its records, or why there is none. */
export async function planAt(
  params: { uri: string; entry?: string },
  shared: MtclSharedServices,
  cancelToken?: CancellationToken,
): Promise<Plan | string> {
  const found = await planFilesOf(params, shared, cancelToken);
  if (!found) return texts().notLoaded;
  return shared.workspace.Plans.wholePlanOf(found.entry) ?? texts().noPlan;
}

/** The files that records of a plan may go into. `taken`: names in the plan's folder, where they are known. */
export function recordFiles(plan: Plan, shared: MtclSharedCoreServices, taken: readonly string[] = []): RecordFiles {
  const { Imports, LangiumDocuments, Places } = shared.workspace;
  const documents = Places.works(LangiumDocuments.all);
  const folder = folderOf(plan);
  const beside = documents.filter(({ uri }) => UriUtils.dirname(uri).toString() === folder);
  return { documents, imports: Imports, taken: [...taken, ...beside.map(({ uri }) => UriUtils.basename(uri))] };
}

export async function takenBeside(plan: Plan, shared: MtclSharedCoreServices): Promise<string[]> {
  const entries = await shared.workspace.Files.list(folderOf(plan)).catch(() => []);
  return entries.map(({ name }) => name);
}

export function folderOf({ source }: Plan): string {
  return source.uri.slice(0, source.uri.lastIndexOf('/'));
}
