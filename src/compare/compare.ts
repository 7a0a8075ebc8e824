/** Two plans held against each other: two versions of a year, or two years. Pure. */

import { printDay } from '../deadline/index.ts';
import type { IsoDay } from '../deadline/model.ts';
import { lastOf, nth } from '../known.ts';
import { publicationOf } from '../plan/issued.ts';
import type { Objective, Plan, Task } from '../plan/model.ts';
import { isDetail, TASK_COLUMNS, type TaskColumnKind } from '../plan/task-columns.ts';
import { capitalised } from '../wording/citations.ts';
import { matched } from './match.ts';
import type { Comparison, Fact, ObjectiveChange, Side, TaskChange } from './model.ts';
import { textFacts } from './texts.ts';
import { type Said, Wording } from './words.ts';

export function compare(before: Plan, after: Plan): Comparison {
  const old = new Wording(before);
  const now = new Wording(after);
  const objectives = matched(objectiveItems(before, old), objectiveItems(after, now));
  const sameObjective = (a: unknown, b: unknown) => (a ? objectives.get(a as Objective) === b : b === undefined);
  const tasks = matched(taskItems(before, old), taskItems(after, now), sameObjective);
  const from = new Map([...tasks].map(([a, b]) => [b, a]));
  const changeOf = (task: Task): TaskChange | undefined => {
    const was = from.get(task);
    if (!was)
      return { kind: 'added', title: now.title(task), facts: taskFacts(undefined, task, old, now), after: task.source };
    const facts = [...taskFacts(was, task, old, now), ...objectiveFact(was, task, objectives, old, now)];
    return facts.length > 0
      ? { kind: 'changed', title: now.title(task), facts, before: was.source, after: task.source }
      : undefined;
  };
  const gone = (task: Task): TaskChange => ({
    kind: 'removed',
    title: old.title(task),
    facts: taskFacts(task, undefined, old, now),
    before: task.source,
  });
  const changes = (was: readonly Task[], is: readonly Task[]) =>
    inPlace(
      was.filter((task) => !tasks.has(task)),
      is,
      was,
      (task) => changeOf(task),
      gone,
      (task) => from.get(task),
    );
  const objectiveChanges = objectivePairs(before, after, objectives).flatMap(([was, is]): ObjectiveChange[] => {
    const facts = objectiveFacts(was, is, old, now);
    const own = changes(was?.tasks ?? [], is?.tasks ?? []);
    if (was && is && facts.length === 0 && own.length === 0) return [];
    const shown = (is ?? was)!;
    return [
      {
        kind: !was ? 'added' : !is ? 'removed' : facts.length > 0 ? 'changed' : 'same',
        number: shown.number,
        title: capitalised((is ? now : old).of(shown.statement, shown).words),
        facts,
        tasks: own,
        ...(was ? { before: was.source } : {}),
        ...(is ? { after: is.source } : {}),
      },
    ];
  });
  const loose = changes(before.tasks.filter(isLoose), after.tasks.filter(isLoose));
  const planned = planFacts(before, after);
  const texts = textFacts(before, after, old, now);
  const all = [...objectiveChanges, ...objectiveChanges.flatMap((each) => each.tasks), ...loose];
  const count = (kind: TaskChange['kind']) => all.filter((change) => change.kind === kind).length;
  return {
    before: sideOf(before),
    after: sideOf(after),
    plan: planned,
    objectives: objectiveChanges,
    tasks: loose,
    texts,
    counts: { added: count('added'), removed: count('removed'), changed: count('changed') },
  };
}

function sideOf({ agency, year, entry, source }: Plan): Side {
  const uri = entry || source.uri;
  return { agency: agency.title, year, file: decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1)) };
}

function isLoose({ objective }: Task): boolean {
  return !objective;
}

function objectiveItems({ objectives }: Plan, wording: Wording) {
  return objectives.map((element) => ({
    element,
    ...(element.named ? { name: element.id } : {}),
    words: wording.of(element.statement, element).words,
  }));
}

function taskItems({ tasks }: Plan, wording: Wording) {
  return tasks.map((element) => ({
    element,
    ...(element.named ? { name: element.id } : {}),
    words: wording.of(element.statement, element.objective).words,
    group: element.objective,
  }));
}

/** Those of the newer plan in order; an older one that is gone stands behind the one it stood behind. */
function objectivePairs(
  before: Plan,
  after: Plan,
  pairs: ReadonlyMap<Objective, Objective>,
): [Objective | undefined, Objective | undefined][] {
  const from = new Map([...pairs].map(([a, b]) => [b, a]));
  const gone = before.objectives.filter((objective) => !pairs.has(objective));
  return inPlace(
    gone,
    after.objectives,
    before.objectives,
    (is): [Objective | undefined, Objective | undefined] => [from.get(is), is],
    (was): [Objective | undefined, Objective | undefined] => [was, undefined],
    (is) => from.get(is),
  );
}

function inPlace<T, R>(
  gone: readonly T[],
  is: readonly T[],
  was: readonly T[],
  ofNew: (element: T) => R | undefined,
  ofGone: (element: T) => R,
  before: (element: T) => T | undefined,
): R[] {
  const rows = is.map((element) => ({ at: before(element), row: ofNew(element) }));
  const result: { at: T | undefined; row: R | undefined }[] = [...rows];
  for (const element of gone) {
    const ahead = was.slice(0, was.indexOf(element)).toReversed();
    const index = ahead.map((one) => result.findIndex(({ at }) => at === one)).find((found) => found >= 0) ?? -1;
    result.splice(index + 1, 0, { at: element, row: ofGone(element) });
  }
  return result.flatMap(({ row }) => (row === undefined ? [] : [row]));
}

