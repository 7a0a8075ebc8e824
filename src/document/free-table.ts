import type { Content, TableColumn } from '../plan/model.ts';
import { withoutMarks } from '../wording/marks.ts';
import type { Printer } from '../wording/printer.ts';
import { cellBlocks } from './cells.ts';
import type { TableBlock } from './model.ts';
import { headerRows } from './table-header.ts';

/** A table of the file's own columns and rows. A row that is too short is filled with empty cells. */
export function freeTable(table: Extract<Content, { type: 'table' }>, printer: Printer): TableBlock {
  return {
    type: 'table',
    columns: table.columns.map((column) => ({ width: column.width ?? 1 })),
    headerRows: headerRows(table.columns, table.headerRows ?? [], printer),
    rows: table.rows.map((row) => ({
      kind: 'body',
      cells: table.columns.map((column, i) => {
        const blocks = cellBlocks(row[i] ? [row[i]] : [], printer);
        return {
          blocks: counts(column, printer) ? blocks.map((block) => ({ ...block, style: 'tableNumber' })) : blocks,
        };
      }),
    })),
    source: table.source,
  };
}

/** A column of running numbers is centred. */
function counts({ heading }: TableColumn, printer: Printer): boolean {
  return /^(?:stt|tt|số tt)$/iu.test(withoutMarks(printer.text(heading)).trim());
}
