/** The annexes of what publishes the plan: those that would hold nothing are not printed. */
import { complete } from '../../../document/defaults/complete.ts';
import { publicationOf } from '../../../plan/issued.ts';
import { capitalised } from '../../../wording/citations.ts';
import { headSource, markSource, type RuleContext } from '../../context.ts';

/** Objectives and tasks. */
export const ANNEXES_OF_PLAN = 2;

export function checkPublishedAnnexes(context: RuleContext): void {
  context.attempt('MTCL124', () => nothingAnnexed(context));
  context.attempt('MTCL134', () => unprinted(context));
}

/** Its articles name an annex that the plan has nothing for. */
function nothingAnnexed(context: RuleContext): void {
  const { plan, report } = context;
  const document = publicationOf(plan);
  if (!document?.written) return;
  const { annexes } = complete(document, plan);
  if (annexes.length >= ANNEXES_OF_PLAN) return;
  const name = capitalised(document.kind.name);
  if (document.articles.length === 0 && annexes.length === 0) {
    report(
      'MTCL124',
      `${name} chưa có gì để ban hành kèm theo: kế hoạch chưa có mục tiêu, nhiệm vụ nào. Hãy thêm «mục tiêu "…"».`,
      document.head,
    );
  }
  for (const text of context.textsWith('annexMentions')) {
    if (text.document !== document || !text.inArticles) continue;
    for (const mention of text.found.annexMentions) {
      if (mention.number <= annexes.length || mention.number > ANNEXES_OF_PLAN) continue;
      const has = annexes.length === 0 ? 'không có phụ lục nào' : 'chỉ có một phụ lục';
      report(
        'MTCL124',
        `${name} ${has}: kế hoạch chưa có mục tiêu hoặc nhiệm vụ để in ở phụ lục này. Hãy thêm, hoặc sửa câu này.`,
        markSource(text, mention),
      );
    }
  }
}

/** Written beside other documents, where nothing publishes the plan. */
function unprinted({ plan, report }: RuleContext): void {
  for (const { source } of plan.looseAnnexes) {
    report(
      'MTCL134',
      'Phần này chưa in ở đâu: tệp soạn văn bản khác nên không có quyết định của năm. Hãy thêm «quyết định { }», hoặc chuyển phần này vào khối «soạn».',
      headSource(source, 'phần'.length),
    );
  }
}
