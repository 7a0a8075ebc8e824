import type { CalendarEntry, WorkCalendar } from '../../calendar/model.ts';
import { parseIsoDay } from '../../deadline/days.ts';
import { nth } from '../../known.ts';
import { monthNumber } from '../../wording/dates.ts';
import type { TableBlock, TableRow } from '../model.ts';
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
  { heading: 'Việc', width: 72 },
  { heading: 'Chủ trì', width: 34 },
  { heading: 'Phối hợp', width: 38 },
  { heading: 'Theo dõi', width: 36 },
  { heading: 'Kết quả', width: 46 },
];

/** All due days in order, under a row for each month that has any. What is due often in a month stands there once. */
export function monthTable({ entries, year }: WorkCalendar): TableBlock {
  const months = Map.groupBy(entries, monthOf);
  return calendarTable(
    COLUMNS,
    [...months].flatMap(([month, ofMonth]): TableRow[] => [
      groupRow(month, COLUMNS.length),
      ...[...Map.groupBy(ofMonth, ({ task }) => task.key).values()].map((ofTask) => entryRow(ofTask, year)),
    ]),
  );
}

function entryRow(entries: CalendarEntry[], year: number): TableRow {
  const { task } = nth(entries, 0);
  return bodyRow(
    [
      centredCell(dueLines(entries, year)),
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
