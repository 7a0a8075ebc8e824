import type { Command } from 'commander';
import { todayInVietnam } from '../../deadline/today.ts';
import { filesAtOnce } from '../../files/output/node-files.ts';
import { hasOfficeEnding } from '../../import/reader/endings.ts';
import { noteOfDay } from '../../rules/knowledge.ts';
import { countOption, dayOption } from '../dates.ts';
import { FORMATS_WITH_FIXES, REPORT_FORMATS, REPORTS, type ReportFormat } from '../findings/formats.ts';
import type { Row } from '../findings/rows.ts';
import { type CheckedFolder, checkFolder, inOrder } from '../folder/check-folder.ts';
import { foundIn } from '../folder/check-group.ts';
import { groupsOf } from '../folder/groups.ts';
import { EXIT } from '../messages.ts';
import { oneOf } from '../options.ts';
import { print, warn } from '../terminal.ts';
import { filesOf, Workspace } from '../workspace.ts';

interface Options {
  format: ReportFormat;
  maxWarnings?: number;
  issue?: boolean;
  on?: string;
  cache: boolean;
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
    .option('--no-cache', 'thư mục nhiều cơ quan: kiểm tra lại từ đầu, không dùng và không giữ kết quả cho lần sau')
    .addHelpText('after', EXIT_CODES)
    .action(async (paths: string[], options: Options) => {
      // Joined, not pushed: a call takes no hundred thousand arguments.
      let rows: Row[] = [];
      for (const path of paths.filter(hasOfficeEnding)) {
        // Reading Word files takes more code than all else here.
        const { checkWord, wordRows } = await import('../word-check.ts');
        rows = rows.concat(wordRows(await checkWord(path, options.on ?? todayInVietnam())));
      }
      const sources = paths.filter((path) => !hasOfficeEnding(path));
      const found = sources.length > 0 ? await checkSources(sources, options) : undefined;
      if (found) rows = rows.concat(found.rows);
      print(REPORTS[options.format](rows, found?.decisions ?? []));
      const beyond = noteOfDay(found?.latest);
      if (beyond) warn(`${beyond}\n`);
      process.exitCode = passes(rows, options.maxWarnings) ? EXIT.ok : EXIT.findings;
    });
}

/** From so many agencies on each is checked by itself. */
const MANY_GROUPS = 8;

async function checkSources(
  paths: string[],
  { issue, format, on, cache }: Options,
): Promise<Omit<CheckedFolder, 'checked'>> {
  const files = await filesOf(paths);
  // One row a finding; with the fixes where a program reads the list.
  const wanted = {
    paths,
    on: on ?? todayInVietnam(),
    issue: issue ?? false,
    fixes: FORMATS_WITH_FIXES.has(format),
  };
  const groups = files.length < MANY_GROUPS ? [] : await groupsOf(files, filesAtOnce);
  if (groups.length >= MANY_GROUPS) return checkFolder(groups, wanted, cache);
  const found = foundIn(await Workspace.load(paths, wanted.on, files), wanted);
  return { ...found, decisions: inOrder(found.decisions) };
}

function passes(rows: Row[], maxWarnings: number | undefined): boolean {
  if (rows.some((row) => row.severity === 'error')) return false;
  return maxWarnings === undefined || rows.filter((row) => row.severity === 'warning').length <= maxWarnings;
}
