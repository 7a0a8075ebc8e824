import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Command } from 'commander';
import { nodeFiles } from '../../files/output/node-files.ts';
import { type FormattedFile, formatFile } from '../formatting.ts';
import { CliError, EXIT, fileError } from '../messages.ts';
import { print } from '../terminal.ts';
import { Workspace } from '../workspace.ts';

interface Options {
  wording?: boolean;
  dryRun?: boolean;
}

/** `mtcl format FILE…` */
export function formatCommand(program: Command): void {
  program
    .command('format')
    .summary('trình bày lại các tệp .mtcl')
    .description(
      'Trình bày lại các tệp .mtcl như lệnh Format Document trong VS Code, ghi đè lên tệp. Chữ trong văn bản không đổi, trừ khi có --wording. Mã thoát: 0 xong, 2 gọi sai, tệp còn lỗi cú pháp hoặc không ghi được.',
    )
    .argument('<tệp...>', 'tệp .mtcl hoặc thư mục')
    .option('--wording', 'viết lại thời hạn theo lối văn bản hành chính, chỗ nào đọc được đủ từng chữ')
    .option('--dry-run', 'chỉ in những chỗ sẽ đổi, không ghi tệp')
    .action(async (paths: string[], options: Options) => {
      const workspace = await Workspace.load(paths);
      const files = workspace.files.map(({ path, document }) =>
        formatFile(path, document, workspace.services, options),
      );
      const broken = files.filter(({ broken }) => broken).map(({ path }) => path);
      if (broken.length > 0) {
        throw new CliError(
          `Tệp còn lỗi cú pháp nên chưa ghi gì: ${broken.join(', ')}. Hãy chạy «mtcl check», sửa lỗi rồi thử lại.`,
        );
      }
      for (const file of files) await write(file, options.dryRun === true);
      process.exitCode = EXIT.ok;
    });
}

async function write(file: FormattedFile, dryRun: boolean): Promise<void> {
  const say = (words: string): void => print(`${words}\n`);
  for (const { line, old, next } of file.reworded) say(`${file.path}:${line}  ${old} → ${next}`);
  if (!file.changed) return say(`${file.path}: không có gì để đổi`);
  if (dryRun) return say(`${file.path}: sẽ đổi`);
  const uri = pathToFileURL(fileURLToPath(file.uri)).href;
  const temporary = `${uri}.${process.pid}.tmp`;
  try {
    await nodeFiles.write(temporary, new TextEncoder().encode(file.text));
    await nodeFiles.rename(temporary, uri);
  } catch (error) {
    await nodeFiles.remove(temporary).catch(() => {});
    throw fileError(error, file.path);
  }
  say(`Đã ghi ${file.path}`);
}
