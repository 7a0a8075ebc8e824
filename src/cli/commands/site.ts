import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Command } from 'commander';
import type { IsoDay } from '../../deadline/model.ts';
import { todayInVietnam } from '../../deadline/today.ts';
import { oneLine } from '../../document/clean-text.ts';
import { makeFolder } from '../../files/output/make-folder.ts';
import { nodeFiles } from '../../files/output/node-files.ts';
import { nodeHost } from '../../generator/node-host.ts';
import { nth } from '../../known.ts';
import { agencySlug } from '../../plan/ascii-slug.ts';
import type { Plan } from '../../plan/model.ts';
import { PARTS, siteFiles } from '../../site/make.ts';
import { ASSETS } from '../../site/pages.ts';
import { sitesPage } from '../../site/plans-page.ts';
import type { SiteLanguage } from '../../site/texts.ts';
import { dayOption } from '../dates.ts';
import { CliError, EXIT, fileError } from '../messages.ts';
import { warnWhereNoWork } from '../no-work.ts';
import { oneOf } from '../options.ts';
import { outFolderAt } from '../output.ts';
import { print, warn } from '../terminal.ts';
import { Workspace } from '../workspace.ts';

interface Options {
  out: string;
  on?: IsoDay;
  language: SiteLanguage;
  pdf?: true;
  documents: boolean;
  force?: true;
}

/** Says that a folder holds a site, and may be written over. */
const MARK = '.mtcl-trang.json';

/** `mtcl site FILE… --out DIR` */
export function siteCommand(program: Command): void {
  program
    .command('site')
    .summary('trang theo dõi (thư mục trang tĩnh) cho mọi người')
    .description(
      'Xuất một thư mục trang mở được bằng bấm đúp hoặc đặt lên máy chủ nội bộ, không cần mạng: mục tiêu, kế hoạch có bộ lọc và tìm kiếm, lịch, việc trễ, trang của từng đơn vị và người theo dõi, văn bản Word, lịch .ics. Nhiều kế hoạch thì mỗi kế hoạch một thư mục con.',
    )
    .argument('<tệp...>', 'tệp .mtcl hoặc thư mục')
    .requiredOption('--out <thư mục>', 'thư mục của trang: mới, trống, hoặc đã do lệnh này xuất')
    .option('--on <ngày>', 'tính đến ngày này (mặc định: hôm nay, giờ Việt Nam)', dayOption('--on'))
    .option('--language <tiếng>', 'tiếng của nút, tiêu đề: vi, en', oneOf('--language', ['vi', 'en'] as const), 'vi')
    .option('--pdf', 'cả văn bản PDF, khi máy có LibreOffice hoặc Word')
    .option('--no-documents', 'không kèm văn bản Word, tệp lịch: nhanh hơn khi có nhiều kế hoạch')
    .option('--force', 'ghi vào cả thư mục đang có tệp khác')
    .action(async (paths: string[], options: Options) => {
      const workspace = await Workspace.loadYear(paths);
      const plans = workspace.wholePlans();
      warnWhereNoWork(plans);
      const out = resolve(options.out);
      await requireOwn(out, options.force ?? false);
      const today = options.on ?? todayInVietnam();
      const several = plans.length > 1;
      const names = namesOf(plans);
      const files = new Map<string, string | Uint8Array>();
      for (const [i, plan] of plans.entries()) {
        const folder = several ? `${names[i]}/` : '';
        const made = await siteFiles(plan, {
          host: nodeHost,
          inputs: workspace.inputs,
          today,
          language: options.language,
          atHand: consolidates(plan) ? plans.filter((other) => other !== plan) : [],
          pdf: options.pdf === true,
          documents: options.documents,
          // Calendars build on those that are there: whoever subscribed sees what changed.
          there: await outFolderAt(join(out, folder, 'lich')).forPlan(plan),
          onRemark: (sentence) => warn(`${oneLine(sentence)}\n`),
          ...(several ? { up: '../index.html' } : {}),
        });
        for (const [name, content] of made) files.set(folder + name, content);
      }
      if (several) {
        files.set(
          'index.html',
          sitesPage(
            plans.map((plan, i) => ({ plan, folder: nth(names, i) })),
            today,
            options.language,
          ),
        );
      }
      for (const name of PARTS) files.set(`${ASSETS}/${name}`, await asset(name));
      files.set(MARK, `${JSON.stringify({ mtcl: 'site' })}\n`);
      await write(out, files);
      print(`Đã ghi trang theo dõi: ${join(options.out, 'index.html')} (${files.size - 1} tệp)\n`);
      process.exitCode = EXIT.ok;
    });
}

/** Built beside the command line. */
async function asset(name: string): Promise<Uint8Array> {
  return readFile(join(dirname(fileURLToPath(import.meta.url)), '..', name));
}

/** Whether one of its reports takes figures from the plans of others. */
function consolidates({ issued }: Plan): boolean {
  return issued.some(({ reporters }) => reporters.length > 0);
}

function namesOf(plans: readonly Plan[]): string[] {
  const taken = new Set<string>();
  return plans.map(({ agency, year }) => {
    const base = `${agencySlug(agency)}-${year}`;
    let name = base;
    for (let count = 2; taken.has(name); count += 1) name = `${base}-${count}`;
    taken.add(name);
    return name;
  });
}

/** Files of somebody else are not written among. */
async function requireOwn(out: string, force: boolean): Promise<void> {
  const names = await readdir(out).catch((): string[] => []);
  if (force || names.length === 0 || names.includes(MARK)) return;
  throw new CliError(`Thư mục «${basename(out)}» đang có tệp khác. Hãy chọn thư mục mới, hoặc thêm --force.`);
}

async function write(out: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  const utf8 = new TextEncoder();
  let at = out;
  try {
    for (const folder of new Set([...files.keys()].map((name) => dirname(join(out, name))))) makeFolder(folder);
    for (const [name, content] of files) {
      at = join(out, name);
      const uri = pathToFileURL(at).href;
      const bytes = typeof content === 'string' ? utf8.encode(content) : content;
      const there = await stat(at).catch(() => undefined);
      if (there?.isDirectory()) throw new CliError(`«${at}» là thư mục. Hãy chọn thư mục khác ở --out.`);
      await nodeFiles.write(`${uri}.${process.pid}.tmp`, bytes);
      await nodeFiles.rename(`${uri}.${process.pid}.tmp`, uri);
    }
  } catch (error) {
    throw error instanceof CliError ? error : fileError(error, at);
  }
}
