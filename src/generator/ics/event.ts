/** One VEVENT (RFC 5545, 3.6.1). Alarms come after all properties: some programs refuse the file otherwise. */
import type { CalendarEntry, CalendarTask } from '../../calendar/model.ts';
import { addDays } from '../../deadline/days.ts';
import { cleanText } from '../../document/clean-text.ts';
import {
  type Component,
  componentFrom,
  dateProperty,
  ICAL,
  type JCal,
  type JCalProperty,
  shared,
  textProperty,
} from './ical.ts';
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

/** Makes events without what tells of their revisions (SEQUENCE, DTSTAMP, LAST-MODIFIED). */
export function eventMaker(uidEnd: string, options: EventOptions): (unit: CalendarUnit) => Component {
  const byTask = new Map<CalendarTask, OfTask>();
  return (unit) => {
    const { entry } = unit;
    const ofTask = byTask.get(entry.task) ?? commonOf(entry, options);
    byTask.set(entry.task, ofTask);
    return eventOf(unit, ofTask, uidEnd, options);
  };
}

/** What the events of a task have in common. */
interface OfTask {
  summary: JCalProperty;
  categories: JCalProperty[];
  alarms: JCal[];
}

function commonOf(entry: CalendarEntry, options: EventOptions): OfTask {
  const words = summary(entry.task);
  const categories = categoriesOf(entry);
  return {
    summary: shared(textProperty('summary', words)),
    categories: categories.length > 0 ? [shared(textProperty('categories', ...categories))] : [],
    alarms: alarms(words, false, options).map(shared),
  };
}

function eventOf({ entry, rule }: CalendarUnit, ofTask: OfTask, uidEnd: string, options: EventOptions): Component {
  const series = rule !== undefined;
  const span = options.spans && !series ? entry.window : undefined;
  const dropped = entry.state === 'dropped';
  const own = () => (span ? spanSummary(entry) : summary(entry.task));
  const properties: JCalProperty[] = [
    textProperty('uid', `${entry.task.key}-${series ? 'dinh-ky' : entry.ordinal}${uidEnd}`),
    dateProperty('dtstart', span?.from ?? entry.due),
    // Exclusive, and written for single days too: some programs show an all-day entry without end as no time at all.
    dateProperty('dtend', addDays(entry.due, 1)),
    ...(rule ? [ruleProperty(rule)] : []),
    dropped || span ? textProperty('summary', dropped ? asCancelled(own()) : own()) : ofTask.summary,
    textProperty('description', description(entry, series)),
    ...ofTask.categories,
    textProperty('status', dropped ? 'CANCELLED' : 'CONFIRMED'),
    ...AS_DAY,
  ];
  const reminded = !dropped && (series || entry.state !== 'done');
  return componentFrom(['vevent', properties, !reminded ? [] : span ? alarms(own(), true, options) : ofTask.alarms]);
}

const AS_DAY = [
  textProperty('transp', 'TRANSPARENT'),
  textProperty('x-microsoft-cdo-alldayevent', 'TRUE'),
  textProperty('x-microsoft-cdo-busystatus', 'FREE'),
].map(shared);

function ruleProperty(rule: string): JCalProperty {
  return ['rrule', {}, 'recur', ICAL.Recur.fromString(rule).toJSON()];
}

/** Units that lead; the cut-off days of reports have a category of their own. */
function categoriesOf({ kind, task }: CalendarEntry): string[] {
  return kind === 'report' ? ['Kỳ báo cáo'] : task.leadUnits.map(({ name }) => cleanText(name));
}

const CANCELLED_PREFIX = 'Đã hủy: ';

function asCancelled(words: string): string {
  return words.startsWith(CANCELLED_PREFIX) ? words : CANCELLED_PREFIX + words;
}

/** Says so in the summary as well: not every program shows STATUS. */
export function markCancelled(event: Component): void {
  const words = String(event.getFirstPropertyValue('summary') ?? '');
  event.updatePropertyWithValue('summary', asCancelled(words));
  event.updatePropertyWithValue('status', 'CANCELLED');
  event.removeAllSubcomponents('valarm');
}

/** @param words What the event says, as it is written. */
function alarms(words: string, span: boolean, { alarms, alarmHour }: EventOptions): JCal[] {
  return [...new Set(alarms)]
    .toSorted((a, b) => b - a)
    .map((days): JCal => {
      // An all-day entry begins at midnight, a span ends a midnight after its due day.
      const hours = (span ? days + 1 : days) * 24 - alarmHour;
      const before = ICAL.Duration.fromSeconds(-hours * 3600).toString();
      return [
        'valarm',
        [
          textProperty('action', 'DISPLAY'),
          ['trigger', span ? { related: 'END' } : {}, 'duration', before],
          textProperty('description', days === 0 ? `Hôm nay đến hạn: ${words}` : `Còn ${days} ngày: ${words}`),
        ],
        [],
      ];
    });
}
