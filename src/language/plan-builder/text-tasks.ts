/** Tasks in running text: duties to report, items that say who does something by when, and reminders. */
import type { Content, PerformerList, Task, TaskLineContent } from '../../plan/model.ts';
import type { TaskColumnKind } from '../../plan/task-columns.ts';
import { columnOfWord } from '../../plan/task-columns.ts';
import * as ast from '../generated/ast.ts';
import { named } from './directory.ts';
import type { ElementMap } from './elements.ts';
import { details, performers } from './objectives.ts';
import { richText, sourceOf, sourceOfProperty } from './sources.ts';

/** An item of a document that becomes a task where it has a name, a lead, a deadline or the like. */
export type TextItem = ast.Section | ast.Clause | ast.Point | ast.DashItem | ast.PlusItem | ast.BulletItem;

export type TextTask = ast.ReportingDuty | ast.Reminder | TextItem;

const ITEMS: ReadonlySet<string> = new Set(['Section', 'Clause', 'Point', 'DashItem', 'PlusItem', 'BulletItem']);

export function isTextItem(node: unknown): node is TextItem {
  return ITEMS.has((node as { $type?: string } | undefined)?.$type ?? '');
}

/** Whether elements of that type can be tasks in running text. */
export function isTextTaskType(type: string): boolean {
  return type === 'ReportingDuty' || type === 'Reminder' || ITEMS.has(type);
}

export function isTextTask(node: unknown): node is TextTask {
  if (ast.isReportingDuty(node) || ast.isReminder(node)) return true;
  return isTextItem(node) && (node.name !== undefined || factsIn(node).some(isFact));
}

/** What the words of an element in running text are. */
export function textOf(node: TextTask): ast.Text | undefined {
  if (ast.isReportingDuty(node) || ast.isReminder(node)) return node.statement;
  return ast.isSection(node) ? node.heading : node.text;
}

/** What may be said of a task, whichever element says it. */
interface Facts {
  leads?: ast.PartyList;
  coordinators?: ast.PartyList;
  deadline?: ast.Deadline;
  deadlineWording?: ast.Text;
  monitors?: ast.PartyList;
  evidence?: ast.Text[];
  to?: ast.Text[];
  note?: ast.Text;
  details?: ast.TaskDetail[];
  events?: ast.EventDay[];
  progress?: ast.OwnProgress[];
  /** Of a line: the column its values stand in. */
  kind?: ast.TaskDetailKind;
  values?: ast.DetailValue[];
}

/** Where something of a task may be said: in its block, or in a line that is printed. */
function factsIn(node: TextTask): Facts[] {
  const lines = isTextItem(node) ? node.content.filter(ast.isTaskLine) : [];
  return [node, ...lines];
}

function isFact(facts: Facts): boolean {
  const { leads, coordinators, deadline, monitors, note, kind } = facts;
  if (leads || coordinators || deadline || monitors || note || kind) return true;
  return [facts.evidence, facts.to, facts.details, facts.events, facts.progress].some(
    (list) => (list?.length ?? 0) > 0,
  );
}

/** The line of the deadline, wherever it is written. */
export function deadlineOf(node: TextTask): Pick<Facts, 'deadline' | 'deadlineWording'> {
  return factsIn(node).find(({ deadline }) => deadline?.value) ?? {};
}

/** Without its texts, so that texts can refer to it. */
export function buildTextTask(node: TextTask, number: number, elements: ElementMap): Task {
  const duty = ast.isReportingDuty(node);
  return elements.set(node, {
    ...named(node, `${duty ? 'báo-cáo' : 'việc-trong-lời-văn'}-${number}`),
    type: 'task',
    number,
    inDocument: true,
    ...(duty ? { duty: true as const } : { inText: true as const }),
    statement: { parts: [], source: sourceOf(node) },
    evidence: [],
  });
}

export function fillTextTask(node: TextTask, elements: ElementMap): void {
  const task = elements.ofType(node, 'task');
  if (!task) return;
  const words = textOf(node);
  if (words) task.statement = richText(words, elements);
  else if (ast.isSection(node)) task.statement = sectionHeading(node, elements);
  const all = factsIn(node);
  const list = (pick: (facts: Facts) => ast.PartyList | undefined) =>
    performers(
      all.map(pick).find((found) => found !== undefined),
      elements,
    );
  const texts = (pick: (facts: Facts) => ast.Text[] | undefined) =>
    all.flatMap((facts) => pick(facts) ?? []).map((text) => richText(text, elements));
  task.leads = list(({ leads }) => leads) ?? sectionUnit(node, elements);
  task.coordinators = list(({ coordinators }) => coordinators);
  task.monitors = list(({ monitors }) => monitors);
  task.evidence = texts(({ evidence }) => evidence);
  const to = texts((facts) => facts.to);
  if (to.length > 0) task.to = to;
  const note = all.find((facts) => facts.note)?.note;
  if (note) task.note = richText(note, elements);
  const more = all.flatMap(({ details = [], kind, values = [] }) => (kind ? [{ kind, values }] : details));
  if (more.length > 0) task.details = details(more, elements);
  // A report in words: everybody named sends one, when the figures are cut off.
  if (to.length > 0 && /báo cáo/iu.test(words?.value ?? '')) task.duty = true;
}

/** What stands under the name of a unit (`mục VP { … }`) is that unit's to do. */
function sectionUnit(node: TextTask, elements: ElementMap): PerformerList | undefined {
  for (let at: unknown = node; at; at = (at as { $container?: unknown }).$container) {
    const party = ast.isSection(at) ? elements.party(at.subject?.ref) : undefined;
    if (!party) continue;
    const source = sourceOfProperty(at as ast.Section, 'subject');
    return { performers: [{ party, source }], source };
  }
  return undefined;
}

/** A section is headed by words, or by the name of the unit whose duties it holds. */
export function sectionHeading(node: ast.Section, elements: ElementMap) {
  if (node.heading) return richText(node.heading, elements);
  const party = elements.party(node.subject?.ref);
  const source = sourceOfProperty(node, 'subject');
  if (party) return { parts: [{ kind: 'reference' as const, name: party.id, target: party }], source };
  return { parts: [{ kind: 'text' as const, text: node.subject?.$refText ?? '' }], source };
}

const MARKS: Record<string, TaskLineContent['mark']> = { '-': 'dash', '+': 'plus', điểm: 'point', khoản: 'clause' };

/** A line that tells something of the task around it; the task was made before. */
export function buildTaskLine(node: ast.TaskLine, elements: ElementMap): Content | undefined {
  const task = elements.ofType(node.$container, 'task');
  const fact = factOf(node);
  if (!task || !fact) return undefined;
  return {
    type: 'taskLine',
    mark: MARKS[node.mark?.normalize('NFC')] ?? 'dash',
    task,
    fact,
    label: node.label && richText(node.label, elements),
    closing: node.closing ?? '',
    source: sourceOf(node),
  };
}

function factOf(node: ast.TaskLine): TaskColumnKind | 'to' | undefined {
  if (node.leads) return 'leads';
  if (node.coordinators) return 'coordinators';
  if (node.deadline) return 'deadline';
  if (node.monitors) return 'monitors';
  if (node.evidence.length > 0) return 'evidence';
  if (node.to.length > 0) return 'to';
  return columnOfWord(node.kind);
}

export function buildReminder(node: ast.Reminder, elements: ElementMap): Content | undefined {
  const task = elements.ofType(node, 'task');
  return task && { type: 'reminder', task, source: sourceOf(node) };
}
