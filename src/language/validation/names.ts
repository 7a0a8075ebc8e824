import { type AstNode, AstUtils, type LangiumDocument, UriUtils } from 'langium';
import type { DiagnosticRelatedInformation } from 'vscode-languageserver-types';
import { heldBy, nth } from '../../known.ts';
import { onceFor, whileSame } from '../../memo.ts';
import type { MtclFile } from '../generated/ast.ts';
import { TYPE_NAMES } from '../messages/type-names.ts';
import type { MtclCoreServices } from '../services/types.ts';
import { fileIndex } from '../syntax/file-index.ts';
import { firstNodeOf } from '../syntax/property-nodes.ts';
import type { Accept } from './report.ts';
import { hit } from './report.ts';

/** A name means one thing in a file and all it uses; the finding points at the other declaration. */
export function checkDuplicateNames(file: MtclFile, accept: Accept, services: MtclCoreServices): void {
  const document = AstUtils.getDocument(file);
  const own = fileIndex(file).named;
  if (own.length === 0) return;
  const used = services.shared.workspace.Imports.closure(document).filter((one) => one !== document);
  const names = setOf(own.map(({ name }) => name));
  const elsewhere = doublesIn(used, names);
  if (names.size === own.length && elsewhere.size === 0) return;
  for (const node of own) {
    const { name } = node;
    const other =
      byName(file)
        .get(name)
        ?.find((candidate) => candidate !== node) ?? elsewhere.get(name);
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

/** With most letters no name changes. */
const setOf = whileSame((names: string[]): ReadonlySet<string> => new Set(names));

/** The named nodes of a tree by their names. */
const byName = onceFor(
  (root: AstNode): Map<string, AstNode[]> => Map.groupBy(fileIndex(root).named, ({ name }) => name),
);

/** Of the names of a file those that others have as well, with the first of the others. */
function doublesIn(others: LangiumDocument[], own: ReadonlySet<string>): Map<string, AstNode> {
  const found = new Map<string, AstNode>();
  for (const { parseResult } of others) {
    const theirs = byName(parseResult.value);
    const [fewer, more] = theirs.size < own.size ? [theirs, own] : [own, theirs];
    for (const name of fewer.keys())
      if (more.has(name) && !found.has(name)) found.set(name, nth(heldBy(theirs, name), 0));
  }
  return found;
}

function relatedTo(other: AstNode): DiagnosticRelatedInformation[] {
  const cst = firstNodeOf(other, 'name') ?? other.$cstNode;
  if (!cst) return [];
  return [{ message: 'Khai báo kia', location: { uri: AstUtils.getDocument(other).uri.toString(), range: cst.range } }];
}
