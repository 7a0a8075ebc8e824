/** The dashboard's page in VS Code. */
import type { Dashboard, DashboardCard, DashboardPlace } from '../../panes/dashboard-model.ts';
import type { DashboardResult } from '../../server/protocol.ts';
import { arrange, byId, element, host, onMessage } from '../shared/host.ts';
import { Questions } from '../shared/questions.ts';
import { type CardContext, cardElement } from './cards.ts';
import { labelsFor } from './labels.ts';
import type { DashboardPageState, FromDashboard, ToDashboard } from './protocol.ts';
import { Toolbar } from './toolbar.ts';
import { totalTiles } from './totals.ts';
import '../shared/pane.css';
import './dashboard.css';

const vscode = host<FromDashboard, DashboardPageState>();
const { language, uri = '' } = document.body.dataset;
const labels = labelsFor(language);
const saved = vscode.getState();
const state: DashboardPageState = { open: [], ...saved, uri };

const notices = byId('notices');
const totals = byId('totals');
const cards = byId('cards');
byId('totals-name').textContent = labels.totals;
byId('cards-name').textContent = labels.objectives;

const questions = new Questions(() => vscode.postMessage({ type: 'pull', day: state.day, unit: state.unit }));
let shown: Dashboard | undefined;
/** Cards as they stand on the page: one that says the same is not made anew, so that focus and selection stay. */
let standing = new Map<string, { text: string; made: HTMLElement }>();

const toolbar = new Toolbar(byId('toolbar'), labels, {
  day(day) {
    state.day = day;
    pull();
  },
  unit(unit) {
    state.unit = unit;
    pull();
  },
  unfold(unfolded) {
    state.open = unfolded ? allCards().map(({ id }) => id) : [];
    for (const fold of cards.querySelectorAll('details')) fold.open = unfolded;
    vscode.setState(state);
  },
  wrongDay: (text) => notice(labels.noSuchDay(text)),
});

const context: CardContext = {
  labels,
  open: ({ uri: file, line, character }: DashboardPlace) =>
    vscode.postMessage({ type: 'open', uri: file, line, character }),
  record: ({ uri: file, line, character }: DashboardPlace) =>
    vscode.postMessage({ type: 'record', uri: file, line, character }),
  isUnfolded: (id) => state.open.includes(id),
  tasksElsewhere: () => shown?.totals.reporters !== undefined,
  unfold(id, unfolded) {
    state.open = [...state.open.filter((one) => one !== id), ...(unfolded ? [id] : [])];
    vscode.setState(state);
  },
};

notice(labels.loading);
onMessage<ToDashboard>((message) => {
  if (message.type === 'update') update(message.result);
  else {
    if (message.type === 'file') state.uri = message.uri;
    pull();
  }
});
vscode.postMessage({ type: 'ready' });
pull();

function pull(): void {
  vscode.setState(state);
  questions.pull();
}

function update(answer: DashboardResult | undefined): void {
  questions.answered();
  // Where nothing can be shown the last figures stay.
  if (!answer?.dashboard) {
    notice(answer ? (answer.notice ?? '') : labels.failed);
    return;
  }
  // A day of another year says nothing of this plan.
  if (shown && shown.year !== answer.dashboard.year && state.day !== undefined) {
    shown = undefined;
    state.day = undefined;
    pull();
    return;
  }
  shown = answer.dashboard;
  notice(aboutShown(shown));
  toolbar.show(shown, answer.today, state.day === undefined);
  totals.replaceChildren(...totalTiles(shown, labels));
  keepingFocus(showCards);
}

function aboutShown({ recordedUntil, unit }: Dashboard): string {
  if (allCards().length === 0) return unit ? labels.nothingOfUnit : labels.nothing;
  // Who chose an earlier day knows that more was recorded since.
  return recordedUntil && state.day === undefined ? labels.recordedUntil(recordedUntil) : '';
}

function allCards(): DashboardCard[] {
  return shown ? [...shown.objectives, ...shown.others] : [];
}

function showCards(): void {
  const next: typeof standing = new Map();
  for (const card of allCards()) {
    const text = JSON.stringify(card);
    const before = standing.get(card.id);
    next.set(card.id, before?.text === text ? before : { text, made: cardElement(card, context) });
  }
  standing = next;
  arrange(
    cards,
    [...next.values()].map(({ made }) => made),
  );
}

/** A card made anew takes the focus that the old one had. */
function keepingFocus(change: () => void): void {
  const key = (document.activeElement as HTMLElement | null)?.dataset.key;
  change();
  if (key === undefined || document.activeElement !== document.body) return;
  const again = [...cards.querySelectorAll<HTMLElement>('[data-key]')].find((one) => one.dataset.key === key);
  again?.focus({ preventScroll: true });
}

function notice(text: string): void {
  notices.replaceChildren(...(text ? [element('p', {}, text)] : []));
}
