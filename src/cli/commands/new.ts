import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { PLAN_KINDS, type PlanKind } from '../../templates/agency-kinds.ts';
import { EARLIEST_YEAR, LATEST_YEAR } from '../../templates/agency-words.ts';
import { suggestedPlace } from '../../templates/answers.ts';
import { newPlan } from '../../templates/new-plan.ts';
import { countOption } from '../dates.ts';
import { CliError, fileError } from '../messages.ts';
import { oneOf } from '../options.ts';

/** The kinds as typed on the command line. */
const KINDS: Record<string, PlanKind> = { so: 'department', xa: 'commune', 'chi-cuc': 'branch', khac: 'other' };

interface Options {
  kind: string;
  name: string;
  year: number;
  superior?: string;
  place?: string;
  sign?: string;
  head?: string;
  units?: string;
  out: string;
}

/** `mtcl new` */
export function newCommand(program: Command): void {
  const names = Object.entries(KINDS).map(([word, kind]) => `${word} (${PLAN_KINDS[kind].label})`);
  program
    .command('new')
    .summary('tạo danh bạ và kế hoạch của một năm')
    .description('Tạo danh bạ và kế hoạch của một năm từ vài thông tin về cơ quan. Không ghi đè tệp đang có.')
    .requiredOption('--name <tên>', 'tên chính thức của cơ quan')
    .requiredOption('--year <năm>', 'năm của kế hoạch', countOption('--year', LATEST_YEAR))
    .option('--kind <loại>', `loại cơ quan: ${names.join(', ')}`, oneOf('--kind', Object.keys(KINDS)), 'khac')
    .option('--superior <tên>', 'cơ quan chủ quản')
    .option('--place <tên>', 'địa danh; không ghi thì lấy từ tên cơ quan, cơ quan chủ quản')
    .option('--sign <chữ>', 'ký hiệu cơ quan trong số văn bản; không ghi thì lấy các chữ đầu của tên')
    .option('--head <họ tên>', 'người đứng đầu, là người ký')
    .option('--units <tên>', 'các phòng, đơn vị, cách nhau bằng dấu phẩy (dấu chấm phẩy khi tên có dấu phẩy)')
    .option('--out <thư mục>', 'nơi ghi', '.')
    .action((options: Options) => {
      if (options.year < EARLIEST_YEAR) throw new CliError(`--year nhận năm từ ${EARLIEST_YEAR} đến ${LATEST_YEAR}.`);
      for (const path of create(options)) process.stdout.write(`${path}\n`);
    });
}

function create({ kind: word, out, ...words }: Options): string[] {
  const kind = KINDS[word]!;
  const place = words.place ?? suggestedPlace(words.name, words.superior ?? '', kind);
  try {
    mkdirSync(out, { recursive: true });
    const { files } = newPlan({ ...words, kind, place }, readdirSync(out));
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
