/** The lines of a Word file in their order, each with its paragraph and with words for its place. */
import {
  columnLetters,
  type OfficeFile,
  type WordBlock,
  type WordParagraph,
  type WordRow,
  type WordTable,
} from '../import/reader/model.ts';
import { joined } from '../import/recognise/grid.ts';
import { sheetParts, sheetRowOf } from '../import/recognise/sheets.ts';
import { isTaskTable } from '../import/recognise/tables.ts';
import { tidy } from '../import/tidy.ts';

/** Where a person looks: "Phụ lục II, bảng 1, hàng 12, cột «Thời gian hoàn thành»". */
export interface WordLine {
  /** As it stands, tidied. */
  text: string;
  /** For comparing: without its number or dash and the mark at its end. */
  key: string;
  /** How many letters stand in front of what the key says. */
  before: number;
  /** Where it begins in its paragraph, tidied. */
  at: number;
  paragraph: WordParagraph;
  where: string;
  /** Of a line in a table: its row, and what stands over its column. */
  row?: object;
  heading?: string;
  /** Of a line outside the main text, where in the main text a comment on it stands: `at` letters into a paragraph. */
  anchor?: Anchor;
}

export interface Anchor {
  paragraph: WordParagraph;
  /** Of a footnote, where it is called. */
  at?: number;
}

const NUMBERED = /^(?:[-–•+*]\s*|(?:Điều\s+)?\d+(?:\.\d+)*[.)]\s+|\p{Ll}[.)]\s+|[IVXL]+\.\s+)/u;
const MARK_AT_END = /(?<![\s.;:,/])[\s.;:,/]+$/u;

/** What a line says, without what the language makes by itself or leaves out; `before` letters of it stand in front. */
export function keyOf(text: string): { key: string; before: number } {
  const line = tidy(text);
  const before = NUMBERED.exec(line)?.[0].length ?? 0;
  return { key: line.slice(before).replace(MARK_AT_END, '').toLocaleLowerCase('vi'), before };
}

/** Lines of the main text, of what its footnotes say, of headers and footers. */
export function linesOf(file: OfficeFile): WordLine[] {
  const walk = new Walk(file);
  walk.blocks(file.blocks, '');
  const first = walk.lines.find(({ where }) => !where.startsWith(BOX)) ?? walk.lines[0];
  for (const { blocks } of file.margins)
    walk.outside(blocks, 'đầu trang, chân trang', first && { paragraph: first.paragraph });
  return walk.lines;
}

/** Headings that a place is named by. */
const HEADING = /^(?:(?:Phụ lục|PHỤ LỤC)(?:\s+(?:[IVX]+|\d+))?|Điều\s+\d+|Mẫu(?:\s+số)?\s+\d+)(?=[\s.:]|$)/u;

/** Where the words of a text box stand. */
export const BOX = 'hộp chữ';

class Walk {
  readonly lines: WordLine[] = [];
  /** What stands over the columns of rows whose table goes on from another. */
  private readonly continued = new Map<WordRow, Map<number, string>>();
  private annex = '';
  private article = '';
  /** "mục II" */
  private part = '';
  /** Numbers of the list that the text stands in. */
  private item = 0;
  private tables = 0;
  private row: object | undefined;
  private heading: string | undefined;
  private anchor: Anchor | undefined;

  constructor(private readonly file: OfficeFile) {
    for (const block of joined(file.blocks, isTaskTable)) {
      if (block.type !== 'table') continue;
      const headings = headingsOf(block);
      for (const row of block.rows.slice(1)) this.continued.set(row, headings);
    }
  }

  outside(blocks: readonly WordBlock[], where: string, anchor: Anchor | undefined): void {
    this.anchor = anchor;
    this.blocks(blocks, where);
    this.anchor = undefined;
  }

  blocks(blocks: readonly WordBlock[], where: string): void {
    for (const block of blocks) {
      if (block.type === 'paragraph') this.paragraph(block, where);
      else if (block.type === 'table') this.table(block, where);
    }
  }

  private paragraph(paragraph: WordParagraph, where: string): void {
    const heading = HEADING.exec(tidy(`${paragraph.label?.text ?? ''} ${paragraph.text}`))?.[0];
    if (heading && !where) this.enter(heading);
    else if (!where) this.number(tidy(`${paragraph.label?.text ?? ''} ${paragraph.text}`));
    const place = where || this.place() || 'phần đầu văn bản';
    let at = 0;
    for (const line of paragraph.text.split('\n')) {
      this.add(line, paragraph, place, at);
      at += tidy(line).length + 1;
    }
    for (const { id, at: called } of paragraph.footnotes) {
      for (const note of this.file.footnotes.get(id) ?? []) this.note(note, { paragraph, at: called }, place);
    }
    if (paragraph.boxes.length > 0) this.outside(paragraph.boxes, BOX, this.anchor);
  }

  /** A footnote is spoken of at the paragraph that calls it. */
  private note(note: WordParagraph, caller: Anchor, place: string): void {
    const before = this.anchor;
    this.anchor = caller;
    this.add(note.text, note, `${place}, chú thích cuối trang`);
    this.anchor = before;
  }

