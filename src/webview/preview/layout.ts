/** Which pieces stand on which page, with page numbers as Word counts them. */
import { nth } from '../../known.ts';
import { type Measured, paginate } from './paginate.ts';
import type { Piece, PieceTable, Section } from './pieces.ts';

export interface Fragment {
  piece: Piece;
  from: number;
  to: number;
  whole: boolean;
}

/** Fragments of one table on one page stand together. */
export type PageItem = { table?: undefined; fragment: Fragment } | { table: PieceTable; rows: Fragment[] };

export interface Page {
  /** Steady while no page is added before it in its section. */
  key: string;
  section: Section;
  /** Place in the section, from 1. */
  inSection: number;
  number: number;
  /** The first page of a decision and of each annex shows none (NĐ 30/2020, Phụ lục I, II.1.c of part I). */
  numberShown: boolean;
  items: PageItem[];
}

export interface Measurer {
  measure(section: Section): Measured[];
  pageHeight(orientation: Section['orientation']): number;
}

export function layOutPages(sections: readonly Section[], ruler: Measurer): Page[] {
  let number = 0;
  return sections.flatMap((section) => {
    const measured = ruler.measure(section);
    if (section.startsNumbering) number = 0;
    return paginate(measured, ruler.pageHeight(section.orientation)).map((placed, index): Page => {
      number += 1;
      const fragments = placed.map(({ index: at, from, to }) => {
        const whole = from === 0 && to === nth(measured, at).lines;
        return { piece: nth(section.pieces, at), from, to, whole };
      });
      return {
        key: `${section.id}/${index + 1}`,
        section,
        inSection: index + 1,
        number,
        numberShown: !(section.startsNumbering && index === 0),
        items: grouped(fragments),
      };
    });
  });
}

function grouped(fragments: readonly Fragment[]): PageItem[] {
  const items: PageItem[] = [];
  for (const fragment of fragments) {
    const { table } = fragment.piece;
    const last = items.at(-1);
    if (!table) items.push({ fragment });
    else if (last?.table === table) last.rows.push(fragment);
    else items.push({ table, rows: [fragment] });
  }
  return items;
}
