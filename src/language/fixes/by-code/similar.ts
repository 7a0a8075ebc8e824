import { closestName } from '../../../plan/closest-name.ts';

/** The known names close to `name`, the closest first. */
export function closestNames(name: string, known: string[]): string[] {
  const left = new Set(known);
  const found: string[] = [];
  for (let close = closestName(name, left); close !== undefined && found.length < 3; close = closestName(name, left)) {
    found.push(close);
    left.delete(close);
  }
  return found;
}
