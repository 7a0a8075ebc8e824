/**
 * Words that every agency writes the same way; each can be overridden in the file.
 * Official formulas are exact; the rest is plain wording of our own.
 */
import type { LegalBasis, Plan } from '../plan/model.ts';
import { isOfQualitySystem } from '../plan/quality-system.ts';
import { vietnameseDate } from './dates.ts';

/** One block of default narrative: plain strings, so that a default reads like the text it becomes. */
export interface DefaultPart {
  heading: string;
  sections: { heading: string; items: string[] }[];
}

export const PURPOSE_HEADING = 'Mục đích, yêu cầu';
export const TASKS_HEADING = 'Nội dung thực hiện';
export const ORGANISATION_HEADING = 'Tổ chức thực hiện';

export const SYSTEM = 'Hệ thống quản lý chất lượng theo Tiêu chuẩn quốc gia TCVN ISO 9001:2015';

/** What the plan is to reach: its quality objectives, or, in other fields, its tasks. */
export function aimOf(plan: Plan): string {
  return isOnQuality(plan) ? 'Mục tiêu chất lượng' : 'nhiệm vụ';
}

/** Whether its words speak of quality objectives; a plan that holds nothing yet is taken for what most files become. */
export function isOnQuality(plan: Plan): boolean {
  return plan.tasks.length === 0 || isOfQualitySystem(plan);
}

/** What stands behind a decision as its annexes. */
export interface Annexed {
  objectives: boolean;
  tasks: boolean;
}

export function decisionTitle(plan: Plan): string {
  const both = isOnQuality(plan) ? 'công bố và ban hành Mục tiêu chất lượng và ' : 'ban hành ';
  return `Về việc ${both}Kế hoạch thực hiện ${aimOf(plan)} năm ${plan.year} của ${plan.agency.title}`;
}

/** The two documents behind every decision on quality objectives; used where the file names no legal basis. */
export const DEFAULT_BASES: (Pick<LegalBasis, 'kind' | 'sign' | 'date' | 'issuer'> & { title: string })[] = [
  {
    kind: 'quyết định',
    sign: '19/2014/QĐ-TTg',
    date: '2014-03-05',
    issuer: 'Thủ tướng Chính phủ',
    title:
      'về việc áp dụng Hệ thống quản lý chất lượng theo Tiêu chuẩn quốc gia TCVN ISO 9001:2008 vào hoạt động của các cơ quan, tổ chức thuộc hệ thống hành chính nhà nước',
  },
  {
    kind: 'thông tư',
    sign: '26/2014/TT-BKHCN',
    date: '2014-10-10',
    issuer: 'Bộ Khoa học và Công nghệ',
    title:
      'quy định chi tiết thi hành Quyết định số 19/2014/QĐ-TTg ngày 05 tháng 3 năm 2014 của Thủ tướng Chính phủ về việc áp dụng Hệ thống quản lý chất lượng theo Tiêu chuẩn quốc gia TCVN ISO 9001:2008 vào hoạt động của các cơ quan, tổ chức thuộc hệ thống hành chính nhà nước',
  },
];

/** Articles as heading-less texts with their clauses; they name the annexes that the decision has. */
export function defaultArticles(plan: Plan, annexed: Annexed): { text: string; clauses: string[] }[] {
  const { agency, year } = plan;
  const both = annexed.objectives && annexed.tasks;
  const units = `Các đơn vị được giao chủ trì và phối hợp${both ? ' tại Phụ lục II' : ''} tổ chức thực hiện đúng nội dung, thời gian được giao`;
  return [
    { text: firstArticle(plan, annexed), clauses: [] },
    {
      text: 'Tổ chức thực hiện:',
      clauses: [
        isOnQuality(plan)
          ? `${units}; xây dựng mục tiêu chất lượng năm ${year} của đơn vị mình trên cơ sở Mục tiêu chất lượng của ${agency.title}.`
          : `${units}.`,
        reportingClause(plan),
      ],
    },
    { text: 'Quyết định này có hiệu lực kể từ ngày ký.', clauses: [] },
    {
      text: 'Thủ trưởng các đơn vị, công chức, viên chức, người lao động và các cá nhân liên quan chịu trách nhiệm thi hành Quyết định này.',
      clauses: [],
    },
  ];
}

