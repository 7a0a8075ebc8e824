import { interruptAndCheck, type LangiumDocument, URI } from 'langium';
import { CancellationToken, type Connection } from 'vscode-languageserver';
import { type CalendarEntry, type CalendarTask, calendarOf, lateIn, statusOn } from '../../calendar/index.ts';
import type { IsoDay } from '../../deadline/index.ts';
import { todayInVietnam } from '../../deadline/today.ts';
import type { WrittenDocument } from '../../document/documents.ts';
import { heldBy } from '../../known.ts';
import type { FileDiagnostic } from '../../language/rules/issuing.ts';
import type { JudgedDocument } from '../../language/rules/readiness.ts';
import type { MtclSharedCoreServices } from '../../language/services/types.ts';
import { onceFor } from '../../memo.ts';
import { partyFilters } from '../../panes/party-filters.ts';
import { standingWords } from '../../panes/texts.ts';
import type { Plan, SourceRange } from '../../plan/model.ts';
import { placeKey } from '../../plan/place-key.ts';
import { unitTasksOf } from '../../plan/unit-tasks.ts';
import { objectiveSentence } from '../../wording/objective-sentence.ts';
import { shortPrinter } from '../../wording/printer.ts';
import {
  type DocumentState,
  type OutlineParams,
  type OutlinePlace,
  type OutlineResult,
  type OutlineState,
  type OutlineTask,
  outlineRequest,
  type PlanChoice,
  type PlanOutline,
} from '../protocol.ts';
import { answer } from '../support/answer.ts';
import { texts } from '../support/texts.ts';
import { judgedFor, writtenFor } from './documents.ts';
import { begun, dueCounts, dueList } from './due-list.ts';
import { planFilesOf, type YearPlan, yearPlansFor } from './plan-of.ts';

/** Answers `mtcl/outline`. */
export function onOutline(connection: Connection, shared: MtclSharedCoreServices): void {
  answer(connection, outlineRequest, (params: OutlineParams, token: CancellationToken) =>
    outlineFor(params, shared, todayInVietnam(), token),
  );
}

/** What the views and the status bar show of the plan that a file belongs to, on a day. */
export async function outlineFor(
  params: OutlineParams,
  shared: MtclSharedCoreServices,
  today: IsoDay,
  cancelToken: CancellationToken = CancellationToken.None,
): Promise<OutlineResult> {
  const found = await planFilesOf(params, shared, cancelToken);
  if (!found) return { entry: params.uri, files: [], today, findings: findingsIn([]), notice: texts().notLoaded };
  const { entry } = found;
  const { Plans } = shared.workspace;
  const plan = Plans.planOf(entry);
  const [year, ...others] = yearPlansFor(entry, plan, shared);
  const files = [...new Set([...found.files, ...(year ? Plans.filesOf(year.entry) : [])])];
  const frame = {
    entry: entry.uri.toString(),
    files: files.map((file) => file.uri.toString()),
    today,
    findings: findingsIn(files),
  };
  // Before anything is waited for: files may change meanwhile.
  const shown = Plans.wholePlanOf(year?.entry ?? entry) ?? year?.plan ?? plan;
  if (!shown) return { ...frame, notice: texts().noPlan };
  const own = plan ? await statesOf(entry, plan, params, shared, cancelToken) : [];
  const more = year ? await statesOf(year.entry, year.plan, { hasty: params.hasty }, shared, cancelToken) : [];
  const ofPlans = [...own, ...more.map((state) => ({ entry: year?.entry.uri.toString(), ...state }))];
  const beside = await statesBeside(frame.entry, shown, params, shared, cancelToken);
  const listed = new Set(ofPlans.map(stateKey));
  const documents = [...ofPlans, ...beside.filter((state) => !listed.has(stateKey(state)))];
  return {
    ...frame,
    plan: outlineOf(shown, today, documents),
    shown: (year?.entry ?? entry).uri.toString(),
    ...(year && others.length > 0 ? { choices: [year, ...others].map(choiceOf) } : {}),
  };
}

function choiceOf({ plan: { year, agency }, entry }: YearPlan): PlanChoice {
  return { uri: entry.uri.toString(), year, agency: agency.title };
}

function findingsIn(files: readonly LangiumDocument[]): OutlineResult['findings'] {
  const severities = files.flatMap(({ diagnostics = [] }) => diagnostics.map(({ severity }) => severity ?? 1));
  const count = (severity: number) => severities.filter((one) => one === severity).length;
  return { errors: count(1), warnings: count(2), remarks: count(3) };
}

