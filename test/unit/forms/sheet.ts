/** Workbooks as the reader hands them on, from lines. */
import type { OfficeFile } from '../../../src/import/reader/model.ts';
import { plainParagraph } from '../../../src/import/reader/plain-paragraph.ts';

const PART = 'xl/worksheets/sheet1.xml';

/** A sheet «Phiếu», its cells between dots, the first row being row 1; a paragraph beside it belongs to nothing. */
export function sheet(lines: string, more: { sheet?: string; firstColumn?: number } = { sheet: 'Phiếu' }): OfficeFile {
  const rows = lines
    .trim()
    .split('\n')
    .map((line, row) => ({
      header: false,
      cells: line.split(' · ').map((text, column) => ({
        column,
        columnSpan: 1,
        rowSpan: 1,
        continues: false,
        blocks: [plainParagraph(text.trim(), false, { part: PART, index: row + 1 })],
      })),
    }));
  const table = {
    type: 'table' as const,
    place: { part: PART, index: 1 },
    columns: 7,
    widths: [],
    rows,
    ...more,
  };
  return {
    kind: 'workbook',
    blocks: [plainParagraph('Kính gửi', false, { part: PART, index: 1 }), table],
    margins: [],
    footnotes: new Map(),
    comments: [],
    noticed: new Map(),
    fonts: new Set(),
  };
}
