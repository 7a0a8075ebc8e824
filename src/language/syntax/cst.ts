import { type CstNode, isCompositeCstNode, isLeafCstNode, type LeafCstNode } from 'langium';

/** The brace, colon or other sign written directly in the element, not in an element inside it. */
export function ownToken(cst: CstNode | undefined, name: string): LeafCstNode | undefined {
  if (!cst || !isCompositeCstNode(cst)) return undefined;
  for (const child of cst.content) {
    if (isLeafCstNode(child)) {
      if (child.tokenType.name === name) return child;
    } else if (child.astNode === cst.astNode) {
      // A rule that only chooses between others has a node of its own around the element.
      const found = ownToken(child, name);
      if (found) return found;
    }
  }
  return undefined;
}
