import { wordsOf } from './blocks.ts';
import { textWidthMm as measured } from './metrics.ts';
import type { Block, ParagraphBlock, TextRun } from './model.ts';
import { numberLabel } from './numbering.ts';
import { type ParagraphStyle, STYLES, textWidthMm } from './styles.ts';
import { withEndMark } from './wording/punctuation.ts';

/** Puts "./." behind the last sentence of the blocks; where they end in a table, a line of its own carries it. */
export function markEnd(blocks: Block[], own: () => ParagraphBlock): Block[] {
  const last = blocks.at(-1);
  const run = last?.type === 'paragraph' ? last.runs.at(-1) : undefined;
  if (last?.type !== 'paragraph' || !run || !('text' in run)) {
    return [...blocks.map((block) => (block === last ? keptWithNext(block) : block)), own()];
  }
  const marked: TextRun = { ...run, text: withEndMark(run.text) };
  return [...blocks.slice(0, -1), { ...last, runs: [...last.runs.slice(0, -1), marked] }];
}

/** The block, or the last row of a table, stays on the page of what follows. */
export function keptWithNext(block: Block): Block {
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
  const room = textWidthMm('portrait') - (style.firstLineMm ?? 0);
  return !text.includes('\n') && measured(label + text, style) <= room;
}
