/** A Word file as blocks. */
import type {
  Alignment,
  OfficeFile,
  SectionBreak,
  Stretch,
  TidyingKind,
  WordBlock,
  WordCell,
  WordComment,
  WordParagraph,
  WordRow,
  WordTable,
} from './model.ts';
import { NumberingEngine } from './numbering.ts';
import { broken } from './package.ts';
import { paragraphLook, runLook, Styles } from './styles.ts';
import { child, elements, parseXml, switchOf, valOf, words, type XmlElement } from './xml.ts';

const TWIPS_PER_MM = 1440 / 25.4;

/** Elements around runs and blocks that say nothing themselves. */
const WRAPPERS = new Set([
  'w:hyperlink',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:sdt',
  'w:sdtContent',
  'w:fldSimple',
  'w:customXml',
  'w:dir',
  'w:bdo',
]);
const DELETED = new Set(['w:del', 'w:moveFrom']);

/** Arrows, boxes and ticks of symbol fonts, as letters of Unicode. */
const SYMBOLS: Record<string, string> = {
  F0E0: '→',
  F0DF: '←',
  F0B7: '•',
  F0A8: '□',
  F06F: '□',
  F0FE: '☑',
  F0FC: '✓',
  F052: '☑',
  F0B0: '°',
  F0B3: '≥',
  F0A3: '≤',
  F0B4: '×',
  F02D: '-',
};

export function readWord(parts: Map<string, Uint8Array>): OfficeFile {
  const main = mainPart(parts);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const part = (name: string) => {
    const bytes = parts.get(folder + name);
    return bytes && parseXml(bytes);
  };
  const bytes = parts.get(main);
  if (!bytes) throw broken();
  const shared: Shared = {
    styles: new Styles(part('styles.xml')),
    numbering: new NumberingEngine(part('numbering.xml')),
    noticed: new Map(),
    fonts: new Set(),
  };
  const body = child(parseXml(bytes), 'w:body');
  if (!body) throw broken();
  const blocks = new PartReader(main, body, shared).body(body);
  const margins = [...parts.keys()]
    .filter((name) => /\/(header|footer)\d*\.xml$/u.test(name))
    .toSorted()
    .map((name) => {
      const root = parseXml(parts.get(name) ?? new Uint8Array());
      return { part: name, blocks: new PartReader(name, root, shared).blocks(root) };
    });
  if ([...parts.keys()].some((name) => /vbaProject\.bin$/iu.test(name))) notice(shared, 'macros');
  return {
    kind: 'word',
    blocks,
    margins,
    footnotes: new Map([
      ...notesOf(`${folder}footnotes.xml`, part('footnotes.xml'), 'w:footnote', shared),
      ...notesOf(`${folder}endnotes.xml`, part('endnotes.xml'), 'w:endnote', shared),
    ]),
    comments: commentsOf(part('comments.xml')),
    noticed: shared.noticed,
    fonts: shared.fonts,
  };
}

