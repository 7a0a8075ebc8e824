/** A part of a Word file, its body or a margin, as blocks: paragraphs, tables, sections. */
import { heldBy } from '../../known.ts';
import type {
  Alignment,
  CommentedWords,
  SectionBreak,
  WordBlock,
  WordCell,
  WordParagraph,
  WordRow,
  WordTable,
} from './model.ts';
import { paragraphsIn } from './model.ts';
import { tooMany } from './package.ts';
import { DELETED, flattened, notice, RunCollector, type Shared } from './runs.ts';
import { paragraphLook } from './styles.ts';
import { child, elements, switchOf, valOf, type XmlElement } from './xml.ts';

/** In a file, those of tables included: some six hundred pages. */
export const MOST_PARAGRAPHS = 25_000;
/** Tables and boxes in one another. */
const DEEPEST = 12;

const TWIPS_PER_MM = 1440 / 25.4;

export class PartReader {
  /** The number of each `w:p`, in the order of their beginnings. */
  private readonly numbers = new Map<XmlElement, number>();
  private readonly dropCaps = new Set<WordParagraph>();
  /** What comments are about, in the order of the paragraphs. */
  private readonly commented: CommentedWords[] = [];
  private depth = 0;
  /** How many cells what is being read stands in. */
  private cells = 0;

  constructor(
    private readonly part: string,
    root: XmlElement,
    private readonly shared: Shared,
  ) {
    this.count(root);
  }

  private count(element: XmlElement): void {
    if (element.name === 'w:p') {
      this.numbers.set(element, this.numbers.size);
      if (++this.shared.paragraphs > MOST_PARAGRAPHS) throw tooMany();
    }
    for (const each of elements(element)) this.count(each);
  }

  /** The blocks of the body, each section opened by its break. */
  body(body: XmlElement): WordBlock[] {
    const result: WordBlock[] = [];
    let section: WordBlock[] = [];
    const close = (properties: XmlElement | undefined) => {
      const landscape = child(properties, 'w:pgSz')?.attributes['w:orient'] === 'landscape';
      const opening: SectionBreak = { type: 'section', landscape };
      result.push(opening, ...section);
      section = [];
    };
    for (const element of flattened(body)) {
      if (element.name === 'w:sectPr') {
        close(element);
        continue;
      }
      section.push(...this.block(element));
      const ended = element.name === 'w:p' ? child(child(element, 'w:pPr'), 'w:sectPr') : undefined;
      if (ended) close(ended);
    }
    if (section.length > 0) close(undefined);
    return this.withDropCaps(result);
  }

  blocks(parent: XmlElement): WordBlock[] {
    return this.withDropCaps(flattened(parent).flatMap((element) => this.block(element)));
  }

  /** The great first letter of a paragraph stands in a paragraph of its own in front of it. */
  private withDropCaps(blocks: WordBlock[]): WordBlock[] {
    if (this.dropCaps.size === 0) return blocks;
    return blocks.flatMap((block, i): WordBlock[] => {
      const next = blocks[i + 1];
      if (block.type !== 'paragraph') return [block];
      if (this.dropCaps.has(block) && next?.type === 'paragraph') return [];
      const before = blocks[i - 1];
      if (before?.type !== 'paragraph' || !this.dropCaps.has(before)) return [block];
      const length = before.text.length;
      return [
        {
          ...block,
          text: before.text + block.text,
          stretches: [...before.stretches, ...block.stretches],
          footnotes: block.footnotes.map(({ at, id }) => ({ at: at + length, id })),
        },
      ];
    });
  }

  private block(element: XmlElement): WordBlock[] {
    if (element.name === 'w:p') return this.paragraph(element);
    if (element.name === 'w:tbl') {
      if (this.cells > 0) notice(this.shared, 'nested');
      return [this.inside(() => this.table(element))];
    }
    if (element.name === 'w:altChunk') notice(this.shared, 'external');
    return [];
  }

  /** What stands in a table or a text box. */
  private inside<T>(read: () => T): T {
    if (this.depth >= DEEPEST) throw tooMany();
    this.depth += 1;
    const result = read();
    this.depth -= 1;
    return result;
  }

