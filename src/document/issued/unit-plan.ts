/** The objectives and the plan of one unit: a plan document issued by the unit itself. */
import { asciiSlug } from '../../plan/ascii-slug.ts';
import type { Agency, Content, IssuedDocument, Plan, Unit, UnitPlan } from '../../plan/model.ts';
import { unitPlanOf } from '../../report/index.ts';
import { hasRows } from '../defaults/usual.ts';
import { plainWords } from '../defaults/words.ts';
import type { OfficialDocument } from '../model.ts';
import { issuedDocument } from './issued.ts';

export function unitPlanDocument(plan: Plan, unitPlan: UnitPlan): OfficialDocument {
  const own = unitPlanOf(plan, unitPlan);
  const made = issuedDocument(own, complete({ ...unitPlan.document, unit: undefined }, own, plan.agency));
  return {
    ...made,
    name: `Mục tiêu và kế hoạch: ${unitPlan.unit.title}`,
    id: unitPlanId(unitPlan.unit),
  };
}

export function unitPlanId({ id }: Unit): string {
  return `muc-tieu-don-vi-${asciiSlug(id)}`;
}

function complete(document: IssuedDocument, own: Plan, agency: Agency): IssuedDocument {
  const { source } = document;
  const words = (text: string) => plainWords(text, source);
  const part = (heading: string, ...content: Content[]): Content => ({
    type: 'part',
    heading: words(heading),
    content,
    source,
  });
  const paragraph = (text: string): Content => ({ type: 'paragraph', text: words(text), source });
  const unit = own.agency;
  return {
    ...document,
    title: document.title ?? words(`Thực hiện Mục tiêu chất lượng năm ${own.year} của ${unit.title}`),
    opening:
      document.opening.length > 0
        ? document.opening
        : [
            words(
              `Trên cơ sở Mục tiêu chất lượng năm ${own.year} của ${agency.title}, ${unit.title} đề ra mục tiêu và kế hoạch thực hiện như sau:`,
            ),
          ],
    content: [
      ...(own.objectives.length > 0
        ? [part('Mục tiêu chất lượng', { type: 'figureTable', kind: 'objectives', source })]
        : []),
      ...(hasRows(own) ? [part('Kế hoạch thực hiện', { type: 'taskTable', source })] : []),
      ...document.content,
      ...(document.content.length > 0
        ? []
        : [
            part(
              'Tổ chức thực hiện',
              paragraph(
                `Công chức, viên chức, người lao động ${unit.title} thực hiện đúng nội dung, thời hạn được giao, lưu minh chứng và báo cáo khi có khó khăn, vướng mắc.`,
              ),
            ),
          ]),
    ],
  };
}
