/** Small Word files and workbooks for tests, made from a few lines. */
import { strToU8 } from 'fflate';
import { zipParts } from '../../generator/docx/zip-parts.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

export interface Look {
  align?: 'center' | 'both' | 'right';
  bold?: boolean;
  italic?: boolean;
  /** Number of the list and level in it. */
  list?: [number, number];
  style?: string;
}

/** A paragraph; "\t" is a tab. */
export function p(text: string, { align, bold, italic, list, style }: Look = {}): string {
  const properties = [
    style ? `<w:pStyle w:val="${style}"/>` : '',
    list ? `<w:numPr><w:ilvl w:val="${list[1]}"/><w:numId w:val="${list[0]}"/></w:numPr>` : '',
    align ? `<w:jc w:val="${align}"/>` : '',
  ].join('');
  return `<w:p><w:pPr>${properties}</w:pPr>${r(text, { bold, italic })}</w:p>`;
}

export function r(text: string, { bold, italic }: Look = {}): string {
  const look = `<w:rPr>${bold ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}</w:rPr>`;
  return text
    .split('\t')
    .map((piece) => `<w:r>${look}<w:t xml:space="preserve">${escaped(piece)}</w:t></w:r>`)
    .join('<w:r><w:tab/></w:r>');
}

/** A table: each row a list of cells; a cell is its text, its paragraphs, or what `cell` makes. */
export function table(rows: (string | string[])[][], { header = 0 } = {}): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const grid = Array.from({ length: columns }, () => '<w:gridCol w:w="2000"/>').join('');
  const trs = rows.map((row, i) => {
    const properties = i < header ? '<w:trPr><w:tblHeader/></w:trPr>' : '';
    return `<w:tr>${properties}${row.map((each) => (typeof each === 'string' && each.startsWith('<w:tc>') ? each : cell(each))).join('')}</w:tr>`;
  });
  return `<w:tbl><w:tblPr/><w:tblGrid>${grid}</w:tblGrid>${trs.join('')}</w:tbl>`;
}

