/** What a person says of a task or target, as facts of a record. */
import { addDays, type IsoDay, printDay } from '../../deadline/index.ts';
import type { Facts } from './words.ts';

export interface WrittenFacts {
  state?: Facts['state'];
  /** On which it came about. */
  day: IsoDay;
  evidence?: string;
  reason?: string;
  proposal?: string;
}

/** What is wrong with a day of recording; undefined where nothing is. */
export function dayProblem(day: string, today: IsoDay): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(day) || addDays(day, 0) !== day)
    return `Không có ngày «${day}». Hãy ghi như 24/03/2027.`;
  if (day > today) return `Ngày ${printDay(day)} chưa tới, hôm nay mới ${printDay(today)}. Hãy sửa ngày.`;
  return undefined;
}

/** Empty words say nothing. */
export function factsOf(figures: Facts, { state, day, evidence, reason, proposal }: WrittenFacts): Facts {
  const texts = (words: string | undefined) => (words?.trim() ? [words.trim().replace(/\s+/gu, ' ')] : []);
  return {
    ...figures,
    ...(state ? { state } : {}),
    ...(state === 'done' ? { doneOn: day } : {}),
    evidence: texts(evidence),
    reasons: texts(reason),
    proposals: texts(proposal),
  };
}
