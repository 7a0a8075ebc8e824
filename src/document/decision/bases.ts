import type { BasisCitation, DecisionSettings, Plan } from '../../plan/model.ts';
import { paragraph } from '../blocks.ts';
import type { ParagraphBlock } from '../model.ts';
import { fullCitation } from '../wording/citations.ts';
import { DEFAULT_BASES } from '../wording/defaults.ts';
import { type Printer, splitLines } from '../wording/printer.ts';

/** "Căn cứ …;" each, "Theo đề nghị của …." last (NĐ 30/2020, Phụ lục I, II.6.a). */
export function legalBasisBlocks(
  plan: Plan,
  settings: Partial<Pick<DecisionSettings, 'bases' | 'proposedBy'>>,
  printer: Printer,
): ParagraphBlock[] {
  const cited = settings.bases?.length
    ? settings.bases.map((basis) => ({ text: citation(basis, printer), source: basis.source }))
    : DEFAULT_BASES.map((basis) => ({ text: fullCitation(basis, basis.title), source: plan.source }));
  const lines = cited.map(({ text, source }) => ({ text: `Căn cứ ${text.replace(/^Căn cứ\s+/u, '')}`, source }));
  if (settings.proposedBy) {
    const by = printer.text(settings.proposedBy).replace(/^Theo đề nghị của\s+/u, '');
    lines.push({ text: `Theo đề nghị của ${by}`, source: settings.proposedBy.source });
  }
  return lines.map(({ text, source }, i) => {
    const last = i === lines.length - 1;
    // Many agencies close the last line with a comma: it leads on to "QUYẾT ĐỊNH:". Written so, it stays.
    const mark = last ? (/[,]\s*$/u.test(text) ? ',' : '.') : ';';
    const closed = `${text.replace(/[\s;.,]+$/u, '')}${mark}`;
    return paragraph('legalBasis', closed, { source });
  });
}

function citation({ basis, text }: BasisCitation, printer: Printer): string {
  if (!basis) return splitLines(printer.text(text)).join(' ');
  printer.first(basis.id);
  return fullCitation(basis, printer.text(basis.title));
}
