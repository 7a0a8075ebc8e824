/** An Excel workbook as blocks: each sheet that holds something is a table, its cells as they show. */
import type { OfficeFile, TidyingKind, WordCell, WordRow, WordTable } from './model.ts';
import { broken } from './package.ts';
import { plainParagraph } from './plain-paragraph.ts';
import { child, elements, elementText, parseXml, type XmlElement } from './xml.ts';

/** No plan has more; a sheet may claim a million rows and sixteen thousand columns. */
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 200;

interface Shared {
  texts: { text: string; bold: boolean }[];
  formats: CellFormat[];
  noticed: Map<TidyingKind, number>;
  /** Days count from 1904 in some files from old Macs. */
  from1904: boolean;
}

interface CellFormat {
  code: string;
  bold: boolean;
}

export function readWorkbook(parts: Map<string, Uint8Array>): OfficeFile {
  const part = (name: string) => {
    const bytes = parts.get(name);
    return bytes && parseXml(bytes);
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
  };
  const tables = elements(child(workbook, 'sheets')).flatMap((sheet): WordTable[] => {
    const target = targets.get(sheet.attributes['r:id'] ?? '') ?? '';
    const name = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    const root = part(name);
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

function sharedText(element: XmlElement): { text: string; bold: boolean } {
  const runs = elements(element).filter(({ name }) => name === 'r');
  const text = elements(element)
    .filter(({ name }) => name === 't' || name === 'r')
    .map((each) => (each.name === 't' ? elementText(each) : elementText(child(each, 't') ?? each)))
    .join('');
  return { text, bold: runs.length > 0 && runs.every((run) => child(child(run, 'rPr'), 'b') !== undefined) };
}

function sheetTable(root: XmlElement, part: string, title: string, shared: Shared): WordTable | undefined {
  const merges = elements(child(root, 'mergeCells')).flatMap(({ attributes }) => rangeOf(attributes.ref ?? ''));
  const found: { row: number; cells: Map<number, { text: string; bold: boolean }> }[] = [];
  for (const row of elements(child(root, 'sheetData')).slice(0, MOST_ROWS)) {
    const cells = new Map<number, { text: string; bold: boolean }>();
    let column = -1;
    for (const cell of elements(row)) {
      column = cell.attributes.r ? columnOf(cell.attributes.r) : column + 1;
      const shown = shownIn(cell, shared);
      if (shown.text.trim() && column < MOST_COLUMNS) cells.set(column, shown);
    }
    const number = Number(row.attributes.r ?? found.length + 1);
    if (cells.size > 0) found.push({ row: number, cells });
  }
  if (found.length === 0) return undefined;
  const used = found.flatMap(({ cells }) => [...cells.keys()]);
  const first = Math.min(...used);
  const columns = Math.max(...used) - first + 1;
  const rows = found.map(({ row, cells }): WordRow => {
    const result: WordCell[] = [];
    for (let column = 0; column < columns; ) {
      const at = first + column;
      const merge = merges.find(
        ({ from, to }) => at >= from.column && at <= to.column && row >= from.row && row <= to.row,
      );
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

function rangeOf(reference: string): { from: Corner; to: Corner }[] {
  const corners = reference.split(':').map((corner) => ({
    column: columnOf(corner),
    row: Number(/(?<!\d)\d+$/u.exec(corner)?.[0] ?? 1),
  }));
  const [from, to] = corners;
  return from && to ? [{ from, to }] : [];
}

/** A cell as it shows: texts, numbers in their format, the last value of a formula. */
function shownIn(cell: XmlElement, { texts, formats, noticed, from1904 }: Shared): { text: string; bold: boolean } {
  const format = formats[Number(cell.attributes.s ?? 0)] ?? { code: '', bold: false };
  const value = elementText(child(cell, 'v') ?? { name: '', attributes: {}, children: [] });
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
      return { text: value === '' ? '' : numberShown(Number(value), value, format.code, from1904), bold: format.bold };
  }
}

const DAY_MS = 86_400_000;

/** Days as "05/01/2027", shares as "98%", other numbers with a comma. */
function numberShown(value: number, written: string, code: string, from1904: boolean): string {
  if (!Number.isFinite(value)) return written;
  const bare = code.replace(/"[^"]*"|\[[^[\]]*\]|\\./gu, '');
  if (/[dy]/iu.test(bare) && value > 0) {
    const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
    const [year, month, day] = new Date(epoch + Math.floor(value) * DAY_MS).toISOString().slice(0, 10).split('-');
    return /d/iu.test(bare) ? `${day}/${month}/${year}` : `${month}/${year}`;
  }
  const share = bare.includes('%');
  const shown = share ? value * 100 : value;
  const text = String(Math.round(shown * 1e9) / 1e9).replace('.', ',');
  return share ? `${text}%` : text;
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
    return { code: own.get(id) ?? BUILT_IN[id] ?? '', bold: fonts[Number(attributes.fontId ?? 0)] ?? false };
  });
}
