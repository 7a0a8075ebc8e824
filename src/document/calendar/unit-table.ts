import type { CalendarEntry, CalendarTask, WorkCalendar } from '../../calendar/model.ts';
import type { TableBlock, TableRow } from '../model.ts';
import { bodyRow, calendarTable, dayInYear, groupRow, listCell, partyCell, textCell } from './table-parts.ts';

const COLUMNS = [
  { heading: 'Việc', width: 82 },
  { heading: 'Vai trò', width: 22 },
  { heading: 'Thời hạn', width: 38 },
  { heading: 'Đến hạn ngày', width: 36 },
  { heading: 'Theo dõi', width: 28 },
  { heading: 'Kết quả', width: 46 },
];
/** More due days than this are said in sum: a weekly task would fill half a page. */
const MOST_DAYS = 12;

/** A row for each task of each unit, the unit's own tasks before those in which it helps. */
export function unitTable(calendars: WorkCalendar[]): TableBlock {
  return calendarTable(COLUMNS, calendars.flatMap(unitRows));
}

function unitRows({ scope, entries, year }: WorkCalendar): TableRow[] {
  if (scope.kind !== 'unit') return [];
  const byTask = [
    ...Map.groupBy(
      entries.filter(({ kind }) => kind === 'task'),
      ({ task }) => task.key,
    ).values(),
  ];
  const leads = (task: CalendarTask) => task.leadUnits.some(({ id }) => id === scope.party.id);
  const ordered = [
    ...byTask.filter(([first]) => leads(first!.task)),
    ...byTask.filter(([first]) => !leads(first!.task)),
  ];
  return [
    groupRow(scope.party.name, COLUMNS.length),
    ...ordered.map((own) => {
      const { task } = own[0]!;
      return bodyRow(
        [
          textCell(task.title, task.source),
          textCell(leads(task) ? 'Chủ trì' : 'Phối hợp'),
          textCell(task.deadline),
          textCell(dueDays(own, year)),
          partyCell(task.monitors),
          listCell(task.evidence),
        ],
        task.source,
      );
    }),
  ];
}

function dueDays(entries: CalendarEntry[], year: number): string {
  const days = entries.map(({ due }) => dayInYear(due, year));
  return days.length <= MOST_DAYS ? days.join('; ') : `${days.length} lần, từ ${days[0]} đến ${days.at(-1)}`;
}
