/** The table of tasks: chosen columns, a Roman-numbered row over each group, its tasks under it. */
import { nth } from '../known.ts';
import { inRuns, onceFor } from '../memo.ts';
import type {
  Objective,
  Performer,
  Plan,
  RichText,
  RowNumbering,
  SourceRange,
  Task,
  TaskColumn,
  TaskHeading,
  TaskTableContent,
} from '../plan/model.ts';
import { isDetail, TASK_COLUMNS, type TaskColumnKind, type TaskDetailKind } from '../plan/task-columns.ts';
import { isOnQuality } from '../wording/defaults.ts';
import { objectiveLines } from '../wording/objective-sentence.ts';
import type { Printer } from '../wording/printer.ts';
import { type ListIds, paragraph } from './blocks.ts';
import { cellBlocks, performerBlocks } from './cells.ts';
import { textWidthMm } from './metrics.ts';
import type { ParagraphBlock, TableBlock, TableCell, TableRow } from './model.ts';
import { numberLabel } from './numbering.ts';
import { runsOfRows } from './row-runs.ts';
import { WIDE_COLUMNS } from './stretches.ts';
import { STYLES, textAreaWidthMm } from './styles.ts';
import { headerRows } from './table-header.ts';

/** A column as it is printed. */
interface PrintedColumn {
  kind: TaskColumnKind;
  heading: RichText | string;
  width: number;
  /** Heading over this column and its neighbours of the same. */
  over?: RichText | string;
}

/**
 * The plan annex of 7 columns: widths in mm of a landscape page. No heading takes more than two lines: LibreOffice cuts
 * the third where the header is repeated.
 */
const SEVEN_COLUMNS: PrintedColumn[] = [
  { kind: 'number', heading: 'TT', width: 11 },
  { kind: 'statement', heading: 'Mục tiêu chất lượng và biện pháp thực hiện MTCL', width: 61 },
  { kind: 'leads', heading: 'Chủ trì', width: 31, over: 'Trách nhiệm thực hiện' },
  { kind: 'coordinators', heading: 'Phối hợp', width: 36, over: 'Trách nhiệm thực hiện' },
  { kind: 'deadline', heading: 'Thời gian thực hiện', width: 32 },
  { kind: 'monitors', heading: 'Trách nhiệm theo dõi MTCL', width: 36 },
  { kind: 'evidence', heading: 'Cách thức theo dõi và kết quả', width: 45 },
];
/** The same in a plan of another field, which speaks of tasks. */
const OF_TASKS: Partial<Record<TaskColumnKind, string>> = {
  statement: 'Nhiệm vụ và biện pháp thực hiện',
  monitors: 'Trách nhiệm theo dõi',
};
const LOOSE_TASKS = 'Nhiệm vụ chung';
/** Beside a number, mm. */
const NUMBER_ROOM = 4;
const GROUP_LIST = 'plan-table';
const ACROSS_LIST = 'task-rows-across';

const CELLS: Record<
  Exclude<TaskColumnKind, 'number' | TaskDetailKind>,
  (task: Task, printer: Printer) => ParagraphBlock[]
> = {
  statement: (task, printer) => cellBlocks([task.statement], printer, task.objective),
  performers,
  leads: (task, printer) => performerBlocks(task.leads, printer),
  coordinators: (task, printer) => performerBlocks(task.coordinators, printer),
  deadline: (task, printer) => cellBlocks(task.deadline ? [task.deadline.wording] : [], printer, task.objective),
  monitors: (task, printer) => performerBlocks(task.monitors, printer),
  evidence: (task, printer) => cellBlocks(task.evidence, printer, task.objective),
  note: (task, printer) => cellBlocks(task.note ? [task.note] : [], printer, task.objective),
};

/** What a group of tasks stands under; none: the table has no other groups. */
interface TaskGroup {
  head?: Objective | TaskHeading | typeof LOOSE_TASKS;
  tasks: Task[];
}

/** The tables whose rows are counted together, as far as they are printed. */
export interface RowCount {
  rows: number;
  /** Which such count of the document it is, from 1. */
  series: number;
}

/** The count behind a table: on from the one before where its numbers run on, its own else. */
export function countedOn(before: RowCount, { numbering }: TaskTableContent, table: TableBlock): RowCount {
  const rows = runsOfRows(table.rows).reduce((sum, run) => sum + countOf(run).rows, 0);
  if (rows === 0) return before;
  if (numbering === 'acrossTables') return { ...before, rows: before.rows + rows };
  return { rows, series: before.series + 1 };
}

const countOf = onceFor((run: readonly TableRow[]) => ({
  rows: run.filter(({ kind, cells }) => kind === 'body' && !cells.some(isBlankNumber)).length,
}));

/** Of a row that its author wants no number for. */
function isBlankNumber({ blocks: [first] }: TableCell): boolean {
  return first?.type === 'paragraph' && first.style === 'tableNumber' && !first.numbering && first.runs.length === 0;
}