  private enter(heading: string): void {
    this.part = '';
    this.item = 0;
    if (heading.startsWith('Điều')) {
      this.article = heading;
      return;
    }
    this.annex = heading;
    this.article = '';
    this.tables = 0;
  }

  /** "II. NỘI DUNG" and, in a list that counts, "3. Thanh tra". */
  private number(text: string): void {
    const [, part, item] = /^(?:([IVX]{1,6})\.\s*\p{Lu}|(\d{1,2})\.\s*\p{L})/u.exec(text) ?? [];
    if (part && !this.article) {
      this.part = `mục ${part}`;
      this.item = 0;
    } else if (item && (Number(item) === this.item + 1 || item === '1')) this.item = Number(item);
  }

  /** "Phụ lục I, mục II.3", "Điều 2, khoản 1" */
  private place(): string {
    const { annex, article, part, item } = this;
    const inArticle = item ? `${article}, khoản ${item}` : article;
    const inPart = part && item ? `${part}.${item}` : part;
    return [annex, article ? inArticle : inPart || (item ? `mục ${item}` : '')].filter(Boolean).join(', ');
  }

  private table(table: WordTable, around: string): void {
    if (table.sheet !== undefined) {
      this.sheet(table);
      return;
    }
    if (isLayout(table)) {
      for (const { cells } of table.rows) for (const { blocks } of cells) this.blocks(blocks, around);
      return;
    }
    if (!around) this.tables += 1;
    const inside = around === BOX ? `${BOX}, bảng` : `${around}, bảng trong ô`;
    const name = around ? inside : [this.annex, `bảng ${this.tables}`].filter(Boolean).join(', ');
    const own = headingsOf(table);
    const before = [this.row, this.heading] as const;
    table.rows.forEach((each, row) => {
      const headings = this.continued.get(each) ?? own;
      for (const { blocks, column } of each.cells) {
        this.row = each;
        const heading = row > 0 || headings !== own ? headings.get(column) : undefined;
        this.heading = heading;
        this.blocks(blocks, `${name}, hàng ${row + 1}${heading ? `, cột «${heading}»` : `, cột ${column + 1}`}`);
      }
    });
    [this.row, this.heading] = before;
  }

  /** Rows and columns as Excel names them; the headings are those of the table in it, not the titles over it. */
  private sheet(whole: WordTable): void {
    const { table } = sheetParts(whole);
    const headings = headingsOf(table);
    const [header] = table.rows;
    const under = new Set(table.rows.filter((row) => row !== header));
    for (const row of whole.rows) {
      this.row = row;
      for (const { blocks, column } of row.cells) {
        const heading = under.has(row) ? headings.get(column) : undefined;
        this.heading = heading;
        const letters = columnLetters((whole.firstColumn ?? 0) + column);
        const where = `trang «${whole.sheet}», hàng ${sheetRowOf(row)}, cột ${letters}`;
        this.blocks(blocks, heading ? `${where} «${heading}»` : where);
      }
    }
    [this.row, this.heading] = [undefined, undefined];
  }

  private add(text: string, paragraph: WordParagraph, where: string, at = 0): void {
    const line = tidy(text);
    if (!line) return;
    const inside = {
      ...(this.row ? { row: this.row } : {}),
      ...(this.heading ? { heading: this.heading } : {}),
      ...(this.anchor ? { anchor: this.anchor } : {}),
    };
    this.lines.push({ text: line, ...keyOf(line), at, paragraph, where, ...inside });
  }
}

const textOf = (blocks: readonly WordBlock[]): string =>
  tidy(blocks.map((block) => (block.type === 'paragraph' ? block.text : '')).join(' '));

/** The head, the signature and other tables that only place text: a person does not count them. */
function isLayout({ rows, columns }: WordTable): boolean {
  const text = rows.flatMap(({ cells }) => cells.map(({ blocks }) => textOf(blocks))).join(' ');
  return columns <= 3 && rows.length <= 4 && /Độc lập\s*[-–]\s*Tự do|Nơi nhận|Kính gửi/u.test(text);
}

/** By column: of a header of two rows the lower heading, or the upper one that covers both. */
function headingsOf({ rows }: WordTable): Map<number, string> {
  const headings = new Map<number, string>();
  const [first, second] = rows;
  for (const { column, columnSpan, blocks } of first?.cells ?? []) {
    for (let at = column; at < column + columnSpan; at++) headings.set(at, textOf(blocks));
  }
  const merged = first?.cells.some(({ columnSpan, rowSpan }) => columnSpan > 1 && rowSpan === 1);
  if (!merged || !second || second.cells.some(({ blocks }) => /^\d/u.test(textOf(blocks)))) return headings;
  for (const { column, columnSpan, blocks, continues } of second.cells) {
    const text = textOf(blocks);
    if (!continues && text) for (let at = column; at < column + columnSpan; at++) headings.set(at, text);
  }
  return headings;
}
