/** Recipients and signature, side by side and level (NĐ 30/2020, Phụ lục I, II.7 and II.9). */
import type { Agency, Signatory, SourceRange } from '../../plan/model.ts';
import { type ListIds, paragraph } from '../blocks.ts';
import type { ColumnsBlock, ParagraphBlock } from '../model.ts';
import { upper } from '../wording/printer.ts';
import { listed } from '../wording/punctuation.ts';

/** Lines left for signature and seal: 4 to 5 (II.7). */
export const SIGNATURE_LINES = 5;

export type Signer = Pick<
  Signatory,
  'onBehalfOf' | 'acting' | 'forHead' | 'byOrderOf' | 'authorisedBy' | 'position' | 'fullName'
> & { source?: SourceRange };

/** Authority and position, a line each: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH" (II.7.b). */
export function authorityLines(signer: Signer, agency: Agency): string[] {
  const lines: string[] = [];
  const add = (prefix: string, words: string | undefined) => {
    if (words) lines.push(`${prefix} ${upper(words)}`);
  };
  add('TM.', signer.onBehalfOf ?? collective(signer, agency));
  add('Q.', signer.acting);
  add('KT.', signer.forHead ?? headOfDeputy(signer, agency));
  add('TL.', signer.byOrderOf);
  add('TUQ.', signer.authorisedBy);
  if (signer.position) lines.push(upper(signer.position));
  return lines;
}

/** A collective decides through its chairman or a deputy: "TM. ỦY BAN NHÂN DÂN". */
function collective(signer: Signer, agency: Agency): string | undefined {
  if (agency.leadership !== 'collective' || signer.byOrderOf || signer.authorisedBy) return undefined;
  return /^((Ủy|Uỷ) ban nhân dân|Hội đồng nhân dân|Ban Chỉ đạo)/iu.exec(agency.title)?.[0] ?? agency.title;
}

/** A deputy signs for the head, even where the file doesn't say so. */
function headOfDeputy(signer: Signer, agency: Agency): string | undefined {
  const prefixed = signer.forHead ?? signer.acting ?? signer.byOrderOf ?? signer.authorisedBy;
  return !prefixed && signer.position?.toLocaleLowerCase('vi').startsWith('phó ') ? agency.headPosition : undefined;
}

export interface Recipients {
  /** "Như Điều 4", "Như trên"; undefined where the document names neither. */
  first?: string;
  others: string[];
  archive: string;
  source?: SourceRange;
}

export function signatureBlock(signer: Signer, agency: Agency, recipients: Recipients, lists: ListIds): ColumnsBlock {
  const list = lists.next('recipients');
  const entries = listed(recipientEntries(recipients));
  const left: ParagraphBlock[] = [
    paragraph('recipientsLabel', 'Nơi nhận:'),
    ...entries.map((entry, i) =>
      paragraph('recipient', entry, { numbering: { scheme: 'dash', list, value: i + 1 }, source: recipients.source }),
    ),
  ];
  const right: ParagraphBlock[] = [
    ...authorityLines(signer, agency).map((line) => paragraph('signerAuthority', line, { source: signer.source })),
    ...Array.from({ length: SIGNATURE_LINES }, () => paragraph('signatureSpace', '')),
    paragraph('signerName', signer.fullName ?? '', { source: signer.source }),
  ];
  return { type: 'columns', role: 'signature', widthsPercent: [50, 50], rows: [{ cells: [left, right] }] };
}

/** "Như Điều 4" first and "Lưu: VT" last, unless the file lists its own. */
export function recipientEntries({ first, others, archive }: Recipients): string[] {
  const own = others.map((entry) => entry.trim()).filter(Boolean);
  const hasFirst = own.some((entry) => /^như (điều|trên)/iu.test(entry));
  const hasArchive = own.some((entry) => /^lưu\s*:/iu.test(entry));
  return [...(hasFirst || !first ? [] : [first]), ...own, ...(hasArchive ? [] : [archive])];
}
