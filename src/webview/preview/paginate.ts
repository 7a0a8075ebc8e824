/** Cuts a flow of measured pieces into pages as Word does. Arithmetic only: heights in, places out. */

/** Fewest lines of a paragraph at the foot and at the head of a page (Word's widow and orphan control). */
const FEWEST_LINES = 2;
/** Heights are measured in fractions of a pixel; what overshoots by less still fits. */
const TOLERANCE = 0.5;

export interface Measured {
  /** Whole height, with the space above and below. */
  height: number;
  /** Space above, dropped at the head of a page. */
  before: number;
  /** Space below, which may hang over the foot of a page. */
  after: number;
  /** Equal lines between the two spaces; a piece of one line is never cut. */
  lines: number;
  /** Stays on the page of the next piece. */
  keepNext: boolean;
  /** Of a table row: height of the header that is printed again where the row opens a page. */
  header: number;
  /** A row of a table: cut only where it is higher than a page, and then without care for single lines. */
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
  const turn = () => {
    pages.push(page);
    page = [];
    used = 0;
  };
  const place = (index: number, from: number, to: number, height: number) => {
    page.push({ index, from, to });
    used += height;
  };

  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index]!;
    if (page.length > 0 && !fits(chainHeight(pieces, index), used, pageHeight)) {
      if (chainHeight(pieces, index, true) <= pageHeight + TOLERANCE || !startsHere(piece, used, pageHeight)) turn();
    }
    for (let from = 0; from < piece.lines || piece.lines === 0; ) {
      const head = page.length === 0;
      const top = (from > 0 || head ? 0 : piece.before) + (head ? piece.header : 0);
      const line = lineHeight(piece);
      const rest = piece.lines - from;
      if (rest <= 0 || fits(top + rest * line, used, pageHeight)) {
        place(index, from, piece.lines, top + rest * line + piece.after);
        break;
      }
      const count = linesThatFit(piece, rest, Math.floor((pageHeight + TOLERANCE - used - top) / line), head);
      if (count > 0) place(index, from, from + count, top + count * line);
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

export function lineHeight({ height, before, after, lines }: Measured): number {
  return (height - before - after) / Math.max(1, lines);
}

/** How many of the next lines stay on this page; 0 turns the page first. On an empty page at least one does. */
function linesThatFit(piece: Measured, rest: number, room: number, head: boolean): number {
  const most = Math.max(0, Math.min(room, rest - 1));
  const least = head ? 1 : 0;
  // Rows are cut only where they are higher than a page.
  if (piece.row) return head ? Math.max(least, most) : 0;
  const count = Math.min(most, rest - FEWEST_LINES);
  return count >= FEWEST_LINES ? count : Math.max(least, head ? most : 0);
}

/** Height of a piece and of all it must share its page with: up to what the last of them needs at least. */
function chainHeight(pieces: readonly Measured[], start: number, head = false): number {
  let height = head ? pieces[start]!.header - pieces[start]!.before : 0;
  for (let index = start; index < pieces.length; index += 1) {
    const piece = pieces[index]!;
    if (piece.keepNext && index + 1 < pieces.length) {
      height += piece.height;
      continue;
    }
    return height + leastHeight(piece);
  }
  return height;
}

/** What of a piece must stand together: a row whole, of a paragraph its first lines. */
function leastHeight(piece: Measured): number {
  const { before, after, lines, height, row } = piece;
  if (row || lines < 2 * FEWEST_LINES) return height - after;
  return before + FEWEST_LINES * lineHeight(piece);
}

/** Where what is kept together is longer than a page, as much of it stays as does on its own. */
function startsHere(piece: Measured, used: number, pageHeight: number): boolean {
  return fits(leastHeight({ ...piece, keepNext: false }), used, pageHeight);
}
