import { type Component, ICAL } from './ical.ts';
import { cancelledEvent } from './revisions.ts';

/** The calendar with all its entries cancelled; undefined where they are already, or where it cannot be read. */
export function endedIcs(text: string, stamp: string): string | undefined {
  try {
    const calendar = new ICAL.Component(ICAL.parse(text) as Component['jCal']);
    calendar.removeAllProperties('x-mtcl-seal');
    const events = calendar.getAllSubcomponents('vevent');
    if (events.every((event) => event.getFirstPropertyValue('status') === 'CANCELLED')) return undefined;
    calendar.removeAllSubcomponents('vevent');
    for (const event of events) calendar.addSubcomponent(cancelledEvent(event, stamp));
    return `${calendar.toString()}\r\n`;
  } catch {
    return undefined;
  }
}
