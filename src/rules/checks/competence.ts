/** The bases of a decision name what gives the body its competence. */
import { knownCompetence, namesCompetence } from '../../plan/competence.ts';
import { issuesDecision } from '../../plan/issues.ts';
import { headSource, type RuleContext } from '../context.ts';

const EXAMPLE = '"Quyết định số …/…/QĐ-UBND ngày … quy định chức năng, nhiệm vụ, quyền hạn, cơ cấu tổ chức của …"';

export function checkCompetence({ plan, report }: RuleContext): void {
  const { decision } = plan;
  // Those without bases of their own print the built-in ones.
  const bare = [
    ...(issuesDecision(plan) && !decision?.bases.length && plan.tasks.length + plan.objectives.length > 0
      ? [decision ? headSource(decision.source, 'quyết định'.length) : headSource(plan.source, 'kế hoạch năm'.length)]
      : []),
    ...plan.issued
      .filter(({ kind, bases }) => kind.layout === 'decision' && bases.length === 0)
      .map(({ source }) => headSource(source, 'soạn'.length)),
  ];
  for (const source of knownCompetence(plan) ? [] : bare) {
    report(
      'MTCL662',
      `Quyết định chưa nêu văn bản giao thẩm quyền: bản in để chỗ trống trong ngoặc vuông. Hãy ghi đủ «căn cứ: …», dòng đầu như ${EXAMPLE}.`,
      source,
    );
  }
  const decisions = [
    ...(decision ? [{ bases: decision.bases, source: decision.source, word: 'quyết định' }] : []),
    ...plan.issued
      .filter(({ kind }) => kind.layout === 'decision')
      .map(({ bases, source }) => ({ bases, source, word: 'soạn' })),
  ];
  for (const { bases, source, word } of decisions) {
    if (bases.length === 0 || namesCompetence(bases)) continue;
    report(
      'MTCL663',
      `Căn cứ chưa có văn bản giao thẩm quyền ban hành (chức năng, nhiệm vụ, quyền hạn; tổ chức chính quyền địa phương; phân cấp, ủy quyền). Hãy thêm, ví dụ ${EXAMPLE}.`,
      headSource(source, word.length),
    );
  }
}
