/**
 * How the workbook looks: the fonts, lines and colours of all its sheets.
 * Cell fonts have no colour: the library writes it before the size, which the schema forbids.
 */
import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import { FONT } from '../../document/styles.ts';

const LINE = { style: 'thin', color: { rgb: 'A6A6A6' } } as const;
const BOX = { top: LINE, bottom: LINE, left: LINE, right: LINE };

export const DEFAULT_FONT = { name: FONT, size: 11 };
/** Day before month, as in Vietnam. */
const DATE_FORMAT = 'dd/mm/yyyy';
/** Days left, late (negative) or today; a text such as "" stays. */
const DAYS_FORMAT = '"còn "0" ngày";[Red]"trễ "0" ngày";"hôm nay";@';

const text: CellStyle = {
  font: DEFAULT_FONT,
  border: BOX,
  alignment: { vertical: 'top', wrapText: true, horizontal: 'left' },
};
const centred: CellStyle = { ...text, alignment: { vertical: 'top', horizontal: 'center', wrapText: true } };

export const LOOK = {
  text,
  /** Long words that many rows repeat. */
  small: { ...text, font: { ...DEFAULT_FONT, size: 10 } },
  centred,
  title: { font: { ...DEFAULT_FONT, size: 15, bold: true }, alignment: { vertical: 'center' } },
  note: {
    font: { ...DEFAULT_FONT, size: 10, italic: true },
    alignment: { vertical: 'center' },
  },
  header: {
    font: { ...DEFAULT_FONT, bold: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'D9E2F3' } },
    border: BOX,
    alignment: { vertical: 'center', horizontal: 'center', wrapText: true },
  },
  date: { ...centred, numFmt: DATE_FORMAT },
  /** Cells that people fill in. */
  input: { ...centred, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFFBE6' } } },
  inputDate: {
    ...centred,
    numFmt: DATE_FORMAT,
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFFBE6' } },
  },
  days: { ...centred, numFmt: DAYS_FORMAT },
  count: { ...centred, numFmt: '0;-0;"–"' },
  percent: { ...centred, numFmt: '0%' },
  total: { ...text, font: { ...DEFAULT_FONT, bold: true } },
  totalCount: { ...centred, font: { ...DEFAULT_FONT, bold: true }, numFmt: '0;-0;"–"' },
  totalPercent: { ...centred, font: { ...DEFAULT_FONT, bold: true }, numFmt: '0%' },
} as const satisfies Record<string, CellStyle>;

/** Colours of the assessments, for light and print: words stay readable in black and white. */
export const COLOURS = {
  late: { fill: 'FFC7CE', font: '9C0006' },
  dueSoon: { fill: 'FFEB9C', font: '7F6000' },
  done: { fill: 'C6EFCE', font: '006100' },
  dropped: { fill: 'E7E6E6', font: '7F7F7F' },
} as const;

/** A4 landscape, all columns on one page across. */
export const PAGE_SETUP: NonNullable<WriteSheet['pageSetup']> = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  horizontalCentered: true,
  margins: { top: 0.6, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
};

export const FOOTER = `&L&"${FONT},Italic"&10&A&R&"${FONT},Regular"&10Trang &P/&N`;
