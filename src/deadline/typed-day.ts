import { daysInMonth, isoDay } from './days.ts';
import type { IsoDay } from './model.ts';

/**
 * A day as people type it into a box: "15/6", "15/06/2027", "15-6-2027". Undefined: no calendar has it.
 * @param ownYear Of a day that names no year; without it such a day is none.
 */
export function typedDay(words: string, ownYear?: number): IsoDay | undefined {
  const found = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*(\d{4}))?\s*$/.exec(words);
  const year = found?.[3] ? Number(found[3]) : ownYear;
  if (!found || year === undefined) return undefined;
  const [day, month] = [Number(found[1]), Number(found[2])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return isoDay({ year, month, day });
}

/** As the box offers it: "05/01/2027". */
export function dayToType(iso: IsoDay): string {
  return iso.split('-').toReversed().join('/');
}
