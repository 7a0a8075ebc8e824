import { CstUtils, DocumentState, type LangiumDocument, URI } from 'langium';
import type { LinkedEditingRanges, Position, Range } from 'vscode-languageserver';
import { firstNodeOf } from '../../language/syntax/property-nodes.ts';
import type { MtclServices, MtclSharedServices } from '../services/types.ts';

/** What a name may hold while it is typed, nothing included; without the flag that classes of letters would need. */
const NAME = '[^\\s{}()<>:;,.…"“”«»/\\\\]*';

/**
 * A name where it is declared, with all its uses: typing there types everywhere. Only where no other file uses it, which
 * would be left behind; and never from a use, where a person who types means another element. For those who turn on
 * `editor.linkedEditing`: it is off by default, since a name that stays empty for a moment leaves its uses empty too.
 */
export function linkedRangesAt(
  document: LangiumDocument,
  position: Position,
  services: MtclServices,
): LinkedEditingRanges | undefined {
  const root = document.parseResult.value.$cstNode;
  const offset = document.textDocument.offsetAt(position);
  const leaf = root && (CstUtils.findLeafNodeAtOffset(root, offset) ?? CstUtils.findLeafNodeBeforeOffset(root, offset));
  const before = root && CstUtils.findLeafNodeBeforeOffset(root, offset - 1);
  for (const candidate of [leaf, before]) {
    if (!candidate || candidate.offset > offset || candidate.end < offset) continue;
    const node = candidate.astNode;
    const name = firstNodeOf(node, 'name');
    if (!name || name.offset !== candidate.offset || name.end !== candidate.end) continue;
    const uses = services.references.References.findReferences(node, { includeDeclaration: false }).toArray();
    const ranges: Range[] = [name.range, ...uses.map(({ segment }) => segment.range)];
    const text = (range: Range) => document.textDocument.getText(range);
    const here = uses.every(({ sourceUri }) => sourceUri.toString() === document.uri.toString());
    if (uses.length === 0 || !here || ranges.some((range) => text(range) !== name.text)) return undefined;
    return { ranges, wordPattern: NAME };
  }
  return undefined;
}

export function serveLinkedEditing(shared: MtclSharedServices): void {
  const { LangiumDocuments, DocumentBuilder } = shared.workspace;
  shared.lsp.Connection?.languages.onLinkedEditingRange(async ({ textDocument, position }, token) => {
    const uri = URI.parse(textDocument.uri);
    await DocumentBuilder.waitUntil(DocumentState.IndexedReferences, uri, token);
    const document = LangiumDocuments.getDocument(uri);
    if (!document) return null;
    return linkedRangesAt(document, position, shared.ServiceRegistry.getServices(uri) as MtclServices) ?? null;
  });
}
