import { existsSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command } from 'commander';
import { nodeFiles } from '../../generator/output/node-files.ts';
import { fileKind } from '../../import/reader/package.ts';
import { reviewWord } from '../../review/review-word.ts';
import { dayOption, todayInVietnam } from '../dates.ts';
import { CliError, EXIT, fileError } from '../messages.ts';
import { print } from '../terminal.ts';
import { checkWord } from '../word-check.ts';

interface Options {
  out?: string;
  suggest?: boolean;
  on?: string;
}

/** `mtcl review FILE.docx…` */
export function reviewCommand(program: Command): void {
  program
    .command('review')
    .summary('soát tệp Word: ghi lời góp ý vào một bản sao')
    .description(
      [
        'Kiểm tra tệp Word theo các quy tắc như với tệp .mtcl, rồi ghi bản sao «… (đã soát).docx»: mỗi chỗ cần xem là một lời',
        'góp ý (comment) của Word ở đúng những chữ ấy, kèm tên quy tắc và cách sửa. Tệp gốc không bị thay đổi, định dạng giữ',
        'nguyên. Không có gì rời khỏi máy này.',
      ].join('\n'),
    )
    .argument('<tệp...>', 'tệp .docx')
    .option('--suggest', 'ghi cả cách sửa thành thay đổi có theo dõi (tracked changes), để chấp nhận hay bỏ trong Word')
    .option('--out <thư mục>', 'nơi ghi bản đã soát; không ghi thì là thư mục của tệp')
    .option('--on <ngày>', 'coi hôm nay là ngày này (năm-tháng-ngày hoặc ngày/tháng/năm)', dayOption('--on'))
    .action(async (paths: string[], options: Options) => {
      for (const path of paths) await reviewOne(path, options);
      process.exitCode = EXIT.ok;
    });
}

async function reviewOne(path: string, options: Options): Promise<void> {
  const on = options.on ?? todayInVietnam();
  const { bytes, findings } = await checkWord(path, on);
  if (fileKind(bytes) !== 'word') {
    throw new CliError(
      `«${path}» không phải tệp .docx nên không ghi lời góp ý vào được. Hãy mở bằng Word, chọn Lưu thành (Save As) → .docx rồi soát tệp mới; hoặc chạy «mtcl check» để xem các chỗ cần sửa.`,
    );
  }
  if (findings.length === 0) {
    print(`«${path}»: không thấy chỗ nào cần sửa, nên không ghi bản soát.\n`);
    return;
  }
  const author = { name: 'MTCL', initials: 'MTCL', date: `${on}T00:00:00Z` };
  const reviewed = reviewWord(bytes, findings, { author, suggest: options.suggest ?? false });
  const target = freePath(options.out ?? dirname(path), path);
  try {
    await nodeFiles.createFolder(pathToFileURL(dirname(resolve(target))).href);
    await writeWhole(pathToFileURL(resolve(target)).href, reviewed.bytes);
  } catch (error) {
    throw fileError(error, target);
  }
  const changes = options.suggest ? `, ${reviewed.changes} chỗ có sẵn cách sửa để chấp nhận` : '';
  print(`Đã ghi ${relative(process.cwd(), resolve(target)) || target}: ${reviewed.comments} lời góp ý${changes}.\n`);
}

/** Under another name first: a copy that is not complete has not the name of one. */
async function writeWhole(uri: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${uri}.tmp`;
  await nodeFiles.write(unfinished, bytes);
  await nodeFiles.rename(unfinished, uri);
}

/** "ke-hoach (đã soát).docx"; a file that is there is never written over. */
function freePath(folder: string, path: string): string {
  const stem = basename(path, extname(path));
  for (let i = 1; ; i++) {
    const target = join(folder, `${stem} (đã soát${i > 1 ? ` ${i}` : ''}).docx`);
    if (!existsSync(target)) return target;
  }
}
