/** Paragraphs, runs and rules in Word. */
import { BorderStyle, Paragraph, TextRun } from 'docx';
import { cleanText } from '../../document/cleanText.ts';
import type { ParagraphBlock, Run } from '../../document/model.ts';
import { type ParagraphStyle, STYLES } from '../../document/styles.ts';
import { twipsOfMm, twipsOfPt } from './units.ts';
import type { WordNumbering } from './wordNumbering.ts';
import { BLACK, GAP_STYLE, RULE_STYLE, SECTION_END_STYLE } from './wordStyles.ts';

export interface ParagraphPlace {
  /** Overrides style and block: whether the paragraph stays on the page of the next one. */
  keepNext?: boolean;
  /** At least this much space above. */
  spaceBeforePt?: number;
}

export function wordParagraph(block: ParagraphBlock, numbering: WordNumbering, place: ParagraphPlace = {}): Paragraph {
  const style: ParagraphStyle = STYLES[block.style];
  const keepNext = place.keepNext ?? block.keepNext;
  const more = (place.spaceBeforePt ?? 0) > (style.spaceBeforePt ?? 0);
  return new Paragraph({
    style: block.style,
    // What the style says already is not said again.
    keepNext: keepNext === Boolean(style.keepNext) ? undefined : keepNext,
    spacing: more ? { before: twipsOfPt(place.spaceBeforePt!) } : undefined,
    numbering: block.numbering
      ? numbering.numberOf(block.numbering, {
          firstLine: twipsOfMm(style.firstLineMm ?? 0),
          hasText: block.runs.some((run) => 'text' in run && run.text !== ''),
        })
      : undefined,
    children: block.runs.flatMap((run) => textRuns(run, style)),
  });
}

function textRuns(run: Run, style: ParagraphStyle): TextRun[] {
  if ('break' in run) return [new TextRun({ break: 1 })];
  const look = {
    bold: run.bold === undefined || run.bold === Boolean(style.bold) ? undefined : run.bold,
    italics: run.italic === undefined || run.italic === Boolean(style.italic) ? undefined : run.italic,
  };
  // The docx library replaces "{key}" in the finished file by the id of a list: braces are kept apart from their text.
  return cleanText(run.text)
    .split(/(?<=\{)/u)
    .filter((text) => text !== '')
    .map((text) => new TextRun({ ...look, text }));
}

/** Keeps the rule clear of the letters that hang below the line over it (g, p, y). */
const RULE_GAP_PT = 2;

/**
 * A solid line of the given length in the middle of its container: the upper border of a very low paragraph, indented
 * on both sides. Both Word and LibreOffice draw it to the length asked for, close under the text above.
 */
export function ruleParagraph(widthMm: number, containerTwips: number, spaceAfterPt?: number): Paragraph {
  const width = Math.min(twipsOfMm(Math.max(0, widthMm)), containerTwips);
  const left = Math.floor((containerTwips - width) / 2);
  return new Paragraph({
    style: RULE_STYLE,
    indent: { left, right: containerTwips - width - left },
    spacing: { before: twipsOfPt(RULE_GAP_PT), after: spaceAfterPt ? twipsOfPt(spaceAfterPt) : undefined },
    border: width > 0 ? { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: BLACK } } : undefined,
  });
}

/** Keeps two tables apart, which Word would join otherwise. */
export function gapParagraph(keepNext: boolean): Paragraph {
  return new Paragraph({ style: GAP_STYLE, keepNext: keepNext || undefined });
}

/** Word needs a paragraph after a table that ends a section or cell; this one is too low to start a page. */
export function sectionEndParagraph(): Paragraph {
  return new Paragraph({ style: SECTION_END_STYLE });
}
