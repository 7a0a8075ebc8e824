/** Minutes are signed by who kept them and by the chair, side by side (NĐ 30/2020, Phụ lục III, mẫu 1.9). */
import type { Signatory } from '../../plan/model.ts';
import { listed } from '../../wording/punctuation.ts';
import { type ListIds, paragraph } from '../blocks.ts';
import type { Block, ColumnsBlock } from '../model.ts';
import { type Recipients, recipientEntries, SIGNATURE_LINES, type Signer } from './signature.ts';

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
  const list = lists.next('recipients');
  const signed: ColumnsBlock = {
    type: 'columns',
    role: 'signature',
    widthsPercent: [50, 50],
    rows: [{ cells: [signature(CLERK, clerk), signature(CHAIR, chair)] }],
  };
  const entries = listed(recipientEntries(recipients));
  return [
    signed,
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

function signature(capacity: string, signer: Signer | undefined) {
  return [
    paragraph('signerAuthority', capacity, { source: signer?.source }),
    ...Array.from({ length: SIGNATURE_LINES }, () => paragraph('signatureSpace', '')),
    paragraph('signerName', signer?.fullName ?? '', { source: signer?.source }),
  ];
}
