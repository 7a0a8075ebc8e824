/**
 * Our own tracking workbook as tasks again: a row for each due day becomes one task, the state of a day that people
 * filled in its progress. Sums and lists that the workbook makes of these rows say nothing more; sheets and columns that
 * somebody added are kept.
 */
import { heldBy, nth } from '../../known.ts';
import { freeColumn, isTrackedWhereUsed, TRACKED_COLUMNS } from '../../plan/task-columns.ts';
import type { OfficeFile, WordBlock, WordTable } from '../reader/model.ts';
import { paragraphsIn } from '../reader/model.ts';
import { tidy, tidyLines } from '../tidy.ts';
import type { ColumnMeaning, TaskColumn, TaskGroup, TaskRow, TaskTableNode } from '../understood.ts';
import { meaningOf } from './headers.ts';

export interface TrackingWorkbook {
  table: TaskTableNode;
  year?: number;
  agency?: string;
  /** Sheets that the workbook did not make. */
  others: WordTable[];
}

/** Columns that the workbook writes behind the words of a task, or makes of them. */
const MADE_HEADINGS = new Set([
  'Hạn',
  'Trạng thái',
  'Ngày hoàn thành',
  'Đánh giá',
  'Còn lại / trễ',
  'Mã đơn vị chủ trì',
  'Phần không quy ra ngày',
]);
/** The first row of sheets that it makes of the others. */
const MADE_TITLES = /^(?:Tổng hợp theo đơn vị chủ trì|Tổng hợp theo tháng|Nội dung dài) năm \d{4} – /u;
const LONG_TEXTS = /^Nội dung dài năm/u;
const NAMES = new Set<ColumnMeaning>(['leads', 'coordinators', 'monitors']);
const NO_DEADLINE = 'Chưa có thời hạn';
const DAY = /^\d{2}\/\d{2}\/\d{4}$/u;

/** Undefined for every other file. */
export function trackingWorkbook(file: OfficeFile): TrackingWorkbook | undefined {
  if (file.kind !== 'workbook') return undefined;
  const tables = file.blocks.filter((block) => block.type === 'table');
  const long = longTexts(tables);
  const tasks = tables.flatMap((table) => sheetOf(table, long) ?? []);
  const main = tasks.find(({ at }) => at.has('Trạng thái') && at.has('Ngày hoàn thành'));
  if (!main) return undefined;
  const groups = new Map<string, TaskGroup>();
  const known = new Map<string, TaskRow>();
  for (const sheet of tasks) {
    for (const row of sheet.rows) {
      const linesAt = (column: number) => row.get(column) ?? [];
      const text = (heading: string) => linesAt(sheet.at.get(heading) ?? -1).join(' ');
      const objective = linesAt(sheet.group).join(' ');
      const [, label = '', heading = objective] = /^(\d+)\. (.*)$/u.exec(objective) ?? [];
      const group = groups.get(objective) ?? { label, heading: heading ? [heading] : [], rows: [] };
      groups.set(objective, group);
      const cells: TaskRow['cells'] = {};
      for (const [column, { meaning }] of sheet.columns) {
        const lines = linesAt(column);
        if (meaning !== 'deadline' || lines.join(' ') !== NO_DEADLINE)
          cells[meaning] = NAMES.has(meaning) ? listed(lines) : lines;
      }
      const key = JSON.stringify([objective, cells]);
      let task = known.get(key);
      if (!task) {
        task = { label: '', cells, listed: true, place: sheet.table.place };
        known.set(key, task);
        group.rows.push(task);
      }
      for (const [heading, at] of sheet.added) {
        const words = linesAt(at).join('; ');
        const line = `// chưa hiểu: cột «${tidy(heading)}»: ${tidy(words)}`;
        if (words && !task.progress?.includes(line)) task.progress = [...(task.progress ?? []), line];
      }
      const remark = progressOf(text('Trạng thái'), text('Ngày hoàn thành'), text('Hạn'));
      if (remark) task.progress = [...(task.progress ?? []), remark];
    }
  }
  const title = /năm (\d{4}) – (.+)/u.exec(main.title);
  const columns = [...main.columns.values()];
  // Tasks of no objective stand first, as in every table.
  const ordered = [...groups.values()]
    .toSorted((a, b) => Number(a.label || 0) - Number(b.label || 0))
    // The language numbers objectives itself.
    .map((group) => ({ ...group, label: '' }));
  const ours = new Set(tasks.map(({ table }) => table));
  return {
    others: tables.filter((table) => !ours.has(table) && !MADE_TITLES.test(titleOf(table))),
    table: {
      type: 'tasks',
      columns,
      groups: ordered,
      headerRows: [],
      usualHeader: false,
      ...(main.ofObjectives ? { objectives: true as const } : {}),
      place: main.table.place,
    },
    ...(title ? { year: Number(title[1]), agency: title[2] } : {}),
  };
}

/** As the language prints several names. */
function listed(lines: string[]): string[] {
  return lines.length < 2 ? lines : lines.map((line, i) => `- ${line}${i === lines.length - 1 ? '.' : ';'}`);
}