function outlineOf(plan: Plan, today: IsoDay, documents: DocumentState[]): PlanOutline {
  const calendar = calendarOf(plan, { on: today });
  const { entries, undated } = calendar;
  const dated = entries.filter(({ kind }) => kind === 'task');
  const byTask = Map.groupBy(dated, ({ task }) => task.key);
  const known = new Map([...dated, ...undated].map(({ task }) => [placeKey(task.source), task]));
  // The calendar sorts by day; the outline follows the plan.
  const tasks = plan.tasks.flatMap((task) => known.get(placeKey(task.source)) ?? []);
  const places = new Map(tasks.map(({ key }, place) => [key, place]));
  const filters = partyFilters(plan);
  const first = documents.find(({ elsewhere }) => !elsewhere) ?? documents[0];
  const due = dueList(calendar, today, ({ key }) => heldBy(places, key));
  const told = new Set(lateIn(calendar, today).undated.map(({ task }) => task.key));
  return {
    year: plan.year,
    agency: plan.agency.title,
    ...(plan.objectives.length === 0 && first ? { document: first.title } : {}),
    objectives: groupsOf(plan, tasks),
    tasks: tasks.map((task) => ({
      ...taskWords(task, told.has(task.key) ? { state: 'behind' } : standing(byTask.get(task.key) ?? [], today)),
      ...filters.of(task.key),
    })),
    due,
    counts: dueCounts(due),
    performers: filters.performers,
    monitors: filters.monitors,
    documents,
  };
}

/** Objectives with their tasks, what units add to them, headings with theirs, those of tables among them; then what stands under none. */
function groupsOf(plan: Plan, tasks: readonly CalendarTask[]): PlanOutline['objectives'] {
  const places = new Map(tasks.map((task, place) => [placeKey(task.source), place]));
  const titles = new Map(tasks.flatMap(({ objective }) => (objective ? [[objective.id, objective.title]] : [])));
  // Only for objectives without a task, which the calendar does not name.
  const printer = shortPrinter(plan);
  const objectives = plan.objectives.map((objective) => ({
    title: `${objective.number}. ${titles.get(objective.id) ?? objectiveSentence(objective, printer)}`,
    source: placeOf(objective.source),
    tasks: objective.tasks.flatMap((task) => places.get(placeKey(task.source)) ?? []),
  }));
  const ofUnits = unitTasksOf(plan).map(({ unit, objective, tasks: own, source }) => ({
    title: objective ? `${unit.title}: ${objectiveSentence(objective, printer)}` : unit.title,
    source: placeOf(source),
    tasks: own.flatMap((task) => places.get(placeKey(task.source)) ?? []),
  }));
  const byHeading = Map.groupBy(
    plan.tasks.filter(({ heading }) => heading),
    ({ heading }) => heading!,
  );
  const headings = [...new Set([...plan.headings, ...byHeading.keys()])].map((heading) => ({
    title: printer.lines(heading.statement).join(' '),
    source: placeOf(heading.source),
    tasks: (byHeading.get(heading) ?? []).flatMap((task) => places.get(placeKey(task.source)) ?? []),
  }));
  const groups = [...objectives, ...ofUnits, ...headings];
  const placed = new Set(groups.flatMap((group) => group.tasks));
  const loose = tasks.flatMap((_, place) => (placed.has(place) ? [] : [place]));
  const first = tasks[loose[0] ?? -1];
  return first
    ? [
        ...groups,
        {
          title: texts().commonTasks,
          source: { uri: first.source.uri, ...first.source.start },
          tasks: loose,
          loose: true,
        },
      ]
    : groups;
}

function taskWords(
  { title, leads, monitors, deadline, source }: CalendarTask,
  { state, due, underWay }: Pick<OutlineTask, 'state' | 'due' | 'underWay'>,
): Omit<OutlineTask, 'performedBy' | 'monitoredBy'> {
  return {
    title,
    state,
    stateName:
      state === 'undated' ? texts().undated : standingWords(texts(), state, underWay ? 'inProgress' : 'notStarted'),
    ...(due ? { due } : {}),
    ...(underWay ? { underWay } : {}),
    leads: leads.map(({ name }) => name),
    monitors: monitors.map(({ name }) => name),
    deadline,
    source: placeOf(source),
  };
}

function placeOf({ uri, start, end }: SourceRange): OutlinePlace {
  return { uri, ...start, lastLine: end.line };
}

/** By the first day that is not done; by the last day where all are. */
function standing(
  entries: readonly CalendarEntry[],
  today: IsoDay,
): { state: OutlineState; due?: IsoDay; underWay?: true } {
  const open = entries.find(({ state }) => state !== 'done' && state !== 'dropped');
  const last = entries.at(-1);
  if (open) return { state: statusOn(open, today), due: open.due, ...begun(open) };
  return last ? { state: statusOn(last, today) } : { state: 'undated' };
}

/**
 * The documents of all files that use a plan, its own file's first. Those that `uri` does not bring out stand
 * elsewhere, those that the plan's outermost file `entry` does not use name their own. `hasty`: see `OutlineParams`.
 */
