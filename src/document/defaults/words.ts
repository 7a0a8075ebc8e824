/** Small makers of content in the program's own words. */
import type { FigureName } from '../../plan/figures.ts';
import type { Content, RichText, SourceRange } from '../../plan/model.ts';
import type { DefaultPart } from '../../wording/defaults.ts';

export type Part = Extract<Content, { type: 'part' }>;

/** Words of the program's own, shown as coming from `source`. `figures`: those of a report that they tell. */
export function plainWords(text: string, source: SourceRange, figures?: FigureName[]): RichText {
  return { parts: [{ kind: 'text', text }], source, ...(figures ? { figures } : {}) };
}

export function part(heading: string, content: Content[], source: SourceRange): Part {
  return { type: 'part', heading: plainWords(heading, source), content, source };
}

/** A part whose sections list their items with dashes. */
export function listedPart({ heading, sections }: DefaultPart, source: SourceRange): Part {
  const dash = (text: string): Content => ({ type: 'dash', text: plainWords(text, source), content: [], source });
  const content = sections.map(
    (section): Content => ({
      type: 'section',
      heading: plainWords(section.heading, source),
      content: section.items.map(dash),
      source,
    }),
  );
  return part(heading, content, source);
}
