import { AstUtils } from 'langium';
import { joinedText, REFERENCE_MARK } from '../../plan/text-positions.ts';
import { isKnownPeriod, unknownPeriod } from '../../report/index.ts';
import type { IssuedDocument } from '../generated/ast.ts';
import type { MtclServices } from '../services/types.ts';
import type { Accept } from './registry.ts';
import { hit } from './report.ts';

/** `kỳ` names a period that the plan declares, or a usual one; without such a period there is no cut-off day. */
export function checkReportPeriod(node: IssuedDocument, accept: Accept, services: MtclServices): void {
  if (!node.period) return;
  const { Plans } = services.shared.workspace;
  const document = AstUtils.getDocument(node);
  const plan = Plans.planOf(Plans.entryOf(document));
  const { line, character } = node.period.$cstNode?.range.start ?? {};
  const written = plan?.issued.find(({ period }) => {
    const place = period?.source;
    return place?.uri === document.uri.toString() && place.start.line === line && place.start.character === character;
  });
  if (!plan || !written?.period) return;
  const title = joinedText(written.period);
  // With a name in braces it is only known when printed.
  if (title.includes(REFERENCE_MARK) || title.trim() === '' || isKnownPeriod(plan, title)) return;
  hit(accept, 'MTCL303', unknownPeriod([plan], title), { node, property: 'period' });
}
