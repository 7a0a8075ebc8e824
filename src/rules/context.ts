/** What all checks share: the plan, its texts with what the detectors find in them, and what a person has set. */
import type { IsoDay } from '../deadline/model.ts';
import { nth } from '../known.ts';
import { dayOfPlan, publicationOf } from '../plan/issued.ts';
import type { Plan, SourceRange, Task } from '../plan/model.ts';
import { locate } from '../plan/text-positions.ts';
import { attempt } from './attempt.ts';
import type { RuleCode } from './catalogue.ts';
import type { ReportFinding } from './finding.ts';
import { inputsOf, KeptBy } from './kept.ts';
import { NO_TABLES, type RuleTables } from './settings.ts';
import { TaskDocuments } from './task-documents.ts';
import { type PlanText, textsAroundTasks, textsOfTask } from './text/plan-texts.ts';
import { type Scan, type ScanKind, scan } from './text/scan.ts';

export interface CheckOptions {
  /** The day of the check; without it nothing is compared with today. */
  today?: IsoDay;
  /** Additions to the data tables, from `mtcl.json`. */
  tables?: RuleTables;
  /** Keep what is found with the plan's tasks, which stay the same objects where nothing of them changes. */
  keep?: boolean;
}

/** What the detectors look for in words, and names in braces. */
export type TextKind = ScanKind | 'references';

export interface ScannedText extends PlanText {
  found: Scan;
}

/** Texts that stay or go together: those of a task. */
interface TextGroup {
  texts: ScannedText[];
  /** What was found in them, with the place of the text. */
  kinds: [TextKind, number][];
}

const groupsOfTasks = new KeptBy<TextGroup>();

/** Looks at the texts of tasks whose texts are not known yet, so that a check of their plan finds them ready. */
export function scanTexts(tasks: readonly Task[]): void {
  for (const task of tasks) {
    if (groupsOfTasks.get(task, '')) continue;
    for (const { text } of textsOfTask(task)) {
      try {
        scan(text);
      } catch {
        // The check itself says so.
      }
    }
  }
}

/** Arguments of what a check reported. */
export type Reported = Parameters<ReportFinding>[];

export class RuleContext {
  readonly texts: ScannedText[] = [];
  private readonly groups: TextGroup[];
  /** Places in `texts`. */
  private readonly byKind = new Map<TextKind, number[]>();
  private readonly keep: boolean;
  private documents?: TaskDocuments;
  /** What is reported while it is recorded. */
  private recorded?: Reported;
  /** Counts what must not be kept. */
  private once = 0;
  /** Rules that have failed already. */
  private readonly broken = new Set<RuleCode>();
  readonly today?: IsoDay;
  readonly tables: RuleTables;
  /** The day from which the plan counts. */
  readonly documentDay: IsoDay;

  constructor(
    readonly plan: Plan,
    private readonly tell: ReportFinding,
    options: CheckOptions = {},
  ) {
    this.keep = options.keep ?? false;
    this.today = options.today;
    this.tables = options.tables ?? NO_TABLES;
    this.documentDay = dayOfPlan(plan);
    const { before, behind } = textsAroundTasks(plan);
    const ofTask = (task: Task) => this.kept(groupsOfTasks, task, '', () => this.grouped(textsOfTask(task)));
    this.groups = [this.grouped(before), ...plan.tasks.map(ofTask), this.grouped(behind)];
    for (const { texts, kinds } of this.groups) {
      for (const [kind, at] of kinds) {
        const places = this.byKind.get(kind);
        if (places) places.push(this.texts.length + at);
        else this.byKind.set(kind, [this.texts.length + at]);
      }
      for (const text of texts) this.texts.push(text);
    }
  }

  private grouped(list: PlanText[]): TextGroup {
    const texts = list.map((text): ScannedText => {
      let found = NOTHING_FOUND;
      this.attempt('MTCL501', () => (found = scan(text.text)), text.rich.source);
      return Object.assign(text, { found });
    });
    const kinds = texts.flatMap(({ found, rich }, at) => {
      const names = rich.parts.some(({ kind }) => kind === 'reference');
      return [...found.kinds, ...(names ? (['references'] as const) : [])].map((kind): [TextKind, number] => [
        kind,
        at,
      ]);
    });
    return { texts, kinds };
  }

  readonly report: ReportFinding = (...finding) => {
    this.recorded?.push(finding);
    this.tell(...finding);
  };

  /** Which documents print which tasks. */
  get taskDocuments(): TaskDocuments {
    this.documents ??= new TaskDocuments(this.plan);
    return this.documents;
  }

  /**
   * What `make` finds of a task (or of its texts) and of what `inputs` says, and of nothing else. Where it must look at
   * more it says so (`looksAround`).
   */
  kept<Value>(store: KeptBy<Value>, owner: object, inputs: string, make: () => Value): Value {
    if (!this.keep) return make();
    const known = store.get(owner, inputs);
    if (known !== undefined) return known;
    const { once } = this;
    const value = make();
    if (once === this.once) store.set(owner, inputs, value);
    return value;
  }

  /** What a check looks at beside its task, as a string (`inputsOf`); nothing where nothing is kept. */
  inputs(make: () => readonly unknown[]): string {
    return this.keep ? inputsOf(...make()) : '';
  }

  /** A check of one task: run again only where the task or the inputs have changed, else what it reported is reported. */
  check(store: KeptBy<Reported>, task: Task, inputs: string, check: () => void): void {
    const known = this.keep ? store.get(task, inputs) : undefined;
    if (known) {
      for (const finding of known) this.report(...finding);
      return;
    }
    const recorded: Reported = [];
    this.recorded = recorded;
    this.kept(store, task, inputs, () => {
      check();
      return recorded;
    });
    this.recorded = undefined;
  }

  /** What is being found depends on more than its task and its inputs: it is not kept. */
  looksAround(): void {
    this.once++;
  }

  /** The texts in which something is found that depends on `inputs`, with it, in their order. */
  textsWhere<Mark>(
    store: KeptBy<[at: number, marks: Mark[]][]>,
    inputs: string,
    find: (text: ScannedText) => Mark[],
  ): [ScannedText, Mark[]][] {
    return this.groups.flatMap((group) => {
      const found = this.kept(store, group, inputs, () =>
        group.texts.flatMap((text, at): [number, Mark[]][] => {
          const marks = find(text);
          return marks.length > 0 ? [[at, marks]] : [];
        }),
      );
      return found.map(([at, marks]): [ScannedText, Mark[]] => [nth(group.texts, at), marks]);
    });
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
    this.looksAround();
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
