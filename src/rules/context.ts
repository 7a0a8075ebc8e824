/** What all checks share: the plan, its texts with what the detectors find in them, and what a person has set. */
import type { IsoDay } from '../deadline/model.ts';
import { lastOf, nth } from '../known.ts';
import { dayOfPlan, publicationOf } from '../plan/issued.ts';
import type { Plan, SourceRange, Task, TaskDeadline } from '../plan/model.ts';
import { locate } from '../plan/text-positions.ts';
import { attempt } from './attempt.ts';
import type { RuleCode } from './catalogue.ts';
import type { ReportFinding } from './finding.ts';
import { inputsOf, KeptBy } from './kept.ts';
import { type Run, runsOf } from './runs.ts';
import { NO_TABLES, type RuleTables } from './settings.ts';
import { TaskDocuments } from './task-documents.ts';
import { type PlanText, textsAroundTasks, textsOfTask } from './text/plan-texts.ts';
import { type Scan, type ScanKind, scan, scanDeadline } from './text/scan.ts';

export interface CheckOptions {
  /** The day of the check; without it nothing is compared with today. */
  today?: IsoDay;
  /** Additions to the data tables, from `mtcl.json`. */
  tables?: RuleTables;
  /** Keep what is found with the plan's tasks, which stay the same objects where nothing of them changes. */
  keep?: boolean;
}

/** What the detectors look for in words, and names in braces. */
export type TextKind = ScanKind | 'references' | 'bases';

export interface ScannedText extends PlanText {
  found: Scan;
}

/** Texts that stay or go together: those of a task, those of a run of tasks. */
interface TextGroup {
  texts: readonly ScannedText[];
  /** The places of the texts in which something was found. */
  kinds: ReadonlyMap<TextKind, number[]>;
  /** Those of the tasks of a run. */
  parts?: readonly TextGroup[];
}

const groupsOfTasks = new KeptBy<TextGroup>();

/** Looks at the texts of tasks whose texts are not known yet, so that a check of their plan finds them ready. */
export function scanTexts(run: Run): boolean {
  if (groupsOfTasks.get(run, '')) return false;
  for (const task of run) {
    if (groupsOfTasks.get(task, '')) continue;
    for (const { text } of textsOfTask(task)) {
      try {
        scan(text);
      } catch {
        // The check itself says so.
      }
    }
  }
  return true;
}

/** The words of deadlines are looked through for these. */
type DeadlineKind = keyof ReturnType<typeof scanDeadline>;

/** Tasks in whose deadlines something stands. */
const deadlinesWith = new KeptBy<ReadonlyMap<DeadlineKind, TaskDeadline[]>>();

/** Arguments of what a check reported. */
export type Reported = Parameters<ReportFinding>[];

