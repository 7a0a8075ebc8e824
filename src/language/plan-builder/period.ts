import type { IsoDay } from '../../deadline/model.ts';
import type * as ast from '../generated/ast.ts';
import { writtenDay } from './dates.ts';

/** Years that a plan can be of. What is typed half ("20", "20272") is none: its days would be without end. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2199;

/** A plan reaches into the neighbouring years at most. */
const YEARS_AROUND = 1;

export interface PlanPeriod {
  year: number;
  from: IsoDay;
  to: IsoDay;
}

/** The year of the plan, or undefined where none is written that a plan can be of. */
export function planYear(node: ast.Plan): number | undefined {
  const year = /^\d{4}$/.test(node.year ?? '') ? Number(node.year) : Number.NaN;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}

/** Whether `từ` and `đến` can be the ends of a plan of that year. */
export function isPeriodOf(year: number, from: IsoDay, to: IsoDay): boolean {
  const near = (day: IsoDay) => Math.abs(Number(day.slice(0, 4)) - year) <= YEARS_AROUND;
  return from <= to && near(from) && near(to);
}

/** Year and stretch of the plan; the whole year where the stretch makes no sense. Undefined without a year. */
export function planPeriod(node: ast.Plan): PlanPeriod | undefined {
  const year = planYear(node);
  if (year === undefined) return undefined;
  const whole = { from: `${year}-01-01`, to: `${year}-12-31` };
  const from = writtenDay(node.from) ?? whole.from;
  const to = writtenDay(node.to) ?? whole.to;
  return isPeriodOf(year, from, to) ? { year, from, to } : { year, ...whole };
}
