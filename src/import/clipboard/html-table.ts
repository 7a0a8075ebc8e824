/**
 * The tables that Word, Excel, LibreOffice or Google Docs put on the clipboard as HTML, as blocks like those of a file.
 * One pass over the text; what a table claims (spans, columns, rows) is bounded.
 */
import { Parser } from 'htmlparser2';
import { lastOf } from '../../known.ts';
import type { WordBlock, WordCell, WordParagraph, WordRow, WordTable } from '../reader/model.ts';
import { MOST_COLUMNS, MOST_ROWS, paragraphOf } from './block.ts';

/** Elements whose words are no words of the document; `del`: what is deleted with tracking. */
const HIDDEN = new Set(['head', 'title', 'script', 'xml', 'del', 'template']);
const PARAGRAPHS = new Set([
  'p',
  'div',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'td',
  'th',
  'tr',
  'table',
]);

interface Look {
  bold: boolean;
  hidden: boolean;
}

interface OpenCell {
  columnSpan: number;
  rowSpan: number;
  blocks: WordParagraph[];
}

interface OpenTable {
  rows: OpenCell[][];
}

/** All tables and the paragraphs between them; a table inside a cell is lines of that cell. */
export function blocksOfHtml(html: string): WordBlock[] {
  const blocks: WordBlock[] = [];
  const looks: Look[] = [{ bold: false, hidden: false }];
  /** Classes that are bold, from Excel's style sheet. */
  const boldClasses = new Set<string>();
  /** The numbers of open lists; undefined where it has marks. */
  const lists: (number | undefined)[] = [];
  let style: string | undefined;
  let table: OpenTable | undefined;
  let depth = 0;
  let text = '';
  /** Of the list's item that begins here. */
  let mark = '';
  let bold = true;

  const cell = () => table?.rows.at(-1)?.at(-1);
  const flush = () => {
    const lines = text.replace(/(?:(?<! ) +)?\n */gu, '\n');
    if (lines.trim()) {
      const paragraph = paragraphOf(mark + lines.trim(), bold, 0);
      const into = table ? cell()?.blocks : blocks;
      into?.push(paragraph);
      mark = '';
    }
    text = '';
    bold = true;
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        looks.push(lookOf(name, attributes, lastOf(looks), boldClasses));
        if (name === 'style') style = '';
        if (PARAGRAPHS.has(name)) flush();
        if (name === 'br') text += '\n';
        else if (name === 'ul') lists.push(undefined);
        else if (name === 'ol') lists.push(Number(attributes.start ?? 1) || 1);
        else if (name === 'li') {
          const number = lists.at(-1);
          if (number !== undefined) lists[lists.length - 1] = number + 1;
          mark = number === undefined ? '- ' : `${number}. `;
        } else if (name === 'table') {
          depth += 1;
          if (depth === 1) table = { rows: [] };
        } else if (depth === 1 && name === 'tr' && table) {
          if (table.rows.length < MOST_ROWS) table.rows.push([]);
        } else if (depth === 1 && (name === 'td' || name === 'th') && table) {
          if (table.rows.length === 0) table.rows.push([]);
          const row = table.rows.at(-1);
          if (row && row.length < MOST_COLUMNS) {
            row.push({ columnSpan: span(attributes.colspan), rowSpan: span(attributes.rowspan), blocks: [] });
          }
        }
      },
      ontext(words) {
        if (style !== undefined) style += words;
        const look = lastOf(looks);
        if (look.hidden) return;
        // Between rows stands nothing but spaces.
        const shown = words.replace(/[ \t\r\n\f]+/gu, ' ');
        if (shown.replace(/\u00a0/gu, ' ').trim() && !look.bold) bold = false;
        text += text === '' || text.endsWith('\n') ? shown.trimStart() : shown;
      },
      onclosetag(name) {
        looks.pop();
        if (name === 'style' && style !== undefined) {
          readBoldClasses(style, boldClasses);
          style = undefined;
        }
        if (PARAGRAPHS.has(name)) flush();
        if (name === 'ul' || name === 'ol') lists.pop();
        if (name !== 'table' || depth === 0) return;
        depth -= 1;
        if (depth > 0 || !table) return;
        const made = tableOf(table);
        if (made) blocks.push(made);
        table = undefined;
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(html);
  flush();
  return blocks;
}

function lookOf(name: string, attributes: Record<string, string>, outer: Look, boldClasses: ReadonlySet<string>): Look {
  const css = attributes.style ?? '';
  const weight = /font-weight\s*:\s*(\w+)/iu.exec(css)?.[1];
  const classes = (attributes.class ?? '').split(/\s+/u);
  const byTag = name === 'b' || name === 'strong' || name === 'th' || classes.some((each) => boldClasses.has(each));
  const hidden =
    outer.hidden || HIDDEN.has(name) || name === 'style' || /display\s*:\s*none|mso-hide\s*:\s*all/iu.test(css);
  return { bold: weight === undefined ? byTag || outer.bold : isBold(weight), hidden };
}

function isBold(weight: string): boolean {
  return /^bold/iu.test(weight) || Number(weight) >= 600;
}

function readBoldClasses(css: string, into: Set<string>): void {
  for (const rule of css.split('}')) {
    const [selector = '', body = ''] = rule.split('{');
    const weight = /font-weight\s*:\s*(\w+)/iu.exec(body)?.[1];
    if (weight === undefined || !isBold(weight)) continue;
    for (const each of selector.split(',')) {
      const name = /\.([\w-]+)\s*$/u.exec(each.slice(-80))?.[1];
      if (name) into.add(name);
    }
  }
}

function span(value: string | undefined): number {
  const number = Math.floor(Number(value ?? 1));
  return Number.isFinite(number) ? Math.min(Math.max(number, 1), MOST_COLUMNS) : 1;
}

/** Cells at their columns: what spans several rows goes on in those below. */
function tableOf({ rows }: OpenTable): WordTable | undefined {
  /** By column, how many rows its cell still covers, and how wide that is. */
  const open = new Map<number, { rows: number; columns: number }>();
  let columns = 0;
  const made = rows.map((cells, at): WordRow => {
    const result: WordCell[] = [];
    let column = 0;
    const passCovered = () => {
      for (let above = open.get(column); above && column < MOST_COLUMNS; above = open.get(column)) {
        result.push({ column, columnSpan: above.columns, continues: true, rowSpan: 1, blocks: [] });
        if (above.rows === 1) open.delete(column);
        else above.rows -= 1;
        column += above.columns;
      }
    };
    for (const cell of cells) {
      passCovered();
      if (column >= MOST_COLUMNS) break;
      const rowSpan = Math.min(cell.rowSpan, rows.length - at);
      const columnSpan = Math.min(cell.columnSpan, MOST_COLUMNS - column);
      result.push({ column, columnSpan, continues: false, rowSpan, blocks: cell.blocks });
      if (rowSpan > 1) open.set(column, { rows: rowSpan - 1, columns: columnSpan });
      column += columnSpan;
    }
    passCovered();
    columns = Math.max(columns, column);
    return { cells: result, header: false };
  });
  const filled = made.filter(({ cells }) => cells.some(({ blocks, continues }) => blocks.length > 0 || continues));
  return filled.length > 0
    ? { type: 'table', place: { part: 'clipboard', index: 0 }, columns, widths: [], rows: filled }
    : undefined;
}
