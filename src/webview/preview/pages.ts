/** The pages on screen. After a change only what differs is touched: elements are found again by their content. */
import { nth } from '../../known.ts';
import type { OriginsParams } from '../../server/protocol.ts';
import { arrange, element } from '../shared/host.ts';
import { elementsOf, tableShell } from './elements.ts';
import type { Labels } from './labels.ts';
import type { Fragment, Page, PageItem } from './layout.ts';
import type { Piece } from './pieces.ts';
import type { Place } from './places.ts';
import type { Ruler } from './ruler.ts';

/** A figure on a page, as the server finds the records behind it. */
export type FigurePlace = Pick<OriginsParams, 'section' | 'hash' | 'piece' | 'at'>;

/** An element on a page and the place in the files it comes from. */
export interface SourcedElement {
  element: HTMLElement;
  place: Place;
  /** A whole block or row rather than a part of one. */
  block: boolean;
}

interface PageElements {
  frame: HTMLElement;
  page: HTMLElement;
  folio: HTMLElement;
  sheet: HTMLElement;
  marks: HTMLElement;
}

export class Pages {
  /** Everything that comes from the files, in the order of the pages. */
  targets: SourcedElement[] = [];
  private pages = new Map<string, PageElements>();
  private fragments = new Map<string, HTMLElement[]>();
  private tables = new Map<string, HTMLTableElement>();
  private readonly shown = new WeakMap<HTMLElement, Fragment>();
  private readonly inner = new WeakMap<HTMLElement, HTMLElement[]>();

  constructor(
    readonly container: HTMLElement,
    private readonly ruler: Ruler,
    private readonly labels: Labels,
  ) {}

  get frames(): HTMLElement[] {
    return [...this.container.children] as HTMLElement[];
  }

  show(pages: readonly Page[]): void {
    const before = { pages: this.pages, fragments: this.fragments, tables: this.tables };
    this.pages = new Map();
    this.fragments = new Map();
    this.tables = new Map();
    this.targets = [];
    const frames = pages.map((page) => {
      const made = before.pages.get(page.key) ?? pageElements();
      this.pages.set(page.key, made);
      this.fill(made, page, before);
      return made.frame;
    });
    arrange(this.container, frames);
  }

  /** The place that a click or the pointer hits: of the smallest element that has one. */
  placeOf(hit: Element): Place | undefined {
    const own = hit.closest<HTMLElement>('[data-s]');
    return own ? this.pieceOf(own)?.places[Number(own.dataset.s)] : undefined;
  }

  /** The figure that is hit, where records stand behind it. */
  figureOf(hit: Element): FigurePlace | undefined {
    const own = hit.closest<HTMLElement>('[data-o]');
    const piece = own && this.pieceOf(own);
    if (!piece) return undefined;
    return { section: piece.section.id, hash: piece.section.hash, piece: piece.index, at: Number(own.dataset.o) };
  }

  private pieceOf(own: HTMLElement): Piece | undefined {
    for (let root: Element | null = own; root; root = root.parentElement) {
      const fragment = this.shown.get(root as HTMLElement);
      if (fragment) return fragment.piece;
    }
    return undefined;
  }

  marksOf(target: HTMLElement): HTMLElement | undefined {
    return target.closest('.page')?.querySelector<HTMLElement>('.marks') ?? undefined;
  }

  private fill(made: PageElements, page: Page, before: Pools): void {
    const { section, number, numberShown } = page;
    made.frame.className = `frame ${section.orientation}`;
    made.page.className = `page ${section.orientation}`;
    made.page.setAttribute('aria-label', this.labels.page(section.name, String(number)));
    const folio = numberShown ? String(number) : '';
    if (made.folio.textContent !== folio) made.folio.textContent = folio;
    arrange(
      made.sheet,
      page.items.map((item) => this.itemElement(item, page, before)),
    );
  }

  private itemElement(item: PageItem, page: Page, before: Pools): HTMLElement {
    if (!item.table) return this.fragmentElement(item.fragment, page, before);
    const header = nth(item.rows, 0).piece.kind === 'header';
    const repeated = !header && item.table.header !== undefined;
    const body = item.rows.slice(header ? 1 : 0);
    const { columns, id } = item.table;
    const head = header || repeated ? (item.table.header?.html ?? '') : '';
    const key = `${page.inSection} ${id} ${columns.join()} ${head}`;
    const shell = before.tables.get(key) ?? tableShell(item.table, head !== '');
    before.tables.delete(key);
    this.tables.set(key, shell);
    shell.className = `grid${item.table.afterTable && header ? ' after-table' : ''}`;
    if (head && item.table.header) {
      const places = item.table.header.places;
      for (const row of shell.tHead!.rows)
        this.register(row, { ...nth(item.rows, 0), piece: item.table.header }, places);
    }
    arrange(
      nth(shell.tBodies, 0),
      body.map((fragment) => this.fragmentElement(fragment, page, before)),
    );
    return shell;
  }

  private fragmentElement(fragment: Fragment, page: Page, before: Pools): HTMLElement {
    const { piece, from, to, whole } = fragment;
    const { orientation } = page.section;
    const key = `${piece.html} ${whole ? '' : `${orientation} ${from}-${to}`}`;
    const made =
      before.fragments.get(key)?.shift() ??
      (whole ? nth(elementsOf(piece), 0) : this.ruler.part(piece, orientation, from, to));
    const same = this.fragments.get(key);
    if (same) same.push(made);
    else this.fragments.set(key, [made]);
    this.register(made, fragment, piece.places);
    return made;
  }

  private register(root: HTMLElement, fragment: Fragment, places: readonly Place[]): void {
    this.shown.set(root, fragment);
    let inner = this.inner.get(root);
    if (!inner) {
      inner = [...(root.dataset.s === undefined ? [] : [root]), ...root.querySelectorAll<HTMLElement>('[data-s]')];
      this.inner.set(root, inner);
    }
    let block = true;
    for (const own of inner) {
      const place = places[Number(own.dataset.s)];
      if (place) this.targets.push({ element: own, place, block });
      block = false;
    }
  }
}

interface Pools {
  pages: Map<string, PageElements>;
  fragments: Map<string, HTMLElement[]>;
  tables: Map<string, HTMLTableElement>;
}

function pageElements(): PageElements {
  const folio = element('div', { class: 'folio' });
  const sheet = element('div', { class: 'sheet' });
  const marks = element('div', { class: 'marks' });
  const page = element('section', { role: 'group' }, folio, sheet, marks);
  return { frame: element('div', {}, page), page, folio, sheet, marks };
}
