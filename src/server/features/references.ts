import {
  type AstNode,
  AstUtils,
  type CstNode,
  CstUtils,
  DefaultReferences,
  type FindReferencesOptions,
  type LangiumDocument,
  type ReferenceDescription,
  type Stream,
  stream,
  UriUtils,
} from 'langium';
import { DefaultDocumentHighlightProvider } from 'langium/lsp';
import { DocumentHighlight, type DocumentHighlightParams } from 'vscode-languageserver';

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

  /** One behind the other: a name may be used more often than a function may have arguments. */
  override findReferences(target: AstNode, options: FindReferencesOptions): Stream<ReferenceDescription> {
    const { documentUri, includeDeclaration } = options;
    const found = this.index.findAllReferences(target, this.nodeLocator.getAstNodePath(target));
    const wanted = documentUri ? found.filter(({ sourceUri }) => UriUtils.equals(sourceUri, documentUri)) : found;
    return includeDeclaration ? stream(this.getSelfReferences(target)).concat(wanted) : wanted;
  }
}

/** The usual one, for any number of places. */
export class MtclDocumentHighlights extends DefaultDocumentHighlightProvider {
  override getDocumentHighlight(document: LangiumDocument, params: DocumentHighlightParams): DocumentHighlight[] {
    const root = document.parseResult.value.$cstNode;
    const offset = document.textDocument.offsetAt(params.position);
    const leaf = root && CstUtils.findDeclarationNodeAtOffset(root, offset, this.grammarConfig.nameRegexp);
    if (!leaf) return [];
    return this.references.findDeclarations(leaf).flatMap((target) => {
      const includeDeclaration = UriUtils.equals(AstUtils.getDocument(target).uri, document.uri);
      const found = this.references.findReferences(target, { documentUri: document.uri, includeDeclaration });
      return found.map(({ segment }) => DocumentHighlight.create(segment.range)).toArray();
    });
  }
}
