/** Compares with the file written before, so that a new import updates what changed and leaves the rest alone. */

import { markCancelled } from './event.ts';
import { type Component, ICAL, moment } from './ical.ts';

const REVISION_PROPERTIES = ['sequence', 'dtstamp', 'last-modified'];

export interface Revising {
  /** Text of the file written before. */
  previous?: string;
  /** The moment of writing, ISO instant. */
  stamp: string;
  /** Only events of this year and agency are ours: the end of their UIDs. */
  uidEnd: string;
  /** Cancelled entries are kept up to this day (ISO). */
  keepCancelledUntil: string;
}

/** Gives each event its revision; adds, as cancelled, what the file before had and is no more. */
export function revised(events: Component[], revising: Revising): Component[] {
  const before = eventsIn(revising.previous, revising.uidEnd);
  const now = new Set(events.map(uidOf));
  const current = events.map((event) => withRevision(event, before.get(uidOf(event)), revising.stamp));
  const over = revising.stamp.slice(0, 10) > revising.keepCancelledUntil;
  const gone = over ? [] : [...before.values()].filter((event) => !now.has(uidOf(event)));
  return [...current, ...gone.map((event) => cancelled(event, revising.stamp))];
}

function withRevision(event: Component, before: Component | undefined, stamp: string): Component {
  if (!before) return stamped(event, 0, stamp);
  if (sameContent(event, before)) {
    return stamped(event, sequenceOf(before), instantOf(before) ?? stamp);
  }
  return stamped(event, sequenceOf(before) + 1, later(stamp, instantOf(before)));
}

function cancelled(before: Component, stamp: string): Component {
  if (before.getFirstPropertyValue('status') === 'CANCELLED') return before;
  const event = new ICAL.Component(structuredClone(before.jCal) as Component['jCal']);
  markCancelled(event);
  return stamped(event, sequenceOf(before) + 1, later(stamp, instantOf(before)));
}

/** Right behind the UID, so that the revision is easy to see. */
function stamped(event: Component, sequence: number, instant: string): Component {
  for (const name of REVISION_PROPERTIES) event.removeAllProperties(name);
  const result = new ICAL.Component('vevent');
  // Adding to one component takes away from the other: go through copies.
  const [uid, ...rest] = event.getAllProperties();
  if (uid) result.addProperty(uid);
  result.addPropertyWithValue('dtstamp', moment(instant));
  result.addPropertyWithValue('last-modified', moment(instant));
  result.addPropertyWithValue('sequence', sequence);
  for (const property of rest) result.addProperty(property);
  for (const alarm of [...event.getAllSubcomponents()]) result.addSubcomponent(alarm);
  return result;
}

/** The events of the file before, by UID. A file that cannot be read counts as none. */
function eventsIn(text: string | undefined, uidEnd: string): Map<string, Component> {
  if (!text) return new Map();
  try {
    const calendar = new ICAL.Component(ICAL.parse(text) as Component['jCal']);
    return new Map(
      calendar
        .getAllSubcomponents('vevent')
        .map((event) => [uidOf(event), event] as const)
        .filter(([uid]) => uid.endsWith(uidEnd)),
    );
  } catch {
    return new Map();
  }
}

/** Equal but for the revision. Both go through text, so that it does not matter how they were made. */
function sameContent(a: Component, b: Component): boolean {
  return content(a) === content(b);
}

function content(event: Component): string {
  const [name, properties, components] = ICAL.parse(event.toString()) as [string, [string, ...unknown[]][], unknown[]];
  const own = properties.filter(([property]) => !REVISION_PROPERTIES.includes(property)).map((p) => JSON.stringify(p));
  return JSON.stringify([name, own.toSorted(), components]);
}

function uidOf(event: Component): string {
  return String(event.getFirstPropertyValue('uid') ?? '');
}

function sequenceOf(event: Component): number {
  const value = Number(event.getFirstPropertyValue('sequence'));
  return Number.isInteger(value) && value >= 0 ? value : 0;
}

export function instantOf(event: Component): string | undefined {
  const value = event.getFirstPropertyValue('last-modified') ?? event.getFirstPropertyValue('dtstamp');
  const text = value ? String(value) : '';
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(text) ? text : undefined;
}

function later(stamp: string, before: string | undefined): string {
  const instant = `${new Date(stamp).toISOString().slice(0, 19)}Z`;
  return before && before > instant ? before : instant;
}
