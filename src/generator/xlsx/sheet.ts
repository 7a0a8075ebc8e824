/** Puts a sheet together cell by cell; rows and columns count from 1, as in the formulas. */

import type { Cell, CellStyle, CellValue, WriteSheet } from 'hucre/xlsx';
import { isoNumber } from '../../deadline/days.ts';
import type { IsoDay } from '../../deadline/model.ts';
import { cleanLines } from '../../document/clean-text.ts';
import { nth } from '../../known.ts';
import { type CellText, rowHeight } from './heights.ts';
import { DEFAULT_FONT, FOOTER, LOOK, PAGE_SETUP } from './look.ts';

/** 1970-01-01 in the day count of spreadsheets (1 is 1900-01-01, with the 29 February that 1900 did not have). */
const EPOCH_SERIAL = 25569;

/** The day as a number without time of day, so that no time zone touches it. */
export function serialOf(day: IsoDay): number {
  return isoNumber(day) + EPOCH_SERIAL;
}

export type Content = string | number | Formula | null;

export interface Formula {
  /** Without "=". */
  formula: string;
  /** What a program shows that does not calculate. */
  result: string | number;
}

/** Title in row 1, a note in row 2, the header in row 3. */
export const HEADER_ROW = 3;
export const FIRST_ROW = HEADER_ROW + 1;

/** Keeps whole texts that are too long for their cells. */
export interface LongTextKeeper {
  /** What stands in a cell of so many characters. @param place Where it stands, for people. */
  shown(cell: CellText, width: number, place: string): string;
}

export interface SheetHead {
  /** Of the tab. */
  name: string;
  title: string;
  note: string;
  columns: { heading: string; width: number }[];
  /** Takes the texts that are too long for their cells. */
  long?: LongTextKeeper;
}

export class Sheet {
  private readonly rows: CellValue[][] = [];
  private readonly cells = new Map<string, Partial<Cell>>();
  private readonly heights = new Map<number, { height: number }>();
  private readonly widths: number[];

  constructor(private readonly head: SheetHead) {
    const headings = head.columns.map(({ heading }) => heading);
    this.widths = head.columns.map(({ width }) => width);
    this.set(1, 1, head.title, LOOK.title);
    this.set(2, 1, head.note, LOOK.note);
    headings.forEach((heading, i) => {
      this.set(HEADER_ROW, i + 1, heading, LOOK.header);
    });
    this.heights.set(0, { height: 24 });
    this.heights.set(1, { height: 18 });
    const bold = headings.map((text) => ({ text, sizePt: DEFAULT_FONT.size, bold: true }));
    const needed = rowHeight(bold, this.widths);
    this.heights.set(HEADER_ROW - 1, { height: needed + 6 });
  }

  set(row: number, column: number, content: Content, style: CellStyle): void {
    const key = `${row - 1},${column - 1}`;
    if (content !== null && typeof content === 'object') {
      this.value(row, column, content.result);
      this.cells.set(key, { formula: content.formula, formulaResult: content.result, type: 'formula', style });
      return;
    }
    this.value(row, column, typeof content === 'string' ? cleanLines(content) : content);
    this.cells.set(key, { style });
  }

  /** A row of the table, as high as its texts need. */
  line(row: number, cells: { content: Content; style: CellStyle }[]): void {
    const { name, columns, long } = this.head;
    const texts = cells.map(({ content, style }, i) => {
      const cell = { text: typeof content === 'string' ? content : '', sizePt: style.font?.size ?? DEFAULT_FONT.size };
      const place = `${name}, dòng ${row}: ${nth(columns, i).heading}`;
      return long ? { ...cell, text: long.shown(cell, nth(this.widths, i), place) } : cell;
    });
    cells.forEach(({ content, style }, i) => {
      this.set(row, i + 1, typeof content === 'string' ? nth(texts, i).text : content, style);
    });
    this.heights.set(row - 1, { height: rowHeight(texts, this.widths) });
  }

  finish(more: Omit<WriteSheet, 'name' | 'rows' | 'cells' | 'columns'>): WriteSheet {
    return {
      name: this.head.name,
      rows: this.rows,
      cells: this.cells,
      columns: this.widths.map((width) => ({ width })),
      rowDefs: this.heights,
      pageSetup: PAGE_SETUP,
      headerFooter: { oddFooter: FOOTER },
      ...more,
    };
  }

  private value(row: number, column: number, value: CellValue): void {
    while (this.rows.length < row) this.rows.push([]);
    const cells = nth(this.rows, row - 1);
    while (cells.length < column) cells.push(null);
    cells[column - 1] = value;
  }
}

/** A range of a sheet for formulas and names: 'Theo dõi'!$A$4:$A$40 */
export function onSheet(name: string, range: string): string {
  return `'${name.replaceAll("'", "''")}'!${range}`;
}

/** "A", "B" … "Z", "AA" */
export function letter(column: number): string {
  const rest = (column - 1) % 26;
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? letter(before) : '') + String.fromCharCode(65 + rest);
}
