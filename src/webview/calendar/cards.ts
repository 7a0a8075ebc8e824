/** Entries as cards: what is due, how it stands, who does it. A click leads to the task in the file. */
import type { PaneCalendar, PaneEntry, PaneTask } from '../../language/protocol.ts';
import { element } from '../shared/host.ts';
import type { Labels } from './labels.ts';

export type Open = (source: PaneTask['source']) => void;

export function entryCard(entry: PaneEntry, calendar: PaneCalendar, labels: Labels, open: Open): HTMLElement {
  const task = calendar.tasks[entry.task]!;
  const { ordinal, count, due, from, movedFrom, moveReason, doneOn, status, statusName } = entry;
  const facts = [
    count > 1 ? labels.occurrence(ordinal, count) : '',
    from ? labels.window(from, due) : '',
    movedFrom ? labels.moved(movedFrom, moveReason ?? '') : '',
    doneOn ? labels.doneOn(doneOn) : '',
  ].filter(Boolean);
  const state = element('span', { class: `state ${status}` }, statusName);
  return taskCard(task, `card ${status}`, [state, ...facts.map((fact) => element('span', {}, fact))], labels, open);
}

export function undatedCard(
  { task, words, partly }: PaneCalendar['undated'][number],
  calendar: PaneCalendar,
  labels: Labels,
  open: Open,
): HTMLElement {
  const text = words.length > 0 ? `${partly ? `${labels.partly} ` : ''}${words.join('; ')}` : labels.noDeadline;
  return taskCard(calendar.tasks[task]!, 'card undated', [element('span', {}, text)], labels, open);
}

function taskCard(task: PaneTask, className: string, facts: HTMLElement[], labels: Labels, open: Open): HTMLElement {
  const title = element('button', { type: 'button', class: 'title', title: labels.opens }, task.title);
  title.addEventListener('click', () => open(task.source));
  const rows: [string, string][] = [
    [labels.leads, task.leads.join('; ')],
    [labels.coordinators, task.coordinators.join('; ')],
    [labels.monitors, task.monitors.join('; ')],
    [labels.deadline, task.deadline],
    [labels.evidence, task.evidence.join('; ')],
    [labels.objective, task.objective ?? ''],
  ];
  const list = element('dl');
  for (const [name, value] of rows) {
    if (value) list.append(element('div', {}, element('dt', {}, name), element('dd', {}, value)));
  }
  return element('li', { class: className }, title, element('p', { class: 'facts' }, ...facts), list);
}

/** A line in a day of the month view; the keyboard reaches the same task through the list of the day. */
export function entryLine(entry: PaneEntry, calendar: PaneCalendar, open: Open): HTMLElement {
  const task = calendar.tasks[entry.task]!;
  const text = `${task.title} (${entry.statusName})`;
  const line = element(
    'button',
    { type: 'button', class: `line ${entry.status}`, tabindex: '-1', title: text },
    task.title,
  );
  line.addEventListener('click', () => open(task.source));
  return line;
}
