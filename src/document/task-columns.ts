/** A table of tasks with chosen columns: "STT, Nội dung, Đơn vị thực hiện, Thời gian hoàn thành". */
import type { TaskColumn, TaskColumnKind, TaskTableContent } from '../plan/issued.ts';
import type { Objective, Performer, Plan, Task } from '../plan/model.ts';
import { type ListIds, paragraph } from './blocks.ts';
import { cellBlocks, headerBlocks, performerBlocks } from './cells.ts';
import type { ParagraphBlock, TableBlock, TableCell, TableRow } from './model.ts';
import { objectiveSentence } from './wording/objective-sentence.ts';
import type { Printer } from './wording/printer.ts';

interface ColumnForm {
  heading: string;
  /** Parts of the table's width. */
  width: number;
  blocks: (task: Task, printer: Printer) => ParagraphBlock[];
}

const COLUMNS: Record<Exclude<TaskColumnKind, 'number'>, ColumnForm> = {
  statement: {
    heading: 'Nội dung',
    width: 70,
    blocks: (task, printer) => cellBlocks([task.statement], printer, task.objective),
  },
  performers: { heading: 'Đơn vị thực hiện', width: 40, blocks: performers },
  leads: { heading: 'Chủ trì', width: 32, blocks: (task, printer) => performerBlocks(task.leads, printer) },
  coordinators: {
    heading: 'Phối hợp',
    width: 34,
    blocks: (task, printer) => performerBlocks(task.coordinators, printer),
  },
  deadline: {
    heading: 'Thời gian hoàn thành',
    width: 32,
    blocks: (task, printer) => cellBlocks(task.deadline ? [task.deadline.wording] : [], printer, task.objective),
  },
  monitors: {
    heading: 'Trách nhiệm theo dõi',
    width: 30,
    blocks: (task, printer) => performerBlocks(task.monitors, printer),
  },
  evidence: {
    heading: 'Kết quả',
    width: 40,
    blocks: (task, printer) => cellBlocks(task.evidence, printer, task.objective),
  },
  note: {
    heading: 'Ghi chú',
    width: 25,
    blocks: (task, printer) => cellBlocks(task.note ? [task.note] : [], printer, task.objective),
  },
};

const NUMBER_HEADING = 'STT';
const NUMBER_WIDTH = 12;

/** The table of `content`, which names its columns. */
export function columnTable(
  plan: Plan,
  content: TaskTableContent & { columns: TaskColumn[] },
  printer: Printer,
  lists: ListIds,
): TableBlock {
  let list = lists.next('task-rows');
  let number = 0;
  const rows = groupsOf(plan, content).flatMap(({ objective, tasks }): TableRow[] => {
    // Each group counts anew, as in the plan's own table.
    if (objective && number > 0) {
      list = lists.next('task-rows');
      number = 0;
    }
    return [
      ...(objective ? [groupRow(objective, content.columns.length, printer)] : []),
      ...tasks.map((task) => {
        number += 1;
        return taskRow(task, number, list, content.columns, printer);
      }),
    ];
  });
  return {
    type: 'table',
    columns: content.columns.map((column) => ({ width: columnWidth(column, content.columns) })),
    headerRows: [
      {
        kind: 'header',
        cells: content.columns.map((column) => ({
          blocks: headerBlocks(
            column.heading ? printer.heading(column.heading) : defaultHeading(column),
            column.heading?.source,
          ),
          verticalAlign: 'center',
        })),
      },
    ],
    rows,
    source: content.source,
  };
}

/** The tasks in the order asked for; objectives head their tasks where they were chosen as such. */
function groupsOf(plan: Plan, content: TaskTableContent): { objective?: Objective; tasks: Task[] }[] {
  if (!content.chosen && content.tasks) return [{ tasks: content.tasks }];
  const chosen = content.chosen ?? [...plan.objectives, ...plan.tasks.filter((t) => !t.objective && !t.inDocument)];
  return [
    ...chosen.map((item) =>
      item.type === 'objective' ? { objective: item, tasks: item.tasks } : { tasks: [item] as Task[] },
    ),
    { tasks: content.tasks ?? [] },
  ];
}

function defaultHeading({ kind }: TaskColumn): string {
  return kind === 'number' ? NUMBER_HEADING : COLUMNS[kind].heading;
}

/** A width of the file's own counts against the others in millimetres of the usual widths. */
function columnWidth(column: TaskColumn, all: TaskColumn[]): number {
  const usual = column.kind === 'number' ? NUMBER_WIDTH : COLUMNS[column.kind].width;
  return all.some(({ width }) => width !== undefined) ? (column.width ?? usual) : usual;
}

function groupRow(objective: Objective, span: number, printer: Printer): TableRow {
  const lines = objective.planHeading
    ? printer.lines(objective.planHeading, objective)
    : [objectiveSentence(objective, printer)];
  return {
    kind: 'group',
    cells: [
      {
        blocks: lines.map((line) => paragraph('tableGroup', line, { source: objective.source })),
        columnSpan: span,
      },
    ],
    source: objective.source,
  };
}

function taskRow(task: Task, value: number, list: string, columns: TaskColumn[], printer: Printer): TableRow {
  return {
    kind: 'body',
    cells: columns.map(({ kind }): TableCell => {
      if (kind !== 'number') return { blocks: COLUMNS[kind].blocks(task, printer) };
      const numbering = { scheme: 'taskRow', list, value } as const;
      return { blocks: [paragraph('tableNumber', [], { numbering, source: task.source })] };
    }),
    source: task.source,
  };
}

/** Who leads, then who helps, each once. */
function performers(task: Task, printer: Printer): ParagraphBlock[] {
  const { leads, coordinators } = task;
  if (!leads || !coordinators || leads.wording || coordinators.wording) {
    const lists = [leads, coordinators].filter((list) => list !== undefined);
    if (lists.length === 0) return performerBlocks(undefined, printer);
    return lists.flatMap((list) => performerBlocks(list, printer));
  }
  const seen = new Set<unknown>();
  const all = [...leads.performers, ...coordinators.performers].filter(({ party }: Performer) => {
    if (party && seen.has(party)) return false;
    if (party) seen.add(party);
    return true;
  });
  return performerBlocks({ performers: all, source: leads.source }, printer);
}
