/** Records of several reporters as one figure. */
import { wordsAlone } from '../fold.ts';
import type { ProgressEntry, Target } from '../plan/model.ts';
import type { Reached, SetAside } from './model.ts';

/**
 * Which of the records can be added up: rates with numerator and denominator outweigh bare ones, which have no weight;
 * counts of another thing than the others count are no summands. Alone, or all alike, they count as they are.
 */
export function countable<Entry extends ProgressEntry>(
  entries: readonly Entry[],
  target: Pick<Target, 'unit'>,
): { counted: Entry[]; aside: SetAside[] } {
  const valued = entries.filter((entry) => entry.value !== undefined);
  const fitting = valued.some(({ total }) => total !== undefined)
    ? (entry: Entry) => entry.total !== undefined
    : ofUnit(valued, target.unit);
  const reason: SetAside['reason'] = valued.some(({ total }) => total !== undefined) ? 'bareRate' : 'otherUnit';
  return {
    counted: valued.filter(fitting),
    aside: valued.filter((entry) => !fitting(entry)).map((entry) => ({ entry, reason })),
  };
}

/** Whether a record counts what is aimed at; where none does, what the first one counts. */
function ofUnit(entries: readonly ProgressEntry[], wanted: string | undefined): (entry: ProgressEntry) => boolean {
  const says = (unit: string | undefined) => (entry: ProgressEntry) =>
    entry.unit === undefined ||
    unit === undefined ||
    wordsAlone(entry.unit) === wordsAlone(unit) ||
    entry.unit === unit;
  if (entries.some(says(wanted))) return says(wanted);
  return says(entries[0]?.unit);
}

/** Sums of numerators and denominators; counts add up; bare rates can only be averaged. */
export function reachedBy(entries: readonly ProgressEntry[], target: Pick<Target, 'unit'>): Reached | undefined {
  const { counted } = countable(entries, target);
  const [first] = counted;
  if (!first) return undefined;
  const unit = first.unit === '%' ? undefined : first.unit;
  const value = sum(counted, (entry) => entry.value);
  if (first.total !== undefined) {
    const total = sum(counted, (entry) => entry.total);
    const measure = target.unit === '%' ? (total === 0 ? 0 : (value / total) * 100) : value;
    return { value, total, unit, measure };
  }
  if (target.unit !== '%' || counted.length === 1) return { value, unit, measure: value };
  const average = value / counted.length;
  return { value: average, unit, measure: average, averaged: true };
}

function sum(entries: readonly ProgressEntry[], number: (entry: ProgressEntry) => number | undefined): number {
  return entries.reduce((total, entry) => total + (number(entry) ?? 0), 0);
}