function fact(label: string, before: Said | undefined, after: Said | undefined): Fact[] {
  const [a = '', b = ''] = [before?.key, after?.key];
  if (a === b) return [];
  return [
    { label, ...(before?.words ? { before: before.words } : {}), ...(after?.words ? { after: after.words } : {}) },
  ];
}

function objectiveFacts(was: Objective | undefined, is: Objective | undefined, old: Wording, now: Wording): Fact[] {
  const targets = (objective: Objective | undefined, wording: Wording): Said | undefined => {
    if (!objective) return undefined;
    const said = objective.targets.map((target) => wording.target(target));
    return { key: said.map(({ key }) => key).join('; '), words: said.map(({ words }) => words).join('; ') };
  };
  return [
    ...(was && is ? fact('Nội dung', old.of(was.statement, was), now.of(is.statement, is)) : []),
    ...fact('Chỉ tiêu', targets(was, old), targets(is, now)),
    ...fact('Diễn giải', was && old.all(was.details, was), is && now.all(is.details, is)),
    ...fact('Tiêu đề trong kế hoạch', was && old.of(was.planHeading, was), is && now.of(is.planHeading, is)),
  ];
}

const DETAILS = (Object.keys(TASK_COLUMNS) as TaskColumnKind[]).filter(isDetail);

function taskFacts(was: Task | undefined, is: Task | undefined, old: Wording, now: Wording): Fact[] {
  const both = (label: string, of: (task: Task, wording: Wording) => Said) =>
    fact(label, was && of(was, old), is && of(is, now));
  const deadline = both('Thời hạn', (task, wording) => wording.of(task.deadline?.wording, task.objective));
  return [
    ...(was && is ? fact('Nội dung', old.of(was.statement, was.objective), now.of(is.statement, is.objective)) : []),
    ...both('Chủ trì', (task, wording) => wording.parties(task.leads)),
    ...both('Phối hợp', (task, wording) => wording.parties(task.coordinators)),
    ...deadline,
    ...(was && is && deadline.length === 0 ? dueFacts(was, is) : []),
    ...both('Theo dõi', (task, wording) => wording.parties(task.monitors)),
    ...both('Kết quả', (task, wording) => wording.all(task.evidence, task.objective)),
    ...both('Ghi chú', (task, wording) => wording.of(task.note, task.objective)),
    ...DETAILS.flatMap((kind) =>
      both(TASK_COLUMNS[kind].heading, (task, wording) => wording.all(task.details?.[kind] ?? [])),
    ),
  ];
}

/** The same words on other days: what is left of a day when the year is taken away moved, by rest days or what it follows. */
function dueFacts(was: Task, is: Task): Fact[] {
  const days = ({ deadline }: Task) => (deadline?.occurrences ?? []).map(({ due }) => due);
  const [a, b] = [days(was), days(is)];
  const moved = (list: IsoDay[], other: IsoDay[]) => {
    const known = new Set(other.map((day) => day.slice(5)));
    return list.filter((day) => !known.has(day.slice(5)));
  };
  const [gone, come] = [moved(a, b), moved(b, a)];
  if (gone.length === 0 && come.length === 0) return [];
  // Of what is due each week the days are others every year: how many, and from when to when.
  const words = (list: IsoDay[]) =>
    list.length > MOST_DAYS
      ? `${list.length} ngày, từ ${printDay(nth(list, 0))} đến ${printDay(lastOf(list))}`
      : list.map(printDay).join(', ');
  return [
    {
      label: 'Ngày đến hạn',
      ...(gone.length > 0 ? { before: words(gone) } : {}),
      ...(come.length > 0 ? { after: words(come) } : {}),
    },
  ];
}

const MOST_DAYS = 24;

/** Under another objective than before. */
function objectiveFact(
  was: Task,
  is: Task,
  pairs: ReadonlyMap<Objective, Objective>,
  old: Wording,
  now: Wording,
): Fact[] {
  const moved = was.objective ? pairs.get(was.objective) !== is.objective : is.objective !== undefined;
  if (!moved) return [];
  const name = (objective: Objective | undefined, wording: Wording) =>
    objective && `${objective.number}. ${capitalised(wording.of(objective.statement, objective).words)}`;
  const [before, after] = [name(was.objective, old), name(is.objective, now)];
  return [{ label: 'Thuộc mục tiêu', ...(before ? { before } : {}), ...(after ? { after } : {}) }];
}

function planFacts(before: Plan, after: Plan): Fact[] {
  const both = (label: string, of: (plan: Plan) => string | undefined): Fact[] => {
    const [a, b] = [of(before), of(after)];
    return a === b ? [] : [{ label, ...(a ? { before: a } : {}), ...(b ? { after: b } : {}) }];
  };
  const day = (iso: IsoDay | undefined) => (iso ? printDay(iso) : undefined);
  const periods = [...new Set([...before.reportPeriods, ...after.reportPeriods].map(({ title }) => title))];
  const events = [...new Set([...before.events, ...after.events].map(({ event }) => event))];
  return [
    ...both('Cơ quan', ({ agency }) => agency.title),
    ...both('Năm', ({ year }) => String(year)),
    ...both('Thời gian kế hoạch', ({ from, to }) => `${printDay(from)} – ${printDay(to)}`),
    ...periods.flatMap((title) =>
      both(`Ngày chốt báo cáo ${title}`, ({ reportPeriods }) =>
        day(reportPeriods.find((period) => period.title === title)?.cutOff),
      ),
    ),
    ...events.flatMap((event) =>
      both(`Sự kiện «${event}»`, (plan) => day(plan.events.find((one) => one.event === event)?.day)),
    ),
    ...both('Số quyết định', (plan) => publicationOf(plan)?.number),
    ...both('Ngày quyết định', (plan) => day(publicationOf(plan)?.date)),
  ];
}
