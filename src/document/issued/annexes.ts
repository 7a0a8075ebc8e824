import type { IssuedDocument } from '../../plan/issued.ts';
import type { Content, Plan } from '../../plan/model.ts';
import { roman } from '../../plan/roman.ts';
import { paragraph } from '../blocks.ts';
import { markEnd } from '../end-mark.ts';
import type { Block, DocumentSection } from '../model.ts';
import type { NarrativeContext } from '../narrative.ts';
import { endKept, type Stretch, sectionsOf, stretchesOf } from '../stretches.ts';
import { capitalised } from '../wording/citations.ts';
import { headingBlocks, referenceTo } from './annex-heading.ts';
import { numberOf } from './head.ts';

/** The annexes of a document, each with its own page numbers; numbered where there are several (III.1.b). */
export function annexSections(
  plan: Plan,
  issued: IssuedDocument,
  context: NarrativeContext,
  contentBlocks: (content: Content[]) => Block[],
): DocumentSection[] {
  return issued.annexes.flatMap((annex, i) => {
    const word = issued.annexes.length > 1 ? `Phụ lục ${roman(i + 1)}` : 'Phụ lục';
    const heading = headingBlocks(
      {
        word: annex.word ?? word,
        title: annex.title,
        reference: annex.reference ?? referenceTo(plan, capitalised(issued.kind.name), numberOf(issued)),
        landscape: annex.landscape,
        source: annex.source,
        referenceSource: issued.source,
        ...(annex.ownFile ? { signedApart: numberOf(issued) } : {}),
      },
      plan,
      context.printer,
    );
    const text = markEnd(contentBlocks(annex.content), () => paragraph('body', './.'));
    const stretches: Stretch[] = annex.landscape
      ? [{ landscape: true, blocks: [...heading, ...text] }]
      : endKept(stretchesOf([...heading, ...text]));
    return inOwnFile(annex.ownFile, sectionsOf(stretches, `phu-luc-${i + 1}`, word));
  });
}

/** The sections of an annex, the first of which begins a file where it is to be one of its own. */
export function inOwnFile(own: boolean | undefined, sections: DocumentSection[]): DocumentSection[] {
  return own ? sections.map((section, i) => (i === 0 ? { ...section, ownFile: true } : section)) : sections;
}
