/** The tasks of a plan as the pages list them. */

import { type CalendarTask, calendarOf, type EntryStatus, lateIn, statusOn } from '../calendar/index.ts';
import type { IsoDay } from '../deadline/model.ts';
import { PANE_TEXTS } from '../panes/texts.ts';
import type { Plan } from '../plan/model.ts';
import { membersIn } from '../plan/parties.ts';
import { placeKey } from '../plan/place-key.ts';
import type { SiteLanguage } from './texts.ts';

export interface Listed {
  task: CalendarTask;
  status: EntryStatus | 'undated';
  /** The first day that is not done. */
  due?: IsoDay;
  /** Names of who leads or helps, and of who leads. */
  units: string[];
  leadIds: string[];
  monitors: string[];
}

/** All tasks in the order of the plan, each once. */
export function listed(plan: Plan, today: IsoDay): Listed[] {
  const calendar = calendarOf(plan, { on: today });
  const { entries, undated } = calendar;
  const late = lateIn(calendar, today);
  const dated = entries.filter(({ kind }) => kind === 'task');
  const byPlace = Map.groupBy(dated, ({ task }) => placeKey(task.source));
  const items = new Map([...dated, ...undated].map(({ task }) => [placeKey(task.source), task]));
  return plan.tasks.flatMap((task): Listed[] => {
    const key = `${task.source.uri}#${task.source.start.line}:${task.source.start.character}`;
    const item = items.get(key);
    if (!item) return [];
    const own = byPlace.get(key) ?? [];
    const open = own.find(({ state }) => state !== 'done' && state !== 'dropped');
    const shown = open ?? own.at(-1);
    const told = late.undated.some((one) => one.task === item);
    const ids = (list: typeof task.leads) => membersIn(list, plan).map(({ id }) => id);
    return [
      {
        task: item,
        status: shown ? statusOn(shown, today) : told ? 'behind' : 'undated',
        ...(open ? { due: open.due } : {}),
        leadIds: ids(task.leads),
        units: [...ids(task.leads), ...ids(task.coordinators)],
        monitors: ids(task.monitors),
      },
    ];
  });
}

export function stateName(status: EntryStatus | 'undated', language: SiteLanguage): string {
  const { states, undated } = PANE_TEXTS[language];
  return status === 'undated' ? undated : states[status];
}
