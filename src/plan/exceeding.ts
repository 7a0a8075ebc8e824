import type { Target } from './model.ts';

/** A target above 100% is a comparison with a plan or a year: its result may be above it, too. */
export function mayExceedAll({ unit, value, comparison }: Pick<Target, 'unit' | 'value' | 'comparison'>): boolean {
  return value > 100 || (unit === '%' && value >= 100 && comparison !== 'equal');
}
