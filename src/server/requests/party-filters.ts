/** The filters by unit and by monitor: whom there is to choose, and for whom a task is. */
import { type CalendarOptions, calendarOf, monitorsOf, performersOf } from '../../calendar/index.ts';
import type { Plan } from '../../plan/model.ts';
import type { PaneParty } from '../protocol.ts';

export interface PartyFilters {
  performers: PaneParty[];
  monitors: PaneParty[];
  /** Places among `performers` and `monitors` of those whom the task of this key is for. */
  of: (taskKey: string) => { performedBy: number[]; monitoredBy: number[] };
}

export function partyFilters(plan: Plan, options: CalendarOptions = {}): PartyFilters {
  const performers = performersOf(plan);
  const monitors = monitorsOf(plan);
  const performed = performers.map((unit) => taskKeys(calendarOf(plan, { ...options, unit })));
  const monitored = monitors.map((monitor) => taskKeys(calendarOf(plan, { ...options, monitor })));
  return {
    performers: performers.map(({ id, title }) => ({ id, name: title })),
    monitors: monitors.map(({ id, title }) => ({ id, name: title })),
    of: (key) => ({ performedBy: holding(performed, key), monitoredBy: holding(monitored, key) }),
  };
}

function taskKeys({ entries, undated }: ReturnType<typeof calendarOf>): Set<string> {
  return new Set([...entries, ...undated].map(({ task }) => task.key));
}

function holding(sets: readonly Set<string>[], key: string): number[] {
  return sets.flatMap((set, place) => (set.has(key) ? [place] : []));
}
