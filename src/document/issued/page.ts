/** The text of a document from its legal bases to the signatures. */
import type { IssuedDocument, Plan } from '../../plan/model.ts';
import { signerOrHead } from '../../plan/signer.ts';
import { upper } from '../../wording/printer.ts';
import { paragraph } from '../blocks.ts';
import { keptWithSignature, markEnd } from '../end-mark.ts';
import type { Block } from '../model.ts';
import { type NarrativeContext, narrative, textBlocks } from '../narrative.ts';
import { articlesBlocks } from './articles.ts';
import { legalBasisBlocks } from './bases.ts';
import { copyForm } from './copy.ts';
import { decidesAlone } from './head.ts';
import { minutesSignatures, sideBySide } from './minutes.ts';
import { archiveLine, type Recipients, signatureBlock } from './signature.ts';

export function pageText(
  plan: Plan,
  issued: IssuedDocument,
  context: NarrativeContext,
): { blocks: Block[]; signature: Block[] } {
  const paragraphs = (texts: IssuedDocument['opening']) => texts.flatMap((text) => textBlocks(text, 'body', context));
  const decides = issued.kind.layout === 'decision';
  // In the order of the page: what is cited in the bases is cited short below.
  const bases = issued.bases.length > 0 ? legalBasisBlocks(issued, context.printer) : [];
  const text: Block[] = [
    ...paragraphs(issued.opening),
    ...narrative(issued.content, { ...context, articles: { list: context.lists.next('articles'), value: 0 } }),
    ...articlesBlocks(issued.articles, context),
    ...paragraphs(issued.closing),
  ];
  if (issued.kind.layout === 'copy') {
    return { blocks: [...text, ...copyForm(plan, issued)], signature: signatures(plan, issued, context) };
  }
  return {
    blocks: keptWithSignature([
      ...bases,
      ...(decides ? [paragraph('decides', `${upper(issued.kind.name)}:`, { source: issued.source })] : []),
      ...markEnd(text, plan.agency),
    ]),
    signature: signatures(plan, issued, context),
  };
}

function signatures(plan: Plan, issued: IssuedDocument, { printer, lists }: NarrativeContext): Block[] {
  const signer = signerOrHead(issued, plan);
  const recipients: Recipients = {
    first: firstRecipient(issued),
    others: issued.recipients.map((entry) => printer.headingLine(entry)),
    archive: archiveLine(issued.archive, printer),
    source: issued.source,
  };
  if (issued.cosigners) {
    const listed = issued.recipients.length > 0 || issued.archive ? recipients : undefined;
    return sideBySide(issued.cosigners, plan.agency, listed, lists);
  }
  if (issued.kind.layout === 'minutes') return minutesSignatures(signer, issued.clerk, recipients, lists);
  const source = 'source' in signer ? signer.source : issued.source;
  return signatureBlock({ ...signer, source, alone: decidesAlone(issued, printer) }, plan.agency, recipients, lists);
}

/** "Như Điều n" in decisions, "Như trên" where there is "Kính gửi" (II.9.d). */
function firstRecipient(issued: IssuedDocument): string | undefined {
  if (issued.kind.layout === 'decision') return `Như Điều ${Math.max(issued.articles.length, 1)}`;
  return issued.addressees.length > 0 ? 'Như trên' : undefined;
}
