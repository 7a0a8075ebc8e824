import type { LangiumDocument } from 'langium';
import type { PartyKind } from '../../import/recognise/people.ts';
import * as ast from '../generated/ast.ts';
import { plainText } from '../plan-builder/sources.ts';
import type { MtclSharedCoreServices } from '../services/types.ts';
import { fileIndex } from '../syntax/file-index.ts';

const KINDS = { Unit: 'unit', UnitGroup: 'group', Role: 'role' } as const satisfies Record<string, PartyKind>;

function isParty(element: ast.TopElement): element is ast.Unit | ast.UnitGroup | ast.Role {
  return element.$type in KINDS;
}

/** Units, groups and roles of the file and of those it uses, and all their names. */
export function declaredParties(
  document: LangiumDocument,
  { Imports }: MtclSharedCoreServices['workspace'],
): { parties: { id: string; title: string; kind: PartyKind }[]; ids: string[] } {
  const roots = Imports.closure(document).map((file) => file.parseResult.value);
  const elements = roots.flatMap((root) => (ast.isMtclFile(root) ? root.elements : []));
  const parties = elements.filter(isParty).flatMap(({ $type, name, title }) => {
    return name ? [{ id: name, title: plainText(title) ?? name, kind: KINDS[$type] }] : [];
  });
  return { parties, ids: roots.flatMap((root) => fileIndex(root).named.map(({ name }) => name)) };
}
