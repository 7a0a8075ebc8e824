/** Tables of tasks as tasks; all others as tables. */
import { nth } from '../../known.ts';
import type { Place, WordTable } from '../reader/model.ts';
import type { Tidied } from '../tidy.ts';
import { isUpper } from '../tidy.ts';
import type { ColumnMeaning, PlainTableNode, TaskColumn, TaskGroup, TaskRow, TaskTableNode } from '../understood.ts';
import { readAsAbove } from './as-above.ts';
import { NARROWEST_MM, type PlacedColumn, taskColumns, unsureOf } from './columns.ts';
import { type ColumnHeadings, type Grid, type GridCell, gridOf, printedHeadings } from './grid.ts';
import { labelledParties } from './labelled-parties.ts';

export function tableNode(table: WordTable, tidied?: Tidied): TaskTableNode | PlainTableNode {
  const grid = gridOf(table, tidied);
  const columns = taskColumns(grid);
  return columns ? taskTable(grid, columns, table.place) : plainTable(grid, table.place);
}

export function isTaskTable(table: WordTable): boolean {
  return taskColumns(gridOf(table)) !== undefined;
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
    if (before && goesOn(row, task, before, columns)) append(before, task, isTorn(task, before));
    else if (task.label || Object.values(task.cells).some((lines) => lines.length > 0)) current().rows.push(task);
  }
  const rows = groups.flatMap((group) => group.rows);
  readAsAbove(rows);
  for (const row of rows) tellParties(row, columns);
  return {
    type: 'tasks',
    ...printedHeader(grid, columns),
    groups,
    ...unsureOf(columns),
    usualHeader: grid.header.length === 2,
    place,
  };
}

/** A cell of those who do it, or lead, that names those who help as well. */
function tellParties(row: TaskRow, columns: PlacedColumn[]): void {
  const own = columns.some(({ meaning }) => meaning === 'performers') ? 'performers' : 'leads';
  const { [own]: lines = [], ...others } = row.cells;
  const labelled = labelledParties(lines);
  if (!labelled || (labelled.cells.coordinators && others.coordinators?.length)) return;
  // The column of those who lead prints the whole cell.
  const said =
    own === 'leads' ? { leads: lines, ...(labelled.cells.coordinators ? { coordinators: [] } : {}) } : labelled.said;
  Object.assign(row, { cells: { ...others, ...labelled.cells }, said: { ...said, ...row.said } });
}

/** Headings over columns and rows that count them, where the rows of the header fit; else all lines of each column. */
function printedHeader(grid: Grid, placed: PlacedColumn[]): Pick<TaskTableNode, 'columns' | 'headerRows'> {
  const printed = printedHeadings(grid);
  const columns = placed.map(({ at, to, ...column }): TaskColumn => {
    if (!printed) return column;
    const own = nth(printed.columns, at);
    const { over } = own;
    // One column of tasks under the whole of a heading has but that.
    const isAlone = printed.columns.every((each, i) => (i >= at && i < to) || each.over !== over);
    return over && isAlone ? { ...column, heading: [...over, ...own.heading] } : { ...column, ...own };
  });
  const headerRows = (printed?.counting ?? []).map((row) =>
    placed.map(({ at }) => row.find(({ column }) => column === at)?.lines ?? []),
  );
  return { columns, headerRows };
}

