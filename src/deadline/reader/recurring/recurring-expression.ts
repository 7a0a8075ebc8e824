import { lastOf } from '../../../known.ts';
import type { Limit, PeriodDay, Recurring } from '../../model.ts';
import type { Cursor } from '../cursor.ts';
import type { Expression, ExpressionPart } from '../expression.ts';
import { readBounds, withBounds } from './bounds.ts';
import type { PeriodItem } from './periods.ts';

/** A time for each of the periods, confined to what follows them in the text (`từ tháng 3`, `trong năm 2027`). */
export function recurringExpression(
  p: Cursor,
  first: number,
  periods: PeriodItem[],
  limit: Limit,
  days: PeriodDay[],
  remark?: string,
): Expression {
  const bounds = readBounds(p, periods, days);
  const last = p.at - 1;
  const parts = periods.map(({ period, join }): ExpressionPart => {
    const when: Recurring = withBounds({ type: 'recurring', period, limit, days }, bounds);
    const part: ExpressionPart = { when, strong: true, first, last };
    if (join) part.join = join;
    return part;
  });
  if (remark) lastOf(parts).remark = remark;
  return { first, last, parts };
}
