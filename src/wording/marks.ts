/**
 * What a person set in bold or italics, and notes, on their way through the words of a document. Sentences are put
 * together as strings; the marks travel in them as characters that no text holds (Unicode keeps them free for such
 * use) and become runs when the document is complete. Outputs that know no marks lose them in `cleanText`.
 */
import type {
  Block,
  Note,
  OfficialDocument,
  ParagraphBlock,
  RuleBlock,
  Run,
  TableRow,
  TextRun,
} from '../document/model.ts';

const BOLD = { on: '\ufdd0', off: '\ufdd1' };
const ITALIC = { on: '\ufdd2', off: '\ufdd3' };
/** Followed by its number in the digits from here on. */
const NOTE = '\ufdd4';
const DIGIT = 0xfde0;
const BASE = 16;

/** All of them. */
export const MARKS = /[\ufdd0-\ufdef]/gu;
const PIECES = /\ufdd4[\ufde0-\ufdef]+|[\ufdd0-\ufdd3]|[^\ufdd0-\ufdef]+/gu;
const AT_END = /(?<![\ufdd0-\ufdef])[\ufdd0-\ufdef]+$/u;

export function withoutMarks(text: string): string {
  return text.replace(MARKS, '');
}

export function looked(text: string, { bold, italic }: { bold?: true; italic?: true }): string {
  const inner = italic && text ? ITALIC.on + text + ITALIC.off : text;
  return bold && text ? BOLD.on + inner + BOLD.off : inner;
}

/** The text with its words changed from the first on, behind the marks that stand before it. */
export function withFirst(text: string, change: (words: string) => string): string {
  const at = Math.max(0, text.search(/[^\ufdd0-\ufdef]/u));
  return text.slice(0, at) + change(text.slice(at));
}

/** The text with its words changed and the marks behind the last of them left where they are. */
export function beforeEndMarks(text: string, change: (words: string) => string): string {
  const marks = AT_END.exec(text)?.[0] ?? '';
  return change(text.slice(0, text.length - marks.length)) + marks;
}

/** Marks and notes of one document. */
export class Marks {
  private readonly notes: string[] = [];
  private used = false;

  look(text: string, look: { bold?: true; italic?: true }): string {
    if (!look.bold && !look.italic) return text;
    this.used = true;
    return looked(text, look);
  }

  /** The mark of a note with these words. */
  note(words: string): string {
    this.used = true;
    const digits = [...(this.notes.push(words) - 1).toString(BASE)];
    return NOTE + digits.map((digit) => String.fromCharCode(DIGIT + Number.parseInt(digit, BASE))).join('');
  }

  /** The document with runs in place of the marks and its notes numbered in their order. */
  laidOut(document: OfficialDocument): OfficialDocument {
    if (!this.used) return document;
    const pass = new Pass(this.notes);
    const { title, subject, author, date } = document.properties;
    return {
      ...document,
      name: withoutMarks(document.name),
      properties: { title: withoutMarks(title), subject: withoutMarks(subject), author, date },
      sections: document.sections.map((section) => ({
        ...section,
        blocks: section.blocks.map((block) => pass.block(block)),
      })),
    };
  }
}

/** The document that `make` makes with a printer that sets these marks. */
export function withMarks(make: (marks: Marks) => OfficialDocument): OfficialDocument {
  const marks = new Marks();
  return marks.laidOut(make(marks));
}

class Pass {
  private count = 0;

  constructor(private readonly notes: readonly string[]) {}

  block(block: Block): Block {
    switch (block.type) {
      case 'paragraph':
        return this.paragraph(block);
      case 'rule':
        return block;
      case 'columns': {
        const part = (each: ParagraphBlock | RuleBlock) => (each.type === 'rule' ? each : this.paragraph(each));
        const rows = block.rows.map(({ cells }) => ({ cells: cells.map((cell) => cell.map(part)) }));
        return { ...block, rows };
      }
      case 'table':
        return {
          ...block,
          headerRows: block.headerRows.map((row) => this.row(row)),
          rows: block.rows.map((row) => this.row(row)),
        };
    }
  }

  private row(row: TableRow): TableRow {
    const cells = row.cells.map((cell) => ({ ...cell, blocks: cell.blocks.map((block) => this.paragraph(block)) }));
    return { ...row, cells };
  }

  private paragraph(block: ParagraphBlock): ParagraphBlock {
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
    const digits = [...mark.slice(1)].map((digit) => (digit.charCodeAt(0) - DIGIT).toString(BASE)).join('');
    const words = this.notes[Number.parseInt(digits, BASE)] ?? '';
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
      return [...block.headerRows, ...block.rows].flatMap(({ cells }) =>
        cells.flatMap(({ blocks }) => notesIn(blocks)),
      );
  }
}
