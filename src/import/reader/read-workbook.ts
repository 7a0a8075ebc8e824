/** An Excel workbook as blocks: each sheet that holds something is a table, its cells as they show. */
import type { OfficeFile, TidyingKind, WordCell, WordRow, WordTable } from './model.ts';
import { broken, tooMany } from './package.ts';
import { plainParagraph } from './plain-paragraph.ts';
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
const LONGEST_FORMAT = 255;

interface Shared {
  texts: { text: string; bold: boolean }[];
  formats: CellFormat[];
  noticed: Map<TidyingKind, number>;
  /** Days count from 1904 in some files from old Macs. */
  from1904: boolean;
  cells: number;
  filled: number;
  letters: number;
}

/** How a number shows. */
type NumberKind = 'number' | 'share' | 'day' | 'month';

interface CellFormat {
  kind: NumberKind;
  bold: boolean;
}

const PLAIN: CellFormat = { kind: 'number', bold: false };

export function readWorkbook(parts: Map<string, Uint8Array>): OfficeFile {
  const part = (name: string) => {
    const bytes = parts.get(name);
    return bytes && parseXml(bytes, isBlank);
  };
  const workbook = part('xl/workbook.xml');
  if (!workbook) throw broken();
  const targets = new Map(
    elements(part('xl/_rels/workbook.xml.rels')).map(({ attributes }) => [
      attributes.Id ?? '',
      attributes.Target ?? '',
    ]),
  );
  const shared: Shared = {
    texts: elements(part('xl/sharedStrings.xml')).map(sharedText),
    formats: formatsOf(part('xl/styles.xml')),
    noticed: new Map(),
    from1904: ['1', 'true'].includes(child(workbook, 'workbookPr')?.attributes.date1904 ?? ''),
    cells: 0,
    filled: 0,
    letters: 0,
  };
  const read = new Set<string>();
  const tables = elements(child(workbook, 'sheets')).flatMap((sheet): WordTable[] => {
    const target = targets.get(sheet.attributes['r:id'] ?? '') ?? '';
    const name = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    // No sheet stands in a workbook twice.
    const root = read.has(name) ? undefined : part(name);
    read.add(name);
    const table = root && sheetTable(root, name, sheet.attributes.name ?? '', shared);
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
    fonts: new Set(),
  };
}

/** Rows and cells that only have a look: a sheet that was formatted to its end has millions. */
function isBlank({ name, attributes, children }: XmlElement): boolean {
  // A cell that does not say its column stands behind the one before.
  return children.length === 0 && (name === 'row' || (name === 'c' && attributes.r !== undefined));
}

function sharedText(element: XmlElement): { text: string; bold: boolean } {
  const runs = elements(element).filter(({ name }) => name === 'r');
  const text = elements(element)
    .filter(({ name }) => name === 't' || name === 'r')
    .map((each) => (each.name === 't' ? elementText(each) : elementText(child(each, 't') ?? each)))
    .join('')
    .slice(0, LONGEST_TEXT);
  return { text, bold: runs.length > 0 && runs.every((run) => child(child(run, 'rPr'), 'b') !== undefined) };
}

function sheetTable(root: XmlElement, part: string, title: string, shared: Shared): WordTable | undefined {
  const found: { row: number; cells: Map<number, { text: string; bold: boolean }> }[] = [];
  for (const row of elements(child(root, 'sheetData'))) {
    const cells = new Map<number, { text: string; bold: boolean }>();
    let column = -1;
    for (const cell of elements(row)) {
      column = cell.attributes.r ? columnOf(cell.attributes.r) : column + 1;
      const shown = shownIn(cell, shared);
      if (shown.text.trim() && column < MOST_COLUMNS) cells.set(column, shown);
    }
    const number = Number(row.attributes.r ?? found.length + 1);
    if (cells.size > 0) found.push({ row: number, cells });
    shared.filled += cells.size;
    for (const { text } of cells.values()) shared.letters += text.length;
    if (found.length > MOST_ROWS || shared.filled > MOST_FILLED || shared.letters > MOST_LETTERS) throw tooMany();
  }
  if (found.length === 0) return undefined;
  let [first, last] = [MOST_COLUMNS, 0];
  for (const { cells } of found) {
    for (const column of cells.keys()) [first, last] = [Math.min(first, column), Math.max(last, column)];
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
          ? shown.text.split(/\r?\n/u).map((text) => plainParagraph(text, shown.bold, { part, index: row }))
          : [],
      });
      column += columnSpan;
    }
    return { cells: result, header: false };
  });
  return {
    type: 'table',
    place: { part, index: found[0]?.row ?? 1 },
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

/** A cell as it shows: texts, numbers in their format, the last value of a formula. */
function shownIn(cell: XmlElement, { texts, formats, noticed, from1904 }: Shared): { text: string; bold: boolean } {
  const format = formats[Number(cell.attributes.s ?? 0)] ?? PLAIN;
  const written = child(cell, 'v');
  const value = written ? elementText(written).slice(0, LONGEST_TEXT) : '';
  if (child(cell, 'f')) noticed.set('formulas', (noticed.get('formulas') ?? 0) + 1);
  switch (cell.attributes.t) {
    case 's': {
      const shared = texts[Number(value)];
      return { text: shared?.text ?? '', bold: (shared?.bold ?? false) || format.bold };
    }
    case 'inlineStr': {
      const inline = child(cell, 'is');
      return { text: inline ? sharedText(inline).text : '', bold: format.bold };
    }
    case 'str':
    case 'e':
      return { text: value, bold: format.bold };
    case 'b':
      return { text: value === '1' ? 'Có' : 'Không', bold: format.bold };
    default:
      return { text: value === '' ? '' : numberShown(Number(value), value, format.kind, from1904), bold: format.bold };
  }
}

const DAY_MS = 86_400_000;
/** Beyond, no digit of a number is sure. */
const MOST_NUMBER = 1e15;
/** 31/12/9999: Excel knows no later day. */
const LAST_DAY = 2_958_465;

/** Days as "05/01/2027", shares as "98%", other numbers with a comma. */
function numberShown(value: number, written: string, kind: NumberKind, from1904: boolean): string {
  if (!(Math.abs(value) < MOST_NUMBER)) return written;
  if ((kind === 'day' || kind === 'month') && value > 0 && value <= LAST_DAY) {
    const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
    const [year, month, day] = new Date(epoch + Math.floor(value) * DAY_MS).toISOString().slice(0, 10).split('-');
    return kind === 'day' ? `${day}/${month}/${year}` : `${month}/${year}`;
  }
  const share = kind === 'share';
  const shown = share ? value * 100 : value;
  const text = String(Math.round(shown * 1e9) / 1e9).replace('.', ',');
  return share ? `${text}%` : text;
}

function kindOf(code: string): NumberKind {
  const bare = code.slice(0, LONGEST_FORMAT).replace(/"[^"]*"|\[[^[\]]*\]|\\./gu, '');
  if (/d/iu.test(bare)) return 'day';
  if (/y/iu.test(bare)) return 'month';
  return bare.includes('%') ? 'share' : 'number';
}

/** Built-in formats that matter: percentages and days. */
const BUILT_IN: Record<number, string> = {
  9: '0%',
  10: '0.00%',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  22: 'dd/mm/yyyy',
};

function formatsOf(root: XmlElement | undefined): CellFormat[] {
  const own = new Map(
    elements(child(root, 'numFmts')).map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? '',
    ]),
  );
  const fonts = elements(child(root, 'fonts')).map((font) => child(font, 'b') !== undefined);
  return elements(child(root, 'cellXfs')).map(({ attributes }) => {
    const id = Number(attributes.numFmtId ?? 0);
    return { kind: kindOf(own.get(id) ?? BUILT_IN[id] ?? ''), bold: fonts[Number(attributes.fontId ?? 0)] ?? false };
  });
}
