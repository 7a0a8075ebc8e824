/** The objectives and the plan of one unit: a plan document issued by the unit itself. */
import { agencyDefaults } from '../../plan/agency-kinds.ts';
import type { IssuedDocument, UnitPlan } from '../../plan/issued.ts';
import type { Agency, Content, Plan, Unit } from '../../plan/model.ts';
import type { OfficialDocument } from '../model.ts';
import { plainWords } from './defaults.ts';
import { issuedDocument } from './issued.ts';

export function unitPlanDocument(plan: Plan, unitPlan: UnitPlan): OfficialDocument {
  const { unit, document, objectives, tasks } = unitPlan;
  const own: Plan = {
    ...plan,
    agency: asAgency(unit, plan.agency),
    objectives,
    tasks: [...objectives.flatMap((objective) => objective.tasks), ...tasks],
    // The agency's head does not sign for the unit.
    signatories: [],
  };
  const made = issuedDocument(own, complete(document, own, unit, plan.agency));
  return {
    ...made,
    name: `Mục tiêu và kế hoạch: ${unit.title}`,
    id: unitPlanId(made.id),
  };
}

/** By that of the plan document it is. */
export function unitPlanId(id: string): string {
  return `muc-tieu-don-vi-${id.replace(/^ke-hoach-/, '')}`;
}

/** The unit on the place of the issuing body, the agency over it. */
function asAgency(unit: Unit, agency: Agency): Agency {
  const { leadership, headPosition } = agencyDefaults(unit.title);
  return {
    ...agency,
    id: unit.id,
    title: unit.title,
    superior: agency.title,
    sign: unit.sign ?? unit.id,
    shortName: unit.shortName,
    leadership,
    headPosition,
    source: unit.source,
    nameSource: unit.nameSource,
  };
}

function complete(document: IssuedDocument, own: Plan, unit: Unit, agency: Agency): IssuedDocument {
  const { source } = document;
  const words = (text: string) => plainWords(text, source);
  const part = (heading: string, ...content: Content[]): Content => ({
    type: 'part',
    heading: words(heading),
    content,
    source,
  });
  const paragraph = (text: string): Content => ({ type: 'paragraph', text: words(text), source });
  const head = unit.head;
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
      part('Mục tiêu chất lượng', { type: 'figureTable', kind: 'objectives', source }),
      part('Kế hoạch thực hiện', { type: 'taskTable', source }),
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
    closing: document.closing,
    signatory:
      document.signatory ??
      (head
        ? {
            type: 'signatory',
            id: unit.id,
            named: false,
            position: own.agency.headPosition,
            fullName: head,
            source,
            nameSource: source,
          }
        : undefined),
  };
}
