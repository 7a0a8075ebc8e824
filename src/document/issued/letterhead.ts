/** Quốc hiệu, Tiêu ngữ, agency, number, place and date (NĐ 30/2020, Phụ lục I, II.1–II.4). */

import { type Numbered, numberAndSign } from '../../plan/document-number.ts';
import type { Agency, IssuedDocument, SourceRange } from '../../plan/model.ts';
import { joinedText } from '../../plan/text-positions.ts';
import { blankDate, vietnameseDate } from '../../wording/dates.ts';
import { upper } from '../../wording/printer.ts';
import { paragraph, rule } from '../blocks.ts';
import { foldedLines } from '../lines.ts';
import { textWidthMm } from '../metrics.ts';
import type { ColumnsBlock, ParagraphBlock, RuleBlock } from '../model.ts';
import { STYLES, textAreaWidthMm } from '../styles.ts';

const NATIONAL_NAME = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

const LEFT_PERCENT = 42;
/** Free on both sides of the agency's name together, so that it doesn't run into the national name. */
const SIDE_MM = 8;
/** For the lines of the left column. */
export const LEFT_WIDTH_MM = (textAreaWidthMm('portrait') * LEFT_PERCENT) / 100 - SIDE_MM;
/** Share of the text's length that the rule under a title takes: 1/3 to 1/2 (II.2.b, II.5.b). */
const RULE_SHARE = 0.4;
/** Name of a document for readers of files: "Quyết định số 05/QĐ-SNgV: Ban hành …"; a draft has no number to name. */
export function titleOfFile(name: string, number: Numbered, agency: Agency, subject: string, draft: boolean): string {
  const known = number.number ? `${name} số ${numberAndSign(number, agency)}` : draft ? `${name} (dự thảo)` : name;
  return subject ? `${known}: ${subject}` : known;
}

export function letterhead(
  agency: Agency,
  number: Numbered & Pick<IssuedDocument, 'numberWording' | 'numberSource' | 'dateWording' | 'dateSource'>,
  year: number,
  draft: boolean,
  source?: SourceRange,
): ColumnsBlock {
  const usual = number.date ? vietnameseDate(number.date) : blankDate(year, number.openMonth);
  const date = number.dateWording ? joinedText(number.dateWording) : usual;
  const numberLine = number.numberWording ? joinedText(number.numberWording) : `Số: ${numberAndSign(number, agency)}`;
  const left: ParagraphBlock[] = [paragraph('docNumber', numberLine, { source: number.numberSource ?? source })];
  if (draft) left.push(paragraph('draftMark', 'DỰ THẢO'));
  return {
    type: 'columns',
    role: 'letterhead',
    widthsPercent: [LEFT_PERCENT, 100 - LEFT_PERCENT],
    rows: [
      { cells: [agencyBlock(agency), nationalBlock(agency)] },
      { cells: [left, [paragraph('placeDate', `${agency.place}, ${date}`, { source: number.dateSource ?? source })]] },
    ],
  };
}

function nationalBlock({ nation, source }: Agency): (ParagraphBlock | RuleBlock)[] {
  if (nation) {
    const lines = nation.split('\n');
    const longest = Math.max(...lines.map((line) => textWidthMm(line, STYLES.nationalName)));
    return [...lines.map((line) => paragraph('nationalName', line, { source })), rule(longest)];
  }
  return [paragraph('nationalName', NATIONAL_NAME), paragraph('motto', MOTTO), rule(textWidthMm(MOTTO, STYLES.motto))];
}

function agencyBlock(agency: Agency): (ParagraphBlock | RuleBlock)[] {
  const { superiorWording } = agency;
  const superior = (superiorWording ?? agency.superior ?? '')
    .split('\n')
    .filter(Boolean)
    .map(upper)
    .flatMap((line) =>
      foldedLines(superiorWording ? line : abbreviated(line), LEFT_WIDTH_MM, STYLES.superiorBody, NAME_START),
    );
  const own = foldedLines(upper(agency.title), LEFT_WIDTH_MM, STYLES.issuingBody, NAME_START);
  return [
    ...superior.map((line) => paragraph('superiorBody', line, { source: agency.source })),
    ...own.map((line) => paragraph('issuingBody', line, { source: agency.source })),
    shortRule(own, STYLES.issuingBody),
  ];
}

/** The rule under a title, a share of its longest line. */
export function shortRule(lines: string[], style: { sizePt: number; bold?: boolean; italic?: boolean }): RuleBlock {
  return rule(Math.max(...lines.map((line) => textWidthMm(line, style)), 30) * RULE_SHARE);
}

/** Usual words of the superior body are abbreviated (II.2). */
function abbreviated(name: string): string {
  return name.replace(/^(ỦY|UỶ) BAN NHÂN DÂN/u, 'UBND').replace(/^HỘI ĐỒNG NHÂN DÂN/u, 'HĐND');
}

/** Words a line of a body's name begins with: its place or its second field. */
export const NAME_START = /^(TỈNH|THÀNH|XÃ|PHƯỜNG|ĐẶC|VÀ)$/u;
