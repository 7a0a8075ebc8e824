/** One line of the checklist of NĐ 30/2020. */
import { expect } from 'vitest';
import { centreOf, type PageLine } from '../reading/pages.ts';
import { paragraphsOf, type WordParagraph } from '../reading/word-file.ts';
import { isDecision, type Sample } from '../samples.ts';

export interface Item {
  number: number;
  says: string;
  /** Which files it is about besides the decisions, which must bear out every item. */
  also?: (sample: Sample) => boolean;
  check: (sample: Sample) => void;
}

export const every = (): boolean => true;
export const having =
  (style: string) =>
  (sample: Sample): boolean =>
    styled(sample, style).length > 0;

export function appliesTo({ also }: Item, sample: Sample): boolean {
  return isDecision(sample) || (also?.(sample) ?? false);
}

/** The paragraphs of a style, in order. Whether the style says what it should is another matter. */
export function styled({ word }: Sample, ...styles: string[]): WordParagraph[] {
  return paragraphsOf(word.sections).filter(({ style }) => styles.includes(style));
}

/** Of which there must be at least one. */
export function found(sample: Sample, ...styles: string[]): WordParagraph[] {
  const paragraphs = styled(sample, ...styles);
  expect(paragraphs.length, `đoạn kiểu ${styles.join(', ')}`).toBeGreaterThan(0);
  return paragraphs;
}

export function expectLook(
  paragraph: WordParagraph,
  look: { bold?: boolean; italic?: boolean; from?: number; to?: number; align?: string; upper?: boolean },
): void {
  const { text } = paragraph;
  for (const run of paragraph.runs) {
    if (look.bold !== undefined) expect(run.bold, text).toBe(look.bold);
    if (look.italic !== undefined) expect(run.italic, text).toBe(look.italic);
    if (look.from !== undefined) expectBetween(run.sizePt, look.from, look.to ?? look.from, text);
  }
  if (look.align !== undefined) expect(paragraph.align, text).toBe(look.align);
  if (look.upper) expect(text).toBe(text.toLocaleUpperCase('vi'));
}

export function expectBetween(value: number, from: number, to: number, about: string): void {
  expect(value, about).toBeGreaterThanOrEqual(from);
  expect(value, about).toBeLessThanOrEqual(to);
}

export function expectCentred(line: PageLine, centre: number, about = line.text): void {
  expect(Math.abs(centreOf(line) - centre), `${about}: lệch tâm (pt)`).toBeLessThan(3);
}
