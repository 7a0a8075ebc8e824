/** Tables of tasks and other tables in the language. */

import { numberLabel } from '../../document/numbering.ts';
import { isDetail, TASK_COLUMNS } from '../../plan/task-columns.ts';
import { capitalised } from '../../wording/citations.ts';
import { deadlineParts } from '../deadline-parts.ts';
import { withPeriod } from '../recognise/bare-periods.ts';
import { withoutNotes } from '../recognise/marks.ts';
import type { People } from '../recognise/people.ts';
import type { ColumnMeaning, PlainTableNode, TaskGroup, TaskRow, TaskTableNode } from '../understood.ts';
import { short, type Writer } from './text.ts';

/** What was found in tables of tasks. */
export interface TaskCounts {
  tasks: number;
  /** Groups of tasks under a heading that is no objective. */
  groups: number;
  deadlines: number;
  /** Deadlines that give no day. */
  undated: string[];
  /** Those counted from an event or another task, and those that go on all the time. */
  onEvents: number;
  continuous: number;
}

export function writePlainTable(out: Writer, { columns, headerRows, rows }: PlainTableNode): void {
  out.block('bảng', () => {
    out.line(`cột: ${columns.map(columnHead).join(', ')}`);
    for (const row of headerRows) out.line(`hàng tiêu đề: ${row.map(short).join(', ')}`);
    for (const row of rows) out.line(`hàng: ${row.map(short).join(', ')}`);
  });
}

function columnHead({ heading, over, width }: PlainTableNode['columns'][number]): string {
  return `${short(heading)}${over ? ` dưới ${short(over)}` : ''}${width ? ` rộng ${width}` : ''}`;
}

/** How the numbers of a table are written. */
export interface TableLayout {
  throughTable: boolean;
  /** On from the table before. */
  throughTables?: true;
  /** The rows over groups are I, II, III …, which the language makes. */
  romanGroups: boolean;
  /** They are numbered otherwise, some of them at least: an objective says its number itself. */
  otherGroups?: true;
  /** They say all of themselves: "Tháng 01". */
  plainGroups?: true;
  /** What stands where the language would make another number. */
  typed: Map<TaskRow | TaskGroup, string>;
  /** Over the deadlines. */
  deadlineHeading: string;
}

export function layoutOf(table: TaskTableNode): TableLayout {
  const heading = table.columns.find(({ meaning }) => meaning === 'deadline')?.heading.join(' ') ?? '';
  return { ...numbersOf(table), deadlineHeading: heading };
}

function numbersOf(table: TaskTableNode): Omit<TableLayout, 'deadlineHeading'> {
  const { columns, groups } = table;
  const headed = groups.filter(({ heading }) => heading.length > 0);
  const romanGroups =
    columns[0]?.meaning === 'number' && headed.every(({ label }, i) => bare(label) === romanNumber(i + 1));
  const typed = new Map<TaskRow | TaskGroup, string>();
  if (!columns.some(({ meaning }) => meaning === 'number')) return { throughTable: false, romanGroups, typed };
  if (columns[0]?.meaning === 'number' && !romanGroups) {
    headed.forEach((group, i) => {
      const own = group.inWords ? '' : group.label;
      if (bare(own) !== romanNumber(i + 1)) typed.set(group, own);
    });
  }
  const plainGroups = headed.length > 0 && headed.every((group) => typed.get(group) === '');
  if (plainGroups) for (const group of headed) typed.delete(group);
  const layout = {
    romanGroups,
    typed,
    ...(headed.length > 0 && !romanGroups ? { otherGroups: true as const } : {}),
    ...(plainGroups ? { plainGroups: true as const } : {}),
  };
  if (table.goesOn) return { throughTable: true, throughTables: true, ...layout };
  const [own, through] = [otherNumbers(groups.map(({ rows }) => rows)), otherNumbers([groups.flatMap((g) => g.rows)])];
  const throughTable = through.size < own.size;
  for (const [row, label] of throughTable ? through : own) typed.set(row, label);
  return { throughTable, ...layout };
}

/** "I." is I. */
function bare(label: string): string {
  return label.replace(/[.)]$/u, '');
}

function romanNumber(value: number): string {
  return bare(numberLabel({ scheme: 'groupRow', value }));
}

