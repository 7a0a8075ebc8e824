/**
 * A scanned official document as pieces to look for: sentences and table cells, in order. The scans come as text with
 * remains of markdown and HTML, tables with tabs between cells, and rows that a page break cut in two.
 */

export interface Piece {
  /** A cell stands on lines of its own; a sentence may stand anywhere in a line. */
  kind: 'sentence' | 'cell';
  text: string;
}

/** The pieces of a document, in the order of reading; generated numbers and list marks are left out. */
export function piecesOf(original: string): Piece[] {
  const pieces: Piece[] = [];
  let row: string[] | undefined;
  let blank = false;
  const endRow = () => {
    for (const cell of row ?? []) {
      for (const item of itemsOf(cell)) pieces.push({ kind: 'cell', text: item });
    }
    row = undefined;
  };
  for (const raw of plainLines(original)) {
    if (raw.includes('\t')) {
      const cells = raw.split('\t').map((cell) => cell.trim());
      // After a page break a row without number goes on with the row before.
      if (row && blank && !cells[0]) row = row.map((cell, i) => `${cell} ${cells[i] ?? ''}`.trim());
      else {
        endRow();
        row = cells;
      }
      blank = false;
    } else if (raw.trim() === '') blank = true;
    else {
      endRow();
      for (const sentence of sentencesOf(raw)) pieces.push({ kind: 'sentence', text: sentence });
    }
  }
  endRow();
  return pieces.map((piece) => ({ ...piece, text: withoutLabel(piece.text) })).filter(({ text }) => squeezed(text));
}

/** A tab between two paragraphs is the border of two cells. */
function plainLines(original: string): string[] {
  return original
    .normalize('NFC')
    .replace(/<\/p>[^\S\t]*<p>/g, ' ')
    .replace(/<[^>\n]*>/g, '')
    .replace(/\*{4}/g, '\n')
    .replace(/[*_]{1,3}|^#+\s*/gmu, '')
    .split(/\r?\n/);
}

/** Lines of a letterhead at most: two or three for each body, heading, motto, number, place and date. */
const LONGEST_HEAD = 12;

/**
 * How many pieces the letterhead is: up to place and date. It stands in two columns, which a scan reads in either
 * order; 0 where the scan has none.
 */
export function headLength(pieces: readonly Piece[]): number {
  const head = pieces.slice(0, LONGEST_HEAD);
  return head.findIndex(({ text }) => /^\p{Lu}[^;:]*, ngày .* tháng .* năm \d{4}$/u.test(text)) + 1;
}

const LONGEST_NAME = 40;

/** "- QMR; - Thư ký ISO." and "- QMR - Thư ký ISO" are lists of two. */
export function itemsOf(cell: string): string[] {
  // "Phòng Tài chính - Kế hoạch" is one name.
  const isName = !cell.trim().startsWith('-') && cell.length < LONGEST_NAME;
  const marks = isName ? /(?<=[;.])\s*(?=- )/u : /(?:(?<=[;.])|^)\s*(?=- )|\s+(?=- \p{Lu})/u;
  return cell.split(marks).filter((item) => item.trim());
}

function sentencesOf(line: string): string[] {
  return withoutLabel(line.trim()).split(/(?<=[.;:])\s+(?=[\p{Lu}("“[])/u);
}

const LABEL = /^(?:Điều \d+\.|[IVXL]+\.?(?=\s|$)|\d+(?:\.(?!\d)\s*|(?=$))|\(\d+\)|\p{L}\)|[-–+•])\s*/u;

/** Without number, letter or dash in front: those are generated. */
export function withoutLabel(text: string): string {
  return text.trim().replace(LABEL, '');
}

/** Letters and signs alone: spacing and the kinds of dashes, quotes and dots don't count. */
export function squeezed(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(/[\s\u00a0\u200b]+/gu, '')
      .replace(/[–—]/gu, '-')
      .replace(/[“”„]/gu, '"')
      // Both places of the tone mark are right: HÒA, HOÀ.
      .replace(/OÀ/gu, 'ÒA')
      .replace(/oà/gu, 'òa')
      .replace(/…/gu, '...')
  );
}

/** Numbers, rates, dates and document numbers: "05/01/2024", "95%", "19/2014/QĐ-TTg". */
export function numbersOf(text: string): string[] {
  const tidy = text
    .normalize('NFC')
    .replace(/\s*\/\s*(?=[\p{L}\d])/gu, '/')
    .replace(/\s+%/gu, '%')
    .replace(/(?<=\/\p{L}+-)\s+(?=\p{Lu})/gu, '');
  return tidy.match(/\d+(?:[.,/:-]?[\p{L}\d]+)*%?/gu) ?? [];
}
