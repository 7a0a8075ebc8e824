import { DUE_SOON_DAYS, daysLeft } from '../calendar/index.ts';
import type { IsoDay } from '../deadline/index.ts';
import { rateText, reachedText } from '../document/issued/report-words.ts';
import type { Plan, SourceRange } from '../plan/model.ts';
import { membership, performersOf } from '../plan/parties.ts';
import {
  countsOf,
  missingReporters,
  type ObjectiveResult,
  periodOf,
  type Reached,
  type Report,
  type TargetResult,
  type TaskResult,
  taskResult,
  tasksBesides,
  vietnameseShare,
} from '../report/index.ts';
import { capitalised } from '../wording/citations.ts';
import { objectiveSentence, targetSentence } from '../wording/objective-sentence.ts';
import { performerNames } from '../wording/performers.ts';
import { type Printer, shortPrinter } from '../wording/printer.ts';
import { targetWords } from '../wording/targets.ts';
import { taskTitle } from '../wording/task-title.ts';
import type {
  Dashboard,
  DashboardCard,
  DashboardPlace,
  DashboardState,
  DashboardTarget,
  DashboardTask,
  TaskCounts,
} from './dashboard-model.ts';
import type { PaneTexts } from './texts.ts';

/** The report's own figures and verdicts, arranged by objective. */
export function dashboardOf(plan: Plan, report: Report, texts: PaneTexts, wantedUnit?: string): Dashboard {
  const day = report.period.cutOff;
  const performers = report.tasks.some(({ reporter }) => reporter) ? [] : performersOf(plan);
  const unit = performers.find(({ id }) => id === wantedUnit);
  const isNamed = unit && membership(unit, plan);
  const concerns = ({ task: { leads, coordinators } }: TaskResult) => !isNamed || isNamed(leads, coordinators);
  const tasks = report.tasks.filter(concerns);
  const besides = tasksBesides(plan)
    .map((task) => taskResult(plan, task, report.period))
    .filter(concerns);
  const objectives = report.objectives.filter(
    ({ objective }) => !unit || tasks.some(({ task }) => task.objective === objective),
  );
  const printer = shortPrinter(plan);
  const cutOffs = plan.reportPeriods
    .map(({ title }) => periodOf(plan, title))
    .map(({ name, cutOff }) => ({ name: texts.period(name), day: cutOff }))
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const lastRecord = plan.progress.reduce((last, { on }) => (on > last ? on : last), day);
  const next = cutOffs.find((cutOff) => cutOff.day >= day);
  return {
    year: plan.year,
    agency: plan.agency.title,
    day,
    final: report.period.final,
    cutOffs,
    ...(next ? { nextReport: { ...next, days: daysLeft({ due: next.day }, day) } } : {}),
    ...(lastRecord > day ? { recordedUntil: lastRecord } : {}),
    units: performers.map(({ id, title }) => ({ id, name: title })),
    ...(unit ? { unit: unit.id } : {}),
    totals: {
      ...totalsOf({ ...report, tasks, objectives }, texts),
      lateBesides: besides.filter(({ state }) => state === 'late').length,
    },
    objectives: objectives.map((result) => objectiveCard(result, tasks, day, printer, texts)),
    others: otherCards(plan, tasks, day, printer, texts),
  };
}

function totalsOf(report: Report, { figures }: PaneTexts): Omit<Dashboard['totals'], 'lateBesides'> {
  const { objectives, targets, tasks, due, dueDone, reporters } = countsOf(report);
  return {
    objectives,
    targets,
    tasks: stateCounts(report.tasks, report.period.cutOff),
    tasksRate: figures(vietnameseShare(tasks.done, tasks.all)),
    due,
    dueDone,
    dueRate: figures(vietnameseShare(dueDone, due)),
    ...(reporters.all > 0
      ? { reporters: { all: reporters.all, reported: reporters.reported, missing: missingReporters(report) } }
      : {}),
  };
}

function stateCounts(results: readonly TaskResult[], day: IsoDay): TaskCounts {
  const states = results.map((result) => stateOf(result, day));
  const count = (state: DashboardState) => states.filter((one) => one === state).length;
  return {
    all: states.length,
    done: count('done'),
    inProgress: count('inProgress'),
    late: count('late'),
    dueSoon: count('dueSoon'),
    coming: count('coming'),
    dropped: count('dropped'),
    undated: count('undated'),
  };
}

