/** Year, month and agenda as elements. Days are grids with one stop for the Tab key; arrow keys move inside. */
import { nth } from '../../known.ts';
import type { PaneCalendar } from '../../panes/calendar-model.ts';
import { element } from '../shared/host.ts';
import { type Actions, entryCard, entryLine, undatedCard } from './cards.ts';
import type { Labels } from './labels.ts';
import { gravest, monthsOf, type Shown, weeksOf } from './model.ts';

export interface ViewContext extends Actions {
  calendar: PaneCalendar;
  shown: Shown;
  today: string;
  /** The chosen day. */
  day: string;
  labels: Labels;
  choose(day: string): void;
}

/** Entries shown in a day of the month view; more are told by their number. */
const MOST_LINES = 3;

export function yearView(context: ViewContext): HTMLElement[] {
  const year = context.day.slice(0, 4);
  const months = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
  return months.map((month) => {
    const name = element('h2', {}, context.labels.monthShort(month));
    return element(
      'section',
      { class: 'small month', 'aria-label': context.labels.monthName(month) },
      name,
      grid(month, context, false),
    );
  });
}

/** The chosen month where a grid would cut the names: day by day, today among them though nothing is due. */
export function monthList(context: ViewContext): HTMLElement[] {
  const { shown, today, day, labels } = context;
  const days = [...new Set([...shown.byDay.keys(), today])].filter((one) => one.startsWith(day.slice(0, 7)));
  if (days.length === 0) return [element('p', {}, labels.nothing)];
  return [monthPart(day.slice(0, 7), days.toSorted(), context)];
}

/** @param month "2027-03", the name of which stands over its days. */
function monthPart(month: string, days: readonly string[], context: ViewContext): HTMLElement {
  const name = element('h2', { id: `month-${month}` }, context.labels.monthName(month));
  const parts = days.flatMap((day) => dayPart(day, context));
  return element('section', { 'aria-labelledby': `month-${month}` }, name, ...parts);
}

/** A day's heading, and what is due on it. */
function dayPart(day: string, context: ViewContext): HTMLElement[] {
  const { calendar, shown, today, labels } = context;
  const entries = shown.byDay.get(day) ?? [];
  const next = [...shown.byDay.keys()].toSorted().find((one) => one >= today);
  const classes = [day === today ? 'today' : '', day === next || day === today ? 'now' : ''].join(' ').trim();
  const cards = entries.map((entry) => entryCard(entry, calendar, labels, context));
  return [
    element('h3', { class: classes }, labels.day(day)),
    cards.length > 0 ? element('ul', {}, ...cards) : element('p', {}, labels.nothing),
  ];
}

export function monthView(context: ViewContext): HTMLElement[] {
  return [element('div', { class: 'large month' }, grid(context.day.slice(0, 7), context, true))];
}

function grid(month: string, context: ViewContext, large: boolean): HTMLElement {
  const { labels } = context;
  const heads = labels.weekdayHeads.map((head, index) =>
    element(
      'th',
      { scope: 'col', abbr: nth(labels.weekdays, index) },
      // In a narrow pane the short name stands in its place.
      ...(large
        ? [element('span', { class: 'whole' }, nth(labels.weekdays, index)), element('span', { class: 'short' }, head)]
        : [head]),
    ),
  );
  const weeks = weeksOf(month).map((week) =>
    element('tr', {}, ...week.map((day) => dayCell(day, day.startsWith(month), context, large))),
  );
  return element(
    'table',
    { role: 'grid', 'aria-label': labels.monthName(month) },
    element('thead', {}, element('tr', {}, ...heads)),
    element('tbody', {}, ...weeks),
  );
}

function dayCell(day: string, inMonth: boolean, context: ViewContext, large: boolean): HTMLElement {
  const { calendar, shown, today, labels, open } = context;
  // The small months show their own days only, so that each day of the year stands once.
  if (!inMonth && !large) return element('td', { class: 'beside' });
  const entries = shown.byDay.get(day) ?? [];
  const rest = calendar.restDays.find((one) => one.day === day);
  const chosen = day === context.day && inMonth;
  const status = gravest(entries);
  const words = [labels.day(day), rest?.holiday ? rest.name : '', labels.count(entries.length)];
  if (status) words.push([...new Set(entries.map(({ statusName }) => statusName))].join(', ').toLocaleLowerCase('vi'));
  const button = element(
    'button',
    {
      type: 'button',
      class: 'day',
      'data-day': day,
      tabindex: chosen ? '0' : '-1',
      'aria-label': words.filter(Boolean).join('; '),
    },
    String(Number(day.slice(8))),
  );
  if (day === today) button.setAttribute('aria-current', 'date');
  if (rest?.holiday) button.title = rest.name;
  button.addEventListener('click', () => context.choose(day));
  if (!large && entries.length > 0) button.append(element('span', { class: `dot ${status}`, 'aria-hidden': 'true' }));
  const classes = [
    inMonth ? '' : 'beside',
    rest ? 'rest' : '',
    rest?.holiday ? 'holiday' : '',
    day === today ? 'today' : '',
    chosen ? 'chosen' : '',
  ];
  const cell = element('td', { role: 'gridcell', class: classes.filter(Boolean).join(' ') }, button);
  if (chosen) cell.setAttribute('aria-selected', 'true');
  if (!large) return cell;
  if (rest?.holiday) cell.append(element('span', { class: 'name' }, rest.name));
  cell.append(...entries.slice(0, MOST_LINES).map((entry) => entryLine(entry, calendar, open)));
  if (entries.length > MOST_LINES) {
    cell.append(element('span', { class: 'more' }, labels.more(entries.length - MOST_LINES)));
  }
  return cell;
}

/** All tasks of the chosen day. */
export function dayDetails(context: ViewContext): HTMLElement[] {
  const { calendar, shown, day, labels } = context;
  const entries = shown.byDay.get(day) ?? [];
  const rest = calendar.restDays.find((one) => one.day === day);
  const heading = element('h2', { id: 'day-name' }, labels.day(day));
  if (rest?.holiday) heading.append(element('span', { class: 'name' }, ` ${rest.name}`));
  if (entries.length === 0) return [heading, element('p', {}, labels.nothing)];
  return [heading, element('ul', {}, ...entries.map((entry) => entryCard(entry, calendar, labels, context)))];
}

export function agendaView(context: ViewContext): HTMLElement[] {
  const { calendar, shown, labels } = context;
  const months = monthsOf(calendar).flatMap((month) => {
    const days = [...shown.byDay.keys()].filter((day) => day.startsWith(month)).toSorted();
    if (days.length === 0) return [];
    return [monthPart(month, days, context)];
  });
  const undated = shown.undated.map((one) => undatedCard(one, calendar, labels, context));
  if (undated.length > 0) {
    const name = element('h2', { id: 'undated' }, labels.undated);
    months.push(element('section', { 'aria-labelledby': 'undated' }, name, element('ul', {}, ...undated)));
  }
  return months.length > 0 ? months : [element('p', {}, labels.nothingAtAll)];
}
