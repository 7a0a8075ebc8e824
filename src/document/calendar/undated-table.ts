import type { UndatedTask, WorkCalendar } from '../../calendar/model.ts';
import type { TableBlock } from '../model.ts';
import { bodyRow, calendarTable, listCell, partyCell, textCell } from './table-parts.ts';

const COLUMNS = [
  { heading: 'Việc', width: 76 },
  { heading: 'Thời hạn', width: 42 },
  { heading: 'Chủ trì', width: 34 },
  { heading: 'Phối hợp', width: 34 },
  { heading: 'Theo dõi', width: 34 },
  { heading: 'Kết quả', width: 38 },
];

/** Tasks of which the deadline, or a part of it, gives no day. */
export function undatedTable({ undated }: WorkCalendar): TableBlock {
  return calendarTable(
    COLUMNS,
    undated.map(({ task, ...rest }) =>
      bodyRow(
        [
          textCell(task.title, task.source),
          textCell(deadlineWords({ task, ...rest })),
          partyCell(task.leads),
          partyCell(task.coordinators),
          partyCell(task.monitors),
          listCell(task.evidence),
        ],
        task.source,
      ),
    ),
  );
}

/** What of the deadline has no day, where another part of it stands among the dated entries. */
function deadlineWords({ task, words, partly }: UndatedTask): string {
  if (!task.deadline) return 'Chưa có thời hạn';
  return partly ? `${task.deadline} (không quy ra ngày: ${words.join('; ')})` : task.deadline;
}
