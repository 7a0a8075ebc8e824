/** Which columns a table of tasks has: by the words over them, and by what stands below where the words do not say it. */
import { nth } from '../../known.ts';
import { freeColumn, isDetail, TASK_COLUMNS } from '../../plan/task-columns.ts';
import type { ColumnMeaning, TaskColumn } from '../understood.ts';
import { withPeriod } from './bare-periods.ts';
import { areParties, isClock, isDeadline, isFigures, ROW_NUMBER } from './cells.ts';
import { COLUMN_NUMBER, type Grid, headingOver, headings } from './grid.ts';
import { isCode, isFigure, isListed, meaningOf } from './headers.ts';

/** A letter's width of a table is worth this share of the printed one at most. */
export const NARROWEST_MM = 8;

/** A column with the columns of the grid that it takes, half-open. */
export interface PlacedColumn extends TaskColumn {
  at: number;
  to: number;
}

interface Candidate {
  at: number;
  to: number;
  heading: string[];
  width: number;
  meaning: ColumnMeaning | undefined;
}

/** The meaning of each column; undefined where the table is no table of tasks, or has a column that tasks have not. */
export function taskColumns(grid: Grid): PlacedColumn[] | undefined {
  const found = candidates(grid);
  const titles = found.map(({ heading }) => heading.join(' '));
  readBeginnings(found);
  const has = (...meanings: ColumnMeaning[]) =>
    found.some(({ meaning }) => meaning !== undefined && meanings.includes(meaning));
  const named = has('statement') && has('deadline') && has('leads', 'performers');
  if (titles.some((title) => isListed(title) && !(named && isCode(title)))) return undefined;
  if (!named && titles.some(isFigure)) return undefined;
  denyByCells(grid, found);
  // "8h00 - 8h30": the hours of one day are its agenda.
  if (found.some((each) => each.meaning === 'deadline' && most(cellsBelow(grid, each), isClock))) return undefined;
  guessByCells(grid, found);
  if (!has('statement')) {
    // "Đơn vị được kiểm tra | Thời gian kiểm tra": what is not a day is the task.
    const widest = found
      .filter(({ meaning }) => meaning === undefined || ['performers', 'leads', 'inspected'].includes(meaning))
      .toSorted((a, b) => b.width - a.width)[0];
    if (!widest || !has('deadline')) return undefined;
    widest.meaning = 'statement';
  }
  if (!has('deadline', 'leads', 'performers')) return undefined;
  oneStatement(grid, found);
  tellPerformers(found);
  return placed(found);
}

/** Who does it, beside others, leads: those who help, or a second column of agencies, "Cơ quan thẩm tra". */
function tellPerformers(found: Candidate[]): void {
  const has = (wanted: ColumnMeaning) => found.some(({ meaning }) => meaning === wanted);
  const performers = found.filter(({ meaning }) => meaning === 'performers');
  if (performers.length < 2 && !has('leads') && !has('coordinators')) return;
  for (const each of performers) {
    const other = has('coordinators') ? undefined : 'coordinators';
    each.meaning = has('leads') ? other : 'leads';
  }
}

function candidates(grid: Grid): Candidate[] {
  const over = headings(grid);
  // Columns of the grid under which no heading begins belong to the one on their left.
  const starts = over.flatMap((_, at) =>
    grid.header.some((row) => row.some(({ column }) => column === at)) ? [at] : [],
  );
  return starts.map((at, i) => {
    const heading = nth(over, at);
    const words = heading.filter((line) => !COLUMN_NUMBER.test(line));
    const own = words.at(-1) ?? '';
    const all = [headingOver(grid, at), ...words].join(' ');
    const to = starts[i + 1] ?? grid.columns;
    const width = grid.widths.slice(at, to).reduce((sum, each) => sum + each, 0);
    // Of two rows the lower one says what is meant, where it says something.
    const lower = lowerHeading(grid, at);
    const meaning = meaningOf(lower ?? '') ?? meaningOf(words.join(' ')) ?? meaningOf(own) ?? meaningOf(all);
    return { at, to, heading, width, meaning };
  });
}

/** The heading of the last row, where another stands over it and others. */
function lowerHeading({ header }: Grid, column: number): string | undefined {
  if (header.length < 2) return undefined;
  const below = header[1]?.find((each) => each.column === column);
  return below && !below.continues ? below.lines.join(' ') : undefined;
}

/** "Bắt đầu | Kết thúc": the second is the day that counts. */
function readBeginnings(found: Candidate[]): void {
  const begins = found.filter(({ meaning }) => meaning === 'beginning');
  const [only] = begins;
  if (only && !found.some(({ meaning }) => meaning === 'deadline')) only.meaning = 'deadline';
}

