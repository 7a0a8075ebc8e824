import { AstUtils } from 'langium';
import { isPlan, type MtclFile } from '../generated/ast.ts';
import type { MtclServices } from '../services/types.ts';
import type { Accept } from './registry.ts';
import { hit } from './report.ts';

/** What is wrong in the `mtcl.json` of a plan, said at the plan. */
export function checkProjectFile(file: MtclFile, accept: Accept, services: MtclServices): void {
  const plan = file.elements.find(isPlan);
  if (!plan) return;
  const { problems } = services.shared.workspace.RuleSettings.projectOf(AstUtils.getDocument(file));
  for (const problem of problems) hit(accept, 'MTCL013', problem, { node: plan, property: 'year' });
}
