import { type CalendarEntry, type CalendarTask, calendarOf, lateIn, statusOn } from '../calendar/index.ts';
import { addDays, type IsoDay, weekdayOf, workingDays } from '../deadline/index.ts';
import { heldBy, lastOf, nth } from '../known.ts';
import type { Plan } from '../plan/model.ts';
import type { PaneCalendar, PaneEntry, PaneTask } from './calendar-model.ts';
import { type PartyFilters, partyFilters } from './party-filters.ts';
import { type PaneTexts, standingWords } from './texts.ts';

/** A plan's calendar as the pane draws it, with its states as of `today`. */
export function paneCalendar(plan: Plan, today: IsoDay, texts: PaneTexts): PaneCalendar {
  const calendar = calendarOf(plan, { on: today });
  const filters = partyFilters(plan);
  const told = new Set(lateIn(calendar, today).undated);
  const tasks = [...calendar.entries.map(({ task }) => task), ...calendar.undated.map(({ task }) => task)];
  const distinct = [...new Map(tasks.map((task) => [task.key, task])).values()];
  const places = new Map(distinct.map(({ key }, index) => [key, index]));
  const entries = calendar.entries.map((entry) => paneEntry(entry, heldBy(places, entry.task.key), today, texts));
  return {
    year: plan.year,
    agency: plan.agency.title,
    from: plan.from,
    to: plan.to,
    performers: filters.performers,
    monitors: filters.monitors,
    tasks: distinct.map((task) => {
      const period = plan.reportPeriods.find(({ source }) => source === task.source);
      const made = paneTask(task, filters);
      return period ? { ...made, title: texts.cutOff(period.title), leads: [texts.everybody] } : made;
    }),
    entries,
    undated: calendar.undated.map((one) => ({
      task: heldBy(places, one.task.key),
      words: one.words,
      partly: one.partly,
      ...(told.has(one) ? { late: true } : {}),
    })),
    restDays: restDaysOf(plan, entries),
  };
}

function paneTask(task: CalendarTask, filters: PartyFilters): PaneTask {
  const { title, objective, heading, evidence, deadline, source } = task;
  const names = (parties: { name: string }[]) => parties.map(({ name }) => name);
  return {
    title,
    ...(objective ? { objective: `${objective.number}. ${objective.title}` } : {}),
    ...(heading ? { heading: heading.title } : {}),
    leads: names(task.leads),
    coordinators: names(task.coordinators),
    monitors: names(task.monitors),
    ...filters.of(task.key),
    evidence,
    deadline,
    source: { uri: source.uri, ...source.start },
  };
}

function paneEntry(entry: CalendarEntry, task: number, today: IsoDay, texts: PaneTexts): PaneEntry {
  const { id, kind, ordinal, count, due, window, adjustedFrom, adjustReason, doneOn } = entry;
  // A cut-off day passes, it is not missed.
  const passed = kind === 'report' && due < today;
  const status = passed ? 'done' : statusOn(entry, today);
  return {
    id,
    kind,
    task,
    ordinal,
    count,
    due,
    ...(window ? { from: window.from } : {}),
    ...(adjustedFrom ? { movedFrom: adjustedFrom } : {}),
    ...(adjustReason ? { moveReason: adjustReason } : {}),
    status,
    statusName: passed ? texts.passed : standingWords(texts, status, entry.state),
    ...(doneOn ? { doneOn } : {}),
  };
}

/** A plan's days are few; the bound only guards against slips in its dates. */
const MOST_DAYS = 366 * 4;

/** Days off from the first of the first month to the end of the last month that has something to show. */
function restDaysOf(plan: Plan, entries: readonly PaneEntry[]): PaneCalendar['restDays'] {
  const calendar = workingDays({ overrides: plan.agency.holidayYears });
  const first = nth([plan.from, ...entries.map(({ from, due }) => from ?? due)].toSorted(), 0);
  const last = lastOf([plan.to, ...entries.map(({ due }) => due)].toSorted());
  const days: PaneCalendar['restDays'] = [];
  // A month's grid shows up to six days of the months beside it.
  let day = addDays(`${first.slice(0, 8)}01`, -6);
  const until = addDays(`${last.slice(0, 8)}28`, 10);
  for (let count = 0; day <= until && count < MOST_DAYS; count += 1, day = addDays(day, 1)) {
    const name = calendar.restReason(day);
    if (name) days.push({ day, name, holiday: weekdayOf(day) < 6 || !/^(thứ bảy|chủ nhật)$/iu.test(name) });
  }
  return days;
}
