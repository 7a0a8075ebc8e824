/** What stands in a form that came back, wherever its rows and columns are by then. */

import { type IsoDay, isoDay } from '../deadline/days.ts';
import { folded } from '../fold.ts';
import type { OfficeFile, WordRow, WordTable } from '../import/reader/model.ts';
import { columnLetters, paragraphsIn } from '../import/reader/model.ts';
import { heldBy, nth } from '../known.ts';
import { type RowKey, readRowId } from './keys.ts';
import { REPORT_DAY, TARGET_HEADINGS, TASK_HEADINGS } from './model.ts';

export interface CellPlace {
  /** Name of the file as people know it. */
  file: string;
  sheet: string;
  /** "F12" */
  cell: string;
}

export interface FormCell {
  /** As it shows, without spaces around; empty where nothing stands. */
  text: string;
  place: CellPlace;
}

export type TaskField = keyof typeof TASK_HEADINGS;
export type TargetField = keyof typeof TARGET_HEADINGS;

export interface FormRow {
  key: RowKey;
  /** The cells under the headings, by what they are for. */
  cells: Partial<Record<TaskField | TargetField, FormCell>>;
  /** Of the row as a whole. */
  place: CellPlace;
  /** The day of the report on its sheet. */
  reportDay?: FormCell;
  /** Up to which day its sheet asks for results: the cut-off day of its period. */
  asOf?: IsoDay;
}

export interface ReadForm {
  file: string;
  rows: FormRow[];
  /** Rows that say something and cannot be told whose they are; sheets that lost their headings. */
  problems: { words: string; place: CellPlace }[];
}

/** A file without any row of a form has neither rows nor problems. */
export function readForm(office: OfficeFile, file: string): ReadForm {
  const form: ReadForm = { file, rows: [], problems: [] };
  for (const block of office.blocks) if (block.type === 'table') readSheet(block, form);
  return form;
}

/** A row of the tracking workbook with a state in it: its task is told by its words and its due day. */
export interface TrackingRow {
  title: string;
  due: FormCell;
  cells: { state: FormCell; doneOn: FormCell };
  place: CellPlace;
}

const TRACKING = { title: 'Nhiệm vụ', due: 'Hạn', state: 'Trạng thái', doneOn: 'Ngày hoàn thành' } as const;

/** Rows of our own tracking workbook (`mtcl calendar --format xlsx`), with the year that its title names. */
export function readTracking(
  office: OfficeFile,
  file: string,
): { year?: number; agency?: string; rows: TrackingRow[] } {
  const rows: TrackingRow[] = [];
  let year: number | undefined;
  let agency: string | undefined;
  for (const block of office.blocks) {
    if (block.type !== 'table') continue;
    const sheet = block.sheet ?? '';
    const all = block.rows.map((row) => sheetRow(row, block.firstColumn ?? 0));
    const header = all.find(({ texts }) => {
      const there = new Set([...texts.values()].map(folded));
      return Object.values(TRACKING).every((heading) => there.has(folded(heading)));
    });
    if (!header) continue;
    year ??= yearIn(nth(all, 0));
    agency ??= agencyIn(nth(all, 0));
    const at = new Map([...header.texts].map(([column, text]) => [folded(text), column]));
    for (const row of all) {
      if (row.number <= header.number) continue;
      const cell = (heading: string): FormCell => {
        const column = heldBy(at, folded(heading));
        const text = (row.texts.get(column) ?? '').trim();
        return { text, place: { file, sheet, cell: `${columnLetters(column)}${row.number}` } };
      };
      const [title, due, state] = [cell(TRACKING.title), cell(TRACKING.due), cell(TRACKING.state)];
      if (!title.text || !due.text || !state.text) continue;
      rows.push({ title: title.text, due, cells: { state, doneOn: cell(TRACKING.doneOn) }, place: title.place });
    }
  }
  return { ...(year ? { year } : {}), ...(agency ? { agency } : {}), rows };
}

/** "Theo dõi tiến độ mục tiêu chất lượng năm 2027 – Sở Ngoại vụ" */
function agencyIn({ texts }: SheetRow): string | undefined {
  const titles = [...texts.values()].map((text) => text.normalize('NFC'));
  return titles.flatMap((text) => /^Theo dõi tiến độ .* năm \d{4} – (.+)$/su.exec(text)?.[1]?.trim() ?? [])[0];
}

function yearIn({ texts }: SheetRow): number | undefined {
  const [, year] = /năm (\d{4})/u.exec([...texts.values()].join(' ').normalize('NFC')) ?? [];
  return year ? Number(year) : undefined;
}

interface SheetRow {
  number: number;
  /** By column of the sheet, from 0. */
  texts: Map<number, string>;
}

