import { paragraph } from './blocks.ts';
import type { Block, OfficialDocument } from './model.ts';

/** The document with "DỰ THẢO" under its number, where it does not say so already. */
export function markedDraft(document: OfficialDocument): OfficialDocument {
  if (document.draft) return document;
  let marked = false;
  const mark = (block: Block): Block => {
    if (marked || block.type !== 'columns' || block.role !== 'letterhead') return block;
    return {
      ...block,
      rows: block.rows.map((row) => ({
        cells: row.cells.map((cell) => {
          if (marked || !cell.some((line) => line.type === 'paragraph' && line.style === 'docNumber')) return cell;
          marked = true;
          return [...cell, paragraph('draftMark', 'DỰ THẢO')];
        }),
      })),
    };
  };
  const sections = document.sections.map((section) => ({ ...section, blocks: section.blocks.map(mark) }));
  return marked ? { ...document, draft: true, sections } : document;
}
