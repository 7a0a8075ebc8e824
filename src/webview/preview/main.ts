/** The preview's page in VS Code: asks for the document, lays it out, follows the editor. */

import { typography } from '../../generator/html/stylesheet.ts';
import { nth } from '../../known.ts';
import type { OutlinePlace, PreviewMark, PreviewResult } from '../../server/protocol.ts';
import { byId, element, host, onMessage } from '../shared/host.ts';
import { Questions } from '../shared/questions.ts';
import { sameFile } from '../shared/uri.ts';
import { EchoGate } from './echo.ts';
import { EditBox } from './edit-box.ts';
import { type Hit, hitAt, selectedWords } from './hit.ts';
import { labelsFor } from './labels.ts';
import { layOutPages } from './layout.ts';
import { showMarks } from './marks.ts';
import { pageNames } from './page-names.ts';
import { pageStyles } from './page-styles.ts';
import { Pages, type SourcedElement } from './pages.ts';
import { Sections } from './pieces.ts';
import { innermost } from './places.ts';
import { printable } from './print.ts';
import type { FromPreview, PageHit, PreviewState, ScrollMode, ToPreview } from './protocol.ts';
import { Ruler } from './ruler.ts';
import { heightOf, lineAt } from './scroll-map.ts';
import { Thumbnails } from './thumbnails.ts';
import { Toolbar } from './toolbar.ts';
import { View } from './view.ts';
import '../shared/pane.css';
import './preview.css';

const ECHO_MS = 200;
/** So long a turn of the wheel may go on scrolling, and so long the scroll bar may be held. */
const TOUCH_MS = 1000;
const DRAG_MS = 10_000;
const HEADINGS = '.sheet :is(.typeName, .annexWord, .annexTitle, .part, .section, .tableGroup)';
/** Text that the document prints in more places than these is not marked in all of them. */
const MOST_MARKED = 4;

const vscode = host<FromPreview, PreviewState>();
const { language, uri = '', canOpen, shown: wanted } = document.body.dataset;
const labels = labelsFor(language);
const saved = vscode.getState();
const state: PreviewState = { zoom: 'fit', scroll: 0, ...(saved?.uri === uri ? saved : {}), uri };
if (wanted && !saved) state.document = wanted;

const look = new CSSStyleSheet();
look.replaceSync(typography() + pageStyles());
document.adoptedStyleSheets = [look];

const scroller = byId('pages');
const notices = byId('notices');
const container = element('div', { class: 'all' });
scroller.setAttribute('aria-label', labels.pages);
scroller.append(container);
const ruler = new Ruler(byId('ruler'));
const pages = new Pages(container, ruler, labels);
const echo = new EchoGate(ECHO_MS);
const view = new View(scroller, pages, () => echo.moved(performance.now()));
const sections = new Sections();
const toolbar = new Toolbar(byId('toolbar'), labels, {
  choose(id) {
    state.document = id;
    startAtTop();
    save();
    questions.pull();
  },
  zoom: (zoom) => setZoom(() => view.setZoom(zoom)),
  goTo: goToPage,
  thumbnails: () => showThumbnails(!state.thumbnails),
  stepZoom: (direction) => setZoom(() => view.stepZoom(direction)),
  print,
  generate: () => vscode.postMessage({ type: 'generate', document: shown?.document?.id }),
});

const thumbnails = new Thumbnails(byId('thumbnails'), labels, goToPage);
const editBox = new EditBox(scroller, labels, (text) => vscode.postMessage({ type: 'write', text }));

let shown: PreviewResult | undefined;
let cursor: Extract<ToPreview, { type: 'cursor' }> | undefined;
let current: SourcedElement[] = [];
let mode: ScrollMode = 'both';
const questions = new Questions(() =>
  vscode.postMessage({ type: 'pull', document: state.document, known: sections.known }),
);
/** The saved height is gone to once the first pages stand. */
let restored = false;
/** Nothing has been shown yet, nor was before the window was closed. */
let opening = !saved;

view.zoom = state.zoom;
view.applyZoom();
toolbar.showZoom(state.zoom);
showThumbnails(state.thumbnails === true);
notice([labels.loading]);

onMessage<ToPreview>((message) => {
  switch (message.type) {
    case 'changed':
      questions.pull();
      break;
    case 'file':
      state.uri = message.uri;
      document.body.dataset.uri = message.uri;
      if (message.asked) {
        if (message.document !== undefined) startAtTop();
        state.document = message.document;
      }
      save();
      questions.pull();
      break;
    case 'update':
      update(message.result);
      break;
    case 'cursor':
      cursor = message;
      showCursor();
      break;
    case 'scroll':
      follow(message.uri, message.line);
      break;
    case 'settings':
      mode = message.scroll;
      break;
    case 'edit':
      editBox.open(message.text);
      break;
  }
});
vscode.postMessage({ type: 'ready' });
questions.pull();

function startAtTop(): void {
  state.scroll = 0;
  restored = false;
}

