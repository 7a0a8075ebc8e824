import type { Plan } from './model.ts';

/**
 * Whether the files publish the year's decision. Those that only draw up other documents don't, nor those of a level
 * above that name objectives to add up the figures of others.
 */
export function issuesDecision(plan: Plan): boolean {
  if (plan.decision !== undefined || plan.issued.length === 0) return true;
  return plan.objectives.length > 0 && plan.issued.every(({ reporters }) => reporters.length === 0);
}
