import type { Command } from 'commander';
import { todayInVietnam } from '../../deadline/today.ts';
import { hasOfficeEnding } from '../../import/reader/endings.ts';
import { decisionsIn } from '../../language/new-files/decisions.ts';
import { knowledgeNote } from '../../rules/knowledge.ts';
import { countOption, dayOption } from '../dates.ts';
import type { DecisionRow } from '../findings/decisions.ts';
import { FORMATS_WITH_FIXES, REPORT_FORMATS, REPORTS, type ReportFormat } from '../findings/formats.ts';
import { type Row, rowsOf as rowsOfFound } from '../findings/rows.ts';
import { EXIT } from '../messages.ts';
import { oneOf } from '../options.ts';
import { shownPath } from '../shown-path.ts';
import { print, warn } from '../terminal.ts';
import { Workspace } from '../workspace.ts';

interface Options {
  format: ReportFormat;
  maxWarnings?: number;
  issue?: boolean;
  on?: string;
}

const EXIT_CODES = `
Mã thoát:
  0  không có lỗi, và số cảnh báo không quá --max-warnings
  1  có lỗi, hoặc số cảnh báo quá --max-warnings
  2  gọi sai, không tìm thấy tệp, không ghi được tệp

Mức của từng quy tắc đặt trong tệp mtcl.json cạnh kế hoạch: { "rules": { "MTCL302": "off" } }.
Một chỗ được chấp nhận bằng lời chú thích: // chấp nhận MTCL302: lý do
Mỗi quy tắc: mtcl explain MTCL302`;

/** `mtcl check FILE…` */
export function checkCommand(program: Command): void {
  program
    .command('check')
    .summary('kiểm tra các tệp .mtcl, tệp Word')
    .description(
      'Kiểm tra các tệp .mtcl, hoặc mọi tệp trong thư mục cùng quan hệ giữa các kế hoạch trong đó; tệp Word, Excel thì chỉ chỗ bằng lời (phụ lục, bảng, hàng, cột).',
    )
    .argument('<tệp...>', 'tệp .mtcl, thư mục, hoặc tệp Word, Excel')
    .option('--format <dạng>', `dạng kết quả: ${REPORT_FORMATS.join(', ')}`, oneOf('--format', REPORT_FORMATS), 'text')
    .option(
      '--max-warnings <số>',
      'coi là không đạt khi có nhiều cảnh báo hơn số này',
      countOption('--max-warnings', 1_000_000),
    )
    .option('--issue', 'kiểm tra như khi phát hành: chỗ trống, chữ mẫu, số và ngày còn thiếu là lỗi')
    .option('--on <ngày>', 'coi hôm nay là ngày này (năm-tháng-ngày hoặc ngày/tháng/năm)', dayOption('--on'))
    .addHelpText('after', EXIT_CODES)
    .action(async (paths: string[], options: Options) => {
      const rows: Row[] = [];
      for (const path of paths.filter(hasOfficeEnding)) {
        // Reading Word files takes more code than all else here.
        const { checkWord, wordRows } = await import('../word-check.ts');
        rows.push(...wordRows(await checkWord(path, options.on ?? todayInVietnam())));
      }
      const sources = paths.filter((path) => !hasOfficeEnding(path));
      const workspace = sources.length > 0 ? await Workspace.load(sources, options.on) : undefined;
      if (workspace) rows.push(...rowsOf(workspace, options));
      print(REPORTS[options.format](rows, workspace ? decisionsOf(workspace) : []));
      const beyond = workspace && knowledgeNote(workspace.plans().map(({ plan }) => plan));
      if (beyond) warn(`${beyond}\n`);
      process.exitCode = passes(rows, options.maxWarnings) ? EXIT.ok : EXIT.findings;
    });
}

/** One row a finding, by file and place; with the fixes where a program reads the list. */
function rowsOf(workspace: Workspace, { issue, format }: Options): Row[] {
  const withFixes = FORMATS_WITH_FIXES.has(format) ? workspace.fixesOf.bind(workspace) : undefined;
  return rowsOfFound(workspace.diagnostics(issue ? 'issue' : 'draft'), withFixes);
}

function decisionsOf(workspace: Workspace): DecisionRow[] {
  return workspace.documents().flatMap((document) =>
    decisionsIn(document).map(({ note, words }) => ({
      file: shownPath(document.uri.fsPath),
      line: note.start.line + 1,
      words,
    })),
  );
}

function passes(rows: Row[], maxWarnings: number | undefined): boolean {
  if (rows.some((row) => row.severity === 'error')) return false;
  return maxWarnings === undefined || rows.filter((row) => row.severity === 'warning').length <= maxWarnings;
}
