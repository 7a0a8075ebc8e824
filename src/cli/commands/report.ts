import { relative } from 'node:path';
import type { Command } from 'commander';
import { URI } from 'langium';
import { oneLine } from '../../document/clean-text.ts';
import { issuedDocument } from '../../document/issued/issued.ts';
import { asideRemark, remarksOf, shown } from '../../document/issued/report-remarks.ts';
import type { InputGate } from '../../files/input/gate.ts';
import type { OutputFile, OwnedFile } from '../../files/output/write.ts';
import { DOCUMENT_FORMATS, type DocumentFormat } from '../../generator/format-table.ts';
import { documentFiles } from '../../generator/formats.ts';
import { houseOf } from '../../generator/house.ts';
import { nodeHost } from '../../generator/node-host.ts';
import { renderSources } from '../../generator/xlsx/sources-sheet.ts';
import type { Plan } from '../../plan/model.ts';
import { type GatheredReport, gatherReports, missingReporters } from '../../report/index.ts';
import { targetSentence } from '../../wording/objective-sentence.ts';
import { shortPrinter } from '../../wording/printer.ts';
import { countOption } from '../dates.ts';
import { rowsOf } from '../findings/rows.ts';
import { CliError, EXIT } from '../messages.ts';
import { someOf } from '../options.ts';
import { OUT_FOLDER_NOTE, outFolder, outFolderAt, writeOutput } from '../output.ts';
import { periodOption } from '../period.ts';
import { warn } from '../terminal.ts';
import { commonFolder, Workspace } from '../workspace.ts';

interface Options {
  period: string;
  year?: number;
  out?: string;
  only?: string[];
  force?: boolean;
}

/** `mtcl report DIR --period "6 tháng" --year 2027 [--out DIR]` */
export function reportCommand(program: Command): void {
  program
    .command('report')
    .summary('lập báo cáo của một kỳ, tổng hợp từ nhiều cơ quan, đơn vị')
    .description(
      'Lập báo cáo của một kỳ từ kế hoạch và tiến độ. Thư mục có tệp của nhiều cơ quan, đơn vị thì số liệu được cộng thành báo cáo của cấp trên («tổng hợp từ»), kèm bảng nguồn của từng số liệu.',
    )
    .argument('<tệp...>', 'tệp .mtcl hoặc thư mục')
    .requiredOption('--period <kỳ>', 'kỳ báo cáo: "6 tháng", "năm", "quý I"…')
    .option('--year <năm>', 'năm của kế hoạch, khi thư mục có kế hoạch của nhiều năm', countOption('--year', 9999))
    .option('--out <thư mục>', `thư mục chứa báo cáo ${OUT_FOLDER_NOTE}`)
    .option(
      '--only <dạng>',
      `các dạng: ${DOCUMENT_FORMATS.join(', ')} (mặc định: docx)`,
      someOf('--only', DOCUMENT_FORMATS),
    )
    .option('--force', 'ghi đè cả tệp đã có người sửa sau lần xuất trước')
    .action(async (paths: string[], options: Options) => {
      const workspace = await Workspace.loadYear(paths);
      const reports = gathered(workspace, options);
      const out = outFolderAt(await outFolder(options.out, paths));
      const files: OwnedFile[] = [];
      const formats = (options.only as DocumentFormat[] | undefined) ?? ['docx'];
      const base = await commonFolder(paths);
      const fileOf = (uri: string) => relative(base, URI.parse(uri).fsPath);
      for (const report of reports) {
        const own = await out.forPlan(report.plan);
        for (const file of await filesOf(report, formats, workspace.inputs, fileOf)) {
          files.push({ ...file, name: await own.nameOf(file.name), of: own });
        }
      }
      await writeOutput(out, files, options.force ?? false);
      const all = workspace.wholePlans();
      for (const report of reports) {
        for (const remark of remarksFor(report, all, fileOf)) warn(`${oneLine(remark)}\n`);
      }
      const errors = rowsOf(workspace.diagnostics()).filter((row) => row.severity === 'error').length;
      if (errors > 0) {
        warn(`Chú ý: còn ${errors} lỗi trong tệp nguồn. Chạy «mtcl check» để xem từng lỗi.\n`);
      }
      process.exitCode = EXIT.ok;
    });
}

function gathered(workspace: Workspace, { period, year }: Options): GatheredReport[] {
  const all = workspace.wholePlans();
  const years = [...new Set(all.map((plan) => plan.year))].sort();
  if (year === undefined && years.length > 1) {
    throw new CliError(
      `Các tệp có kế hoạch của nhiều năm (${years.join(', ')}). Hãy thêm --year, ví dụ --year ${years.at(-1)}.`,
    );
  }
  const plans = year === undefined ? all : all.filter((plan) => plan.year === year);
  if (plans.length === 0)
    throw new CliError(`Không có kế hoạch năm ${year}; các tệp có kế hoạch năm ${years.join(', ')}.`);
  const reports = gatherReports(plans, periodOption(plans, period));
  if (!reports) {
    throw new CliError(
      'Các tệp thuộc nhiều cơ quan không cùng cơ quan chủ quản nên chưa biết ai tổng hợp. Hãy thêm tệp của cơ quan tổng hợp, có «soạn báo cáo { kỳ: "…" tổng hợp từ: … }».',
    );
  }
  return reports;
}

async function filesOf(
  { plan, issued, report }: GatheredReport,
  formats: DocumentFormat[],
  inputs: InputGate,
  fileOf: (uri: string) => string,
): Promise<OutputFile[]> {
  const document = issuedDocument(plan, issued, report);
  const house = await houseOf(plan, inputs);
  const made = await Promise.all(
    formats.map((format) => documentFiles([document], format, house, plan.from, nodeHost)),
  );
  return [
    ...made.flat(),
    { name: `nguon-so-lieu-${document.fileName}.xlsx`, bytes: await renderSources(plan, report, fileOf) },
  ];
}

/** Who is missing and what was not counted; empty where all is in order. */
function remarksFor(gathered: GatheredReport, all: Plan[], fileOf: (uri: string) => string): string[] {
  const { report, plan } = gathered;
  const missing = missingReporters(report);
  const lines = remarksOf(gathered, fileOf);
  const otherYears = all.filter(({ agency, year }) => year !== plan.year && missing.includes(agency.title));
  if (otherYears.length > 0) {
    const names = otherYears.map(({ agency, year, source }) => `${agency.title} (${fileOf(source.uri)}, năm ${year})`);
    lines.unshift(`Chỉ có kế hoạch của năm khác nên không được cộng: ${shown(names)}.`);
  }
  if (missing.length > 0) {
    lines.unshift(`Chưa báo cáo (${missing.length}/${report.reporters.length}): ${shown(missing)}.`);
  }
  for (const result of report.objectives.flatMap(({ targets }) => targets)) {
    const aside = asideRemark(result);
    if (aside) lines.push(`«${targetSentence(result.target, shortPrinter(plan))}»: ${aside}`);
  }
  return lines;
}
