/** All documents of a plan, in the order they are offered. */
import type { Plan } from '../plan/model.ts';
import { decisionDocument } from './decision/decision.ts';
import type { OfficialDocument } from './model.ts';

export function documentsOf(plan: Plan): OfficialDocument[] {
  return [decisionDocument(plan)];
}