function readSheet(table: WordTable, form: ReadForm): void {
  const sheet = table.sheet ?? '';
  const first = table.firstColumn ?? 0;
  const rows = table.rows.map((row) => sheetRow(row, first));
  const keyed = rows.flatMap((row) => {
    for (const [column, text] of row.texts) {
      const key = readRowId(text);
      if (key) return [{ row, key, column }];
    }
    return [];
  });
  if (keyed.length === 0) return;
  const place = (row: number, column: number): CellPlace => ({
    file: form.file,
    sheet,
    cell: `${columnLetters(column)}${row}`,
  });
  const reported = reportDay(rows, place);
  const until = askedUntil(rows);
  for (const kind of ['task', 'target'] as const) {
    const own = keyed.filter(({ key }) => key.kind === kind);
    if (own.length === 0) continue;
    const headings = kind === 'task' ? TASK_HEADINGS : TARGET_HEADINGS;
    const answerHeading = kind === 'task' ? TASK_HEADINGS.state : TARGET_HEADINGS.value;
    const header = rows.find(({ texts }) => {
      const there = new Set([...texts.values()].map(folded));
      return [answerHeading, headings.evidence].every((each) => there.has(folded(each)));
    });
    if (!header) {
      const words = `Trang này mất hàng tên cột (${Object.values(headings).join(', ')}) nên chưa đọc được. Hãy chép lại hàng ấy từ phiếu gốc.`;
      form.problems.push({ words, place: place(nth(own, 0).row.number, 0) });
      continue;
    }
    const at = new Map([...header.texts].map(([column, text]) => [folded(text), column]));
    for (const { row, key, column } of own) {
      const cells: FormRow['cells'] = {};
      for (const [field, heading] of Object.entries(headings) as [TaskField | TargetField, string][]) {
        const found = at.get(folded(heading));
        if (found === undefined) continue;
        cells[field] = { text: (row.texts.get(found) ?? '').trim(), place: place(row.number, found) };
      }
      form.rows.push({
        key,
        cells,
        place: place(row.number, column),
        ...(reported ? { reportDay: reported } : {}),
        ...(until ? { asOf: until } : {}),
      });
    }
    const columns = { answer: heldBy(at, folded(answerHeading)), title: at.get(folded(headings.title)) };
    unmarked(rows, header, new Set(keyed.map(({ row }) => row)), columns, form, place);
  }
}

/** "Kỳ 6 tháng đầu năm 2027, tính đến ngày 15/6/2027" */
function askedUntil(rows: readonly SheetRow[]): IsoDay | undefined {
  for (const { texts } of rows) {
    for (const text of texts.values()) {
      const asked = /^\s*Kỳ\s.*tính đến ngày (\d{1,2})\/(\d{1,2})\/(\d{4})\s*$/su.exec(text.normalize('NFC'));
      if (asked) return isoDay({ year: Number(asked[3]), month: Number(asked[2]), day: Number(asked[1]) });
    }
  }
  return undefined;
}

/** Rows under the headings with an answer and without their mark: typed below the table, or torn from it. */
function unmarked(
  rows: readonly SheetRow[],
  header: SheetRow,
  known: ReadonlySet<SheetRow>,
  { answer, title }: { answer: number; title: number | undefined },
  form: ReadForm,
  place: (row: number, column: number) => CellPlace,
): void {
  for (const row of rows) {
    const text = row.texts.get(answer)?.trim();
    if (row.number <= header.number || known.has(row) || !text) continue;
    // Who signs stands under the table.
    if (title === undefined || !row.texts.get(title)?.trim()) continue;
    form.problems.push({
      words: `Dòng này có ghi «${text}» mà mất mã ở cột ẩn nên không biết là việc nào. Hãy ghi lại vào phiếu gốc.`,
      place: place(row.number, answer),
    });
  }
}

function reportDay(rows: readonly SheetRow[], place: (row: number, column: number) => CellPlace): FormCell | undefined {
  const label = folded(REPORT_DAY);
  for (const { number, texts } of rows) {
    const column = [...texts].find(([, text]) => folded(text) === label)?.[0];
    if (column === undefined) continue;
    // The label covers several cells; the day stands in the next one that holds anything like it.
    const next = [...texts].filter(([other]) => other > column).toSorted(([a], [b]) => a - b)[0];
    const isDay = next && /\d/u.test(next[1]);
    return isDay ? { text: next[1].trim(), place: place(number, next[0]) } : { text: '', place: place(number, column) };
  }
  return undefined;
}

function sheetRow({ cells }: WordRow, first: number): SheetRow {
  const texts = new Map<number, string>();
  let number = 0;
  for (const { column, blocks, continues, exact } of cells) {
    const paragraphs = paragraphsIn(blocks);
    if (continues || paragraphs.length === 0) continue;
    number = nth(paragraphs, 0).place.index;
    // A format shows no more decimals than it has; what was typed counts.
    texts.set(first + column, exact ?? paragraphs.map(({ text }) => text).join('\n'));
  }
  return { number, texts };
}
