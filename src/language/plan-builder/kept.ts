/**
 * Elements of a plan from one edit to the next: those that an edit does not touch stay the same objects, so that what is
 * found of one (texts, findings, rows of a table) can be kept with it. An element stays only if building it anew would
 * give the very same: its words, its place, and the same objects where it names others. Lists of tasks in objectives and
 * headings follow the file, and are filled anew.
 */
import { type AstNode, AstUtils, isReference, type Reference } from 'langium';
import { nth } from '../../known.ts';
import type { NamedElement, Objective, Party, Task, TaskHeading, UnitGroup } from '../../plan/model.ts';
import type * as ast from '../generated/ast.ts';
import { rememberedByNode } from '../incremental/remembered.ts';
import { walk } from '../syntax/file-index.ts';

/** The element that a node has become in the plan that is being built. */
type ElementOf = (node: AstNode | undefined) => NamedElement | undefined;

interface KeptTask {
  /** Whose plan it is of. */
  by: KeptElements;
  task: Task;
  references: Reference[];
  targets: (NamedElement | undefined)[];
  deadlineInputs: string;
}

const keptTasks = rememberedByNode<KeptTask>();

/** Of one plan: the files may serve several, whose elements are not the same. */
export class KeptElements {
  private readonly elements = new WeakMap<AstNode, NamedElement>();
  /** What the days of deadlines hang on that name neither tasks nor events; to be set before tasks are asked for. */
  deadlineInputs = '';

  /** The element as it was, where the new one says the same; its lists of tasks are empty. */
  settled<T extends NamedElement>(node: AstNode, element: T): T {
    const known = this.elements.get(node);
    if (!known || !sameElement(known, element)) {
      this.elements.set(node, element);
      return element;
    }
    if ('tasks' in known) known.tasks = [];
    return known as T;
  }

  /** Groups may name each other: all of them are as they were, or none. */
  settledGroups(nodes: readonly AstNode[], groups: readonly UnitGroup[]): UnitGroup[] {
    const known = nodes.map((node) => this.elements.get(node));
    const asKnown = (member: Party) => known[groups.indexOf(member as UnitGroup)] ?? member;
    const same = groups.every((group, i) => {
      const before = known[i];
      return before && sameElement(before, { ...group, members: group.members.map(asKnown) as Party[] });
    });
    const settled = same ? (known as UnitGroup[]) : groups;
    for (const [i, node] of nodes.entries()) this.elements.set(node, nth(settled, i));
    return [...settled];
  }

  /** The task as it was. What it names must have been built. */
  task(
    node: ast.Task,
    number: number,
    { objective, heading }: { objective?: Objective; heading?: TaskHeading },
    elementOf: ElementOf,
  ): Task | undefined {
    const known = keptTasks.get(node);
    if (known?.by !== this || known.deadlineInputs !== this.deadlineInputs) return undefined;
    const { task, references, targets } = known;
    if (task.number !== number || task.objective !== objective || task.heading !== heading) return undefined;
    const { source } = task;
    const start = node.$cstNode?.range.start;
    if (AstUtils.getDocument(node).uri.toString() !== source.uri || !start || !isAt(source.start, start))
      return undefined;
    return references.every(({ ref }, i) => elementOf(ref) === targets[i]) ? task : undefined;
  }

  /** To be told when the task is complete. Its deadline must hang on nothing but its words and the plan's year. */
  keepTask(node: ast.Task, task: Task, elementOf: ElementOf): void {
    const references = referencesIn(node);
    const targets = references.map(({ ref }) => elementOf(ref));
    keptTasks.set(node, { by: this, task, references, targets, deadlineInputs: this.deadlineInputs });
  }
}

function referencesIn(node: AstNode): Reference[] {
  const found: Reference[] = [];
  walk(node, (each) => {
    for (const property in each) {
      if (property.startsWith('$')) continue;
      const value: unknown = Reflect.get(each, property);
      for (const one of Array.isArray(value) ? value : [value]) if (isReference(one)) found.push(one);
    }
  });
  return found;
}

function isAt(one: Task['source']['start'], other: Task['source']['start']): boolean {
  return one.line === other.line && one.character === other.character;
}

/** Whether two elements say the same, their tasks left aside. */
function sameElement(one: NamedElement, other: NamedElement): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  keys.delete('tasks');
  // Targets are parts of their objective.
  if (one.type === 'objective' && other.type === 'objective') {
    keys.delete('targets');
    if (one.targets.length !== other.targets.length) return false;
    if (!one.targets.every((target, i) => sameElement(target, nth(other.targets, i)))) return false;
  }
  return [...keys].every((key) => sameData(Reflect.get(one, key), Reflect.get(other, key)));
}

/** Other elements that are named are the same object or not the same. */
function sameData(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isData(one) || !isData(other) || 'nameSource' in one || 'nameSource' in other) return false;
  const keys = Object.keys(one);
  return (
    Array.isArray(one) === Array.isArray(other) &&
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && sameData(one[key], other[key]))
  );
}

function isData(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
