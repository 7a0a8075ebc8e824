/** A workbook with the rare elements of one, all its cells told as they show. */
import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { zipParts } from '../../generator/docx/zip-parts.ts';
import { columnLetters, paragraphsIn } from './model.ts';
import { readOfficeSync } from './read-office.ts';

interface Workbook {
  sheets: string;
  relations: string;
  [part: string]: string;
}

function workbook({ sheets, relations, ...others }: Workbook): Uint8Array {
  const parts = {
    'xl/workbook.xml': `<workbook>${sheets}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations}</Relationships>`,
    ...others,
  };
  return zipParts(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

const ONE_SHEET = {
  sheets: '<sheets><sheet name="Kế hoạch" r:id="a"/></sheets>',
  relations: '<Relationship Id="a" Target="worksheets/sheet1.xml"/>',
};

/** Of each sheet: its place, and each cell that is not blank, "B2 (đậm, giữa) words". */
function shown(bytes: Uint8Array): { sheets: Record<string, string[]>; rest: object } {
  const { blocks, hidden, noticed, comments } = readOfficeSync(bytes);
  const sheets = blocks.map((sheet): [string, string[]] => {
    if (sheet.type !== 'table') return ['', []];
    const cells = sheet.rows.flatMap(({ cells }) =>
      cells.flatMap(({ column, columnSpan, rowSpan, continues, blocks, exact }) =>
        paragraphsIn(blocks).map(({ text, bold, alignment, place }) => {
          const at = `${columnLetters((sheet.firstColumn ?? 0) + column)}${place.index}`;
          const looks = [
            bold ? 'đậm' : '',
            alignment === 'left' ? '' : alignment,
            columnSpan + rowSpan > 2 ? `${columnSpan}x${rowSpan}` : '',
            continues ? 'tiếp' : '',
            exact ?? '',
          ].filter(Boolean);
          return [at, ...(looks.length > 0 ? [`(${looks.join(', ')})`] : []), text].join(' ');
        }),
      ),
    );
    return [`${sheet.sheet} trong ${sheet.place.part} từ hàng ${sheet.place.index}`, cells];
  });
  return { sheets: Object.fromEntries(sheets), rest: { hidden, noticed: Object.fromEntries(noticed), comments } };
}

test('cells of every kind as they show: texts, runs, numbers, answers, mistakes and what is blank', () => {
  const sharedStrings = `<sst>
    <si><t>Chung</t><rPh><t>đọc</t></rPh></si>
    <si><r><rPr><b/></rPr><t>10</t></r><r><rPr><b/><vertAlign val="superscript"/></rPr><t>6</t></r></si>
    <si><r><rPr><b/></rPr><t>lần </t></r><r><rPr><vertAlign val="superscript"/></rPr><t>thứ 2</t></r></si>
  </sst>`;
  const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="#,##0"/><numFmt numFmtId="165"/></numFmts>
    <fonts><font/><font><b/></font></fonts>
    <cellXfs><xf/><xf fontId="1"><alignment horizontal="center"/></xf><xf numFmtId="164"><alignment horizontal="right"/></xf><xf numFmtId="165" fontId="9"><alignment horizontal="fill"/></xf></cellXfs></styleSheet>`;
  const row = `<row r="3">
    <c r="B3" t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s" s="1"><v>0</v></c>
    <c r="AA3" t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="str"><f>A1</f><v>dòng một\nvà hai</v></c><c t="e"><v>#REF!</v></c>
    <c t="inlineStr"/><c t="inlineStr"><is><t>tại ô</t></is></c><c s="2"><f>1</f><v>1234.5</v></c><c s="2"><v/></c><c s="3"><v>7</v></c>
  </row>
  <row/><row><c r="?" t="str"><v>không rõ ô</v></c></row>`;
  const { sheets, rest } = shown(
    workbook({
      ...ONE_SHEET,
      'xl/sharedStrings.xml': sharedStrings,
      'xl/styles.xml': styles,
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${row}</sheetData></worksheet>`,
      'xl/vbaProject.bin': 'x',
      'xl/comments1.xml':
        '<comments><commentList><comment><text><t>Xem lại </t></text></comment></commentList></comments>',
    }),
  );
  expect(sheets).toEqual({
    'Kế hoạch trong xl/worksheets/sheet1.xml từ hàng 3': [
      'B3 Chung',
      'C3 (đậm) 10⁶',
      'D3 lần thứ 2',
      'E3 (đậm, center) Chung',
      'AA3 Có',
      'AB3 Không',
      'AC3 dòng một',
      'AC3 và hai',
      'AD3 #REF!',
      'AF3 tại ô',
      'AG3 (right, 1234,5) 1.235',
      'AI3 7',
      'A5 không rõ ô',
    ],
  });
  expect(rest).toEqual({
    noticed: { formulas: 2, rounded: 1, macros: 1 },
    comments: [{ author: '', text: 'Xem lại' }],
  });
});

