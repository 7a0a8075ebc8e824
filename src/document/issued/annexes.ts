import type { IssuedAnnex, IssuedDocument, Plan } from '../../plan/model.ts';
import { roman } from '../../plan/roman.ts';
import { holdsTable } from '../defaults/decision.ts';
import { markEnd } from '../end-mark.ts';
import type { Block, DocumentSection } from '../model.ts';
import { type NarrativeContext, narrative, partBlocks, textBlocks } from '../narrative.ts';
import { endKept, type Stretch, sectionsOf, stretchesOf } from '../stretches.ts';
import { headingBlocks, referenceTo } from './annex-heading.ts';

/** The annexes of a document, each with its own page numbers; numbered where there are several (III.1.b). */
export function annexSections(plan: Plan, issued: IssuedDocument, context: NarrativeContext): DocumentSection[] {
  return issued.annexes.flatMap((annex, i) => {
    const word = issued.annexes.length > 1 ? `Phụ lục ${roman(i + 1)}` : 'Phụ lục';
    const heading = headingBlocks(
      {
        word: annex.word ?? word,
        title: annex.title,
        reference: annex.reference ?? referenceTo(plan, issued),
        landscape: annex.landscape === true,
        source: annex.source,
        referenceSource: issued.source,
        ...(annex.ownFile ? { signedApart: issued } : {}),
      },
      plan,
      context.printer,
    );
    return inOwnFile(annex, sectionsOf(stretchesOfAnnex(annex, heading, context), `phu-luc-${i + 1}`, word));
  });
}

/** The sections of an annex, the first of which begins a file where it is to be one of its own. */
function inOwnFile({ ownFile }: IssuedAnnex, sections: DocumentSection[]): DocumentSection[] {
  return ownFile ? sections.map((section, i) => (i === 0 ? { ...section, ownFile: true } : section)) : sections;
}

function stretchesOfAnnex(annex: IssuedAnnex, heading: Block[], around: NarrativeContext): Stretch[] {
  const context = { ...around, articles: { list: around.lists.next('articles'), value: 0 } };
  const paragraphs = (texts: IssuedAnnex['opening']) => texts.flatMap((text) => textBlocks(text, 'body', context));
  const opening = paragraphs(annex.opening);
  if (annex.landscape === 'parts') return byParts(annex, [...heading, ...opening], context);
  const text = [...opening, ...narrative(annex.content, context), ...paragraphs(annex.closing)];
  const blocks = [...heading, ...markEnd(text, context.printer.plan.agency)];
  return annex.landscape ? [{ landscape: true, blocks }] : endKept(stretchesOf(blocks));
}

/** Each part with a table of tasks lies across as a whole; what stands before and behind goes with its neighbour. */
function byParts({ content, closing }: IssuedAnnex, opening: Block[], context: NarrativeContext): Stretch[] {
  const list = context.lists.next('parts');
  let value = 0;
  const parts = content.map((item): Stretch => {
    const blocks =
      item.type === 'part'
        ? partBlocks(item, { scheme: 'part', list, value: ++value }, context)
        : narrative([item], context);
    return { landscape: holdsTable([item]), blocks };
  });
  const last = parts.at(-1) ?? { landscape: false, blocks: [] };
  const end = closing.flatMap((text) => textBlocks(text, 'body', context));
  return [
    { landscape: parts[0]?.landscape ?? false, blocks: opening },
    ...parts.slice(0, -1),
    // Behind a table the closing stays on its pages: no page for a sentence alone.
    { landscape: last.landscape, blocks: markEnd([...last.blocks, ...end], context.printer.plan.agency) },
  ];
}
