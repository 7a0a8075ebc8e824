/** Measures pieces out of sight, each text once. */
import { nth } from '../../known.ts';
import { cut, elementsOf, tableShell } from './elements.ts';
import { lineHeight, type Measured } from './paginate.ts';
import type { Piece, PieceTable, Section } from './pieces.ts';

type Size = Omit<Measured, 'keepNext' | 'header'>;

type Orientation = Section['orientation'];

export class Ruler {
  private readonly host = document.createElement('div');
  private sizes = new Map<string, Size>();
  private used = new Map<string, Size>();

  constructor(parent: HTMLElement) {
    this.host.setAttribute('aria-hidden', 'true');
    parent.append(this.host);
  }

  /** What was not asked for since the last call is forgotten. */
  forgetUnused(): void {
    this.sizes = this.used;
    this.used = new Map();
  }

  /** Height of the text area of a page, px. */
  pageHeight(orientation: Orientation): number {
    this.host.className = `sheet ruler ${orientation} whole`;
    const height = this.host.getBoundingClientRect().height;
    this.host.className = `sheet ruler ${orientation}`;
    return height;
  }

  measure({ pieces, orientation }: Section): Measured[] {
    const pageHeight = this.pageHeight(orientation);
    this.fill(pieces, orientation);
    const spanned = spannedRows(pieces);
    return pieces.map((piece, index): Measured => {
      const size = this.sizeOf(piece, orientation);
      const { table } = piece;
      const header = table?.header && piece.kind === 'row' ? this.sizeOf(table.header, orientation).height : 0;
      // Space over a table that stands under another; its first piece takes it.
      const opens = table?.afterTable === true && pieces[index - 1]?.table !== table;
      const above = opens ? AFTER_TABLE_PX : 0;
      return {
        ...size,
        height: size.height + above,
        before: size.before + above,
        keepNext: piece.keepNext || piece.kind === 'header' || spanned.has(piece),
        // A header that leaves no room for rows is not repeated.
        header: header < pageHeight / 2 ? header : 0,
      };
    });
  }

  /** Some lines of a piece, as an element of its own. */
  part(piece: Piece, orientation: Orientation, from: number, to: number): HTMLElement {
    const size = this.sizeOf(piece, orientation);
    const line = lineHeight({ ...size, keepNext: false, header: 0 });
    const whole = nth(elementsOf(piece), 0);
    this.host.className = `sheet ruler ${orientation}`;
    if (piece.table) {
      const shell = tableShell(piece.table, false);
      nth(shell.tBodies, 0).append(whole);
      this.host.replaceChildren(shell);
    } else this.host.replaceChildren(whole);
    const above = size.padding / 2;
    const end = to < size.lines ? above + to * line : Number.POSITIVE_INFINITY;
    const part = cut(whole, from > 0 ? above + from * line : 0, end);
    this.host.replaceChildren();
    return part;
  }

  private fill(pieces: readonly Piece[], orientation: Orientation): void {
    const missing = pieces.filter((piece) => !this.find(piece, orientation));
    if (missing.length === 0) return;
    this.host.className = `sheet ruler ${orientation}`;
    const blocks = missing.filter(({ table }) => !table);
    const wrappers = blocks.map((piece) => {
      const wrapper = document.createElement('div');
      wrapper.className = 'measured';
      wrapper.append(...elementsOf(piece));
      return wrapper;
    });
    const tables = [...new Set(missing.flatMap(({ table }) => (table ? [table] : [])))].map((table) => {
      // Cells that reach down make the heights of rows depend on each other: such tables are measured whole.
      const rows = (table.spans ? pieces : missing).filter((piece) => piece.table === table && piece.kind === 'row');
      return layOut(table, rows);
    });
    this.host.replaceChildren(...wrappers, ...tables.map(({ shell }) => shell));
    for (const [index, piece] of blocks.entries()) this.keep(piece, orientation, blockSize(nth(wrappers, index)));
    for (const { shell, table, rows } of tables) {
      const height = shell.tHead?.getBoundingClientRect().height ?? 0;
      if (table.header) this.keep(table.header, orientation, { ...ONE_LINE, height, row: true });
      for (const [index, row] of [...nth(shell.tBodies, 0).rows].entries()) {
        this.keep(nth(rows, index), orientation, rowSize(row, table.spans));
      }
    }
    this.host.replaceChildren();
  }

