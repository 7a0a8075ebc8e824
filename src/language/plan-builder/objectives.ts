import type {
  Comparison,
  Objective,
  Performer,
  PerformerList,
  RichText,
  Target,
  Task,
  TaskHeading,
} from '../../plan/model.ts';
import { columnOfWord, isDetail } from '../../plan/task-columns.ts';
import type * as ast from '../generated/ast.ts';
import { vietnameseNumber } from './dates.ts';
import { named } from './directory.ts';
import type { ElementMap } from './elements.ts';
import { placesOf, plainText, richText, sourceOf } from './sources.ts';

const COMPARISONS: Record<string, Comparison> = {
  từ: 'atLeast',
  'ít nhất': 'atLeast',
  'tối thiểu': 'atLeast',
  trên: 'moreThan',
  dưới: 'lessThan',
  'tối đa': 'atMost',
  'không quá': 'atMost',
  đạt: 'equal',
  bằng: 'equal',
};

/** What the word in front of a number means; none: at least that much is wanted. */
export function comparisonOf(word: string | undefined): Comparison {
  return COMPARISONS[word?.normalize('NFC') ?? ''] ?? 'equal';
}

/** Objectives and tasks without their texts, so that texts can refer to any of them. */
export function buildObjective(node: ast.Objective, number: number, elements: ElementMap): Objective {
  const objective: Objective = elements.set(node, {
    ...named(node, `mục-tiêu-${number}`),
    type: 'objective',
    number,
    statement: { parts: [], source: sourceOf(node) },
    targets: [],
    details: [],
    tasks: [],
  });
  objective.targets = node.targets.map((target, i) =>
    buildTarget(target, `${objective.id}-chỉ-tiêu-${i + 1}`, elements),
  );
  return objective;
}

function buildTarget(node: ast.Target, fallback: string, elements: ElementMap): Target {
  const comparison = node.upper ? 'between' : comparisonOf(node.comparison);
  return elements.set(node, {
    ...named(node, fallback),
    places: placesOf(node, { value: ['comparison', 'value', 'upper', 'percent'] }),
    type: 'target',
    comparison,
    comparisonWord: node.comparison ?? '',
    value: vietnameseNumber(node.value),
    valueText: node.value ?? '',
    upper: node.upper ? vietnameseNumber(node.upper) : undefined,
    upperText: node.upper,
    unit: node.percent ? '%' : undefined,
  });
}

export function buildTask(
  node: ast.Task,
  number: number,
  objective: Objective | undefined,
  elements: ElementMap,
): Task {
  const prefix = objective ? objective.id : 'nhiệm-vụ';
  return elements.set(node, {
    ...named(node, `${prefix}-nv-${number}`),
    type: 'task',
    number,
    objective,
    statement: { parts: [], source: sourceOf(node) },
    evidence: [],
  });
}

/** A heading of tasks, without its texts. */
export function buildHeading(node: ast.TaskHeading, number: number, elements: ElementMap): TaskHeading {
  return elements.set(node, {
    ...named(node, `đề-mục-${number}`),
    type: 'heading',
    statement: { parts: [], source: sourceOf(node) },
    tasks: [],
  });
}

export function fillHeading(node: ast.TaskHeading, elements: ElementMap): void {
  const heading = elements.ofType(node, 'heading');
  if (!heading) return;
  if (node.statement) heading.statement = richText(node.statement, elements);
  if (node.rowNumber) heading.rowNumber = plainText(node.rowNumber) ?? '';
}

/** The tasks that stand in it. */
export function fillTasksOfHeading(node: ast.TaskHeading, elements: ElementMap): void {
  const heading = elements.ofType(node, 'heading');
  if (!heading) return;
  for (const taskNode of node.tasks) {
    const task = elements.ofType(taskNode, 'task');
    if (!task) continue;
    task.heading = heading;
    heading.tasks.push(task);
  }
}

/** A task that stands in a document as a row of its table. */
export function buildTaskInDocument(node: ast.Task, number: number, elements: ElementMap): Task {
  return elements.set(node, {
    ...named(node, `việc-${number}`),
    type: 'task',
    number,
    inDocument: true,
    statement: { parts: [], source: sourceOf(node) },
    evidence: [],
  });
}

