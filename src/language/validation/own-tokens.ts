import { type AstNode, type CstNode, isCompositeCstNode } from 'langium';
import { assignmentOf } from '../syntax/property-nodes.ts';

/**
 * The pieces of the concrete syntax that belong to `node` itself: its tokens and the nodes of its properties.
 * A rule that only passes on to another (TopElement → Decision) leaves an extra layer, which is looked through.
 */
export function ownPieces(node: AstNode): CstNode[] {
  const pieces: CstNode[] = [];
  if (node.$cstNode && isCompositeCstNode(node.$cstNode)) addPieces(node.$cstNode.content, node, pieces);
  return pieces;
}

function addPieces(content: readonly CstNode[], node: AstNode, pieces: CstNode[]): void {
  for (const child of content) {
    if (child.hidden) continue;
    if (isCompositeCstNode(child) && child.astNode === node && !assignmentOf(child)) {
      addPieces(child.content, node, pieces);
    } else pieces.push(child);
  }
}
