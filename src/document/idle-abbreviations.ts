/** "(sau đây viết tắt là …)" stands only where the document goes on to use the short form. */
import type { Abbreviation, Plan } from '../plan/model.ts';
import { withParagraphs, wordsOf } from './blocks.ts';
import type { Block, OfficialDocument, ParagraphBlock } from './model.ts';

/** `make` gets the abbreviations that the document spells out, without introducing them. */
export function withoutIdleAbbreviations(
  { abbreviations }: Plan,
  make: (inFull: ReadonlySet<string>) => OfficialDocument,
): OfficialDocument {
  const document = make(new Set());
  if (abbreviations.length === 0) return document;
  const text = document.sections.flatMap(({ blocks }) => blocks.flatMap(textOf)).join('\n');
  const idle = abbreviations.filter((abbreviation) => introducedOnly(abbreviation, text));
  if (idle.length === 0) return document;
  return spelledOut(document, idle.map(introductionOf)) ?? make(new Set(idle.map(({ id }) => id)));
}

interface Introduction {
  full: string;
  meaning: string;
}

/** The document without the introductions; undefined where they may have moved a line, so that it must be made again. */
function spelledOut(document: OfficialDocument, introductions: Introduction[]): OfficialDocument | undefined {
  let moved = false;
  const change = (block: ParagraphBlock): ParagraphBlock => {
    const found = introductions.filter(({ full }) => lineOf(block).includes(full));
    if (found.length === 0) return block;
    // Lines that were broken to measure, and those that were held beside the signature.
    if (block.keepNext || block.runs.some((run) => 'break' in run)) moved = true;
    const runs = block.runs.map((run) =>
      'text' in run
        ? { ...run, text: found.reduce((text, { full, meaning }) => text.replace(full, meaning), run.text) }
        : run,
    );
    const changed = { ...block, runs };
    if (found.some(({ full }) => lineOf(changed).includes(full))) moved = true;
    return changed;
  };
  const sections = document.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => withParagraphs(block, change)),
  }));
  return moved ? undefined : { ...document, sections };
}

function introductionOf({ id, meaning }: Abbreviation): Introduction {
  return { full: `${meaning} (sau đây viết tắt là ${id})`, meaning };
}

/** Also what is typed by hand is a use of the short form. */
function introducedOnly(abbreviation: Abbreviation, text: string): boolean {
  const { full } = introductionOf(abbreviation);
  return text.includes(full) && !text.replace(full, '').includes(abbreviation.id);
}

function textOf(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
      return [lineOf(block)];
    case 'rule':
      return [];
    case 'columns':
      return block.rows.flatMap(({ cells }) => cells.flat().flatMap(textOf));
    case 'table':
      return [...block.headerRows, ...block.rows].flatMap(({ cells }) =>
        cells.flatMap(({ blocks }) => blocks.map(lineOf)),
      );
  }
}

function lineOf({ runs }: ParagraphBlock): string {
  return wordsOf(runs, ' ');
}
