import type { Command } from 'commander';
import { oneLine } from '../../document/clean-text.ts';
import type { OwnedFile } from '../../files/output/write.ts';
import { DEFAULT_FORMATS, FORMATS, type Format, isOfCalendar, isOfDocuments } from '../../generator/format-table.ts';
import { generate } from '../../generator/formats.ts';
import { nodeHost } from '../../generator/node-host.ts';
import { nth } from '../../known.ts';
import type { JudgedDocument } from '../../language/rules/readiness.ts';
import { textLine } from '../findings/formats.ts';
import { rowsOf } from '../findings/rows.ts';
import { CliError, EXIT } from '../messages.ts';
import { someOf } from '../options.ts';
import { OUT_FOLDER_NOTE, outFolder, outFolderAt, writeOutput } from '../output.ts';
import { collect } from '../parties.ts';
import { warn } from '../terminal.ts';
import { Workspace } from '../workspace.ts';

interface Options {
  out?: string;
  only?: string[];
  document?: string[];
  force?: boolean;
  issue?: boolean;
}

/** `mtcl generate FILE… [--out DIR]` */
export function generateCommand(program: Command): void {
  program
    .command('generate')
    .summary('xuất văn bản Word và lịch công việc')
    .description(
      'Xuất quyết định cùng phụ lục (docx) và lịch công việc (ics) của mỗi kế hoạch. Tệp còn lỗi vẫn xuất được bản DỰ THẢO; --issue chỉ xuất khi không còn lỗi nào.',
    )
    .argument('<tệp...>', 'tệp .mtcl hoặc thư mục')
    .option('--out <thư mục>', `thư mục chứa văn bản được xuất ${OUT_FOLDER_NOTE}`)
    .option('--only <dạng>', `chỉ xuất các dạng: ${FORMATS.join(', ')}`, someOf('--only', FORMATS))
    .option('--document <tên>', 'chỉ xuất văn bản này («quyet-dinh»…), không xuất lịch; dùng được nhiều lần', collect)
    .option('--force', 'ghi đè cả tệp đã có người sửa sau lần xuất trước')
    .option(
      '--issue',
      'phát hành: chỉ ghi văn bản không còn lỗi, chỗ trống, đã có số, ngày; kể từng chỗ của văn bản chưa phát hành được',
    )
    .action(async (paths: string[], options: Options) => {
      const workspace = await Workspace.loadYear(paths);
      const plans = workspace.requirePlans();
      const out = outFolderAt(await outFolder(options.out, paths));
      const formats = (options.only as Format[] | undefined) ?? DEFAULT_FORMATS;
      const now = new Date().toISOString();
      const files: OwnedFile[] = [];
      const remarks = new Set<string>();
      const atHand = plans.map(({ plan }) => plan);
      const judged = plans.map((plan) => workspace.judged(plan, atHand));
      requireDocuments(judged.flat(), options.document ?? []);
      const wanted = judged.map((of) =>
        of.filter(({ document }) => !options.document || options.document.includes(document.id)),
      );
      const open = wanted.flat().filter(({ blocking }) => blocking.length > 0);
      if (options.issue && open.length > 0 && open.length === wanted.flat().length) throw refusal(open);
      for (const [i, { plan }] of plans.entries()) {
        const own = await out.forPlan(plan);
        const made = await generate(plan, {
          host: nodeHost,
          inputs: workspace.inputs,
          formats: formats.filter(isOfDocuments),
          documents: options.document,
          now,
          made: (options.issue ? nth(wanted, i).filter(isReady) : nth(wanted, i)).map(({ document }) => document),
          onRemark: (sentence) => remarks.add(sentence),
        });
        for (const file of made) {
          files.push({ ...file, name: await own.nameOf(file.name), issued: options.issue, of: own });
        }
      }
      // A calendar holds the year's work, whichever files say it.
      for (const plan of options.document ? [] : workspace.wholePlans()) {
        const own = await out.forPlan(plan);
        const made = await generate(plan, {
          host: nodeHost,
          inputs: workspace.inputs,
          formats: formats.filter(isOfCalendar),
          now,
          onRemark: (sentence) => remarks.add(sentence),
          there: own,
        });
        for (const file of made) files.push({ ...file, name: await own.nameOf(file.name), of: own });
      }
      await writeOutput(out, files, options.force ?? false);
      for (const remark of remarks) warn(`${oneLine(remark)}\n`);
      if (options.issue && open.length > 0) throw new CliError(open.map(leftOut).join('\n'), EXIT.findings);
      for (const { document, blocking } of open) {
        const note = `${document.name} còn ${rowsOf(blocking).length} chỗ phải sửa trước khi phát hành, nên văn bản ghi DỰ THẢO.`;
        warn(`Chú ý: ${note}\n`);
      }
      if (open.length > 0) warn('Chạy lại với --issue để xem từng chỗ.\n');
      process.exitCode = EXIT.ok;
    });
}

/** Throws where no plan has a document of that name, naming those there are. */
function requireDocuments(judged: JudgedDocument[], wanted: string[]): void {
  if (wanted.length === 0) return;
  const known = new Map(judged.map(({ document: { id, name } }) => [id, name]));
  const missing = wanted.find((id) => !known.has(id));
  if (missing === undefined) return;
  const list = [...known].map(([id, name]) => `${id} (${oneLine(name)})`).join(', ');
  throw new CliError(`--document: không có văn bản «${missing}». Có: ${list}.`);
}

function isReady({ blocking }: JudgedDocument): boolean {
  return blocking.length === 0;
}

/** What stands in the way of all documents asked for, one line each. */
function refusal(open: JudgedDocument[]): CliError {
  const [only, ...more] = open;
  const all = rowsOf(open.flatMap(({ blocking }) => blocking));
  const list = only && more.length === 0 ? lines(only) : open.map(leftOut).join('\n');
  return new CliError(`Chưa phát hành, chưa ghi tệp nào: còn ${all.length} chỗ phải sửa.\n${list}`, EXIT.findings);
}

function leftOut(judged: JudgedDocument): string {
  const { document, blocking } = judged;
  return `Chưa phát hành ${document.name} (${document.id}): còn ${rowsOf(blocking).length} chỗ phải sửa.\n${lines(judged)}`;
}

function lines({ blocking }: JudgedDocument): string {
  return rowsOf(blocking)
    .map((row) => `  ${textLine(row)}`)
    .join('\n');
}
