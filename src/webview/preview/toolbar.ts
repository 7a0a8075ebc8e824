/** The bar over the pages: which document, which page, how large, printing, Word; in a narrow pane part of it is a menu. */
import { heldBy } from '../../known.ts';
import type { PreviewChoice } from '../../server/protocol.ts';
import { element, nameWhole } from '../shared/host.ts';
import type { Labels } from './labels.ts';
import type { PageName } from './page-names.ts';
import type { Zoom } from './protocol.ts';

export interface ToolbarActions {
  choose(document: string): void;
  zoom(zoom: Zoom): void;
  stepZoom(direction: 1 | -1): void;
  /** A page was chosen, from 0. */
  goTo(page: number): void;
  /** Small pictures of the pages beside them, or not. */
  thumbnails(): void;
  print(): void;
  generate(): void;
}

export class Toolbar {
  private readonly documents = element('select', { class: 'documents' });
  private readonly zooms = element('select', { class: 'zooms' });
  /** The pages, by what begins on them. */
  private readonly places = element('select', { class: 'places' });
  private readonly thumbnails: HTMLButtonElement;

  constructor(bar: HTMLElement, labels: Labels, actions: ToolbarActions) {
    this.documents.setAttribute('aria-label', labels.document);
    this.documents.addEventListener('change', () => actions.choose(this.documents.value));
    this.zooms.setAttribute('aria-label', labels.zoom);
    this.zooms.append(
      element('option', { value: 'fit' }, labels.fit),
      element('option', { value: 'whole' }, labels.whole),
      ...[0.5, 0.75, 1, 1.25, 1.5, 2].map((zoom) => element('option', { value: String(zoom) }, `${zoom * 100}%`)),
    );
    this.zooms.addEventListener('change', () => {
      const chosen = this.zooms.value;
      actions.zoom(chosen === 'fit' || chosen === 'whole' ? chosen : Number(chosen));
    });
    this.places.setAttribute('aria-label', labels.goToPage);
    this.places.addEventListener('change', () => actions.goTo(Number(this.places.value)));
    bar.setAttribute('aria-label', labels.toolbar);
    this.thumbnails = button('', labels.thumbnails, actions.thumbnails, 'thumbnails');
    // Two small pages.
    this.thumbnails.append(element('span', { class: 'pages-icon', 'aria-hidden': 'true' }));
    const more = element(
      'div',
      { class: 'more', id: 'more' },
      button('−', labels.zoomOut, () => actions.stepZoom(-1), 'step'),
      this.zooms,
      button('+', labels.zoomIn, () => actions.stepZoom(1), 'step'),
      button(labels.print, labels.printTitle, actions.print, 'wide'),
    );
    bar.append(
      this.documents,
      element('span', { class: 'group' }),
      this.thumbnails,
      this.places,
      more,
      menuButton(labels.more, more),
      button(labels.generate, labels.generateTitle, actions.generate, 'wide main'),
    );
  }

  showThumbnails(shown: boolean): void {
    this.thumbnails.setAttribute('aria-pressed', String(shown));
  }

  showDocuments(choices: readonly PreviewChoice[], chosen: string | undefined): void {
    const key = JSON.stringify(choices);
    if (this.documents.dataset.key !== key) {
      this.documents.dataset.key = key;
      const names = new Map<string, number>();
      for (const { name } of choices) names.set(name, (names.get(name) ?? 0) + 1);
      this.documents.replaceChildren(
        ...choices.map(({ id, name, title }) =>
          element('option', { value: id, title }, heldBy(names, name) > 1 ? title : name),
        ),
      );
    }
    if (chosen !== undefined) this.documents.value = chosen;
    nameWhole(this.documents);
  }

  showZoom(zoom: Zoom): void {
    const value = String(zoom);
    if (![...this.zooms.options].some((option) => option.value === value)) {
      const text = `${Math.round(Number(zoom) * 100)}%`;
      this.zooms.querySelector('[data-own]')?.remove();
      this.zooms.append(element('option', { value, 'data-own': '' }, text));
    }
    this.zooms.value = value;
  }

  /** One entry a page. */
  showPages(names: readonly PageName[]): void {
    const key = JSON.stringify(names);
    if (this.places.dataset.key === key) return;
    this.places.dataset.key = key;
    this.places.replaceChildren(...names.map(({ full }, index) => element('option', { value: String(index) }, full)));
  }

  /** The page in view, from 1. */
  showPage(page: number): void {
    const value = String(page - 1);
    if (this.places.value !== value) this.places.value = value;
    nameWhole(this.places);
  }
}

function button(text: string, title: string, action: () => void, className = ''): HTMLButtonElement {
  const made = element('button', { type: 'button', class: className, title, 'aria-label': title }, text);
  made.addEventListener('click', action);
  return made;
}

/** Up and down choose in a list of the row. */
const STEPS: Partial<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Opens and closes what a narrow pane has no room for; arrows go along its row, as Tab does. */
function menuButton(title: string, menu: HTMLElement): HTMLButtonElement {
  const parts = [...menu.children].filter((part) => part instanceof HTMLElement);
  const made = button('⋯', title, () => toggle(!menu.classList.contains('open')), 'menu');
  made.setAttribute('aria-controls', menu.id);
  const show = (open: boolean) => {
    menu.classList.toggle('open', open);
    made.setAttribute('aria-expanded', String(open));
  };
  show(false);
  const toggle = (open: boolean) => {
    show(open);
    if (open) parts[0]?.focus();
  };
  const within = (target: EventTarget | null) =>
    target instanceof Node && (menu.contains(target) || made.contains(target));
  document.addEventListener('pointerdown', ({ target }) => within(target) || show(false));
  document.addEventListener('focusin', ({ target }) => within(target) || show(false));
  made.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    toggle(true);
  });
  menu.addEventListener('keydown', (event) => {
    const by = STEPS[event.key];
    const at = parts.indexOf(event.target as HTMLElement);
    if (!menu.classList.contains('open') || by === undefined || at < 0) return;
    event.preventDefault();
    parts[(at + by + parts.length) % parts.length]?.focus();
  });
  for (const part of [made, menu]) {
    part.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      show(false);
      made.focus();
    });
  }
  return made;
}
