/** Pieces of text of the language. */
import { isoNumber } from '../deadline/days.ts';
import { addDays, type IsoDay, workingDays } from '../deadline/index.ts';

/** A text of the language: quotes, backslashes and braces stand for themselves. */
export function quoted(words: string): string {
  return `"${inText(words)}"`;
}

/** The same inside of a text that is written here, which may have variables (`{năm}`) beside it. */
export function inText(words: string): string {
  return words.replace(/[\\"]/g, '\\$&').replace(/[{}]/g, '$&$&');
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

/** Days that a person has to begin with what a new file asks for. */
const NOTICE = 14;

/**
 * By how many days the days of a new file move, from `first` to `last`, so that nothing in it is late on the day it is
 * made: at most to the end of their year. None where they lie ahead, and where the year has no room for them.
 */
export function movedAhead(today: IsoDay, first: IsoDay, last: IsoDay = first): number {
  if (today < first) return 0;
  const wanted = isoNumber(addDays(today, NOTICE)) - isoNumber(first);
  const most = isoNumber(`${last.slice(0, 4)}-12-31`) - isoNumber(last);
  const by = Math.min(wanted, most);
  return addDays(first, by) > today ? by : 0;
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
