import type { LangiumDocument } from 'langium';
import type { PartyKind } from '../../import/recognise/people.ts';
import * as ast from '../generated/ast.ts';
import { plainText } from '../plan-builder/sources.ts';
import type { MtclSharedCoreServices } from '../services/types.ts';
import { fileIndex } from '../syntax/file-index.ts';

/** Units, groups and roles of the file and of those it uses, and all their names. */
export function declaredParties(
  document: LangiumDocument,
  { Imports }: MtclSharedCoreServices['workspace'],
): { parties: { id: string; title: string; kind: PartyKind }[]; ids: string[] } {
  const roots = Imports.closure(document).map((file) => file.parseResult.value);
  const elements = roots.flatMap((root) => (ast.isMtclFile(root) ? root.elements : []));
  const parties = elements.flatMap((each) => {
    const kind = ast.isUnit(each) ? 'unit' : ast.isUnitGroup(each) ? 'group' : ast.isRole(each) ? 'role' : undefined;
    if (!kind || !(ast.isUnit(each) || ast.isUnitGroup(each) || ast.isRole(each)) || !each.name) return [];
    return [{ id: each.name, title: plainText(each.title) ?? each.name, kind } as const];
  });
  return { parties, ids: roots.flatMap((root) => fileIndex(root).named.map(({ name }) => name)) };
}
