import { expect, it } from 'vitest';
import { paragraph, wordsOf } from './blocks.ts';
import type { TableCell } from './model.ts';
import { columnCountOf, divide, layOutRows } from './table-grid.ts';

const cell = (text: string, spans: Omit<TableCell, 'blocks'> = {}): TableCell => ({
  blocks: [paragraph('tableText', text)],
  ...spans,
});
const row = (...cells: TableCell[]) => ({ kind: 'body' as const, cells });

/** Each part as "words at column×row span", those from above in brackets. */
function laidOut(columns: number, ...rows: TableCell[][]): string[] {
  return layOutRows(
    rows.map((cells) => row(...cells)),
    columns,
  ).map(({ cells }) =>
    cells
      .map(({ cell: own, column, columnSpan, rowSpan, continued }) => {
        const words = own ? own.blocks.map(({ runs }) => wordsOf(runs)).join('+') : '-';
        return continued ? `(${column})` : `${words} ${column}×${columnSpan}×${rowSpan}`;
      })
      .join(' | '),
  );
}

it('cells stand side by side, spans reach over columns and rows, places without a cell are empty', () => {
  expect(
    laidOut(3, [cell('a', { rowSpan: 2 }), cell('b', { columnSpan: 2 })], [cell('c'), cell('d')], [cell('e')]),
  ).toEqual(['a 0×1×2 | b 1×2×1', '(0) | c 1×1×1 | d 2×1×1', 'e 0×1×1 | - 1×1×1 | - 2×1×1']);
});

it('spans that do not fit are cut, and those that are no number are one', () => {
  expect(laidOut(2, [cell('a', { columnSpan: 5, rowSpan: 9 })], [])).toEqual(['a 0×2×2', '(0)']);
  expect(laidOut(2, [cell('a', { columnSpan: 0, rowSpan: Number.NaN }), cell('b', { columnSpan: 1.9 })])).toEqual([
    'a 0×1×1 | b 1×1×1',
  ]);
  // A span ends where one from above stands.
  expect(laidOut(3, [cell('a'), cell('b', { rowSpan: 2 }), cell('c')], [cell('d', { columnSpan: 3 })])).toEqual([
    'a 0×1×1 | b 1×1×2 | c 2×1×1',
    'd 0×1×1 | (1) | - 2×1×1',
  ]);
});

it('nothing is lost of cells that have no place', () => {
  expect(laidOut(2, [cell('a'), cell('b'), cell('c'), cell('d')])).toEqual(['a 0×1×1 | b+c+d 1×1×1']);
  expect(laidOut(1, [cell('a', { rowSpan: 2 })], [cell('b'), cell('c')])).toEqual(['a+b+c 0×1×2', '(0)']);
  expect(laidOut(2, [cell('a', { rowSpan: 2 }), cell('b')], [cell('c'), cell('d')])).toEqual([
    'a 0×1×2 | b 1×1×1',
    '(0) | c+d 1×1×1',
  ]);
});

it('as many columns as are declared, else as the widest row has cells', () => {
  const rows = { type: 'table' as const, headerRows: [row(cell('a'), cell('b'))], rows: [row(cell('c'))] };
  expect(columnCountOf({ ...rows, columns: [{ width: 1 }] })).toBe(1);
  expect(columnCountOf({ ...rows, columns: [] })).toBe(2);
  expect(columnCountOf({ ...rows, columns: [], rows: [row(cell('a'), cell('b'), cell('c'))] })).toBe(3);
  expect(columnCountOf({ ...rows, columns: [], headerRows: [], rows: [] })).toBe(1);
});

it('a length is divided by the shares to the last unit; what is no share counts as the mean of the others', () => {
  expect(divide(100, [1, 1, 1])).toEqual([33, 34, 33]);
  expect(divide(100, [3, 1])).toEqual([75, 25]);
  expect(divide(90, [2, 0, Number.NaN, 4, Number.POSITIVE_INFINITY])).toEqual([12, 18, 18, 24, 18]);
  expect(divide(10, [0, -1])).toEqual([5, 5]);
});
