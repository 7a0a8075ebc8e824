import type { SimplePoint } from '../../model.ts';
import type { Cursor } from '../cursor.ts';
import type { Expression, ExpressionPart } from '../expression.ts';
import { isQuarter } from '../points/quarters.ts';
import { takeListSign } from '../words/list-signs.ts';
import { EVERY, MOST_PERIODS, standsAlone } from './periods.ts';
import { recurringExpression } from './recurring-expression.ts';

/** `quý, 6 tháng, 9 tháng và năm`: with nine months in it the list names the reporting periods of one year. */
export function readCumulative(p: Cursor): Expression | undefined {
  return p.attempt(() => {
    const first = p.at;
    p.takeWords(...EVERY);
    const periods: (SimplePoint | 'quarterly')[] = [];
    const next = (): SimplePoint | 'quarterly' | undefined => {
      const period = readReportPeriod(p);
      return period && standsAlone(p) && periods.length < MOST_PERIODS ? period : undefined;
    };
    const more = (): SimplePoint | 'quarterly' | undefined => {
      if (!p.take('slash') && (p.kind() === 'semicolon' || !takeListSign(p))) return undefined;
      p.takeWords(...EVERY);
      return next();
    };
    for (let period = next(); period; period = p.attempt(more)) periods.push(period);
    const points = periods.filter((period) => period !== 'quarterly');
    const quarterly = points.length < periods.length;
    if (!points.some((point) => point.type === 'nineMonths') || periods.length < 2) return undefined;
    const last = p.at - 1;
    const fixed: ExpressionPart = { when: { type: 'fixed', limit: 'on', points }, strong: true, first, last };
    if (!quarterly) return { first, last, parts: [fixed] };
    const [recurring] = recurringExpression(p, first, [{ period: { unit: 'quarter', every: 1 } }], 'on', []).parts;
    return { first, last, parts: [recurring!, { ...fixed, join: 'and' }] };
  });
}

function readReportPeriod(p: Cursor): SimplePoint | 'quarterly' | undefined {
  return p.attempt((): SimplePoint | 'quarterly' | undefined => {
    if (p.takeWords('quý')) return p.kind() === 'number' || isQuarter(p) ? undefined : 'quarterly';
    if (p.takeWords('cả năm', 'năm')) return p.kind() === 'number' ? undefined : { type: 'year' };
    const count = p.takeCount();
    if (count === 1 && p.takeWords('năm')) return { type: 'year' };
    if (count === undefined || !p.takeWords('tháng') || p.kind() === 'number') return undefined;
    if (count === 3) return { type: 'quarter', quarter: 1 };
    if (count === 6) return { type: 'half', half: 1 };
    if (count === 9) return { type: 'nineMonths' };
    return count === 12 ? { type: 'year' } : undefined;
  });
}
