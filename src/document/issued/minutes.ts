/** Minutes are signed by who kept them and by the chair, side by side (NĐ 30/2020, Phụ lục III, mẫu 1.9). */
import type { Agency, Signatory } from '../../plan/model.ts';
import { upper } from '../../wording/printer.ts';
import { listed } from '../../wording/punctuation.ts';
import { type ListIds, paragraph } from '../blocks.ts';
import type { Block, ColumnsBlock, ParagraphBlock } from '../model.ts';
import { authorityLines, type Recipients, recipientEntries, SIGNATURE_LINES, type Signer } from './signature.ts';

const CLERK = 'THƯ KÝ';
const CHAIR = 'CHỦ TỌA';
/** Between the names and the recipients, who stand under them here and not beside. */
const SPACE_OVER_RECIPIENTS_PT = 12;

export function minutesSignatures(
  chair: Signer,
  clerk: Signatory | undefined,
  recipients: Recipients,
  lists: ListIds,
): Block[] {
  return [columns([signature([CLERK], clerk), signature([CHAIR], chair)]), ...recipientsBelow(recipients, lists)];
}

/** Who sign together, in the order of the file; recipients only where the file names some. */
export function sideBySide(
  signers: Signatory[],
  agency: Agency,
  recipients: Recipients | undefined,
  lists: ListIds,
): Block[] {
  const cells = signers.map((signer) => signature(capacityLines(signer, agency), signer));
  return [
    // One alone signs at the right.
    columns(cells.length === 1 ? [[], ...cells] : cells),
    ...(recipients ? recipientsBelow(recipients, lists) : []),
  ];
}

/** "ĐẠI DIỆN BÊN A", "(Ký, ghi rõ họ tên)": what stands in brackets is a remark. */
function capacityLines(signer: Signatory, agency: Agency): string[] {
  const { position = '' } = signer;
  const signs = signer.onBehalfOf ?? signer.forHead ?? signer.byOrderOf ?? signer.authorisedBy ?? signer.acting;
  if (signs) return authorityLines(signer, agency);
  return position.split('\n').map((line) => (line.startsWith('(') ? line : upper(line)));
}

function columns(cells: ParagraphBlock[][]): ColumnsBlock {
  const share = 100 / cells.length;
  return { type: 'columns', role: 'signature', widthsPercent: cells.map(() => share), rows: [{ cells }] };
}

function recipientsBelow(recipients: Recipients, lists: ListIds): Block[] {
  const list = lists.next('recipients');
  const entries = listed(recipientEntries(recipients));
  return [
    { ...paragraph('recipientsLabel', 'Nơi nhận:', { keepNext: true }), spaceBeforePt: SPACE_OVER_RECIPIENTS_PT },
    ...entries.map((entry, i) =>
      paragraph('recipient', entry, {
        numbering: { scheme: 'dash', list, value: i + 1 },
        source: recipients.source,
        keepNext: i < entries.length - 1,
      }),
    ),
  ];
}

function signature(capacity: string[], signer: Signer | undefined): ParagraphBlock[] {
  const line = (text: string) => (text.startsWith('(') ? [{ text, bold: false, italic: true }] : [{ text }]);
  return [
    ...capacity.map((text) => paragraph('signerAuthority', line(text), { source: signer?.source })),
    ...Array.from({ length: SIGNATURE_LINES }, () => paragraph('signatureSpace', '')),
    paragraph('signerName', signer?.fullName ?? '', { source: signer?.source }),
  ];
}