/** Filled cells of a column below its heading. */
function cellsBelow({ rows }: Grid, { at, to }: Candidate): string[][] {
  return rows.flatMap((row) => {
    const filled = row.filter(({ lines, continues }) => lines.length > 0 && !continues);
    // The heading of a group tells nothing about its column.
    if (filled.length < 2) return [];
    return filled
      .filter(({ column, columnSpan }) => column >= at && column + columnSpan <= to)
      .map(({ lines }) => lines);
  });
}

function most(cells: readonly string[][], test: (lines: string[]) => boolean): boolean {
  return cells.length > 0 && cells.filter(test).length * 2 > cells.length;
}

const SAID_IN_WORDS: ReadonlySet<ColumnMeaning> = new Set(['statement', 'performers', 'leads', 'deadline']);

/** A column of figures is neither a task, a name nor a day: "Kế hoạch | Thực hiện". */
function denyByCells(grid: Grid, found: Candidate[]): void {
  for (const each of found) {
    // "Mục", "Số" may head words as well.
    const isNumbers = (lines: string[]) => ROW_NUMBER.test(lines.join(' '));
    if (each.meaning === 'number' && /^(?:số|mục)$/iu.test(each.heading.join(' '))) {
      const cells = cellsBelow(grid, each);
      if (cells.length > 0 && !most(cells, isNumbers)) each.meaning = undefined;
    }
    if (!each.meaning || !SAID_IN_WORDS.has(each.meaning)) continue;
    const isBare = (lines: string[]) => {
      const text = lines.join(' ');
      return isFigures(lines) && (each.meaning !== 'deadline' || withPeriod(text, each.heading.join(' ')) === text);
    };
    if (most(cellsBelow(grid, each), isBare)) each.meaning = undefined;
  }
}

/** Cells below this many letters are no task. */
const SHORTEST_STATEMENT = 15;

/** Headings in words of their own: the cells tell days, names and tasks apart. */
function guessByCells(grid: Grid, found: Candidate[]): void {
  const lacking = (...meanings: ColumnMeaning[]) =>
    !found.some(({ meaning }) => meaning !== undefined && meanings.includes(meaning));
  const unknown = () => found.filter(({ meaning }) => meaning === undefined);
  if (unknown().length === 0) return;
  if (lacking('deadline')) {
    const days = unknown().filter((each) => most(cellsBelow(grid, each), isDeadline));
    const [only] = days;
    if (only && days.length === 1) only.meaning = 'deadline';
  }
  if (lacking('deadline')) return;
  if (lacking('leads', 'performers', 'inspected')) {
    const names = unknown().find((each) => most(cellsBelow(grid, each), (lines) => areParties(lines, () => false)));
    if (names) names.meaning = 'performers';
  }
  if (lacking('statement')) {
    const average = (each: Candidate) => {
      const cells = cellsBelow(grid, each);
      return cells.reduce((sum, lines) => sum + lines.join(' ').length, 0) / Math.max(1, cells.length);
    };
    const longest = unknown().toSorted((a, b) => average(b) - average(a))[0];
    if (longest && average(longest) >= SHORTEST_STATEMENT && !lacking('leads', 'performers'))
      longest.meaning = 'statement';
  }
}

/** "Nhiệm vụ | Nội dung cụ thể": the one that says something in more rows is the task, the other stands beside it. */
function oneStatement(grid: Grid, found: Candidate[]): void {
  const statements = found.filter(({ meaning }) => meaning === 'statement');
  const filled = (each: Candidate) => cellsBelow(grid, each).length;
  const chosen = statements.reduce<Candidate | undefined>(
    (best, each) => (best && filled(best) >= filled(each) ? best : each),
    undefined,
  );
  for (const each of statements) if (each !== chosen) each.meaning = undefined;
}

function placed(found: Candidate[]): PlacedColumn[] | undefined {
  // A column that tasks have not, or have but once, is kept as their note, else in a column that the table has not.
  const taken = new Set(found.flatMap(({ meaning }) => meaning ?? []));
  const seen = new Set<ColumnMeaning>();
  const columns: PlacedColumn[] = [];
  for (const { at, to, heading, meaning, width } of found) {
    const known = meaning !== undefined && !seen.has(meaning) ? meaning : undefined;
    const free = known ?? (meaning === 'number' ? undefined : freeColumn(taken));
    if (!free) return undefined;
    taken.add(free);
    seen.add(free);
    columns.push({
      at,
      to,
      meaning: free,
      heading,
      ...(width >= NARROWEST_MM ? { width } : {}),
      ...(!known && isDetail(free) ? { borrowed: true as const } : {}),
    });
  }
  return columns;
}

/** What a person should know of columns that stand under another's word. */
export function unsureOf(columns: PlacedColumn[]): { unsure?: string } {
  const borrowed = columns.filter((column) => column.borrowed);
  if (borrowed.length === 0) return {};
  const names = borrowed.map(
    ({ heading, meaning }) => `«${heading.join(' ')}» ghi vào «${TASK_COLUMNS[meaning].word}»`,
  );
  return { unsure: `cột không thuộc loại nào của bảng nhiệm vụ: ${names.join(', ')}` };
}
