/** Reads the deadlines of all tasks, relative ones included, and fills in their days. */

import type { AstNode } from 'langium';
import {
  countedDays,
  type EvaluationContext,
  type HolidayOverride,
  printedDeadline,
  type Resolution,
  resolveAll,
  standsAlone,
  type TaskToResolve,
  type WorkingDays,
  workingDays,
} from '../../deadline/index.ts';
import { folded } from '../../fold.ts';
import { TextMemo, whileSame } from '../../memo.ts';
import type { Plan, RichText, SourceRange, Task, TaskDeadline, TextPart, WordPart } from '../../plan/model.ts';
import { textVariable } from '../../plan/variables.ts';
import { positionIn, readingOf } from '../deadline-readings.ts';
import type * as ast from '../generated/ast.ts';
import type { ElementMap } from './elements.ts';
import { plainText, richText, sourceOf } from './sources.ts';

/** What holds a deadline: a task, and where it says when. */
interface DeadlineOwner {
  node: AstNode;
  statement?: ast.Text;
  deadline?: ast.Deadline;
  deadlineWording?: ast.Text;
}

/** @returns Whether every deadline was read: of a plan with too many due days some are left out. */
export function resolveDeadlines(plan: Plan, owners: DeadlineOwner[], elements: ElementMap): boolean {
  const open = owners.filter(({ node }) => !elements.isComplete(node));
  // What hangs on no other task needs no other.
  const alone = open.every(({ deadline }) => hangsOnNothing(deadline));
  const needed = alone ? open : owners;
  const done = alone ? daysOf(owners, elements) : 0;
  const written = needed.flatMap((owner): Written[] => {
    const task = elements.ofType(owner.node, 'task');
    return task ? [{ task, node: owner, key: task.id }] : [];
  });
  // A name given twice belongs to the first task; the other keeps its deadline under a name nobody can write.
  const times = new Map<string, number>();
  for (const entry of written) {
    const before = times.get(entry.key) ?? 0;
    times.set(entry.key, before + 1);
    if (before > 0) entry.key += `'${before}`;
  }
  const byKey = new Map(written.map(({ key, node }) => [key, node]));
  const titleOf = (key: string) =>
    plainText(byKey.get(key)?.statement)
      ?.split('\n')[0]
      ?.replace(/(?<![\s.;:])[\s.;:]+$/u, '');
  const resolved = resolveAll(
    written.map(({ key, node }): TaskToResolve => {
      const reading = node.deadline?.value ? readingOf(node.deadline.value) : undefined;
      return { name: key, deadline: reading?.deadline, references: reading?.references };
    }),
    contextOf(plan),
    done,
  );
  for (const { task, node, key } of written) {
    if (!node.deadline?.value || elements.isComplete(node.node)) continue;
    task.deadline = taskDeadline(node, node.deadline, resolved.get(key), titleOf, elements);
  }
  return [...resolved.values()].every(({ problems }) => problems.every(({ code }) => code !== 'too-many-days'));
}

/** Days of the tasks that are complete. */
function daysOf(owners: readonly DeadlineOwner[], elements: ElementMap): number {
  let days = 0;
  for (const { node } of owners) {
    if (elements.isComplete(node)) days += elements.ofType(node, 'task')?.deadline?.daysOfParts ?? 0;
  }
  return days;
}

/** The first line of what a task says, by its name. */
type TitleOf = (name: string) => string | undefined;

interface Written {
  task: Task;
  node: DeadlineOwner;
  key: string;
}

/** Whether a deadline hangs on nothing but its words and what `deadlineInputs` says. */
export function hangsOnNothing(node: ast.Deadline | undefined): boolean {
  if (!node?.value) return true;
  const { deadline, references } = readingOf(node.value);
  if (node.references.length > 0 || references.length > 0 || node.value.includes('{')) return false;
  return !deadline || standsAlone({ deadline });
}

/** What the days hang on of deadlines that name neither tasks nor events. */
export function deadlineInputs(
  { year, from, to, beforeExcludesDay }: Pick<Plan, 'year' | 'from' | 'to' | 'beforeExcludesDay'>,
  holidayYears: readonly HolidayOverride[],
): string {
  return JSON.stringify([year, from, to, beforeExcludesDay, holidayYears]);
}

