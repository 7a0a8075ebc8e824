import { addMonths, printDay } from '../../../deadline/index.ts';
import { allDocuments } from '../../../plan/issued.ts';
import { capitalised } from '../../../wording/citations.ts';
import type { RuleContext } from '../../context.ts';

/** Days before the plan on which its documents may be signed: it is usually made ready in December. */
const SIGNED_EARLY_MONTHS = 2;

/** Days of the plan itself that lie in another year: cut-offs, the days of documents, the days of progress. */
export function otherYearsBeside({ plan, report }: RuleContext): void {
  for (const { cutOff, source } of plan.reportPeriods) {
    if (cutOff >= plan.from && cutOff <= addMonths(plan.to, 3)) continue;
    report('MTCL312', `Ngày chốt ${printDay(cutOff)} không thuộc kế hoạch năm ${plan.year}. Hãy sửa năm.`, source);
  }
  for (const { kind, date, publishesPlan, head } of allDocuments(plan)) {
    const latest = publishesPlan ? plan.to : addMonths(plan.to, 6);
    if (!date || (date >= addMonths(plan.from, -SIGNED_EARLY_MONTHS) && date <= latest)) continue;
    report(
      'MTCL312',
      `${capitalised(kind.name)} ghi ngày ${printDay(date)}, kế hoạch này của năm ${plan.year}. Hãy sửa năm.`,
      head,
    );
  }
  for (const { on, source } of plan.progress) {
    if (on >= plan.from && on <= addMonths(plan.to, 6)) continue;
    report('MTCL312', `Tiến độ ghi ngày ${printDay(on)}, kế hoạch này của năm ${plan.year}. Hãy sửa năm.`, source);
  }
}
