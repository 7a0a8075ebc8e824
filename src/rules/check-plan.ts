import type { Plan } from '../plan/model.ts';
import { checkPeople } from './checks/people.ts';
import { checkTime } from './checks/time.ts';
import { collector, type Finding, type Report } from './finding.ts';

const CHECKS: ((plan: Plan, report: Report) => void)[] = [checkPeople, checkTime];

/** All findings of the rules about a whole plan, in the order of the rules. */
export function checkPlan(plan: Plan): Finding[] {
  const findings: Finding[] = [];
  const report = collector(findings);
  for (const check of CHECKS) check(plan, report);
  return findings;
}
