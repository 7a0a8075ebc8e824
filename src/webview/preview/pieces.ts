/** The document as the page holds it: pieces in order, each with its places in the files. */
import { heldBy, nth } from '../../known.ts';
import type { PreviewItem, PreviewPiece, PreviewResult, PreviewSection, SectionChange } from '../../server/protocol.ts';
import { type Place, placesOf } from './places.ts';

export interface Piece {
  kind: 'paragraph' | 'rule' | 'columns' | 'header' | 'row';
  html: string;
  keepNext: boolean;
  places: readonly Place[];
  /** Where it stands in the document that was sent. */
  section: Pick<PreviewSection, 'id' | 'hash'>;
  index: number;
  /** Of rows and headers. */
  table?: PieceTable;
}

export interface PieceTable {
  /** Unique in the document and steady while tables are neither added nor removed before it. */
  id: string;
  columns: readonly number[];
  header?: Piece;
  /** Rows hold cells that reach into the rows below. */
  spans: boolean;
  afterTable: boolean;
}

export interface Section {
  id: string;
  name: string;
  orientation: 'portrait' | 'landscape';
  startsNumbering: boolean;
  pieces: Piece[];
}

/** Keeps the sections that the server need not send again. */
export class Sections {
  private held = new Map<string, Held>();

  get known(): string[] {
    return [...this.held.keys()];
  }

  /** The sections of an answer, or undefined where it counts on one that is no longer held. */
  read(sections: NonNullable<PreviewResult['document']>['sections']): Section[] | undefined {
    const held = new Map<string, Held>();
    for (const { hash, items, change, sources } of sections) {
      const before = this.held.get(change ? change.of : hash);
      const content = items ?? (change ? changed(before?.items, change) : before?.items);
      if (!content) return undefined;
      held.set(hash, { items: content, sources: change && before ? placesAfter(before.sources, change) : sources });
    }
    this.held = held;
    return sections.map((section) => sectionOf(section, heldBy(held, section.hash)));
  }

  forget(): void {
    this.held.clear();
  }
}

interface Held {
  items: PreviewItem[];
  sources: number[];
}

function placesAfter(held: readonly number[], { sources: { from, drop, numbers } }: SectionChange): number[] {
  return [...held.slice(0, from), ...numbers, ...held.slice(from + drop)];
}

/** The items of a section that was held, with what has changed in them. */
function changed(held: readonly PreviewItem[] | undefined, { items }: SectionChange): PreviewItem[] | undefined {
  if (held?.length !== items.length) return undefined;
  const now = items.flatMap((item, i): PreviewItem[] => {
    const old = nth(held, i);
    if (item.type === 'same') return [old];
    if (item.type !== 'rows') return [item];
    return old.type === 'table' ? [{ ...old, rows: old.rows.toSpliced(item.from, item.drop, ...item.rows) }] : [];
  });
  return now.length === items.length ? now : undefined;
}

function sectionOf(section: PreviewSection, { items, sources }: Held): Section {
  const { id, hash, name, orientation, startsNumbering } = section;
  const places = placesOf(sources);
  let at = 0;
  let pieceCount = 0;
  const piece = (kind: Piece['kind'], { html, keepNext, sources: count }: PreviewPiece, table?: PieceTable): Piece => {
    const own = places.slice(at, at + count);
    at += count;
    const place = { section: { id, hash }, index: pieceCount++ };
    return { kind, html, keepNext: keepNext === true, places: own, ...place, ...(table ? { table } : {}) };
  };
  const pieces = items.flatMap((item, index): Piece[] => {
    if (item.type !== 'table') return [piece(item.type, item)];
    const table: PieceTable = {
      id: `${id}/${items.slice(0, index).filter(({ type }) => type === 'table').length}`,
      columns: item.columns,
      spans: item.rows.some(({ html }) => html.includes(' rowspan="')),
      afterTable: item.afterTable === true,
    };
    if (item.header) table.header = piece('header', item.header, table);
    return [...(table.header ? [table.header] : []), ...item.rows.map((row) => piece('row', row, table))];
  });
  return { id, name, orientation, startsNumbering, pieces };
}
