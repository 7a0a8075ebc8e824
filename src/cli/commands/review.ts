import { basename, dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command } from 'commander';
import { todayInVietnam } from '../../deadline/today.ts';
import { nodeFiles } from '../../files/output/node-files.ts';
import { fileKind } from '../../import/reader/package.ts';
import { writeReviewed } from '../../review/review-file.ts';
import { reviewWord } from '../../review/review-word.ts';
import { dayOption } from '../dates.ts';
import { CliError, EXIT, fileError } from '../messages.ts';
import { shownAddress } from '../shown-path.ts';
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
  const folder = resolve(options.out ?? dirname(path));
  const uri = await writeReviewed(nodeFiles, pathToFileURL(folder).href, basename(path), reviewed.bytes).catch(
    (error) => {
      throw fileError(error, folder);
    },
  );
  const changes = options.suggest ? `, ${reviewed.changes} chỗ có sẵn cách sửa để chấp nhận` : '';
  print(`Đã ghi ${shownAddress(uri)}: ${reviewed.comments} lời góp ý${changes}.\n`);
}
