/** Tables as Word has them: widths, merged cells, what keeps together, told from the XML in a few words. */
import { describe, expect, it } from 'vitest';
import { paragraph } from '../../document/blocks.ts';
import type { ColumnsBlock, TableBlock, TableCell, TableRow } from '../../document/model.ts';
import { WordNumbering } from './word-numbering.ts';
import { wordColumns, wordTable } from './word-tables.ts';

const AREA = { width: 9000, height: 12000 };

const cell = (text: string, more: Omit<TableCell, 'blocks'> = {}): TableCell => ({
  blocks: text ? [paragraph('tableText', text)] : [],
  ...more,
});
const row = (kind: TableRow['kind'], ...cells: TableCell[]): TableRow => ({ kind, cells });
const table = (headerRows: TableRow[], rows: TableRow[], widths: number[] = [1, 1, 2]): TableBlock => ({
  type: 'table',
  columns: widths.map((width) => ({ width })),
  headerRows,
  rows,
});

/** Widths of the grid, then each row: what it is asked for, and its cells as "words width properties". */
function shown(xml: string): string[] {
  const words = (part: string) =>
    [...part.matchAll(/<w:t[ >][^<]*?>?([^<>]*)<\/w:t>/gu)].map(([, text]) => text).join('+');
  const names = (part: string) =>
    [
      ...part.matchAll(
        /<w:(gridSpan|vMerge|vAlign|keepNext|cantSplit|tblHeader|trHeight)\b(?:[^>]*?w:val="([^"]*)")?/gu,
      ),
    ]
      .map(([, name, value]) => (value ? `${name}=${value}` : name))
      .join(' ');
  return [
    [...xml.matchAll(/<w:gridCol w:w="(\d+)"/gu)].map(([, width]) => width).join(' '),
    ...[...xml.matchAll(/<w:tr>(.*?)<\/w:tr>/gsu)].map(([, inner = '']) => {
      const properties = /<w:trPr>(.*?)<\/w:trPr>/su.exec(inner)?.[1] ?? '';
      const cells = [...inner.matchAll(/<w:tc>(.*?)<\/w:tc>/gsu)].map(([, part = '']) =>
        `${words(part) || '-'} ${/<w:tcW w:w="(\d+)"/u.exec(part)?.[1]} ${names(part)}`.trimEnd(),
      );
      return `[${names(properties)}] ${cells.join(' | ')}`;
    }),
  ];
}

const of = (block: TableBlock, area = AREA) => shown(wordTable(block, area, new WordNumbering()));

describe('a table', () => {
  it('is as wide as the text, its header is repeated, its rows stay whole', () => {
    expect(
      of(
        table(
          [
            row('header', cell('STT', { rowSpan: 2 }), cell('Việc', { columnSpan: 2 })),
            row('header', cell('Tên'), cell('Hạn', { verticalAlign: 'top' })),
          ],
          [
            row('group', cell('I. Chung', { columnSpan: 3 })),
            row('body', cell('1'), cell('Rà soát', { verticalAlign: 'center' }), cell('')),
            { ...row('body', cell('2')), keepNext: true },
          ],
        ),
      ),
    ).toMatchInlineSnapshot(`
      [
        "2250 2250 4500",
        "[cantSplit tblHeader] STT 2250 vMerge=restart vAlign=center keepNext | Việc 6750 gridSpan=2 vAlign=center keepNext",
        "[cantSplit tblHeader] - 2250 vMerge=continue vAlign=center | Tên 2250 vAlign=center keepNext | Hạn 4500 keepNext",
        "[cantSplit] I. Chung 9000 gridSpan=3 vAlign=center keepNext",
        "[cantSplit] 1 2250 | Rà soát 2250 vAlign=center | - 4500",
        "[cantSplit] 2 2250 keepNext | - 2250 | - 4500",
      ]
    `);
  });

  it('without rows has one that is empty; of columns without a width each is alike', () => {
    expect(of(table([], []))).toEqual(['2250 2250 4500', '[] - 2250 | - 2250 | - 4500']);
    expect(of(table([], [row('body', cell('a'), cell('b'))], []))).toEqual([
      '4500 4500',
      '[cantSplit] a 4500 | b 4500',
    ]);
  });

  it('a row that is taller than a third of the page breaks, a header over half of it is not repeated', () => {
    const long = 'Rà soát, chuẩn hóa quy trình nội bộ giải quyết thủ tục hành chính. '.repeat(12);
    const tall = table(
      [row('header', cell(long), cell('b'), cell('c'))],
      [row('body', cell(long), cell('b'), cell('c'))],
    );
    expect(of(tall, { width: 9000, height: 12000 }).map((line) => line.split(' ')[0])).toEqual(['2250', '[]', '[]']);
    expect(of(tall, { width: 9000, height: 90000 }).map((line) => line.split(' ')[0])).toEqual([
      '2250',
      '[cantSplit',
      '[cantSplit]',
    ]);
  });

  it('the last header row under a cell that reaches down is as high as that cell needs', () => {
    const reaching = table(
      [
        row(
          'header',
          cell('Mục tiêu chất lượng của cơ quan trong năm, chia theo từng phòng', { rowSpan: 2 }),
          cell('a'),
          cell('b'),
        ),
        row('header', cell('c'), cell('d')),
      ],
      [row('body', cell('1'))],
      [1, 6, 6],
    );
    const [, first, second] = of(reaching);
    expect(first).toMatch(/^\[cantSplit tblHeader\]/u);
    expect(second).toMatch(/^\[cantSplit trHeight=\d{3,} tblHeader\]/u);
  });
});

describe('columns of a letterhead and of a signature', () => {
  const columns = (role: ColumnsBlock['role']): ColumnsBlock => ({
    type: 'columns',
    role,
    widthsPercent: [40, 60],
    rows: [
      {
        cells: [
          [paragraph('tableText', 'Nơi nhận:')],
          [{ type: 'rule', widthMm: 30 }, paragraph('tableText', 'GIÁM ĐỐC')],
        ],
      },
      { cells: [[paragraph('tableText', 'a')]] },
    ],
  });

  it('have no lines, a signature keeps together and with what follows', () => {
    const letterhead = wordColumns(columns('letterhead'), AREA, new WordNumbering());
    expect(shown(letterhead)).toMatchInlineSnapshot(`
      [
        "3600 5400",
        "[cantSplit] Nơi nhận: 3600 | GIÁM ĐỐC 5400",
        "[cantSplit] a 3600 | - 5400",
      ]
    `);
    expect(letterhead).toContain('<w:tblCellMar><w:top w:w="0" w:type="dxa"/>');
    const signature = wordColumns(columns('signature'), AREA, new WordNumbering());
    expect(shown(signature)).toMatchInlineSnapshot(`
      [
        "3600 5400",
        "[cantSplit] Nơi nhận: 3600 keepNext | GIÁM ĐỐC 5400 keepNext",
        "[cantSplit] a 3600 keepNext | - 5400",
      ]
    `);
    expect(signature).toContain('<w:tblCellMar><w:top w:w="160" w:type="dxa"/>');
    expect(signature.match(/w:val="none"/gu)).toHaveLength(6);
  });
});
