/** A plan (kế hoạch) that says nothing of itself. */
import type { IssuedDocument } from '../../plan/issued.ts';
import type { Content, Plan, SourceRange } from '../../plan/model.ts';
import { defaultParts, planClosing, TASKS_HEADING } from '../wording/defaults.ts';
import { listedPart, part, plainWords } from './words.ts';

const SYSTEM = 'Hệ thống quản lý chất lượng theo Tiêu chuẩn quốc gia TCVN ISO 9001:2015';

export function planDefaults(document: IssuedDocument, plan: Plan): IssuedDocument {
  const words = (text: string) => plainWords(text, document.source);
  const isWritten = document.content.length > 0;
  return {
    ...document,
    title: document.title ?? words(`Áp dụng, duy trì và cải tiến ${SYSTEM} năm ${plan.year}`),
    content: isWritten ? document.content : usualContent(plan, document.source),
    closing: isWritten || document.closing.length > 0 ? document.closing : [words(planClosing(plan))],
  };
}

function usualContent(plan: Plan, source: SourceRange): Content[] {
  const { purpose, organisation } = defaultParts(plan);
  const columns = (['number', 'statement', 'performers', 'deadline'] as const).map((kind) => ({ kind }));
  return [
    listedPart(purpose, source),
    part(TASKS_HEADING, [{ type: 'taskTable', columns, source }], source),
    listedPart(organisation, source),
  ];
}
