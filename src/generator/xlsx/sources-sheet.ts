/** Where each figure of a report comes from: a row for each record, with its file and line. */
import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { cleanText } from '../../document/clean-text.ts';
import { ASIDE_REASONS, STATES } from '../../document/issued/report-words.ts';
import type { Objective, Plan, ProgressEntry, Target } from '../../plan/model.ts';
import { type Report, recordsOf } from '../../report/index.ts';
import { objectiveSentence, targetSentence } from '../../wording/objective-sentence.ts';
import { type Printer, shortPrinter } from '../../wording/printer.ts';
import { taskTitle } from '../../wording/task-title.ts';
import { DEFAULT_FONT, LOOK } from './look.ts';
import { FIRST_ROW, HEADER_ROW, Sheet, serialOf } from './sheet.ts';

const COLUMNS = [
  { heading: 'TT', width: 6 },
  { heading: 'Mục tiêu, chỉ tiêu, nhiệm vụ', width: 50 },
  { heading: 'Cơ quan, đơn vị', width: 32 },
  { heading: 'Ngày ghi', width: 12 },
  { heading: 'Tình trạng', width: 16 },
  { heading: 'Tử số, giá trị', width: 14 },
  { heading: 'Mẫu số', width: 12 },
  { heading: 'Nguồn (tệp:dòng)', width: 44 },
];

const LEFT_OUT_COLUMNS = [
  { heading: 'TT', width: 6 },
  { heading: 'Mục tiêu, chỉ tiêu', width: 50 },
  { heading: 'Cơ quan, đơn vị', width: 32 },
  { heading: 'Ngày ghi', width: 12 },
  { heading: 'Giá trị', width: 12 },
  { heading: 'Đơn vị tính', width: 14 },
  { heading: 'Vì sao chưa tính', width: 44 },
  { heading: 'Nguồn (tệp:dòng)', width: 44 },
];

interface Row {
  subject: string;
  entry: ProgressEntry;
  reporter?: string;
}

/** The workbook of sources of one report. `fileOf` names a file as people know it. */
export async function renderSources(plan: Plan, report: Report, fileOf: (uri: string) => string): Promise<Uint8Array> {
  const title = `Nguồn số liệu báo cáo ${report.period.name} – ${plan.agency.title}`;
  const stamp = new Date(`${plan.year}-01-01T00:00:00Z`);
  return writeXlsx({
    sheets: [sourcesSheet(plan, report, title, fileOf), ...leftOutSheets(plan, report, fileOf)],
    defaultFont: DEFAULT_FONT,
    properties: { title: cleanText(title), creator: cleanText(plan.agency.title), created: stamp, modified: stamp },
  });
}

function sourcesSheet(plan: Plan, report: Report, title: string, fileOf: (uri: string) => string): WriteSheet {
  const sheet = new Sheet({
    name: 'Nguồn số liệu',
    title,
    note: 'Mỗi dòng là một lần ghi tiến độ đã được tính vào báo cáo; lần ghi sau ngày chốt và lần ghi cũ hơn không được tính.',
    columns: COLUMNS,
  });
  rowsOf(plan, report).forEach(({ subject, entry, reporter }, i) => {
    sheet.line(FIRST_ROW + i, [
      { content: i + 1, style: LOOK.centred },
      { content: subject, style: LOOK.text },
      { content: reporter ?? entry.reporter?.title ?? plan.agency.title, style: LOOK.text },
      { content: serialOf(entry.on), style: LOOK.date },
      { content: entry.state ? STATES[entry.state] : '', style: LOOK.centred },
      { content: entry.value ?? '', style: LOOK.centred },
      { content: entry.total ?? '', style: LOOK.centred },
      { content: placeOf(entry, fileOf), style: LOOK.text },
    ]);
  });
  return sheet.finish({ freezePane: { rows: HEADER_ROW } });
}

/** What is at hand but not in a sum, on a sheet of its own; none where everything is in. */
function leftOutSheets(plan: Plan, report: Report, fileOf: (uri: string) => string): WriteSheet[] {
  const printer = shortPrinter(plan);
  const rows = [
    ...report.objectives.flatMap(({ objective, targets }) =>
      targets.flatMap(({ target, aside }) =>
        aside.map(({ entry, reason }) => ({
          subject: subjectOf(objective, target, printer),
          entry,
          reporter: entry.reporter?.title,
          why: ASIDE_REASONS[reason],
        })),
      ),
    ),
    ...report.reporters.flatMap(({ reporter, tooLate }) =>
      tooLate ? [{ subject: '', entry: tooLate, reporter: reporter.title, why: 'chỉ ghi sau ngày chốt' }] : [],
    ),
  ];
  if (rows.length === 0) return [];
  const sheet = new Sheet({
    name: 'Chưa cộng',
    title: `Số liệu có ghi nhưng chưa tính vào báo cáo ${report.period.name}`,
    note: 'Sửa ở tệp nguồn rồi lập lại báo cáo thì số liệu được tính.',
    columns: LEFT_OUT_COLUMNS,
  });
  rows.forEach(({ subject, entry, reporter, why }, i) => {
    sheet.line(FIRST_ROW + i, [
      { content: i + 1, style: LOOK.centred },
      { content: subject, style: LOOK.text },
      { content: reporter ?? plan.agency.title, style: LOOK.text },
      { content: serialOf(entry.on), style: LOOK.date },
      { content: entry.value ?? '', style: LOOK.centred },
      { content: entry.unit ?? '', style: LOOK.centred },
      { content: why, style: LOOK.text },
      { content: placeOf(entry, fileOf), style: LOOK.text },
    ]);
  });
  return [sheet.finish({ freezePane: { rows: HEADER_ROW } })];
}

function subjectOf(objective: Objective, target: Target, printer: Printer): string {
  return `${objective.number}. ${objectiveSentence(objective, printer)} – ${targetSentence(target, printer)}`;
}

/** "so/a.mtcl:12" */
function placeOf({ source }: ProgressEntry, fileOf: (uri: string) => string): string {
  return `${fileOf(source.uri)}:${source.start.line + 1}`;
}

function rowsOf(plan: Plan, report: Report): Row[] {
  const printer = shortPrinter(plan);
  return [
    ...report.objectives.flatMap(({ objective, targets, entries }) => [
      ...(targets.length === 0 ? recordsOf(entries) : []).map((entry) => ({
        subject: objectiveSentence(objective, printer),
        entry,
      })),
      ...targets.flatMap(({ target, entries: own }) =>
        recordsOf(own).map((entry) => ({
          subject: subjectOf(objective, target, printer),
          entry,
        })),
      ),
    ]),
    ...report.tasks.flatMap(({ task, entries, reporter }) =>
      entries.slice(-1).map((entry) => ({
        subject: taskTitle(task, printer),
        entry,
        reporter: reporter?.title,
      })),
    ),
  ];
}
