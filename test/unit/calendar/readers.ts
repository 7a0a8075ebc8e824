/** Two iCalendar parsers that know nothing of each other nor of the library we write with. */
import { parseICS, type VEvent } from 'node-ical';
import { convertIcsCalendar, type IcsEvent } from 'ts-ics';

export interface ReadEvent {
  uid: string;
  /** First day, and the last one (the file's end is exclusive). */
  from: string;
  to: string;
  summary: string;
  description: string;
  categories: string[];
  status?: string;
  sequence: number;
  stamp: string;
  changed: string;
  /** Triggers as written, one each. */
  alarms: number;
  /** All days on which the entry begins. */
  days: string[];
}

const DAY = 86_400_000;

export function readWithNodeIcal(text: string): ReadEvent[] {
  return Object.values(parseICS(text))
    .filter((entry): entry is VEvent => entry?.type === 'VEVENT')
    .map((event) => ({
      uid: event.uid,
      from: localDay(event.start),
      to: localDay(new Date(event.end!.getTime() - DAY / 2)),
      summary: words(event.summary),
      description: words(event.description),
      categories: event.categories ?? [],
      status: event.status,
      sequence: Number(event.sequence),
      stamp: event.dtstamp.toISOString(),
      changed: event.lastmodified!.toISOString(),
      alarms: (event.alarms ?? []).length,
      days: event.rrule ? event.rrule.all().map((day) => day.toISOString().slice(0, 10)) : [localDay(event.start)],
    }));
}

export function readWithTsIcs(text: string): ReadEvent[] {
  return (convertIcsCalendar(undefined, text).events ?? []).map((event: IcsEvent) => ({
    uid: event.uid,
    from: event.start.date.toISOString().slice(0, 10),
    to: new Date(event.end!.date.getTime() - DAY).toISOString().slice(0, 10),
    summary: event.summary,
    description: event.description ?? '',
    categories: event.categories ?? [],
    status: event.status,
    sequence: event.sequence ?? 0,
    stamp: event.stamp.date.toISOString(),
    changed: event.lastModified!.date.toISOString(),
    alarms: (event.alarms ?? []).length,
    days: [event.start.date.toISOString().slice(0, 10)],
  }));
}

/** node-ical gives dates without time as midnight of the machine's zone. */
function localDay(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function words(value: string | { val: string } | undefined): string {
  return typeof value === 'string' ? value : (value?.val ?? '');
}
