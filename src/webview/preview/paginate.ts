/** Cuts a flow of measured pieces into pages as Word does. Arithmetic only: heights in, places out. */
import { nth } from '../../known.ts';

/** Fewest lines of a paragraph at the foot and at the head of a page (Word's widow and orphan control). */
const FEWEST_LINES = 2;
/** Rows up to this part of a page's height are never cut; taller ones are, as in the Word file. */
const WHOLE_ROW = 1 / 3;
/** Heights are measured in fractions of a pixel; what overshoots by less still fits. */
const TOLERANCE = 0.5;

export interface Measured {
  /** Whole height, with the space above and below. */
  height: number;
  /** Space above, dropped at the head of a page. Of it and the space below the piece before the larger counts. */
  before: number;
  /** Space below, which may hang over the foot of a page. */
  after: number;
  /** Equal lines between the two spaces; a piece of one line is never cut. */
  lines: number;
  /** Of a row: space over and under the text of its cells, half each; where the row is cut there is none. */
  padding: number;
  /** Stays on the page of the next piece. */
  keepNext: boolean;
  /** Of a table row: height of the header that is printed again where the row opens a page. */
  header: number;
  /** A row of a table: cut only where it is tall, and then without care for single lines. */
  row: boolean;
}

/** Lines `from` up to `to` (not included) of a piece. */
export interface Placed {
  index: number;
  from: number;
  to: number;
}

export function paginate(pieces: readonly Measured[], pageHeight: number): Placed[][] {
  const pages: Placed[][] = [];
  let page: Placed[] = [];
  let used = 0;
  /** Space below the last piece: it is part of `used`, and of the space above the next piece. */
  let below = 0;
  const turn = () => {
    pages.push(page);
    page = [];
    used = 0;
    below = 0;
  };
  const place = (index: number, from: number, to: number, height: number, after: number) => {
    page.push({ index, from, to });
    used += height + after;
    below = after;
  };

  for (let index = 0; index < pieces.length; index += 1) {
    const piece = nth(pieces, index);
    const chain = chainHeight(pieces, index, pageHeight);
    if (page.length > 0 && !fits(chain - Math.min(below, piece.before), used, pageHeight)) {
      // What is kept together but longer than a page starts here where it would not fit on the next page either.
      const onNext = chain - piece.before + piece.header;
      if (fits(onNext, 0, pageHeight) || !fits(leastHeight(piece, pageHeight), used, pageHeight)) turn();
    }
    for (let from = 0; ; ) {
      const head = page.length === 0;
      const above = from > 0 || head ? 0 : Math.max(0, piece.before - below);
      const top = above + (head ? piece.header : 0) + (from > 0 ? 0 : piece.padding / 2);
      const line = lineHeight(piece);
      const rest = piece.lines - from;
      const whole = top + rest * line + piece.padding / 2;
      if (fits(whole, used, pageHeight)) {
        place(index, from, piece.lines, whole, piece.after);
        break;
      }
      const room = Math.floor((pageHeight + TOLERANCE - used - top) / line);
      const count = piece.row ? rowLines(piece, rest, room, head, pageHeight) : linesThatFit(rest, room, head);
      if (head && count >= rest) {
        place(index, from, piece.lines, whole, piece.after);
        break;
      }
      if (count > 0) place(index, from, from + count, top + count * line, 0);
      from += count;
      turn();
    }
  }
  if (page.length > 0 || pages.length === 0) pages.push(page);
  return pages;
}

function fits(height: number, used: number, pageHeight: number): boolean {
  return used + height <= pageHeight + TOLERANCE;
}

export function lineHeight({ height, before, after, padding, lines }: Measured): number {
  return (height - before - after - padding) / Math.max(1, lines);
}

/**
 * How many of the next lines stay on this page; 0 turns the page first. On an empty page at least one does, and all of
 * what cannot be cut.
 */
function linesThatFit(rest: number, room: number, head: boolean): number {
  if (head && rest === 1) return 1;
  const most = Math.max(head ? 1 : 0, Math.min(room, rest - 1));
  const count = Math.min(most, rest - FEWEST_LINES);
  return count >= FEWEST_LINES || head ? Math.max(count, head ? 1 : 0) : 0;
}

/** The same for a row: only a tall one is cut. */
function rowLines(piece: Measured, rest: number, room: number, head: boolean, pageHeight: number): number {
  if (head && rest === 1) return 1;
  const most = Math.min(room, rest - 1);
  if (head) return Math.max(1, most);
  return isTall(pageHeight, piece) && most >= FEWEST_LINES ? most : 0;
}

function isTall(pageHeight: number, { row, height }: Measured): boolean {
  return row && height > pageHeight * WHOLE_ROW;
}

/** Height of a piece and of all it must share its page with: up to what the last of them needs at least. */
function chainHeight(pieces: readonly Measured[], start: number, pageHeight: number): number {
  let height = 0;
  let below = 0;
  for (let index = start; index < pieces.length; index += 1) {
    const piece = nth(pieces, index);
    const shared = Math.min(below, piece.before);
    if (!piece.keepNext || index + 1 === pieces.length) return height - shared + leastHeight(piece, pageHeight);
    height += piece.height - shared;
    below = piece.after;
  }
  return height;
}

/** What of a piece must stand together: a row whole unless it is tall, of a paragraph its first lines. */
function leastHeight(piece: Measured, pageHeight: number): number {
  const { before, after, lines, height, row } = piece;
  if (isTall(pageHeight, piece)) return before + piece.padding / 2 + FEWEST_LINES * lineHeight(piece);
  if (row || lines < 2 * FEWEST_LINES) return height - after;
  return before + FEWEST_LINES * lineHeight(piece);
}
