/** Tables as grids: which cell covers which columns of which row, so that every renderer spans cells alike. */
import type { Block, TableBlock, TableCell, TableRow } from './model.ts';

/** A cell's part in one row. The parts of a row stand in column order and cover every column exactly once. */
export interface GridCell {
  /** Empty for a place no cell was given for. */
  cell?: TableCell;
  column: number;
  columnSpan: number;
  /** Rows covered, counted from the row the cell starts in. */
  rowSpan: number;
  /** True in the rows below the one the cell starts in. */
  continued: boolean;
}

export interface GridRow {
  row: TableRow;
  cells: GridCell[];
}

/**
 * Places the cells of rows on a grid. Spans that do not fit are cut, places without a cell are filled with empty
 * cells, and the content of cells that have no place is added to the row's last cell, or to the one from above that
 * covers its end: nothing is lost.
 */
export function layOutRows(rows: readonly TableRow[], columnCount: number): GridRow[] {
  /** Cells reaching down from rows above, by their first column. */
  const reaching = new Map<number, { part: GridCell; rowsLeft: number }>();
  return rows.map((row, index) => {
    const waiting = [...row.cells];
    const cells: GridCell[] = [];
    let own: GridCell | undefined;
    let covering: GridCell | undefined;
    for (let column = 0; column < columnCount; ) {
      const above = reaching.get(column);
      const part = above ? { ...above.part, continued: true } : startCell(column, rows.length - index);
      if (above && --above.rowsLeft === 0) reaching.delete(column);
      if (!above && part.rowSpan > 1) reaching.set(column, { part, rowsLeft: part.rowSpan - 1 });
      cells.push(part);
      column += part.columnSpan;
      if (above) covering = above.part;
      else own = part;
    }
    addSurplus(own ?? covering, waiting);
    return { row, cells };

    function startCell(column: number, rowsLeft: number): GridCell {
      const cell = waiting.shift();
      let free = 1;
      while (column + free < columnCount && !reaching.has(column + free)) free++;
      return {
        cell,
        column,
        columnSpan: clamp(cell?.columnSpan ?? 1, free),
        rowSpan: clamp(cell?.rowSpan ?? 1, rowsLeft),
        continued: false,
      };
    }
  });
}

function clamp(span: number, most: number): number {
  return Math.max(1, Math.min(Math.trunc(span) || 1, most));
}

function addSurplus(part: GridCell | undefined, surplus: readonly TableCell[]): void {
  if (!part || surplus.length === 0) return;
  const blocks = [...(part.cell?.blocks ?? []), ...surplus.flatMap((cell) => cell.blocks)];
  part.cell = { ...part.cell, blocks };
}

/** Number of columns of a table: those declared, or as many as its widest row has cells. */
export function columnCountOf(table: TableBlock): number {
  if (table.columns.length > 0) return table.columns.length;
  return Math.max(1, ...[...table.headerRows, ...table.rows].map((row) => row.cells.length));
}

/**
 * Divides a length into whole parts in proportion to the shares; the parts sum to the length exactly.
 * Shares that are not positive numbers count as the mean of the others.
 */
export function divide(length: number, shares: readonly number[]): number[] {
  const good = shares.filter((share) => share > 0 && Number.isFinite(share));
  const total = good.reduce((sum, share) => sum + share, 0);
  const mean = good.length > 0 ? total / good.length : 1;
  const weights = shares.map((share) => (share > 0 && Number.isFinite(share) ? share : mean));
  const sum = weights.reduce((a, b) => a + b, 0);
  let before = 0;
  let used = 0;
  return weights.map((weight) => {
    before += weight;
    const end = Math.round((before / sum) * length);
    const part = end - used;
    used = end;
    return part;
  });
}

/** Blocks printed as tables: Word and the preview need a paragraph between two of them. */
export function isTableLike(block: Block): boolean {
  return block.type === 'table' || block.type === 'columns';
}
