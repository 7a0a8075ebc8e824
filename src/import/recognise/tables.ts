/** Tables of tasks as tasks; all others as tables. */
import { freeColumn, isDetail, TASK_COLUMNS } from '../../plan/task-columns.ts';
import type { Place, WordTable } from '../reader/model.ts';
import type { Tidied } from '../tidy.ts';
import { isUpper } from '../tidy.ts';
import type { ColumnMeaning, PlainTableNode, TaskColumn, TaskGroup, TaskRow, TaskTableNode } from '../understood.ts';
import { type Grid, type GridCell, gridOf, headingOver, headings } from './grid.ts';
import { isFigure, meaningOf } from './headers.ts';

/** A letter's width of a table is worth this share of the printed one at most. */
const NARROWEST_MM = 8;

export function tableNode(table: WordTable, tidied?: Tidied): TaskTableNode | PlainTableNode {
  const grid = gridOf(table, tidied);
  const columns = taskColumns(grid);
  return columns ? taskTable(grid, columns, table.place) : plainTable(grid, table.place);
}

export function isTaskTable(table: WordTable): boolean {
  return taskColumns(gridOf(table)) !== undefined;
}

/** A column with the columns of the grid that it takes, half-open. */
interface PlacedColumn extends TaskColumn {
  at: number;
  to: number;
}

/** The meaning of each column; undefined where the table is no table of tasks, or has a column that tasks have not. */
function taskColumns(grid: Grid): PlacedColumn[] | undefined {
  const over = headings(grid);
  if (over.some((lines) => isFigure(lines.join(' ')))) return undefined;
  // Columns of the grid under which no heading begins belong to the one on their left.
  const starts = over.flatMap((_, at) =>
    grid.header.some((row) => row.some(({ column }) => column === at)) ? [at] : [],
  );
  const found = starts.map((at, i) => {
    const heading = over[at] ?? [];
    const own = heading.at(-1) ?? '';
    const all = [headingOver(grid, at), ...heading].join(' ');
    const to = starts[i + 1] ?? grid.columns;
    const width = grid.widths.slice(at, to).reduce((sum, each) => sum + each, 0);
    return { at, to, heading, meaning: meaningOf(heading.join(' ')) ?? meaningOf(own) ?? meaningOf(all), width };
  });
  const has = (meaning: ColumnMeaning) => found.some((column) => column.meaning === meaning);
  if (!has('statement')) {
    // "Đơn vị được kiểm tra | Thời gian kiểm tra": what is not a day is the task.
    const widest = found
      .filter(({ meaning }) => meaning === undefined || ['performers', 'leads', 'inspected'].includes(meaning))
      .toSorted((a, b) => (b.width ?? 0) - (a.width ?? 0))[0];
    if (!widest || !has('deadline')) return undefined;
    widest.meaning = 'statement';
  }
  if (!has('deadline') && !has('leads') && !has('performers')) return undefined;
  const taken = new Set(found.flatMap(({ meaning }) => meaning ?? []));
  const seen = new Set<ColumnMeaning>();
  const columns: PlacedColumn[] = [];
  for (const { at, to, heading, meaning, width } of found) {
    const known = meaning !== undefined && !seen.has(meaning) ? meaning : undefined;
    const free = known ?? spare(meaning, taken);
    if (!free) return undefined;
    taken.add(free);
    seen.add(free);
    const borrowed = !known && isDetail(free);
    columns.push({
      at,
      to,
      meaning: free,
      heading,
      ...(width && width >= NARROWEST_MM ? { width } : {}),
      ...(borrowed ? { borrowed: true as const } : {}),
    });
  }
  return columns;
}

/** A column that tasks have not, or have but once, is kept as their note, else in a column that the table has not. */
function spare(meaning: ColumnMeaning | undefined, taken: Set<ColumnMeaning>): ColumnMeaning | undefined {
  if (meaning === 'performers' && !taken.has('leads')) return 'leads';
  if (meaning === 'statement' || meaning === 'number') return undefined;
  return freeColumn(taken);
}

function unsureOf(columns: PlacedColumn[]): { unsure?: string } {
  const borrowed = columns.filter((column) => column.borrowed);
  if (borrowed.length === 0) return {};
  const names = borrowed.map(
    ({ heading, meaning }) => `«${heading.join(' ')}» ghi vào «${TASK_COLUMNS[meaning].word}»`,
  );
  return { unsure: `cột không thuộc loại nào của bảng nhiệm vụ: ${names.join(', ')}` };
}

function taskTable(grid: Grid, columns: PlacedColumn[], place: Place): TaskTableNode {
  const groups: TaskGroup[] = [];
  const current = () => {
    if (groups.length === 0) groups.push({ label: '', heading: [], rows: [] });
    return groups.at(-1) as TaskGroup;
  };
  for (const row of grid.rows) {
    const group = groupOf(row, columns, grid.columns);
    if (group) {
      groups.push({ ...group, rows: [] });
      continue;
    }
    const task = taskRow(row, columns, place);
    const before = current().rows.at(-1);
    if (before) share(row, task, before, columns);
    if (before && goesOn(row, task, before, columns)) append(before, task);
    else if (Object.values(task.cells).some((lines) => lines.length > 0)) current().rows.push(task);
  }
  return {
    type: 'tasks',
    columns: columns.map(({ at: _at, to: _to, ...column }) => column),
    groups,
    ...unsureOf(columns),
    usualHeader: grid.header.length === 2,
    place,
  };
}

