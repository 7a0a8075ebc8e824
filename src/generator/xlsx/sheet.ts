/** Puts a sheet together cell by cell; rows and columns count from 1, as in the formulas. */
import type { Cell, CellStyle, CellValue, WriteSheet } from 'hucre/xlsx';
import { isoNumber } from '../../deadline/days.ts';
import type { IsoDay } from '../../deadline/model.ts';
import { cleanText } from '../../document/cleanText.ts';

/** 1970-01-01 in the day count of spreadsheets (1 is 1900-01-01, with the 29 February that 1900 did not have). */
const EPOCH_SERIAL = 25569;

/** The day as a number without time of day, so that no time zone touches it. */
export function serialOf(day: IsoDay): number {
  return isoNumber(day) + EPOCH_SERIAL;
}

export interface Formula {
  /** Without "=". */
  formula: string;
  /** What a program shows that does not calculate. */
  result: string | number;
}

export class Sheet {
  private readonly rows: CellValue[][] = [];
  private readonly cells = new Map<string, Partial<Cell>>();
  private readonly heights = new Map<number, { height: number }>();

  set(row: number, column: number, content: string | number | Formula | null, style: CellStyle): void {
    const key = `${row - 1},${column - 1}`;
    if (content !== null && typeof content === 'object') {
      this.value(row, column, content.result);
      this.cells.set(key, { formula: content.formula, formulaResult: content.result, type: 'formula', style });
      return;
    }
    this.value(row, column, typeof content === 'string' ? clean(content) : content);
    this.cells.set(key, { style });
  }

  /** A row of cells from the first column on. */
  line(row: number, contents: (string | number | Formula | null)[], style: CellStyle): void {
    contents.forEach((content, i) => {
      this.set(row, i + 1, content, style);
    });
  }

  height(row: number, points: number): void {
    this.heights.set(row - 1, { height: points });
  }

  finish(name: string, widths: number[], more: Omit<WriteSheet, 'name' | 'rows' | 'cells' | 'columns'>): WriteSheet {
    return {
      name,
      rows: this.rows,
      cells: this.cells,
      columns: widths.map((width) => ({ width })),
      rowDefs: this.heights,
      headerFooter: { oddFooter: '&L&"Times New Roman,Italic"&10&A&R&"Times New Roman,Regular"&10Trang &P/&N' },
      ...more,
    };
  }

  private value(row: number, column: number, value: CellValue): void {
    while (this.rows.length < row) this.rows.push([]);
    const cells = this.rows[row - 1]!;
    while (cells.length < column) cells.push(null);
    cells[column - 1] = value;
  }
}

/** Line ends inside a cell stay. */
function clean(text: string): string {
  return text.split('\n').map(cleanText).join('\n');
}

/** "A", "B" … "Z", "AA" */
export function letter(column: number): string {
  const rest = (column - 1) % 26;
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? letter(before) : '') + String.fromCharCode(65 + rest);
}
