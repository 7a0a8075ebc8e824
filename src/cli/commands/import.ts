import { existsSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command } from 'commander';
import { escapedJson } from '../../document/clean-text.ts';
import { makeFolder } from '../../files/output/make-folder.ts';
import { nodeFiles } from '../../files/output/node-files.ts';
import { SpokenError } from '../../files/spoken-error.ts';
import { convertOffice } from '../../generator/pdf/convert-office.ts';
import { importFile } from '../../import/import-file.ts';
import { readOffice } from '../../import/reader/read-office.ts';
import { type ImportSummary, summaryText } from '../../import/summary.ts';
import { knownDirectories } from '../../language/new-files/known-directories.ts';
import { EARLIEST_YEAR, LATEST_YEAR } from '../../starters/agency-words.ts';
import { countOption } from '../dates.ts';
import { readGiven } from '../given-file.ts';
import { CliError, EXIT, fileError } from '../messages.ts';
import { oneOf } from '../options.ts';
import { print } from '../terminal.ts';

interface Options {
  out?: string;
  year?: number;
  format: 'text' | 'json';
}

/** `mtcl import FILE…` */
export function importCommand(program: Command): void {
  program
    .command('import')
    .summary('nhập tệp Word, Excel thành tệp .mtcl')
    .description(
      [
        'Đọc văn bản có sẵn (.docx, .xlsx; .doc, .rtf, .odt, .ods khi máy có LibreOffice hay Word) và viết thành tệp .mtcl:',
        'danh bạ (hoặc dùng danh bạ có trong thư mục) và một tệp mang tên văn bản. Không ghi đè tệp đang có.',
        'Chỗ chưa hiểu giữ nguyên chữ, đánh dấu «// chưa hiểu: …». Không có gì rời khỏi máy này.',
      ].join('\n'),
    )
    .argument('<tệp...>', 'tệp Word, Excel')
    .option('--out <thư mục>', 'nơi ghi; không ghi thì là thư mục của tệp')
    .option('--year <năm>', 'năm của kế hoạch, thay cho năm ghi trong văn bản', countOption('--year', LATEST_YEAR))
    .option('--format <dạng>', 'dạng tóm tắt: text, json', oneOf('--format', ['text', 'json'] as const), 'text')
    .action(async (paths: string[], options: Options) => {
      if (options.year !== undefined && options.year < EARLIEST_YEAR) {
        throw new CliError(`--year nhận năm từ ${EARLIEST_YEAR} đến ${LATEST_YEAR}.`);
      }
      const summaries: ImportSummary[] = [];
      for (const path of paths) {
        const out = options.out ?? dirname(path);
        const summary = await importOne(path, out, options.year);
        summaries.push(summary);
        if (options.format === 'text') {
          for (const name of summary.files) print(`${join(out, name)}\n`);
          print(`${summaryText(summary)}\n`);
        }
      }
      if (options.format === 'json') print(`${escapedJson(summaries)}\n`);
      process.exitCode = EXIT.ok;
    });
}

async function importOne(path: string, out: string, year: number | undefined): Promise<ImportSummary> {
  const bytes = await readGiven(path);
  try {
    const file = await readOffice(bytes, convertOffice);
    const folder = pathToFileURL(resolve(out)).href;
    const { directories, taken } = existsSync(out)
      ? await knownDirectories(nodeFiles, folder)
      : { directories: [], taken: [] };
    const { files, summary } = importFile(file, {
      name: basename(path),
      ...(year === undefined ? {} : { year }),
      directories,
      taken,
      thisYear: new Date().getFullYear(),
    });
    write(out, files);
    return summary;
  } catch (error) {
    throw error instanceof SpokenError ? new CliError(`«${path}»: ${error.message}`) : error;
  }
}

function write(out: string, files: { name: string; text: string }[]): void {
  try {
    makeFolder(out);
    // "wx": fails where the file came into being meanwhile.
    for (const { name, text } of files) writeFileSync(join(out, name), text, { flag: 'wx' });
  } catch (error) {
    throw fileError(error, out);
  }
}
