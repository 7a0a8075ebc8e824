/** The calendar pane's page in VS Code. */
import type { PaneTask } from '../../panes/calendar-model.ts';
import type { CalendarResult } from '../../server/protocol.ts';
import { byId, element, host, onMessage } from '../shared/host.ts';
import { Questions } from '../shared/questions.ts';
import { labelsFor } from './labels.ts';
import { dayAfterKey, filtered, lateTasks, monthsOf, sameDayIn, within } from './model.ts';
import type { CalendarState, FromCalendar, ToCalendar } from './protocol.ts';
import { Toolbar } from './toolbar.ts';
import { agendaView, dayDetails, monthList, monthView, type ViewContext, yearView } from './views.ts';
import '../shared/pane.css';
import './calendar.css';

const vscode = host<FromCalendar, CalendarState>();
const { language, uri = '' } = document.body.dataset;
const labels = labelsFor(language);
const saved = vscode.getState();
const state: CalendarState = { view: 'month', ...(saved?.uri === uri ? saved : {}), uri };

const notices = byId('notices');
const main = byId('calendar');
const details = byId('details');
byId('keys').textContent = labels.keys;
main.setAttribute('aria-label', labels.toolbar);

let result: CalendarResult | undefined;
const questions = new Questions(() => vscode.postMessage({ type: 'pull' }));

const toolbar = new Toolbar(byId('toolbar'), labels, {
  view(view) {
    state.view = view;
    show();
  },
  step: (direction) => choose(sameDayIn(chosenDay(), state.view === 'year' ? 12 * direction : direction)),
  today() {
    looked = '';
    choose(result?.today ?? chosenDay());
  },
  filter(filters) {
    Object.assign(state, filters);
    const month = monthInSight();
    show();
    backTo(month);
  },
});

notice(labels.loading);
onMessage<ToCalendar>((message) => {
  if (message.type === 'update') update(message.result);
  else {
    if (message.type === 'file') state.uri = message.uri;
    questions.pull();
  }
});
vscode.postMessage({ type: 'ready' });
questions.pull();

function update(answer: CalendarResult | undefined): void {
  questions.answered();
  // Where nothing can be shown the last calendar stays.
  if (!answer?.calendar) {
    notice(answer ? (answer.notice ?? '') : labels.failed);
    return;
  }
  result = answer;
  notice('');
  show();
}

function notice(text: string): void {
  notices.replaceChildren(...(text ? [element('p', {}, text)] : []));
}

/** The chosen day, inside the months of the plan. */
function chosenDay(): string {
  const calendar = result?.calendar;
  const day = state.day ?? result?.today ?? '';
  return calendar ? within(day, monthsOf(calendar)) : day;
}

function choose(day: string, focus = false): void {
  const calendar = result?.calendar;
  state.day = calendar ? within(day, monthsOf(calendar)) : day;
  show(focus);
}

/** Names would be cut in the cells of a month: it becomes a list. */
const narrow = matchMedia('(max-width: 640px)');
narrow.addEventListener('change', () => show());

/** What was brought into view last, once; then a person scrolls. */
let looked = '';

function bringIntoView(day: string, asList: boolean): void {
  const key = [state.uri, state.view, asList, periodOf(day)].join(' ');
  if (key === looked) return;
  looked = key;
  main.scrollTop = 0;
  if (asList) {
    // Today, or the first day with work after it, where the month shown is this one.
    const near = day === result?.today ? main.querySelector('h3.now') : null;
    (near ?? document.getElementById(`month-${day.slice(0, 7)}`))?.scrollIntoView({ block: 'start' });
  } else main.querySelector('[aria-current="date"]')?.scrollIntoView({ block: 'nearest' });
}

function monthHeads(): HTMLElement[] {
  return [...main.querySelectorAll<HTMLElement>('h2[id^="month-"]')];
}

/** The month at the upper edge of a list; undefined where there is none. */
function monthInSight(): string | undefined {
  const edge = main.getBoundingClientRect().top + 1;
  return monthHeads().findLast((head) => head.getBoundingClientRect().top <= edge)?.id;
}

/** A list that has become shorter or longer stays at its month, or comes to the next with work. */
function backTo(month: string | undefined): void {
  const heads = monthHeads();
  if (month === undefined || heads.length === 0) return;
  if (month === `month-${chosenDay().slice(0, 7)}`) {
    // Where the day is shown that matters.
    looked = '';
    bringIntoView(chosenDay(), true);
  } else (heads.find(({ id }) => id >= month) ?? heads.at(-1))?.scrollIntoView({ block: 'start' });
}

function show(focus = false): void {
  const calendar = result?.calendar;
  if (!result || !calendar) return;
  const day = chosenDay();
  const shown = filtered(calendar, state);
  const context: ViewContext = {
    calendar,
    shown,
    today: result.today,
    day,
    labels,
    open,
    record,
    choose: (to) => choose(to, true),
  };
  const hadFocus = focus || document.activeElement?.matches('[data-day]') === true;
  const asList = state.view === 'agenda' || (state.view === 'month' && narrow.matches);
  main.className = asList ? 'agenda' : state.view;
  main.replaceChildren(...shownIn(context));
  details.hidden = asList;
  details.replaceChildren(...(asList ? [] : dayDetails(context)));
  bringIntoView(day, asList);
  if (hadFocus) main.querySelector<HTMLElement>('[data-day][tabindex="0"]')?.focus();
  const summary = labels.summary(shown.entries.length, lateTasks(shown), lateTasks(calendar));
  toolbar.show(calendar, state.view, periodOf(day), state, summary);
  vscode.setState(state);
}

function shownIn(context: ViewContext): HTMLElement[] {
  if (state.view === 'agenda') return agendaView(context);
  if (state.view === 'year') return yearView(context);
  return narrow.matches ? monthList(context) : monthView(context);
}

function periodOf(day: string): string {
  return state.view === 'year' ? labels.yearName(day.slice(0, 4)) : labels.monthName(day.slice(0, 7));
}

function open({ uri: file, line, character }: PaneTask['source']): void {
  vscode.postMessage({ type: 'open', uri: file, line, character });
}

function record({ uri: file, line, character }: PaneTask['source']): void {
  vscode.postMessage({ type: 'record', uri: file, line, character });
}

main.addEventListener('keydown', (event) => {
  const day = (event.target as HTMLElement).dataset.day;
  if (!day || event.ctrlKey || event.altKey || event.metaKey) return;
  const next = dayAfterKey(day, event.key);
  if (next) {
    event.preventDefault();
    choose(next, true);
  } else if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault();
    choose(day);
    details.querySelector<HTMLElement>('button')?.focus();
  }
});

details.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') main.querySelector<HTMLElement>('[data-day][tabindex="0"]')?.focus();
});
