/** The usual parts of documents by the name of their kind, where the file says none. */
import type { Content, IssuedDocument, Plan, SourceRange } from '../../plan/model.ts';
import { defaultParts, planClosing, planDocumentTitle, TASKS_HEADING } from '../../wording/defaults.ts';
import { listedPart, part, plainWords } from './words.ts';

/** Those of a report follow its figures (`issued/report-defaults.ts`). */
export const USUAL: Record<string, (document: IssuedDocument, plan: Plan) => IssuedDocument> = {
  'kế hoạch': planDefaults,
};

function planDefaults(document: IssuedDocument, plan: Plan): IssuedDocument {
  const words = (text: string) => plainWords(text, document.source);
  const isWritten = document.content.length > 0;
  return {
    ...document,
    title: document.title ?? words(planDocumentTitle(plan)),
    content: isWritten ? document.content : planContent(plan, document.source),
    closing: isWritten || document.closing.length > 0 ? document.closing : [words(planClosing(plan))],
  };
}

function planContent(plan: Plan, source: SourceRange): Content[] {
  const { purpose, organisation } = defaultParts(plan);
  const columns = (['number', 'statement', 'performers', 'deadline'] as const).map((kind) => ({ kind }));
  const table = part(TASKS_HEADING, [{ type: 'taskTable', columns, source }], source);
  return [listedPart(purpose, source), ...(hasRows(plan) ? [table] : []), listedPart(organisation, source)];
}

/** Whether a table of all tasks has anything in it: tasks, or what tasks are to stand under. */
export function hasRows({ objectives, headings, tasks }: Plan): boolean {
  return objectives.length + headings.length > 0 || tasks.some(({ inDocument }) => !inDocument);
}
