/** All documents of a plan, in the order they are offered. */
import { issuesDecision } from '../plan/issues.ts';
import type { Plan } from '../plan/model.ts';
import { decisionDocument } from './decision/decision.ts';
import { consolidatedDocument } from './issued/consolidated.ts';
import { issuedDocument } from './issued/issued.ts';
import { unitPlanDocument } from './issued/unit-plan.ts';
import type { OfficialDocument } from './model.ts';

/**
 * The year's decision, unless the files are about other documents only, and all documents that they draw up.
 * `atHand`: plans of others, from which reports that consolidate them take their figures.
 */
export function documentsOf(plan: Plan, atHand: Plan[] = []): OfficialDocument[] {
  const others = [
    ...plan.issued.map((issued) => consolidatedDocument(plan, issued, atHand) ?? issuedDocument(plan, issued)),
    ...plan.unitPlans.map((unitPlan) => unitPlanDocument(plan, unitPlan)),
  ];
  return distinct(issuesDecision(plan) ? [decisionDocument(plan), ...others] : others);
}

/** Documents of one name are told apart by a number. */
function distinct(documents: OfficialDocument[]): OfficialDocument[] {
  const seen = new Map<string, number>();
  return documents.map((document) => {
    const count = (seen.get(document.id) ?? 0) + 1;
    seen.set(document.id, count);
    if (count === 1) return document;
    return { ...document, id: `${document.id}-${count}`, fileName: `${document.fileName}-${count}` };
  });
}