/** The table that the content asks for; `before`: the count that its numbers may run on from. */
export function taskTable(
  plan: Plan,
  content: TaskTableContent,
  printer: Printer,
  lists: ListIds,
  before: RowCount = { rows: 0, series: 1 },
): TableBlock {
  const columns = content.columns ? content.columns.map(chosenColumn) : sevenColumns(plan);
  const groups = groupsOf(plan, content);
  const list = content.columns ? lists.next('task-rows') : GROUP_LIST;
  const numberings = new RowNumbers(content.numbering ?? 'inGroup', list, before);
  let headed = 0;
  const rows = groups.flatMap(({ head, tasks }): TableRow[] => {
    if (head) headed += 1;
    numberings.nextGroup(headed);
    return [
      ...(head ? [groupRow(head, headed, list, columns, printer, content.plainGroups)] : []),
      ...taskRows(tasks, numberings, columns, printer),
    ];
  });
  return {
    type: 'table',
    columns: withRoomFor(content.plainGroups ? 0 : headed, columns, printer).map((width) => ({ width })),
    headerRows: headerRows(columns, content.headerRows ?? [], printer),
    rows,
    source: content.source,
  };
}

function sevenColumns(plan: Plan): PrintedColumn[] {
  if (isOnQuality(plan)) return SEVEN_COLUMNS;
  return SEVEN_COLUMNS.map((column) => ({ ...column, heading: OF_TASKS[column.kind] ?? column.heading }));
}

function chosenColumn({ kind, heading, over, width }: TaskColumn): PrintedColumn {
  const usual = TASK_COLUMNS[kind];
  return { kind, heading: heading ?? usual.heading, width: width ?? usual.width, ...(over ? { over } : {}) };
}

type RowNumber = NonNullable<ParagraphBlock['numbering']> | { typed: string };

/** The numbers of the tasks of one table. */
class RowNumbers {
  private value: number;
  private list: string;

  constructor(
    private readonly numbering: RowNumbering,
    private readonly name: string,
    before: RowCount,
  ) {
    this.value = numbering === 'acrossTables' ? before.rows : 0;
    // One list of Word's own goes through all tables.
    this.list = numbering === 'acrossTables' ? `${ACROSS_LIST}-${before.series}` : name;
  }

  nextGroup(group: number): void {
    if (this.numbering !== 'inGroup') return;
    this.value = 0;
    this.list = `${this.name}-${group}`;
  }

  /** What the next numbers follow from. */
  get state(): { value: number; list: string } {
    return { value: this.value, list: this.list };
  }

  goOnFrom(value: number): void {
    this.value = value;
  }

  /** @param typed In place of the number; a row that is left without one is not counted. */
  next(typed: string | undefined): RowNumber {
    if (typed !== '') this.value += 1;
    if (typed !== undefined) return { typed };
    return { scheme: 'taskRow', list: this.list, value: this.value };
  }
}

/**
 * The tasks in the order asked for, under what they were written or chosen under. Tasks under nothing get a heading of
 * their own where they stand behind others in a table of all tasks.
 */
function groupsOf(plan: Plan, { columns, chosen, tasks, headings }: TaskTableContent): TaskGroup[] {
  const written: TaskGroup[] = [
    ...(tasks ? [{ tasks }] : []),
    ...(headings ?? []).map((head) => ({ head, tasks: head.tasks })),
  ];
  if (columns && chosen) return [...merged(chosen.map(groupOf)), ...written];
  if (columns && written.length > 0) return written;
  const groups: TaskGroup[] = [...plan.objectives, ...plan.headings].map(groupOf);
  const loose = plan.tasks.filter((task) => !task.objective && !task.heading && !task.inDocument);
  if (loose.length === 0) return groups;
  const head = !columns || plan.headings.length > 0 ? LOOSE_TASKS : undefined;
  return [...groups, { ...(head ? { head } : {}), tasks: loose }];
}

function groupOf(item: Objective | TaskHeading | Task): TaskGroup {
  return item.type === 'task' ? { tasks: [item] } : { head: item, tasks: item.tasks };
}

/** Tasks chosen one after the other count as one group. */
function merged(groups: TaskGroup[]): TaskGroup[] {
  const all: TaskGroup[] = [];
  for (const group of groups) {
    const last = all.at(-1);
    if (last && !group.head && !last.head) last.tasks.push(...group.tasks);
    else all.push({ ...group, tasks: [...group.tasks] });
  }
  return all;
}

/**
 * The widest number of the groups keeps off the lines, and the heading of a narrow column in one piece: what the column
 * takes more, that of the words gives.
 */
