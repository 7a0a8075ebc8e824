/** The bar over the calendar: how to look at it, which part of the year, whose tasks. */
import { nth } from '../../known.ts';
import type { PaneCalendar, PaneParty } from '../../panes/calendar-model.ts';
import { button, element, nameWhole } from '../shared/host.ts';
import type { Labels } from './labels.ts';
import type { CalendarView, Filters } from './protocol.ts';

export interface ToolbarActions {
  view(view: CalendarView): void;
  step(direction: 1 | -1): void;
  today(): void;
  filter(filters: Filters): void;
}

const VIEWS: CalendarView[] = ['year', 'month', 'agenda'];

export class Toolbar {
  private readonly views: HTMLButtonElement[];
  private readonly previous: HTMLButtonElement;
  private readonly next: HTMLButtonElement;
  private readonly heading = element('h1', { 'aria-live': 'polite' });
  private readonly summary = element('p', { class: 'summary' });
  private readonly performer = element('select');
  private readonly monitor = element('select');
  private readonly state = element('select');

  constructor(
    bar: HTMLElement,
    private readonly labels: Labels,
    actions: ToolbarActions,
  ) {
    this.views = VIEWS.map((view) => button(labels[view], () => actions.view(view)));
    this.previous = button('‹', () => actions.step(-1));
    this.next = button('›', () => actions.step(1));
    const changed = () =>
      actions.filter({
        performer: this.performer.value || undefined,
        monitor: this.monitor.value || undefined,
        state: (this.state.value || undefined) as Filters['state'],
      });
    for (const [select, name] of [
      [this.performer, labels.performer],
      [this.monitor, labels.monitor],
      [this.state, labels.state],
    ] as const) {
      select.setAttribute('aria-label', name);
      select.addEventListener('change', changed);
    }
    fill(this.state, labels.allStates, [
      { id: 'open', name: labels.open },
      { id: 'late', name: labels.late },
    ]);
    bar.append(
      element('div', { class: 'views', role: 'group', 'aria-label': labels.views }, ...this.views),
      element('div', { class: 'period' }, this.previous, button(labels.today, actions.today), this.next),
      this.heading,
      element('div', { class: 'filters' }, this.performer, this.monitor, this.state),
      this.summary,
    );
  }

  show(calendar: PaneCalendar, view: CalendarView, period: string, filters: Filters, summary: string): void {
    for (const [index, one] of VIEWS.entries())
      nth(this.views, index).setAttribute('aria-pressed', String(one === view));
    name(this.previous, this.labels.previous[view]);
    name(this.next, this.labels.next[view]);
    if (this.heading.textContent !== period) this.heading.textContent = period;
    this.summary.textContent = summary;
    fill(this.performer, this.labels.allPerformers, calendar.performers);
    fill(this.monitor, this.labels.allMonitors, calendar.monitors);
    this.performer.value = filters.performer ?? '';
    this.monitor.value = filters.monitor ?? '';
    this.state.value = filters.state ?? '';
    for (const select of [this.performer, this.monitor]) nameWhole(select);
  }
}

function fill(select: HTMLSelectElement, all: string, parties: readonly PaneParty[]): void {
  const key = JSON.stringify(parties);
  if (select.dataset.key === key) return;
  select.dataset.key = key;
  select.replaceChildren(
    element('option', { value: '' }, all),
    ...parties.map(({ id, name: text }) => element('option', { value: id }, text)),
  );
}

function name(made: HTMLButtonElement, text: string): void {
  made.title = text;
  made.setAttribute('aria-label', text);
}
