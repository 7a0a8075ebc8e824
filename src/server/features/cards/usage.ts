import { nth } from '../../../known.ts';
import { onceFor } from '../../../memo.ts';
import { allDocuments } from '../../../plan/issued.ts';
import type { LegalBasis, Party, PerformerList, Plan } from '../../../plan/model.ts';
import { partyOf, withTheirMembers } from '../../../plan/parties.ts';
import { texts } from '../../support/texts.ts';

/** In how many tasks a party leads, coordinates, monitors, by itself or in a group. */
export interface Usage {
  lead: number;
  coordinator: number;
  monitor: number;
}

export function usageOf(plan: Plan, party: Party): Usage {
  return usagesIn(plan).get(party) ?? { lead: 0, coordinator: 0, monitor: 0 };
}

const ROLES = [
  ['lead', 'leads'],
  ['coordinator', 'coordinators'],
  ['monitor', 'monitors'],
] as const;

/** A unit has the tasks of its groups, as in calendars and forms. Each state of the plan is another object. */
const usagesIn = onceFor((plan: Plan): Map<Party, Usage> => {
  const usages = new Map<Party, Usage>();
  const add = (party: Party, role: keyof Usage, times: number) => {
    const usage = usages.get(party) ?? { lead: 0, coordinator: 0, monitor: 0 };
    usage[role] += times;
    usages.set(party, usage);
  };
  const behind = onceFor((party: Party) => withTheirMembers([party]));
  const partiesIn = (list: PerformerList | undefined) =>
    (list?.performers ?? []).flatMap((performer) => partyOf(performer, plan) ?? []);
  const together = (parties: Party[]) => (parties.length === 1 ? behind(nth(parties, 0)) : withTheirMembers(parties));
  for (const [role, property] of ROLES) {
    // A group of thousands may stand in thousands of tasks, mostly alone: its members are gone through once.
    const alone = new Map<Party, number>();
    for (const task of plan.tasks) {
      const named = partiesIn(task[property]);
      if (named.length === 1) alone.set(nth(named, 0), (alone.get(nth(named, 0)) ?? 0) + 1);
      else for (const party of together(named)) add(party, role, 1);
      if (role !== 'coordinator' || named.length === 0) continue;
      // Who leads a task that «các phòng» support does not support itself.
      const supporting = together(named);
      for (const party of together(partiesIn(task.leads))) {
        if (supporting.has(party) && !named.includes(party)) add(party, role, -1);
      }
    }
    for (const [party, times] of alone) for (const member of behind(party)) add(member, role, times);
  }
  return usages;
});

/** "chủ trì 3, phối hợp 2, theo dõi 1 nhiệm vụ" */
export function usageWords({ lead, coordinator, monitor }: Usage): string {
  const { usage, unused } = texts();
  return lead + coordinator + monitor > 0 ? usage(lead, coordinator, monitor) : unused;
}

/** The types of the documents among whose bases it stands, each once: "quyết định". */
export function citedBy(plan: Plan, basis: LegalBasis): string[] {
  const citing = allDocuments(plan).filter(({ bases }) => bases.some((citation) => citation.basis === basis));
  return [...new Set(citing.map(({ kind }) => kind.name))];
}
