import type { Plan } from '../plan/model.ts';
import type { RuleCode } from './catalogue.ts';
import { checkCitations } from './checks/citations.ts';
import { checkIssuing } from './checks/issuing.ts';
import { checkLayout } from './checks/layout.ts';
import { checkNumbers } from './checks/numbers.ts';
import { checkPeople } from './checks/people.ts';
import { checkStructure } from './checks/structure.ts';
import { checkTime } from './checks/time.ts';
import { checkWording } from './checks/wording.ts';
import { checkYearEnd } from './checks/year-end.ts';
import { type Check, type CheckOptions, RuleContext, scanTexts } from './context.ts';
import { collector, type Finding } from './finding.ts';
import { runsOf } from './runs.ts';

/** By the code that is named where the group itself fails, outside any of its rules. */
const CHECKS: [RuleCode, Check][] = [
  ['MTCL106', checkStructure],
  ['MTCL201', checkPeople],
  ['MTCL301', checkTime],
  ['MTCL401', checkNumbers],
  ['MTCL501', checkWording],
  ['MTCL601', checkCitations],
  ['MTCL702', checkLayout],
  ['MTCL709', checkIssuing],
  ['MTCL801', checkYearEnd],
];

/** All findings of the rules about a whole plan, in the order of the groups. */
export function checkPlan(plan: Plan, options: CheckOptions = {}): Finding[] {
  const steps = planChecks(plan, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps: between two of them others may be answered. */
export function* planChecks(plan: Plan, options: CheckOptions = {}): Generator<undefined, Finding[]> {
  const findings: Finding[] = [];
  for (const run of options.keep ? runsOf(plan.tasks) : []) if (scanTexts(run)) yield;
  const context = new RuleContext(plan, collector(findings), options);
  for (const [code, check] of CHECKS) {
    yield;
    context.attempt(code, () => check(context));
  }
  return findings;
}