  private sizeOf(piece: Piece, orientation: Orientation): Size {
    const size = this.find(piece, orientation);
    if (!size) throw new Error('A piece was laid out before it was measured');
    return size;
  }

  private find(piece: Piece, orientation: Orientation): Size | undefined {
    const key = keyOf(piece, orientation);
    const size = this.used.get(key) ?? this.sizes.get(key);
    if (size) this.used.set(key, size);
    return size;
  }

  private keep(piece: Piece, orientation: Orientation, size: Size): void {
    this.used.set(keyOf(piece, orientation), size);
  }
}

/** 6 pt between two tables. */
const AFTER_TABLE_PX = 8;
/** A border of half a point belongs to every row. */
const BORDER_PX = 2 / 3;

const ONE_LINE = { before: 0, after: 0, lines: 1, padding: 0, row: false };

function keyOf({ kind, html, table }: Piece, orientation: Orientation): string {
  return `${orientation} ${kind} ${table ? `${table.columns.join()} ${table.spans ? table.id : ''}` : ''} ${html}`;
}

function layOut(table: PieceTable, rows: readonly Piece[]) {
  const shell = tableShell(table, true);
  nth(shell.tBodies, 0).append(...rows.flatMap(elementsOf));
  return { table, rows, shell };
}

function blockSize(wrapper: HTMLElement): Size {
  const height = wrapper.getBoundingClientRect().height;
  const block = wrapper.firstElementChild;
  if (!block) return { ...ONE_LINE, height };
  const style = getComputedStyle(block);
  const before = Number.parseFloat(style.marginTop);
  const after = Number.parseFloat(style.marginBottom);
  const line = block.tagName === 'P' ? Number.parseFloat(style.lineHeight) : height;
  return {
    height,
    before,
    after,
    lines: Math.max(1, Math.round((height - before - after) / line)),
    padding: 0,
    row: false,
  };
}

function rowSize(row: HTMLTableRowElement, whole: boolean): Size {
  const height = whole
    ? row.getBoundingClientRect().height
    : Math.max(0, ...[...row.cells].map(textHeight)) + BORDER_PX;
  const text = row.querySelector('p');
  if (!text) return { ...ONE_LINE, height, row: true };
  const style = getComputedStyle(text);
  const padding = Number.parseFloat(style.marginTop) + Number.parseFloat(style.marginBottom) + BORDER_PX;
  const lines = Math.max(1, Math.ceil((height - padding) / Number.parseFloat(style.lineHeight) - 0.1));
  return { ...ONE_LINE, height, lines, padding, row: true };
}

/** Of a cell's text with the space around it: the browser rounds the heights of rows, Word does not. */
function textHeight(cell: HTMLTableCellElement): number {
  const { firstElementChild: first, lastElementChild: last } = cell;
  if (!first || !last) return 0;
  const above = Number.parseFloat(getComputedStyle(first).marginTop);
  const below = Number.parseFloat(getComputedStyle(last).marginBottom);
  return last.getBoundingClientRect().bottom - first.getBoundingClientRect().top + above + below;
}

/** Rows with cells that reach into the next row. */
function spannedRows(pieces: readonly Piece[]): Set<Piece> {
  const spanned = new Set<Piece>();
  let reach = 0;
  for (const piece of pieces) {
    if (piece.kind !== 'row' || !piece.table?.spans) {
      reach = 0;
      continue;
    }
    const own = [...piece.html.matchAll(/ rowspan="(\d+)"/g)].map(([, rows]) => Number(rows) - 1);
    reach = Math.max(reach - 1, 0, ...own);
    if (reach > 0) spanned.add(piece);
  }
  return spanned;
}
