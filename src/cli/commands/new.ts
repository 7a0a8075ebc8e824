import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { makeFolder } from '../../files/output/make-folder.ts';
import { lastOf } from '../../known.ts';
import { PLAN_KINDS, type PlanKind } from '../../starters/agency-kinds.ts';
import { EARLIEST_YEAR, LATEST_YEAR } from '../../starters/agency-words.ts';
import { suggestedPlace } from '../../starters/answers.ts';
import { type NewFiles, newDirectory, newPlan } from '../../starters/new-plan.ts';
import { isStarterKind, STARTER_KINDS, type StarterKind, starterKind } from '../../starters/starter-kinds.ts';
import { countOption } from '../dates.ts';
import { canAsk, interview, withTerminal } from '../interview.ts';
import { CliError, fileError } from '../messages.ts';
import { carriedOver, documentIn, surroundingsIn } from '../new-files.ts';
import { oneOf } from '../options.ts';
import { print, warn } from '../terminal.ts';

/** The kinds of agencies as typed on the command line. */
const AGENCIES: Record<string, PlanKind> = { so: 'department', xa: 'commune', 'chi-cuc': 'branch', khac: 'other' };

const DEFAULT_KIND = 'khac';

interface Options {
  kind: string;
  name?: string;
  year?: number;
  from?: string;
  use?: string;
  unit?: string;
  quarter?: number;
  superior?: string;
  place?: string;
  sign?: string;
  head?: string;
  units?: string;
  out: string;
  dryRun?: true;
}

/** `mtcl new` */
export function newCommand(program: Command): void {
  const agencies = Object.entries(AGENCIES).map(([word, kind]) => `${word} (${PLAN_KINDS[kind].label})`);
  const documents = Object.keys(STARTER_KINDS) as StarterKind[];
  program
    .command('new')
    .summary('tạo kế hoạch của một năm hoặc tệp của một loại văn bản')
    .description(
      [
        'Tạo tệp mới, không ghi đè tệp đang có:',
        '  mtcl new                                            hỏi từng câu rồi tạo danh bạ, kế hoạch của năm',
        '  mtcl new --kind xa --name "UBND xã …" --year 2027   danh bạ và kế hoạch của năm',
        '  mtcl new --year 2028                                kế hoạch của năm, dùng danh bạ có trong thư mục',
        '  mtcl new --from ke-hoach-2027.mtcl --year 2028      kế hoạch của năm, từ kế hoạch năm trước; in những chỗ đổi',
        '  mtcl new --from … --year 2028 --dry-run             chỉ in những chỗ đổi, không ghi',
        '  mtcl new --kind bao-cao-6-thang                     văn bản, dùng danh bạ và kế hoạch có trong thư mục',
      ].join('\n'),
    )
    .option(
      '--kind <loại>',
      [
        `loại cơ quan của kế hoạch mới: ${agencies.join(', ')}`,
        'hoặc loại văn bản:',
        ...documents.map((kind) => `  ${kind}: ${starterKind(kind).label.vi}`),
      ].join('\n'),
      oneOf('--kind', [...Object.keys(AGENCIES), ...documents]),
      DEFAULT_KIND,
    )
    .option('--name <tên>', 'tên chính thức của cơ quan; không ghi thì dùng danh bạ có trong thư mục')
    .option('--year <năm>', 'năm của kế hoạch', countOption('--year', LATEST_YEAR))
    .option(
      '--from <tệp>',
      'kế hoạch năm trước: năm và thời hạn được chuyển sang năm mới, chỗ cần quyết định có ghi chú',
    )
    .option('--use <tệp>', 'danh bạ hoặc kế hoạch để lấy tên, khi thư mục có nhiều')
    .option('--unit <tên>', 'đơn vị của «muc-tieu-don-vi», theo tên trong danh bạ')
    .option('--quarter <số>', 'quý của «bao-cao-quy», từ 1 đến 4', countOption('--quarter', 4, 1))
    .option('--superior <tên>', 'cơ quan chủ quản')
    .option('--place <tên>', 'địa danh; không ghi thì lấy từ tên cơ quan, cơ quan chủ quản')
    .option('--sign <chữ>', 'ký hiệu cơ quan trong số văn bản; không ghi thì lấy các chữ đầu của tên')
    .option('--head <họ tên>', 'người đứng đầu, là người ký')
    .option('--units <tên>', 'các phòng, đơn vị, cách nhau bằng dấu phẩy (dấu chấm phẩy khi tên có dấu phẩy)')
    .option('--out <thư mục>', 'nơi ghi; không ghi thì là thư mục đang đứng, với --from là thư mục của tệp ấy', '')
    .option('--dry-run', 'chỉ in những tệp sẽ tạo và, với --from, những chỗ đổi (cũ → mới); không ghi gì')
    .action(async (options: Options) => {
      const { year } = options;
      if (year !== undefined && year < EARLIEST_YEAR) {
        throw new CliError(`--year nhận năm từ ${EARLIEST_YEAR} đến ${LATEST_YEAR}.`);
      }
      const { out, files, notes, listed = [] } = await create(options);
      for (const line of listed) print(`${line}\n`);
      if (options.dryRun) for (const { name } of files) print(`Sẽ tạo ${join(out, name)}\n`);
      else for (const path of write(out, files)) print(`${path}\n`);
      for (const note of notes) warn(`${note}\n`);
    });
}

