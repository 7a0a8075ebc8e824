/** What all checks share: the plan, its texts with what the detectors find in them, and what a person has set. */
import type { IsoDay } from '../deadline/model.ts';
import { nth } from '../known.ts';
import { dayOfPlan, publicationOf } from '../plan/issued.ts';
import type { Plan, SourceRange } from '../plan/model.ts';
import { locate } from '../plan/text-positions.ts';
import { attempt } from './attempt.ts';
import type { RuleCode } from './catalogue.ts';
import type { ReportFinding } from './finding.ts';
import { NO_TABLES, type RuleTables } from './settings.ts';
import { type PlanText, planTexts } from './text/plan-texts.ts';
import { type Scan, type ScanKind, scan } from './text/scan.ts';

export interface CheckOptions {
  /** The day of the check; without it nothing is compared with today. */
  today?: IsoDay;
  /** Additions to the data tables, from `mtcl.json`. */
  tables?: RuleTables;
}

/** What the detectors look for in words, and names in braces. */
export type TextKind = ScanKind | 'references';

export interface ScannedText extends PlanText {
  found: Scan;
}

export class RuleContext {
  readonly texts: ScannedText[];
  /** Places in `texts`. */
  private readonly byKind = new Map<TextKind, number[]>();
  /** Rules that have failed already. */
  private readonly broken = new Set<RuleCode>();
  readonly today?: IsoDay;
  readonly tables: RuleTables;
  /** The day from which the plan counts. */
  readonly documentDay: IsoDay;

  constructor(
    readonly plan: Plan,
    readonly report: ReportFinding,
    options: CheckOptions = {},
  ) {
    this.today = options.today;
    this.tables = options.tables ?? NO_TABLES;
    this.documentDay = dayOfPlan(plan);
    this.texts = planTexts(plan).map((text) => {
      let found = NOTHING_FOUND;
      this.attempt('MTCL501', () => (found = scan(text.text)), text.rich.source);
      return Object.assign(text, { found });
    });
    for (const [at, { found, rich }] of this.texts.entries()) {
      for (const kind of found.kinds) this.list(kind, at);
      if (rich.parts.some(({ kind }) => kind === 'reference')) this.list('references', at);
    }
  }

  private list(kind: TextKind, at: number): void {
    const places = this.byKind.get(kind);
    if (places) places.push(at);
    else this.byKind.set(kind, [at]);
  }

  /**
   * The texts in which one of these was found, in their order. Most detectors find nothing in most texts: a rule goes
   * through those that concern it, not through all.
   */
  textsWith(...kinds: TextKind[]): ScannedText[] {
    const lists = kinds.flatMap((kind) => this.byKind.get(kind) ?? []);
    const places = kinds.length > 1 ? [...new Set(lists)].sort((a, b) => a - b) : lists;
    return places.map((at) => nth(this.texts, at));
  }

  /** Runs a check of one rule; a mistake in it is reported once, and the other rules go on. */
  attempt(code: RuleCode, check: () => void, source: SourceRange = this.plan.source): void {
    // Called for each task and each text: nothing is made for those that go well.
    try {
      check();
    } catch (error) {
      attempt(
        code,
        source,
        (...finding) => this.reportBroken(code, finding),
        () => {
          throw error;
        },
      );
    }
  }

  private reportBroken(code: RuleCode, finding: Parameters<ReportFinding>): void {
    if (this.broken.has(code)) return;
    this.broken.add(code);
    this.report(...finding);
  }
}

const NOTHING_FOUND = scan('');

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

/** Fewer tasks than this without a document that publishes them: the plan is still being written. */
const UNDER_WAY_FROM = 5;

/** Whether what is missing in the plan as a whole is worth a word yet. */
export function isUnderWay(plan: Plan): boolean {
  return plan.tasks.length > 0 && (publicationOf(plan)?.written === true || plan.tasks.length >= UNDER_WAY_FROM);
}
