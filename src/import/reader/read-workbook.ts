/** An Excel workbook as blocks: each sheet that holds something is a table, its cells as they show. */
import type { Alignment, HiddenPart, OfficeFile, TidyingKind, WordCell, WordRow, WordTable } from './model.ts';
import { type NumberFormat, numberFormat, shownNumber } from './number-format.ts';
import { broken, tooMany } from './package.ts';
import { plainParagraph } from './plain-paragraph.ts';
import { raisedLetters } from './raised.ts';
import { child, elements, elementText, parseXml, type XmlElement } from './xml.ts';

/** No plan has more; a sheet may claim a million rows and sixteen thousand columns. */
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 200;
/** Of all sheets, gaps between filled ones included. */
const MOST_CELLS = 400_000;
const MOST_FILLED = 60_000;
/** Letters of all cells: a text that the file holds once may stand in every cell. */
const MOST_LETTERS = 8_000_000;
/** Excel holds no longer ones. */
const LONGEST_TEXT = 32_767;

interface Shared {
  texts: { text: string; bold: boolean }[];
  formats: CellFormat[];
  noticed: Map<TidyingKind, number>;
  /** Days count from 1904 in some files from old Macs. */
  from1904: boolean;
  cells: number;
  filled: number;
  letters: number;
  hidden: HiddenPart[];
}

interface CellFormat {
  number: NumberFormat;
  bold: boolean;
  alignment: Alignment;
}

const PLAIN: CellFormat = { number: numberFormat(0), bold: false, alignment: 'left' };

/** A cell as it shows. */
interface ShownCell {
  text: string;
  exact?: string;
  bold: boolean;
  alignment: Alignment;
}

export function readWorkbook(parts: Map<string, Uint8Array>): OfficeFile {
  const part = (name: string) => {
    const bytes = parts.get(name);
    return bytes && parseXml(bytes, isBlank);
  };
  const workbook = part('xl/workbook.xml');
  if (!workbook) throw broken();
  const targets = new Map(
    elements(part('xl/_rels/workbook.xml.rels')).map(({ attributes }) => [attributes.Id, attributes.Target]),
  );
  const shared: Shared = {
    texts: elements(part('xl/sharedStrings.xml')).map(sharedText),
    formats: formatsOf(part('xl/styles.xml')),
    noticed: new Map(),
    from1904: ['1', 'true'].includes(child(workbook, 'workbookPr')?.attributes.date1904 ?? ''),
    cells: 0,
    filled: 0,
    letters: 0,
    hidden: [],
  };
  const read = new Set<string>();
  const tables = elements(child(workbook, 'sheets')).flatMap((sheet): WordTable[] => {
    const target = targets.get(sheet.attributes['r:id']) ?? '';
    const name = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    // No sheet stands in a workbook twice.
    const root = read.has(name) ? undefined : part(name);
    read.add(name);
    const title = sheet.attributes.name ?? '';
    const table = root && sheetTable(root, name, title, shared);
    if (table && /hidden/iu.test(sheet.attributes.state ?? '')) shared.hidden.push({ sheet: title });
    return table ? [table] : [];
  });
  if ([...parts.keys()].some((name) => /vbaProject\.bin$/iu.test(name))) shared.noticed.set('macros', 1);
  return {
    kind: 'workbook',
    blocks: tables,
    margins: [],
    footnotes: new Map(),
    comments: [...parts.keys()]
      .filter((name) => /^xl\/comments\d*\.xml$/u.test(name))
      .flatMap((name) => elements(child(part(name), 'commentList')))
      .map((comment) => ({ author: '', text: elementText(comment).trim() })),
    noticed: shared.noticed,
    ...(shared.hidden.length > 0 ? { hidden: shared.hidden } : {}),
    fonts: new Set(),
  };
}

/** Rows and cells that only have a look: a sheet that was formatted to its end has millions. */
function isBlank({ name, attributes, children }: XmlElement): boolean {
  // What does not say its row or column stands behind the one before.
  return children.length === 0 && (name === 'row' || name === 'c') && attributes.r !== undefined;
}

function sharedText(element: XmlElement): { text: string; bold: boolean } {
  const runs = elements(element).filter(({ name }) => name === 'r');
  const text = elements(element)
    .filter(({ name }) => name === 't' || name === 'r')
    .map((each) => (each.name === 't' ? elementText(each) : runText(each)))
    .join('')
    .slice(0, LONGEST_TEXT);
  return { text, bold: runs.length > 0 && runs.every((run) => child(child(run, 'rPr'), 'b') !== undefined) };
}

function runText(run: XmlElement): string {
  const text = elementText(run);
  const raised = child(child(run, 'rPr'), 'vertAlign')?.attributes.val;
  return raised ? (raisedLetters(text, raised) ?? text) : text;
}