/** What the deadlines of a plan are read against, other tasks left out. */
export function contextOf(plan: Plan): Omit<EvaluationContext, 'dueDaysOf'> {
  const events = new Map(plan.events.map(({ event, day }) => [folded(event), day]));
  return {
    year: plan.year,
    from: plan.from,
    to: plan.to,
    beforeExcludesDay: plan.beforeExcludesDay,
    calendar: workingDaysOf(plan.agency.holidayYears),
    eventDay: (event) => events.get(folded(event)),
  };
}

/** From one keystroke to the next the holidays are the same, and so is the calendar that has worked them out. */
function workingDaysOf(overrides: readonly HolidayOverride[]): WorkingDays {
  return workingDaysBy(JSON.stringify(overrides.map(({ year, closed, makeUp }) => ({ year, closed, makeUp }))));
}

const workingDaysBy = whileSame((overrides: string) => workingDays({ overrides: JSON.parse(overrides) }));

function taskDeadline(
  task: DeadlineOwner,
  node: ast.Deadline,
  resolution: Resolution | undefined,
  titleOf: TitleOf,
  elements: ElementMap,
): TaskDeadline {
  const reading = readingOf(node.value);
  const source = sourceOf(node);
  return {
    text: node.value,
    deadline: reading.deadline,
    wording: wording(task, node, source, titleOf, elements),
    occurrences: resolution?.occurrences ?? [],
    daysOfParts: countedDays(resolution?.parts ?? []),
    undated: resolution?.undated ?? reading.undated,
    wordParts: wordParts.of(node.value),
    readingProblems: reading.problems.map(({ code }) => code),
    problems: (resolution?.problems ?? []).map(({ code, message, severity, start, end }) => ({
      code,
      message,
      severity,
      source: within(source, node.value, start, end),
    })),
    restDays: resolution?.notes ?? [],
    source,
  };
}

/** The same words stand in many tasks. */
const wordParts = new TextMemo((value): WordPart[] => {
  const { deadline, spans, quotes } = readingOf(value);
  return (deadline?.parts ?? []).flatMap(({ when }, index) => {
    const span = spans[index];
    if (when.type !== 'words' || !span) return [];
    const { start, end } = span;
    return [{ start, end, quoted: quotes.some((quote) => quote.start <= start && end <= quote.end) }];
  });
});

/** As written, names put into words; or the words of `ghi là`. */
function wording(
  task: DeadlineOwner,
  node: ast.Deadline,
  source: SourceRange,
  titleOf: TitleOf,
  elements: ElementMap,
): RichText {
  if (task.deadlineWording) return richText(task.deadlineWording, elements);
  if (node.references.length === 0 && !node.value.includes('{')) {
    return { parts: plainWords.of(node.value).parts, source };
  }
  const reading = readingOf(node.value);
  const pieces = printedDeadline(node.value, reading, (name) => taskWords(name, titleOf));
  const named = node.references.filter(
    ({ target }) => !reading.references.some(({ name }) => name === target.$refText),
  );
  const parts = pieces.map((piece): TextPart => {
    if ('text' in piece) return { kind: 'text', text: piece.text };
    const variable = textVariable(piece.name);
    if (variable) return { kind: 'variable', variable };
    const target = elements.of(named.find((reference) => reference.target.$refText === piece.name)?.target.ref);
    return target ? { kind: 'reference', name: piece.name, target } : { kind: 'text', text: `{${piece.name}}` };
  });
  return { parts, source };
}

/** Deadlines that name nothing say the same in every task. */
const plainWords = new TextMemo((value) => ({
  parts: printedDeadline(value, readingOf(value), (name) => name).flatMap((piece): TextPart[] =>
    'text' in piece ? [{ kind: 'text', text: piece.text }] : [],
  ),
}));

function taskWords(name: string, titleOf: TitleOf): string {
  const title = titleOf(name);
  return title ? `khi hoàn thành nhiệm vụ “${title}”` : name;
}

/** The characters of a deadline line from `start` to `end`; the whole line where they are not known. */
function within(source: SourceRange, text: string, start: number, end: number): SourceRange {
  if (end <= start) return source;
  return { uri: source.uri, start: positionIn(text, source.start, start), end: positionIn(text, source.start, end) };
}
