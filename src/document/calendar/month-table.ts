import type { CalendarEntry, WorkCalendar } from '../../calendar/model.ts';
import { parseIsoDay } from '../../deadline/days.ts';
import type { TableBlock, TableRow } from '../model.ts';
import { monthNumber } from '../wording/dates.ts';
import {
  bodyRow,
  calendarTable,
  centredCell,
  dueLines,
  groupRow,
  listCell,
  partyCell,
  textCell,
} from './table-parts.ts';

const COLUMNS = [
  { heading: 'Ngày', width: 24 },
  { heading: 'Việc', width: 82 },
  { heading: 'Chủ trì', width: 36 },
  { heading: 'Phối hợp', width: 36 },
  { heading: 'Theo dõi', width: 26 },
  { heading: 'Kết quả', width: 48 },
];

/** All due days in order, under a row for each month that has any. */
export function monthTable({ entries, year }: WorkCalendar): TableBlock {
  const rows: TableRow[] = [];
  let month = '';
  for (const entry of entries) {
    const own = monthOf(entry);
    if (own !== month) rows.push(groupRow(own, COLUMNS.length));
    month = own;
    rows.push(entryRow(entry, year));
  }
  return calendarTable(COLUMNS, rows);
}

function entryRow(entry: CalendarEntry, year: number) {
  const { task } = entry;
  return bodyRow(
    [
      centredCell(dueLines(entry, year)),
      textCell(task.title, task.source),
      partyCell(task.leads),
      partyCell(task.coordinators),
      partyCell(task.monitors),
      listCell(task.evidence),
    ],
    task.source,
  );
}

/** "Tháng 3/2027" */
function monthOf({ due }: CalendarEntry): string {
  const { year, month } = parseIsoDay(due);
  return `Tháng ${monthNumber(month)}/${year}`;
}