function update(result: PreviewResult | undefined): void {
  questions.answered();
  // Where nothing can be shown the last pages stay.
  if (!result?.document) {
    notice([result ? (result.notice ?? '') : labels.failed]);
    return;
  }
  const read = sections.read(result.document.sections);
  if (!read) {
    sections.forget();
    questions.pull();
    return;
  }
  shown = result;
  state.document = result.document.id;
  toolbar.showDocuments(result.documents, result.document.id);
  document.title = result.document.title;
  const laidOut = layOutPages(read, ruler);
  view.keepingPlace(() => {
    pages.show(laidOut);
    ruler.forgetUnused();
    view.applyZoom();
  }, current[0]?.element);
  if (!restored) {
    restored = true;
    view.share = state.scroll;
    // Opened by a person, it begins at what they have before them.
    if (opening && cursor) cursor = { ...cursor, moved: true };
    opening = false;
  }
  const { elsewhere } = showMarks(pages, result.marks, labels, openMark);
  container.classList.toggle('stale', result.stale);
  notice(
    [result.stale ? labels.stale : '', ...(result.document.remarks ?? [])],
    elsewhere.filter(({ severity }) => severity !== 'information'),
  );
  showCursor(true);
  const names = pageNames(laidOut, pages.frames.map(headingOf), labels);
  toolbar.showPages(names);
  thumbnails.show(pages.frames, names);
  showPage();
  save();
}

function notice(texts: string[], marks: PreviewMark[] = []): void {
  const lines = texts.filter(Boolean).map((text) => element('p', {}, text));
  const first = marks[0];
  if (first) {
    const go = element('button', { type: 'button', title: first.message }, labels.goThere);
    go.addEventListener('click', () => openMark(first));
    lines.push(element('p', {}, `${labels.elsewhere(marks.length)} `, go));
  }
  notices.replaceChildren(...lines);
}

function openMark({ file, range: [line, character] }: PreviewMark): void {
  openPlace(file, line, character);
}

function openPlace(file: number, line: number, character: number): void {
  const place = sourceAt(file, line, character);
  if (place) vscode.postMessage({ type: 'open', ...place });
}

function sourceAt(file: number, line: number, character: number): OutlinePlace | undefined {
  const uri = shown?.files[file];
  return uri === undefined ? undefined : { uri, line, character };
}

function pageHit({ place: [file, line, character, endLine, endCharacter], printed, offset }: Hit): PageHit | undefined {
  const source = sourceAt(file, line, character);
  return source && { ...source, endLine, endCharacter, printed, offset };
}

/** Words of the page that stood in the file when it could last be read, and do not any more. */
function isLost([file, line, , endLine]: Hit['place']): boolean {
  const { lost = [] } = shown ?? {};
  return lost.some((at, i) => i % 2 === 1 && lost[i - 1] === file && (at === line || at === endLine));
}

/** A figure leads to the records that it counts, everything else to where it is written. */
function openSource(hit: Element, event?: MouseEvent): void {
  const place = pages.placeOf(hit);
  const figure = pages.figureOf(hit);
  const letter = event && hitAt(event, pages);
  const document = shown?.document?.id;
  if (figure && document !== undefined) {
    const source = place && sourceAt(place[0], place[1], place[2]);
    vscode.postMessage({ type: 'records', document, ...figure, ...(source ? { place: source } : {}) });
    return;
  }
  const found = letter && pageHit(letter);
  if (found) vscode.postMessage({ type: 'hit', ...found });
  else if (place) openPlace(place[0], place[1], place[2]);
}

/** Marks what the cursor stands in; a cursor moved by a person brings it into view. */
function showCursor(again = false): void {
  const file = cursor ? fileOf(cursor.uri) : -1;
  const found = cursor && file >= 0 ? innermost(pages.targets, { ...cursor, file }) : [];
  // What was chosen by keyboard stays chosen while the pages are made anew.
  if (again && found.length === 0 && current.every((target) => target.element.isConnected)) return;
  const elements = new Set(markedOf(found).map((target) => target.element));
  for (const { element: old } of current) if (!elements.has(old)) old.classList.remove('current');
  for (const one of elements) one.classList.add('current');
  current = found;
  if (!cursor?.moved || found.length === 0 || !(mode === 'both' || mode === 'editor')) return;
  cursor = { ...cursor, moved: false };
  if (found.some((target) => view.isVisible(target.element))) return;
  const near = nth(
    [...found].sort((a, b) => distance(a) - distance(b)),
    0,
  );
  view.reveal(near.element);
}

/** What a block prints that says nothing of its own is a whole document: its name stands for all of it. */
function markedOf(found: readonly SourcedElement[]): readonly SourcedElement[] {
  if (found.length <= MOST_MARKED) return found;
  return [found.find((target) => target.element.matches('.typeName, .annexTitle')) ?? nth(found, 0)];
}

function distance({ element: one }: SourcedElement): number {
  return Math.abs(view.topOf(one) - view.top);
}

