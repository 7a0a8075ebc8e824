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
  component.addPropertyWithValue(name, shownText(value));
}

function shownText(value: string): string {
  return cleanLines(isTooLong(value) ? `${value.slice(0, MOST_CHARACTERS).toWellFormed()}…` : value);
}

/** A property and a component as the library keeps them (jCal, RFC 7265), and how they are written where that is known. */
export type JCalProperty = [name: string, parameters: Record<string, string>, type: string, ...values: unknown[]] &
  Lines;
export type JCal = [name: string, properties: JCalProperty[], components: JCal[]] & Lines;

interface Lines {
  lines?: string;
}

/** The same property as `text` adds; events are made of these, as the library's own objects cost ten times as much. */
export function textProperty(name: string, ...values: string[]): JCalProperty {
  const type = ICAL.design.icalendar.property[name]?.defaultType ?? 'unknown';
  return [name, {}, type, ...values.map(shownText)];
}

/** An all-day date from "2027-03-25". */
export function dateProperty(name: string, iso: string): JCalProperty {
  return [name, {}, 'date', iso];
}

export function componentFrom(jCal: JCal): Component {
  return new ICAL.Component(jCal as unknown as Component['jCal']);
}

export function jCalOf({ jCal }: Component): JCal {
  return jCal as unknown as JCal;
}

/** A moment in UTC from an ISO instant, whole seconds: "2027-01-05T02:03:04.567Z" → 2027-01-05T02:03:04Z. */
export function wholeSeconds(instant: string): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}

export function moment(instant: string): Time {
  return ICAL.Time.fromDateTimeString(wholeSeconds(instant));
}

/** As it is written; also what stood in the file before comes without control characters. */
export function linesOf(component: Component): string {
  return componentLines(jCalOf(component));
}

/** What the events of a task share is written out once; it must not be changed any more. */
export function shared<Shared extends JCal | JCalProperty>(each: Shared): Shared {
  each.lines = isProperty(each) ? propertyLines(each) : componentLines(each);
  return each;
}

function isProperty(each: JCal | JCalProperty): each is JCalProperty {
  return !Array.isArray(each[1]);
}

function componentLines(component: JCal): string {
  if (component.lines) return component.lines;
  const [name, properties, components] = component;
  const word = name.toUpperCase();
  let lines = `BEGIN:${word}\r\n`;
  for (const each of properties) lines += propertyLines(each);
  for (const each of components) lines += componentLines(each);
  return `${lines}END:${word}\r\n`;
}

function propertyLines(property: JCalProperty): string {
  if (property.lines) return property.lines;
  const folded = ICAL.stringify.property(property, ICAL.design.icalendar, false);
  if (!folded.includes('\r\n')) return `${oneLine(folded)}\r\n`;
  return folded
    .split('\r\n')
    .map((line) => `${oneLine(line)}\r\n`)
    .join('');
}
