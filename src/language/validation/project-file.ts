import { AstUtils } from 'langium';
import { isPlan, type MtclFile } from '../generated/ast.ts';
import type { MtclCoreServices } from '../services/types.ts';
import type { Accept } from './report.ts';
import { hit } from './report.ts';

/** What is wrong in the `mtcl.json` of a plan, said at the plan, with the place in that file beside it. */
export function checkProjectFile(file: MtclFile, accept: Accept, services: MtclCoreServices): void {
  const plan = file.elements.find(isPlan);
  if (!plan) return;
  const { problems } = services.shared.workspace.RuleSettings.projectOf(AstUtils.getDocument(file));
  for (const { message, location } of problems) {
    const relatedInformation = [{ message: 'Chỗ này trong mtcl.json', location }];
    hit(accept, 'MTCL013', message, { node: plan, property: 'year', relatedInformation });
  }
}
