/** The tables of a report, filled from its figures; each cell knows the record that it comes from. */
import type { IsoDay } from '../../deadline/model.ts';
import { lastOf, nth } from '../../known.ts';
import type { FigureTableKind, ProgressEntry, RichText, SourceRange } from '../../plan/model.ts';
import {
  type CountedEntry,
  type ObjectiveResult,
  type Report,
  recordsOf,
  type TargetResult,
  type TaskResult,
  vietnameseShare,
} from '../../report/index.ts';
import { capitalised } from '../../wording/citations.ts';
import { shortDate } from '../../wording/dates.ts';
import { objectiveLines, targetSentence } from '../../wording/objective-sentence.ts';
import type { Printer } from '../../wording/printer.ts';
import { targetWords } from '../../wording/targets.ts';
import { type ListIds, paragraph } from '../blocks.ts';
import { cellBlocks, performerBlocks } from '../cells.ts';
import type { Block, ParagraphBlock, TableBlock, TableCell, TableRow } from '../model.ts';
import { originsOfEntries } from './report-origins.ts';
import { asideRemark } from './report-remarks.ts';
import { rateText, reachedText, STATES, VERDICTS } from './report-words.ts';

interface Column {
  heading: string;
  width: number;
}

type Cell = ParagraphBlock[];

/** A table by its kind; where there is nothing to show, a sentence that says so. */
export function figureTable(
  kind: Exclude<FigureTableKind, 'objectives'>,
  report: Report,
  printer: Printer,
  lists: ListIds,
): Block[] {
  switch (kind) {
    case 'targets':
      return report.objectives.length > 0 ? [targetTable(report, printer, lists)] : [];
    case 'tasks':
      return taskTables(report, report.tasks, printer, lists, 'Trong kế hoạch không có nhiệm vụ.');
    case 'late':
      return taskTables(report, lateTasks(report), printer, lists, 'Không có nhiệm vụ chậm tiến độ.');
    case 'next':
      return nextTable(report, printer, lists);
    case 'reporters':
      return report.reporters.length > 0 ? [reporterTable(report, lists)] : [];
  }
}

/** What is late, the longest first, what was given up, and what was done after its day. */
export function lateTasks({ tasks }: Report): TaskResult[] {
  const dropped = tasks.filter(({ state }) => state === 'dropped');
  const doneLate = tasks.filter(
    ({ state, doneLate: days }) => days.length > 0 && state !== 'late' && state !== 'dropped',
  );
  return [...byDay(tasks.filter(({ state }) => state === 'late')), ...dropped, ...doneLate];
}

/**
 * What is still to be done, in the order of the due days; late tasks first, undated ones last. Behind a quarter or month
 * only what is late, and what is to be done in the next one.
 */
export function openTasks({ tasks, period: { following } }: Report): TaskResult[] {
  const open = byDay(tasks.filter(({ state }) => state !== 'done' && state !== 'dropped'));
  if (!following) return open;
  return open.flatMap((result): TaskResult[] => {
    if (result.overdueSince !== undefined || result.state === 'late') return [result];
    const day = result.open.find(({ from }) => from <= following.to);
    return day ? [{ ...result, next: day.due }] : [];
  });
}

