/** The header of a table: headings over their columns, some over several, and rows below that count the columns. */
import type { RichText } from '../plan/model.ts';
import type { Printer } from '../wording/printer.ts';
import { headerBlocks } from './cells.ts';
import type { TableCell, TableRow } from './model.ts';

interface Headed {
  heading: RichText | string;
  /** Over this column and its neighbours of the same. */
  over?: RichText | string;
}

/** @param more Rows below the headings; what a row lacks stays blank. */
export function headerRows(columns: readonly Headed[], more: readonly RichText[][], printer: Printer): TableRow[] {
  const words = (text: RichText | string) => (typeof text === 'string' ? text : printer.heading(text));
  const cell = (text: RichText | string, span: Partial<TableCell> = {}): TableCell => ({
    blocks: headerBlocks(words(text), typeof text === 'string' ? undefined : text.source),
    verticalAlign: 'center',
    ...span,
  });
  const counting = more.map((row): TableRow => ({ kind: 'header', cells: columns.map((_, i) => cell(row[i] ?? '')) }));
  if (columns.every(({ over }) => !over)) {
    return [{ kind: 'header', cells: columns.map(({ heading }) => cell(heading)) }, ...counting];
  }
  const over = columns.map((column) => column.over && words(column.over));
  const upper = columns.flatMap((column, i): TableCell[] => {
    if (!column.over) return [cell(column.heading, { rowSpan: 2 })];
    if (over[i - 1] === over[i]) return [];
    const end = over.findIndex((each, at) => at > i && each !== over[i]);
    return [cell(column.over, { columnSpan: (end < 0 ? columns.length : end) - i })];
  });
  const lower = columns.flatMap((column) => (column.over ? [cell(column.heading)] : []));
  return [{ kind: 'header', cells: upper }, { kind: 'header', cells: lower }, ...counting];
}
