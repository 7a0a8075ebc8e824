/** "(sau đây viết tắt là …)" stands only where the document goes on to use the short form. */
import type { Abbreviation, Plan } from '../plan/model.ts';
import { wordsOf } from './blocks.ts';
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
  return idle.length > 0 ? make(new Set(idle.map(({ id }) => id))) : document;
}

/** Also what is typed by hand is a use of the short form. */
function introducedOnly({ id, meaning }: Abbreviation, text: string): boolean {
  const introduction = `${meaning} (sau đây viết tắt là ${id})`;
  return text.includes(introduction) && !text.replace(introduction, '').includes(id);
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
