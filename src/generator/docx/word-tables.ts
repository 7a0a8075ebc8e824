/** Tables in Word: the plan's tables with borders, and the borderless columns of letterhead and signature. */

import type { ColumnsBlock, TableBlock, TableRow as TableRowBlock } from '../../document/model.ts';
import { columnCountOf, divide, type GridCell, type GridRow, layOutRows } from '../../document/table-grid.ts';
import { lastOf, nth } from '../../known.ts';
import { cellHeight } from './row-height.ts';
import type { WordNumbering } from './word-numbering.ts';
import { ruleParagraph, sectionEndParagraph, wordParagraph } from './word-paragraphs.ts';
import { BLACK } from './word-styles.ts';

/** The part of the page a table stands in, twips. */
export interface TextArea {
  width: number;
  height: number;
}

/** Space between text and border on the left and right of a cell, twips (1,4 mm). */
const CELL_PADDING = 80;
/**
 * Rows up to this part of a page's height move to the next page as a whole. Taller ones break, or they would leave too
 * much of the page before them empty.
 */
const WHOLE_ROW = 1 / 3;
/** Space above the signature block, twips. */
const SIGNATURE_SPACE = 160;

/** Of a table's lines, the outer ones first. */
const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
const bordersXml = (line: string) => SIDES.map((side) => `<w:${side} ${line}/>`).join('');
const SOLID = bordersXml(`w:val="single" w:sz="4" w:space="0" w:color="${BLACK}"`);
const NONE = bordersXml('w:val="none" w:sz="0" w:space="0" w:color="auto"');

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

export function wordTable(table: TableBlock, area: TextArea, numbering: WordNumbering): string {
  const count = columnCountOf(table);
  const shares = Array.from({ length: count }, (_, index) => table.columns[index]?.width ?? 1);
  const widths = divide(area.width, shares);
  const header = layOutRows(table.headerRows, count);
  const body = layOutRows(table.rows, count);
  const heights = headerHeights(header, widths);
  // A header that leaves no room for rows cannot be repeated.
  const repeat = sum(heights.map(({ height }) => height)) < area.height / 2;
  const tallest = area.height * WHOLE_ROW;
  const rows = [
    ...header.map((row, i) => wordRow(row, headerProperties(repeat, nth(heights, i)))),
    ...body.map((row) => wordRow(row, rowHeight(row, widths) < tallest ? '<w:cantSplit/>' : '')),
  ];
  if (rows.length === 0) rows.push(wordRow({ row: { kind: 'body', cells: [] }, cells: emptyCells(count) }, ''));
  return tableXml(widths, SOLID, { side: CELL_PADDING, top: 0 }, rows);

  function wordRow({ row, cells }: GridRow, properties: string): string {
    return rowXml(
      properties,
      cells.map((part) => wordCell(part, row)),
    );
  }

  function wordCell(part: GridCell, row: TableRowBlock): string {
    const { cell, column, columnSpan, rowSpan, continued } = part;
    const keepNext = row.kind === 'body' && !row.keepNext ? undefined : true;
    const centred = (cell?.verticalAlign ?? (row.kind === 'body' ? 'top' : 'center')) === 'center';
    let properties = columnSpan > 1 ? `<w:gridSpan w:val="${columnSpan}"/>` : '';
    if (rowSpan > 1) properties += `<w:vMerge w:val="${continued ? 'continue' : 'restart'}"/>`;
    if (centred) properties += '<w:vAlign w:val="center"/>';
    let content = '';
    if (!continued) for (const block of cell?.blocks ?? []) content += wordParagraph(block, numbering, { keepNext });
    return cellXml(sum(widths.slice(column, column + columnSpan)), properties, content || empty(row));
  }

  function empty(row: TableRowBlock): string {
    const style = row.kind === 'header' ? 'tableHeader' : 'tableText';
    return wordParagraph({ type: 'paragraph', style, runs: [] }, numbering);
  }
}

