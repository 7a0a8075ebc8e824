/** Cells with tabs between them, as Excel, LibreOffice and browsers put a table on the clipboard as plain text. */
import type { WordRow, WordTable } from '../reader/model.ts';
import { MOST_COLUMNS, MOST_ROWS, paragraphOf } from './block.ts';

/** Undefined where the text is no table: at least two columns, a tab in most lines. */
export function tableOfTabs(text: string): WordTable | undefined {
  if (!text.includes('\t')) return undefined;
  const rows = rowsOf(text.replace(/\r\n?/gu, '\n'));
  const filled = rows.filter((cells) => cells.some((cell) => cell.trim()));
  const columns = Math.min(Math.max(0, ...filled.map((cells) => cells.length)), MOST_COLUMNS);
  const ragged = filled.filter((cells) => cells.length === 1).length;
  if (columns < 2 || ragged * 2 > filled.length) return undefined;
  const made = filled.map((cells, index): WordRow => {
    const placed = Array.from({ length: columns }, (_, column) => {
      const lines = (cells[column] ?? '').split('\n').filter((line) => line.trim());
      return {
        column,
        columnSpan: 1,
        continues: false,
        rowSpan: 1,
        blocks: lines.map((line) => paragraphOf(line, false, index)),
      };
    });
    return { cells: placed, header: false };
  });
  return { type: 'table', place: { part: 'clipboard', index: 0 }, columns, widths: [], rows: made };
}

/** A cell with breaks or quotes in it stands in quotes, its own quotes doubled. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at <= text.length && rows.length < MOST_ROWS; ) {
    const quoted = text[at] === '"' ? quotedCell(text, at) : undefined;
    const end = quoted?.end ?? endOfCell(text, at);
    row.push(quoted?.cell ?? text.slice(at, end));
    if (text[end] !== '\t') {
      rows.push(row);
      row = [];
    }
    at = end + 1;
  }
  return rows;
}

function endOfCell(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\t' && text[at] !== '\n') at += 1;
  return at;
}

/** Undefined where the quotes are words of the cell: `"Một cửa" số`. */
function quotedCell(text: string, from: number): { cell: string; end: number } | undefined {
  let at = from + 1;
  // A quote that never ends would be looked for from each cell anew.
  const limit = Math.min(text.length, from + LONGEST_CELL);
  for (; at < limit; at++) {
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') at += 1;
    else break;
  }
  if (text[at] !== '"') return undefined;
  const end = at + 1;
  if (end < text.length && text[end] !== '\t' && text[end] !== '\n') return undefined;
  return { cell: text.slice(from + 1, at).replaceAll('""', '"'), end };
}

const LONGEST_CELL = 10_000;