function byDay(results: TaskResult[]): TaskResult[] {
  const day = (result: TaskResult) => result.overdueSince ?? result.next ?? '9999';
  return results.toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

const TARGET_COLUMNS: Column[] = [
  { heading: 'STT', width: 13 },
  { heading: 'Mục tiêu chất lượng', width: 60 },
  { heading: 'Chỉ tiêu', width: 38 },
  { heading: 'Kết quả đạt được', width: 32 },
  { heading: 'Tỷ lệ', width: 20 },
  { heading: 'Đánh giá', width: 22 },
  { heading: 'Minh chứng', width: 36 },
  { heading: 'Lý do, ghi chú', width: 31 },
];

/** A row for each target; number and words of the objective stand beside all its targets. */
function targetTable(report: Report, printer: Printer, lists: ListIds): TableBlock {
  const list = lists.next('report-rows');
  return {
    type: 'table',
    columns: TARGET_COLUMNS.map(({ width }) => ({ width })),
    headerRows: [headerRow(TARGET_COLUMNS)],
    rows: report.objectives.flatMap((result) => objectiveRows(result, list, printer)),
  };
}

function objectiveRows(result: ObjectiveResult, list: string, printer: Printer): TableRow[] {
  const { objective, targets } = result;
  const { source } = objective;
  const numbering = { scheme: 'taskRow', list, value: objective.number } as const;
  const rowSpan = Math.max(targets.length, 1);
  const head: TableCell[] = [
    [paragraph('tableNumber', [], { numbering, source })],
    objectiveLines(objective, printer).map((line) => paragraph('tableText', line, { source })),
  ].map((blocks) => ({ blocks, ...(rowSpan > 1 ? { rowSpan } : {}) }));
  const rows = targets.map((target) => targetCells(target, printer));
  if (rows.length === 0) {
    const verdict = centre(VERDICTS[result.verdict], result.entries[0]?.source);
    rows.push([text(''), text(''), text(''), verdict, ...remarks(result.entries, printer)]);
  }
  return rows.map((cells, i) => ({
    kind: 'body',
    cells: [...(i === 0 ? head : []), ...cells.map((blocks) => ({ blocks }))],
    source: targets[i]?.target.source ?? source,
  }));
}

function targetCells(result: TargetResult, printer: Printer): Cell[] {
  const { objective, target, reached, verdict, entries } = result;
  const source = entries[0]?.source ?? target.source;
  const from = originsOfEntries(entries, target.unit);
  return [
    text(
      objective.targets.length > 1 || target.label ? targetSentence(target, printer) : capitalised(targetWords(target)),
      target.source,
    ),
    text(reached ? reachedText(reached, target.unit) : '', source, from),
    centre(reached ? rateText(reached, target) : '', source, from),
    centre(VERDICTS[verdict], source, from),
    ...targetRemarks(result, printer),
  ];
}

/** Evidence and reasons, and who is not in the figure. */
function targetRemarks(result: TargetResult, printer: Printer): [Cell, Cell] {
  const [evidence, reasons] = remarks(result.entries, printer);
  const { aside, target } = result;
  const missing = asideRemark(result);
  if (!missing) return [evidence, reasons];
  const records = aside.map(({ entry }) => entry);
  const said = text(missing, records[0]?.source, originsOfEntries(records, target.unit));
  return [evidence, [...reasons.filter(({ runs }) => runs.length > 0), ...said]];
}

/** Evidence and reasons of the records; of many reporters those of whom gave any. */
function remarks(entries: CountedEntry[], printer: Printer): [Cell, Cell] {
  const of = (texts: (entry: ProgressEntry) => RichText[]) => cellBlocks(recordsOf(entries).flatMap(texts), printer);
  return [of((entry) => entry.evidence), of((entry) => [...entry.reasons, ...entry.proposals])];
}

function taskTables(report: Report, results: TaskResult[], printer: Printer, lists: ListIds, none: string): Block[] {
  if (results.length === 0) return [paragraph('body', none)];
  const many = report.reporters.length > 0;
  const evidence = results.some(({ entries }) => entries.some((entry) => entry.evidence.length > 0));
  const columns: Column[] = [
    { heading: 'STT', width: 12 },
    { heading: 'Nhiệm vụ', width: evidence ? 50 : 58 },
    { heading: many ? 'Cơ quan, đơn vị' : 'Chủ trì', width: evidence ? 27 : 32 },
    { heading: 'Thời hạn', width: evidence ? 24 : 28 },
    { heading: 'Tình trạng và lý do', width: evidence ? 35 : 45 },
    ...(evidence ? [{ heading: 'Minh chứng', width: 30 }] : []),
  ];
  const rows = results.map((result) => ({
    cells: [
      cellBlocks([result.task.statement], printer, result.task.objective),
      many && result.reporter ? text(result.reporter.title) : performerBlocks(result.task.leads, printer),
      wordingCell(result, printer),
      stateCell(result, printer),
      ...(evidence
        ? [
            cellBlocks(
              distinct(
                result.entries.flatMap((entry) => entry.evidence),
                printer,
              ),
              printer,
            ),
          ]
        : []),
    ],
    source: result.entries.at(-1)?.source ?? result.task.source,
  }));
  return [table(columns, rows, lists)];
}

function nextTable(report: Report, printer: Printer, lists: ListIds): Block[] {
  const results = openTasks(report);
  const { following } = report.period;
  if (results.length === 0) {
    return [
      paragraph(
        'body',
        following ? `Không có nhiệm vụ đến hạn trong ${following.name}.` : 'Không còn nhiệm vụ nào phải thực hiện.',
      ),
    ];
  }
  const many = report.reporters.length > 0;
  const columns: Column[] = [
    { heading: 'STT', width: 12 },
    { heading: 'Nhiệm vụ', width: 75 },
    { heading: many ? 'Cơ quan, đơn vị' : 'Chủ trì', width: 45 },
    { heading: 'Thời hạn', width: 36 },
  ];
  const rows = results.map((result) => ({
    cells: [
      cellBlocks([result.task.statement], printer, result.task.objective),
      many && result.reporter ? text(result.reporter.title) : performerBlocks(result.task.leads, printer),
      dueCell(result, result.overdueSince ?? result.next, printer),
    ],
    source: result.task.source,
  }));
  return [table(columns, rows, lists)];
}

function dueCell({ task }: TaskResult, day: string | undefined, printer: Printer): Cell {
  return day ? text(shortDate(day), task.deadline?.source) : wordingCell({ task }, printer);
}

/** As its author wrote it. */
function wordingCell({ task }: Pick<TaskResult, 'task'>, printer: Printer): Cell {
  return task.deadline ? cellBlocks([task.deadline.wording], printer) : text('');
}

/** "Chậm (quá hạn từ 31/10/2027)" where the deadline's own words do not say that day. */
function openState({ state, task, overdueSince }: TaskResult, printer: Printer): string {
  const day = state === 'late' && overdueSince ? shortDate(overdueSince) : undefined;
  const said = !day || printer.text(task.deadline?.wording).includes(day);
  return said ? STATES[state] : `${STATES[state]} (quá hạn từ ${day})`;
}

/** The state, days that were missed on the way, and every reason that was recorded. */
function stateCell(result: TaskResult, printer: Printer): Cell {
  const latest = result.entries.at(-1);
  const late = [...Map.groupBy(result.doneLate, ({ on }) => on)].map(
    ([on, days]) => `${dueWords(days.map(({ due }) => due))} hoàn thành ngày ${shortDate(on)}`,
  );
  const done = result.state === 'done' && result.doneOn ? `Hoàn thành ngày ${shortDate(result.doneOn)}` : undefined;
  const single = done !== undefined && result.doneLate.length === 1 && result.due <= 1;
  const words = single
    ? `${done}, sau hạn ${shortDate(nth(result.doneLate, 0).due)}`
    : [done ?? openState(result, printer), ...(late.length > 0 ? [`sau hạn: ${late.join('; ')}`] : [])].join('; ');
  const reasons = distinct(
    result.entries.flatMap((entry) => entry.reasons),
    printer,
  ).map((reason) => printer.lines(reason).join(' '));
  return text(
    [words, ...(reasons.length > 0 ? [reasons.join('; ')] : [])].join(': '),
    latest?.source ?? result.task.source,
  );
}

/** More due days than this are said in sum: those of a weekly task would fill the page. */
const MOST_DAYS = 4;

/** "hạn 31/1/2027, 28/2/2027"; "10 hạn từ 31/1/2027 đến 31/10/2027". */
function dueWords(days: readonly IsoDay[]): string {
  if (days.length <= MOST_DAYS) return `hạn ${days.map(shortDate).join(', ')}`;
  return `${days.length} hạn từ ${shortDate(nth(days, 0))} đến ${shortDate(lastOf(days))}`;
}

/** Texts that say the same once. */
function distinct(texts: RichText[], printer: Printer): RichText[] {
  const known = new Set<string>();
  return texts.filter((rich) => {
    const words = printer.text(rich);
    return !known.has(words) && known.add(words);
  });
}

function reporterTable(report: Report, lists: ListIds): TableBlock {
  const columns: Column[] = [
    { heading: 'STT', width: 12 },
    { heading: 'Cơ quan, đơn vị', width: 68 },
    { heading: 'Ngày báo cáo', width: 30 },
    { heading: 'Nhiệm vụ hoàn thành', width: 35 },
    { heading: 'Nhiệm vụ chậm', width: 25 },
  ];
  const rows = report.reporters.map(({ reporter, reportedOn, tasks, tasksDone, tasksLate, latest }) => ({
    cells: [
      text(reporter.title, latest?.source),
      centre(reportedOn ? shortDate(reportedOn) : 'Chưa báo cáo', latest?.source),
      centre(reportedOn ? doneOf(tasksDone, tasks) : ''),
      centre(reportedOn ? String(tasksLate) : ''),
    ],
    source: latest?.source,
  }));
  return table(columns, rows, lists);
}

function doneOf(done: number, all: number): string {
  return all === 0 ? '–' : `${done}/${all} (${vietnameseShare(done, all)})`;
}

function text(words: string, source?: SourceRange, origins?: ParagraphBlock['origins']): Cell {
  return [paragraph('tableText', words, { source, origins })];
}

function centre(words: string, source?: SourceRange, origins?: ParagraphBlock['origins']): Cell {
  return [paragraph('tableCentre', words, { source, origins })];
}

/** A table whose first column counts its rows. */
function table(columns: Column[], rows: { cells: Cell[]; source?: SourceRange }[], lists: ListIds): TableBlock {
  const list = lists.next('report-rows');
  return {
    type: 'table',
    columns: columns.map(({ width }) => ({ width })),
    headerRows: [headerRow(columns)],
    rows: rows.map(({ cells, source }, i): TableRow => {
      const numbering = { scheme: 'taskRow', list, value: i + 1 } as const;
      const number = { blocks: [paragraph('tableNumber', [], { numbering, source })] };
      return { kind: 'body', cells: [number, ...cells.map((blocks) => ({ blocks }))], source };
    }),
  };
}

function headerRow(columns: Column[]): TableRow {
  return {
    kind: 'header',
    cells: columns.map(({ heading }) => ({ blocks: [paragraph('tableHeader', heading)], verticalAlign: 'center' })),
  };
}
