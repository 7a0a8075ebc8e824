/** Due days that the words of a deadline fix. */
import type { IsoDay } from '../deadline/index.ts';
import type { DeadlinePart, Occurrence } from '../deadline/model.ts';
import type { TaskDeadline } from '../plan/model.ts';

/** Due days that a person fixed: those of recurring deadlines follow from their rule. */
export function fixedDays(deadline: TaskDeadline): Occurrence[] {
  const parts = deadline.deadline?.parts ?? [];
  if (parts.some(({ when }) => when.type === 'recurring')) return [];
  return deadline.occurrences;
}

export function isYearly(part: DeadlinePart): boolean {
  return part.when.type === 'fixed' && part.when.yearly === true;
}

/** A later window that reaches into the time before is no finding: the work can be done in its last days. */
export const startOf = (occurrence: Occurrence): IsoDay => occurrence.window?.from ?? occurrence.due;