/** Numbers that are not those that count the rows of each run. */
function otherNumbers(runs: TaskRow[][]): Map<TaskRow, string> {
  const other = new Map<TaskRow, string>();
  for (const rows of runs) {
    let value = 0;
    for (const row of rows) {
      if (row.label !== '') value += 1;
      if (row.label === '' || bare(row.label) !== String(value)) other.set(row, row.label);
    }
  }
  return other;
}

/** Marks the tables whose numbers go on where those of the table before end. */
export function markContinued(tables: readonly TaskTableNode[]): void {
  let last = 0;
  for (const table of tables) {
    const rows = table.groups.flatMap((group) => group.rows);
    const numbered = table.columns.some(({ meaning }) => meaning === 'number');
    if (numbered && last > 0 && number(rows[0]) === last + 1 && countsUp([rows], last + 1)) table.goesOn = true;
    if (numbered) last = table.goesOn ? last + rows.length : rows.length;
  }
}

function number(row: TaskRow | undefined): number {
  return Number(row?.label.replace(/[.)]$/u, '') || Number.NaN);
}

/** 1, 2, 3 … in each run of rows; a row that its author left without a number counts too. */
export function countsUp(runs: TaskRow[][], from = 1): boolean {
  return runs.every((rows) =>
    rows.every(({ label }, i) => ['', String(i + from)].includes(label.replace(/[.)]$/u, ''))),
  );
}

/** The words over a group, behind its number where the language does not make the same one. */
export function groupLines({ label, heading }: TaskGroup, { romanGroups }: TableLayout): string[] {
  if (!label || romanGroups) return heading;
  const [first = '', ...rest] = heading;
  return [`${/[.)]$/u.test(label) ? label : `${label}.`} ${first}`, ...rest];
}

/** @param chosen Names of the groups that are objectives of the file; the others stand here. */
export function writeTaskTable(
  out: Writer,
  table: TaskTableNode,
  chosen: string[],
  people: People,
  counts: TaskCounts,
): void {
  out.block('bảng nhiệm vụ', () => {
    const layout = layoutOf(table);
    const columns = table.columns.map((column) => `${TASK_COLUMNS[column.meaning].word} ${columnHead(column)}`);
    out.line(`cột: ${columns.join(', ')}`);
    for (const row of table.headerRows) out.line(`hàng tiêu đề: ${row.map(short).join(', ')}`);
    if (layout.throughTables) out.line('đánh số: qua các bảng');
    else if (layout.throughTable && table.groups.length > 1) out.line('đánh số: cả bảng');
    if (layout.plainGroups || (chosen.length > 0 && layout.otherGroups)) out.line('nhóm không đánh số');
    if (chosen.length > 0) out.line(`chọn: ${chosen.join(', ')}`);
    for (const group of table.groups) {
      const tasks = () => {
        for (const row of group.rows) writeTask(out, row, layout, people, counts);
      };
      if (group.heading.length === 0) tasks();
      else if (chosen.length === 0) writeHeading(out, group, layout, counts, tasks);
    }
  });
}

export function writeHeading(
  out: Writer,
  group: TaskGroup,
  layout: TableLayout,
  counts: Pick<TaskCounts, 'groups'>,
  tasks: () => void,
): void {
  const number = layout.typed.get(group);
  const lines = number && !group.inWords ? group.heading : groupLines(group, layout);
  counts.groups += 1;
  out.textBlock('đề mục', lines, group.rows.length > 0 || number !== undefined, () => {
    if (number !== undefined) out.line(`STT: ${short([number])}`);
    tasks();
  });
}

/** A row of sums is counted by nobody. */
const TOTAL = /^(?:tổng(?: cộng| số)?|cộng)(?: kinh phí)?(?: \([^)]*\))?[:.]?$/iu;

