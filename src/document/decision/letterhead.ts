/** Quốc hiệu, Tiêu ngữ, agency, number, place and date (NĐ 30/2020, Phụ lục I, II.1–II.4). */
import type { IsoDay } from '../../deadline/model.ts';
import type { Agency, SourceRange } from '../../plan/model.ts';
import { paragraph, rule } from '../blocks.ts';
import { textWidthMm as measured } from '../metrics.ts';
import type { ColumnsBlock, ParagraphBlock, RuleBlock } from '../model.ts';
import { STYLES, textWidthMm } from '../styles.ts';
import { blankDate, vietnameseDate } from '../wording/dates.ts';
import { upper } from '../wording/printer.ts';

export const NATIONAL_NAME = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

const LEFT_PERCENT = 42;
/** Share of the text's length that the rule under a title takes: 1/3 to 1/2 (II.2.b, II.5.b). */
const RULE_SHARE = 0.4;
/** Blank for the number of a draft, wide enough to write in by hand; no-break spaces so that it never folds. */
export const BLANK_NUMBER = '\u00a0'.repeat(6);

export interface DocumentNumber {
  /** "32"; undefined in a draft. */
  number?: string;
  /** Sign of the type, "QĐ". */
  typeSign: string;
  date?: IsoDay;
}

/** "05/QĐ-SNgV"; a number below 10 gets a leading zero (II.3). */
export function numberAndSign({ number, typeSign }: DocumentNumber, agency: Agency): string {
  const padded = number && /^\d$/.test(number) ? `0${number}` : number;
  return `${padded ?? BLANK_NUMBER}/${typeSign}-${agency.sign}`;
}

export function letterhead(
  agency: Agency,
  number: DocumentNumber,
  year: number,
  draft: boolean,
  source?: SourceRange,
): ColumnsBlock {
  const date = number.date ? vietnameseDate(number.date) : blankDate(year);
  const left: ParagraphBlock[] = [paragraph('docNumber', `Số: ${numberAndSign(number, agency)}`, { source })];
  if (draft) left.push(paragraph('draftMark', 'DỰ THẢO'));
  return {
    type: 'columns',
    role: 'letterhead',
    widthsPercent: [LEFT_PERCENT, 100 - LEFT_PERCENT],
    rows: [
      { cells: [agencyBlock(agency), nationalBlock()] },
      { cells: [left, [paragraph('placeDate', `${agency.place}, ${date}`, { source })]] },
    ],
  };
}

function nationalBlock(): (ParagraphBlock | RuleBlock)[] {
  return [paragraph('nationalName', NATIONAL_NAME), paragraph('motto', MOTTO), rule(measured(MOTTO, STYLES.motto))];
}

function agencyBlock(agency: Agency): (ParagraphBlock | RuleBlock)[] {
  const width = (textWidthMm('portrait') * LEFT_PERCENT) / 100 - 4;
  const superior = (agency.superior ?? '')
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => folded(abbreviated(upper(line)), width, STYLES.superiorBody));
  const own = folded(upper(agency.title), width, STYLES.issuingBody);
  return [
    ...superior.map((line) => paragraph('superiorBody', line, { source: agency.source })),
    ...own.map((line) => paragraph('issuingBody', line, { source: agency.source })),
    shortRule(own, STYLES.issuingBody),
  ];
}

/** The rule under a title, a share of its longest line. */
export function shortRule(lines: string[], style: { sizePt: number; bold?: boolean; italic?: boolean }): RuleBlock {
  return rule(Math.max(...lines.map((line) => measured(line, style)), 30) * RULE_SHARE);
}

/** Usual words of the superior body are abbreviated (II.2). */
function abbreviated(name: string): string {
  return name.replace(/^(ỦY|UỶ) BAN NHÂN DÂN/u, 'UBND').replace(/^HỘI ĐỒNG NHÂN DÂN/u, 'HĐND');
}

/** Where a long name of a body is folded first: before its place or field. */
const FOLD_BEFORE = /\s+(?=(?:TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG|ĐẶC KHU|VÀ)\s)/u;

/** The name on lines no wider than `width` mm, as even as they get; folded where its parts begin if that suffices. */
export function folded(name: string, width: number, style: { sizePt: number; bold?: boolean }): string[] {
  if (measured(name, style) <= width) return [name];
  const natural = name.split(FOLD_BEFORE).filter(Boolean);
  if (natural.length === 2 && natural.every((line) => measured(line, style) <= width)) return natural;
  const words = name.split(/\s+/u);
  const count = Math.ceil(measured(name, style) / width);
  const aim = measured(name, style) / count;
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line ? `${line} ${word}` : word;
    const full = measured(longer, style) > width;
    const even = lines.length < count - 1 && line !== '' && measured(longer, style) > aim * 1.15;
    if (line && (full || even)) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}