/** A row of a number and words in bold, or one cell over the whole width: what stands under it belongs to it. */
function groupOf(row: GridCell[], columns: PlacedColumn[], width: number): Omit<TaskGroup, 'rows'> | undefined {
  const filled = row.filter(({ lines, continues }) => lines.length > 0 && !continues);
  const number = columns.find(({ meaning }) => meaning === 'number')?.at;
  const numbered = filled.find(({ column, columnSpan }) => column === number && columnSpan < Math.max(2, width - 1));
  const [heading, ...more] = filled.filter((cell) => cell !== numbered);
  if (!heading || more.length > 0) return undefined;
  const whole = heading.columnSpan >= Math.max(2, width - 1);
  const statement = columns.find(({ meaning }) => meaning === 'statement')?.at;
  if (!whole && heading.column !== statement) return undefined;
  if (row.some(({ continues, rowSpan }) => continues || rowSpan > 1)) return undefined;
  if (whole && !numbered && number !== undefined) {
    // One cell over all columns, its number in front of its words.
    const [first = '', ...lines] = heading.lines;
    const [, typed, words] = /^([IVXL]{1,7}|[A-ZĐ]|\d{1,2})[.)]\s+(?=\S)(.+)$/u.exec(first) ?? [];
    if (typed && words) return { label: typed, heading: [words, ...lines], inWords: true };
  }
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
  // "Tổng cộng" over the number and the task is what the row says.
  const over = row.find(({ column, columnSpan }) =>
    columns.some(({ at, to, meaning }) => meaning === 'number' && column === at && column + columnSpan > to),
  );
  if (over && !over.continues && !cells.statement?.length)
    return { label: '', cells: { ...cells, statement: over.lines }, place };
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
  const [words] = linesOf(task, 'statement');
  if (words === undefined) return true;
  if (number?.continues) return false;
  if (before.label !== '' && isTorn(task, before)) return true;
  const ended = /[.;:!?)…]$/u.test(linesOf(before, 'statement').at(-1) ?? '');
  // A page tears a line in two, or a list of dashes between two of its items: then no other task begins.
  if (!ended && /^\p{Ll}/u.test(words)) return true;
  return before.label !== '' && /^[-–+•]\s/u.test(words) && !ownDeadline(row, task, columns);
}

/** Lines that a page tore in several cells at once: each goes on small, or behind a comma. */
function isTorn({ cells }: TaskRow, before: TaskRow): boolean {
  const torn = (Object.entries(cells) as [ColumnMeaning, string[]][]).filter(([meaning, [first = '']]) => {
    const above = linesOf(before, meaning);
    const [begin = ''] = above;
    const last = above.at(-1) ?? '';
    // Who always writes small letters says nothing by one.
    return first && (/[,/]$/u.test(last) || (/^\p{Ll}/u.test(first) && /^\P{Ll}/u.test(begin) && isOpen(last)));
  });
  return torn.length > 1;
}

/** The lines of a cell; none where the task has no such column. */
function linesOf({ cells }: TaskRow, meaning: ColumnMeaning): readonly string[] {
  return cells[meaning] ?? [];
}

function isOpen(line: string): boolean {
  return line !== '' && !/[.;:!?…]$/u.test(line);
}

function ownDeadline(row: GridCell[], task: TaskRow, columns: PlacedColumn[]): boolean {
  const deadline = columns.find(({ meaning }) => meaning === 'deadline');
  const cell = row.find(({ column }) => column === deadline?.at);
  return !cell?.continues && linesOf(task, 'deadline').length > 0;
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

/** @param row Whether the page tore the row, not its lines alone. */
function append(before: TaskRow, { cells }: TaskRow, row: boolean): void {
  for (const [meaning, lines] of Object.entries(cells) as [ColumnMeaning, string[]][]) {
    const own = linesOf(before, meaning);
    const [first = '', ...rest] = lines;
    const last = own.at(-1) ?? '';
    // A line that a page tore in two begins small, or goes on behind a comma.
    const small = /^[\p{Ll}(]/u.test(first) || (first && /[,/]$/u.test(last));
    const goes = small || (row && meaning === 'statement' && /^\p{Lu}/u.test(first));
    const torn = goes && isOpen(last);
    before.cells[meaning] = torn ? [...own.slice(0, -1), `${last} ${first}`, ...rest] : [...own, ...lines];
  }
}

function plainTable(grid: Grid, place: Place): PlainTableNode {
  const { columns, header, widths } = grid;
  const cellsOf = (row: GridCell[]) =>
    Array.from({ length: columns }, (_, at) => row.find(({ column }) => column === at)?.lines ?? []);
  const printed = printedHeadings(grid);
  const [top = [], ...more] = header;
  const titles: ColumnHeadings[] = printed?.columns ?? cellsOf(top).map((heading) => ({ heading }));
  const wide = widths.length === columns && widths.every((width) => width >= NARROWEST_MM);
  return {
    type: 'table',
    columns: titles.map((title, i) => ({ ...title, ...(wide ? { width: widths[i] } : {}) })),
    headerRows: (printed?.counting ?? more).map(cellsOf),
    rows: grid.rows.map(cellsOf),
    place,
  };
}