  private paragraph(element: XmlElement): WordParagraph[] {
    const { styles, numbering } = this.shared;
    const properties = child(element, 'w:pPr');
    const style = valOf(properties, 'w:pStyle');
    const own = paragraphLook(properties);
    const inherited = styles.paragraph(style);
    const runs = new RunCollector(this.shared, style, (box) => this.inside(() => this.blocks(box)));
    runs.children(element);
    const place = { part: this.part, index: heldBy(this.numbers, element) };
    for (const [id, { from, to }] of runs.comments) {
      const about: CommentedWords = { place, paragraph: runs.text, words: runs.text.slice(from, to) };
      this.shared.commented.set(id, about);
      this.commented.push(about);
    }
    const deletedMark = elements(child(properties, 'w:rPr')).some(({ name }) => DELETED.has(name));
    if (deletedMark && runs.text === '' && runs.boxes.length === 0) return [];
    const listId = own.list?.id ?? inherited.list?.id;
    const level = own.list?.level ?? inherited.list?.level ?? 0;
    const label = listId && listId !== '0' ? numbering.next(listId, level) : undefined;
    const solid = runs.stretches.filter(({ text }) => text.trim());
    const paragraph: WordParagraph = {
      type: 'paragraph',
      place,
      text: runs.text,
      stretches: runs.stretches,
      ...(label ? { label: { text: label, level } } : {}),
      ...(style ? { style: styles.nameOf(style) ?? style } : {}),
      alignment: alignmentOf(own.alignment ?? inherited.alignment),
      bold: solid.length > 0 && solid.every(({ bold }) => bold),
      italic: solid.length > 0 && solid.every(({ italic }) => italic),
      caps: solid.length > 0 && runs.caps,
      footnotes: runs.footnotes,
      pageBreakBefore: runs.pageBreakBefore || (own.pageBreakBefore ?? inherited.pageBreakBefore ?? false),
      pageBreakBehind: runs.pageBreakBehind,
      boxes: runs.boxes,
      shape: runs.shape,
      pictures: runs.pictures,
    };
    if (child(properties, 'w:framePr')?.attributes['w:dropCap'] === 'drop') this.dropCaps.add(paragraph);
    return [paragraph];
  }

  private table(element: XmlElement): WordTable {
    const grid = elements(child(element, 'w:tblGrid'))
      .slice(0, MOST_COLUMNS)
      .map(({ attributes }) => millimetres(attributes['w:w']));
    const rows = flattened(element).filter(({ name }) => name === 'w:tr');
    const kept = rows.filter((row) => !elements(child(row, 'w:trPr')).some(({ name }) => DELETED.has(name)));
    if (kept.length < rows.length) notice(this.shared, 'deletions');
    const read = kept.map((row) => this.row(row));
    withRowSpans(read);
    // All cells of a table are too many for the arguments of one call.
    const columns = read.reduce((most, { cells }) => {
      return cells.reduce((wide, { column, columnSpan }) => Math.max(wide, column + columnSpan), most);
    }, grid.length);
    const first = firstParagraph(element);
    return {
      type: 'table',
      place: { part: this.part, index: (first && this.numbers.get(first)) ?? 0 },
      columns,
      widths: grid,
      rows: read,
    };
  }

  private row(element: XmlElement): WordRow {
    const properties = child(element, 'w:trPr');
    const known = this.commented.length;
    let column = Math.min(Math.max(0, Number(valOf(properties, 'w:gridBefore')) || 0), MOST_COLUMNS);
    const cells: WordCell[] = [];
    for (const cell of flattened(element)
      .filter(({ name }) => name === 'w:tc')
      .slice(0, MOST_COLUMNS)) {
      const look = child(cell, 'w:tcPr');
      const columnSpan = Math.min(Math.max(1, Number(valOf(look, 'w:gridSpan')) || 1), 64);
      const merge = child(look, 'w:vMerge');
      const old = child(look, 'w:hMerge');
      this.cells += 1;
      const blocks = this.blocks(cell);
      this.cells -= 1;
      if (old && old.attributes['w:val'] !== 'restart') {
        const before = cells.at(-1);
        if (before) before.columnSpan += columnSpan;
        column += columnSpan;
        continue;
      }
      cells.push({
        column,
        columnSpan,
        continues: !!merge && merge.attributes['w:val'] !== 'restart',
        rowSpan: 1,
        blocks,
      });
      column += columnSpan;
    }
    const commented = this.commented.slice(known);
    if (commented.length > 0) {
      const texts = paragraphsIn(cells.flatMap(({ blocks }) => blocks)).map(({ text }) => text);
      const longest = texts.reduce((most, text) => (text.length > most.length ? text : most), '');
      for (const about of commented) about.row ??= longest;
    }
    return { cells, header: switchOf(properties, 'w:tblHeader') ?? false };
  }
}

/** Word itself makes no table of more than 63. */
const MOST_COLUMNS = 200;

/** Cells that go on below count for the cell they began in. */
function withRowSpans(rows: WordRow[]): void {
  const begun = new Map<number, WordCell>();
  for (const { cells } of rows) {
    for (const cell of cells) {
      const above = begun.get(cell.column);
      if (cell.continues && above) above.rowSpan += 1;
      else begun.set(cell.column, cell);
    }
  }
}

function firstParagraph(element: XmlElement): XmlElement | undefined {
  for (const each of elements(element)) {
    const first = each.name === 'w:p' ? each : firstParagraph(each);
    if (first) return first;
  }
  return undefined;
}

function millimetres(twips: string | undefined): number {
  return Math.round((Number(twips) || 0) / TWIPS_PER_MM);
}

function alignmentOf(value: string | undefined): Alignment {
  if (value === 'center') return 'center';
  if (value === 'right' || value === 'end') return 'right';
  return value === 'both' || value === 'distribute' ? 'both' : 'left';
}
