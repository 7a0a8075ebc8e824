/** Small makers of blocks, so that the builders read like the document. */
import type { SourceRange } from '../plan/model.ts';
import type { Numbering, ParagraphBlock, RuleBlock, Run } from './model.ts';
import type { StyleId } from './styles.ts';

export function paragraph(
  style: StyleId,
  content: string | Run[],
  more: { numbering?: Numbering; keepNext?: boolean; source?: SourceRange } = {},
): ParagraphBlock {
  const runs = typeof content === 'string' ? (content ? [{ text: content }] : []) : content;
  return { type: 'paragraph', style, runs, ...more };
}

export function rule(widthMm: number, spaceAfterPt?: number): RuleBlock {
  return { type: 'rule', widthMm, ...(spaceAfterPt === undefined ? {} : { spaceAfterPt }) };
}

/** Lines of one paragraph, with forced ends between them. */
export function brokenLines(lines: string[]): Run[] {
  return lines.flatMap((text, i): Run[] => (i === 0 ? [{ text }] : [{ break: true }, { text }]));
}

/** Counts the lists of one document, so that each starts its numbers again. */
export class ListIds {
  private count = 0;

  next(prefix: string): string {
    this.count += 1;
    return `${prefix}-${this.count}`;
  }
}
