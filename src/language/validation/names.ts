import { type AstNode, AstUtils, GrammarUtils, UriUtils } from 'langium';
import type { DiagnosticRelatedInformation } from 'vscode-languageserver-types';
import type { MtclFile } from '../generated/ast.ts';
import { TYPE_NAMES } from '../messages/type-names.ts';
import type { MtclServices } from '../services/types.ts';
import { fileIndex } from '../syntax/file-index.ts';
import type { Accept } from './registry.ts';
import { hit } from './report.ts';

/** A name means one thing in a file and all it uses; the finding points at the other declaration. */
export function checkDuplicateNames(file: MtclFile, accept: Accept, services: MtclServices): void {
  const document = AstUtils.getDocument(file);
  const own = fileIndex(file).named;
  if (own.length === 0) return;
  const known = new Map<string, AstNode[]>();
  for (const used of services.shared.workspace.Imports.closure(document)) {
    for (const node of fileIndex(used.parseResult.value).named) {
      const same = known.get(node.name);
      if (same) same.push(node);
      else known.set(node.name, [node]);
    }
  }
  for (const node of own) {
    const { name } = node;
    const other = known.get(name)?.find((candidate) => candidate !== node);
    if (!other) continue;
    const place = AstUtils.getDocument(other);
    const where =
      place === document
        ? `dòng ${(other.$cstNode?.range.start.line ?? 0) + 1}`
        : `tệp ${UriUtils.basename(place.uri)}`;
    hit(
      accept,
      'MTCL101',
      `Tên «${name}» đã dùng cho ${TYPE_NAMES[other.$type] ?? 'phần tử'} khác (${where}). Hãy đặt tên khác.`,
      {
        node,
        property: 'name' as never,
        relatedInformation: relatedTo(other),
      },
    );
  }
}

function relatedTo(other: AstNode): DiagnosticRelatedInformation[] {
  const cst = GrammarUtils.findNodeForProperty(other.$cstNode, 'name') ?? other.$cstNode;
  if (!cst) return [];
  return [{ message: 'Khai báo kia', location: { uri: AstUtils.getDocument(other).uri.toString(), range: cst.range } }];
}
