import type { WriteSheet } from 'hucre/xlsx';
import type { WorkCalendar } from '../../calendar/model.ts';
import type { LongTexts } from './long-texts.ts';
import { LOOK } from './look.ts';
import { FIRST_ROW, HEADER_ROW, Sheet } from './sheet.ts';
import { wordsColumns } from './words-columns.ts';

/** Than in the main sheet, which has columns for days and states too. */
const WIDER = 1.2;

/** Tasks of which the deadline, or a part of it, gives no day. */
export function undatedSheet(calendar: WorkCalendar, title: string, long: LongTexts): WriteSheet {
  const columns = wordsColumns(calendar);
  const sheet = new Sheet({
    long,
    name: 'Không quy ra ngày',
    title,
    note: 'Thời hạn của các việc này, hoặc một phần của thời hạn, không cho biết ngày cụ thể.',
    columns: [
      { heading: 'TT', width: 5 },
      ...columns.map(({ heading, width }) => ({ heading, width: Math.round(width * WIDER) })),
      { heading: 'Phần không quy ra ngày', width: 20 },
    ],
  });
  calendar.undated.forEach(({ task, words }, i) => {
    const texts = columns.map((column) => column.words(task) || (column.kind === 'deadline' ? 'Chưa có thời hạn' : ''));
    sheet.line(FIRST_ROW + i, [
      { content: i + 1, style: LOOK.centred },
      ...[...texts, words.join('; ')].map((content) => ({ content, style: LOOK.text })),
    ]);
  });
  return sheet.finish({ freezePane: { rows: HEADER_ROW } });
}
