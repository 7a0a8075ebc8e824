/** Recipients and signature, side by side and level (NĐ 30/2020, Phụ lục I, II.7 and II.9). */
import { headOfDeputy, isDeputy } from '../../plan/deputies.ts';
import type { Agency, RichText, Signatory, SourceRange } from '../../plan/model.ts';
import { type Printer, upper } from '../../wording/printer.ts';
import { listed } from '../../wording/punctuation.ts';
import { archiveWord, isArchive, isFirstRecipient } from '../../wording/recipients.ts';
import { brokenLines, type ListIds, paragraph, wordsOf } from '../blocks.ts';
import { foldedLines } from '../lines.ts';
import { LINE_HEIGHT, MM_PER_POINT, textWidthMm } from '../metrics.ts';
import type { Block, ParagraphBlock } from '../model.ts';
import { STYLES, textAreaWidthMm } from '../styles.ts';

/** Lines left for signature and seal: 4 to 5 (II.7). */
export const SIGNATURE_LINES = 5;

export type Signer = Pick<
  Signatory,
  | 'onBehalfOf'
  | 'acting'
  | 'forHead'
  | 'byOrderOf'
  | 'authorisedBy'
  | 'position'
  | 'authorityWording'
  | 'otherOffice'
  | 'fullName'
> & {
  source?: SourceRange;
  /** The head decides himself, not the collective: "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ" stands over the bases. */
  alone?: boolean;
};

/** Authority and position, a line each: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH" (II.7.b). */
export function authorityLines(signer: Signer, agency: Agency): string[] {
  if (signer.authorityWording) return signer.authorityWording.split('\n');
  const lines: string[] = [];
  const add = (prefix: string, words: string | undefined) => {
    if (words) lines.push(`${prefix} ${upper(words)}`);
  };
  add('TM.', signer.onBehalfOf ?? collective(signer, agency));
  add('Q.', signer.acting);
  // Who signs by order may hand it on to his deputy: "TL. GIÁM ĐỐC", "KT. CHÁNH VĂN PHÒNG" (Điều 13.3).
  add('TL.', signer.byOrderOf);
  add('TUQ.', signer.authorisedBy);
  add('KT.', signer.forHead ?? headSignedFor(signer, agency));
  if (signer.position) lines.push(upper(signer.position));
  return lines;
}

/** A collective decides through its chairman or a deputy: "TM. ỦY BAN NHÂN DÂN". */
function collective(signer: Signer, agency: Agency): string | undefined {
  if (agency.leadership !== 'collective' || signer.alone || signer.byOrderOf || signer.authorisedBy) return undefined;
  return /^((Ủy|Uỷ) ban nhân dân|Hội đồng nhân dân|Ban Chỉ đạo)/iu.exec(agency.title)?.[0] ?? agency.title;
}

/** A deputy signs for the head, even where the file doesn't say so. */
function headSignedFor(signer: Signer, agency: Agency): string | undefined {
  if (!signer.position || !isDeputy(signer.position)) return undefined;
  if (signer.byOrderOf) return headOfDeputy(signer.position);
  return (signer.acting ?? signer.authorisedBy) ? undefined : agency.headPosition;
}

export interface Recipients {
  /** "Như Điều 4", "Như trên"; undefined where the document names neither. */
  first?: string;
  others: string[];
  archive: string;
  source?: SourceRange;
}

export function signatureBlock(signer: Signer, agency: Agency, recipients: Recipients, lists: ListIds): Block[] {
  const list = lists.next('recipients');
  const entries = listed(recipientEntries(recipients)).map((entry, i) =>
    paragraph('recipient', entry, { numbering: { scheme: 'dash', list, value: i + 1 }, source: recipients.source }),
  );
  const right: ParagraphBlock[] = [
    ...authorityLines(signer, agency).map((line) => folded('signerAuthority', line, signer)),
    ...Array.from({ length: SIGNATURE_LINES }, () => paragraph('signatureSpace', '')),
    ...(signer.otherOffice ? [folded('signerOffice', upper(signer.otherOffice), signer)] : []),
    folded('signerName', signer.fullName ?? '', signer),
  ];
  const label = paragraph('recipientsLabel', 'Nơi nhận:');
  const beside = besideSignature([label, ...entries], heightMm(right)) - 1;
  const left = [label, ...entries.slice(0, beside)];
  return [
    { type: 'columns', role: 'signature', widthsPercent: [50, 50], rows: [{ cells: [left, right] }] },
    ...entries.slice(beside),
  ];
}

/** Width of the column of the signature. */
const COLUMN_MM = textAreaWidthMm('portrait') / 2;
/** Recipients up to this height stand beside the signature, which no page break divides. */
const MOST_BESIDE_MM = 100;

/** Position and name on lines of like length. */
function folded(
  style: 'signerAuthority' | 'signerOffice' | 'signerName',
  text: string,
  signer: Signer,
): ParagraphBlock {
  return paragraph(style, brokenLines(foldedLines(text, COLUMN_MM, STYLES[style])), { source: signer.source });
}

/** How many of the lines stand beside the signature; of a very long list those that fill its height. */
function besideSignature(lines: ParagraphBlock[], signatureMm: number): number {
  if (heightMm(lines) <= MOST_BESIDE_MM) return lines.length;
  let height = 0;
  return lines.findIndex((line) => {
    if (height >= signatureMm) return true;
    height += heightMm([line]);
    return false;
  });
}

function heightMm(lines: ParagraphBlock[]): number {
  return lines.reduce((sum, line) => {
    const style = STYLES[line.style];
    const words = wordsOf(line.runs);
    const count = words
      .split('\n')
      .reduce((all, part) => all + Math.max(1, Math.ceil(textWidthMm(`- ${part}`, style) / COLUMN_MM)), 0);
    return sum + count * style.sizePt * LINE_HEIGHT * MM_PER_POINT;
  }, 0);
}

/** "Lưu: VT, VP", whether or not the file writes the word; nothing for `lưu: ""`. */
export function archiveLine(archive: RichText | undefined, printer: Printer): string {
  if (!archive) return 'Lưu: VT';
  const line = printer.headingLine(archive);
  const words = line.slice(archiveWord(line).length);
  return words.trim() && `Lưu: ${words}`;
}

/**
 * "Như Điều 4" first and "Lưu: VT" last, unless the file lists its own, or says by an empty text that there is none
 * (`nơi nhận: "", "Ban Giám đốc"`, `lưu: ""`): a document that came from Word prints what stood in it.
 */
export function recipientEntries({ first, others, archive }: Recipients): string[] {
  const entries = others.map((entry) => entry.trim());
  const hasFirst = entries.some((entry) => entry === '' || isFirstRecipient(entry));
  const hasArchive = entries.some(isArchive);
  return [...(hasFirst || !first ? [] : [first]), ...entries, ...(hasArchive ? [] : [archive])].filter(Boolean);
}
