/** How high a table row will be: tall rows may break over pages, all others move as a whole. */

import { wordsOf } from '../../document/blocks.ts';
import { LINE_HEIGHT, textWidthMm } from '../../document/metrics.ts';
import type { ParagraphBlock, TableCell } from '../../document/model.ts';
import { numberLabel } from '../../document/numbering.ts';
import { type ParagraphStyle, STYLES } from '../../document/styles.ts';
import { twipsOfPt } from './units.ts';

/** Lines break before they are full: this much of a line is taken to hold text. */
const FILL = 0.85;

/** Estimated height of a cell's text in twips, erring on the high side. */
export function cellHeight(cell: TableCell, widthTwips: number): number {
  return cell.blocks.reduce((sum, block) => sum + paragraphHeight(block, widthTwips), 0);
}

function paragraphHeight(block: ParagraphBlock, widthTwips: number): number {
  const style: ParagraphStyle = STYLES[block.style];
  const widthMm = (Math.max(widthTwips, 200) / 1440) * 25.4 * FILL;
  const lineHeight = style.sizePt * LINE_HEIGHT * (style.lineSpacing ?? 1);
  const label = block.numbering ? `${numberLabel(block.numbering)} ` : '';
  let lines = 0;
  for (const text of `${label}${wordsOf(block.runs)}`.split('\n')) {
    lines += Math.max(1, Math.ceil(textWidthMm(text, style) / widthMm));
  }
  return twipsOfPt(lines * lineHeight + (style.spaceBeforePt ?? 0) + (style.spaceAfterPt ?? 0));
}
