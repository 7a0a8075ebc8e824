import { competenceBlank, knownCompetence } from '../../plan/competence.ts';
import type { BasisCitation, DecisionSettings, Plan } from '../../plan/model.ts';
import { paragraph } from '../blocks.ts';
import type { ParagraphBlock } from '../model.ts';
import { capitalised, fullCitation } from '../wording/citations.ts';
import { DEFAULT_BASES } from '../wording/defaults.ts';
import { type Printer, splitLines } from '../wording/printer.ts';
import { ended } from '../wording/punctuation.ts';

/** "Căn cứ …;" each, "Theo đề nghị của …." last (NĐ 30/2020, Phụ lục I, II.6.a). */
export function legalBasisBlocks(
  plan: Plan,
  settings: Partial<Pick<DecisionSettings, 'bases' | 'proposedBy'>>,
  printer: Printer,
): ParagraphBlock[] {
  const cited = settings.bases?.length
    ? settings.bases.map((basis) => ({ text: citation(basis, printer), source: basis.source }))
    : [
        { text: knownCompetence(plan) ?? competenceBlank(plan), source: plan.source },
        ...DEFAULT_BASES.map((basis) => ({ text: fullCitation(basis, basis.title), source: plan.source })),
      ];
  const lines = cited.map(({ text, source }) => ({ text: led(text, 'Căn cứ'), source }));
  if (settings.proposedBy) {
    const { source } = settings.proposedBy;
    lines.push({ text: led(splitLines(printer.text(settings.proposedBy)).join(' '), 'Theo đề nghị của'), source });
  }
  return lines.map(({ text, source }, i) =>
    paragraph('legalBasis', ended(text, i === lines.length - 1 ? '.' : ';'), { source }),
  );
}

/** How agencies begin the lines before a decision; such a line stands as it is written. */
const OWN_LEAD = /^(?:căn cứ|thực hiện|theo|xét|trên cơ sở|tiếp theo|sau khi|để)(?![\p{L}\p{M}])/iu;

function led(text: string, lead: string): string {
  return OWN_LEAD.test(text) ? capitalised(text) : `${lead} ${text}`;
}

function citation({ basis, text }: BasisCitation, printer: Printer): string {
  if (!basis) return splitLines(printer.text(text)).join(' ');
  printer.first(basis.id);
  return fullCitation(basis, printer.text(basis.title));
}
