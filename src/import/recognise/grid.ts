/** A table as a plain grid of lines: headers found, pieces of one table put together, torn rows mended. */
import { nth } from '../../known.ts';
import type { WordBlock, WordCell, WordTable } from '../reader/model.ts';
import { paragraphsIn } from '../reader/model.ts';
import { type Tidied, tidy, tidyLines } from '../tidy.ts';
import { ROW_NUMBER } from './cells.ts';
import { lineOf } from './lines.ts';

export interface GridCell {
  lines: string[];
  bold: boolean;
  column: number;
  columnSpan: number;
  /** Goes on with the cell above. */
  continues: boolean;
  rowSpan: number;
}

export interface Grid {
  columns: number;
  widths: number[];
  header: GridCell[][];
  rows: GridCell[][];
}

export function gridOf(table: WordTable, tidied?: Tidied): Grid {
  const rows = withMergedHeader(table.rows.map(({ cells }) => cells.map((cell) => gridCell(cell, tidied))));
  const count = headerRows(rows);
  const header = rows.slice(0, count);
  // A header that is typed anew on a page is no row.
  const heading = header.map(rowText).join('\n');
  const body = rows.slice(count);
  const kept = body.filter((row, i) => {
    const own = [row, ...body.slice(i + 1, i + count)].slice(0, count).map(rowText).join('\n');
    const within =
      count > 1 &&
      i > 0 &&
      body.slice(Math.max(0, i - count + 1), i).some((_, back) => {
        const from = Math.max(0, i - count + 1) + back;
        return (
          body
            .slice(from, from + count)
            .map(rowText)
            .join('\n') === heading
        );
      });
    return heading.trim() === '' || (own !== heading && !within);
  });
  return { columns: table.columns, widths: table.widths, header, rows: kept };
}

function gridCell(cell: WordCell, tidied?: Tidied): GridCell {
  const paragraphs = paragraphsIn(cell.blocks);
  const lines = paragraphs.flatMap((paragraph) => {
    const line = lineOf(paragraph, tidied);
    // A number that Word makes in a cell of its own: "1" in the column STT.
    if (!line) return paragraph.label ? [paragraph.label.text] : [];
    return paragraph.label ? [line.full] : tidyLines(paragraph.text);
  });
  const solid = paragraphs.filter(({ text }) => tidy(text));
  const { column, columnSpan, continues, rowSpan } = cell;
  return { lines, bold: solid.length > 0 && solid.every(({ bold }) => bold), column, columnSpan, continues, rowSpan };
}

function rowText(row: GridCell[]): string {
  return row.map(({ lines }) => lines.join(' ')).join('\t');
}

/** "(1)", "2", "A": columns counted below their headings. */
export const COLUMN_NUMBER = /^\(?(?:\d{1,2}|[A-Z])\)?$/u;

/** Two where a cell of the first row covers two rows or stands over several columns; a row that counts the columns too. */
function headerRows(rows: GridCell[][]): number {
  const [first, second] = rows;
  if (!first || !second) return rows.length;
  const merged = first.some(({ rowSpan }) => rowSpan > 1) && first.some(({ columnSpan }) => columnSpan > 1);
  const two =
    merged || (first.some(({ columnSpan, lines }) => columnSpan > 1 && lines.length > 0) && goesOn(first, second));
  const named = two ? 2 : 1;
  const next = rows[named];
  return next && countsColumns(next) ? named + 1 : named;
}

/**
 * "Trách nhiệm | (blank)" over "Chủ trì | Phối hợp", all else blank below: the header of two rows that a converter left
 * without its merged cells gets them again.
 */
function withMergedHeader(rows: GridCell[][]): GridCell[][] {
  const [first = [], second = [], ...body] = rows;
  const plain = [...first, ...second].every(
    ({ columnSpan, rowSpan, continues }) => columnSpan + rowSpan === 2 && !continues,
  );
  const filled = (cell: GridCell | undefined) => cell !== undefined && cell.lines.length > 0;
  if (!plain || first.length !== second.length || !filled(first[0]) || filled(second[0])) return rows;
  const spans = first.map((_, at) => {
    let end = at + 1;
    while (end < first.length && !filled(first[end])) end += 1;
    return filled(first[at]) ? end - at : 0;
  });
  const covered = first.map((_, at) => spans.some((span, from) => span > 1 && at >= from && at < from + span));
  if (!covered.includes(true) || second.some((cell, at) => filled(cell) !== covered[at])) return rows;
  const upper = first.flatMap((cell, at): GridCell[] => {
    const columnSpan = nth(spans, at);
    return columnSpan > 0 ? [{ ...cell, columnSpan, rowSpan: columnSpan > 1 ? 1 : 2 }] : [];
  });
  return [upper, second.map((cell, at) => (covered[at] ? cell : { ...cell, continues: true })), ...body];
}

