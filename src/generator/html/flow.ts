/** A document cut into the pieces that the preview lays out on pages: blocks, and the rows of tables. */

import { notesIn } from '../../document/marked-text.ts';
import type { Block, DocumentSection, Origin, TableBlock, TableRow } from '../../document/model.ts';
import { runsOfRows } from '../../document/row-runs.ts';
import { type ParagraphStyle, STYLES } from '../../document/styles.ts';
import { isTableLike } from '../../document/table-grid.ts';
import { onceFor } from '../../memo.ts';
import type { SourceRange } from '../../plan/model.ts';
import { blockHtml, columnPercents, FILE_TARGET, type HtmlTarget, headerHtml, notesHtml, rowHtml } from './blocks.ts';

/** A piece never changes while its text stays the same, wherever it moves in the file: `html` holds no positions. */
export interface FlowPiece {
  /** One element. Those with a source carry `data-s`, the place in `sources`. */
  html: string;
  /** Stays on the page of the next piece. */
  keepNext?: true;
  sources: SourceRange[];
  /** The records behind figures, by the `data-o` of the elements that print them. */
  origins: (() => Origin[])[];
}

export interface FlowTable {
  /** Widths in percent of the text width. */
  columns: number[];
  header: FlowPiece | undefined;
  rows: FlowPiece[];
  /** Stands right under another table. */
  afterTable?: true;
}

export type FlowItem = ({ type: 'paragraph' | 'rule' | 'columns' } & FlowPiece) | ({ type: 'table' } & FlowTable);

export interface FlowSection {
  id: string;
  /** Name shown to people: "Phụ lục I". */
  name: string;
  orientation: 'portrait' | 'landscape';
  startsNumbering: boolean;
  items: FlowItem[];
}

/** A section without content has no page, as in the Word file. */
export function flowOf(sections: readonly DocumentSection[]): FlowSection[] {
  return sections
    .filter(({ blocks }) => blocks.length > 0)
    .map(({ id, name, orientation, startsNumbering, blocks }) => ({
      id,
      name,
      orientation,
      startsNumbering,
      items: [...blocks.map((block, index) => flowItem(block, blocks[index - 1])), ...noteItems(blocks)],
    }));
}

function flowItem(block: Block, before: Block | undefined): FlowItem {
  if (block.type === 'table') return { type: 'table', ...flowTable(block, before) };
  const piece = pieceOf((target) => blockHtml(block, before, target));
  return { type: block.type, ...piece, ...(keepsNext(block) ? { keepNext: true } : {}) };
}

/** The notes of a section stand at its end. */
function noteItems(blocks: readonly Block[]): FlowItem[] {
  return notesHtml(notesIn(blocks), FILE_TARGET).map((html, i) => ({
    type: i === 0 ? 'rule' : 'paragraph',
    html: html.trim(),
    sources: [],
    origins: [],
    ...(i === 0 ? { keepNext: true } : {}),
  }));
}

function keepsNext(block: Block): boolean {
  return block.type === 'paragraph' && (block.keepNext ?? (STYLES[block.style] as ParagraphStyle).keepNext) === true;
}

function flowTable(table: TableBlock, before: Block | undefined): FlowTable {
  return {
    columns: columnPercents(table),
    header: table.headerRows.length > 0 ? pieceOf((target) => headerHtml(table, target)) : undefined,
    rows: runsOfRows(table.rows).flatMap(runPieces),
    ...(before && isTableLike(before) ? { afterTable: true } : {}),
  };
}

const runPieces = onceFor((run: readonly TableRow[]) => run.map(rowPiece));

/** Rows that the document has unchanged from the last time are the same objects, and so are their pieces. */
const rowPiece = onceFor(
  (row: TableRow): FlowPiece => ({
    ...pieceOf((target) => rowHtml(row, 'td', target)),
    ...(row.kind === 'body' && !row.keepNext ? {} : { keepNext: true }),
  }),
);

function pieceOf(print: (target: HtmlTarget) => string): FlowPiece {
  const sources: SourceRange[] = [];
  const origins: FlowPiece['origins'] = [];
  const html = print({
    source: (source) => (source ? ` data-s="${sources.push(source) - 1}"` : ''),
    origins: (records) => (records ? ` data-o="${origins.push(records) - 1}"` : ''),
    styleAttribute: 'data-style',
  });
  return { html: html.trim(), sources, origins };
}
