import { relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { DEFAULT_FORMATS, FORMATS, type Format, generate } from '../../generator/formats.ts';
import { previousIn, writeFiles } from '../../generator/output/write.ts';
import { CliError, EXIT, fileError } from '../messages.ts';
import { someOf } from '../options.ts';
import { Workspace } from '../workspace.ts';
import { rowsOf } from './check.ts';

interface Options {
  out: string;
  only?: string[];
  force?: boolean;
}

/** `mtcl generate FILE… --out DIR` */
export function generateCommand(program: Command): void {
  program
    .command('generate')
    .summary('xuất văn bản Word và lịch công việc')
    .description(
      'Xuất quyết định cùng phụ lục (docx) và lịch công việc (ics) của mỗi kế hoạch. Tệp có lỗi vẫn xuất được bản thảo.',
    )
    .argument('<tệp...>', 'tệp .mtcl hoặc thư mục')
    .requiredOption('--out <thư mục>', 'thư mục chứa văn bản được xuất')
    .option('--only <dạng>', `chỉ xuất các dạng: ${FORMATS.join(', ')}`, someOf('--only', FORMATS))
    .option('--force', 'ghi đè cả tệp đã có người sửa sau lần xuất trước')
    .action(async (paths: string[], options: Options) => {
      const workspace = await Workspace.load(paths);
      const plans = workspace.plans();
      if (plans.length === 0) {
        throw new CliError('Các tệp này chưa có kế hoạch năm: hãy thêm một dòng như «kế hoạch năm 2027 của …».');
      }
      const folder = resolve(options.out);
      const formats = (options.only as Format[] | undefined) ?? DEFAULT_FORMATS;
      const now = new Date().toISOString();
      const files = [];
      for (const { plan } of plans)
        files.push(...(await generate(plan, { formats, now, previous: previousIn(folder) })));
      const result = await writeFiles(folder, distinct(files), options.force ?? false).catch((error) => {
        throw fileError(error, options.out);
      });
      if (result.conflicts.length > 0) throw conflictError(result.conflicts);
      for (const { path } of result.written) process.stdout.write(`Đã ghi ${relative(process.cwd(), path) || path}\n`);
      const errors = rowsOf(workspace).filter((row) => row.severity === 'error').length;
      if (errors > 0) {
        process.stderr.write(`Chú ý: còn ${errors} lỗi trong tệp nguồn. Chạy «mtcl check» để xem từng lỗi.\n`);
      }
      process.exitCode = EXIT.ok;
    });
}

/** Two plans that would write one name (two agencies with the same sign) are told apart rather than overwritten. */
function distinct<T extends { name: string }>(files: T[]): T[] {
  const seen = new Map<string, number>();
  return files.map((file) => {
    const count = (seen.get(file.name) ?? 0) + 1;
    seen.set(file.name, count);
    return count === 1 ? file : { ...file, name: file.name.replace(/(\.[^.]+)$/, `-${count}$1`) };
  });
}

function conflictError(paths: string[]): CliError {
  const list = paths.map((path) => `  ${relative(process.cwd(), path) || path}`).join('\n');
  return new CliError(
    `Các tệp sau đã có người sửa kể từ lần xuất trước, nên chưa ghi gì:\n${list}\nHãy đổi tên hoặc chép lại các tệp ấy, rồi chạy lại với --force để ghi đè.`,
  );
}
