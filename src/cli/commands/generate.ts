import { pathToFileURL } from 'node:url';
import type { Command } from 'commander';
import { oneLine } from '../../document/clean-text.ts';
import { documentsOf } from '../../document/documents.ts';
import { DEFAULT_FORMATS, FORMATS, type Format, generate } from '../../generator/formats.ts';
import { nodeHost } from '../../generator/node-host.ts';
import { previousIn } from '../../generator/output/write.ts';
import type { Plan } from '../../plan/model.ts';
import { textLine } from '../findings/formats.ts';
import { type Row, rowsOf } from '../findings/rows.ts';
import { CliError, EXIT } from '../messages.ts';
import { someOf } from '../options.ts';
import { FileNames, OUT_FOLDER_NOTE, outFolder, writeOutput } from '../output.ts';
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
    .option('--issue', 'phát hành: từ chối khi còn lỗi, còn chỗ trống hay chưa có số, ngày')
    .action(async (paths: string[], options: Options) => {
      const workspace = await Workspace.load(paths);
      const plans = workspace.requirePlans();
      const blocking = rowsOf(workspace.blocking());
      if (options.issue && blocking.length > 0) throw refusal(blocking);
      const folder = await outFolder(options.out, paths);
      const formats = (options.only as Format[] | undefined) ?? DEFAULT_FORMATS;
      const now = new Date().toISOString();
      const files = [];
      const remarks = new Set<string>();
      const atHand = plans.map(({ plan }) => plan);
      const names = new FileNames();
      const before = previousIn(nodeHost.files, pathToFileURL(folder).href);
      requireDocuments(atHand, options.document ?? []);
      for (const { plan } of plans) {
        const nameOf = names.forPlan();
        const made = await generate(plan, {
          host: nodeHost,
          formats,
          documents: options.document,
          now,
          draft: blocking.length > 0,
          atHand,
          onRemark: (sentence) => remarks.add(sentence),
          previous: (name) => before(nameOf(name)),
        });
        files.push(...made.map((file) => ({ ...file, name: nameOf(file.name) })));
      }
      await writeOutput(folder, files, options.force ?? false);
      for (const remark of remarks) warn(`${oneLine(remark)}\n`);
      if (blocking.length > 0) {
        const note = `Chú ý: còn ${blocking.length} chỗ phải sửa trước khi phát hành, nên văn bản ghi DỰ THẢO.`;
        warn(`${note} Chạy «mtcl check --issue» để xem từng chỗ.\n`);
      }
      process.exitCode = EXIT.ok;
    });
}

/** Throws where no plan has a document of that name, naming those there are. */
function requireDocuments(plans: Plan[], wanted: string[]): void {
  if (wanted.length === 0) return;
  const known = new Map(plans.flatMap((plan) => documentsOf(plan, plans)).map(({ id, name }) => [id, name]));
  const missing = wanted.find((id) => !known.has(id));
  if (missing === undefined) return;
  const list = [...known].map(([id, name]) => `${id} (${oneLine(name)})`).join(', ');
  throw new CliError(`--document: không có văn bản «${missing}». Có: ${list}.`);
}

/** What stands in the way of the final documents, one line each. */
function refusal(blocking: Row[]): CliError {
  const list = blocking.map((row) => `  ${textLine(row)}`).join('\n');
  const message = `Chưa phát hành, chưa ghi tệp nào: còn ${blocking.length} chỗ phải sửa.\n${list}`;
  return new CliError(message, EXIT.findings);
}
