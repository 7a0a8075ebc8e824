import { AstUtils } from 'langium';
import { joinedText, REFERENCE_MARK } from '../../plan/text-positions.ts';
import { isKnownPeriod, unknownPeriod } from '../../report/index.ts';
import type { IssuedDocument, Text } from '../generated/ast.ts';
import { textPieces } from '../lexer/text-token.ts';
import type { MtclCoreServices } from '../services/types.ts';
import type { Accept } from './report.ts';
import { hit } from './report.ts';

/** `kỳ` names a period that the plan declares, or a usual one; without such a period there is no cut-off day. */
export function checkReportPeriod(node: IssuedDocument, accept: Accept, services: MtclCoreServices): void {
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
  if (title.includes(REFERENCE_MARK) || title.trim() === '' || isKnownPeriod(plan, title)) return;
  hit(accept, 'MTCL303', unknownPeriod([plan], title), { node, property: 'period' });
}

/** A period is found by its name, so that the name says itself: nothing in braces, not empty. */
export function checkPeriodName(name: Text | undefined, accept: Accept): void {
  if (!name?.value) return;
  const pieces = textPieces(name.value);
  const braces = pieces.some((piece) => !('text' in piece));
  if (!braces && pieces.length > 0) return;
  const message = braces
    ? 'Tên kỳ phải viết thẳng, không dùng {…}: viết "6 tháng", "quý I", "năm"; năm của kế hoạch máy tự thêm.'
    : 'Kỳ chưa có tên: viết "6 tháng", "quý I", "năm".';
  hit(accept, 'MTCL303', message, { node: name, property: 'value' });
}
