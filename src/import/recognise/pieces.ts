/** A file as pieces: what its paragraphs, tables, boxes and notes say, in their order. */
import { nth } from '../../known.ts';
import type { OfficeFile, Place, WordBlock, WordParagraph, WordTable } from '../reader/model.ts';
import { paragraphsIn } from '../reader/model.ts';
import { type Tidied, tidy } from '../tidy.ts';
import type { TextNode } from '../understood.ts';
import { isDrawn, isHeadTable, linesOf, tableLines } from './head.ts';
import { meaningOf } from './headers.ts';
import { type Line, lineOf } from './lines.ts';
import { MARKS, markedText, withNotes } from './marks.ts';
import { sheetParts } from './sheets.ts';
import { RECIPIENTS } from './signature.ts';

/** Something that a person should look at, in the order of the file. */
export interface Doubt {
  kind: 'head' | 'signature' | 'footnote' | 'box' | 'picture' | 'margin' | 'second-document' | 'no-kind';
  text: string;
  place?: Place;
}

/** A block that says something: a line, a table, or the begin of pages that lie across. */
export type Piece =
  | { type: 'line'; line: Line }
  | { type: 'table'; table: WordTable }
  | { type: 'pages'; landscape: boolean }
  | { type: 'extra'; node: TextNode };

/** @param marks Looks and notes stand in their lines; else notes stand below them. */
export function piecesOf(
  blocks: WordBlock[],
  file: Pick<OfficeFile, 'footnotes'>,
  doubts: Doubt[],
  tidied: Tidied | undefined,
  marks: boolean,
): Piece[] {
  const pieces: Piece[] = [];
  const notes = new Map(
    [...file.footnotes].map(([id, paragraphs]) => [
      id,
      paragraphs
        .map(({ text }) => tidy(text))
        .filter(Boolean)
        .join(' '),
    ]),
  );
  let newPage = false;
  for (const block of blocks.flatMap(withoutTitleRows)) {
    if (block.type === 'section') {
      pieces.push({ type: 'pages', landscape: block.landscape });
      newPage = true;
    } else if (block.type === 'table') {
      const lines = tableLines(block).flat();
      const layout = isHeadTable(block) || lines.some((line) => RECIPIENTS.test(line));
      if (lines.length === 0) continue;
      if (!layout && (block.columns === 1 || lines.some((line) => /^Kính gửi\s*:/iu.test(line)))) {
        for (const paragraph of paragraphsIn([block])) addParagraph(paragraph);
      } else {
        const noted = marks && !layout;
        pieces.push({ type: 'table', table: noted ? withNotes(block, notes) : block });
        for (const paragraph of paragraphsIn([block])) addNotes(paragraph, noted);
      }
      newPage = false;
    } else addParagraph(block);
  }
  return pieces;

  function addParagraph(paragraph: WordParagraph): void {
    const line = lineOf(paragraph, tidied);
    const marked = line && marks ? markedText(paragraph, line.typed, notes) : undefined;
    const startsPage = newPage || paragraph.pageBreakBefore;
    newPage = paragraph.pageBreakBehind || (startsPage && !line);
    if (line && !isDrawn(line.full)) {
      const looks = { ...(marked ? { marked } : {}), ...(marks ? {} : { bare: true as const }) };
      pieces.push({ type: 'line', line: { ...line, ...looks, ...(startsPage ? { startsPage } : {}) } });
    }
    for (const text of linesOf(paragraph.boxes)) {
      if (/^(?:DỰ THẢO|MẬT|HỎA TỐC|KHẨN)/u.test(text)) doubts.push({ kind: 'box', text, place: paragraph.place });
      else pieces.push({ type: 'extra', node: extra(text, 'hộp chữ', paragraph.place) });
    }
    addNotes(paragraph, marked?.includes(MARKS.note));
  }

  function addNotes(paragraph: WordParagraph, marked = false): void {
    if (paragraph.pictures > 0) doubts.push({ kind: 'picture', text: tidy(paragraph.text), place: paragraph.place });
    if (marked) return;
    for (const { id } of paragraph.footnotes) {
      for (const note of file.footnotes.get(id) ?? []) {
        const text = tidy(note.text);
        if (!text) continue;
        doubts.push({ kind: 'footnote', text, place: paragraph.place });
        pieces.push({ type: 'extra', node: extra(text, 'chú thích cuối trang', paragraph.place) });
      }
    }
  }
}

/** Rows above the heading of a table hold a title, not cells: of a sheet, and cells over the whole width elsewhere. */
function withoutTitleRows(block: WordBlock): WordBlock[] {
  if (block.type !== 'table') return [block];
  if (block.sheet !== undefined) {
    const { head, above, table, below } = sheetParts(block);
    return [...(head ? [head] : []), ...above, table, ...below];
  }
  const count = titleRows(block);
  if (count === 0) return [block];
  const titles = block.rows.slice(0, count).flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks));
  return [...titles, { ...block, rows: block.rows.slice(count) }];
}

/** Rows of one cell in front of one whose cells name columns of tasks. */
function titleRows({ rows, columns }: WordTable): number {
  const header = rows.findIndex(({ cells }) => !cells.some(({ columnSpan }) => columnSpan >= columns));
  if (header <= 0 || columns < 2) return 0;
  const named = nth(rows, header).cells.filter(({ blocks }) => meaningOf(linesOf(blocks).join(' ')) !== undefined);
  return named.length > 1 ? header : 0;
}

export function extra(text: string, unsure: string, place: Place): TextNode {
  return { type: 'paragraph', text, bold: false, children: [], unsure, place };
}
