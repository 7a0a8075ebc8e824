import type { Plan } from '../../../plan/model.ts';
import { shortDate } from '../../../wording/dates.ts';
import { plain } from './words.ts';

/** The plan at a glance. */
export function planCard(plan: Plan): string {
  const lines = [
    `- Thời gian: ${shortDate(plan.from)} đến ${shortDate(plan.to)}`,
    `- ${plan.objectives.length} mục tiêu, ${plan.tasks.length} nhiệm vụ`,
    ...plan.reportPeriods.map(({ title, cutOff }) => `- Báo cáo ${plain(title)}: chốt ${shortDate(cutOff)}`),
    `- «Trước ngày X»: ${plan.beforeExcludesDay ? 'không tính ngày X' : 'tính cả ngày X'}`,
  ];
  return `**Kế hoạch năm ${plan.year}**: ${plain(plan.agency.title)}\n\n${lines.join('\n')}`;
}
