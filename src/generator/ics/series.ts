/** Which entries of a repeating task are one exact rule of RFC 5545. */

import type { CalendarEntry } from '../../calendar/model.ts';
import { isoNumber, parseIsoDay, weekdayOf } from '../../deadline/days.ts';
import type { IsoDay } from '../../deadline/model.ts';
import { nth } from '../../known.ts';

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
/** Two dates are no rhythm yet. */
const FEWEST = 3;

/**
 * The rule that yields exactly these days, first to last: "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=24;COUNT=4".
 * Undefined where there is none. Ends of months of different lengths have none: Outlook on the web refuses
 * BYMONTHDAY=-1, and a plain number would leave out the short months.
 */
function rhythmOf(days: IsoDay[]): string | undefined {
  return days.length < FEWEST ? undefined : (weekly(days) ?? monthly(days));
}

function weekly(days: IsoDay[]): string | undefined {
  const interval = evenStep(days.map(isoNumber));
  if (interval === undefined || interval <= 0 || interval % 7 !== 0) return undefined;
  return `FREQ=WEEKLY${every(interval / 7)};BYDAY=${WEEKDAYS[weekdayOf(nth(days, 0)) - 1]}`;
}

function monthly(days: IsoDay[]): string | undefined {
  const parts = days.map(parseIsoDay);
  const { day } = nth(parts, 0);
  const interval = evenStep(parts.map(({ year, month }) => year * 12 + month));
  if (interval === undefined || interval <= 0 || parts.some((part) => part.day !== day)) return undefined;
  return `FREQ=MONTHLY${every(interval)};BYMONTHDAY=${day}`;
}

function every(interval: number): string {
  return interval === 1 ? '' : `;INTERVAL=${interval}`;
}

/** The distance between neighbours where it is always the same. */
function evenStep(numbers: number[]): number | undefined {
  const step = nth(numbers, 1) - nth(numbers, 0);
  return numbers.every((number, i) => i === 0 || number - nth(numbers, i - 1) === step) ? step : undefined;
}

/** What becomes one VEVENT: an occurrence, or all occurrences of a task that one rule yields. */
export interface CalendarUnit {
  /** The first occurrence of a series. */
  entry: CalendarEntry;
  rule?: string;
}

/** Groups the entries, in their order; a series stands where its first occurrence does. */
export function unitsOf(entries: CalendarEntry[], spans: boolean): CalendarUnit[] {
  const rules = new Map<string, string | undefined>();
  for (const [key, ofTask] of Map.groupBy(entries, ({ task }) => task.key)) rules.set(key, seriesRule(ofTask, spans));
  const begun = new Set<string>();
  return entries.flatMap((entry): CalendarUnit[] => {
    const { key } = entry.task;
    const rule = rules.get(key);
    if (!rule) return [{ entry }];
    if (begun.has(key)) return [];
    begun.add(key);
    return [{ entry, rule }];
  });
}

/** The rhythm is that of all occurrences; where the last ones are dropped the series ends before them. */
function seriesRule(entries: CalendarEntry[], spans: boolean): string | undefined {
  if (!entries.every((entry) => entry.recurring && !entry.adjustedFrom && !(spans && entry.window))) return undefined;
  const rhythm = rhythmOf(entries.map(({ due }) => due));
  const dropped = entries.findIndex(({ state }) => state === 'dropped');
  if (dropped > 0 && entries.slice(dropped).some(({ state }) => state !== 'dropped')) return undefined;
  return rhythm && `${rhythm};COUNT=${dropped > 0 ? dropped : entries.length}`;
}
