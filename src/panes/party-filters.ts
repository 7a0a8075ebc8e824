/** The filters by unit and by monitor: whom there is to choose, and for whom a task is. */
import { calendarKeys } from '../calendar/keys.ts';
import type { PerformerList, Plan } from '../plan/model.ts';
import { type Member, membersIn, monitorsOf, performersOf } from '../plan/parties.ts';
import type { PaneParty } from './calendar-model.ts';

export interface PartyFilters {
  performers: PaneParty[];
  monitors: PaneParty[];
  /** Places among `performers` and `monitors` of those whom the task of this key in the calendar is for. */
  of: (taskKey: string) => { performedBy: number[]; monitoredBy: number[] };
}

export function partyFilters(plan: Plan): PartyFilters {
  const performers = performersOf(plan);
  const monitors = monitorsOf(plan);
  const tasks = new Map([...calendarKeys(plan).tasks].map(([task, key]) => [key, task]));
  const places = (of: readonly Member[], ...lists: (PerformerList | undefined)[]) => {
    const members = new Set(lists.flatMap((list) => membersIn(list, plan)));
    return of.flatMap((member, place) => (members.has(member) ? [place] : []));
  };
  return {
    performers: performers.map(partyOf),
    monitors: monitors.map(partyOf),
    of: (key) => {
      const task = tasks.get(key);
      // The cut-off day of a report concerns everybody.
      if (!task) return { performedBy: [...performers.keys()], monitoredBy: [...monitors.keys()] };
      return {
        performedBy: places(performers, task.leads, task.coordinators),
        monitoredBy: places(monitors, task.monitors),
      };
    },
  };
}

function partyOf({ id, title }: Member): PaneParty {
  return { id, name: title };
}