interface Created {
  out: string;
  files: NewFiles['files'];
  /** What a person decides now. */
  notes: string[];
  /** What differs from last year's file, old beside new. */
  listed?: string[];
}

async function create(options: Options): Promise<Created> {
  const { kind, name, year, from } = options;
  if (from !== undefined) return carriedOver(from, required(year, '--year'), options.out || undefined);

  const out = options.out || '.';
  const bare = name === undefined && year === undefined && kind === DEFAULT_KIND;
  if (bare && canAsk()) return asked(out);
  if (isStarterKind(kind) && kind !== 'danh-ba' && name === undefined) {
    return { out, notes: [], files: await documentIn(out, kind, options) };
  }
  if (name === undefined && kind !== 'danh-ba') {
    const choices = { ...options, year: required(year, '--year') };
    return { out, notes: [], files: await documentIn(out, 'quyet-dinh', choices) };
  }
  const words = answers({ ...options, name: required(name, '--name') });
  const taken = namesIn(out);
  if (kind === 'danh-ba') return { out, notes: [], files: [newDirectory(words, taken).file] };
  if (isStarterKind(kind) && kind !== 'quyet-dinh') {
    throw new CliError(
      '--name chỉ dùng khi tạo kế hoạch hoặc danh bạ; loại văn bản này lấy tên từ danh bạ trong thư mục.',
    );
  }
  return { out, notes: [], files: newPlan({ ...words, year: required(year, '--year') }, taken).files };
}

/** What nobody said on the command line is asked. */
async function asked(out: string): Promise<Created> {
  const surroundings = await surroundingsIn(out);
  const start = await withTerminal((ask) => interview(ask, surroundings, new Date()));
  switch (start.from) {
    case 'plan':
      return carriedOver(join(out, start.file), start.year);
    case 'directory':
      return withNextStep(out, await documentIn(out, 'quyet-dinh', { use: start.file, year: start.year }));
    case 'answers':
      return withNextStep(out, newPlan(start.answers, surroundings.taken).files);
  }
}

/** Whoever was asked may not know what comes after it. */
function withNextStep(out: string, files: NewFiles['files']): Created {
  const plan = join(out, lastOf(files).name);
  return { out, files, notes: [`Hãy sửa mục tiêu, nhiệm vụ trong «${plan}», rồi xuất Word: mtcl generate "${plan}"`] };
}

function answers({ kind: word, year, ...words }: Options & { name: string }) {
  const kind = AGENCIES[word] ?? AGENCIES[DEFAULT_KIND]!;
  const place = words.place ?? suggestedPlace(words.name, words.superior ?? '', kind);
  return { ...words, kind, place, year: year ?? new Date().getFullYear() };
}

function required<T>(value: T | undefined, option: string): T {
  if (value === undefined) throw new CliError(`Còn thiếu tùy chọn: ${option}.`);
  return value;
}

function namesIn(folder: string): string[] {
  try {
    makeFolder(folder);
    return readdirSync(folder);
  } catch (error) {
    throw fileError(error, folder);
  }
}

function write(out: string, files: Created['files']): string[] {
  try {
    makeFolder(out);
    return files.map(({ name, text }) => {
      const path = join(out, name);
      // "wx": fails where the file came into being meanwhile.
      writeFileSync(path, text, { flag: 'wx' });
      return path;
    });
  } catch (error) {
    throw fileError(error, out);
  }
}
