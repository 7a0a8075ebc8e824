import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import type { IsoDay } from '../../deadline/model.ts';
import { todayInVietnam } from '../../deadline/today.ts';
import { escapedJson, oneLine } from '../../document/clean-text.ts';
import { SpokenError } from '../../files/spoken-error.ts';
import { formsOf } from '../../forms/forms.ts';
import type { UnitForm } from '../../forms/model.ts';
import { convertOffice } from '../../generator/pdf/convert-office.ts';
import type { OfficeFile } from '../../import/reader/model.ts';
import { readOffice } from '../../import/reader/read-office.ts';
import { nth } from '../../known.ts';
import { gather } from '../../language/records/gather.ts';
import type { Gathered } from '../../language/records/gathered.ts';
import { gatheredLines, hasDoubts } from '../../language/records/gathered-words.ts';
import { reminderFor } from '../../language/records/reminder.ts';
import { outcomeWords } from '../../language/records/subjects.ts';
import { isMtclPath } from '../../language/services/places.ts';
import { dayOption } from '../dates.ts';
import { readGiven } from '../given-file.ts';
import { canAsk, withTerminal } from '../interview.ts';
import { CliError, EXIT } from '../messages.ts';
import { oneOf } from '../options.ts';
import { periodOption } from '../period.ts';
import { recordsIn, type Writing, writeTexts, type YearAround, yearAround } from '../records.ts';
import { shownAddress } from '../shown-path.ts';
import { print } from '../terminal.ts';

interface Options {
  plan?: string;
  period?: string;
  on?: IsoDay;
  yes?: true;
  remind?: true;
  format: 'text' | 'json';
}

/** `mtcl gather FORM…` */
export function gatherCommand(program: Command): void {
  program
    .command('gather')
    .summary('nhận phiếu báo cáo của các đơn vị, ghi vào tệp tiến độ')
    .description(
      [
        'Đọc phiếu báo cáo đã ghi (của «mtcl form»), nói từng đơn vị có gì mới, đổi, chưa rõ, trái với lần ghi trước (trang, ô), rồi sau khi đồng ý thì ghi vào tệp tiến độ của năm, mỗi dòng kèm nguồn. Chỗ chưa rõ, chỗ trái không được ghi. Nhận hai lần không thêm gì.',
        '  mtcl gather phieu-gui-ve --plan ke-hoach-2027.mtcl --period "6 tháng"',
        'Mã thoát: 0 không có chỗ nào chưa rõ, 1 có chỗ chưa rõ hoặc trái, 2 gọi sai.',
      ].join('\n'),
    )
    .argument('<phiếu...>', 'tệp .xlsx (.ods khi máy có LibreOffice) hoặc thư mục')
    .option('--plan <tệp>', 'tệp kế hoạch; không ghi thì tìm ở thư mục đang đứng, cạnh phiếu, thư mục trên')
    .option('--period <kỳ>', 'kỳ báo cáo, để biết đơn vị nào phải trả lời')
    .option('--on <ngày>', 'coi hôm nay là ngày này', dayOption('--on'))
    .option('--yes', 'ghi luôn, không hỏi')
    .option('--remind', 'lập công văn đôn đốc các đơn vị chưa trả lời (tệp .mtcl cạnh kế hoạch)')
    .option('--format <dạng>', 'dạng kết quả: text, json', oneOf('--format', ['text', 'json'] as const), 'text')
    .action(async (paths: string[], options: Options) => {
      const today = options.on ?? todayInVietnam();
      const names = (await Promise.all(paths.map(formsAt))).flat();
      const year = await yearAround([await planFor(paths, options.plan)], today);
      const { plan } = year;
      const period = options.period && periodOption([plan], options.period);
      const asked = formsOf(plan, { on: today, period });
      const { files, unread } = await readAll(names);
      const gathered = gather(plan, files, { today, expected: asked.map(({ unit }) => unit), period });
      gathered.strange.unshift(...unread);
      const made = recordsIn(year, gathered.wanted);
      const refused = made.outcomes.filter(({ kind }) => kind === 'refused');
      if (options.format === 'json') print(`${escapedJson(jsonOf(gathered))}\n`);
      else print(`${gatheredLines(gathered).map(oneLine).join('\n')}\n`);
      for (const outcome of refused) print(`${oneLine(outcomeWords(plan, outcome))}\n`);
      await write(made, options, gathered);
      if (options.remind) await remind(year, gathered, asked, today, period);
      process.exitCode = refused.length > 0 || hasDoubts(gathered) ? EXIT.findings : EXIT.ok;
    });
}

