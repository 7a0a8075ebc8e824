import type { Agency } from '../plan/model.ts';
import { withEndMark } from '../wording/punctuation.ts';
import { paragraph, wordsOf } from './blocks.ts';
import { textWidthMm } from './metrics.ts';
import type { Block, ParagraphBlock, TableBlock, TextRun } from './model.ts';
import { numberLabel } from './numbering.ts';
import { type ParagraphStyle, STYLES, textAreaWidthMm } from './styles.ts';

/**
 * Puts "./." behind the last sentence of the blocks; of a table behind the words of its last row, so that it stands
 * alone on no line and no page. The Party's papers end without it.
 */
export function markEnd(blocks: Block[], { nation }: Pick<Agency, 'nation'> = {}): Block[] {
  if (nation) return blocks;
  const last = blocks.at(-1);
  const marked =
    last?.type === 'paragraph' ? markedParagraph(last) : last?.type === 'table' ? markedTable(last) : undefined;
  if (marked) return [...blocks.slice(0, -1), marked];
  return [...blocks.map((block) => (block === last ? keptWithNext(block) : block)), paragraph('body', './.')];
}

function markedParagraph(block: ParagraphBlock): ParagraphBlock | undefined {
  const run = block.runs.at(-1);
  if (!run || !('text' in run)) return undefined;
  const marked: TextRun = { ...run, text: withEndMark(run.text) };
  return { ...block, runs: [...block.runs.slice(0, -1), marked] };
}

/** In the last cell with words; where the last row holds figures only, in the last cell that says something. */
function markedTable(table: TableBlock): TableBlock | undefined {
  const row = table.rows.at(-1);
  const says = (pattern: RegExp) =>
    row?.cells.findLast(({ blocks }) => pattern.test(wordsOf(blocks.at(-1)?.runs ?? [])));
  const cell = says(/\p{L}/u) ?? says(/\S/u);
  const block = cell?.blocks.at(-1);
  const marked = block && markedParagraph(block);
  if (!row || !cell || !marked) return undefined;
  const blocks = [...cell.blocks.slice(0, -1), marked];
  const cells = row.cells.map((each) => (each === cell ? { ...cell, blocks } : each));
  return { ...table, rows: [...table.rows.slice(0, -1), { ...row, cells }] };
}

/** The block, or the last row of a table, stays on the page of what follows. */
function keptWithNext(block: Block): Block {
  if (block.type === 'paragraph') return { ...block, keepNext: true };
  if (block.type !== 'table') return block;
  return {
    ...block,
    rows: block.rows.map((row, i) => (i === block.rows.length - 1 ? { ...row, keepNext: true } : row)),
  };
}

/**
 * The signature never stands alone on a page: the last paragraph of the text goes with it, and the one before where the
 * last is a single line.
 */
export function keptWithSignature(blocks: Block[]): Block[] {
  const last = blocks.at(-1);
  const first = last && isOneLine(last) ? blocks.length - 2 : blocks.length - 1;
  return blocks.map((block, i) => (i >= first ? keptWithNext(block) : block));
}

/** A paragraph that takes one line of a portrait page. */
export function isOneLine(block: Block): boolean {
  if (block.type !== 'paragraph') return false;
  const style: ParagraphStyle = STYLES[block.style];
  const label = block.numbering ? `${numberLabel(block.numbering)} ` : '';
  const text = wordsOf(block.runs);
  const room = textAreaWidthMm('portrait') - (style.firstLineMm ?? 0);
  return !text.includes('\n') && textWidthMm(label + text, style) <= room;
}
