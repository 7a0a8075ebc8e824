/** What all annexes begin with: word, title, reference to the document, short rule (NĐ 30/2020, Phụ lục I, III.1). */
import { isKnownKind } from '../../plan/document-kinds.ts';
import { type Numbered, numberAndSign } from '../../plan/document-number.ts';
import type { Plan, RichText, SourceRange } from '../../plan/model.ts';
import { capitalised } from '../../wording/citations.ts';
import { blankDate, vietnameseDate } from '../../wording/dates.ts';
import type { Printer } from '../../wording/printer.ts';
import { splitLines, upper } from '../../wording/printer.ts';
import { brokenLines, paragraph, rule } from '../blocks.ts';
import { foldedLines } from '../lines.ts';
import type { Block, Run } from '../model.ts';
import { STYLES, textAreaWidthMm } from '../styles.ts';

const ANNEX_RULE_MM = 40;
const SPACE_UNDER_RULE_PT = 8;
const ROOM_FOR_STAMP_PT = 24;

/** Word, title and reference of an annex, each from the file or as the program words it. */
export interface AnnexHeading {
  word: RichText | string;
  title?: RichText;
  reference: RichText | string;
  source: SourceRange;
  /** Its pages lie across; default: upright. */
  landscape?: boolean;
  /** Where number and date of the reference come from. */
  referenceSource?: SourceRange;
  /** The number of its document, where the annex is a file of its own: it carries what the signature says. */
  signedApart?: Numbered;
}

export function headingBlocks(heading: AnnexHeading, plan: Plan, printer: Printer): Block[] {
  const { source, reference } = heading;
  const lines = (text: RichText | string | undefined) =>
    splitLines(typeof text === 'string' ? text : printer.heading(text));
  // Under "QUY CHẾ" stands what it is about, as under the name of any kind of document.
  const ofRegulation = isKnownKind(lines(heading.word).at(-1)?.toLowerCase() ?? '');
  const folded = (text: string) => referenceLines(text, heading.landscape ? 'landscape' : 'portrait');
  const sourceOf = (text: RichText | string | undefined) => (typeof text === 'object' ? text.source : source);
  return [
    ...(heading.signedApart ? signingInfo(heading.signedApart, plan, source) : []),
    ...lines(heading.word).map((line) => paragraph('annexWord', line, { source: sourceOf(heading.word) })),
    ...lines(heading.title).map((line) =>
      paragraph('annexTitle', ofRegulation ? line : upper(line), { source: sourceOf(heading.title) }),
    ),
    ...referenceBlock(reference, heading.referenceSource ?? source),
    rule(ANNEX_RULE_MM, SPACE_UNDER_RULE_PT),
  ];

  /** A reference that the file leaves empty is no line. */
  function referenceBlock(words: RichText | string, usual: SourceRange): Block[] {
    if (typeof words === 'string') return [paragraph('annexReference', folded(words), { source: usual })];
    const own = printer.text(words).trim();
    return own ? [paragraph('annexReference', folded(bracketed(own)), { source: words.source })] : [];
  }
}

/**
 * Number, time and zone of the signing stand at the top right of an annex in a file of its own (Phụ lục I, III.1.d); the
 * time is left for the program that signs.
 */
function signingInfo(document: Numbered, plan: Plan, source: SourceRange): Block[] {
  const time = `Thời gian ký: …/…/${(document.date ?? plan.from).slice(0, 4)} …:…:… +07:00`;
  return [
    paragraph('signingInfo', `Số: ${numberAndSign(document, plan.agency)}`, { source }),
    { ...paragraph('signingInfo', time, { source }), spaceAfterPt: ROOM_FOR_STAMP_PT },
  ];
}

/** The reference to the document that an annex belongs to. */
export function referenceTo(plan: Plan, document: Numbered): string {
  const sign = numberAndSign(document, plan.agency);
  const day = document.date ? vietnameseDate(document.date) : blankDate(plan.year, document.openMonth);
  return `(Kèm theo ${capitalised(document.kind.name)} số ${sign} ${day} của ${plan.agency.title})`;
}

function referenceLines(reference: string, orientation: 'portrait' | 'landscape'): Run[] {
  return brokenLines(foldedLines(reference, textAreaWidthMm(orientation), STYLES.annexReference));
}

function bracketed(reference: string): string {
  const line = splitLines(reference).join(' ');
  return /^\(.*\)\.?$/u.test(line) ? line : `(${line})`;
}
