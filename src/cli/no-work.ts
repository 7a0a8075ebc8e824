/** Files that name the plan of a year and hold none of its work: a letter, minutes beside the plan. */

import { oneLine } from '../document/clean-text.ts';
import { hasWork } from '../plan/has-work.ts';
import type { Plan } from '../plan/model.ts';
import { shownAddress } from './shown-path.ts';
import { warn } from './terminal.ts';

/** Says where «không có» is for lack of the plan's own file; to a script too, beside what it reads. */
export function warnWhereNoWork(plans: readonly Plan[]): void {
  for (const { source, year } of plans.filter((plan) => !hasWork(plan))) {
    const file = oneLine(shownAddress(source.uri));
    warn(
      `Chú ý: ${file} không có mục tiêu, nhiệm vụ nào của kế hoạch năm ${year}. Hãy nêu tệp kế hoạch, hoặc cả thư mục chứa tệp ấy.\n`,
    );
  }
}
