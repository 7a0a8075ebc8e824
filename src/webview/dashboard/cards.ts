/** An objective as a card: its targets, how its tasks stand, and the tasks themselves, folded. */
import type { DashboardCard, DashboardPlace, DashboardTarget, DashboardTask } from '../../panes/dashboard-model.ts';
import { element } from '../shared/host.ts';
import { stackedBar, targetBar } from './bars.ts';
import type { Labels } from './labels.ts';
import { taskSegments } from './model.ts';

export interface CardContext {
  labels: Labels;
  open(place: DashboardPlace): void;
  record(place: DashboardPlace): void;
  isUnfolded(id: string): boolean;
  /** The tasks are those of other agencies, which stand behind the objectives. */
  tasksElsewhere(): boolean;
  unfold(id: string, unfolded: boolean): void;
}

export function cardElement(card: DashboardCard, context: CardContext): HTMLElement {
  const { labels } = context;
  const { id, number, title, verdict, targets, counts, next } = card;
  const words = number === undefined ? title : `${number}. ${title}`;
  const heading = element('h3', { id: `card-${id}` }, card.source ? link(words, id, card.source, context) : words);
  const head = element('div', { class: 'head' }, heading);
  if (verdict) head.append(badge(verdict, labels.verdicts[verdict]));
  const work = element('div', {}, element('p', { class: 'name' }, labels.tasks));
  work.append(...stackedBar(taskSegments(counts), labels.states, labels));
  if (next) work.append(element('p', { class: 'note' }, labels.next(next.day, next.days)));
  const columns = element('div', { class: 'columns' });
  if (number !== undefined) columns.append(targetList(card, targets, context));
  if (counts.all > 0) columns.append(work);
  return element(
    'article',
    { class: 'card', 'aria-labelledby': `card-${id}` },
    head,
    columns,
    ...taskFold(card, context),
  );
}

function badge(kind: string, text: string): HTMLElement {
  return element('span', { class: `badge ${kind}` }, text);
}

function link(text: string, key: string, place: DashboardPlace, { labels, open }: CardContext): HTMLElement {
  const made = element('button', { type: 'button', class: 'link', 'data-key': key, title: labels.opens }, text);
  made.addEventListener('click', () => open(place));
  return made;
}

function recordButton(title: string, key: string, place: DashboardPlace, { labels, record }: CardContext): HTMLElement {
  const attributes = {
    type: 'button',
    class: 'link quiet record',
    'data-key': key,
    'aria-label': labels.recordOf(title),
  };
  const button = element('button', attributes, labels.record);
  button.addEventListener('click', () => record(place));
  return button;
}

function targetList({ id }: DashboardCard, targets: readonly DashboardTarget[], context: CardContext): HTMLElement {
  if (targets.length === 0) return element('p', { class: 'note' }, context.labels.noTargets);
  return element(
    'ul',
    { class: 'targets' },
    // The verdict of an only target is that of the objective, which stands above already.
    ...targets.map((target, index) => targetElement(target, `${id}/target/${index}`, targets.length > 1, context)),
  );
}

function targetElement(target: DashboardTarget, key: string, withVerdict: boolean, context: CardContext): HTMLElement {
  const { labels, open } = context;
  const { title, reached, verdict, record } = target;
  const rate = reached?.rate ? ` (${reached.rate})` : '';
  const words = reached ? `${reached.text}${rate}` : labels.verdicts.unknown;
  const name = element(
    'p',
    { class: 'name' },
    link(labels.target(title), key, target.source, context),
    element(reached ? 'strong' : 'span', { class: 'result' }, words),
  );
  const facts = element('p', { class: 'facts' });
  if (withVerdict && reached) facts.append(badge(verdict, labels.verdicts[verdict]));
  if (record) {
    const text = labels.recorded(record.day);
    const button = element(
      'button',
      { type: 'button', class: 'link quiet', 'data-key': `${key}/record`, title: labels.opensRecord },
      text,
    );
    button.addEventListener('click', () => open(record.source));
    facts.append(button);
  }
  // Figures of other agencies come from their own files.
  if (!context.tasksElsewhere()) facts.append(recordButton(title, `${key}/note`, target.source, context));
  return element('li', {}, name, targetBar(target, labels), ...(facts.hasChildNodes() ? [facts] : []));
}

function taskFold(card: DashboardCard, context: CardContext): HTMLElement[] {
  const { id, tasks } = card;
  const { labels } = context;
  if (tasks.length === 0) return context.tasksElsewhere() ? [] : [element('p', { class: 'note' }, labels.noTasks)];
  const summary = element('summary', { 'data-key': `${id}/tasks` }, labels.taskCount(tasks.length));
  const list = element('ul', { class: 'tasks' });
  const fold = element('details', {}, summary, list);
  const fill = () => {
    if (list.childElementCount > 0) return;
    list.append(...tasks.map((task, index) => taskElement(task, `${id}/task/${index}`, context)));
  };
  fold.open = context.isUnfolded(id);
  if (fold.open) fill();
  // Plans of a whole province have thousands of tasks: those that nobody looks at are not made.
  fold.addEventListener('toggle', () => {
    if (fold.open) fill();
    context.unfold(id, fold.open);
  });
  return [fold];
}

function taskElement(task: DashboardTask, key: string, context: CardContext): HTMLElement {
  const { labels } = context;
  const { state, title, leads, deadline, doneOn, overdueSince, next, due, dueDone } = task;
  const facts = [
    doneOn ? labels.doneOn(doneOn) : '',
    overdueSince ? labels.overdue(overdueSince) : '',
    next ? labels.due(next.day, next.days) : deadline,
    due > 1 ? labels.times(dueDone, due) : '',
    leads.join(', '),
  ].filter(Boolean);
  return element(
    'li',
    {},
    badge(state, labels.states[state]),
    element(
      'div',
      {},
      link(title, key, task.source, context),
      element(
        'p',
        { class: 'facts' },
        ...facts.map((fact) => element('span', {}, fact)),
        ...(state === 'done' || state === 'dropped' ? [] : [recordButton(title, `${key}/note`, task.source, context)]),
      ),
    ),
  );
}
