/** All documents of a plan, in the order they are offered. */
import type { IssuedDocument } from '../plan/issued.ts';
import { issuesDecision } from '../plan/issues.ts';
import type { Plan, SourceRange } from '../plan/model.ts';
import { planOfUnit } from '../report/index.ts';
import { DECISION_ID, decisionDocument } from './decision/decision.ts';
import { consolidatedDocument } from './issued/consolidated.ts';
import { documentId, issuedDocument } from './issued/issued.ts';
import { unitPlanDocument, unitPlanId } from './issued/unit-plan.ts';
import type { OfficialDocument } from './model.ts';
import { Printer } from './wording/printer.ts';

/**
 * The year's decision, unless the files are about other documents only, and all documents that they draw up.
 * `atHand`: plans of others, from which reports that consolidate them take their figures.
 */
export function documentsOf(plan: Plan, atHand: Plan[] = []): OfficialDocument[] {
  const others = [
    ...plan.issued.map((issued) => consolidatedDocument(plan, issued, atHand) ?? ownDocument(plan, issued)),
    ...plan.unitPlans.map((unitPlan) => unitPlanDocument(plan, unitPlan)),
  ];
  return distinct(issuesDecision(plan) ? [decisionDocument(plan), ...others] : others);
}

/** The agency's own, or that of the unit that issues it. */
function ownDocument(plan: Plan, issued: IssuedDocument): OfficialDocument {
  if (!issued.unit) return issuedDocument(plan, issued);
  const document = issuedDocument(planOfUnit(plan, issued.unit), issued);
  return { ...document, name: `${document.name}: ${issued.unit.title}` };
}

/** The ids of `documentsOf` with the declarations they come from, without making the documents. */
export function documentPlaces(plan: Plan): { id: string; source?: SourceRange }[] {
  const printer = new Printer(plan);
  const places = [
    ...(issuesDecision(plan) ? [{ id: DECISION_ID, source: plan.decision?.source }] : []),
    ...plan.issued.map((issued) => ({ id: documentId(issued, printer), source: issued.source })),
    ...plan.unitPlans.map(({ document }) => ({
      id: unitPlanId(documentId(document, printer)),
      source: document.source,
    })),
  ];
  const endings = endingsOf(places);
  return places.map(({ id, source }, i) => ({ id: id + endings[i], source }));
}

/** Documents of one name are told apart by a number. */
function distinct(documents: OfficialDocument[]): OfficialDocument[] {
  const endings = endingsOf(documents);
  return documents.map((document, i) => {
    const ending = endings[i];
    return ending ? { ...document, id: document.id + ending, fileName: document.fileName + ending } : document;
  });
}

/** What is put behind each name: nothing the first time, then "-2", "-3". */
function endingsOf(documents: readonly { id: string }[]): string[] {
  const seen = new Map<string, number>();
  return documents.map(({ id }) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? '' : `-${count}`;
  });
}
