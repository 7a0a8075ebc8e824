import type { Plan } from '../generated/ast.ts';
import { writtenDay } from '../plan-builder/dates.ts';
import { isPeriodOf, planYear } from '../plan-builder/period.ts';
import { firstNodeOf } from '../syntax/property-nodes.ts';
import type { Accept } from './report.ts';
import { hit } from './report.ts';

/** The plan is of a year, and its first and last day are of that year or of one beside it. */
export function checkPlanPeriod(plan: Plan, accept: Accept): void {
  if (!plan.year) return;
  const year = planYear(plan);
  if (year === undefined) {
    hit(
      accept,
      'MTCL303',
      `«${plan.year}» không phải năm của một kế hoạch. Hãy viết năm bằng bốn chữ số, ví dụ 2027.`,
      {
        node: plan,
        property: 'year',
      },
    );
    return;
  }
  const from = writtenDay(plan.from) ?? `${year}-01-01`;
  const to = writtenDay(plan.to) ?? `${year}-12-31`;
  if (isPeriodOf(year, from, to)) return;
  hit(
    accept,
    'MTCL307',
    to < from
      ? 'Ngày cuối của kế hoạch đứng trước ngày đầu: hãy xem lại «từ» và «đến».'
      : `Kế hoạch năm ${year} không thể kéo dài như vậy: hãy xem lại năm ở «từ» và «đến».`,
    { node: plan, range: firstNodeOf(plan, plan.to ? 'to' : 'from')?.range },
  );
}