async function write(made: Writing, { yes, format }: Options, { wanted }: Gathered): Promise<void> {
  const say = (words: string) => format === 'text' && print(`${words}\n`);
  if (made.texts.size === 0) {
    say('Không có gì mới để ghi.');
    return;
  }
  const count = made.outcomes.filter(({ kind }) => kind === 'recorded').length;
  const files = [...made.texts.keys()].map(shownAddress).join(', ');
  if (!yes) {
    const agreed =
      canAsk() && format === 'text' && (await withTerminal((ask) => ask(`Ghi ${count} dòng vào ${files}? (c/k) `)));
    if (!agreed || !/^\s*(?:c|có|co|y|yes)\s*$/iu.test(agreed)) {
      say(`Chưa ghi gì: ${wanted.length} dòng chờ ghi. Đồng ý thì chạy lại với --yes.`);
      return;
    }
  }
  for (const path of await writeTexts(made.texts)) say(`Đã ghi ${path}`);
}

async function remind(
  { plan, files }: YearAround,
  { missing, bookOnly }: Gathered,
  asked: readonly UnitForm[],
  today: IsoDay,
  period: string | undefined,
): Promise<void> {
  if (bookOnly) {
    print('Chỉ có sổ theo dõi, không có phiếu nào, nên không biết đơn vị nào chưa trả lời.\n');
    return;
  }
  if (missing.length === 0) {
    print('Đơn vị nào cũng đã trả lời, không cần đôn đốc.\n');
    return;
  }
  const { uri, text } = reminderFor(plan, { missing, asked, today, period }, files);
  for (const path of await writeTexts(new Map([[uri, text]]))) {
    print(`Đã ghi ${path} (công văn đôn đốc; xuất Word: mtcl generate "${path}")\n`);
  }
}

/** Forms in a folder: workbooks, not what Office keeps while one is open. */
async function formsAt(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new CliError(`Không tìm thấy «${path}». Hãy kiểm tra lại tên tệp và thư mục.`);
  if (!found.isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && /\.(?:xlsx|xlsm|ods)$/iu.test(entry.name) && !/^(?:~\$|\.)/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  if (files.length === 0) throw new CliError(`Thư mục «${path}» không có phiếu nào (.xlsx).`);
  return files;
}

/** A file that cannot be read costs itself alone. */
async function readAll(
  paths: readonly string[],
): Promise<{ files: { name: string; office: OfficeFile }[]; unread: string[] }> {
  const files: { name: string; office: OfficeFile }[] = [];
  const unread: string[] = [];
  const shared = new Set(
    paths
      .filter((path, i) => paths.findIndex((other) => basename(other) === basename(path)) !== i)
      .map((path) => basename(path)),
  );
  for (const path of paths) {
    const name = shared.has(basename(path)) ? relative('.', path) : basename(path);
    const bytes = await readGiven(path);
    try {
      files.push({ name, office: await readOffice(bytes, convertOffice) });
    } catch (error) {
      if (!(error instanceof SpokenError)) throw error;
      unread.push(`«${name}»: ${error.message}`);
    }
  }
  return { files, unread };
}

async function planFor(paths: readonly string[], given: string | undefined): Promise<string> {
  if (given !== undefined) return given;
  const first = resolve(nth(paths, 0));
  const folder = (await stat(first)).isDirectory() ? first : dirname(first);
  for (const candidate of ['.', folder, dirname(folder)]) {
    const names = await readdir(candidate).catch((): string[] => []);
    if (names.some(isMtclPath)) return candidate;
  }
  throw new CliError(
    'Không thấy kế hoạch ở thư mục đang đứng, cạnh phiếu hay thư mục trên. Hãy ghi --plan ke-hoach-….mtcl.',
  );
}

function jsonOf({ units, missing, strange, wanted }: Gathered) {
  return {
    units: units.map(({ unit, files, items }) => ({ unit: unit.id, title: unit.title, files, items })),
    missing: missing.map(({ id, title }) => ({ unit: id, title })),
    strange,
    toRecord: wanted.length,
  };
}