/** Named by the package's relationships; some converters call it otherwise than Word does. */
function mainPart(parts: Map<string, Uint8Array>): string {
  const relations = parts.get('_rels/.rels');
  const found =
    relations && elements(parseXml(relations)).find(({ attributes }) => attributes.Type?.endsWith('/officeDocument'));
  const target = found?.attributes.Target?.replace(/^\//u, '');
  return target && parts.has(target) ? target : 'word/document.xml';
}

function commentsOf(root: XmlElement | undefined): WordComment[] {
  return elements(root)
    .filter(({ name }) => name === 'w:comment')
    .map((element) => ({ author: element.attributes['w:author'] ?? '', text: words(element).trim() }));
}

function notesOf(
  part: string,
  root: XmlElement | undefined,
  name: string,
  shared: Shared,
): [string, WordParagraph[]][] {
  if (!root) return [];
  const reader = new PartReader(part, root, shared);
  return elements(root)
    .filter((note) => note.name === name && !/separator|continuation/iu.test(note.attributes['w:type'] ?? ''))
    .map((note) => [
      `${name}:${note.attributes['w:id']}`,
      reader.blocks(note).filter((block) => block.type === 'paragraph'),
    ]);
}

interface Shared {
  styles: Styles;
  numbering: NumberingEngine;
  noticed: Map<TidyingKind, number>;
  fonts: Set<string>;
}

function notice({ noticed }: Shared, kind: TidyingKind): void {
  noticed.set(kind, (noticed.get(kind) ?? 0) + 1);
}

class PartReader {
  /** The number of each `w:p`, in the order of their beginnings. */
  private readonly numbers = new Map<XmlElement, number>();

  constructor(
    private readonly part: string,
    root: XmlElement,
    private readonly shared: Shared,
  ) {
    this.count(root);
  }

  private count(element: XmlElement): void {
    if (element.name === 'w:p') this.numbers.set(element, this.numbers.size);
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
    return result;
  }

  blocks(parent: XmlElement): WordBlock[] {
    return flattened(parent).flatMap((element) => this.block(element));
  }

  private block(element: XmlElement): WordBlock[] {
    if (element.name === 'w:p') return this.paragraph(element);
    if (element.name === 'w:tbl') return [this.table(element)];
    if (element.name === 'w:altChunk') notice(this.shared, 'external');
    return [];
  }

  private paragraph(element: XmlElement): WordParagraph[] {
    const { styles, numbering } = this.shared;
    const properties = child(element, 'w:pPr');
    const style = valOf(properties, 'w:pStyle');
    const own = paragraphLook(properties);
    const inherited = styles.paragraph(style);
    const runs = new RunCollector(this.shared, style, (box) => this.blocks(box));
    runs.children(element);
    const deletedMark = elements(child(properties, 'w:rPr')).some(({ name }) => DELETED.has(name));
    if (deletedMark && runs.text === '' && runs.boxes.length === 0) return [];
    const listId = own.list?.id ?? inherited.list?.id;
    const level = own.list?.level ?? inherited.list?.level ?? 0;
    const label = listId && listId !== '0' ? numbering.next(listId, level) : undefined;
    const solid = runs.stretches.filter(({ text }) => text.trim());
    const paragraph: WordParagraph = {
      type: 'paragraph',
      place: { part: this.part, index: this.numbers.get(element) ?? 0 },
      text: runs.text,
      stretches: runs.stretches,
      ...(label ? { label: { text: label, level } } : {}),
      ...(style ? { style: styles.nameOf(style) ?? style } : {}),
      alignment: alignmentOf(own.alignment ?? inherited.alignment),
      bold: solid.length > 0 && solid.every(({ bold }) => bold),
      italic: solid.length > 0 && solid.every(({ italic }) => italic),
      caps: solid.length > 0 && runs.caps,
      footnotes: runs.footnotes,
      pageBreakBefore: own.pageBreakBefore ?? inherited.pageBreakBefore ?? false,
      pageBreak: runs.pageBreak,
      boxes: runs.boxes,
      shape: runs.shape,
      pictures: runs.pictures,
    };
    return [paragraph];
  }

  private table(element: XmlElement): WordTable {
    const grid = elements(child(element, 'w:tblGrid')).map(({ attributes }) => millimetres(attributes['w:w']));
    const rows = flattened(element).filter(({ name }) => name === 'w:tr');
    const kept = rows.filter((row) => !elements(child(row, 'w:trPr')).some(({ name }) => DELETED.has(name)));
    if (kept.length < rows.length) notice(this.shared, 'deletions');
    const read = kept.map((row) => this.row(row));
    withRowSpans(read);
    const columns = Math.max(
      grid.length,
      ...read.flatMap(({ cells }) => cells.map(({ column, columnSpan }) => column + columnSpan)),
    );
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
    let column = Number(valOf(properties, 'w:gridBefore') ?? 0);
    const cells: WordCell[] = [];
    for (const cell of flattened(element).filter(({ name }) => name === 'w:tc')) {
      const look = child(cell, 'w:tcPr');
      const columnSpan = Math.min(Math.max(1, Number(valOf(look, 'w:gridSpan') ?? 1) || 1), 64);
      const merge = child(look, 'w:vMerge');
      const old = child(look, 'w:hMerge');
      const blocks = this.blocks(cell);
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
    return { cells, header: switchOf(properties, 'w:tblHeader') ?? false };
  }
}

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

/** The children of an element and of wrappers in it; of alternatives the first. */
function flattened(parent: XmlElement): XmlElement[] {
  return elements(parent).flatMap((element) => {
    if (WRAPPERS.has(element.name)) return flattened(element);
    if (element.name === 'mc:AlternateContent') return flattened(chosen(element));
    return [element];
  });
}

function chosen(alternatives: XmlElement): XmlElement {
  return child(alternatives, 'mc:Choice') ?? child(alternatives, 'mc:Fallback') ?? alternatives;
}

function millimetres(twips: string | undefined): number {
  return Math.round((Number(twips ?? 0) || 0) / TWIPS_PER_MM);
}

function alignmentOf(value: string | undefined): Alignment {
  if (value === 'center') return 'center';
  if (value === 'right' || value === 'end') return 'right';
  return value === 'both' || value === 'distribute' ? 'both' : 'left';
}

/** What stands in the runs of a paragraph. */
class RunCollector {
  text = '';
  stretches: Stretch[] = [];
  footnotes: { at: number; id: string }[] = [];
  boxes: WordBlock[] = [];
  pictures = 0;
  shape = false;
  pageBreak = false;
  caps = true;

  constructor(
    private readonly shared: Shared,
    private readonly style: string | undefined,
    private readonly blocksOf: (box: XmlElement) => WordBlock[],
  ) {}

  children(parent: XmlElement): void {
    for (const element of elements(parent)) {
      if (element.name === 'w:r') this.run(element);
      else if (DELETED.has(element.name)) notice(this.shared, 'deletions');
      else if (element.name === 'mc:AlternateContent') this.children(chosen(element));
      else if (element.name.startsWith('m:')) this.equation(element);
      else if (WRAPPERS.has(element.name)) {
        if (element.name === 'w:ins' || element.name === 'w:moveTo') notice(this.shared, 'insertions');
        this.children(element);
      }
    }
  }

  private run(element: XmlElement): void {
    const properties = child(element, 'w:rPr');
    const look = this.shared.styles.run(this.style, valOf(properties, 'w:rStyle'), runLook(properties));
    const before = this.text.length;
    this.inRun(element);
    const text = this.text.slice(before);
    if (!text) return;
    if (look.strike && text.trim()) notice(this.shared, 'struck');
    if (look.font) this.shared.fonts.add(look.font);
    if (text.trim() && !look.caps) this.caps = false;
    const bold = look.bold ?? false;
    const italic = look.italic ?? false;
    const last = this.stretches.at(-1);
    if (last && last.bold === bold && last.italic === italic) last.text += text;
    else this.stretches.push({ text, bold, italic });
  }

  private inRun(element: XmlElement): void {
    for (const each of elements(element)) {
      switch (each.name) {
        case 'w:t':
          this.text += words(each);
          break;
        case 'w:tab':
          this.text += '\t';
          break;
        case 'w:br':
        case 'w:cr':
          if (each.attributes['w:type'] === 'page') this.pageBreak = true;
          this.text += '\n';
          break;
        case 'w:noBreakHyphen':
          this.text += '-';
          break;
        case 'w:softHyphen':
          this.text += '\u00ad';
          break;
        case 'w:sym':
          this.text += SYMBOLS[(each.attributes['w:char'] ?? '').toUpperCase()] ?? '•';
          break;
        case 'w:footnoteReference':
        case 'w:endnoteReference': {
          const name = each.name.replace('Reference', '');
          this.footnotes.push({ at: this.text.length, id: `${name}:${each.attributes['w:id']}` });
          break;
        }
        case 'mc:AlternateContent':
          this.inRun(chosen(each));
          break;
        case 'w:drawing':
        case 'w:pict':
        case 'w:object':
          this.drawing(each);
          break;
      }
    }
  }

  private drawing(element: XmlElement): void {
    const boxes = found(element, 'w:txbxContent');
    if (boxes.length > 0) {
      for (const box of boxes) this.boxes.push(...this.blocksOf(box));
      return;
    }
    const picture = ['a:blip', 'v:imagedata', 'c:chart', 'dgm:relIds', 'o:OLEObject'].some(
      (name) => found(element, name).length > 0,
    );
    if (picture) {
      this.pictures += 1;
      notice(this.shared, 'pictures');
    } else {
      this.shape = true;
      notice(this.shared, 'shapes');
    }
  }

  private equation(element: XmlElement): void {
    notice(this.shared, 'equations');
    const text = words(element);
    this.text += text;
    this.stretches.push({ text, bold: false, italic: false });
  }
}

/** Elements of a name inside another, the copies for old programs left out; none inside each other. */
function found(element: XmlElement, name: string): XmlElement[] {
  return elements(element).flatMap((each) => {
    if (each.name === name) return [each];
    return each.name === 'mc:AlternateContent' ? found(chosen(each), name) : found(each, name);
  });
}
