/** Paragraphs, runs and rules in Word. Elements stand in the order that Word's schema asks for. */
import type { Note, ParagraphBlock, Run } from '../../document/model.ts';
import { type ParagraphStyle, STYLES } from '../../document/styles.ts';
import { twipsOfMm, twipsOfPt } from './units.ts';
import type { WordNumber, WordNumbering } from './word-numbering.ts';
import { BLACK, GAP_STYLE, RULE_STYLE, SECTION_END_STYLE } from './word-styles.ts';
import { xmlText } from './xml.ts';

export interface ParagraphPlace {
  /** Overrides style and block: whether the paragraph stays on the page of the next one. */
  keepNext?: boolean;
  /** At least this much space above. */
  spaceBeforePt?: number;
  /** Properties of the section that ends with this paragraph. */
  sectionEnd?: string;
}

/** What a paragraph says beyond its style. */
interface Properties {
  keepNext?: boolean;
  number?: WordNumber;
  /** Twips. */
  before?: number;
  after?: number;
  indent?: { left: number; right: number };
  ruled?: boolean;
  sectionEnd?: string;
}

export function wordParagraph(block: ParagraphBlock, numbering: WordNumbering, place: ParagraphPlace = {}): string {
  const style: ParagraphStyle = STYLES[block.style];
  const keepNext = place.keepNext ?? block.keepNext;
  const spaceBeforePt = Math.max(place.spaceBeforePt ?? 0, block.spaceBeforePt ?? 0);
  const properties: Properties = {
    // What the style says already is not said again.
    keepNext: keepNext === Boolean(style.keepNext) ? undefined : keepNext,
    before: spaceBeforePt > (style.spaceBeforePt ?? 0) ? twipsOfPt(spaceBeforePt) : undefined,
    after: block.spaceAfterPt === undefined ? undefined : twipsOfPt(block.spaceAfterPt),
    sectionEnd: place.sectionEnd,
  };
  if (block.numbering) {
    properties.number = numbering.numberOf(block.numbering, {
      firstLine: twipsOfMm(style.firstLineMm ?? 0),
      hasText: block.runs.some((run) => 'text' in run && run.text !== ''),
    });
  }
  let runs = '';
  for (const run of block.runs) runs += textRun(run, style);
  return paragraphXml(block.style, properties, runs);
}

function paragraphXml(style: string, properties: Properties, runs = ''): string {
  const { keepNext, number, before, after, indent, ruled, sectionEnd } = properties;
  let more = '';
  if (keepNext !== undefined) more += keepNext ? '<w:keepNext/>' : '<w:keepNext w:val="false"/>';
  if (number) more += `<w:numPr><w:ilvl w:val="${number.level}"/><w:numId w:val="${number.id}"/></w:numPr>`;
  if (ruled) more += `<w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="${BLACK}"/></w:pBdr>`;
  if (before !== undefined || after !== undefined) {
    const space = (side: string, twips?: number) => (twips === undefined ? '' : ` w:${side}="${twips}"`);
    more += `<w:spacing${space('before', before)}${space('after', after)}/>`;
  }
  if (indent) more += `<w:ind w:left="${indent.left}" w:right="${indent.right}"/>`;
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}${sectionEnd ?? ''}</w:pPr>${runs}</w:p>`;
}

/** With a space, so that who extracts the text finds the words apart. */
const LINE_END = '<w:r><w:t xml:space="preserve"> </w:t><w:br/></w:r>';

const noteSign = (sign: string): string => `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>${sign}</w:r>`;

/** The line between text and notes. */
export function separatorParagraph(kind: 'separator' | 'continuationSeparator'): string {
  return paragraphXml('footnote', {}, `<w:r><w:${kind}/></w:r>`);
}

/** The words of a note behind its number. */
export function noteParagraph({ runs }: Note): string {
  const words = runs.map((run) => textRun(run, STYLES.footnote)).join('');
  const number = `${noteSign('<w:footnoteRef/>')}<w:r><w:t xml:space="preserve"> </w:t></w:r>`;
  return paragraphXml('footnote', {}, number + words);
}

function textRun(run: Run, style: ParagraphStyle): string {
  if ('break' in run) return LINE_END;
  if ('note' in run) return noteSign(`<w:footnoteReference w:id="${run.note.number}"/>`);
  if (run.text === '') return '';
  const look = `${toggle('b', run.bold, style.bold)}${toggle('i', run.italic, style.italic)}`;
  return `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${xmlText(run.text)}</w:t></w:r>`;
}

/** Said only where it differs from the style. */
function toggle(name: 'b' | 'i', own: boolean | undefined, inStyle = false): string {
  if (own === undefined || own === inStyle) return '';
  return own ? `<w:${name}/><w:${name}Cs/>` : `<w:${name} w:val="false"/><w:${name}Cs w:val="false"/>`;
}

/** Keeps the rule clear of the letters that hang below the line over it (g, p, y). */
const RULE_GAP_PT = 2;

/**
 * A solid line of the given length in the middle of its container: the upper border of a very low paragraph, indented
 * on both sides. Both Word and LibreOffice draw it to the length asked for, close under the text above.
 */
export function ruleParagraph(
  widthMm: number,
  containerTwips: number,
  place: { spaceAfterPt?: number; sectionEnd?: string } = {},
): string {
  const width = Math.min(twipsOfMm(Math.max(0, widthMm)), containerTwips);
  const left = Math.floor((containerTwips - width) / 2);
  return paragraphXml(RULE_STYLE, {
    indent: { left, right: containerTwips - width - left },
    before: twipsOfPt(RULE_GAP_PT),
    after: place.spaceAfterPt ? twipsOfPt(place.spaceAfterPt) : undefined,
    ruled: width > 0,
    sectionEnd: place.sectionEnd,
  });
}

/** Keeps two tables apart, which Word would join otherwise. */
export function gapParagraph(keepNext: boolean): string {
  return paragraphXml(GAP_STYLE, { keepNext: keepNext || undefined });
}

/** Word needs a paragraph after a table that ends a section or cell; this one is too low to start a page. */
export function sectionEndParagraph(sectionEnd?: string): string {
  return paragraphXml(SECTION_END_STYLE, { sectionEnd });
}
