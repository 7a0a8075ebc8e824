/** Pieces of text of the language. */
import { addDays, type IsoDay, workingDays } from '../deadline/index.ts';

/** A text of the language: quotes, backslashes and braces stand for themselves. */
export function quoted(words: string): string {
  return `"${words.replace(/[\\"]/g, '\\$&').replace(/[{}]/g, '$&$&')}"`;
}

/** A comment ends with its line. */
export function commented(words: string): string {
  return `// ${words}`;
}

/** More days than any holiday takes. */
const LONGEST_REST = 15;

/** The day, or the last working day before it: fixed days do not move by themselves. */
export function workingDay(day: IsoDay): IsoDay {
  const calendar = workingDays();
  let found = day;
  for (let back = 0; back < LONGEST_REST && calendar.restReason(found); back += 1) found = addDays(found, -1);
  return found;
}

/** "10/06/2027" */
export function printed(day: IsoDay): string {
  return day.split('-').toReversed().join('/');
}

/** "10/6": as deadlines are written. */
export function shortDay(day: IsoDay): string {
  const [, month, date] = day.split('-');
  return `${date}/${Number(month) < 3 ? month : Number(month)}`;
}
