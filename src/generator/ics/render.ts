import type { WorkCalendar } from '../../calendar/model.ts';
import { asciiSlug } from '../../plan/ascii-slug.ts';
import { shortHash } from '../../plan/short-hash.ts';
import { AGENCY_COLOUR, type Colour } from './colours.ts';
import { type EventOptions, eventMaker } from './event.ts';
import { type Component, ICAL, linesOf, moment, text } from './ical.ts';
import { revised } from './revisions.ts';
import { unitsOf } from './series.ts';
import { calendarName } from './words.ts';

export interface IcsOptions extends Partial<EventOptions> {
  /** The moment of writing, ISO instant: for what is new or changed. */
  stamp: string;
  /** Text of the file written before: what has not changed keeps its revision, what is gone comes out as cancelled. */
  previous?: string;
  colour?: Colour;
}

export const DEFAULT_ALARMS = [7, 1];
export const DEFAULT_ALARM_HOUR = 8;
const REFRESH = 'P1D';

/** Characters of a calendar: more than twice what tens of thousands of entries take, and no program takes that much in. */
const MOST_CHARACTERS = 60_000_000;

/**
 * The calendar as an iCalendar file (RFC 5545, RFC 7986): all-day entries, which are the same day in every time zone.
 * Same calendar, same file before: same bytes, whatever the stamp. Undefined where it would be too long: a text of many
 * pages in each of thousands of entries.
 */
export function renderIcs(calendar: WorkCalendar, options: IcsOptions): string | undefined {
  const { stamp, previous, colour = AGENCY_COLOUR } = options;
  const [uidEnd, ...earlier] = uidEnds(calendar);
  const eventOptions: EventOptions = {
    alarms: options.alarms ?? DEFAULT_ALARMS,
    alarmHour: options.alarmHour ?? DEFAULT_ALARM_HOUR,
    spans: options.spans ?? false,
  };
  const events = eventsOf(calendar, uidEnd, eventOptions);
  const all = revised(events, {
    previous,
    stamp,
    uidEnds: [uidEnd, ...earlier],
    shared: calendar.scope.kind === 'agency' ? [] : earlier,
    keepCancelledUntil: `${calendar.year}-12-31`,
  });
  let latest = '';
  let length = 0;
  const written: string[] = [];
  for (const { lines, instant } of all) {
    if (instant && instant > latest) latest = instant;
    length += lines.length;
    if (length > MOST_CHARACTERS) return undefined;
    written.push(lines);
  }
  const frame = linesOf(vcalendar(calendar, colour, latest || stamp));
  const end = frame.lastIndexOf('END:VCALENDAR');
  return `${frame.slice(0, end)}${written.join('')}${frame.slice(end)}`;
}

function* eventsOf({ entries }: WorkCalendar, uidEnd: string, options: EventOptions): Generator<Component> {
  const eventOf = eventMaker(uidEnd, options);
  for (const unit of unitsOf(entries, options.spans)) yield eventOf(unit);
}

/**
 * The ends of UIDs of a calendar: for new events, and those of files that were written before these ends told calendars
 * and agencies apart. Each calendar has its own: whoever has two of them in one program can lose an entry of one only.
 */
function uidEnds({ agency, year, scope }: WorkCalendar): [string, string] {
  const sign = asciiSlug(agency.sign) || 'co-quan';
  const whose =
    scope.kind === 'agency'
      ? ''
      : `.${scope.kind === 'unit' ? 'dv' : 'td'}-${shortHash((scope.party.id ?? scope.party.name).normalize('NFC'))}`;
  const before = shortHash(`${agency.sign}|${agency.place}`.normalize('NFC'));
  return [`.${year}${whose}@${sign}-${agency.key}.mtcl`, `.${year}@${sign}-${before}.mtcl`];
}

function vcalendar(calendar: WorkCalendar, colour: Colour, modified: string): Component {
  const component = new ICAL.Component(['vcalendar', [], []]);
  const name = calendarName(calendar);
  text(component, 'version', '2.0');
  text(component, 'prodid', '-//MTCL//Lich cong viec//VI');
  text(component, 'calscale', 'GREGORIAN');
  text(component, 'method', 'PUBLISH');
  text(component, 'name', name);
  text(component, 'x-wr-calname', name);
  text(component, 'color', colour.name);
  text(component, 'x-apple-calendar-color', colour.hex);
  component.addPropertyWithValue('last-modified', moment(modified));
  component.addPropertyWithValue('refresh-interval', ICAL.Duration.fromString(REFRESH));
  component.addPropertyWithValue('x-published-ttl', ICAL.Duration.fromString(REFRESH));
  return component;
}
