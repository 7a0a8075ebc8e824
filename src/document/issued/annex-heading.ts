/** What all annexes begin with: word, title, reference to the decision, short rule (NĐ 30/2020, Phụ lục I, III.1). */
import type { AnnexSettings, Plan, RichText, SourceRange } from '../../plan/model.ts';
import { brokenLines, paragraph, rule } from '../blocks.ts';
import { foldedLines } from '../lines.ts';
import type { Block, Run } from '../model.ts';
import { STYLES, textWidthMm } from '../styles.ts';
import { blankDate, vietnameseDate } from '../wording/dates.ts';
import type { Printer } from '../wording/printer.ts';
import { splitLines, upper } from '../wording/printer.ts';
import { BLANK_NUMBER, type DocumentNumber, numberAndSign } from './letterhead.ts';

const ANNEX_RULE_MM = 40;
const SPACE_UNDER_RULE_PT = 8;
const ROOM_FOR_STAMP_PT = 24;

export function annexSettings(plan: Plan, kind: AnnexSettings['kind']): AnnexSettings | undefined {
  return plan.annexes.find((annex) => annex.kind === kind);
}

export function annexHeading(
  plan: Plan,
  word: string,
  settings: AnnexSettings | undefined,
  defaultTitle: string,
  printer: Printer,
): Block[] {
  const source = settings?.source ?? plan.source;
  return headingBlocks(
    {
      word: settings?.word ?? word,
      title: settings?.title ?? defaultTitle,
      reference: settings?.reference ?? annexReference(plan),
      source,
      referenceSource: plan.decision?.source,
      ...(settings?.ownFile ? { signedApart: decisionNumber(plan) } : {}),
    },
    plan,
    printer,
  );
}

/** Word, title and reference of an annex, each from the file or as the program words it. */
export interface AnnexHeading {
  word: RichText | string;
  title: RichText | string;
  reference: RichText | string;
  source: SourceRange;
  /** Its pages lie across; default: upright. */
  landscape?: boolean;
  /** Where number and date of the reference come from. */
  referenceSource?: SourceRange;
  /** The number of its document, where the annex is a file of its own: it carries what the signature says. */
  signedApart?: DocumentNumber;
}

export function headingBlocks(heading: AnnexHeading, plan: Plan, printer: Printer): Block[] {
  const { source, reference } = heading;
  const folded = (text: string) => referenceLines(text, heading.landscape ? 'landscape' : 'portrait');
  const lines = (text: RichText | string) =>
    typeof text === 'string' ? splitLines(text) : splitLines(printer.heading(text));
  const sourceOf = (text: RichText | string) => (typeof text === 'string' ? source : text.source);
  return [
    ...(heading.signedApart ? signingInfo(heading.signedApart, plan, source) : []),
    ...lines(heading.word).map((line) => paragraph('annexWord', line, { source: sourceOf(heading.word) })),
    ...lines(heading.title).map((line) => paragraph('annexTitle', upper(line), { source: sourceOf(heading.title) })),
    typeof reference === 'string'
      ? paragraph('annexReference', folded(reference), { source: heading.referenceSource ?? source })
      : paragraph('annexReference', folded(bracketed(printer.text(reference))), { source: reference.source }),
    rule(ANNEX_RULE_MM, SPACE_UNDER_RULE_PT),
  ];
}

/**
 * Number, time and zone of the signing stand at the top right of an annex in a file of its own (Phụ lục I, III.1.d); the
 * time is left for the program that signs.
 */
function signingInfo(number: DocumentNumber, plan: Plan, source: SourceRange): Block[] {
  const sign = numberAndSign({ ...number, number: number.number ?? BLANK_NUMBER }, plan.agency);
  const time = `Thời gian ký: …/…/${(number.date ?? plan.from).slice(0, 4)} …:…:… +07:00`;
  return [
    paragraph('signingInfo', `Số: ${sign}`, { source }),
    { ...paragraph('signingInfo', time, { source }), spaceAfterPt: ROOM_FOR_STAMP_PT },
  ];
}

function decisionNumber({ decision }: Plan): DocumentNumber {
  return { number: decision?.number, date: decision?.date, typeSign: 'QĐ' };
}

/** "(Kèm theo Quyết định số 05/QĐ-SNgV ngày 05 tháng 01 năm 2027 của Sở Ngoại vụ)"; blanks in a draft. */
function annexReference(plan: Plan): string {
  return referenceTo(plan, 'Quyết định', decisionNumber(plan));
}

/** The reference to the document that an annex belongs to. */
export function referenceTo(plan: Plan, type: string, number: DocumentNumber): string {
  const sign = numberAndSign({ ...number, number: number.number ?? BLANK_NUMBER }, plan.agency);
  const day = number.date ? vietnameseDate(number.date) : blankDate(plan.year);
  return `(Kèm theo ${type} số ${sign} ${day} của ${plan.agency.title})`;
}

function referenceLines(reference: string, orientation: 'portrait' | 'landscape'): Run[] {
  return brokenLines(foldedLines(reference, textWidthMm(orientation), STYLES.annexReference));
}

function bracketed(reference: string): string {
  const line = splitLines(reference).join(' ');
  return /^\(.*\)\.?$/u.test(line) ? line : `(${line})`;
}
