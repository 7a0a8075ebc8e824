/** What the sheets tell of a task in words: the columns of the tables (`plan/task-columns.ts`), those used. */
import type { CalendarParty, CalendarTask, WorkCalendar } from '../../calendar/model.ts';
import {
  isDetail,
  isTrackedWhereUsed,
  TASK_COLUMNS,
  type TaskColumnKind,
  TRACKED_COLUMNS,
  trackedHeading,
} from '../../plan/task-columns.ts';

export interface WordsColumn {
  kind: TaskColumnKind | 'group';
  heading: string;
  /** In characters. */
  width: number;
  words: (task: CalendarTask) => string;
}

/** What the task stands under, then the columns in their order; headings as the files say them. */
export function wordsColumns(calendar: WorkCalendar): WordsColumn[] {
  const tasks = [...calendar.entries, ...calendar.undated].map(({ task }) => task);
  const kinds = TRACKED_COLUMNS.filter(
    (kind) => !isTrackedWhereUsed(kind) || tasks.some((task) => wordsOf(kind, task) !== ''),
  );
  return [
    { kind: 'group', heading: groupHeading(tasks), width: 28, words: groupOf },
    ...kinds.map((kind) => ({
      kind,
      heading: calendar.columnHeadings[kind] ?? trackedHeading(kind),
      width: TASK_COLUMNS[kind].tracked?.letters ?? 14,
      words: (task: CalendarTask) => wordsOf(kind, task),
    })),
  ];
}

/** "Mục tiêu" where there is one or nothing else, else "Đề mục". */
function groupHeading(tasks: CalendarTask[]): string {
  const isHeaded = tasks.some(({ heading }) => heading);
  if (!isHeaded) return 'Mục tiêu';
  return tasks.some(({ objective }) => objective) ? 'Mục tiêu, đề mục' : 'Đề mục';
}

function groupOf({ objective, heading }: CalendarTask): string {
  return objective ? `${objective.number}. ${objective.title}` : (heading?.title ?? '');
}

function wordsOf(kind: TaskColumnKind, task: CalendarTask): string {
  const names = (parties: CalendarParty[]) => parties.map(({ name }) => name).join('\n');
  switch (kind) {
    case 'statement':
      return task.title;
    case 'leads':
    case 'coordinators':
    case 'monitors':
      return names(task[kind]);
    case 'evidence':
      return task.evidence.join('\n');
    case 'deadline':
      return task.deadline;
    case 'note':
      return task.note ?? '';
    default:
      return isDetail(kind) ? (task.details?.[kind] ?? []).join('\n') : '';
  }
}