export class RuleContext {
  /** The tasks of the plan, in their order. */
  readonly runs: readonly Run[];
  private readonly groups: readonly TextGroup[];
  private readonly keep: boolean;
  private documents?: TaskDocuments;
  private all?: readonly ScannedText[];
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
    this.runs = runsOf(plan.tasks);
    const { before, behind } = textsAroundTasks(plan);
    const ofTask = (task: Task) => this.kept(groupsOfTasks, task, '', () => this.grouped(textsOfTask(task)));
    const ofRun = (run: Run) => this.kept(groupsOfTasks, run, '', () => joined(run.map(ofTask)));
    this.groups = [this.grouped(before), ...this.runs.map(ofRun), this.grouped(behind)];
  }

  /** All texts, in their order. */
  get texts(): readonly ScannedText[] {
    this.all ??= this.groups.flatMap(({ texts }) => texts);
    return this.all;
  }

  /** Those of documents and declarations: before the texts of tasks, and behind them. */
  get textsBesideTasks(): (readonly ScannedText[])[] {
    return [nth(this.groups, 0).texts, lastOf(this.groups).texts];
  }

  private grouped(list: PlanText[]): TextGroup {
    const kinds = new Map<TextKind, number[]>();
    const texts = list.map((text, at): ScannedText => {
      let found = NOTHING_FOUND;
      this.attempt('MTCL501', () => (found = scan(text.text)), text.rich.source);
      for (const kind of found.kinds) add(kinds, kind, at);
      const names = text.rich.parts.filter((part) => part.kind === 'reference');
      if (names.length > 0) add(kinds, 'references', at);
      // Most name units, and there are thousands of those.
      if (names.some(({ target }) => target.type === 'legalBasis')) add(kinds, 'bases', at);
      return Object.assign(text, { found });
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

  /** The same, with the documents that print a task: asked for task by task. */
  inputsByDocuments(make: () => readonly unknown[]): (task: Task) => string {
    const { taskDocuments } = this;
    let last: { key: string; inputs: string } | undefined;
    return (task) => {
      const key = taskDocuments.keyOf(task);
      if (last?.key !== key) last = { key, inputs: this.inputs(() => [...make(), key]) };
      return last.inputs;
    };
  }

  /**
   * A check of each task: run again only where the task or the inputs have changed, else what it reported is reported.
   * @param code The rule that is named where the check of a task fails outside any rule of its own.
   * @param inputsFor Asked for each task: the same string for the same inputs.
   */
  checkTasks(
    code: RuleCode,
    store: KeptBy<Reported>,
    inputsFor: (task: Task) => string,
    check: (task: Task) => void,
    concerns: (task: Task) => boolean = () => true,
  ): void {
    for (const run of this.runs) {
      this.reported(store, run, this.keep ? inputsOfRun(run, inputsFor) : '', () => {
        for (const task of run) {
          if (!concerns(task)) continue;
          const guarded = () => this.attempt(code, () => check(task), task.nameSource);
          this.reported(store, task, inputsFor(task), guarded);
        }
      });
    }
  }

  /** Runs a check, or reports what it reported when it was run last. */
  private reported(store: KeptBy<Reported>, owner: object, inputs: string, check: () => void): void {
    const known = this.keep ? store.get(owner, inputs) : undefined;
    if (known) {
      for (const finding of known) this.report(...finding);
      return;
    }
    const around = this.recorded;
    const recorded: Reported = [];
    this.recorded = recorded;
    try {
      this.kept(store, owner, inputs, () => {
        check();
        return recorded;
      });
    } finally {
      this.recorded = around;
      around?.push(...recorded);
    }
  }

  /** What is found in each run of tasks, of them alone and of what `inputs` says. */
  ofRuns<Value>(store: KeptBy<Value>, inputs: string, find: (run: Run) => Value): Value[] {
    return this.runs.map((run) => this.kept(store, run, inputs, () => find(run)));
  }

  /** The deadlines in whose words something stands, in the order of the tasks. */
  deadlinesWith(kind: DeadlineKind): TaskDeadline[] {
    return this.ofRuns(deadlinesWith, '', scannedDeadlines).flatMap((found) => found.get(kind) ?? []);
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
    const foundIn = (group: TextGroup): [at: number, marks: Mark[]][] =>
      this.kept(store, group, inputs, () => {
        if (group.parts) {
          let before = 0;
          return group.parts.flatMap((part) => {
            const from = before;
            before += part.texts.length;
            return foundIn(part).map(([at, marks]): [number, Mark[]] => [from + at, marks]);
          });
        }
        return group.texts.flatMap((text, at): [number, Mark[]][] => {
          const marks = find(text);
          return marks.length > 0 ? [[at, marks]] : [];
        });
      });
    return this.groups.flatMap((group) =>
      foundIn(group).map(([at, marks]): [ScannedText, Mark[]] => [nth(group.texts, at), marks]),
    );
  }

  /**
   * The texts in which one of these was found, in their order. Most detectors find nothing in most texts: a rule goes
   * through those that concern it, not through all.
   */
  textsWith(...kinds: TextKind[]): ScannedText[] {
    return this.groups.flatMap(({ texts, kinds: found }) => {
      const lists = kinds.flatMap((kind) => found.get(kind) ?? []);
      const places = kinds.length > 1 ? [...new Set(lists)].sort((a, b) => a - b) : lists;
      return places.map((at) => nth(texts, at));
    });
  }

  /**
   * Runs a check of one rule; a mistake in it is reported once, and the other rules go on.
   * @returns What the check says; nothing where it failed.
   */
  attempt<Said>(code: RuleCode, check: () => Said, source: SourceRange = this.plan.source): Said | undefined {
    // Called for each task and each text: nothing is made for those that go well.
    try {
      return check();
    } catch (error) {
      attempt(
        code,
        source,
        (...finding) => this.reportBroken(code, finding),
        () => {
          throw error;
        },
      );
      return undefined;
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

function add<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The texts of several groups one behind the other. */
function joined(parts: readonly TextGroup[]): TextGroup {
  const texts: ScannedText[] = [];
  const kinds = new Map<TextKind, number[]>();
  for (const part of parts) {
    for (const [kind, places] of part.kinds) for (const at of places) add(kinds, kind, texts.length + at);
    texts.push(...part.texts);
  }
  return { texts, kinds, parts };
}

/** Those of its tasks; most are the same for all. */
function inputsOfRun(run: Run, inputsFor: (task: Task) => string): string {
  const all = [...new Set(run.map(inputsFor))];
  return all.length === 1 ? nth(all, 0) : inputsOf(...run.map(inputsFor));
}

function scannedDeadlines(run: Run): Map<DeadlineKind, TaskDeadline[]> {
  const found = new Map<DeadlineKind, TaskDeadline[]>();
  for (const { deadline } of run) {
    if (!deadline) continue;
    const { placeholders, loneBrackets, weekdays } = scanDeadline(deadline.text);
    if (placeholders.length > 0) add(found, 'placeholders', deadline);
    if (loneBrackets.length > 0) add(found, 'loneBrackets', deadline);
    if (weekdays.length > 0) add(found, 'weekdays', deadline);
  }
  return found;
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

/** Fewer tasks than this without a document that publishes them: the plan is still being written. */
const UNDER_WAY_FROM = 5;

/** Whether what is missing in the plan as a whole is worth a word yet. */
export function isUnderWay(plan: Plan): boolean {
  return plan.tasks.length > 0 && (publicationOf(plan)?.written === true || plan.tasks.length >= UNDER_WAY_FROM);
}