function withRoomFor(groups: number, columns: PrintedColumn[], printer: Printer): number[] {
  const labels = Array.from({ length: groups }, (_, i) => numberLabel({ scheme: 'groupRow', value: i + 1 }));
  const number = columns.find(({ kind }) => kind === 'number');
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  // Many columns are pressed together on the page.
  const pressed = Math.max(1, total / textAreaWidthMm(columns.length >= WIDE_COLUMNS ? 'landscape' : 'portrait'));
  const heading = pressed > 1 && number ? [headingWords(number, printer)] : [];
  const widest = Math.max(
    0,
    ...labels.map((label) => textWidthMm(label, STYLES.tableGroupNumber)),
    ...heading.map((words) => textWidthMm(words, STYLES.tableHeader)),
  );
  const more = number ? Math.max(0, (Math.ceil(widest) + NUMBER_ROOM) * pressed - number.width) : 0;
  return columns.map(({ kind, width }) => {
    if (kind === 'number') return width + more;
    return kind === 'statement' && columns.some((column) => column.kind === 'number') ? width - more : width;
  });
}

function headingWords({ heading }: PrintedColumn, printer: Printer): string {
  return typeof heading === 'string' ? heading : printer.heading(heading);
}

function groupRow(
  head: NonNullable<TaskGroup['head']>,
  value: number,
  list: string,
  columns: PrintedColumn[],
  printer: Printer,
  plain = false,
): TableRow {
  const make = () => newGroupRow(head, value, list, columns, printer, plain);
  if (typeof head === 'string') return make();
  const kinds = columns.map(({ kind }) => kind).join();
  const { rows } = once(head, kinds, `${list} ${value} ${plain}`, printer, () => ({ rows: [make()], value }));
  return nth(rows, 0);
}

function newGroupRow(
  head: NonNullable<TaskGroup['head']>,
  value: number,
  list: string,
  columns: PrintedColumn[],
  printer: Printer,
  plain: boolean,
): TableRow {
  const source = typeof head === 'string' ? undefined : head.source;
  const lines = headingLines(head, printer).map((line) => paragraph('tableGroup', line, source ? { source } : {}));
  const typed = typeof head !== 'string' && head.type === 'heading' ? head.rowNumber : undefined;
  const number: RowNumber = typed === undefined ? { scheme: 'groupRow', list: `${list}-groups`, value } : { typed };
  const isNumbered = (typed ?? !plain) && columns[0]?.kind === 'number' && columns.length > 1;
  return {
    kind: 'group',
    cells: [
      ...(isNumbered ? [{ blocks: [numberBlock('tableGroupNumber', number)] }] : []),
      { blocks: lines, columnSpan: columns.length - (isNumbered ? 1 : 0) },
    ],
    ...(source ? { source } : {}),
  };
}

function headingLines(head: NonNullable<TaskGroup['head']>, printer: Printer): string[] {
  if (typeof head === 'string') return [head];
  if (head.type === 'heading') return printer.lines(head.statement);
  return head.planHeading ? printer.lines(head.planHeading, head) : objectiveLines(head, printer);
}

function numberBlock(
  style: 'tableNumber' | 'tableGroupNumber',
  number: RowNumber,
  source?: SourceRange,
): ParagraphBlock {
  const origin = source ? { source } : {};
  if ('typed' in number) return paragraph(style, number.typed, origin);
  return paragraph(style, [], { numbering: number, ...origin });
}

type Made = { state: string; rows: TableRow[]; value: number };

/** Rows by what they print (a task, a run of tasks, the head of a group), by columns. */
const madeBefore = new WeakMap<object, Map<string, Made>>();

/** Made once for what stays the same object, where nothing of the rows depends on what the document has said before. */
function once(owner: object, kinds: string, state: string, printer: Printer, make: () => Omit<Made, 'state'>): Made {
  const known = madeBefore.get(owner)?.get(kinds);
  if (known?.state === state) return known;
  const { lookups } = printer;
  const made = { state, ...make() };
  if (lookups === printer.lookups) {
    const all = madeBefore.get(owner) ?? new Map<string, Made>();
    madeBefore.set(owner, all.set(kinds, made));
  }
  return made;
}

const runsOfTasks = inRuns<Task>();

function taskRows(tasks: Task[], numbers: RowNumbers, columns: PrintedColumn[], printer: Printer): TableRow[] {
  const kinds = columns.map(({ kind }) => kind).join();
  return runsOfTasks(tasks).flatMap((run) => {
    const { rows, value } = once(run, kinds, stateOf(numbers), printer, () => ({
      rows: run.flatMap((task) => {
        const made = once(task, kinds, stateOf(numbers), printer, () => ({
          rows: [newTaskRow(task, numbers.next(task.rowNumber), columns, printer)],
          value: numbers.state.value,
        }));
        numbers.goOnFrom(made.value);
        return made.rows;
      }),
      value: numbers.state.value,
    }));
    numbers.goOnFrom(value);
    return rows;
  });
}

function stateOf({ state: { value, list } }: RowNumbers): string {
  return `${list} ${value}`;
}

function newTaskRow(task: Task, number: RowNumber, columns: PrintedColumn[], printer: Printer): TableRow {
  return {
    kind: 'body',
    cells: columns.map(({ kind }): TableCell => {
      if (kind === 'number') return { blocks: [numberBlock('tableNumber', number, task.source)] };
      if (isDetail(kind)) return { blocks: cellBlocks(task.details?.[kind] ?? [], printer, task.objective) };
      return { blocks: CELLS[kind](task, printer) };
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
