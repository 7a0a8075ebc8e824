/** The bases of a decision name what gives the body its competence. */
import { givesCompetence, knownCompetence, namesCompetence } from '../../../plan/competence.ts';
import type { IssuedDocument, Plan } from '../../../plan/model.ts';
import { isStillEmpty } from '../../../plan/publication.ts';
import type { RuleContext } from '../../context.ts';
import type { Fix } from '../../finding.ts';

const EXAMPLE = '«Quyết định số …/…/QĐ-UBND ngày … quy định chức năng, nhiệm vụ, quyền hạn, cơ cấu tổ chức của …»';

export function checkCompetence(context: RuleContext): void {
  const decisions = context.plan.issued.filter(({ kind }) => kind.layout === 'decision');
  context.attempt('MTCL662', () => leftBlank(decisions, context));
  context.attempt('MTCL663', () => unnamed(decisions, context));
}

function leftBlank(decisions: readonly IssuedDocument[], { plan, report }: RuleContext): void {
  for (const document of decisions) {
    // Without bases of its own it prints the built-in ones.
    if (document.bases.length > 0 || knownCompetence(plan, document.date) || isStillEmpty(document, plan)) continue;
    report(
      'MTCL662',
      `Quyết định chưa nêu văn bản giao thẩm quyền: bản in để chỗ trống trong ngoặc vuông. Hãy ghi đủ «căn cứ: …», dòng đầu như ${EXAMPLE}.`,
      document.head,
      { documents: [document.source], fixes: declaredBases(document, plan) },
    );
  }
}

/** Where what gives the competence is declared, it is cited with the others: whether all of them belong there a person looks at. */
function declaredBases({ written, source }: IssuedDocument, { legalBases }: Plan): Fix[] {
  if (!written || !legalBases.some(givesCompetence)) return [];
  const text = `căn cứ: ${legalBases.map(({ id }) => id).join(', ')}`;
  return [{ title: `Thêm «${text}»`, changes: [{ kind: 'addProperty', block: source, text }], single: true }];
}

function unnamed(decisions: readonly IssuedDocument[], { report }: RuleContext): void {
  for (const { bases, head, source } of decisions) {
    if (bases.length === 0 || namesCompetence(bases)) continue;
    report(
      'MTCL663',
      `Căn cứ chưa có văn bản giao thẩm quyền ban hành (chức năng, nhiệm vụ, quyền hạn; tổ chức chính quyền địa phương; phân cấp, ủy quyền). Hãy thêm, ví dụ ${EXAMPLE}.`,
      head,
      { documents: [source] },
    );
  }
}