function fileOf(address: string): number {
  return shown?.files.findIndex((file) => sameFile(file, address)) ?? -1;
}

/** The editor was scrolled. */
function follow(address: string, line: number): void {
  if (mode !== 'both' && mode !== 'editor') return;
  const file = fileOf(address);
  const y = file < 0 ? undefined : heightOf(view.scrollMap, file, line, view.top);
  if (y !== undefined) view.scrollTo(y);
}

/** When a person last did what scrolls the pages. A slow machine tells of the program's own scrolling late. */
let touched = Number.NEGATIVE_INFINITY;
const touch = () => {
  touched = performance.now();
};
for (const type of ['wheel', 'touchmove', 'keydown'] as const)
  scroller.addEventListener(type, touch, { passive: true });
// The scroll bar: nothing is told while it is dragged.
scroller.addEventListener('pointerdown', ({ target }) => {
  if (target === scroller) touched = performance.now() + DRAG_MS;
});

function byPerson(): boolean {
  return performance.now() - touched < TOUCH_MS;
}

let waiting = false;
scroller.addEventListener('scroll', () => {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => {
    waiting = false;
    showPage();
    state.scroll = view.share;
    save();
    if (!byPerson() || !echo.isOwn(performance.now()) || (mode !== 'both' && mode !== 'preview')) return;
    const line = cursor && lineAt(view.scrollMap, fileOf(cursor.uri), view.top);
    if (cursor && line !== undefined) vscode.postMessage({ type: 'scrolled', uri: cursor.uri, line });
  });
});

container.addEventListener('click', (event) => {
  const hit = event.target as Element;
  // A person who selects text wants to copy it, not to leave.
  if (hit.closest('button') || !getSelection()?.isCollapsed) return;
  openSource(hit, event);
});

container.addEventListener('dblclick', (event) => {
  const words = selectedWords(event, pages);
  const found = words && pageHit(words);
  if (!words || !found) return;
  editBox.prepare(words.box);
  vscode.postMessage({ type: 'edit', ...found, end: words.end, lost: isLost(words.place) });
});

// VS Code's own menu over a place of the page hands the place to the command (`webview/context`).
document.addEventListener(
  'contextmenu',
  ({ target }) => {
    const place = target instanceof Element ? pages.placeOf(target) : undefined;
    const source = place && sourceAt(place[0], place[1], place[2]);
    const context = { preventDefaultContextMenuItems: false, ...(source ? { mtclPlace: true, ...source } : {}) };
    document.body.dataset.vscodeContext = JSON.stringify(context);
  },
  { capture: true },
);

scroller.addEventListener('keydown', (event) => {
  if (event.target !== scroller || event.ctrlKey || event.altKey || event.metaKey) return;
  const target = current[0];
  if (event.key === 'Enter' && target) openSource(target.element);
  else if (event.key === 'j') step(1);
  else if (event.key === 'k') step(-1);
});

/** Chooses the next or previous block of the page in view. */
function step(direction: 1 | -1): void {
  const blocks = pages.targets.filter(({ block }) => block);
  const from = current[0]?.element;
  const at =
    from && view.isVisible(from) ? blocks.findIndex(({ element: one }) => one === from || one.contains(from)) : -1;
  const next = at >= 0 ? blocks[at + direction] : blocks.find((target) => view.isVisible(target.element));
  if (!next) return;
  for (const { element: old } of current) old.classList.remove('current');
  next.element.classList.add('current');
  current = [next];
  if (!view.isVisible(next.element)) view.reveal(next.element);
}

scroller.addEventListener(
  'wheel',
  (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    setZoom(() => view.stepZoom(event.deltaY < 0 ? 1 : -1));
  },
  { passive: false },
);

function setZoom(change: () => void): void {
  change();
  state.zoom = view.zoom;
  toolbar.showZoom(view.zoom);
  save();
}

function goToPage(page: number): void {
  const frame = pages.frames[page];
  if (frame) view.scrollTo(view.topOf(frame));
}

function showThumbnails(shown: boolean): void {
  state.thumbnails = shown;
  toolbar.showThumbnails(shown);
  thumbnails.toggle(shown);
  save();
}

function showPage(): void {
  toolbar.showPage(view.page + 1);
  thumbnails.mark(view.page);
}

/** What begins on a page: an annex, a part, else nothing. */
function headingOf(frame: HTMLElement): string {
  const words = frame.querySelector(HEADINGS)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return words.length > 60 ? `${words.slice(0, 58)}…` : words;
}

function print(): void {
  const name = shown?.document?.id ?? 'van-ban';
  const html = printable(shown?.document?.title ?? '', pages.frames);
  if (canOpen === 'true') {
    vscode.postMessage({ type: 'print', name, html });
    return;
  }
  // In a browser no program can be started: the page is downloaded and prints itself when opened.
  const url = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
  element('a', { href: url, download: `${name}.html` }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

function save(): void {
  vscode.setState(state);
}
