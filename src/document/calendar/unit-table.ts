import type { CalendarEntry, CalendarTask, WorkCalendar } from '../../calendar/model.ts';
import { nth } from '../../known.ts';
import type { TableBlock, TableRow } from '../model.ts';
import { bodyRow, calendarTable, dayInYear, groupRow, listCell, textCell } from './table-parts.ts';

const COLUMNS = [
  { heading: 'Việc', width: 78 },
  { heading: 'Vai trò', width: 44 },
  { heading: 'Thời hạn', width: 44 },
  { heading: 'Đến hạn ngày', width: 38 },
  { heading: 'Kết quả', width: 48 },
];
/** More due days than this are said in sum: a weekly task would fill half a page. */
const MOST_DAYS = 12;

/** A row for each task of each unit, the unit's own tasks before those in which it helps. */
export function unitTable(calendars: WorkCalendar[], scope: WorkCalendar['scope']): TableBlock {
  const headed = scope.kind === 'agency';
  return calendarTable(
    COLUMNS,
    calendars.flatMap((calendar) => {
      const [name, ...rows] = unitRows(calendar);
      return headed && name ? [name, ...rows] : rows;
    }),
  );
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
      const { task } = nth(own, 0);
      return bodyRow(
        [
          textCell(task.title, task.source),
          textCell(leads(task) ? 'Chủ trì' : helperRole(task)),
          textCell(task.deadline),
          textCell(dueDays(own, year)),
          listCell(task.evidence),
        ],
        task.source,
      );
    }),
  ];
}

/** A unit that helps wants to know whom. */
function helperRole({ leads }: CalendarTask): string {
  return leads.length > 0 ? `Phối hợp với ${leads.map(({ name }) => name).join(', ')}` : 'Phối hợp';
}

function dueDays(entries: CalendarEntry[], year: number): string {
  const days = entries.map(({ due }) => dayInYear(due, year));
  return days.length <= MOST_DAYS ? days.join('; ') : `${days.length} lần, từ ${days[0]} đến ${days.at(-1)}`;
}
