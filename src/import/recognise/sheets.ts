/** A sheet of Excel as the parts of a page: the head, titles over the table, the table, what stands below it. */
import { nth } from '../../known.ts';
import type { WordBlock, WordCell, WordRow, WordTable } from '../reader/model.ts';
import { paragraphsIn } from '../reader/model.ts';
import { ROW_NUMBER } from './cells.ts';
import { isHeadLine, linesOf, namesNation } from './head.ts';
import { meaningOf } from './headers.ts';
import { RECIPIENTS } from './signature.ts';

export interface SheetParts {
  /** Bodies on the left, the name of the country on the right. */
  head?: WordTable;
  above: WordBlock[];
  table: WordTable;
  below: WordBlock[];
}

/** A head stands in the first rows. */
const HEAD_WITHIN = 12;

export function sheetParts(sheet: WordTable): SheetParts {
  const head = headIn(sheet);
  const rest = { ...sheet, rows: sheet.rows.slice(head?.count ?? 0) };
  const count = headingsAt(rest);
  const end = endOfTable(rest, count);
  const alone = (rows: WordRow[]) => rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks));
  return {
    ...(head ? { head: headTable(sheet, head) } : {}),
    above: alone(rest.rows.slice(0, count)),
    table: count === 0 && end === sheet.rows.length ? sheet : { ...rest, rows: rest.rows.slice(count, end) },
    below: alone(rest.rows.slice(end)),
  };
}

const cellLines = ({ blocks }: WordCell) => linesOf(blocks);

interface Head {
  /** Of rows. */
  count: number;
  /** The column of the nation. */
  right: number;
}

/** The head: down to the last row with the nation, the motto, the number or the day; none without the first two. */
function headIn({ rows }: WordTable): Head | undefined {
  const first = rows.slice(0, HEAD_WITHIN);
  const nation = first.flatMap(({ cells }) => cells).find((cell) => cellLines(cell).some(namesNation));
  // The nation is a line of a head as well.
  const last = first.findLastIndex(({ cells }) => cells.some((cell) => cellLines(cell).some(isHeadLine)));
  return nation && { count: last + 1, right: nation.column };
}

/** All rows of the head as one, with the two columns that it has on paper. */
function headTable(sheet: WordTable, { count, right }: Head): WordTable {
  const rows = sheet.rows.slice(0, count);
  const side = (fits: (cell: WordCell) => boolean) =>
    rows.flatMap(({ cells }) => cells.filter(fits)).flatMap(({ blocks }) => blocks);
  const cell = (column: number, blocks: WordBlock[]): WordCell => ({
    column,
    columnSpan: 1,
    continues: false,
    rowSpan: 1,
    blocks,
  });
  const cells = [
    cell(
      0,
      side(({ column }) => column < right),
    ),
    cell(
      1,
      side(({ column }) => column >= right),
    ),
  ];
  return { ...sheet, columns: 2, rows: [{ cells, header: false }] };
}

/** The first row with several cells filled: over it stand titles. */
function headingsAt({ rows }: WordTable): number {
  const filled = rows.map(({ cells }) => cells.filter((cell) => cellLines(cell).length > 0).length);
  return Math.max(
    filled.findIndex((count) => count > 1),
    0,
  );
}

/** Where the table ends: at who gets the paper, or, where its rows are numbered, below a blank row behind the last number. */
function endOfTable({ rows }: WordTable, header: number): number {
  const received = rows.findIndex(
    ({ cells }, i) => i > header && cells.some((cell) => cellLines(cell).some((line) => RECIPIENTS.test(line))),
  );
  const all = received < 0 ? rows.length : received;
  const label = ({ cells }: WordRow) => linesOf(cells.slice(0, 1).flatMap(({ blocks }) => blocks)).join(' ');
  const head = rows[header];
  if (!head || meaningOf(label(head)) !== 'number') return all;
  const numbered = rows.findLastIndex((row, i) => i > header && i < all && ROW_NUMBER.test(label(row)));
  for (let at = Math.max(numbered, header) + 1; at < all; at++) {
    if (sheetRowOf(nth(rows, at)) - sheetRowOf(nth(rows, at - 1)) > 1) return at;
  }
  return all;
}

/** The number that Excel shows in front of a row; no row of a sheet is without words. */
export function sheetRowOf({ cells }: WordRow): number {
  return nth(paragraphsIn(cells.flatMap(({ blocks }) => blocks)), 0).place.index;
}
