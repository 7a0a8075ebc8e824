/** Which tasks "Việc sắp đến hạn" shows: those of any of the units, and of any of the monitors. Pure. */
import type { OutlineDue, PlanOutline } from '../../server/protocol.ts';

/** Names in the file, so that a choice outlives changes of the plan. Empty: everybody. */
export interface DueFilter {
  performers: readonly string[];
  monitors: readonly string[];
}

export const NO_FILTER: DueFilter = { performers: [], monitors: [] };

export function filteredDue(plan: PlanOutline, filter: DueFilter): OutlineDue[] {
  const performers = chosen(plan.performers, filter.performers);
  const monitors = chosen(plan.monitors, filter.monitors);
  return plan.due.filter(({ task }) => {
    const { performedBy = [], monitoredBy = [] } = plan.tasks[task] ?? {};
    return meets(performers, performedBy) && meets(monitors, monitoredBy);
  });
}

/** The official names of those chosen, as far as the plan has them. */
export function filterNames(plan: PlanOutline, filter: DueFilter): string[] {
  const named = (parties: PlanOutline['performers'], ids: readonly string[]) =>
    parties.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  return [...named(plan.performers, filter.performers), ...named(plan.monitors, filter.monitors)];
}

function chosen(parties: PlanOutline['performers'], ids: readonly string[]): number[] {
  return parties.flatMap(({ id }, place) => (ids.includes(id) ? [place] : []));
}

function meets(wanted: readonly number[], places: readonly number[]): boolean {
  return wanted.length === 0 || wanted.some((place) => places.includes(place));
}
