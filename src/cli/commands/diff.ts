import { stat } from 'node:fs/promises';
import { dirname, extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command } from 'commander';
import { comparisonDocument } from '../../compare/comparison-document.ts';
import { type Comparison, compare, comparisonLines } from '../../compare/index.ts';
import { escapedJson, oneLine } from '../../document/clean-text.ts';
import type { InputGate } from '../../files/input/gate.ts';
import { makeFolder } from '../../files/output/make-folder.ts';
import { nodeFiles } from '../../files/output/node-files.ts';
import { renderWord } from '../../generator/docx/render-word.ts';
import { houseOf } from '../../generator/house.ts';
import { renderHtml } from '../../generator/html/index.ts';
import type { Plan } from '../../plan/model.ts';
import { CliError, EXIT, fileError } from '../messages.ts';
import { oneOf } from '../options.ts';
import { shownAddress } from '../shown-path.ts';
import { print } from '../terminal.ts';
import { Workspace } from '../workspace.ts';

const FORMATS = ['text', 'html', 'docx', 'json'] as const;
type Format = (typeof FORMATS)[number];

interface Options {
  format?: Format;
  out?: string;
  force?: true;
}

/** `mtcl diff OLD NEW` */
export function diffCommand(program: Command): void {
  program
    .command('diff')
    .summary('so sánh hai bản kế hoạch, hai năm: thêm, bỏ, sửa')
    .description(
      [
        'So sánh hai kế hoạch theo từng mục tiêu, nhiệm vụ: thêm, bỏ, thời hạn, đơn vị chủ trì từ … thành …. Mục tiêu, nhiệm vụ được nhận ra theo tên, rồi theo nội dung gần giống.',
        '  mtcl diff ke-hoach-2027.mtcl ke-hoach-2028.mtcl',
        '  mtcl diff ban-cu/ke-hoach.mtcl ke-hoach.mtcl --out bang-so-sanh.docx',
        'Không có --out: in ra màn hình. Mã thoát: 0 đã so sánh, 2 gọi sai.',
      ].join('\n'),
    )
    .argument('<cũ>', 'tệp .mtcl hoặc thư mục của bản cũ')
    .argument('<mới>', 'tệp .mtcl hoặc thư mục của bản mới')
    .option(
      '--format <dạng>',
      `dạng kết quả: ${FORMATS.join(', ')} (mặc định: text, hoặc theo tên ở --out)`,
      oneOf('--format', FORMATS),
    )
    .option('--out <nơi ghi>', 'tệp hoặc thư mục; docx cần có')
    .option('--force', 'ghi đè tệp đang có')
    .action(async (old: string, next: string, options: Options) => {
      const before = await planIn(old);
      const after = await planIn(next);
      const comparison = compare(before.plan, after.plan);
      const format = options.format ?? formatOf(options.out) ?? 'text';
      const document = comparisonDocument(comparison, after.plan);
      const bytes = await MAKERS[format](comparison, after.plan, after.inputs);
      if (options.out === undefined) {
        if (format === 'docx') throw new CliError('Dạng docx cần nơi ghi: thêm --out bang-so-sanh.docx.');
        print(new TextDecoder().decode(bytes));
      } else {
        const place = resolve(options.out);
        const isFolder = extname(place) === '' || (await stat(place).catch(() => undefined))?.isDirectory() === true;
        const file = isFolder ? join(place, `${document.fileName}.${format === 'text' ? 'txt' : format}`) : place;
        await write(file, bytes, options.force ?? false);
      }
      process.exitCode = EXIT.ok;
    });
}

/** The place that was named, and no other. */
async function write(file: string, bytes: Uint8Array, force: boolean): Promise<void> {
  if (!force && (await stat(file).catch(() => undefined))) {
    throw new CliError(`Đã có tệp «${file}». Hãy chọn tên khác ở --out, hoặc thêm --force để ghi đè.`);
  }
  const uri = pathToFileURL(file).href;
  const temporary = `${uri}.${process.pid}.tmp`;
  try {
    makeFolder(dirname(file));
    await nodeFiles.write(temporary, bytes);
    await nodeFiles.rename(temporary, uri);
  } catch (error) {
    await nodeFiles.remove(temporary).catch(() => {});
    throw fileError(error, file);
  }
  print(`Đã ghi ${shownAddress(uri)}\n`);
}

const utf8 = new TextEncoder();

const MAKERS: Record<
  Format,
  (comparison: Comparison, after: Plan, inputs: InputGate) => Promise<Uint8Array> | Uint8Array
> = {
  text: (comparison) =>
    utf8.encode(
      `${comparisonLines(comparison)
        .map((line) => oneLine(line))
        .join('\n')}\n`,
    ),
  html: (comparison, after) => utf8.encode(renderHtml(comparisonDocument(comparison, after))),
  docx: async (comparison, after, inputs) =>
    renderWord(comparisonDocument(comparison, after), await houseOf(after, inputs)),
  json: (comparison) => utf8.encode(`${escapedJson(comparison)}\n`),
};

function formatOf(out: string | undefined): Format | undefined {
  const ending = extname(out ?? '')
    .slice(1)
    .toLowerCase();
  return ending === 'txt' ? 'text' : FORMATS.find((format) => format === ending);
}

/** Each side by itself: files of the same names in two folders are two plans. */
async function planIn(path: string): Promise<{ plan: Plan; inputs: InputGate }> {
  const workspace = await Workspace.load([path]);
  const { Plans, LangiumDocuments } = workspace.services.shared.workspace;
  const uri = pathToFileURL(resolve(path)).href;
  const own = LangiumDocuments.all.find((document) => decodeURI(document.uri.toString()) === decodeURI(uri));
  const plan = own && Plans.planOf(own);
  if (plan) return { plan, inputs: workspace.inputs };
  const plans = workspace.wholePlans();
  const [only, ...more] = plans.filter(({ tasks, objectives }) => tasks.length + objectives.length > 0);
  if (!only) throw new CliError(`«${path}» không có mục tiêu, nhiệm vụ nào để so sánh.`);
  if (more.length > 0) throw new CliError(`«${path}» có nhiều kế hoạch. Hãy ghi tên một tệp kế hoạch.`);
  return { plan: only, inputs: workspace.inputs };
}
