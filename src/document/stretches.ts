/** Sections of one document part: stretches of blocks by the orientation of the page they need. */
import { nth } from '../known.ts';
import { isOneLine } from './end-mark.ts';
import type { Block, DocumentSection, TableBlock } from './model.ts';

export interface Stretch {
  landscape: boolean;
  blocks: Block[];
}

/** From this many columns on a table needs a landscape page. */
export const WIDE_COLUMNS = 6;
const HEADINGS = new Set([
  'part',
  'section',
  'subsection',
  'annexWord',
  'annexTitle',
  'annexReference',
  'chapter',
  'chapterTitle',
]);

/** Neighbouring stretches of one orientation share a section; the first starts the page numbers. */
export function sectionsOf(stretches: Stretch[], id: string, name: string): DocumentSection[] {
  const sections: DocumentSection[] = [];
  for (const { landscape, blocks } of stretches) {
    if (blocks.length === 0) continue;
    const orientation = landscape ? 'landscape' : 'portrait';
    const last = sections.at(-1);
    if (last?.orientation === orientation) for (const block of blocks) last.blocks.push(block);
    else {
      sections.push({
        id: sections.length === 0 ? id : `${id}-${sections.length + 1}`,
        name,
        orientation,
        startsNumbering: sections.length === 0,
        blocks: [...blocks],
      });
    }
  }
  return sections;
}

/** Cuts blocks so that each wide table stands on landscape pages together with the headings right above it. */
export function stretchesOf(blocks: Block[]): Stretch[] {
  const stretches: Stretch[] = [];
  let rest: Block[] = [];
  for (const block of blocks) {
    if (!isWide(block)) {
      rest.push(block);
      continue;
    }
    let from = rest.length;
    while (from > 0 && isHeading(nth(rest, from - 1))) from -= 1;
    stretches.push({ landscape: false, blocks: rest.slice(0, from) });
    stretches.push({ landscape: true, blocks: [...rest.slice(from), block] });
    rest = [];
  }
  stretches.push({ landscape: false, blocks: rest });
  return stretches;
}

/** A last line alone, such as the end mark, stays on the pages of the table before it. */
export function endKept(stretches: Stretch[]): Stretch[] {
  const last = stretches.at(-1);
  if (!last || stretches.length < 2 || last.blocks.length > 1) return stretches;
  if (last.blocks[0] && !isOneLine(last.blocks[0])) return stretches;
  return [...stretches.slice(0, -1), { landscape: true, blocks: last.blocks }];
}

function isWide(block: Block): block is TableBlock {
  return block.type === 'table' && block.columns.length >= WIDE_COLUMNS;
}

function isHeading(block: Block): boolean {
  if (block.type === 'rule') return true;
  return block.type === 'paragraph' && (HEADINGS.has(block.style) || block.keepNext === true);
}
