import type { IsoDay } from '../deadline/model.ts';
import { heldBy, nth } from '../known.ts';
import { agencyKey } from '../plan/agency-key.ts';
import { writtenContents } from '../plan/contents.ts';
import type { Party, PerformerList, Plan, ReportPeriod, RichText, Task } from '../plan/model.ts';
import { membership, membersIn, monitorsOf, performersOf } from '../plan/parties.ts';
import { shortDate } from '../wording/dates.ts';
import { objectiveSentence } from '../wording/objective-sentence.ts';
import { performerNames } from '../wording/performers.ts';
import { type Printer, shortPrinter } from '../wording/printer.ts';
import { taskTitle } from '../wording/task-title.ts';
import { calendarKeys } from './keys.ts';
import type { CalendarEntry, CalendarParty, CalendarScope, CalendarTask, UndatedTask, WorkCalendar } from './model.ts';
import { latestState, occurrenceStates } from './progress.ts';

export interface CalendarOptions {
  /** Only what this unit, role or group leads or coordinates. */
  unit?: Party;
  /** Only what this role, unit or group monitors. */
  monitor?: Party;
  /** Only what is due, or whose window lies, within these days (both included). Default: no limit. */
  from?: IsoDay;
  to?: IsoDay;
  /** States as recorded up to this day; default: all that is recorded. */
  on?: IsoDay;
}

/** The calendar of a plan, or the part of it that concerns one performer or monitor. */
export function calendarOf(plan: Plan, options: CalendarOptions = {}): WorkCalendar {
  const printer = shortPrinter(plan);
  const keys = calendarKeys(plan);
  const { unit, monitor } = options;
  const leadsOrHelps = unit && membership(unit, plan);
  const monitors = monitor && membership(monitor, plan);
  const tasks = plan.tasks
    .filter(
      (task) =>
        (!leadsOrHelps || leadsOrHelps(task.leads, task.coordinators)) && (!monitors || monitors(task.monitors)),
    )
    .map((task) => ({ task, item: calendarTask(task, heldBy(keys.tasks, task), plan, printer) }));
  const entries = [
    ...tasks.flatMap(({ task, item }) => taskEntries(task, item, plan, options.on)),
    ...plan.reportPeriods.map((period) => reportEntry(period, heldBy(keys.reports, period))),
  ].filter((entry) => inRange(entry, options));
  return {
    year: plan.year,
    agency: { title: plan.agency.title, sign: plan.agency.sign, place: plan.agency.place, key: agencyKey(plan.agency) },
    scope: scopeOf(options),
    columnHeadings: columnHeadings(plan, printer),
    performers: performersOf(plan).map(named),
    monitors: monitorsOf(plan).map(named),
    from: options.from ?? plan.from,
    to: options.to ?? plan.to,
    // Sorting is stable: entries of one day stay in the order of the plan.
    entries: entries.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)),
    undated: tasks.flatMap(({ task, item }) => undated(task, item, plan, options.on)),
  };
}

function calendarTask(task: Task, key: string, plan: Plan, printer: Printer): CalendarTask {
  const { objective } = task;
  const line = (rich: RichText | undefined) => printer.lines(rich, objective).join(' ');
  const item: CalendarTask = {
    key,
    id: task.id,
    title: taskTitle(task, printer),
    leads: parties(task.leads, printer),
    coordinators: parties(task.coordinators, printer),
    monitors: parties(task.monitors, printer),
    leadUnits: membersIn(task.leads, plan).map(named),
    evidence: task.evidence.map(line).filter(Boolean),
    deadline: line(task.deadline?.wording),
    source: task.source,
  };
  if (objective) {
    item.objective = { id: objective.id, number: objective.number, title: objectiveSentence(objective, printer) };
  }
  if (task.to) item.recipients = task.to.map(line).filter(Boolean);
  if (task.heading) {
    item.heading = { id: task.heading.id, title: printer.lines(task.heading.statement).join(' ') };
  }
  if (task.note) item.note = line(task.note);
  if (task.details) {
    item.details = Object.fromEntries(
      Object.entries(task.details).map(([kind, texts]) => [kind, texts.map(line).filter(Boolean)]),
    );
  }
  return item;
}

/** The first that a table says over a column counts for all. */
function columnHeadings(plan: Plan, printer: Printer): WorkCalendar['columnHeadings'] {
  const found: WorkCalendar['columnHeadings'] = {};
  for (const content of writtenContents(plan)) {
    if (content.type !== 'taskTable') continue;
    for (const { kind, heading } of content.columns ?? []) {
      const words = printer.lines(heading).join(' ');
      if (words) found[kind] ??= words;
    }
  }
  return found;
}

function named({ id, title }: Party): CalendarParty {
  return { id, name: title };
}

function parties(list: PerformerList | undefined, printer: Printer): CalendarParty[] {
  return performerNames(list, printer).map(({ name, party }) => (party ? named(party) : { name }));
}

function taskEntries(task: Task, item: CalendarTask, plan: Plan, on: IsoDay | undefined): CalendarEntry[] {
  const occurrences = task.deadline?.occurrences ?? [];
  const states = occurrenceStates(
    plan,
    task,
    occurrences.map(({ due }) => due),
    on,
  );
  const recurring = task.deadline?.deadline?.parts.some(({ when }) => when.type === 'recurring') ?? false;
  return occurrences.map((occurrence, i) => {
    const { state, doneOn } = nth(states, i);
    return {
      id: `${item.key}/${i + 1}`,
      kind: 'task',
      task: item,
      ordinal: i + 1,
      count: occurrences.length,
      recurring,
      ...occurrence,
      state,
      ...(doneOn ? { doneOn } : {}),
    };
  });
}

/** A cut-off day concerns everybody: it stands in every calendar. */
function reportEntry(period: ReportPeriod, key: string): CalendarEntry {
  return {
    id: `${key}/1`,
    kind: 'report',
    task: {
      key,
      id: key,
      title: `Chốt số liệu báo cáo ${period.title}`,
      leads: [{ name: 'Các đơn vị' }],
      coordinators: [],
      monitors: [],
      leadUnits: [],
      evidence: [],
      deadline: shortDate(period.cutOff),
      source: period.source,
    },
    ordinal: 1,
    count: 1,
    recurring: false,
    due: period.cutOff,
    state: 'notStarted',
  };
}

function undated(task: Task, item: CalendarTask, plan: Plan, on: IsoDay | undefined): UndatedTask[] {
  const partly = (task.deadline?.occurrences.length ?? 0) > 0;
  const words = task.deadline?.undated ?? [];
  if (partly) return words.length === 0 ? [] : [{ task: item, words, partly }];
  return [{ task: item, words, partly, state: latestState(plan, task, on) }];
}

function inRange({ due, window }: CalendarEntry, { from, to }: CalendarOptions): boolean {
  return (from === undefined || due >= from) && (to === undefined || (window?.from ?? due) <= to);
}

function scopeOf({ unit, monitor }: CalendarOptions): CalendarScope {
  const party = unit ?? monitor;
  if (!party) return { kind: 'agency' };
  return { kind: unit ? 'unit' : 'monitor', party: named(party) };
}
