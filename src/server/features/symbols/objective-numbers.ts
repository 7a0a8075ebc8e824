import type { LangiumDocument } from 'langium';
import * as ast from '../../../language/generated/ast.ts';
import type { MtclSharedCoreServices } from '../../../language/services/types.ts';

/** Number of the first objective of a file: objectives are counted through all files of the plan. */
export function firstObjectiveNumber(document: LangiumDocument, shared: MtclSharedCoreServices): number {
  const { Plans } = shared.workspace;
  let number = 1;
  for (const file of Plans.filesOf(Plans.entryOf(document))) {
    if (file === document) return number;
    const root = file.parseResult.value;
    if (ast.isMtclFile(root)) number += root.elements.filter(ast.isObjective).length;
  }
  return 1;
}
