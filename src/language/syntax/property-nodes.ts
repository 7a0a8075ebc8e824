/**
 * Where the values of properties stand, found as Langium's `GrammarUtils` finds them, but without a list for each node
 * on the way: they are asked for in every declaration of every file.
 */
import { type AstNode, AstUtils, type CstNode, GrammarAST, isCompositeCstNode } from 'langium';

/** The assignment that a piece fills, if any. */
export function assignmentOf({ grammarSource }: CstNode): GrammarAST.Assignment | undefined {
  if (!grammarSource) return undefined;
  const known = assignments.get(grammarSource);
  if (known !== undefined) return known ?? undefined;
  const found = AstUtils.getContainerOfType(grammarSource, GrammarAST.isAssignment);
  assignments.set(grammarSource, found ?? null);
  return found;
}

/** By the element of the grammar; there are a few hundred. */
const assignments = new WeakMap<AstNode, GrammarAST.Assignment | null>();

/** The first piece that was written for a property. */
export function firstNodeOf({ $cstNode }: AstNode, property: string): CstNode | undefined {
  return $cstNode && firstIn($cstNode, property, $cstNode.astNode);
}

function firstIn(cst: CstNode, property: string, node: AstNode): CstNode | undefined {
  if (!isCompositeCstNode(cst) || cst.astNode !== node) return undefined;
  for (const child of cst.content) {
    const found = assignmentOf(child)?.feature === property ? child : firstIn(child, property, node);
    if (found) return found;
  }
  return undefined;
}

/** All of them, in their order. */
export function nodesOf({ $cstNode }: AstNode, property: string): CstNode[] {
  const found: CstNode[] = [];
  if ($cstNode) addFrom($cstNode, property, $cstNode.astNode, found);
  return found;
}

function addFrom(cst: CstNode, property: string, node: AstNode, found: CstNode[]): void {
  if (!isCompositeCstNode(cst) || cst.astNode !== node) return;
  for (const child of cst.content) {
    if (assignmentOf(child)?.feature === property) found.push(child);
    else addFrom(child, property, node, found);
  }
}
