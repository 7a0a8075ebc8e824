/** What the pages of a site do by themselves: answer the panes from files beside them, filter the table of the plan. */
import { heldBy } from '../../known.ts';
import './site.css';

interface SiteWindow {
  acquireVsCodeApi?: () => unknown;
  mtclData?: (key: string, value: unknown) => void;
}

interface Question {
  type: string;
  day?: string;
  unit?: string;
  uri?: string;
  line?: number;
}

const { today = '', slugs = '{}', prefix } = document.body.dataset;
const known = new Map<string, unknown>();
const site = window as unknown as SiteWindow;

site.mtclData = (key, value) => {
  known.set(key, value);
};

if (prefix) {
  let state: unknown;
  site.acquireVsCodeApi = () => ({
    postMessage: (question: Question) => answer(question),
    getState: () => state,
    setState: (next: unknown) => {
      state = next;
    },
  });
}

function answer({ type, day, unit, uri, line }: Question): void {
  if (type === 'open' && uri && line) location.href = `${uri}#viec-${line}`;
  if (type !== 'pull') return;
  const names = JSON.parse(slugs) as Record<string, string>;
  const at = day ?? today;
  const key = prefix === 'lich' ? 'lich' : `${at}|${unit ?? ''}`;
  const file = prefix === 'lich' ? 'lich' : `muc-tieu-${at}-${unit ? names[unit] : 'tat-ca'}`;
  const told = () =>
    window.dispatchEvent(new MessageEvent('message', { data: { type: 'update', result: known.get(key) } }));
  if (known.has(key)) {
    setTimeout(told);
    return;
  }
  // A page opened from a disk may load scripts, not data.
  const script = document.createElement('script');
  script.src = `du-lieu/${file}.js`;
  script.onload = told;
  script.onerror = told;
  document.head.append(script);
}

const table = document.getElementById('plan');
if (table) {
  const search = document.getElementById('search') as HTMLInputElement;
  const selects = ['unit', 'monitor', 'state'].map((id) => document.getElementById(id) as HTMLSelectElement);
  const rows = [...table.querySelectorAll<HTMLElement>('tr.task')];
  const bare = new Map(rows.map((row) => [row, withoutAccents(row.dataset.words ?? '')]));
  const found = document.getElementById('found')!;
  const filter = () => {
    const [unit, monitor, state] = selects.map(({ value }) => value);
    const words = search.value.normalize('NFC').toLocaleLowerCase('vi').split(/\s+/u).filter(Boolean);
    let count = 0;
    for (const row of rows) {
      const { words: own = '', units = '', monitors = '', state: status } = row.dataset;
      // Typed with accents it means them; typed without, any.
      const says = words.every((word) => (withoutAccents(word) === word ? heldBy(bare, row) : own).includes(word));
      const fits =
        says &&
        (!unit || units.split(' ').includes(unit)) &&
        (!monitor || monitors.split(' ').includes(monitor)) &&
        (!state || status === state);
      row.hidden = !fits;
      if (fits) count += 1;
    }
    for (const group of table.querySelectorAll('tbody')) group.hidden = !group.querySelector('tr.task:not([hidden])');
    found.textContent = (found.dataset.count ?? '').replace('0', String(count));
  };
  search.addEventListener('input', filter);
  for (const select of selects) select.addEventListener('change', filter);
  document.getElementById('filters')!.addEventListener('submit', (event) => event.preventDefault());
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}
