import type { AstNode } from 'langium';
import type { NamedElement, Party } from '../../plan/model.ts';

/** From the nodes of the syntax tree to the elements of the plan. */
export class ElementMap {
  private readonly elements = new Map<AstNode, NamedElement>();

  set<T extends NamedElement>(node: AstNode, element: T): T {
    this.elements.set(node, element);
    return element;
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
