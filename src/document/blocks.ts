/** Small makers of blocks, so that the builders read like the document. */
import { withoutMarks } from '../wording/marks.ts';
import type { Block, ParagraphBlock, RuleBlock, Run, TableRow } from './model.ts';
import type { StyleId } from './styles.ts';

export function paragraph(
  style: StyleId,
  content: string | Run[],
  more: Pick<ParagraphBlock, 'numbering' | 'keepNext' | 'source' | 'origins'> = {},
): ParagraphBlock {
  const runs = withoutLineFeeds(typeof content === 'string' ? (content ? [{ text: content }] : []) : content);
  return { type: 'paragraph', style, runs, ...(leadsOn(style, runs) ? { keepNext: true } : {}), ...more };
}

/** A line feed that is left in words is a forced end of the line. */
function withoutLineFeeds(runs: Run[]): Run[] {
  if (!runs.some((run) => 'text' in run && run.text.includes('\n'))) return runs;
  return runs.flatMap((run): Run[] =>
    'text' in run
      ? run.text
          .split('\n')
          .flatMap((text, i): Run[] => [...(i > 0 ? [{ break: true } as const] : []), { ...run, text }])
      : [run],
  );
}

const RUNNING_TEXT = new Set<StyleId>(['article', 'body', 'clause', 'point', 'dash', 'objective']);

/** A line of text that ends in a colon stays on the page of what it announces. */
function leadsOn(style: StyleId, runs: Run[]): boolean {
  const last = runs.at(-1);
  return RUNNING_TEXT.has(style) && last !== undefined && 'text' in last && /:\s*$/u.test(withoutMarks(last.text));
}

export function rule(widthMm: number, spaceAfterPt?: number): RuleBlock {
  return { type: 'rule', widthMm, ...(spaceAfterPt === undefined ? {} : { spaceAfterPt }) };
}

/** Lines of one paragraph, with forced ends between them. */
export function brokenLines(lines: string[]): Run[] {
  return lines.flatMap((text, i): Run[] => (i === 0 ? [{ text }] : [{ break: true }, { text }]));
}

/** The words of runs, without their format and notes; forced line ends as `lineEnd`. */
export function wordsOf(runs: readonly Run[], lineEnd = '\n'): string {
  return runs.map((run) => ('text' in run ? run.text : 'break' in run ? lineEnd : '')).join('');
}

/** The block with each of its paragraphs changed. */
export function withParagraphs(block: Block, change: (paragraph: ParagraphBlock) => ParagraphBlock): Block {
  const changed = (rows: readonly TableRow[]): TableRow[] =>
    rows.map((row) => {
      const cells = row.cells.map((cell) => ({ ...cell, blocks: cell.blocks.map(change) }));
      // What stays as it is stays the same object.
      const isSame = cells.every(({ blocks }, i) => blocks.every((block, k) => block === row.cells[i]?.blocks[k]));
      return isSame ? row : { ...row, cells };
    });
  switch (block.type) {
    case 'paragraph':
      return change(block);
    case 'rule':
      return block;
    case 'columns': {
      const part = (each: ParagraphBlock | RuleBlock) => (each.type === 'rule' ? each : change(each));
      return { ...block, rows: block.rows.map(({ cells }) => ({ cells: cells.map((cell) => cell.map(part)) })) };
    }
    case 'table':
      return { ...block, headerRows: changed(block.headerRows), rows: changed(block.rows) };
  }
}

/** Counts the lists of one document, so that each starts its numbers again. */
export class ListIds {
  private count = 0;

  next(prefix: string): string {
    this.count += 1;
    return `${prefix}-${this.count}`;
  }
}