/** What is not dated cannot be written as progress, and is not lost. */
function progressOf(state: string, doneOn: string, due: string): string | undefined {
  if (!state || state === 'Chưa bắt đầu') return undefined;
  if (state === 'Hoàn thành' && DAY.test(doneOn)) return `tiến độ ngày ${doneOn}: hoàn thành ngày ${doneOn}`;
  return `// chưa hiểu: trạng thái «${tidy(state)}» của hạn ${tidy(due)} không ghi ngày theo dõi`;
}

interface ReadSheet {
  table: WordTable;
  title: string;
  /** Column of each heading. */
  at: Map<string, number>;
  /** What the task stands under. */
  group: number;
  /** Whether that is a quality objective, and not only a heading. */
  ofObjectives: boolean;
  /** What the task says in words, by column. */
  columns: Map<number, TaskColumn>;
  /** Columns that somebody put behind all others. */
  added: [heading: string, column: number][];
  /** Lines by column. */
  rows: Map<number, string[]>[];
}

function linesOf(blocks: readonly WordBlock[]): string[] {
  return paragraphsIn(blocks).flatMap(({ text }) => tidyLines(text));
}

function titleOf({ rows }: WordTable): string {
  return rows
    .slice(0, 1)
    .flatMap(({ cells }) => cells.flatMap(({ blocks }) => linesOf(blocks)))
    .join(' ');
}

/** The texts of the sheet «Nội dung dài», by their numbers: a row holds as much as it can be high. */
function longTexts(tables: readonly WordTable[]): Map<string, string> {
  const texts = new Map<string, string>();
  const table = tables.find((each) => LONG_TEXTS.test(titleOf(each)));
  for (const { cells } of table?.rows ?? []) {
    const [number = '', , piece = ''] = cells.map(({ blocks }) => linesOf(blocks).join(' '));
    if (/^\d+$/u.test(number)) texts.set(number, [texts.get(number), piece].filter(Boolean).join(' '));
  }
  return texts;
}

/** A cell that holds the beginning of a long text, whole again; its lines stand behind "; " in the long one. */
function wholeLines(lines: string[], long: ReadonlyMap<string, string>): string[] {
  const number = /^… \(đủ ở trang «Nội dung dài», mục (\d+)\)$/u.exec(lines.at(-1) ?? '')?.[1];
  const text = number && long.get(number);
  if (!text) return lines;
  const shown = lines.slice(0, -1);
  const isListed = shown.length > 1 && text.startsWith(shown.slice(0, -1).join('; '));
  return isListed ? text.split('; ') : [text];
}

function sheetOf(table: WordTable, long: ReadonlyMap<string, string>): ReadSheet | undefined {
  const rows = table.rows.map(
    ({ cells }) => new Map(cells.map(({ column, blocks }) => [column, wholeLines(linesOf(blocks), long)])),
  );
  const header = rows
    .slice(0, 6)
    .findIndex((row) => row.get(0)?.join(' ') === 'TT' && GROUPS.has(row.get(1)?.join(' ')));
  const headings = [...(rows[header] ?? [])].map(([column, lines]): [number, string] => [column, lines.join(' ')]);
  // Words end where days begin.
  const end = headings.find(([, heading]) => heading === 'Hạn' || heading === 'Phần không quy ra ngày')?.[0];
  if (end === undefined) return undefined;
  const columns = wordsColumns(headings.filter(([column]) => column > 1 && column < end));
  if (!columns) return undefined;
  return {
    table,
    title: titleOf(table),
    at: new Map(headings.map(([column, heading]) => [heading, column])),
    group: 1,
    ofObjectives: heldBy(nth(rows, header), 1).join(' ') !== 'Đề mục',
    columns,
    added: headings.flatMap(([column, heading]): [string, number][] =>
      column > end && heading && !MADE_HEADINGS.has(heading) ? [[heading, column]] : [],
    ),
    rows: rows.slice(header + 1).filter((row) => [...row.values()].some((lines) => lines.length > 0)),
  };
}

/** Over the column of what tasks stand under. */
const GROUPS: ReadonlySet<string | undefined> = new Set(['Mục tiêu', 'Đề mục', 'Mục tiêu, đề mục']);

/** The columns that are always there stand where they always do, whatever the file says over them; details by their heading. */
function wordsColumns(headings: [number, string][]): Map<number, TaskColumn> | undefined {
  const always = TRACKED_COLUMNS.filter((kind) => !isTrackedWhereUsed(kind));
  const details = headings.length - always.length;
  if (details < 0) return undefined;
  const meanings = headings.map(([, heading], i) => {
    if (i === headings.length - 1) return always.at(-1);
    return i < always.length - 1 ? always[i] : detailOf(heading);
  });
  // A detail under words of the file's own takes what the others leave.
  const taken = new Set(meanings.filter((meaning) => meaning !== undefined));
  return new Map(
    headings.map(([column, heading], i): [number, TaskColumn] => {
      const meaning = meanings[i] ?? freeColumn(taken) ?? 'note';
      taken.add(meaning);
      return [column, { meaning, heading: [heading] }];
    }),
  );
}

function detailOf(heading: string): ColumnMeaning | undefined {
  const heard = meaningOf(heading);
  return heard && isTrackedWhereUsed(heard) ? heard : undefined;
}
