/** Entries as cards: what is due, how it stands, who does it. A click leads to the task in the file. */
import { nth } from '../../known.ts';
import type { PaneCalendar, PaneEntry, PaneTask } from '../../panes/calendar-model.ts';
import { element } from '../shared/host.ts';
import type { Labels } from './labels.ts';

export type Open = (source: PaneTask['source']) => void;

/** Where a click leads: to the task in the file, to recording what was done of it. */
export interface Actions {
  open: Open;
  record: Open;
}

export function entryCard(entry: PaneEntry, calendar: PaneCalendar, labels: Labels, actions: Actions): HTMLElement {
  const task = nth(calendar.tasks, entry.task);
  const { ordinal, count, due, from, movedFrom, moveReason, doneOn, status, statusName } = entry;
  const facts = [
    count > 1 ? labels.occurrence(ordinal, count) : '',
    from ? labels.window(from, due) : '',
    movedFrom ? labels.moved(movedFrom, moveReason ?? '') : '',
    doneOn ? labels.doneOn(doneOn) : '',
  ].filter(Boolean);
  const settled = entry.kind === 'report' || status === 'done' || status === 'doneLate' || status === 'dropped';
  const state = element('span', { class: `state ${status}` }, statusName);
  return taskCard(
    task,
    `card ${status}`,
    [state, ...facts.map((fact) => element('span', {}, fact))],
    labels,
    actions,
    !settled,
  );
}

export function undatedCard(
  { task, words, partly }: PaneCalendar['undated'][number],
  calendar: PaneCalendar,
  labels: Labels,
  actions: Actions,
): HTMLElement {
  const text = words.length > 0 ? `${partly ? `${labels.partly} ` : ''}${words.join('; ')}` : labels.noDeadline;
  return taskCard(nth(calendar.tasks, task), 'card undated', [element('span', {}, text)], labels, actions, true);
}

function taskCard(
  task: PaneTask,
  className: string,
  facts: HTMLElement[],
  labels: Labels,
  { open, record }: Actions,
  recordable: boolean,
): HTMLElement {
  const title = element('button', { type: 'button', class: 'title', title: labels.opens }, task.title);
  title.addEventListener('click', () => open(task.source));
  const rows: [string, string][] = [
    [labels.leads, task.leads.join('; ')],
    [labels.coordinators, task.coordinators.join('; ')],
    [labels.monitors, task.monitors.join('; ')],
    [labels.deadline, task.deadline],
    [labels.evidence, task.evidence.join('; ')],
    [labels.objective, task.objective ?? ''],
    [labels.heading, task.heading ?? ''],
  ];
  const list = element('dl');
  for (const [name, value] of rows) {
    if (value) list.append(element('div', {}, element('dt', {}, name), element('dd', {}, value)));
  }
  const line = element('p', { class: 'facts' }, ...facts);
  if (recordable) {
    const attributes = { type: 'button', class: 'record', 'aria-label': labels.recordOf(task.title) };
    const button = element('button', attributes, labels.record);
    button.addEventListener('click', () => record(task.source));
    line.append(button);
  }
  return element('li', { class: className }, title, line, list);
}

/** A line in a day of the month view; the keyboard reaches the same task through the list of the day. */
export function entryLine(entry: PaneEntry, calendar: PaneCalendar, open: Open): HTMLElement {
  const task = nth(calendar.tasks, entry.task);
  const text = `${task.title} (${entry.statusName})`;
  const line = element(
    'button',
    { type: 'button', class: `line ${entry.status}`, tabindex: '-1', title: text },
    task.title,
  );
  line.addEventListener('click', () => open(task.source));
  return line;
}
