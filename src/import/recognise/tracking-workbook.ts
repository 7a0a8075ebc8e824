/**
 * Our own tracking workbook as tasks again: a row for each due day becomes one task, the state of a day that people
 * filled in its progress. Sums and lists that the workbook makes of these rows say nothing more.
 */
import type { OfficeFile, WordTable } from '../reader/model.ts';
import { paragraphsIn } from '../reader/model.ts';
import { tidy, tidyLines } from '../tidy.ts';
import type { ColumnMeaning, TaskColumn, TaskGroup, TaskRow, TaskTableNode } from '../understood.ts';

export interface TrackingWorkbook {
  table: TaskTableNode;
  year?: number;
  agency?: string;
}

const COLUMNS: [ColumnMeaning, string][] = [
  ['statement', 'Nhiệm vụ'],
  ['leads', 'Chủ trì'],
  ['coordinators', 'Phối hợp'],
  ['monitors', 'Theo dõi'],
  ['evidence', 'Kết quả'],
  ['deadline', 'Thời hạn (như văn bản)'],
];
const NAMES = new Set<ColumnMeaning>(['leads', 'coordinators', 'monitors']);
const NO_DEADLINE = 'Chưa có thời hạn';
const DAY = /^\d{2}\/\d{2}\/\d{4}$/u;

/** Undefined for every other file. */
export function trackingWorkbook(file: OfficeFile): TrackingWorkbook | undefined {
  if (file.kind !== 'workbook') return undefined;
  const sheets = file.blocks.flatMap((block) => (block.type === 'table' ? [sheetOf(block)] : []));
  const tasks = sheets.filter((sheet) =>
    ['Mục tiêu', ...COLUMNS.map(([, heading]) => heading)].every((each) => sheet?.at.has(each)),
  );
  const main = tasks.find((sheet) => sheet?.at.has('Trạng thái') && sheet.at.has('Ngày hoàn thành'));
  if (!main) return undefined;
  const groups = new Map<string, TaskGroup>();
  const known = new Map<string, TaskRow>();
  for (const sheet of tasks) {
    if (!sheet) continue;
    for (const row of sheet.rows) {
      const text = (heading: string) => row.get(sheet.at.get(heading) ?? -1) ?? [];
      const objective = text('Mục tiêu').join(' ');
      const [, label = '', heading = objective] = /^(\d+)\. (.*)$/u.exec(objective) ?? [];
      const group = groups.get(objective) ?? { label, heading: heading ? [heading] : [], rows: [] };
      groups.set(objective, group);
      const cells: TaskRow['cells'] = {};
      for (const [meaning, name] of COLUMNS) {
        const lines = text(name);
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
      const remark = progressOf(text('Trạng thái').join(' '), text('Ngày hoàn thành').join(' '), text('Hạn').join(' '));
      if (remark) task.progress = [...(task.progress ?? []), remark];
    }
  }
  const title = /năm (\d{4}) – (.+)$/u.exec(main.title);
  const columns = COLUMNS.map(([meaning, heading]): TaskColumn => ({ meaning, heading: [heading] }));
  // Tasks of no objective stand first, as in every table.
  const ordered = [...groups.values()]
    .toSorted((a, b) => Number(a.label || 0) - Number(b.label || 0))
    // The language numbers objectives itself.
    .map((group) => ({ ...group, label: '' }));
  return {
    table: { type: 'tasks', columns, groups: ordered, usualHeader: false, objectives: true, place: main.table.place },
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
  /** Lines by column. */
  rows: Map<number, string[]>[];
}

function sheetOf(table: WordTable): ReadSheet | undefined {
  const rows = table.rows.map(
    ({ cells }) =>
      new Map(cells.map(({ column, blocks }) => [column, paragraphsIn(blocks).flatMap(({ text }) => tidyLines(text))])),
  );
  const header = rows.slice(0, 6).findIndex((row) => [...row.values()].some((lines) => lines.join(' ') === 'Nhiệm vụ'));
  const headings = rows[header];
  if (!headings) return undefined;
  return {
    table,
    title: [...(rows[0]?.values() ?? [])].flat().join(' '),
    at: new Map([...headings].map(([column, lines]) => [lines.join(' '), column])),
    rows: rows.slice(header + 1).filter((row) => [...row.values()].some((lines) => lines.length > 0)),
  };
}
