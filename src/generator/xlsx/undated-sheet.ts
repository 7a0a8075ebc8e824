import type { WriteSheet } from 'hucre/xlsx';
import type { WorkCalendar } from '../../calendar/model.ts';
import type { LongTexts } from './long-texts.ts';
import { LOOK } from './look.ts';
import { FIRST_ROW, HEADER_ROW, Sheet } from './sheet.ts';

const COLUMNS = [
  { heading: 'TT', width: 5 },
  { heading: 'Mục tiêu', width: 26 },
  { heading: 'Nhiệm vụ', width: 36 },
  { heading: 'Chủ trì', width: 17 },
  { heading: 'Phối hợp', width: 17 },
  { heading: 'Theo dõi', width: 13 },
  { heading: 'Kết quả', width: 22 },
  { heading: 'Thời hạn (như văn bản)', width: 20 },
  { heading: 'Phần không quy ra ngày', width: 20 },
];

/** Tasks of which the deadline, or a part of it, gives no day. */
export function undatedSheet({ undated }: WorkCalendar, title: string, long: LongTexts): WriteSheet {
  const sheet = new Sheet({
    long,
    name: 'Không quy ra ngày',
    title,
    note: 'Thời hạn của các việc này, hoặc một phần của thời hạn, không cho biết ngày cụ thể.',
    columns: COLUMNS,
  });
  undated.forEach(({ task, words }, i) => {
    const names = (parties: { name: string }[]) => parties.map(({ name }) => name).join('\n');
    const texts = [
      task.objective ? `${task.objective.number}. ${task.objective.title}` : '',
      task.title,
      names(task.leads),
      names(task.coordinators),
      names(task.monitors),
      task.evidence.join('\n'),
      task.deadline || 'Chưa có thời hạn',
      words.join('; '),
    ];
    sheet.line(FIRST_ROW + i, [
      { content: i + 1, style: LOOK.centred },
      ...texts.map((content) => ({ content, style: LOOK.text })),
    ]);
  });
  return sheet.finish({ freezePane: { rows: HEADER_ROW } });
}
