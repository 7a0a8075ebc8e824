/** The bar over the dashboard: the day of the figures, whose tasks, all tasks unfolded or folded. */

import { typedDay } from '../../deadline/typed-day.ts';
import type { Dashboard } from '../../panes/dashboard-model.ts';
import { button, element, nameWhole } from '../shared/host.ts';
import type { Labels } from './labels.ts';
import { shortDay } from './model.ts';

export interface ToolbarActions {
  /** Undefined: today, whichever day that is. */
  day(day: string | undefined): void;
  unit(unit: string | undefined): void;
  unfold(unfolded: boolean): void;
  /** A text that is no day. */
  wrongDay(text: string): void;
}

/** Value of the choice "today"; ISO days are the others. */
const TODAY = '';

export class Toolbar {
  private readonly heading = element('h1');
  private readonly days = element('select');
  private readonly day = element('input', { type: 'text', size: '10', autocomplete: 'off' });
  private readonly units = element('select');
  private year = 0;

  constructor(
    bar: HTMLElement,
    private readonly labels: Labels,
    actions: ToolbarActions,
  ) {
    this.days.setAttribute('aria-label', labels.asOfChoice);
    this.days.addEventListener('change', () => actions.day(this.days.value || undefined));
    this.day.placeholder = labels.dayFormat;
    this.day.addEventListener('change', () => {
      const day = typedDay(this.day.value, this.year);
      this.day.setAttribute('aria-invalid', String(!day));
      if (day) {
        this.day.value = shortDay(day);
        actions.day(day);
      } else actions.wrongDay(this.day.value.trim());
    });
    this.units.setAttribute('aria-label', labels.unit);
    this.units.addEventListener('change', () => actions.unit(this.units.value || undefined));
    bar.append(
      this.heading,
      element('label', {}, `${labels.asOf} `, this.day),
      this.days,
      this.units,
      button(labels.unfold, () => actions.unfold(true)),
      button(labels.fold, () => actions.unfold(false)),
    );
  }

  show({ year, agency, day, cutOffs, monthEnds = [], units, unit }: Dashboard, today: string, isToday: boolean): void {
    const { labels } = this;
    this.year = year;
    const heading = labels.heading(year, agency);
    if (this.heading.textContent !== heading) this.heading.textContent = heading;
    if (document.activeElement !== this.day) {
      this.day.value = shortDay(day);
      this.day.setAttribute('aria-invalid', 'false');
    }
    const choices = [
      { id: TODAY, name: labels.today(today) },
      ...cutOffs.map((cutOff) => ({ id: cutOff.day, name: labels.cutOff(cutOff.name, cutOff.day) })),
      ...monthEnds.map((end) => ({ id: end, name: labels.monthEnd(end) })),
    ];
    const chosen = isToday ? TODAY : day;
    if (!choices.some(({ id }) => id === chosen)) choices.push({ id: day, name: labels.otherDay(day) });
    fill(this.days, choices, chosen);
    fill(this.units, [{ id: '', name: labels.allUnits }, ...units], unit ?? '');
    this.units.hidden = units.length === 0;
  }
}

function fill(select: HTMLSelectElement, choices: readonly { id: string; name: string }[], chosen: string): void {
  const key = JSON.stringify(choices);
  if (select.dataset.key !== key) {
    select.dataset.key = key;
    select.replaceChildren(...choices.map(({ id, name }) => element('option', { value: id }, name)));
  }
  select.value = chosen;
  nameWhole(select);
}