export function writeTask(out: Writer, row: TaskRow, layout: TableLayout, people: People, counts: TaskCounts): void {
  const { cells } = row;
  const number = layout.typed.get(row);
  const { statement = [] } = cells;
  const nobody = !cells.leads?.length && !cells.performers?.length && !cells.deadline?.length;
  const isTotal = nobody && (number === '' || TOTAL.test(statement.join(' ')));
  if (!isTotal) counts.tasks += 1;
  const filled = Object.entries(cells).some(
    ([meaning, lines]) => meaning !== 'statement' && meaning !== 'number' && lines.some(Boolean),
  );
  if (!filled && !row.progress?.length && number === undefined && !isTotal) {
    out.text('nhiệm vụ', statement);
    return;
  }
  out.text('nhiệm vụ', statement, ' {');
  out.inside(() => {
    if (number !== undefined || isTotal) out.line(`STT: ${short([number ?? ''])}`);
    const leads = cells.leads ?? [];
    writeParties(out, 'chủ trì', leads.length > 0 ? leads : (cells.performers ?? []), people, row.said?.leads);
    writeParties(out, 'phối hợp', cells.coordinators ?? [], people, row.said?.coordinators);
    writeDeadline(out, cells.deadline ?? [], layout.deadlineHeading, counts, row.said?.deadline);
    writeParties(out, 'theo dõi', cells.monitors ?? [], people, row.said?.monitors);
    writeEvidence(out, cells.evidence ?? [], row.listed);
    for (const [kind, lines] of Object.entries(cells) as [ColumnMeaning, string[]][]) {
      if ((kind === 'note' || isDetail(kind)) && lines.some(Boolean)) out.text(`${TASK_COLUMNS[kind].word}:`, lines);
    }
    for (const line of row.progress ?? []) out.line(line);
  });
}

/** @param said What the cell prints, where it says more than names. */
function writeParties(out: Writer, word: string, lines: string[], people: People, said = lines): void {
  if (lines.length === 0) return;
  const names = people.names(lines);
  if (names.length === 0) {
    out.text(`${word}:`, lines);
    return;
  }
  const list = names.map(({ name, party }) => party?.id ?? short([name])).join(', ');
  const printed = printedNames(names.map(({ name, party }) => (party ? capitalised(party.title) : name)));
  if (same(printed, said)) out.line(`${word}: ${list}`);
  else out.text(`${word}: ${list} ghi là`, said);
}

/** As a cell prints its names: one as it is, several with dashes. */
function printedNames(names: string[]): string[] {
  if (names.length === 1) return names;
  return names.map((name, i) => `- ${name}${i === names.length - 1 ? '.' : ';'}`);
}

function same(printed: string[], lines: readonly string[]): boolean {
  return printed.length === lines.length && printed.every((line, i) => line === lines[i]);
}

/** Braces, quotes and comments would end the line. */
const NOT_IN_A_LINE = /[{}"“”\\]|\/\/|\/\*|ghi là/gu;

function writeDeadline(out: Writer, lines: string[], heading: string, counts: TaskCounts, said = lines): void {
  const [first, ...more] = lines;
  if (first === undefined) return;
  counts.deadlines += 1;
  const line =
    more.length === 0 ? first : lines.map((each) => each.replace(/^[-–•+]\s*/u, '').replace(/[;.]$/u, '')).join('; ');
  const plain = withPeriod(
    withoutNotes(line)
      .replace(/^[-–•+]\s*/u, '')
      .replace(NOT_IN_A_LINE, ' ')
      .replace(/\s+/gu, ' ')
      .trim(),
    heading,
  );
  const parts = deadlineParts(plain);
  const kinds = parts.map(({ when }) => when.type).filter((type) => type !== 'words');
  if (kinds.length === 0) counts.undated.push(withoutNotes(lines.join(' ')));
  else if (kinds.every((type) => type === 'continuous' || type === 'open')) counts.continuous += 1;
  else if (!kinds.includes('fixed') && !kinds.includes('recurring')) counts.onEvents += 1;
  if (said.length === 1 && plain === said[0]) out.line(`thời hạn: ${plain}`);
  else out.text(`thời hạn: ${plain || '-'} ghi là`, said);
}

/** A list of dashes is a list of items; all else one text, line by line. */
function writeEvidence(out: Writer, lines: string[], listed = false): void {
  if (lines.length === 0) return;
  const items = lines.flatMap((line) => (listed ? line : (/^-\s+(?=\S)(.*[.;:!?…])$/u.exec(line)?.[1] ?? [])));
  if (lines.length > 1 && items.length === lines.length) {
    out.line(`kết quả: ${items.map((item) => short([item])).join(', ')}`);
  } else out.text('kết quả:', lines);
}
