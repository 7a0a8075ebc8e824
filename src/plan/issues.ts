import type { Plan } from './model.ts';

/** Whether the files publish the year's decision; those that only draw up other documents don't. */
export function issuesDecision(plan: Plan): boolean {
  return plan.decision !== undefined || plan.objectives.length > 0 || plan.issued.length === 0;
}
