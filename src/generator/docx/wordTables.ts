/** Tables in Word: the plan's tables with borders, and the borderless columns of letterhead and signature. */
import {
  BorderStyle,
  type IBorderOptions,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx';
import type { ColumnsBlock, TableBlock, TableRow as TableRowBlock } from '../../document/model.ts';
import { columnCountOf, divide, type GridCell, type GridRow, layOutRows } from '../../document/tableGrid.ts';
import { cellHeight } from './rowHeight.ts';
import type { WordNumbering } from './wordNumbering.ts';
import { ruleParagraph, sectionEndParagraph, wordParagraph } from './wordParagraphs.ts';
import { BLACK } from './wordStyles.ts';

/** The part of the page a table stands in, twips. */
export interface TextArea {
  width: number;
  height: number;
}

/** Space between text and border on the left and right of a cell, twips (1,4 mm). */
const CELL_PADDING = 80;
/** Space above the signature block, twips. */
const SIGNATURE_SPACE = 160;

const line: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: BLACK };
const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const allSides = (border: IBorderOptions) => ({
  top: border,
  bottom: border,
  left: border,
  right: border,
  insideHorizontal: border,
  insideVertical: border,
});
const dxa = (size: number) => ({ size, type: WidthType.DXA });
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

export function wordTable(table: TableBlock, area: TextArea, numbering: WordNumbering): Table {
  const count = columnCountOf(table);
  const shares = Array.from({ length: count }, (_, index) => table.columns[index]?.width ?? 1);
  const widths = divide(area.width, shares);
  const header = layOutRows(table.headerRows, count);
  const body = layOutRows(table.rows, count);
  const headerHeight = sum(header.map((row) => rowHeight(row, widths)));
  // A header that leaves no room for rows cannot be repeated.
  const repeat = headerHeight < area.height / 2;
  const room = area.height - (repeat ? headerHeight : 0);
  const rows = [
    ...header.map((row) => wordRow(row, { cantSplit: repeat, tableHeader: repeat })),
    ...body.map((row) => wordRow(row, { cantSplit: rowHeight(row, widths) < room, tableHeader: false })),
  ];
  return new Table({
    rows: rows.length > 0 ? rows : [wordRow({ row: { kind: 'body', cells: [] }, cells: emptyCells(count) }, {})],
    width: dxa(area.width),
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: allSides(line),
    margins: { left: CELL_PADDING, right: CELL_PADDING, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
  });

  function wordRow({ row, cells }: GridRow, options: { cantSplit?: boolean; tableHeader?: boolean }): TableRow {
    return new TableRow({
      cantSplit: options.cantSplit || undefined,
      tableHeader: options.tableHeader || undefined,
      children: cells.map((part) => wordCell(part, row)),
    });
  }

  function wordCell(part: GridCell, row: TableRowBlock): TableCell {
    const { cell, column, columnSpan, rowSpan, continued } = part;
    const merged = continued ? VerticalMergeType.CONTINUE : VerticalMergeType.RESTART;
    const keepNext = row.kind === 'body' ? undefined : true;
    const blocks = continued ? [] : (cell?.blocks ?? []);
    const centred = (cell?.verticalAlign ?? (row.kind === 'body' ? 'top' : 'center')) === 'center';
    return new TableCell({
      width: dxa(sum(widths.slice(column, column + columnSpan))),
      columnSpan: columnSpan > 1 ? columnSpan : undefined,
      verticalMerge: rowSpan > 1 ? merged : undefined,
      verticalAlign: centred ? VerticalAlignTable.CENTER : undefined,
      children: blocks.length > 0 ? blocks.map((block) => wordParagraph(block, numbering, { keepNext })) : [empty(row)],
    });
  }

  function empty(row: TableRowBlock): Paragraph {
    const style = row.kind === 'header' ? 'tableHeader' : 'tableText';
    return wordParagraph({ type: 'paragraph', style, runs: [] }, numbering);
  }
}

function emptyCells(count: number): GridCell[] {
  return Array.from({ length: count }, (_, column) => ({ column, columnSpan: 1, rowSpan: 1, continued: false }));
}

function rowHeight({ cells }: GridRow, widths: readonly number[]): number {
  return Math.max(
    0,
    ...cells.map(({ cell, column, columnSpan, rowSpan, continued }) => {
      if (!cell || continued) return 0;
      const width = sum(widths.slice(column, column + columnSpan)) - 2 * CELL_PADDING;
      return cellHeight(cell, width) / rowSpan;
    }),
  );
}

/**
 * A letterhead or signature block. Its rows do not break, and they keep together and with what follows: a signature
 * block moves to the next page as a whole, taking along the lines before it that the model keeps with it.
 */
export function wordColumns(block: ColumnsBlock, area: TextArea, numbering: WordNumbering): Table {
  const widths = divide(area.width, block.widthsPercent);
  const keepNext = block.role === 'signature' ? true : undefined;
  return new Table({
    rows: block.rows.map(
      ({ cells }) =>
        new TableRow({
          cantSplit: true,
          children: widths.map((width, column) => {
            const blocks = cells[column] ?? [];
            return new TableCell({
              width: dxa(width),
              children:
                blocks.length > 0
                  ? blocks.map((part) =>
                      part.type === 'rule'
                        ? ruleParagraph(part.widthMm, width)
                        : wordParagraph(part, numbering, { keepNext }),
                    )
                  : [sectionEndParagraph()],
            });
          }),
        }),
    ),
    width: dxa(area.width),
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: allSides(none),
    margins: {
      left: 0,
      right: 0,
      top: block.role === 'signature' ? SIGNATURE_SPACE : 0,
      bottom: 0,
      marginUnitType: WidthType.DXA,
    },
  });
}
