import { onceFor } from '../../../memo.ts';
import { allDocuments } from '../../../plan/issued.ts';
import type { LegalBasis, Party, PerformerList, Plan } from '../../../plan/model.ts';
import { texts } from '../../support/texts.ts';

/** In how many tasks a party leads, coordinates, monitors. */
export interface Usage {
  lead: number;
  coordinator: number;
  monitor: number;
}

export function usageOf(plan: Plan, party: Party): Usage {
  return usagesIn(plan).get(party) ?? { lead: 0, coordinator: 0, monitor: 0 };
}

/** Each state of the plan is another object. */
const usagesIn = onceFor((plan: Plan): Map<Party, Usage> => {
  const usages = new Map<Party, Usage>();
  const add = (list: PerformerList | undefined, role: keyof Usage) => {
    for (const { party } of list?.performers ?? []) {
      if (!party) continue;
      const usage = usages.get(party) ?? { lead: 0, coordinator: 0, monitor: 0 };
      usage[role]++;
      usages.set(party, usage);
    }
  };
  for (const task of plan.tasks) {
    add(task.leads, 'lead');
    add(task.coordinators, 'coordinator');
    add(task.monitors, 'monitor');
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