function stateOf({ state, task, next }: TaskResult, day: IsoDay): DashboardState {
  if (state !== 'notStarted') return state;
  if (!next) return (task.deadline?.occurrences.length ?? 0) > 0 ? 'coming' : 'undated';
  return daysLeft({ due: next }, day) <= DUE_SOON_DAYS ? 'dueSoon' : 'coming';
}

function objectiveCard(
  { objective, targets, verdict }: ObjectiveResult,
  tasks: readonly TaskResult[],
  day: IsoDay,
  printer: Printer,
  texts: PaneTexts,
): DashboardCard {
  return {
    ...cardOf(
      `objective/${objective.named ? objective.id : objective.number}`,
      objectiveSentence(objective, printer),
      tasks.filter(({ task }) => task.objective === objective),
      day,
      printer,
    ),
    number: objective.number,
    verdict,
    source: placeOf(objective.source),
    targets: targets.map((target) => targetOf(target, printer, texts)),
  };
}

/** Tasks that no objective of the plan holds: its own, and those of the agencies that report to it. */
function otherCards(
  plan: Plan,
  tasks: readonly TaskResult[],
  day: IsoDay,
  printer: Printer,
  texts: PaneTexts,
): DashboardCard[] {
  const loose = tasks.filter(({ task }) => !task.objective || !plan.objectives.includes(task.objective));
  const groups = Map.groupBy(loose, ({ reporter, task }) => reporter?.title ?? headingOf(task, printer, texts));
  return [...groups].map(([title, results]) => cardOf(`other/${title}`, title, results, day, printer));
}

function headingOf({ heading }: TaskResult['task'], printer: Printer, texts: PaneTexts): string {
  return heading ? printer.lines(heading.statement).join(' ') : texts.commonTasks;
}

function cardOf(
  id: string,
  title: string,
  results: readonly TaskResult[],
  day: IsoDay,
  printer: Printer,
): DashboardCard {
  const days = results.flatMap(({ next }) => next ?? []).toSorted();
  return {
    id,
    title,
    targets: [],
    tasks: results.map((result) => taskOf(result, day, printer)),
    counts: stateCounts(results, day),
    ...(days[0] ? { next: distanceTo(days[0], day) } : {}),
  };
}

function targetOf(
  { objective, target, reached, verdict, entries }: TargetResult,
  printer: Printer,
  { figures }: PaneTexts,
): DashboardTarget {
  const latest = entries.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).at(-1);
  return {
    title:
      objective.targets.length > 1 || target.label || target.wording
        ? targetSentence(target, printer)
        : capitalised(targetWords(target)),
    verdict,
    percent: target.unit === '%',
    value: target.value,
    ...(target.upper === undefined ? {} : { upper: target.upper }),
    ...(reached ? { reached: reachedWords(reached, target, figures) } : {}),
    source: placeOf(target.source),
    ...(latest ? { record: { day: latest.on, source: placeOf(latest.source) } } : {}),
  };
}

function reachedWords(
  reached: Reached,
  target: TargetResult['target'],
  figures: PaneTexts['figures'],
): DashboardTarget['reached'] {
  const text = reachedText(reached, target.unit);
  const rate = rateText(reached, target);
  return { measure: reached.measure, text: figures(text), rate: text.startsWith(rate) ? '' : figures(rate) };
}

function taskOf(result: TaskResult, day: IsoDay, printer: Printer): DashboardTask {
  const { task, doneOn, overdueSince, next, due, dueDone } = result;
  const state = stateOf(result, day);
  return {
    title: taskTitle(task, printer),
    state,
    leads: performerNames(task.leads, printer).map(({ name }) => name),
    deadline: printer.lines(task.deadline?.wording, task.objective).join(' '),
    ...(state === 'done' && doneOn ? { doneOn } : {}),
    ...(overdueSince ? { overdueSince } : {}),
    ...(next ? { next: distanceTo(next, day) } : {}),
    due,
    dueDone,
    source: placeOf(task.source),
  };
}

function distanceTo(due: IsoDay, day: IsoDay): { day: string; days: number } {
  return { day: due, days: daysLeft({ due }, day) };
}

function placeOf({ uri, start }: SourceRange): DashboardPlace {
  return { uri, ...start };
}
