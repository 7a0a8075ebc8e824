/** Rules about several plans that are checked together: a unit's plan beside that of its agency. */

import { type IsoDay, printDay } from '../../deadline/index.ts';
import { folded } from '../../fold.ts';
import type { Objective, Plan, SourceRange, Target } from '../../plan/model.ts';
import { placeKey } from '../../plan/place-key.ts';
import { joinedText } from '../../plan/text-positions.ts';
import { attempt } from '../attempt.ts';
import { collector, type Finding, type ReportFinding } from '../finding.ts';
import { type Numbered, numbered, sameNumbersAcross } from './same-numbers.ts';

/**
 * What the rules about several plans look at, as plain data: a folder of thousands of agencies is checked agency by
 * agency, and this is all that is kept of each.
 */
export interface PlanFacts {
  source: SourceRange;
  year: number;
  agency: { title: string; superior?: string };
  reportPeriods: { title: string; cutOff: IsoDay; source: SourceRange }[];
  objectives: { subject: string; target?: TargetFacts }[];
  numbered: Numbered[];
}

type TargetFacts = Pick<Target, 'unit' | 'comparison' | 'comparisonWord' | 'value' | 'valueText'> & {
  source: SourceRange;
};

export function planFacts(plan: Plan): PlanFacts {
  return {
    source: plan.source,
    year: plan.year,
    agency: { title: plan.agency.title, superior: plan.agency.superior },
    reportPeriods: plan.reportPeriods.map(({ title, cutOff, source }) => ({ title, cutOff, source })),
    objectives: plan.objectives.map((objective) => ({
      subject: subject(objective),
      target: objective.targets[0] && targetFacts(objective.targets[0]),
    })),
    numbered: numbered(plan),
  };
}

function targetFacts(target: Target): TargetFacts {
  const { unit, comparison, comparisonWord, value, valueText } = target;
  return { unit, comparison, comparisonWord, value, valueText, source: target.places?.value ?? target.nameSource };
}

export function checkPlans(all: readonly PlanFacts[]): Finding[] {
  // Several files may use one plan (its progress, a unit's objectives): it is still one plan.
  const plans = [...new Map(all.map((plan) => [placeKey(plan.source), plan])).values()];
  const findings: Finding[] = [];
  const report = collector(findings);
  const [first] = all;
  if (!first) return [];
  const numbers = all.map((plan) => plan.numbered);
  attempt('MTCL112', first.source, report, () => sameNumbersAcross(numbers, report));
  const nameOf = (title: string, year: number) => `${year} ${folded(title)}`;
  const byName = Map.groupBy(plans, ({ agency, year }) => nameOf(agency.title, year));
  for (const unit of plans) {
    const superior = unit.agency.superior?.split('\n').at(-1);
    const above = superior === undefined ? undefined : byName.get(nameOf(superior, unit.year));
    const agency = above?.find((other) => other !== unit);
    if (!agency) continue;
    attempt('MTCL318', unit.source, report, () => lateReports(agency, unit, report));
    attempt('MTCL406', unit.source, report, () => looserTargets(agency, unit, report));
  }
  return findings;
}

function lateReports(agency: PlanFacts, unit: PlanFacts, report: ReportFinding): void {
  for (const period of unit.reportPeriods) {
    const above = agency.reportPeriods.find(({ title }) => folded(title) === folded(period.title));
    if (!above || period.cutOff <= above.cutOff) continue;
    report(
      'MTCL318',
      `${agency.agency.title} chốt báo cáo ${above.title} ngày ${printDay(above.cutOff)}, đơn vị chốt ${printDay(period.cutOff)} là muộn. Hãy dời lên trước.`,
      period.source,
      { related: [{ message: `Ngày chốt của ${agency.agency.title}`, source: above.source }] },
    );
  }
}

function looserTargets(agency: PlanFacts, unit: PlanFacts, report: ReportFinding): void {
  const above = new Map(agency.objectives.map((objective) => [objective.subject, objective.target]));
  for (const { subject: about, target: own } of unit.objectives) {
    const common = above.get(about);
    if (!own || !common || own.unit !== common.unit || !isLooser(own, common)) continue;
    report(
      'MTCL406',
      `Mục tiêu chung của ${agency.agency.title} là «${writtenTarget(common)}», đơn vị chỉ đặt «${writtenTarget(own)}». Hãy nâng chỉ tiêu của đơn vị.`,
      own.source,
      { related: [{ message: `Chỉ tiêu của ${agency.agency.title}`, source: common.source }] },
    );
  }
}

/** The words of an objective without its numbers: what it is about. */
function subject(objective: Objective): string {
  return folded(
    joinedText(objective.statement).replace(
      /(?:(?:trên|từ|ít nhất|tối thiểu|dưới|không quá)\s*|(?<!\s)\s+)?\d[\d.,]*\s*%?/giu,
      ' ',
    ),
  ).replace(/(?<![.;,])[.;,]+$/u, '');
}

/** Whether a target asks for less than another of the same unit. */
export function isLooser(own: Pick<Target, 'value'>, common: Pick<Target, 'value' | 'comparison'>): boolean {
  if (common.comparison === 'lessThan' || common.comparison === 'atMost') return own.value > common.value;
  return own.value < common.value;
}

export function writtenTarget(target: Pick<Target, 'comparisonWord' | 'valueText' | 'unit'>): string {
  return `${target.comparisonWord} ${target.valueText}${target.unit === '%' ? '%' : ''}`.trim();
}
