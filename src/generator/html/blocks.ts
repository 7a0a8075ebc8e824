/** Blocks of the document model as HTML. Text is never markup: everything printed goes through `escaped`. */
import type {
  Block,
  ColumnsBlock,
  Note,
  ParagraphBlock,
  RuleBlock,
  Run,
  TableBlock,
  TableCell,
  TableRow,
} from '../../document/model.ts';
import { numberLabel } from '../../document/numbering.ts';
import { type ParagraphStyle, STYLES } from '../../document/styles.ts';
import { columnCountOf, divide, isTableLike } from '../../document/table-grid.ts';
import type { SourceRange } from '../../plan/model.ts';
import { escaped } from './escape.ts';
import { AFTER_TABLE_PT } from './stylesheet.ts';

/** What differs between a file and the preview. */
export interface HtmlTarget {
  /** Attribute that says where an element comes from, with the space before it; empty for none. */
  source(source: SourceRange | undefined): string;
  /** Attribute that says that records stand behind an element's figures, in the same way. */
  origins(origins: ParagraphBlock['origins']): string;
  /** Attribute that gives an element declarations of its own: `style`, or another where inline styles are barred. */
  styleAttribute: 'style' | 'data-style';
}

/** A page to look at: no addresses of the machine it was made on. */
export const FILE_TARGET: HtmlTarget = { source: () => '', origins: () => '', styleAttribute: 'style' };

export function blockHtml(block: Block, before: Block | undefined, target: HtmlTarget): string {
  switch (block.type) {
    case 'paragraph':
      return paragraphHtml(block, target, before?.type === 'table');
    case 'rule':
      return ruleHtml(block, target);
    case 'columns':
      return columnsHtml(block, target, before !== undefined && isTableLike(before));
    case 'table':
      return tableHtml(block, target, before !== undefined && isTableLike(before));
  }
}

function paragraphHtml(block: ParagraphBlock, target: HtmlTarget, afterTable = false): string {
  const { style, runs, numbering, source, origins } = block;
  const space = spaceOf(block, target);
  const label = numbering ? numberLabel(numbering) : '';
  const content = runs.map((run) => runHtml(run, target)).join('');
  const number = label ? `<span class="number ${numbering!.scheme}">${escaped(label)}</span>` : '';
  const lowered = afterTable && ((STYLES[style] as ParagraphStyle).spaceBeforePt ?? 0) < AFTER_TABLE_PT;
  const classes = lowered ? `${style} after-table` : style;
  // The paragraph's own attribute first: sources are counted in the order they are printed.
  const open = `<p class="${classes}"${space}${target.source(source)}${target.origins(origins)}>`;
  return `${open}${number}${number && content ? ' ' : ''}${content}</p>\n`;
}

/** The rule over the notes of a section, then one by one. */
export function notesHtml(notes: readonly Note[], target: HtmlTarget): string[] {
  if (notes.length === 0) return [];
  const lines = notes.map(({ number, runs }) => {
    const words = runs.map((run) => runHtml(run, target)).join('');
    return `<p class="footnote"><sup>${number}</sup> ${words}</p>\n`;
  });
  return ['<hr class="notes">\n', ...lines];
}

/** Space above and below that the paragraph has beyond its style. */
function spaceOf({ spaceBeforePt, spaceAfterPt }: ParagraphBlock, { styleAttribute }: HtmlTarget): string {
  const before = spaceBeforePt === undefined ? '' : `margin-top:${spaceBeforePt}pt`;
  const after = spaceAfterPt === undefined ? '' : `margin-bottom:${spaceAfterPt}pt`;
  const space = [before, after].filter(Boolean).join(';');
  return space && ` ${styleAttribute}="${space}"`;
}

function runHtml(run: Run, target: HtmlTarget): string {
  // The space sets the words apart for who extracts the text; at the line's end it takes no room.
  if ('break' in run) return ' <br>';
  if ('note' in run) return `<sup>${run.note.number}</sup>`;
  const look = [run.bold === undefined ? '' : run.bold ? 'bold' : 'not-bold', run.italic ? 'italic' : ''];
  const classes = look.filter(Boolean).join(' ');
  const attributes = `${classes ? ` class="${classes}"` : ''}${target.source(run.source)}`;
  const text = escaped(run.text);
  return attributes ? `<span${attributes}>${text}</span>` : text;
}

function ruleHtml({ widthMm, spaceAfterPt }: RuleBlock, { styleAttribute }: HtmlTarget): string {
  const space = spaceAfterPt ? `;margin-bottom:${spaceAfterPt}pt` : '';
  return `<hr ${styleAttribute}="width:${widthMm.toFixed(1)}mm${space}">\n`;
}

function columnsHtml({ role, widthsPercent, rows }: ColumnsBlock, target: HtmlTarget, afterTable: boolean): string {
  const classes = `columns ${role}${afterTable ? ' after-table' : ''}`;
  const open = `<table class="${classes}" role="presentation">${columnsOf(widthsPercent, target)}\n`;
  const body = rows.map(({ cells }) => {
    const inner = cells.map((cell) => `<td>${cell.map((block) => blockHtml(block, undefined, target)).join('')}</td>`);
    return `<tr>${inner.join('')}</tr>\n`;
  });
  return `${open}${body.join('')}</table>\n`;
}

function tableHtml(table: TableBlock, target: HtmlTarget, afterTable: boolean): string {
  const open = `<table class="grid${afterTable ? ' after-table' : ''}"${target.source(table.source)}>`;
  const columns = columnsOf(columnPercents(table), target);
  const head = headerHtml(table, target);
  const body = table.rows.map((row) => rowHtml(row, 'td', target)).join('');
  return `${open}${columns}\n<thead>\n${head}</thead>\n<tbody>\n${body}</tbody></table>\n`;
}

/** Widths of a table's columns in percent of the table, to the hundredth; they sum to 100. */
export function columnPercents(table: TableBlock): number[] {
  const shares = Array.from({ length: columnCountOf(table) }, (_, index) => table.columns[index]?.width ?? 1);
  return divide(10_000, shares).map((width) => width / 100);
}

function columnsOf(percents: readonly number[], { styleAttribute }: HtmlTarget): string {
  return `<colgroup>${percents.map((width) => `<col ${styleAttribute}="width:${width}%">`).join('')}</colgroup>`;
}

export function headerHtml({ headerRows }: TableBlock, target: HtmlTarget): string {
  return headerRows.map((row) => rowHtml(row, 'th', target)).join('');
}

export function rowHtml({ kind, cells, source }: TableRow, tag: 'th' | 'td', target: HtmlTarget): string {
  const open = `<tr class="${kind}"${target.source(source)}>`;
  return `${open}${cells.map((cell) => cellHtml(cell, kind, tag, target)).join('')}</tr>\n`;
}

function cellHtml(cell: TableCell, row: TableRow['kind'], tag: 'th' | 'td', target: HtmlTarget): string {
  const { blocks, columnSpan, rowSpan, verticalAlign = row === 'body' ? 'top' : 'center', source } = cell;
  const spans = `${columnSpan ? ` colspan="${columnSpan}"` : ''}${rowSpan ? ` rowspan="${rowSpan}"` : ''}`;
  const scope = tag === 'th' ? ` scope="${columnSpan ? 'colgroup' : 'col'}"` : '';
  const middle = verticalAlign === 'center' ? ' class="middle"' : '';
  const open = `<${tag}${scope}${spans}${middle}${target.source(source)}>`;
  return `${open}${blocks.map((block) => paragraphHtml(block, target)).join('')}</${tag}>`;
}
