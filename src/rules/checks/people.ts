import type { PerformerList, Plan } from '../../plan/model.ts';
import type { Report } from '../finding.ts';

/** Every task has somebody who does it and somebody who watches it. */
export function checkPeople(plan: Plan, report: Report): void {
  for (const task of plan.tasks) {
    if (isEmpty(task.leads)) {
      report('MTCL201', 'Nhiệm vụ chưa có đơn vị chủ trì. Hãy thêm dòng «chủ trì: …».', task.nameSource);
    }
    if (isEmpty(task.monitors)) {
      report('MTCL202', 'Nhiệm vụ chưa có người theo dõi. Hãy thêm dòng «theo dõi: …».', task.nameSource);
    }
  }
}

function isEmpty(list: PerformerList | undefined): boolean {
  if (!list) return true;
  return list.performers.every(
    ({ party, text }) => !party && !text?.parts.some((part) => part.kind !== 'text' || part.text.trim()),
  );
}
