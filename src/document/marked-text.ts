/** The marks that travel in the words of a document (`wording/marks.ts`) become runs and numbered notes. */
import { onceFor } from '../memo.ts';
import { BOLD, ITALIC, MARKS, Marks, NOTE, noteAt, withoutMarks } from '../wording/marks.ts';
import { withParagraphs } from './blocks.ts';
import type { Block, Note, OfficialDocument, ParagraphBlock, RuleBlock, Run, TableRow, TextRun } from './model.ts';
import { runsOfRows } from './row-runs.ts';

const PIECES = /\ufdd4[\ufde0-\ufdef]+|[\ufdd0-\ufdd3]|[^\ufdd0-\ufdef]+/gu;

/** The document that `make` makes with a printer that sets these marks. */
export function withMarks(make: (marks: Marks) => OfficialDocument): OfficialDocument {
  const marks = new Marks();
  return laidOut(make(marks), marks);
}

/** The document with runs in place of the marks and its notes numbered in their order. */
function laidOut(document: OfficialDocument, marks: Marks): OfficialDocument {
  if (!marks.used) return document;
  const pass = new Pass(marks.notes);
  const { title, subject, author, date } = document.properties;
  return {
    ...document,
    name: withoutMarks(document.name),
    properties: { title: withoutMarks(title), subject: withoutMarks(subject), author, date },
    sections: document.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => withParagraphs(block, (paragraph) => pass.paragraph(paragraph))),
    })),
  };
}

class Pass {
  private count = 0;

  constructor(private readonly notes: readonly string[]) {}

  paragraph(block: ParagraphBlock): ParagraphBlock {
    if (!block.runs.some((run) => 'text' in run && run.text.search(MARKS) >= 0)) return block;
    return { ...block, runs: this.runs(block.runs) };
  }

  private runs(runs: readonly Run[]): Run[] {
    const open = new Set<string>();
    return runs.flatMap((run): Run[] => ('text' in run ? this.pieces(run, open) : [run]));
  }

  private pieces(run: TextRun, open: Set<string>): Run[] {
    return (run.text.match(PIECES) ?? []).flatMap((piece): Run[] => {
      if (piece.startsWith(NOTE)) return [{ note: this.note(piece) }];
      if (piece === BOLD.on || piece === ITALIC.on) open.add(piece);
      else if (piece === BOLD.off) open.delete(BOLD.on);
      else if (piece === ITALIC.off) open.delete(ITALIC.on);
      else {
        const bold = open.has(BOLD.on) ? { bold: true } : {};
        return [{ ...run, text: piece, ...bold, ...(open.has(ITALIC.on) ? { italic: true } : {}) }];
      }
      return [];
    });
  }

  private note(mark: string): Note {
    const words = this.notes[noteAt(mark)] ?? '';
    this.count += 1;
    return { number: this.count, runs: this.runs([{ text: words }]) };
  }
}

/** The notes of blocks, in their order. */
export function notesIn(blocks: readonly Block[]): Note[] {
  return blocks.flatMap(notesOfBlock);
}

function notesOfBlock(block: Block | ParagraphBlock | RuleBlock): Note[] {
  switch (block.type) {
    case 'paragraph':
      return block.runs.flatMap((run) => ('note' in run ? [run.note] : []));
    case 'rule':
      return [];
    case 'columns':
      return block.rows.flatMap(({ cells }) => cells.flat().flatMap(notesOfBlock));
    case 'table':
      return [...block.headerRows.flatMap(notesOfRow), ...runsOfRows(block.rows).flatMap(notesOfRun)];
  }
}

/** Rows that stay the same objects from one time to the next are looked at once. */
const notesOfRun = onceFor((run: readonly TableRow[]): Note[] => run.flatMap(notesOfRow));

const notesOfRow = onceFor((row: TableRow): Note[] => row.cells.flatMap(({ blocks }) => notesIn(blocks)));
