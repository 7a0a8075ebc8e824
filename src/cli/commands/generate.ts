import { resolve } from 'node:path';
import type { Command } from 'commander';
import { DEFAULT_FORMATS, FORMATS, type Format, generate } from '../../generator/formats.ts';
import { previousIn } from '../../generator/output/write.ts';
import { EXIT } from '../messages.ts';
import { someOf } from '../options.ts';
import { FileNames, writeOutput } from '../output.ts';
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
      const plans = workspace.requirePlans();
      const folder = resolve(options.out);
      const formats = (options.only as Format[] | undefined) ?? DEFAULT_FORMATS;
      const now = new Date().toISOString();
      const files = [];
      const names = new FileNames();
      const before = previousIn(folder);
      for (const { plan } of plans) {
        const nameOf = names.forPlan();
        const made = await generate(plan, { formats, now, previous: (name) => before(nameOf(name)) });
        files.push(...made.map((file) => ({ ...file, name: nameOf(file.name) })));
      }
      await writeOutput(folder, files, options.force ?? false);
      const errors = rowsOf(workspace).filter((row) => row.severity === 'error').length;
      if (errors > 0) {
        process.stderr.write(`Chú ý: còn ${errors} lỗi trong tệp nguồn. Chạy «mtcl check» để xem từng lỗi.\n`);
      }
      process.exitCode = EXIT.ok;
    });
}
