import type { Command } from 'commander';
import type { IsoDay } from '../../deadline/model.ts';
import { todayInVietnam } from '../../deadline/today.ts';
import { nth } from '../../known.ts';
import type { Wanted } from '../../language/records/record.ts';
import { outcomeWords, subjectTitle, targetsOf, valueFacts } from '../../language/records/subjects.ts';
import { dayProblem, factsOf } from '../../language/records/written-facts.ts';
import { asciiSlug } from '../../plan/ascii-slug.ts';
import type { Objective, Plan, Target, Task } from '../../plan/model.ts';
import { dayOption } from '../dates.ts';
import { CliError, EXIT } from '../messages.ts';
import { requireParties } from '../parties.ts';
import { recordsIn, writeTexts, yearAround } from '../records.ts';
import { print } from '../terminal.ts';

const STATES = {
  'hoan-thanh': 'done',
  'dang-lam': 'inProgress',
  cham: 'late',
  'khong-thuc-hien': 'dropped',
} as const;

interface Options {
  state?: string;
  value?: string;
  day?: IsoDay;
  evidence?: string;
  reason?: string;
  proposal?: string;
  unit?: string;
  dryRun?: true;
}

/** `mtcl record FILE TASK --state …` */
export function recordCommand(program: Command): void {
  program
    .command('record')
    .summary('ghi tiến độ của một nhiệm vụ, kết quả của một chỉ tiêu')
    .description(
      [
        'Ghi vào tệp tiến độ của năm, cạnh tệp kế hoạch; chưa có thì tạo. Lần đã ghi được giữ nguyên: ghi hai lần như nhau thì lần sau không thêm gì, việc đã hoàn thành không bị ghi thành chưa xong.',
        '  mtcl record ke-hoach-2027.mtcl thong-ke --state "hoàn thành" --day 24/03/2027 --evidence "Báo cáo số 12/BC-VP"',
        '  mtcl record ke-hoach-2027.mtcl tap-huan --state chậm --reason "Chờ kinh phí"',
        '  mtcl record ke-hoach-2027.mtcl DVC --value 412/417',
        'Mã thoát: 0 đã ghi hoặc đã có, 1 không ghi được, 2 gọi sai.',
      ].join('\n'),
    )
    .argument('<tệp>', 'tệp kế hoạch, tệp dùng nó, hoặc thư mục')
    .argument('<việc>', 'tên hoặc nội dung của nhiệm vụ, chỉ tiêu, mục tiêu')
    .option('--state <tình trạng>', 'hoàn thành, đang làm, chậm, không thực hiện (gõ không dấu cũng được: hoan-thanh)')
    .option('--value <số>', 'kết quả của chỉ tiêu: 412/417, 98,5% hoặc 5')
    .option('--day <ngày>', 'ngày xong, ngày ghi (mặc định: hôm nay, giờ Việt Nam)', dayOption('--day'))
    .option('--evidence <lời>', 'minh chứng')
    .option('--reason <lời>', 'lý do; cần có khi chậm, không thực hiện')
    .option('--proposal <lời>', 'đề xuất')
    .option('--unit <tên>', 'số liệu của đơn vị này, không phải của cả cơ quan')
    .option('--dry-run', 'chỉ in những gì sẽ ghi')
    .action(async (path: string, name: string, options: Options) => {
      const year = await yearAround([path]);
      const wanted = wantedFrom(year.plan, name, options);
      const made = recordsIn(year, [wanted]);
      for (const outcome of made.outcomes) print(`${outcomeWords(year.plan, outcome)}\n`);
      if (options.dryRun) for (const [uri, text] of made.texts) print(`\n${uri}\n${text}`);
      else for (const written of await writeTexts(made.texts)) print(`Đã ghi ${written}\n`);
      process.exitCode = made.outcomes.some(({ kind }) => kind === 'refused') ? EXIT.findings : EXIT.ok;
    });
}

function wantedFrom(plan: Plan, name: string, options: Options): Wanted {
  const { value, day = todayInVietnam(), unit } = options;
  const problem = dayProblem(day, todayInVietnam());
  if (problem) throw new CliError(problem);
  const state = options.state === undefined ? undefined : stateNamed(options.state);
  if (state === undefined && value === undefined) throw new CliError('Hãy ghi --state hoặc --value.');
  if (unit) requireParties([plan], [unit], '--unit');
  const found = subjectNamed(plan, name);
  const targets = targetsOf(found);
  if (value !== undefined && targets.length !== 1) {
    throw new CliError(
      targets.length === 0
        ? `«${subjectTitle(plan, found)}» không có chỉ tiêu để ghi kết quả.`
        : `«${name}» có nhiều chỉ tiêu: ${targets.map((target) => subjectTitle(plan, target)).join('; ')}. Hãy ghi tên một chỉ tiêu.`,
    );
  }
  if (value !== undefined && state !== undefined && found.type === 'task') {
    throw new CliError('Hãy ghi riêng: --state cho nhiệm vụ, --value cho chỉ tiêu của mục tiêu.');
  }
  const subject = value === undefined ? found : nth(targets, 0);
  const figures = value === undefined ? {} : valueFacts(value, subject.type === 'target' ? subject : undefined);
  if ('problem' in figures) throw new CliError(`--value: ${figures.problem}`);
  if ((state === 'late' || state === 'dropped') && !options.reason) {
    throw new CliError('Việc chậm, không thực hiện thì phải nêu lý do: thêm --reason "…".');
  }
  const reporter = plan.units.find(({ id }) => id === unit);
  return { subject, day, facts: factsOf(figures, { ...options, state, day }), ...(reporter ? { reporter } : {}) };
}

function stateNamed(words: string) {
  const state = STATES[asciiSlug(words) as keyof typeof STATES];
  if (!state) {
    throw new CliError(`--state nhận: hoàn thành, đang làm, chậm, không thực hiện; không có «${words}».`);
  }
  return state;
}

/** By its name in the file; else by its words, where these are those of one alone. */
function subjectNamed(plan: Plan, name: string): Task | Target | Objective {
  const targets = plan.objectives.flatMap((objective) => objective.targets);
  const all = [...plan.tasks, ...plan.objectives, ...targets];
  const wanted = name.normalize('NFC');
  const byName = all.find((each) => each.named && each.id === wanted);
  if (byName) return byName;
  const words = asciiSlug(wanted);
  const titled = all.map((each) => ({ each, words: asciiSlug(subjectTitle(plan, each)) }));
  const same = titled.filter((one) => one.words === words);
  const alike = same.length > 0 ? same : titled.filter((one) => words.length > 2 && one.words.includes(words));
  if (alike.length === 1) return nth(alike, 0).each;
  const known = plan.tasks.filter(({ named }) => named).map(({ id }) => id);
  throw new CliError(
    alike.length === 0
      ? `Không có nhiệm vụ, chỉ tiêu nào là «${name}». Các nhiệm vụ có tên: ${known.join(', ') || 'không có'}.`
      : `«${name}» có thể là nhiều việc: ${alike.map(({ each }) => `«${subjectTitle(plan, each)}»`).join('; ')}. Hãy ghi rõ hơn.`,
  );
}
