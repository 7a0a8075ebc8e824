import type { BasisCitation, IssuedDocument } from '../../plan/model.ts';
import { capitalised, fullCitation } from '../../wording/citations.ts';
import { type Printer, splitLines } from '../../wording/printer.ts';
import { ended } from '../../wording/punctuation.ts';
import { paragraph } from '../blocks.ts';
import type { ParagraphBlock } from '../model.ts';

/** "Căn cứ …;" each, "Theo đề nghị của …." last (NĐ 30/2020, Phụ lục I, II.6.a). */
export function legalBasisBlocks({ bases, proposedBy }: IssuedDocument, printer: Printer): ParagraphBlock[] {
  const lines = bases.map((basis) => ({ text: led(citation(basis, printer), 'Căn cứ'), source: basis.source }));
  if (proposedBy) {
    const text = led(splitLines(printer.text(proposedBy)).join(' '), 'Theo đề nghị của');
    lines.push({ text, source: proposedBy.source });
  }
  return lines.map(({ text, source }, i) =>
    paragraph('legalBasis', ended(text, i === lines.length - 1 ? '.' : ';'), { source }),
  );
}

/** How agencies begin the lines before a decision, some with a dash; such a line stands as it is written. */
const OWN_LEAD = /^(?:- )?(?:căn cứ|thực hiện|theo|xét|trên cơ sở|tiếp theo|sau khi|để)(?![\p{L}\p{M}])/iu;

function led(text: string, lead: string): string {
  return OWN_LEAD.test(text) ? capitalised(text) : `${lead} ${text}`;
}

function citation({ basis, text }: BasisCitation, printer: Printer): string {
  if (!basis) return splitLines(printer.text(text)).join(' ');
  printer.first(basis.id);
  return fullCitation(basis, printer.text(basis.title));
}