function firstArticle(plan: Plan, { objectives, tasks }: Annexed): string {
  const both = objectives && tasks;
  const published = [
    (objectives || isOnQuality(plan)) && `Mục tiêu chất lượng${both ? ' (Phụ lục I)' : ''}`,
    (tasks || !objectives) && `Kế hoạch thực hiện ${aimOf(plan)}${both ? ' (Phụ lục II)' : ''}`,
  ].filter(Boolean);
  const verb = published.length > 1 || objectives ? 'Công bố và ban hành' : 'Ban hành';
  const annexed = objectives || tasks ? ' kèm theo Quyết định này' : '';
  const demand = isOnQuality(plan) ? `, theo yêu cầu của ${SYSTEM}` : '';
  return `${verb}${annexed} ${published.join(' và ')} năm ${plan.year} của ${plan.agency.title}${demand}.`;
}

function reportingClause(plan: Plan): string {
  const periods = plan.reportPeriods.map(
    (period) => `báo cáo ${period.title}: chậm nhất ${vietnameseDate(period.cutOff)}`,
  );
  return periods.length > 0
    ? `Các đơn vị tự đánh giá kết quả thực hiện và gửi báo cáo theo kỳ: ${periods.join('; ')}.`
    : 'Các đơn vị tự đánh giá kết quả thực hiện và gửi báo cáo 6 tháng, báo cáo năm theo quy định.';
}

/** Of a plan document that says nothing of itself. */
export function planDocumentTitle(plan: Plan): string {
  return isOfQualitySystem(plan)
    ? `Áp dụng, duy trì và cải tiến ${SYSTEM} năm ${plan.year}`
    : `Thực hiện nhiệm vụ năm ${plan.year} của ${plan.agency.title}`;
}

export function objectivesTitle(plan: Plan): string {
  return `MỤC TIÊU CHẤT LƯỢNG NĂM ${plan.year}`;
}

export function objectivesOpening(plan: Plan): string {
  return `Năm ${plan.year}, tập thể lãnh đạo, công chức, viên chức và người lao động ${plan.agency.title} phấn đấu đạt các mục tiêu chất lượng sau đây:`;
}

export function planTitle(plan: Plan): string {
  return `KẾ HOẠCH\nTHỰC HIỆN ${aimOf(plan).toUpperCase()} NĂM ${plan.year}`;
}

export function defaultParts(plan: Plan): { purpose: DefaultPart; organisation: DefaultPart } {
  const { agency, year } = plan;
  const quality = isOnQuality(plan);
  return {
    purpose: {
      heading: PURPOSE_HEADING,
      sections: [
        {
          heading: 'Mục đích',
          items: [
            `Hoàn thành các ${quality ? 'mục tiêu chất lượng' : 'nhiệm vụ'} năm ${year} của ${agency.title};`,
            `Xác định rõ việc phải làm, người chủ trì, thời hạn và cách theo dõi đối với từng ${quality ? 'mục tiêu' : 'nhiệm vụ'}.`,
          ],
        },
        {
          heading: 'Yêu cầu',
          items: [
            `Nhiệm vụ được thực hiện đúng thời hạn, có minh chứng lưu ${quality ? 'trong hồ sơ của hệ thống' : 'hồ sơ'};`,
            quality
              ? 'Khi có nguy cơ không đạt mục tiêu, đơn vị chủ trì báo cáo kịp thời và đề xuất hành động khắc phục.'
              : 'Khi có nguy cơ chậm hoặc không hoàn thành, đơn vị chủ trì báo cáo kịp thời và đề xuất cách khắc phục.',
          ],
        },
      ],
    },
    organisation: {
      heading: ORGANISATION_HEADING,
      sections: [
        {
          heading: 'Đơn vị chủ trì',
          items: ['Tổ chức thực hiện nhiệm vụ được giao, cập nhật tiến độ và lưu giữ minh chứng kết quả.'],
        },
        {
          heading: 'Đơn vị phối hợp',
          items: ['Cung cấp đầy đủ, kịp thời thông tin, số liệu theo yêu cầu của đơn vị chủ trì.'],
        },
        {
          heading: 'Người theo dõi',
          items: ['Theo dõi, đôn đốc việc thực hiện; tổng hợp kết quả, báo cáo lãnh đạo theo kỳ.'],
        },
      ],
    },
  };
}

export function planClosing(plan: Plan): string {
  return `Trên đây là Kế hoạch thực hiện ${aimOf(plan)} năm ${plan.year} của ${plan.agency.title}. Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị kịp thời phản ánh để được xem xét, giải quyết.`;
}
