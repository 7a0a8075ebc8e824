/** What all checks share: the plan, its texts with what the detectors find in them, and what a person has set. */
import type { IsoDay } from '../deadline/model.ts';
import type { Plan, SourceRange } from '../plan/model.ts';
import { locate } from '../plan/text-positions.ts';
import type { Report } from './finding.ts';
import { NO_TABLES, type RuleTables } from './settings.ts';
import { type PlanText, planTexts } from './text/plan-texts.ts';
import { type Scan, scan } from './text/scan.ts';

export interface CheckOptions {
  /** The day of the check; without it nothing is compared with today. */
  today?: IsoDay;
  /** Additions to the data tables, from `mtcl.json`. */
  tables?: RuleTables;
}

export interface ScannedText extends PlanText {
  found: Scan;
}

export class RuleContext {
  readonly texts: ScannedText[];
  readonly today?: IsoDay;
  readonly tables: RuleTables;
  /** The day from which the documents count: their date, else the first day of the plan. */
  readonly documentDay: IsoDay;

  constructor(
    readonly plan: Plan,
    readonly report: Report,
    options: CheckOptions = {},
  ) {
    this.today = options.today;
    this.tables = options.tables ?? NO_TABLES;
    this.documentDay = plan.decision?.date ?? plan.from;
    this.texts = planTexts(plan).map((text) => Object.assign(text, { found: scan(text.text) }));
  }
}

export type Check = (context: RuleContext) => void;

/** The characters of the file behind a mark in a text. */
export function markSource(text: PlanText, mark: { start: number; end: number }): SourceRange {
  return locate(text.rich, mark.start, mark.end);
}

/** The first characters of a block: its keyword, so that a whole block is not underlined. */
export function headSource(source: SourceRange, length: number): SourceRange {
  const end = { line: source.start.line, character: source.start.character + length };
  return { uri: source.uri, start: source.start, end };
}

/** Fewer tasks than this without a decision: the plan is still being written. */
const UNDER_WAY_FROM = 5;

/** Whether what is missing in the plan as a whole is worth a word yet. */
export function isUnderWay(plan: Plan): boolean {
  return plan.tasks.length > 0 && (plan.decision !== undefined || plan.tasks.length >= UNDER_WAY_FROM);
}
