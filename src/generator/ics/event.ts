/** One VEVENT (RFC 5545, 3.6.1). Alarms come after all properties: some programs refuse the file otherwise. */
import type { CalendarEntry } from '../../calendar/model.ts';
import { addDays } from '../../deadline/days.ts';
import { cleanText } from '../../document/clean-text.ts';
import { type Component, date, ICAL, text } from './ical.ts';
import type { CalendarUnit } from './series.ts';
import { description, spanSummary, summary } from './words.ts';

export interface EventOptions {
  /** Days before the due day on which to remind; the largest first, since Outlook takes only the first. */
  alarms: number[];
  /** Hour of the day at which to remind, 0 to 23. */
  alarmHour: number;
  /** Show windows as bars over all their days. Otherwise they stand on their due day. */
  spans: boolean;
}

/** The event without what tells of its revisions (SEQUENCE, DTSTAMP, LAST-MODIFIED). */
export function eventOf(unit: CalendarUnit, uidEnd: string, options: EventOptions): Component {
  const { entry } = unit;
  const series = unit.rule !== undefined;
  const span = options.spans && !series ? entry.window : undefined;
  const event = new ICAL.Component('vevent');
  text(event, 'uid', `${entry.task.key}-${series ? 'dinh-ky' : entry.ordinal}${uidEnd}`);
  event.addPropertyWithValue('dtstart', date(span?.from ?? entry.due));
  // Exclusive, and written for single days too: some programs show an all-day entry without end as no time at all.
  event.addPropertyWithValue('dtend', date(addDays(entry.due, 1)));
  if (unit.rule) event.addPropertyWithValue('rrule', ICAL.Recur.fromString(unit.rule));
  text(event, 'summary', span ? spanSummary(entry) : summary(entry.task));
  text(event, 'description', description(entry, series));
  const categories = categoriesOf(entry);
  if (categories.length > 0) {
    const property = new ICAL.Property('categories');
    property.setValues(categories.map(cleanText));
    event.addProperty(property);
  }
  const dropped = entry.state === 'dropped';
  text(event, 'status', dropped ? 'CANCELLED' : 'CONFIRMED');
  text(event, 'transp', 'TRANSPARENT');
  text(event, 'x-microsoft-cdo-alldayevent', 'TRUE');
  text(event, 'x-microsoft-cdo-busystatus', 'FREE');
  if (dropped) markCancelled(event);
  else if (series || entry.state !== 'done') addAlarms(event, Boolean(span), options);
  return event;
}

/** Units that lead; the cut-off days of reports have a category of their own. */
function categoriesOf({ kind, task }: CalendarEntry): string[] {
  return kind === 'report' ? ['Kỳ báo cáo'] : task.leadUnits.map(({ name }) => name);
}

const CANCELLED_PREFIX = 'Đã hủy: ';

/** Says so in the summary as well: not every program shows STATUS. */
export function markCancelled(event: Component): void {
  const words = String(event.getFirstPropertyValue('summary') ?? '');
  event.updatePropertyWithValue('summary', words.startsWith(CANCELLED_PREFIX) ? words : CANCELLED_PREFIX + words);
  event.updatePropertyWithValue('status', 'CANCELLED');
  event.removeAllSubcomponents('valarm');
}

function addAlarms(event: Component, span: boolean, { alarms, alarmHour }: EventOptions): void {
  const words = String(event.getFirstPropertyValue('summary'));
  for (const days of [...new Set(alarms)].toSorted((a, b) => b - a)) {
    const alarm = new ICAL.Component('valarm');
    text(alarm, 'action', 'DISPLAY');
    // An all-day entry begins at midnight, a span ends a midnight after its due day.
    const hours = (span ? days + 1 : days) * 24 - alarmHour;
    const trigger = new ICAL.Property('trigger');
    if (span) trigger.setParameter('related', 'END');
    trigger.setValue(ICAL.Duration.fromSeconds(-hours * 3600));
    alarm.addProperty(trigger);
    text(alarm, 'description', days === 0 ? `Hôm nay đến hạn: ${words}` : `Còn ${days} ngày: ${words}`);
    event.addSubcomponent(alarm);
  }
}
