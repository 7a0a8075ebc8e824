/** Where each figure of a report comes from: a row for each record, with its file and line. */
import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { STATES } from '../../document/issued/report-words.ts';
import { objectiveSentence, targetSentence } from '../../document/wording/objective-sentence.ts';
import { Printer } from '../../document/wording/printer.ts';
import type { Plan, ProgressEntry } from '../../plan/model.ts';
import { type Report, recordsOf } from '../../report/index.ts';
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
    sheets: [sourcesSheet(plan, report, title, fileOf)],
    defaultFont: DEFAULT_FONT,
    properties: { title, creator: plan.agency.title, created: stamp, modified: stamp },
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
      { content: `${fileOf(entry.source.uri)}:${entry.source.start.line + 1}`, style: LOOK.text },
    ]);
  });
  return sheet.finish({ freezePane: { rows: HEADER_ROW } });
}

function rowsOf(plan: Plan, report: Report): Row[] {
  const printer = new Printer(plan);
  return [
    ...report.objectives.flatMap(({ objective, targets, entries }) => [
      ...(targets.length === 0 ? recordsOf(entries) : []).map((entry) => ({
        subject: objectiveSentence(objective, printer),
        entry,
      })),
      ...targets.flatMap(({ target, entries: own }) =>
        recordsOf(own).map((entry) => ({
          subject: `${objective.number}. ${objectiveSentence(objective, printer)} – ${targetSentence(target, printer)}`,
          entry,
        })),
      ),
    ]),
    ...report.tasks.flatMap(({ task, entries, reporter }) =>
      entries.slice(-1).map((entry) => ({
        subject: printer.lines(task.statement, task.objective).join(' '),
        entry,
        reporter: reporter?.title,
      })),
    ),
  ];
}
