import type {
  Block,
  ColumnsBlock,
  DocumentSection,
  OfficialDocument,
  ParagraphBlock,
  RuleBlock,
  Run,
  TableBlock,
  TableCell,
  TableRow,
} from '../../document/model.ts';
import { numberLabel } from '../../document/numbering.ts';
import type { SourceRange } from '../../plan/model.ts';
import { escaped } from './escape.ts';

/** The sheets of a document, one a section. */
export function documentHtml(document: OfficialDocument): string {
  return document.sections.map(sectionHtml).join('');
}

function sectionHtml(section: DocumentSection): string {
  const content = section.blocks.map(blockHtml).join('');
  return `<section class="sheet ${section.orientation}" id="${escaped(section.id)}" aria-label="${escaped(section.name)}">
${content}</section>
`;
}

function blockHtml(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return paragraphHtml(block);
    case 'rule':
      return ruleHtml(block);
    case 'columns':
      return columnsHtml(block);
    case 'table':
      return tableHtml(block);
  }
}

function paragraphHtml({ style, runs, numbering, source }: ParagraphBlock): string {
  const label = numbering ? numberLabel(numbering.scheme, numbering.value) : '';
  const content = runs.map(runHtml).join('');
  const number = label ? `<span class="number ${numbering!.scheme}">${escaped(label)}</span>` : '';
  return `<p class="${style}"${sourceHtml(source)}>${number}${number && content ? ' ' : ''}${content}</p>\n`;
}

function runHtml(run: Run): string {
  if ('break' in run) return '<br>';
  const look = [run.bold === undefined ? '' : run.bold ? 'bold' : 'not-bold', run.italic ? 'italic' : ''];
  const classes = look.filter(Boolean).join(' ');
  const text = escaped(run.text);
  return classes ? `<span class="${classes}">${text}</span>` : text;
}

function ruleHtml({ widthMm, spaceAfterPt }: RuleBlock): string {
  const space = spaceAfterPt ? `;margin-bottom:${spaceAfterPt}pt` : '';
  return `<hr style="width:${widthMm.toFixed(1)}mm${space}">\n`;
}

function columnsHtml({ role, widthsPercent, rows }: ColumnsBlock): string {
  const columns = widthsPercent.map((width) => `<col style="width:${width}%">`).join('');
  const body = rows.map(({ cells }) => {
    const inner = cells.map((cell) => `<td>${cell.map(blockHtml).join('')}</td>`).join('');
    return `<tr>${inner}</tr>\n`;
  });
  return `<table class="columns ${role}" role="presentation"><colgroup>${columns}</colgroup>\n${body.join('')}</table>\n`;
}

function tableHtml({ columns, headerRows, rows, source }: TableBlock): string {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => `<col style="width:${((100 * width) / whole).toFixed(2)}%">`).join('');
  const head = headerRows.map((row) => rowHtml(row, 'th')).join('');
  const body = rows.map((row) => rowHtml(row, 'td')).join('');
  return `<table class="grid"${sourceHtml(source)}><colgroup>${widths}</colgroup>\n<thead>\n${head}</thead>\n<tbody>\n${body}</tbody></table>\n`;
}

function rowHtml({ kind, cells, source }: TableRow, tag: 'th' | 'td'): string {
  return `<tr class="${kind}"${sourceHtml(source)}>${cells.map((cell) => cellHtml(cell, tag)).join('')}</tr>\n`;
}

function cellHtml({ blocks, columnSpan, rowSpan, verticalAlign, source }: TableCell, tag: string): string {
  const spans = `${columnSpan ? ` colspan="${columnSpan}"` : ''}${rowSpan ? ` rowspan="${rowSpan}"` : ''}`;
  const middle = verticalAlign === 'center' ? ' class="middle"' : '';
  return `<${tag}${spans}${middle}${sourceHtml(source)}>${blocks.map(paragraphHtml).join('')}</${tag}>`;
}

/** Where the block comes from: file, line and character (from 0), for a click to lead there. */
function sourceHtml(source: SourceRange | undefined): string {
  if (!source) return '';
  return ` data-source="${escaped(`${source.uri}#${source.start.line}:${source.start.character}`)}"`;
}