export function cell(
  content: string | string[],
  { span = 1, merge }: { span?: number; merge?: 'restart' | 'continue' } = {},
): string {
  const properties = [
    span > 1 ? `<w:gridSpan w:val="${span}"/>` : '',
    merge ? `<w:vMerge w:val="${merge}"/>` : '',
  ].join('');
  const paragraphs = (typeof content === 'string' ? [content] : content).map((text) =>
    text.startsWith('<w:') ? text : p(text),
  );
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraphs.join('')}</w:tc>`;
}

/** The name of a kind and a title, as they stand over a text. */
export function kindAndTitle(kind: string, title: string): string {
  return p(kind, { align: 'center', bold: true }) + p(title, { align: 'center', bold: true });
}

/** The head of a plan: bodies and number beside the name of the country, place and day. */
export const PLAN_HEAD_TABLE = table([
  [
    ['ỦY BAN NHÂN DÂN TỈNH BÌNH HẢI', 'SỞ NGOẠI VỤ', 'Số: 12/KH-SNgV'],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Bình Hải, ngày 15 tháng 01 năm 2027'],
  ],
]);
export const PLAN_TITLE = kindAndTitle('KẾ HOẠCH', 'Công tác đối ngoại năm 2027');
export const PLAN_HEAD = PLAN_HEAD_TABLE + PLAN_TITLE;

export interface OtherParts {
  numbering?: string;
  styles?: string;
  footnotes?: string;
  comments?: string;
  [part: string]: string | undefined;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Word and LibreOffice open it too. */
export function wordFile(body: string, others: OtherParts = {}): Uint8Array {
  const named = Object.keys(others).filter((name) => /^[a-z]+$/u.test(name));
  const types = named.map((name) => `<Override PartName="/word/${name}.xml" ContentType="${WORD_TYPE}.${name}+xml"/>`);
  const relations = named.map(
    (name, i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`,
  );
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD_TYPE}.document.main+xml"/>${types.join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`,
    'word/document.xml': `<?xml version="1.0"?><w:document ${W} ${MC}><w:body>${body}</w:body></w:document>`,
  };
  for (const [name, content] of Object.entries(others)) {
    if (content !== undefined) parts[`word/${name}.xml`] = `<w:${name} ${W}>${content}</w:${name}>`;
  }
  return zipParts(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

/** A list of Word's own: each level's format and text, "decimal %1.". */
export function list(id: number, levels: string[], starts: Record<number, number> = {}): string {
  const lvls = levels.map((level, i) => {
    const [format, ...text] = level.split(' ');
    return `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text.join(' ')}"/></w:lvl>`;
  });
  const overrides = Object.entries(starts).map(
    ([level, start]) => `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${lvls.join('')}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/>${overrides.join('')}</w:num>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** A number of a sheet with the code of its format. */
export interface NumberCell {
  value: number;
  format: string;
}

interface SheetLook {
  merges?: string[];
  /** From 1, as Excel counts. */
  hiddenRows?: number[];
  /** From 1. */
  hiddenColumns?: number[];
  /** Behind it: of name and words in one cell. */
  hiddenSheet?: { name: string; words: string };
}

/** One sheet, each cell a text or a number; a row without cells is not in the file, as in those of Excel. */
export function workbookFile(rows: (string | NumberCell)[][], look: string[] | SheetLook = {}): Uint8Array {
  const {
    merges = [],
    hiddenRows = [],
    hiddenColumns = [],
    hiddenSheet,
  } = Array.isArray(look) ? { merges: look } : look;
  const X = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  const formats = [...new Set(rows.flat().flatMap((cell) => (typeof cell === 'string' ? [] : [cell.format])))];
  const written = (content: string | NumberCell, ref: string) => {
    if (typeof content === 'string') return `<c r="${ref}" t="inlineStr"><is><t>${escaped(content)}</t></is></c>`;
    return `<c r="${ref}" s="${formats.indexOf(content.format) + 1}"><v>${content.value}</v></c>`;
  };
  const data = rows.map((row, i) => {
    if (row.length === 0) return '';
    const cells = row.map((content, j) => written(content, `${String.fromCharCode(65 + j)}${i + 1}`));
    return `<row r="${i + 1}"${hiddenRows.includes(i + 1) ? ' hidden="1"' : ''}>${cells.join('')}</row>`;
  });
  const merged = merges.length
    ? `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
    : '';
  const cols = hiddenColumns.map((at) => `<col min="${at}" max="${at}" hidden="1"/>`).join('');
  const codes = formats.map(
    (code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escaped(code).replaceAll('"', '&quot;')}"/>`,
  );
  const styles = `<styleSheet ${X}><numFmts>${codes.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${formats.map((_, i) => `<xf numFmtId="${164 + i}"/>`).join('')}</cellXfs></styleSheet>`;
  const second = hiddenSheet && {
    entry: `<sheet name="${hiddenSheet.name}" sheetId="2" r:id="rId2" state="hidden"/>`,
    relation: '<Relationship Id="rId2" Target="worksheets/sheet2.xml"/>',
    xml: `<worksheet ${X}><sheetData><row r="1">${written(hiddenSheet.words, 'A1')}</row></sheetData></worksheet>`,
  };
  const parts: Record<string, string> = {
    'xl/workbook.xml': `<workbook ${X} ${R}><sheets><sheet name="Kế hoạch" sheetId="1" r:id="rId1"/>${second?.entry ?? ''}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/>${second?.relation ?? ''}</Relationships>`,
    'xl/styles.xml': styles,
    'xl/worksheets/sheet1.xml': `<worksheet ${X}>${cols ? `<cols>${cols}</cols>` : ''}<sheetData>${data.join('')}</sheetData>${merged}</worksheet>`,
    ...(second ? { 'xl/worksheets/sheet2.xml': second.xml } : {}),
  };
  return zipParts(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}
