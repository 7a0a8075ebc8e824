import { type WriteOptions, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { WorkCalendar } from '../../calendar/model.ts';
import type { IsoDay } from '../../deadline/model.ts';
import { cleanText } from '../../document/clean-text.ts';
import { LongTexts } from './long-texts.ts';
import { DEFAULT_FONT } from './look.ts';
import { HEADER_ROW, letter, onSheet } from './sheet.ts';
import { monthSheet, unitSheet } from './summary-sheets.ts';
import { trackingSheet } from './tracking-sheet.ts';
import { undatedSheet } from './undated-sheet.ts';

type NamedRange = NonNullable<WriteOptions['namedRanges']>[number];

export interface WorkbookOptions {
  /** The day for the values shown by programs that do not calculate; default: the calendar's first. */
  today?: IsoDay;
}

/**
 * The tracking workbook (.xlsx): due days with states that people fill in, sums by unit and month by formulas.
 * The same calendar always gives the same bytes; programs that calculate show the day they open it.
 */
export async function renderWorkbook(calendar: WorkCalendar, options: WorkbookOptions = {}): Promise<Uint8Array> {
  const { agency, year, scope } = calendar;
  const today = options.today ?? calendar.from;
  const who = scope.kind === 'agency' ? agency.title : `${agency.title}, ${scope.party.name}`;
  const title = (words: string) => `${words} năm ${year} – ${who}`;
  const tasks = [...calendar.entries, ...calendar.undated].map(({ task }) => task);
  // A plan of another field speaks of no quality objectives.
  const ofQuality = tasks.length === 0 || tasks.some(({ objective }) => objective);
  const subject = ofQuality ? 'Theo dõi tiến độ mục tiêu chất lượng' : 'Theo dõi tiến độ thực hiện kế hoạch';
  const long = new LongTexts();
  const sheets = [
    trackingSheet(calendar, title(subject), today, long),
    unitSheet(calendar, title('Tổng hợp theo đơn vị chủ trì'), today),
    monthSheet(calendar, title('Tổng hợp theo tháng'), today),
  ];
  if (calendar.undated.length > 0) sheets.push(undatedSheet(calendar, title('Việc không quy ra ngày'), long));
  sheets.push(...long.sheets(title('Nội dung dài')));
  const stamp = new Date(`${calendar.year}-01-01T00:00:00Z`);
  return writeXlsx({
    sheets,
    namedRanges: sheets.flatMap(printNames),
    defaultFont: DEFAULT_FONT,
    properties: {
      title: cleanText(title(subject)),
      creator: cleanText(agency.title),
      created: stamp,
      modified: stamp,
    },
  });
}

/** What is printed, and the rows repeated on each page. The library writes these names without the quotes they need. */
function printNames({ name, rows, columns }: WriteSheet): NamedRange[] {
  const shown = columns!.filter(({ hidden }) => !hidden).length;
  const print = (kind: string, range: string) => ({ name: `_xlnm.${kind}`, scope: name, range: onSheet(name, range) });
  return [
    print('Print_Area', `$A$1:$${letter(shown)}$${rows!.length}`),
    print('Print_Titles', `$${HEADER_ROW}:$${HEADER_ROW}`),
  ];
}
