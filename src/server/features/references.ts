import { type AstNode, AstUtils, type CstNode, DefaultReferences } from 'langium';

/**
 * Where the parser gave up on an element its words still stand in the syntax tree, but the element belongs to no
 * file: such names point nowhere.
 */
export function isInFile(node: AstNode): boolean {
  return AstUtils.findRootNode(node).$document !== undefined;
}

export class MtclReferences extends DefaultReferences {
  override findDeclarations(sourceCstNode: CstNode): AstNode[] {
    return isInFile(sourceCstNode.astNode) ? super.findDeclarations(sourceCstNode) : [];
  }
}
