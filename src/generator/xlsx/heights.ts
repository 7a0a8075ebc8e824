/** Heights of rows with wrapped text. Stated in the file, since not every program works them out when it opens it. */

import { LINE_HEIGHT, textWidthMm } from '../../document/metrics.ts';
import { nth } from '../../known.ts';

/** Width of a digit of the default font (Times New Roman 11) at 96 dpi, in which column widths count. */
const MM_PER_CHARACTER = (7 * 25.4) / 96;
/** What a cell leaves free left and right. */
const PADDING_MM = 1.6;

export interface CellText {
  text: string;
  sizePt: number;
  bold?: boolean;
}

/** The highest row that a spreadsheet has, in points. */
export const MOST_HEIGHT = 409.5;

/** Characters that are looked at first: more than a row of the widest column holds. */
const WINDOW = 4000;

/** As many words of a text as fit into a row, with room for `lines` lines more. */
export function fitting(cell: CellText, width: number, lines: number): string {
  for (let size = WINDOW; ; size *= 2) {
    const words = cell.text.slice(0, size).split(/(?<=[ \n])/u);
    const cut = size < cell.text.length;
    // The rest of the last word stands behind the window; one that is all of it is too long for any row.
    if (cut) words.pop();
    if (words.length === 0) return '';
    const fits = (count: number) => {
      const text = `${words.slice(0, count).join('')}${'\n.'.repeat(lines)}`;
      return heightOf([{ ...cell, text }], [width]) <= MOST_HEIGHT;
    };
    if (cut && fits(words.length)) continue;
    let [least, most] = [0, words.length];
    while (least < most) {
      const middle = Math.ceil((least + most) / 2);
      if (fits(middle)) least = middle;
      else most = middle - 1;
    }
    return words.slice(0, least).join('').trimEnd();
  }
}

/** Points for a row whose cells hold these texts in columns of these widths (in characters). */
export function rowHeight(texts: CellText[], widths: number[]): number {
  return Math.min(MOST_HEIGHT, heightOf(texts, widths));
}

/** What it would need. */
export function heightOf(texts: CellText[], widths: number[]): number {
  const heights = texts.map((cell, i) => {
    const lines = linesOf(cell, nth(widths, i) * MM_PER_CHARACTER - PADDING_MM);
    return lines * cell.sizePt * LINE_HEIGHT * LINE_SLACK;
  });
  return Math.ceil(Math.max(0, ...heights) + 4);
}

/** Programs round each line up to whole pixels. */
const LINE_SLACK = 1.03;

function linesOf(cell: CellText, widthMm: number): number {
  return cell.text.split('\n').reduce((lines, paragraph) => lines + wrapped(paragraph, widthMm, cell), 0);
}

function wrapped(paragraph: string, widthMm: number, look: CellText): number {
  let lines = 1;
  let filled = 0;
  for (const word of paragraph.split(' ')) {
    const width = textWidthMm(`${word} `, look);
    if (filled > 0 && filled + width > widthMm) {
      lines += 1;
      filled = 0;
    }
    filled += width;
    // A word wider than the cell is broken.
    while (filled > widthMm) {
      lines += 1;
      filled -= widthMm;
    }
  }
  return lines;
}
