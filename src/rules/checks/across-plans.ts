/** Rules about several plans that are checked together: a unit's plan beside that of its agency. */
import { printDay } from '../../deadline/index.ts';
import type { Objective, Plan, Target } from '../../plan/model.ts';
import { joinedText } from '../../plan/text-positions.ts';
import { attempt } from '../attempt.ts';
import { collector, type Finding, type ReportFinding } from '../finding.ts';
import { sameNumbersAcross } from './same-numbers.ts';

export function checkPlans(all: Plan[]): Finding[] {
  // Several files may use one plan (its progress, a unit's objectives): it is still one plan.
  const plans = [...new Map(all.map((plan) => [`${plan.source.uri}:${plan.source.start.line}`, plan])).values()];
  const findings: Finding[] = [];
  const report = collector(findings);
  const [first] = all;
  if (!first) return [];
  attempt('MTCL112', first.source, report, () => sameNumbersAcross(all, report));
  for (const unit of plans) {
    const agency = plans.find((other) => other !== unit && other.year === unit.year && isAbove(other, unit));
    if (!agency) continue;
    attempt('MTCL318', unit.source, report, () => lateReports(agency, unit, report));
    attempt('MTCL406', unit.source, report, () => looserTargets(agency, unit, report));
  }
  return findings;
}

function isAbove(agency: Plan, unit: Plan): boolean {
  const superior = unit.agency.superior?.split('\n').at(-1);
  return superior !== undefined && folded(superior) === folded(agency.agency.title);
}

function folded(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function lateReports(agency: Plan, unit: Plan, report: ReportFinding): void {
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

function looserTargets(agency: Plan, unit: Plan, report: ReportFinding): void {
  const above = new Map(agency.objectives.map((objective) => [subject(objective), objective]));
  for (const objective of unit.objectives) {
    const [own] = objective.targets;
    const [common] = above.get(subject(objective))?.targets ?? [];
    if (!own || !common || own.unit !== common.unit || !isLooser(own, common)) continue;
    report(
      'MTCL406',
      `Mục tiêu chung của ${agency.agency.title} là «${writtenTarget(common)}», đơn vị chỉ đặt «${writtenTarget(own)}». Hãy nâng chỉ tiêu của đơn vị.`,
      own.places?.value ?? own.nameSource,
      {
        related: [
          { message: `Chỉ tiêu của ${agency.agency.title}`, source: common.places?.value ?? common.nameSource },
        ],
      },
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
export function isLooser(own: Target, common: Target): boolean {
  if (common.comparison === 'lessThan' || common.comparison === 'atMost') return own.value > common.value;
  return own.value < common.value;
}

export function writtenTarget(target: Target): string {
  return `${target.comparisonWord} ${target.valueText}${target.unit === '%' ? '%' : ''}`.trim();
}
