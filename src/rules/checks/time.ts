import { shortDate } from '../../document/wording/dates.ts';
import type { Plan, Task } from '../../plan/model.ts';
import type { Report } from '../finding.ts';

/** Every task has a deadline, and none falls after the last report that could tell of it. */
export function checkTime(plan: Plan, report: Report): void {
  const lastPeriod = plan.reportPeriods.toSorted((a, b) => a.cutOff.localeCompare(b.cutOff)).at(-1);
  for (const task of plan.tasks) {
    if (!task.deadline) {
      report('MTCL301', 'Nhiệm vụ chưa có thời hạn. Hãy thêm dòng «thời hạn: …».', task.nameSource);
    } else if (lastPeriod) {
      checkCutOff(task, lastPeriod, report);
    }
  }
}

/**
 * A window that ends with the year is the usual way to say "all year" and is no finding; nor is a recurring deadline,
 * whose earlier days the report does tell of.
 */
function checkCutOff(task: Task, period: Plan['reportPeriods'][number], report: Report): void {
  if (task.deadline!.deadline?.parts.some((part) => part.when.type === 'recurring')) return;
  const late = task.deadline!.occurrences.find((occurrence) => occurrence.due > period.cutOff && !occurrence.window);
  if (!late) return;
  report(
    'MTCL302',
    `Hạn ${shortDate(late.due)} sau ngày chốt báo cáo ${period.title} (${shortDate(period.cutOff)}): báo cáo sẽ không có kết quả này. Hãy dời hạn hoặc dời ngày chốt.`,
    task.deadline!.source,
    { related: [{ message: `Ngày chốt báo cáo ${period.title}`, source: period.source }] },
  );
}
