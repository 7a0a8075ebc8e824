/** What a document says where its file doesn't: title, sections and closing of the usual kinds. */
import type { FigureName } from '../../plan/figures.ts';
import type { IssuedDocument } from '../../plan/issued.ts';
import type { Content, Plan, RichText, SourceRange } from '../../plan/model.ts';
import { defaultParts, planClosing, TASKS_HEADING } from '../wording/defaults.ts';

const SYSTEM = 'Hệ thống quản lý chất lượng theo Tiêu chuẩn quốc gia TCVN ISO 9001:2015';

/** The document with the missing parts filled in; what the file says stays as it is. */
export function withDefaults(issued: IssuedDocument, plan: Plan): IssuedDocument {
  return issued.kind.name === 'kế hoạch' ? planDefaults(issued, plan) : issued;
}

function planDefaults(issued: IssuedDocument, plan: Plan): IssuedDocument {
  const words = (text: string) => plainWords(text, issued.source);
  const complete = issued.content.length > 0;
  return {
    ...issued,
    title: issued.title ?? words(`Áp dụng, duy trì và cải tiến ${SYSTEM} năm ${plan.year}`),
    content: complete ? issued.content : planContent(plan, issued.source),
    closing: complete || issued.closing.length > 0 ? issued.closing : [words(planClosing(plan))],
  };
}

function planContent(plan: Plan, source: SourceRange): Content[] {
  const { purpose, organisation } = defaultParts(plan);
  const part = (heading: string, content: Content[]): Content => ({
    type: 'part',
    heading: plainWords(heading, source),
    content,
    source,
  });
  const sections = (from: typeof purpose) =>
    from.sections.map(
      (section): Content => ({
        type: 'section',
        heading: plainWords(section.heading, source),
        content: section.items.map(
          (item): Content => ({ type: 'dash', text: plainWords(item, source), content: [], source }),
        ),
        source,
      }),
    );
  return [
    part(purpose.heading, sections(purpose)),
    part(TASKS_HEADING, [
      {
        type: 'taskTable',
        columns: [{ kind: 'number' }, { kind: 'statement' }, { kind: 'performers' }, { kind: 'deadline' }],
        source,
      },
    ]),
    part(organisation.heading, sections(organisation)),
  ];
}

/** Words of the program's own, shown as coming from `source`. `figures`: those of a report that they tell. */
export function plainWords(text: string, source: SourceRange, figures?: FigureName[]): RichText {
  return { parts: [{ kind: 'text', text }], source, ...(figures ? { figures } : {}) };
}