/** A row of a number and words in bold, or one cell over the whole width: what stands under it belongs to it. */
function groupOf(
  row: GridCell[],
  columns: PlacedColumn[],
  width: number,
): { label: string; heading: string[] } | undefined {
  const filled = row.filter(({ lines, continues }) => lines.length > 0 && !continues);
  const number = columns.find(({ meaning }) => meaning === 'number')?.at;
  const numbered = filled.find(({ column }) => column === number);
  const rest = filled.filter((cell) => cell !== numbered);
  const [heading] = rest;
  if (rest.length > 1 || !heading) {
    // One cell over all columns, its number in front of its words.
    return undefined;
  }
  const whole = heading.columnSpan >= Math.max(2, width - 1);
  const statement = columns.find(({ meaning }) => meaning === 'statement')?.at;
  if (!whole && heading.column !== statement) return undefined;
  if (row.some(({ continues, rowSpan }) => continues || rowSpan > 1)) return undefined;
  const label = numbered?.lines.join(' ') ?? '';
  const marked = /^(?:[IVXL]+|[A-ZĐ])[.)]?$/u.test(label);
  if (!whole && !marked && !heading.bold && !isUpper(heading.lines.join(' '))) return undefined;
  return { label, heading: heading.lines };
}

function taskRow(row: GridCell[], columns: PlacedColumn[], place: Place): TaskRow {
  const cells: Partial<Record<ColumnMeaning, string[]>> = {};
  let label = '';
  for (const { at, to, meaning } of columns) {
    const lines = row.flatMap((cell) => (cell.column >= at && cell.column < to && !cell.continues ? cell.lines : []));
    if (meaning === 'number') label = lines.join(' ');
    else cells[meaning] = lines;
  }
  return { label, cells, place };
}

/** A part of the task above: its number or its words go on from there, or the row was torn by a page. */
function goesOn(row: GridCell[], task: TaskRow, before: TaskRow, columns: PlacedColumn[]): boolean {
  if (task.label) return false;
  const statement = columns.find(({ meaning }) => meaning === 'statement');
  const cell = row.find(({ column }) => column === statement?.at);
  // Under the same words a day of its own makes a task of its own.
  if (cell?.continues) return !ownDeadline(row, task, columns);
  if (!columns.some(({ meaning }) => meaning === 'number')) return false;
  const number = row.find(({ column }) => column === columns.find(({ meaning }) => meaning === 'number')?.at);
  const words = cell?.lines ?? [];
  if (words.length === 0) return true;
  if (number?.continues) return false;
  const ended = /[.;:!?)…]$/u.test(before.cells.statement?.at(-1) ?? '');
  // A page tears a line in two, or a list of dashes between two of its items: then no other task begins.
  if (!ended && /^\p{Ll}/u.test(words[0] ?? '')) return true;
  return before.label !== '' && /^[-–+•]\s/u.test(words[0] ?? '') && !ownDeadline(row, task, columns);
}

function ownDeadline(row: GridCell[], task: TaskRow, columns: PlacedColumn[]): boolean {
  const deadline = columns.find(({ meaning }) => meaning === 'deadline');
  const cell = row.find(({ column }) => column === deadline?.at);
  return !cell?.continues && (task.cells.deadline ?? []).length > 0;
}

/** What one cell says over several rows it says of each task in them. */
function share(row: GridCell[], task: TaskRow, before: TaskRow, columns: PlacedColumn[]): void {
  const own = columns.find(({ meaning }) => meaning === 'statement');
  const statement = row.find(({ column }) => column === own?.at);
  const isTask = statement?.continues ? ownDeadline(row, task, columns) : (statement?.lines.length ?? 0) > 0;
  if (!isTask) return;
  for (const { at, meaning } of columns) {
    const lines = before.cells[meaning];
    if (meaning !== 'number' && lines && row.find(({ column }) => column === at)?.continues)
      task.cells[meaning] = [...lines];
  }
}

function append(before: TaskRow, { cells }: TaskRow): void {
  for (const [meaning, lines] of Object.entries(cells) as [ColumnMeaning, string[]][]) {
    const own = before.cells[meaning] ?? [];
    const [first, ...rest] = lines;
    const last = own.at(-1);
    // A line that a page tore in two begins small.
    const torn = first !== undefined && last !== undefined && /^[\p{Ll}(]/u.test(first) && !/[.;:!?…]$/u.test(last);
    before.cells[meaning] = torn ? [...own.slice(0, -1), `${last} ${first}`, ...rest] : [...own, ...lines];
  }
}

function plainTable(grid: Grid, place: Place): PlainTableNode {
  const { columns, header, widths } = grid;
  const cellsOf = (row: GridCell[]) =>
    Array.from({ length: columns }, (_, at) => row.find(({ column }) => column === at)?.lines ?? []);
  const [top = [], ...more] = header;
  const wide = widths.length === columns && widths.every((width) => width >= NARROWEST_MM);
  return {
    type: 'table',
    columns: cellsOf(top).map((heading, i) => ({ heading, ...(wide ? { width: widths[i] } : {}) })),
    // The second row of a header stands as the first row: words and order stay.
    rows: [...more, ...grid.rows].map(cellsOf),
    place,
  };
}
