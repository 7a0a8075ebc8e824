import { URI } from 'langium';
import type { CancellationToken, Connection } from 'vscode-languageserver';
import { openDays, recordsOf } from '../../calendar/progress.ts';
import type { IsoDay } from '../../deadline/index.ts';
import { todayInVietnam } from '../../deadline/today.ts';
import { type Recorded, recordEdits, type Wanted } from '../../language/records/record.ts';
import { recordFiles, takenBeside } from '../../language/records/record-files.ts';
import { outcomeWords, subjectAt, subjectTitle, targetsOf, valueFacts } from '../../language/records/subjects.ts';
import {
  recordedOf,
  recordedWords,
  recordAt as recordStartingAt,
  takeBackEdit,
  takenBackWords,
} from '../../language/records/take-back.ts';
import { resultWords } from '../../language/records/words.ts';
import { dayProblem, factsOf } from '../../language/records/written-facts.ts';
import type { MtclSharedCoreServices } from '../../language/services/types.ts';
import type { Plan, Task } from '../../plan/model.ts';
import { measuredSubjects } from '../../report/index.ts';
import {
  type RecordableParams,
  type RecordableResult,
  type RecordableTask,
  type RecordParams,
  type RecordResult,
  recordableRequest,
  recordRequest,
  takeBackRequest,
} from '../protocol.ts';
import { answer } from '../support/answer.ts';
import { texts } from '../support/texts.ts';
import { yearFilesOf } from './plan-of.ts';

/** Answers `mtcl/recordable`, `mtcl/record`, `mtcl/takeBack`: nothing is changed here, the editor applies the edits as one step. */
export function onRecord(connection: Connection, shared: MtclSharedCoreServices): void {
  answer(connection, recordableRequest, (params: RecordableParams, token: CancellationToken) =>
    recordableAt(params, shared, todayInVietnam(), token),
  );
  answer(connection, recordRequest, (params: RecordParams, token: CancellationToken) =>
    recordAt(params, shared, todayInVietnam(), token),
  );
  answer(connection, takeBackRequest, (params: RecordableParams, token: CancellationToken) =>
    takeBackAt(params, shared, token),
  );
}

async function recordableAt(
  params: RecordableParams,
  shared: MtclSharedCoreServices,
  today: IsoDay,
  cancelToken?: CancellationToken,
): Promise<RecordableResult> {
  const plan = await planAt(params, shared, cancelToken);
  if (typeof plan === 'string') return { today, targets: [], recorded: [], notice: plan };
  const subject = subjectAt(plan, params);
  if (!subject) return { today, targets: [], recorded: [], notice: texts().nothingToRecord };
  const latest = new Map(measuredSubjects(plan).map((each) => [each.subject, each.latest]));
  return {
    today,
    ...(subject.type === 'task'
      ? { task: { title: subjectTitle(plan, subject), ...doneOrOpen(plan, subject, today) } }
      : {}),
    targets: targetsOf(subject).map((target) => {
      const objective = plan.objectives.find(({ targets }) => targets.includes(target));
      const last = latest.get(target) ?? (objective && latest.get(objective));
      return {
        // «Từ 98%» alone does not say of what.
        title: subjectTitle(plan, objective?.targets.length === 1 ? objective : target),
        rate: target.unit === '%',
        uri: target.source.uri,
        ...target.source.start,
        ...(last ? { latest: { words: resultWords(last), day: last.on } } : {}),
      };
    }),
    recorded: recordedOf(plan, subject).map((entry) => ({
      uri: entry.source.uri,
      ...entry.source.start,
      day: entry.on,
      words: `${entry.subject.type === 'target' && subject.type === 'objective' ? `${subjectTitle(plan, entry.subject)}: ` : ''}${recordedWords(plan, entry)}`,
    })),
  };
}

function doneOrOpen(plan: Plan, task: Task, today: IsoDay): Pick<RecordableTask, 'open' | 'doneOn'> {
  const open = openDays(plan, task, today);
  const done = recordsOf(plan, task).at(-1);
  return { open, ...(open.length === 0 && done?.state === 'done' ? { doneOn: done.doneOn ?? done.on } : {}) };
}

/** The record that begins there leaves its file. */
async function takeBackAt(
  params: RecordableParams,
  shared: MtclSharedCoreServices,
  cancelToken?: CancellationToken,
): Promise<RecordResult> {
  const plan = await planAt(params, shared, cancelToken);
  if (typeof plan === 'string') return { edits: [], words: plan };
  const entry = recordStartingAt(plan, params.uri, params.line, params.character);
  const document = entry && shared.workspace.LangiumDocuments.getDocument(URI.parse(entry.source.uri));
  const edit = document && takeBackEdit(entry, document);
  if (!edit) return { edits: [], words: texts().noSuchRecord };
  const title = subjectTitle(plan, entry.subject);
  return {
    ...resultOf({ edits: { [params.uri]: [edit] }, file: params.uri }),
    words: takenBackWords(plan, entry, title),
  };
}

async function recordAt(
  params: RecordParams,
  shared: MtclSharedCoreServices,
  today: IsoDay,
  cancelToken?: CancellationToken,
): Promise<RecordResult> {
  const nothing = (words: string): RecordResult => ({ edits: [], words });
  const plan = await planAt(params, shared, cancelToken);
  if (typeof plan === 'string') return nothing(plan);
  const wanted = wantedAt(plan, params, today);
  if (typeof wanted === 'string') return nothing(wanted);
  const recorded = recordEdits(plan, [wanted], recordFiles(plan, shared, await takenBeside(plan, shared)));
  const added = recorded.outcomes.some(({ kind }) => kind === 'added');
  return {
    ...resultOf(recorded),
    ...(added ? { added } : {}),
    words: recorded.outcomes.map((outcome) => outcomeWords(plan, outcome)).join(' '),
  };
}

export function resultOf({ edits, created, file, line }: Omit<Recorded, 'outcomes'>): Omit<RecordResult, 'words'> {
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
    ...(line ? { line } : {}),
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

/** The plan with all its records, or why there is none. */
export async function planAt(
  params: { uri: string; entry?: string },
  shared: MtclSharedCoreServices,
  cancelToken?: CancellationToken,
): Promise<Plan | string> {
  const found = await yearFilesOf(params, shared, cancelToken);
  if (!found) return texts().notLoaded;
  const plan = shared.workspace.Plans.wholePlanOf(found.entry);
  shared.workspace.Plans.leaveGiven();
  return plan ?? texts().noPlan;
}
