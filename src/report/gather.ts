/** The reports that a set of plans calls for: who reports to whom. */

import type { IsoDay } from '../deadline/model.ts';
import { nth } from '../known.ts';
import { emptyDocument } from '../plan/issued.ts';
import type { IssuedDocument, Objective, Plan, RichText } from '../plan/model.ts';
import { membersOf } from '../plan/parties.ts';
import { consolidate } from './consolidate.ts';
import { type Superseded, withoutCopies, wordsOf } from './copies.ts';
import { joined } from './joined.ts';
import type { Report, ReportedPeriod, Reporter } from './model.ts';
import { agencyName } from './names.ts';
import { periodOf, periodOn } from './period.ts';
import { reportOf } from './report.ts';

export interface GatheredReport {
  plan: Plan;
  issued: IssuedDocument;
  report: Report;
  /** The plans whose figures it holds; none where the plan reports about itself. */
  contributions: Plan[];
  /** Plans that were at hand but are not on the list of who is to report. */
  unexpected: Plan[];
  /** Plans that would count an agency twice. */
  superseded: Superseded[];
}

/**
 * The reports of that period. A report that names its reporters (`tổng hợp từ`) takes the figures of the plans of those
 * agencies, or of the plan's own units. Where no file holds such a report, a single plan reports about itself, and of
 * several plans with one superior body that body's report is made. Undefined: several plans, and nobody over them all.
 */
export function gatherReports(plans: Plan[], periodTitle: string): GatheredReport[] | undefined {
  const agencies = joined(plans);
  const above = agencies.flatMap((plan) =>
    plan.issued
      .filter((issued) => issued.reporters.length > 0 && samePeriod(plan, issued, periodTitle))
      .map((issued) => ({ plan, issued })),
  );
  if (above.length > 0) {
    return above.map(({ plan, issued }) => consolidated(plan, issued, agencies, periodOf(plan, periodTitle)));
  }
  const [only, ...more] = agencies;
  if (only && more.length === 0) return [ownReport(only, periodTitle)];
  const superior = superiorPlan(agencies);
  if (!superior) return undefined;
  const period = periodOf(superior, periodTitle);
  const { plans: contributions, superseded } = withoutCopies(agencies, period.cutOff);
  return [
    {
      plan: superior,
      issued: emptyReport(superior, periodTitle),
      report: consolidate(superior, contributions, period),
      contributions,
      unexpected: [],
      superseded,
    },
  ];
}

/**
 * The report that `issued` of `plan` draws up with the figures of those of `atHand` who report to it. Undefined where
 * none of them is there and the plan holds no records of its units: a report would say that nobody has reported.
 */
export function consolidatedReport(
  plan: Plan,
  issued: IssuedDocument,
  periodTitle: string,
  atHand: Plan[] = [],
): GatheredReport | undefined {
  const sameYear = atHand.filter((other) => other !== plan && other.year === plan.year);
  const agencies = joined([plan, ...sameYear]);
  const own = nth(agencies, 0);
  const gathered = consolidated(own, issued, agencies, periodOf(own, periodTitle));
  return gathered.contributions.length > 0 || own.progress.some((entry) => entry.reporter) ? gathered : undefined;
}

/**
 * How a plan stands on a day: with the records of all files of `atHand` that use it and, where one of its reports
 * consolidates others, with theirs. On the cut-off day of a period the same figures as the report of that period.
 */
export function standingOn(plan: Plan, day: IsoDay, atHand: Plan[] = []): { plan: Plan; report: Report } {
  const sameYear = atHand.filter((other) => other !== plan && other.year === plan.year);
  const agencies = joined([plan, ...sameYear]);
  const own = nth(agencies, 0);
  const period = periodOn(own, day);
  const above = own.issued.find(({ reporters }) => reporters.length > 0);
  const gathered = above && consolidated(own, above, agencies, period);
  const hasReports = gathered && (gathered.contributions.length > 0 || own.progress.some((entry) => entry.reporter));
  return { plan: own, report: hasReports ? gathered.report : reportOf(own, period) };
}

function consolidated(plan: Plan, issued: IssuedDocument, agencies: Plan[], period: ReportedPeriod): GatheredReport {
  const expected: Reporter[] = issued.reporters.flatMap(membersOf).map(({ title }) => ({ title }));
  const names = new Set(expected.map(({ title }) => agencyName(title)));
  const others = agencies.filter((other) => other !== plan);
  const reporting = others.filter((other) => names.has(agencyName(other.agency.title)));
  const unexpected = others.filter((other) => !reporting.includes(other));
  const { plans: contributions, superseded } = withoutCopies(reporting, period.cutOff);
  const report =
    contributions.length > 0 || !plan.progress.some((entry) => entry.reporter)
      ? consolidate(plan, contributions, period, expected)
      : reportOf(plan, period, expected);
  return { plan, issued, report, contributions, unexpected, superseded };
}

function ownReport(plan: Plan, periodTitle: string): GatheredReport {
  const written = plan.issued.find(
    (issued) => issued.kind.name === 'báo cáo' && !issued.unit && samePeriod(plan, issued, periodTitle),
  );
  const report = reportOf(plan, periodOf(plan, periodTitle));
  return {
    plan,
    issued: written ?? emptyReport(plan, periodTitle),
    report,
    contributions: [],
    unexpected: [],
    superseded: [],
  };
}

function samePeriod(plan: Plan, { period }: IssuedDocument, wanted: string): boolean {
  const title = period?.parts.map((part) => (part.kind === 'text' ? part.text : '')).join('') ?? 'năm';
  return periodOf(plan, title).name === periodOf(plan, wanted).name;
}

/** A report of which nothing is written. */
function emptyReport(plan: Plan, period: string): IssuedDocument {
  return { ...emptyDocument('báo cáo', plan.source), written: false, period: madeText(period, plan) };
}

function madeText(text: string, { source }: Plan): RichText {
  return { parts: [{ kind: 'text', text }], source };
}

/** A plan for the body over all agencies: its objectives are those that they share. */
function superiorPlan(agencies: Plan[]): Plan | undefined {
  const titles = new Set(agencies.map(({ agency }) => agencyName(agency.superior ?? '')));
  const [first] = agencies;
  if (!first || titles.size !== 1 || !first.agency.superior) return undefined;
  const objectives = new Map<string, Objective>();
  for (const { objectives: own } of agencies) {
    for (const objective of own) {
      const key = objective.named ? objective.id : wordsOf(objective);
      if (!objectives.has(key)) objectives.set(key, { ...objective, number: objectives.size + 1 });
    }
  }
  const title = first.agency.superior.replace(/(?<!\s)\s*\n\s*/g, ' ');
  const collective = /^(ủy|uỷ) ban nhân dân|^ubnd/iu.test(title);
  return {
    ...first,
    agency: {
      ...first.agency,
      id: 'cơ-quan-cấp-trên',
      title,
      superior: undefined,
      sign: collective ? 'UBND' : initials(title),
      leadership: collective ? 'collective' : 'head',
      headPosition: collective ? 'Chủ tịch' : 'Giám đốc',
    },
    objectives: [...objectives.values()],
    tasks: [],
    signatories: [],
    issued: [],
    looseAnnexes: [],
    unitPlans: [],
    progress: [],
  };
}

function initials(title: string): string {
  return title
    .split(/\s+/u)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}