test('sheets by where their relation leads, those without words or without a part left out; what is hidden is told', () => {
  const rows = (...all: string[]) => `<worksheet><sheetData>${all.join('')}</sheetData></worksheet>`;
  const word = (ref: string, text: string) => `<c r="${ref}" t="str"><v>${text}</v></c>`;
  const { sheets, rest } = shown(
    workbook({
      sheets: `<workbookPr date1904="true"/><sheets>
        <sheet name="Đầu" r:id="a"/><sheet name="Trống" r:id="b"/><sheet name="Mất" r:id="c"/><sheet name="Không nối" r:id="d"/>
        <sheet r:id="e" state="veryHidden"/><sheet name="Trống ẩn" r:id="f" state="hidden"/></sheets>`,
      relations: `<Relationship Id="a" Target="/xl/dau.xml"/><Relationship Id="b" Target="trong.xml"/><Relationship Id="c" Target="mat.xml"/>
        <Relationship Id="e" Target="an.xml"/><Relationship Id="f" Target="trong2.xml"/>`,
      'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>',
      'xl/dau.xml': `<worksheet><cols><col min="3" max="4" hidden="true"/><col min="5" hidden="1"/><col hidden="1"/><col min="2" max="2"/></cols><sheetData>
        <row r="1">${word('B1', 'a')}${word('C1', 'b')}</row>
        <row r="2" hidden="1">${word('A2', ' ')}</row>
        <row r="4" hidden="true">${word('E4', 'c')}<c r="F4"><v>0</v></c></row></sheetData></worksheet>`,
      'xl/trong.xml': rows('<row r="1"><c r="A1"/></row>'),
      'xl/trong2.xml': rows(),
      'xl/an.xml': rows(`<row r="2">${word('A2', 'ẩn')}</row>`),
    }),
  );
  expect(sheets).toEqual({
    'Đầu trong xl/dau.xml từ hàng 1': ['B1 a', 'C1 b', 'E4 c', 'F4 01/01/1904'],
    ' trong xl/an.xml từ hàng 2': ['A2 ẩn'],
  });
  expect(rest).toEqual({
    hidden: [{ sheet: 'Đầu', row: 4 }, { sheet: 'Đầu', column: 2 }, { sheet: 'Đầu', column: 4 }, { sheet: '' }],
    noticed: {},
    comments: [],
  });
});

test('joined cells: in rows, in columns, over rows that are not in the file, and written without a sense', () => {
  const cells = (row: number) =>
    `<row r="${row}">${['A', 'B', 'C'].map((letter) => `<c r="${letter}${row}" t="str"><v>${letter}</v></c>`).join('')}</row>`;
  const merges = ['B1:C1', 'A2:C2', 'A4:A5', 'B3:B4', 'C4:Z5', 'C3', 'X'].map((ref) => `<mergeCell ref="${ref}"/>`);
  const { sheets } = shown(
    workbook({
      ...ONE_SHEET,
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${[1, 3, 4, 5].map(cells).join('')}</sheetData><mergeCells>${merges.join('')}<mergeCell/></mergeCells></worksheet>`,
    }),
  );
  expect(Object.values(sheets)).toEqual([
    [
      ...['A1 A', 'B1 (2x1) B'],
      ...['A3 A', 'B3 (1x2) B', 'C3 C'],
      ...['A4 (1x2) A', 'B4 (tiếp) B', 'C4 (1x2) C'],
      ...['A5 (tiếp) A', 'B5 B', 'C5 (tiếp) C'],
    ],
  ]);
});

test('a workbook without its book of sheets is broken', () => {
  expect(() => readOfficeSync(zipParts({ 'xl/workbook2.xml': strToU8('<workbook/>') }))).toThrow('hỏng');
});
