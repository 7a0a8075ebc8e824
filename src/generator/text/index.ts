/** An official document as plain text: what is said, in its order, without its layout. */
import { wordsOf } from '../../document/blocks.ts';
import { cleanLines } from '../../document/clean-text.ts';
import { notesIn } from '../../document/marked-text.ts';
import type { Block, Note, OfficialDocument, ParagraphBlock, Run, TableCell, TableRow } from '../../document/model.ts';
import { numberLabel } from '../../document/numbering.ts';

/** Lines end in a line feed; rows of tables are a line each, their cells divided by " | ". */
export function renderText(document: OfficialDocument): string {
  return `${document.sections.map((section) => sectionLines(section.blocks).join('\n')).join('\n\n')}\n`;
}

/** Notes stand behind their section. */
function sectionLines(blocks: readonly Block[]): string[] {
  const notes = notesIn(blocks).map((note) => `${noteSign(note)} ${cleanLines(said(note.runs))}`);
  return [...blocks.flatMap(blockLines), ...(notes.length > 0 ? ['', ...notes] : [])];
}

const noteSign = ({ number }: Note): string => `[${number}]`;

/** The words with the signs of notes at their places. */
function said(runs: readonly Run[]): string {
  return runs.map((run) => ('note' in run ? noteSign(run.note) : wordsOf([run]))).join('');
}

function blockLines(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
      return [paragraphText(block)];
    case 'rule':
      return [];
    case 'columns':
      return block.rows.flatMap(({ cells }) =>
        cells.flatMap((cell) => cell.flatMap((inner) => (inner.type === 'paragraph' ? [paragraphText(inner)] : []))),
      );
    case 'table':
      return [...block.headerRows, ...block.rows].map(rowText);
  }
}

function rowText(row: TableRow): string {
  return row.cells.map(cellText).join(' | ');
}

function cellText(cell: TableCell): string {
  return cell.blocks.map(paragraphText).filter(Boolean).join(' ');
}

/** A paragraph with its number before it. */
function paragraphText({ runs, numbering }: ParagraphBlock): string {
  const label = numbering ? numberLabel(numbering) : '';
  const text = cleanLines(said(runs));
  return label && text ? `${label} ${text}` : label || text;
}
