import type { WriteSheet } from 'hucre/xlsx';
import type { WorkCalendar } from '../../calendar/model.ts';
import { LOOK, printSetup } from './look.ts';
import { Sheet } from './sheet.ts';

const HEADER_ROW = 3;
const HEADINGS = [
  'TT',
  'Mục tiêu',
  'Nhiệm vụ',
  'Chủ trì',
  'Phối hợp',
  'Theo dõi',
  'Kết quả',
  'Thời hạn (như văn bản)',
  'Phần không quy ra ngày',
];
const WIDTHS = [5, 28, 38, 18, 18, 14, 24, 22, 22];

/** Tasks of which the deadline, or a part of it, gives no day. */
export function undatedSheet({ undated }: WorkCalendar, title: string): WriteSheet {
  const sheet = new Sheet();
  sheet.set(1, 1, title, LOOK.title);
  sheet.set(2, 1, 'Các việc này không có ngày đến hạn cụ thể nên không nằm ở trang «Theo dõi».', LOOK.note);
  sheet.height(1, 24);
  sheet.line(HEADER_ROW, HEADINGS, LOOK.header);
  undated.forEach(({ task, words }, i) => {
    const row = HEADER_ROW + 1 + i;
    const names = (parties: { name: string }[]) => parties.map(({ name }) => name).join('\n');
    const contents = [
      task.objective ? `${task.objective.number}. ${task.objective.title}` : '',
      task.title,
      names(task.leads),
      names(task.coordinators),
      names(task.monitors),
      task.evidence.join('\n'),
      task.deadline || 'Chưa có thời hạn',
      words.join('; '),
    ];
    sheet.set(row, 1, i + 1, LOOK.centred);
    contents.forEach((content, column) => {
      sheet.set(row, column + 2, content, LOOK.text);
    });
  });
  return sheet.finish('Không quy ra ngày', WIDTHS, {
    freezePane: { rows: HEADER_ROW },
    pageSetup: printSetup(HEADER_ROW),
  });
}
