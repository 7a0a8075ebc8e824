/** Compares with the file written before, so that a new import updates what changed and leaves the rest alone. */

import { markCancelled } from './event.ts';
import { eventTexts, withoutRevision } from './event-texts.ts';
import { type Component, componentFrom, ICAL, type JCalProperty, jCalOf, linesOf, wholeSeconds } from './ical.ts';

const REVISION_PROPERTIES = ['sequence', 'dtstamp', 'last-modified'];

export interface Revising {
  /** Text of the file written before. */
  previous?: string;
  /** The moment of writing, ISO instant. */
  stamp: string;
  /** Only events with one of these ends of their UIDs are ours: this year, agency and calendar; the first for new ones. */
  uidEnds: string[];
  /** Ends of UIDs that other calendars of the agency share: where such an event is gone it is not cancelled for them. */
  shared: string[];
  /** Cancelled entries are kept up to this day (ISO). */
  keepCancelledUntil: string;
}

/** An event of the file before. */
interface Before {
  event: Component;
  sequence: number;
  /** When it last changed, ISO instant to the second. */
  instant?: string;
  /** All it says but its revision; undefined where it cannot be read. */
  content?: string;
}

/** An event as it stands in the file, and when it last changed (ISO instant). */
export interface WrittenEvent {
  lines: string;
  instant?: string;
}

/** The events as they are to be written, behind them those of the file before that are gone, cancelled. */
export function* revised(events: Iterable<Component>, revising: Revising): Generator<WrittenEvent> {
  const { uidEnds, shared, stamp } = revising;
  const texts = textsIn(revising.previous, uidEnds);
  const now = new Set<string>();
  for (const event of events) {
    const key = keyOf(uidOf(event), uidEnds);
    now.add(key);
    const text = texts.get(key);
    // Whoever imported the file before has it under that UID.
    if (text !== undefined) event.updatePropertyWithValue('uid', text.uid);
    yield unchanged(event, text?.lines) ?? written(withRevision(event, text && before(text.lines), stamp));
  }
  if (stamp.slice(0, 10) > revising.keepCancelledUntil) return;
  for (const [key, { uid, lines }] of texts) {
    if (now.has(key)) continue;
    const known = before(lines);
    if (known?.content === undefined) continue;
    const elsewhere = shared.some((end) => uid.endsWith(end)) && !isCancelled(known.event);
    if (!elsewhere) yield written(cancelled(known, stamp));
  }
}

/** What most events are, told from their lines alone: taking thousands of them apart costs seconds and memory. */
function unchanged(event: Component, lines: string | undefined): WrittenEvent | undefined {
  const known = lines === undefined ? undefined : withoutRevision(lines);
  return lines !== undefined && known?.rest === linesOf(event) ? { lines, instant: known.instant } : undefined;
}

function written(event: Component): WrittenEvent {
  return { lines: linesOf(event), instant: instantOf(event) };
}

function withRevision(event: Component, before: Before | undefined, stamp: string): Component {
  if (!before) return stamped(event, 0, stamp);
  if (contentOf(event) === before.content) return stamped(event, before.sequence, before.instant ?? stamp);
  return stamped(event, before.sequence + 1, later(stamp, before.instant));
}

function cancelled({ event, sequence, instant }: Before, stamp: string): Component {
  if (isCancelled(event)) return event;
  const copy = new ICAL.Component(structuredClone(event.jCal) as Component['jCal']);
  markCancelled(copy);
  return stamped(copy, sequence + 1, later(stamp, instant));
}

/** An event of a file before, cancelled now; as it was where it is already. */
export function cancelledEvent(event: Component, stamp: string): Component {
  return cancelled(beforeOf(event), stamp);
}

function isCancelled(event: Component): boolean {
  return rawValue(event, 'status') === 'CANCELLED';
}

/** Right behind the UID, so that the revision is easy to see. */
function stamped(event: Component, sequence: number, instant: string): Component {
  const [, properties, components] = jCalOf(event);
  const [uid, ...rest] = properties.filter(([name]) => !REVISION_PROPERTIES.includes(name));
  const at = wholeSeconds(instant);
  const revision: JCalProperty[] = [
    ['dtstamp', {}, 'date-time', at],
    ['last-modified', {}, 'date-time', at],
    ['sequence', {}, 'integer', sequence],
  ];
  return componentFrom(['vevent', [...(uid ? [uid] : []), ...revision, ...rest], components]);
}

/** Our events of the file before, by their keys; of several with one UID the last. */
function textsIn(text: string | undefined, uidEnds: string[]): Map<string, { uid: string; lines: string }> {
  const found = new Map<string, { uid: string; lines: string }>();
  for (const each of eventTexts(text ?? '')) {
    const event = each.uid === undefined ? componentOf(each.lines) : undefined;
    const uid = each.uid ?? (event ? uidOf(event) : '');
    const key = keyOf(uid, uidEnds);
    if (key !== uid) found.set(key, { uid, lines: each.lines });
  }
  return found;
}

function componentOf(lines: string): Component | undefined {
  try {
    return new ICAL.Component(ICAL.parse(lines) as Component['jCal']);
  } catch {
    return undefined;
  }
}

/** Undefined where it cannot be read: it counts as none. */
function before(lines: string): Before | undefined {
  const event = componentOf(lines);
  return event && beforeOf(event);
}

function beforeOf(event: Component): Before {
  const sequence = Number(rawValue(event, 'sequence'));
  const found: Before = {
    event,
    sequence: Number.isSafeInteger(sequence) && sequence >= 0 ? sequence : 0,
    instant: instantOf(event),
  };
  try {
    found.content = contentOf(event);
  } catch {
    // Values of the wrong kind, after an edit by hand: the event counts as changed.
  }
  return found;
}

/** All that an event says but its revision. Goes through text, so that it does not matter how the event was made. */
function contentOf(event: Component): string {
  const [name, properties, components] = ICAL.parse(event.toString()) as [string, [string, ...unknown[]][], unknown[]];
  const own = properties.filter(([property]) => !REVISION_PROPERTIES.includes(property)).map((p) => JSON.stringify(p));
  return JSON.stringify([name, own.toSorted(), components]);
}

/** A UID without its end, which is the same in all files; the UID itself where the end is none of these. */
function keyOf(uid: string, ends: string[]): string {
  const end = ends.find((one) => uid.endsWith(one));
  return end === undefined ? uid : uid.slice(0, -end.length);
}

function uidOf(event: Component): string {
  return String(rawValue(event, 'uid') ?? '');
}

/** When the event last changed; undefined where that cannot be read. */
function instantOf(event: Component): string | undefined {
  const text = String(rawValue(event, 'last-modified') ?? rawValue(event, 'dtstamp') ?? '');
  const wellFormed = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(text) && !Number.isNaN(Date.parse(text));
  return wellFormed ? text : undefined;
}

/** The value as it stands in the file: unlike the library's own reading this never throws. */
function rawValue(event: Component, name: string): unknown {
  return jCalOf(event)[1].find(([property]) => property === name)?.[3];
}

function later(stamp: string, before: string | undefined): string {
  const instant = wholeSeconds(stamp);
  return before && before > instant ? before : instant;
}
