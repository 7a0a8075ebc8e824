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
import { type Links, linksOf } from '../references/links.ts';
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
  /** Where all its names lead to settled elements: as long as these are the same, so are the targets. */
  sure?: { links: Links; settled: number };
}

const keptTasks = rememberedByNode<KeptTask>();

/** The tasks of an objective, all of which were kept and are sure. */
interface KeptGroup {
  by: KeptElements;
  objective: Objective;
  tasks: Task[];
  deadlineInputs: string;
  sure: { links: Links; settled: number };
}

const keptGroups = rememberedByNode<KeptGroup>();

/** Whose own words name nothing. */
const keptObjectives = rememberedByNode<{ by: KeptElements; objective: Objective }>();

/** Of one plan: the files may serve several, whose elements are not the same. */
export class KeptElements {
  private readonly elements = new WeakMap<AstNode, NamedElement>();
  /** Changes with every element of these that is not as it was. */
  private settledElements = 0;
  /** What the days of deadlines hang on that name neither tasks nor events; to be set before tasks are asked for. */
  deadlineInputs = '';

  /** The element as it was, where the new one says the same; its lists of tasks are empty. */
  settled<T extends NamedElement>(node: AstNode, element: T): T {
    const known = this.elements.get(node);
    if (!known || !sameElement(known, element)) {
      this.elements.set(node, element);
      this.settledElements++;
      return element;
    }
    if ('tasks' in known) known.tasks = [];
    return known as T;
  }

  /** The element cannot be settled this time. */
  unsettled(node: AstNode): void {
    if (this.elements.delete(node)) this.settledElements++;
  }

  /** The objective as it was, its list of tasks empty; before any task is asked for. */
  objective(node: ast.Objective, number: number): Objective | undefined {
    const known = keptObjectives.get(node);
    if (known?.by !== this || known.objective.number !== number || !standsAt(node, known.objective)) return undefined;
    known.objective.tasks = [];
    return known.objective;
  }

  keepObjective(node: ast.Objective, objective: Objective): void {
    keptObjectives.set(node, { by: this, objective });
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
    if (!same) this.settledElements++;
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
    const { task } = known;
    if (task.number !== number || task.objective !== objective || task.heading !== heading) return undefined;
    return standsAt(node, task) && this.targetsStay(node, known, elementOf) ? task : undefined;
  }

  private targetsStay(node: ast.Task, known: KeptTask, elementOf: ElementOf): boolean {
    const links = linksOf(node);
    if (links && this.isSure(known.sure, links)) return true;
    const { references, targets } = known;
    if (!references.every(({ ref }, i) => elementOf(ref) === targets[i])) return false;
    known.sure = this.sureOf(links, references, targets);
    return true;
  }

  private isSure(sure: KeptTask['sure'], links: Links): boolean {
    return sure?.links === links && sure.settled === this.settledElements;
  }

  private sureOf(links: Links | undefined, references: Reference[], targets: KeptTask['targets']): KeptTask['sure'] {
    const isSettled = ({ ref }: Reference, i: number) => ref && targets[i] && this.elements.get(ref) === targets[i];
    return links && references.every(isSettled) ? { links, settled: this.settledElements } : undefined;
  }

  /** The tasks of an objective that is as it was, where all of them are. */
  tasksOf(node: ast.Objective, objective: Objective): readonly Task[] | undefined {
    const known = keptGroups.get(node);
    const links = linksOf(node);
    return known?.by === this &&
      known.objective === objective &&
      known.deadlineInputs === this.deadlineInputs &&
      links &&
      this.isSure(known.sure, links)
      ? known.tasks
      : undefined;
  }

  /** To be told when the plan is complete. */
  keepTasksOf(node: ast.Objective, objective: Objective): void {
    const links = linksOf(node);
    const { deadlineInputs } = this;
    if (!links || this.tasksOf(node, objective)) return;
    const tasks = node.tasks.flatMap((task) => {
      const known = keptTasks.get(task);
      return known?.by === this && known.sure?.settled === this.settledElements ? known.task : [];
    });
    if (tasks.length < node.tasks.length) return;
    keptGroups.set(node, {
      by: this,
      objective,
      tasks,
      deadlineInputs,
      sure: { links, settled: this.settledElements },
    });
  }

  /** To be told when the task is complete. Its deadline must hang on nothing but its words and the plan's year. */
  keepTask(node: ast.Task, task: Task, elementOf: ElementOf): void {
    const references = referencesIn(node);
    const targets = references.map(({ ref }) => elementOf(ref));
    const sure = this.sureOf(linksOf(node), references, targets);
    keptTasks.set(node, { by: this, task, references, targets, deadlineInputs: this.deadlineInputs, sure });
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

/** Whether a node whose words have not changed is where it was. */
function standsAt(node: AstNode, { source }: NamedElement): boolean {
  const start = node.$cstNode?.range.start;
  const { line, character } = source.start;
  return (
    start?.line === line && start.character === character && AstUtils.getDocument(node).uri.toString() === source.uri
  );
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
