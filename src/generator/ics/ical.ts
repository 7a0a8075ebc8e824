/** ical.js, set up once: folding by octets within RFC 5545's limit, and the text properties it does not know. */
import ICAL from 'ical.js';
import { cleanLines, oneLine } from '../../document/clean-text.ts';
import { isTooLong, MOST_CHARACTERS } from '../../plan/text-length.ts';

// ical.js counts the octets after the leading space of a folded line; with it the line has 75 (RFC 5545, 3.1).
ICAL.foldLength = 74;

/** RFC 7986, and the older names of the same that Outlook, Google and Apple read. */
for (const name of ['name', 'color', 'x-wr-calname', 'x-wr-caldesc', 'x-apple-calendar-color']) {
  ICAL.design.icalendar.property[name] = { defaultType: 'text' };
}
for (const name of ['x-published-ttl']) ICAL.design.icalendar.property[name] = { defaultType: 'duration' };

export { ICAL };
export type Component = InstanceType<typeof ICAL.Component>;
export type Property = InstanceType<typeof ICAL.Property>;
export type Time = InstanceType<typeof ICAL.Time>;

/**
 * A text property; line feeds in the value are kept, other control characters are not. No calendar shows a book: of a
 * text that is too long to be checked the beginning stands there, as folding megabytes costs seconds and memory.
 */
export function text(component: Component, name: string, value: string): void {
  const shown = isTooLong(value) ? `${value.slice(0, MOST_CHARACTERS).toWellFormed()}…` : value;
  component.addPropertyWithValue(name, cleanLines(shown));
}

/** An all-day date from "2027-03-25". */
export function date(iso: string): Time {
  return ICAL.Time.fromDateString(iso);
}

/** A moment in UTC from an ISO instant, whole seconds: "2027-01-05T02:03:04.567Z" → 20270105T020304Z. */
export function moment(instant: string): Time {
  return ICAL.Time.fromDateTimeString(`${new Date(instant).toISOString().slice(0, 19)}Z`);
}

/** As it is written; also what stood in the file before comes without control characters. */
export function linesOf(component: Component): string {
  return component
    .toString()
    .split('\r\n')
    .map((line) => `${oneLine(line)}\r\n`)
    .join('');
}
