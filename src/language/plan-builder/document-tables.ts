import type { Content, Objective, RowNumbering, Task, TaskColumn, TaskHeading } from '../../plan/model.ts';
import { columnOfWord } from '../../plan/task-columns.ts';
import * as ast from '../generated/ast.ts';
import type { ElementMap } from './elements.ts';
import { richText, sourceOf } from './sources.ts';

const NUMBERINGS: Record<string, RowNumbering> = {
  'từng nhóm': 'inGroup',
  'cả bảng': 'throughTable',
  'qua các bảng': 'acrossTables',
};

export function buildTaskTable(node: ast.TaskTable, elements: ElementMap): Content {
  const columns = node.columns.flatMap((column): TaskColumn[] => {
    const kind = columnOfWord(column.kind);
    if (!kind) return [];
    const width = column.width ? Number(column.width.replace(',', '.')) : undefined;
    const text = (value: ast.Text | undefined) => value && richText(value, elements);
    return [{ kind, heading: text(column.heading), over: text(column.over), width }];
  });
  const chosen = node.chosen.map((reference) => elements.of(reference.ref)).filter(isChosen);
  const tasks = node.tasks.map((task) => elements.ofType(task, 'task')).filter((task): task is Task => !!task);
  const headings = node.headings.flatMap((heading) => elements.ofType(heading, 'heading') ?? []);
  return {
    type: 'taskTable',
    columns: columns.length > 0 ? columns : undefined,
    ...(node.plainGroups ? { plainGroups: true as const } : {}),
    headerRows: node.headers.map(({ cells }) => cells.map((cell) => richText(cell, elements))),
    chosen: node.chosen.length > 0 ? chosen : undefined,
    tasks: node.tasks.length > 0 ? tasks : undefined,
    headings: headings.length > 0 ? headings : undefined,
    numbering: NUMBERINGS[node.numbering?.normalize('NFC').replace(/\s+/g, ' ') ?? ''],
    source: sourceOf(node),
  };
}

function isChosen(element: unknown): element is Objective | TaskHeading | Task {
  const type = (element as { type?: string } | undefined)?.type;
  return type === 'objective' || type === 'heading' || type === 'task';
}

const FIGURE_TABLES: Record<string, Extract<Content, { type: 'figureTable' }>['kind']> = {
  'bảng kết quả mục tiêu': 'targets',
  'bảng kết quả nhiệm vụ': 'tasks',
  'bảng việc chậm': 'late',
  'bảng việc tiếp theo': 'next',
  'bảng đơn vị báo cáo': 'reporters',
  'danh sách mục tiêu': 'objectives',
};

export function buildFigureTable(node: ast.FigureTable): Content | undefined {
  const kind = FIGURE_TABLES[node.kind?.normalize('NFC').replace(/\s+/g, ' ') ?? ''];
  return kind && { type: 'figureTable', kind, source: sourceOf(node) };
}

/** A line of a reporting regime; the task behind it was made before. */
export function buildReportingDuty(node: ast.ReportingDuty, elements: ElementMap): Content | undefined {
  const task = elements.ofType(node, 'task');
  if (!task) return undefined;
  return {
    type: 'reportingDuty',
    task,
    wording: node.wording && richText(node.wording, elements),
    source: sourceOf(node),
  };
}

/** Tasks that a unit adds for itself, under an objective or under none. */
function isInUnitObjectives(node: ast.Task): boolean {
  const { $container } = node;
  return (
    ast.isUnitObjectives($container) ||
    ast.isPickedObjective($container) ||
    (ast.isObjective($container) && ast.isUnitObjectives($container.$container))
  );
}

/** Under a heading that a table holds. */
function isInTableHeading({ $container }: ast.Task): boolean {
  return ast.isTaskHeading($container) && ast.isTaskTable($container.$container);
}

/** Where rows of tasks may stand outside objectives and the file's own level. */
export function isTaskInDocument(node: unknown): node is ast.Task {
  return ast.isTask(node) && (ast.isTaskTable(node.$container) || isInTableHeading(node) || isInUnitObjectives(node));
}