export function fillObjective(node: ast.Objective, elements: ElementMap): void {
  const objective = elements.ofType(node, 'objective');
  if (!objective) return;
  if (node.statement) objective.statement = richText(node.statement, elements);
  objective.details = node.details.map((text) => richText(text, elements));
  if (node.planHeading) objective.planHeading = richText(node.planHeading, elements);
  node.targets.forEach((targetNode) => {
    const target = elements.ofType(targetNode, 'target');
    if (!target) return;
    if (targetNode.label) target.label = richText(targetNode.label, elements);
    if (targetNode.measured) target.measured = richText(targetNode.measured, elements);
    if (targetNode.wording) target.wording = richText(targetNode.wording, elements);
    if (targetNode.unit) {
      target.unit = richText(targetNode.unit, elements)
        .parts.map((part) => (part.kind === 'text' ? part.text : ''))
        .join('');
    }
  });
}

/** Whether all that an element's own texts name has been built. */
export function namesOnlyKnown(node: ast.Objective | ast.TaskHeading, elements: ElementMap): boolean {
  return namesIn(node).every(({ target }) => !target?.ref || elements.of(target.ref));
}

export function namesNothing(node: ast.Objective): boolean {
  return namesIn(node).length === 0;
}

/** In the own texts of an element. */
function namesIn(node: ast.Objective | ast.TaskHeading): ast.EmbeddedReference[] {
  const texts: (ast.Text | undefined)[] = [node.statement];
  if (node.$type === 'Objective') {
    texts.push(...node.details, node.planHeading);
    for (const { label, measured, wording, unit } of node.targets) texts.push(label, measured, wording, unit);
  }
  return texts.flatMap((text) => text?.references ?? []);
}

export function fillTask(node: ast.Task, elements: ElementMap): void {
  const task = elements.ofType(node, 'task');
  if (!task) return;
  if (node.statement) task.statement = richText(node.statement, elements);
  task.leads = performers(node.leads, elements);
  task.coordinators = performers(node.coordinators, elements);
  task.monitors = performers(node.monitors, elements);
  task.evidence = node.evidence.map((text) => richText(text, elements));
  if (node.note) task.note = richText(node.note, elements);
  if (node.rowNumber) task.rowNumber = plainText(node.rowNumber) ?? '';
  if (node.details.length > 0) task.details = details(node.details, elements);
}

/** What fills further columns, by column. */
export function details(nodes: Pick<ast.TaskDetail, 'kind' | 'values'>[], elements: ElementMap): Task['details'] {
  const found: NonNullable<Task['details']> = {};
  for (const node of nodes) {
    const kind = columnOfWord(node.kind);
    if (!kind || !isDetail(kind)) continue;
    found[kind] = [...(found[kind] ?? []), ...node.values.map((value) => detailText(value, elements))];
  }
  return found;
}

/** Words, or the name of a unit or of a document, which is put into words as in a text. */
function detailText(node: ast.DetailValue, elements: ElementMap): RichText {
  if (node.text) return richText(node.text, elements);
  const source = sourceOf(node);
  const target = elements.of(node.subject?.ref);
  if (target) return { parts: [{ kind: 'reference', name: target.id, target }], source };
  return { parts: [{ kind: 'text', text: node.subject?.$refText ?? '' }], source };
}

export function performers(node: ast.PartyList | undefined, elements: ElementMap): PerformerList | undefined {
  if (!node) return undefined;
  return {
    performers: node.parties.map((reference): Performer => {
      const party = elements.party(reference.party?.ref);
      const unknown = reference.party && !party ? reference.party.$refText : undefined;
      return {
        party,
        text: reference.text
          ? richText(reference.text, elements)
          : unknown
            ? { parts: [{ kind: 'text', text: unknown }], source: sourceOf(reference) }
            : undefined,
        source: sourceOf(reference),
      };
    }),
    wording: node.wording && richText(node.wording, elements),
    source: sourceOf(node),
  };
}
