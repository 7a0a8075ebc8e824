import { type AstNode, AstUtils, type CstNode, GrammarAST, isCompositeCstNode } from 'langium';

/**
 * The pieces of the concrete syntax that belong to `node` itself: its tokens and the nodes of its properties.
 * A rule that only passes on to another (TopElement → Decision) leaves an extra layer, which is looked through.
 */
export function* ownPieces(node: AstNode): Generator<CstNode> {
  if (node.$cstNode && isCompositeCstNode(node.$cstNode)) yield* piecesOf(node.$cstNode.content, node);
}

function* piecesOf(content: readonly CstNode[], node: AstNode): Generator<CstNode> {
  for (const child of content) {
    if (child.hidden) continue;
    if (isCompositeCstNode(child) && child.astNode === node && !assignmentOf(child)) {
      yield* piecesOf(child.content, node);
    } else yield child;
  }
}

/** The assignment that a piece fills, if any. */
export function assignmentOf(piece: CstNode): GrammarAST.Assignment | undefined {
  return AstUtils.getContainerOfType(piece.grammarSource, GrammarAST.isAssignment);
}