function sheetTable(root: XmlElement, part: string, title: string, shared: Shared): WordTable | undefined {
  const found: { row: number; cells: Map<number, ShownCell> }[] = [];
  let number = 0;
  for (const row of elements(child(root, 'sheetData'))) {
    number = Number(row.attributes.r ?? number + 1);
    const cells = new Map<number, ShownCell>();
    let column = -1;
    for (const cell of elements(row)) {
      column = cell.attributes.r ? columnOf(cell.attributes.r) : column + 1;
      const shown = shownIn(cell, shared);
      if (shown.text.trim() && column < MOST_COLUMNS) cells.set(column, shown);
    }
    if (cells.size > 0) {
      found.push({ row: number, cells });
      if (isOn(row.attributes.hidden)) shared.hidden.push({ sheet: title, row: number });
    }
    shared.filled += cells.size;
    for (const { text } of cells.values()) shared.letters += text.length;
    if (found.length > MOST_ROWS || shared.filled > MOST_FILLED || shared.letters > MOST_LETTERS) throw tooMany();
  }
  const [top] = found;
  if (!top) return undefined;
  let [first, last] = [MOST_COLUMNS, 0];
  for (const { cells } of found) {
    for (const column of cells.keys()) [first, last] = [Math.min(first, column), Math.max(last, column)];
  }
  for (const column of hiddenColumns(root)) {
    if (found.some(({ cells }) => cells.has(column))) shared.hidden.push({ sheet: title, column });
  }
  const columns = last - first + 1;
  shared.cells += found.length * columns;
  if (shared.cells > MOST_CELLS) throw tooMany();
  const merges = new Merges(root);
  const rows = found.map(({ row, cells }): WordRow => {
    const result: WordCell[] = [];
    const merged = merges.at(row);
    for (let column = 0; column < columns; ) {
      const at = first + column;
      const merge = merged.find(({ from, to }) => at >= from.column && at <= to.column);
      const columnSpan = merge ? Math.min(merge.to.column - at + 1, columns - column) : 1;
      const continues = !!merge && row > merge.from.row;
      const shown = cells.get(at);
      result.push({
        column,
        columnSpan,
        continues,
        rowSpan: merge && !continues ? merge.to.row - merge.from.row + 1 : 1,
        blocks: shown
          ? shown.text
              .split(/\r?\n/u)
              .map((text) => plainParagraph(text, shown.bold, { part, index: row }, shown.alignment))
          : [],
        ...(shown?.exact ? { exact: shown.exact } : {}),
      });
      column += columnSpan;
    }
    return { cells: result, header: false };
  });
  return {
    type: 'table',
    place: { part, index: top.row },
    columns,
    widths: [],
    rows,
    sheet: title,
    firstColumn: first,
  };
}

function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]+/u.exec(reference)?.[0] ?? 'A') column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

interface Corner {
  row: number;
  column: number;
}

interface Range {
  from: Corner;
  to: Corner;
}

/** Cells of a sheet that are one; asked for row by row, from the top. */
class Merges {
  private readonly coming: Range[];
  private next = 0;
  private now: Range[] = [];

  constructor(sheet: XmlElement) {
    this.coming = elements(child(sheet, 'mergeCells'))
      .flatMap(({ attributes }) => rangeOf(attributes.ref ?? ''))
      .sort((a, b) => a.from.row - b.from.row);
  }

  /** Those that the row has a part in; they stand side by side, so that there are no more than columns. */
  at(row: number): Range[] {
    this.now = this.now.filter(({ to }) => to.row >= row);
    for (let range = this.coming[this.next]; range && range.from.row <= row; range = this.coming[++this.next]) {
      if (range.to.row >= row && this.now.length < MOST_COLUMNS) this.now.push(range);
    }
    return this.now;
  }
}

function rangeOf(reference: string): Range[] {
  const corners = reference.split(':').map((corner) => ({
    column: columnOf(corner),
    row: Number(/(?<!\d)\d+$/u.exec(corner)?.[0] ?? 1),
  }));
  const [from, to] = corners;
  return from && to ? [{ from, to }] : [];
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** Columns that nobody sees, from 0. */
function hiddenColumns(sheet: XmlElement): number[] {
  return elements(child(sheet, 'cols')).flatMap(({ attributes }) => {
    if (!isOn(attributes.hidden)) return [];
    const from = Math.max(1, Number(attributes.min) || 1);
    const to = Math.min(Number(attributes.max) || from, MOST_COLUMNS);
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i - 1);
  });
}

/** A cell as it shows: texts, numbers in their format, the last value of a formula. */
function shownIn(cell: XmlElement, { texts, formats, noticed, from1904 }: Shared): ShownCell {
  const { number, bold, alignment } = formats[Number(cell.attributes.s ?? 0)] ?? PLAIN;
  const written = child(cell, 'v');
  const value = written ? elementText(written).slice(0, LONGEST_TEXT) : '';
  if (child(cell, 'f')) noticed.set('formulas', (noticed.get('formulas') ?? 0) + 1);
  switch (cell.attributes.t) {
    case 's': {
      const shared = texts[Number(value)];
      return { text: shared?.text ?? '', bold: (shared?.bold ?? false) || bold, alignment };
    }
    case 'inlineStr': {
      const inline = child(cell, 'is');
      return { text: inline ? sharedText(inline).text : '', bold, alignment };
    }
    case 'str':
    case 'e':
      return { text: value, bold, alignment };
    case 'b':
      return { text: value === '1' ? 'Có' : 'Không', bold, alignment };
    default: {
      const shown = value === '' ? { text: '' } : shownNumber(value, number, from1904);
      if (shown.exact) noticed.set('rounded', (noticed.get('rounded') ?? 0) + 1);
      return { ...shown, bold, alignment };
    }
  }
}

const ALIGNMENTS: Record<string, Alignment> = { center: 'center', centerContinuous: 'center', right: 'right' };

function formatsOf(root: XmlElement | undefined): CellFormat[] {
  const own = new Map(
    elements(child(root, 'numFmts')).map(({ attributes }) => [Number(attributes.numFmtId), attributes.formatCode]),
  );
  const numbers = new Map<number, NumberFormat>();
  const fonts = elements(child(root, 'fonts')).map((font) => child(font, 'b') !== undefined);
  return elements(child(root, 'cellXfs')).map((look) => {
    const id = Number(look.attributes.numFmtId ?? 0);
    const number = numbers.get(id) ?? numberFormat(id, own.get(id));
    numbers.set(id, number);
    const alignment = ALIGNMENTS[child(look, 'alignment')?.attributes.horizontal ?? ''] ?? 'left';
    return { number, bold: fonts[Number(look.attributes.fontId ?? 0)] ?? false, alignment };
  });
}
