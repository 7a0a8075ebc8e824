/** Report periods of three months, as plans name them. */
import { nth } from '../known.ts';
export const QUARTERS = ['quý I', 'quý II', 'quý III', 'quý IV'];

/** The quarter that a day lies in. */
export function quarterOn(day: string): string {
  return QUARTERS[Math.floor((Number(day.slice(5, 7)) - 1) / 3)] ?? nth(QUARTERS, 0);
}

/** "quý III" → 3 */
export function quarterOf(period: string): number {
  return Math.max(1, QUARTERS.indexOf(period) + 1);
}
