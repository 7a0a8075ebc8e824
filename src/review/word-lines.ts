/** The lines of a Word file in their order, each with its paragraph and with words for its place. */
import type { OfficeFile, WordBlock, WordParagraph, WordTable } from '../import/reader/model.ts';
import { tidy } from '../import/tidy.ts';

/** Where a person looks: "Phụ lục II, bảng 1, hàng 12, cột «Thời gian hoàn thành»". */
export interface WordLine {
  /** As it stands, tidied. */
  text: string;
  /** For comparing: without its number or dash and the mark at its end. */
  key: string;
  paragraph: WordParagraph;
  where: string;
  /** Of a line in a table: its row. */
  row?: object;
  /** Of a line outside the main text, the paragraph of the main text that a comment on it stands at. */
  anchor?: WordParagraph;
}

const NUMBERED = /^(?:[-–•+*]\s*|(?:Điều\s+)?\d+(?:\.\d+)*[.)]\s+|\p{Ll}[.)]\s+|[IVXL]+\.\s+)/u;
const MARK_AT_END = /(?<![\s.;:,/])[\s.;:,/]+$/u;

/** What a line says, without what the language makes by itself or leaves out. */
export function lineKey(text: string): string {
  const line = tidy(text);
  return line.replace(NUMBERED, '').replace(MARK_AT_END, '').toLocaleLowerCase('vi');
}

/** Lines of the main text, of what its footnotes say, of headers and footers. */
export function linesOf(file: OfficeFile): WordLine[] {
  const walk = new Walk(file);
  walk.blocks(file.blocks, '');
  const [first] = walk.lines;
  for (const { blocks } of file.margins) walk.outside(blocks, 'đầu trang, chân trang', first?.paragraph);
  return walk.lines;
}

/** Headings that a place is named by. */
const HEADING = /^(?:(?:Phụ lục|PHỤ LỤC)(?:\s+(?:[IVX]+|\d+))?|Điều\s+\d+|Mẫu(?:\s+số)?\s+\d+)(?=[\s.:]|$)/u;

class Walk {
  readonly lines: WordLine[] = [];
  private annex = '';
  private article = '';
  /** "mục II" */
  private part = '';
  /** Numbers of the list that the text stands in. */
  private item = 0;
  private tables = 0;
  private row: object | undefined;
  private anchor: WordParagraph | undefined;

  constructor(private readonly file: OfficeFile) {}

  outside(blocks: readonly WordBlock[], where: string, anchor: WordParagraph | undefined): void {
    this.anchor = anchor;
    this.blocks(blocks, where);
    this.anchor = undefined;
  }

  blocks(blocks: readonly WordBlock[], where: string): void {
    for (const block of blocks) {
      if (block.type === 'paragraph') this.paragraph(block, where);
      else if (block.type === 'table') this.table(block);
    }
  }

  private paragraph(paragraph: WordParagraph, where: string): void {
    const heading = HEADING.exec(tidy(`${paragraph.label?.text ?? ''} ${paragraph.text}`))?.[0];
    if (heading && !where) this.enter(heading);
    else if (!where) this.number(tidy(`${paragraph.label?.text ?? ''} ${paragraph.text}`));
    const place = where || this.place() || 'phần đầu văn bản';
    for (const line of paragraph.text.split('\n')) this.add(line, paragraph, place);
    for (const { id } of paragraph.footnotes) {
      for (const note of this.file.footnotes.get(id) ?? []) this.note(note, paragraph, place);
    }
    if (paragraph.boxes.length > 0) this.outside(paragraph.boxes, 'hộp chữ', this.anchor);
  }

  /** A footnote is spoken of at the paragraph that calls it. */
  private note(note: WordParagraph, caller: WordParagraph, place: string): void {
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

  private table(table: WordTable): void {
    if (isLayout(table)) {
      for (const { cells } of table.rows) for (const { blocks } of cells) this.blocks(blocks, '');
      return;
    }
    this.tables += 1;
    const name = [this.annex, `bảng ${this.tables}`].filter(Boolean).join(', ');
    const headings = headingsOf(table);
    table.rows.forEach((each, row) => {
      const { cells } = each;
      this.row = each;
      for (const { blocks, column } of cells) {
        const heading = row > 0 ? headings.get(column) : undefined;
        this.blocks(blocks, `${name}, hàng ${row + 1}${heading ? `, cột «${heading}»` : `, cột ${column + 1}`}`);
      }
    });
    this.row = undefined;
  }

  private add(text: string, paragraph: WordParagraph, where: string): void {
    const line = tidy(text);
    if (!line) return;
    const key = lineKey(line);
    const inside = { ...(this.row ? { row: this.row } : {}), ...(this.anchor ? { anchor: this.anchor } : {}) };
    this.lines.push({ text: line, key, paragraph, where, ...inside });
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
  for (const { column, blocks } of first?.cells ?? []) headings.set(column, textOf(blocks));
  const spanned = first?.cells.some(({ columnSpan, rowSpan }) => columnSpan > 1 || rowSpan > 1);
  if (spanned && second) {
    for (const { column, blocks, continues } of second.cells) {
      const text = textOf(blocks);
      if (!continues && text) headings.set(column, text);
    }
  }
  return headings;
}