function tableXml(widths: readonly number[], borders: string, margins: { side: number; top: number }, rows: string[]) {
  const margin = (side: string, width: number) => `<w:${side} w:w="${width}" w:type="dxa"/>`;
  const { side, top } = margins;
  return [
    `<w:tbl><w:tblPr><w:tblW w:w="${sum(widths)}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders>`,
    '<w:tblLayout w:type="fixed"/>',
    `<w:tblCellMar>${margin('top', top)}${margin('left', side)}${margin('bottom', 0)}${margin('right', side)}</w:tblCellMar>`,
    `</w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    ...rows,
    '</w:tbl>',
  ].join('');
}

function rowXml(properties: string, cells: string[]): string {
  return `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells.join('')}</w:tr>`;
}

function cellXml(width: number, properties: string, content: string): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${properties}</w:tcPr>${content}</w:tc>`;
}

function emptyCells(count: number): GridCell[] {
  return Array.from({ length: count }, (_, column) => ({ column, columnSpan: 1, rowSpan: 1, continued: false }));
}

/** Estimated height of a row by the cells that end in it, twips. */
function rowHeight({ cells }: GridRow, widths: readonly number[]): number {
  let height = 0;
  for (const part of cells) {
    if (!part.continued && part.rowSpan === 1) height = Math.max(height, partHeight(part, widths));
  }
  return height;
}

function partHeight({ cell, column, columnSpan }: GridCell, widths: readonly number[]): number {
  return cell ? cellHeight(cell, sum(widths.slice(column, column + columnSpan)) - 2 * CELL_PADDING) : 0;
}

interface HeaderHeight {
  height: number;
  /** Made higher than its own cells need, for a cell that reaches down into it. */
  stretched: boolean;
}

/**
 * Heights of header rows. LibreOffice leaves cells over several rows out of account where it repeats a header, and would
 * cut their text: the last row of such a cell is asked to be as high as the cell needs.
 */
function headerHeights(rows: readonly GridRow[], widths: readonly number[]): HeaderHeight[] {
  const heights = rows.map((row) => ({ height: rowHeight(row, widths), stretched: false }));
  rows.forEach(({ cells }, first) => {
    for (const part of cells) {
      if (part.continued || part.rowSpan === 1) continue;
      const spanned = heights.slice(first, first + part.rowSpan);
      const lacking = partHeight(part, widths) - sum(spanned.map(({ height }) => height));
      if (lacking <= 0) continue;
      const last = lastOf(spanned);
      last.height += lacking;
      last.stretched = true;
    }
  });
  return heights;
}

function headerProperties(repeat: boolean, { height, stretched }: HeaderHeight): string {
  if (!repeat) return '';
  const least = stretched ? `<w:trHeight w:val="${Math.ceil(height)}" w:hRule="atLeast"/>` : '';
  return `<w:cantSplit/>${least}<w:tblHeader/>`;
}

/**
 * A letterhead or signature block. Its rows do not break, and they keep together and with what follows: a signature
 * block moves to the next page as a whole, taking along the lines before it that the model keeps with it.
 */
export function wordColumns(block: ColumnsBlock, area: TextArea, numbering: WordNumbering): string {
  const widths = divide(area.width, block.widthsPercent);
  const keepNext = block.role === 'signature' ? true : undefined;
  const rows = block.rows.map(({ cells }) =>
    rowXml(
      '<w:cantSplit/>',
      widths.map((width, column) => {
        const content = (cells[column] ?? []).map((part) =>
          part.type === 'rule' ? ruleParagraph(part.widthMm, width) : wordParagraph(part, numbering, { keepNext }),
        );
        return cellXml(width, '', content.join('') || sectionEndParagraph());
      }),
    ),
  );
  return tableXml(widths, NONE, { side: 0, top: block.role === 'signature' ? SIGNATURE_SPACE : 0 }, rows);
}
