import type { AstNode } from 'langium';
import { nth } from '../../known.ts';
import type { NamedElement, Objective, Party, Task, TaskHeading, UnitGroup } from '../../plan/model.ts';
import type * as ast from '../generated/ast.ts';
import type { KeptElements } from './kept.ts';

/** From the nodes of the syntax tree to the elements of the plan. */
export class ElementMap {
  private readonly elements = new Map<AstNode, NamedElement>();
  /** Complete already: kept from the last plan, or filled in early. */
  private readonly complete = new Set<AstNode>();

  /** @param kept Of the plan before the last edit, where there was one. */
  constructor(private readonly kept?: KeptElements) {}

  set<T extends NamedElement>(node: AstNode, element: T): T {
    this.elements.set(node, element);
    return element;
  }

  /** Puts the element of the last plan in the place of one that is complete and says the same. */
  settle<T extends NamedElement>(node: AstNode, element: T): T {
    this.complete.add(node);
    return this.set(node, this.kept?.settled(node, element) ?? element);
  }

  settleGroups(nodes: readonly ast.UnitGroup[], groups: UnitGroup[]): UnitGroup[] {
    const settled = this.kept?.settledGroups(nodes, groups) ?? groups;
    for (const [i, node] of nodes.entries()) this.set(node, nth(settled, i));
    return settled;
  }

  /** The task of the last plan, complete, where nothing of it has changed. */
  keptTask(node: ast.Task, number: number, under: { objective?: Objective; heading?: TaskHeading }): Task | undefined {
    const task = this.kept?.task(node, number, under, (other) => this.of(other));
    if (!task) return undefined;
    this.complete.add(node);
    return this.set(node, task);
  }

  /** The element is complete later than others that might be kept. */
  leaveUnsettled(node: AstNode): void {
    this.kept?.unsettled(node);
  }

  /** The objective of the last plan, complete but for its tasks, where nothing of it has changed. */
  keptObjective(node: ast.Objective, number: number): Objective | undefined {
    const objective = this.kept?.objective(node, number);
    if (!objective) return undefined;
    this.complete.add(node);
    return this.set(node, objective);
  }

  keepObjective(node: ast.Objective, objective: Objective): void {
    this.kept?.keepObjective(node, objective);
  }

  /** The tasks of the last plan that stand in an objective, where nothing of them has changed. */
  keptTasksOf(node: ast.Objective, objective: Objective): readonly Task[] | undefined {
    const tasks = this.kept?.tasksOf(node, objective);
    for (const [i, task] of tasks?.entries() ?? []) {
      const own = nth(node.tasks, i);
      this.complete.add(own);
      this.set(own, task);
    }
    return tasks;
  }

  isComplete(node: AstNode): boolean {
    return this.complete.has(node);
  }

  of(node: AstNode | undefined): NamedElement | undefined {
    return node && this.elements.get(node);
  }

  /** The element where it has the wanted type. */
  ofType<T extends NamedElement['type']>(
    node: AstNode | undefined,
    type: T,
  ): Extract<NamedElement, { type: T }> | undefined {
    const element = this.of(node);
    return element?.type === type ? (element as Extract<NamedElement, { type: T }>) : undefined;
  }

  party(node: AstNode | undefined): Party | undefined {
    const element = this.of(node);
    return element?.type === 'unit' || element?.type === 'group' || element?.type === 'role' ? element : undefined;
  }
}