/** "(1) | (2) | (3)" */
function countsColumns(row: GridCell[]): boolean {
  const texts = row.map(({ lines }) => lines.join(' '));
  if (row.length < 3 || !texts.every((text) => COLUMN_NUMBER.test(text))) return false;
  const numbers = texts.map((text) => Number(text.replace(/[()]/gu, ''))).filter((number) => !Number.isNaN(number));
  return numbers.length > 1 && numbers.every((number, i) => number === nth(numbers, 0) + i);
}

/** The second row fills just the columns that the first leaves open below a heading over several. */
function goesOn(first: GridCell[], second: GridCell[]): boolean {
  const over = first.filter(({ columnSpan }) => columnSpan > 1);
  const under = second.filter(({ lines }) => lines.length > 0);
  return (
    under.length > 0 &&
    under.every(({ column }) => over.some((each) => column >= each.column && column < each.column + each.columnSpan))
  );
}

/** What stands over each column: its own heading, one over it and its neighbours, and rows below that count the columns. */
export interface ColumnHeadings {
  heading: string[];
  over?: string[];
}

/** The headings as they are printed; undefined where the rows of the header do not fit into one another. */
export function printedHeadings(grid: Grid): { columns: ColumnHeadings[]; counting: GridCell[][] } | undefined {
  const { header, columns } = grid;
  const counting = header.slice(1).filter(countsColumns);
  const [top = [], below] = header.filter((row) => !counting.includes(row));
  const cellAt = (row: GridCell[] | undefined, at: number) =>
    row?.find(({ column, columnSpan }) => at >= column && at < column + columnSpan);
  const all = Array.from({ length: columns }, (_, at): ColumnHeadings | undefined => {
    const upper = cellAt(top, at);
    const lower = cellAt(below, at);
    const own = lower && !lower.continues && lower.column === at ? lower.lines : [];
    if (upper && upper.columnSpan > 1 && below)
      return { heading: own, ...(upper.lines.length > 0 ? { over: upper.lines } : {}) };
    if (own.length > 0) return undefined;
    return { heading: upper?.column === at ? upper.lines : [] };
  });
  return all.every((each) => each !== undefined) ? { columns: all, counting } : undefined;
}

/** Headings of each column, from the top. */
export function headings({ header, columns }: Grid): string[][] {
  return Array.from({ length: columns }, (_, column) =>
    header.flatMap((row) => {
      // A heading over several columns stands once, over the first of them.
      const cell = row.find((each) => each.column === column);
      return cell && !cell.continues ? cell.lines : [];
    }),
  );
}

/** The heading over a column that another heading stands over too. */
export function headingOver({ header }: Grid, column: number): string {
  const cell = header[0]?.find((each) => column >= each.column && column < each.column + each.columnSpan);
  return cell && cell.columnSpan > 1 ? cell.lines.join(' ') : '';
}

/** Pieces of one table of tasks follow each other: same columns, and the header again or none. */
export function joined(blocks: WordBlock[], isTasks: (table: WordTable) => boolean): WordBlock[] {
  const result: WordBlock[] = [];
  for (const block of blocks) {
    const before = block.type === 'table' ? lastTable(result) : undefined;
    if (block.type === 'table' && before && sameTable(before.table, block) && isTasks(before.table)) {
      const rows = repeatsHeader(before.table, block) ? block.rows.slice(headerCount(before.table)) : block.rows;
      result.splice(before.at, result.length, { ...before.table, rows: [...before.table.rows, ...rows] });
      continue;
    }
    result.push(block);
  }
  return result;
}

function headerCount(table: WordTable): number {
  return headerRows(withMergedHeader(table.rows.map(({ cells }) => cells.map((cell) => gridCell(cell)))));
}

/** The table at the end, but for blank paragraphs and breaks behind it. */
function lastTable(blocks: WordBlock[]): { table: WordTable; at: number } | undefined {
  for (let at = blocks.length - 1; at >= 0; at--) {
    const block = blocks[at];
    if (block?.type === 'table') return { table: block, at };
    const blank =
      block?.type === 'section' || (block && !tidy(block.text) && block.boxes.length === 0 && block.pictures === 0);
    if (!blank) return undefined;
  }
  return undefined;
}

function sameTable(before: WordTable, next: WordTable): boolean {
  if (before.columns !== next.columns || before.columns < 3 || before.sheet !== next.sheet) return false;
  return repeatsHeader(before, next) || !looksLikeHeader(next);
}

function firstRow({ rows }: WordTable): GridCell[] {
  return rows.slice(0, 1).flatMap(({ cells }) => cells.map((cell) => gridCell(cell)));
}

function repeatsHeader(before: WordTable, next: WordTable): boolean {
  const row = (table: WordTable) => rowText(firstRow(table));
  return row(before).trim() !== '' && row(before) === row(next);
}

function looksLikeHeader(table: WordTable): boolean {
  const first = firstRow(table);
  const label = rowText(first.slice(0, 1));
  if (/^(?:stt|tt|số tt)$/iu.test(label)) return true;
  const filled = first.filter(({ lines }) => lines.length > 0);
  // The row over a group is bold too.
  if (filled.length < 3 || ROW_NUMBER.test(label)) return false;
  return filled.every(({ bold }) => bold);
}