async function statesOf(
  entry: LangiumDocument,
  plan: Plan,
  { uri, hasty = false }: Partial<OutlineParams>,
  shared: MtclSharedCoreServices,
  cancelToken: CancellationToken,
): Promise<DocumentState[]> {
  const { Plans } = shared.workspace;
  const file = Plans.documentAt(URI.parse(plan.source.uri));
  const own = new Set(uri === undefined ? [] : writtenFor(plan, { uri }).map(keyOf));
  const states = new Map<string, DocumentState>();
  const known = statesToldOf(shared);
  for (const user of new Set([entry, ...(file ? Plans.entriesOf(file) : [])])) {
    const place = `${entry.uri} ${uri} ${user.uri}`;
    const told = hasty && user !== entry && known.get(place);
    if (told) {
      for (const [key, state] of told) states.set(key, state);
      continue;
    }
    await interruptAndCheck(cancelToken);
    const using = user === entry ? plan : Plans.planOf(user);
    if (!using) continue;
    const more = judgedFor(using, { uri: using.source.uri }, Plans.filesOf(user), shared).flatMap((one) => {
      const key = keyOf(one.written);
      if (states.has(key)) return [];
      const state: DocumentState = {
        ...stateOf(one),
        ...(user === entry ? {} : { entry: user.uri.toString() }),
        ...(own.has(key) ? {} : { elsewhere: true }),
      };
      return [[key, state] as const];
    });
    for (const [key, state] of more) states.set(key, state);
    known.set(place, more);
  }
  const rank = ({ file: address }: DocumentState) => (address === plan.source.uri ? '' : address);
  return [...states.values()].toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}

/** Those of the agency's other plans of the year in the folder: a letter or a decision that has a file of its own. */
async function statesBeside(
  entry: string,
  shown: Plan,
  { uri, hasty }: OutlineParams,
  shared: MtclSharedCoreServices,
  cancelToken: CancellationToken,
): Promise<DocumentState[]> {
  const { Plans } = shared.workspace;
  const known = statesToldOf(shared);
  const place = `${entry} ${uri} beside`;
  const told = hasty && known.get(place);
  if (told) return told.map(([, state]) => state);
  const found: DocumentState[] = [];
  for (const plan of Plans.plansBeside(shown.source)) {
    if (plan.year !== shown.year || plan.agency.title !== shown.agency.title) continue;
    const file = Plans.documentAt(URI.parse(plan.source.uri));
    if (!file) continue;
    const outermost = Plans.entryOf(file);
    const states = await statesOf(outermost, plan, { hasty }, shared, cancelToken);
    found.push(...states.map((state) => ({ entry: outermost.uri.toString(), ...state })));
  }
  const states = [...new Map(found.map((state) => [stateKey(state), state])).values()];
  known.set(
    place,
    states.map((state) => [stateKey(state), state]),
  );
  return states;
}

function stateKey({ file, id, lines }: DocumentState): string {
  return `${file} ${lines?.from ?? id}`;
}

/** What was told last of the documents that each file brings out, by the plan's outermost file, the file in front, and it. */
const statesToldOf = onceFor((_: MtclSharedCoreServices) => new Map<string, (readonly [string, DocumentState])[]>());

/** The same for a document in the plans of all files that use it; one that nobody writes has the place of the plan. */
const keyOf = ({ declaration }: WrittenDocument) => placeKey(declaration.source);

function stateOf({
  document: { id, name, properties },
  written: { declaration },
  blocking,
}: JudgedDocument): DocumentState {
  return {
    id,
    name,
    title: properties.title,
    file: declaration.source.uri,
    blocking: blocking.length,
    ...unlistedIn(blocking),
    ...(declaration.written ? { lines: linesOf(declaration.source) } : {}),
  };
}

function unlistedIn(blocking: readonly FileDiagnostic[]): Pick<DocumentState, 'unlisted'> {
  const unlisted = blocking.filter(({ document, diagnostic: { code, range } }) => {
    const listed = (document.diagnostics ?? []).filter(({ severity }) => severity !== 4);
    return !listed.some((one) => one.code === code && one.range.start.line === range.start.line);
  });
  if (unlisted.length === 0) return {};
  return {
    unlisted: unlisted.map(({ document, diagnostic: { code, codeDescription, range, message } }) => ({
      uri: document.uri.toString(),
      ...range.start,
      end: range.end,
      code: String(code ?? ''),
      ...(codeDescription ? { link: codeDescription.href } : {}),
      message: typeof message === 'string' ? message : message.value,
    })),
  };
}

function linesOf({ uri, start, end }: SourceRange): DocumentState['lines'] {
  return { uri, from: start.line, to: end.line };
}
