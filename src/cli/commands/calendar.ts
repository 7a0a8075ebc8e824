import type { Command } from 'commander';
import { type Audience, audienceOf, calendarOf, chosenAudiences, optionsFor } from '../../calendar/index.ts';
import { tooManyCalendars } from '../../calendar/too-many.ts';
import type { IsoDay } from '../../deadline/model.ts';
import { escapedJson, oneLine } from '../../document/clean-text.ts';
import type { OwnedFile } from '../../files/output/write.ts';
import { calendarOutputs } from '../../generator/calendar-outputs.ts';
import { CALENDAR_FORMATS, endingOf, isInHouseStyle } from '../../generator/format-table.ts';
import { houseOf } from '../../generator/house.ts';
import { DEFAULT_ALARM_HOUR, DEFAULT_ALARMS } from '../../generator/ics/index.ts';
import type { Plan } from '../../plan/model.ts';
import { countOption, countsOption, dayOption } from '../dates.ts';
import { CliError, EXIT } from '../messages.ts';
import { warnWhereNoWork } from '../no-work.ts';
import { someOf } from '../options.ts';
import { OUT_FOLDER_NOTE, outFolder, outFolderAt, writeOutput } from '../output.ts';
import { collect, partiesIn, requireParties } from '../parties.ts';
import { print, warn } from '../terminal.ts';
import { Workspace } from '../workspace.ts';

interface Options {
  out?: string;
  unit?: string[];
  monitor?: string[];
  from?: IsoDay;
  to?: IsoDay;
  /** Endings of files. */
  format?: string[];
  alarm?: number[];
  alarmHour?: number;
  spans?: boolean;
  force?: boolean;
}

const MOST_ALARM_DAYS = 365;
/** As the option names the formats: those of the calendar alone have each an ending of its own. */
const ENDINGS = CALENDAR_FORMATS.map(endingOf);

/** `mtcl calendar FILE… --out DIR` */
export function calendarCommand(program: Command): void {
  program
    .command('calendar')
    .summary('xuất lịch công việc: tệp lịch, Word, Excel')
    .description(
      'Xuất lịch công việc của mỗi kế hoạch. Dạng ics: một tệp cho cơ quan, một tệp cho mỗi đơn vị và mỗi người theo dõi.\n' +
        'Xuất lại vào cùng thư mục thì lịch đã nhập được cập nhật, không bị trùng. Không có --out và --format: in json ra màn hình.',
    )
    .argument('<tệp...>', 'tệp .mtcl hoặc thư mục')
    .option('--out <thư mục>', `thư mục chứa lịch được xuất ${OUT_FOLDER_NOTE}`)
    .option('--format <dạng>', `các dạng: ${ENDINGS.join(', ')} (mặc định: ics)`, someOf('--format', ENDINGS))
    .option('--unit <tên>', 'chỉ việc mà đơn vị này chủ trì hoặc phối hợp; dùng được nhiều lần', collect)
    .option('--monitor <tên>', 'chỉ việc mà vai trò hoặc đơn vị này theo dõi; dùng được nhiều lần', collect)
    .option('--from <ngày>', 'chỉ việc đến hạn từ ngày này', dayOption('--from'))
    .option('--to <ngày>', 'chỉ việc đến hạn hoặc bắt đầu chậm nhất ngày này', dayOption('--to'))
    .option(
      '--alarm <số ngày>',
      `nhắc trước chừng ấy ngày, cách nhau bằng dấu phẩy (mặc định: ${DEFAULT_ALARMS.join(',')})`,
      countsOption('--alarm', MOST_ALARM_DAYS),
    )
    .option(
      '--alarm-hour <giờ>',
      `giờ nhắc trong ngày (mặc định: ${DEFAULT_ALARM_HOUR})`,
      countOption('--alarm-hour', 23),
    )
    .option('--spans', 'khoảng thời gian (tháng, quý …) hiện thành dải trên tệp lịch, không chỉ ở ngày đến hạn')
    .option('--force', 'ghi đè cả tệp đã có người sửa sau lần xuất trước')
    .action(async (paths: string[], options: Options) => {
      const endings = options.format ?? [options.out ? 'ics' : 'json'];
      const formats = CALENDAR_FORMATS.filter((format) => endings.includes(endingOf(format)));
      if (options.from && options.to && options.from > options.to) {
        throw new CliError('--from phải là ngày trước hoặc trùng với --to.');
      }
      const workspace = await Workspace.loadYear(paths);
      const plans = workspace.wholePlans();
      warnWhereNoWork(plans);
      requireParties(plans, options.unit ?? [], '--unit');
      requireParties(plans, options.monitor ?? [], '--monitor');
      if (!options.out && endings.every((ending) => ending === 'json')) {
        print(`${escapedJson({ calendars: plans.flatMap((plan) => calendars(plan, options)) })}\n`);
        return;
      }
      const out = outFolderAt(await outFolder(options.out, paths));
      const files: OwnedFile[] = [];
      const remarks: string[] = [];
      const onRemark = (sentence: string) => remarks.push(sentence);
      for (const plan of plans) {
        const own = await out.forPlan(plan);
        for (const format of formats) {
          const made = await calendarOutputs(plan, format, {
            house: isInHouseStyle(format) ? await houseOf(plan, workspace.inputs) : {},
            audiences: namedAudiences(plan, options) ?? (format === 'ics' ? ['agency', 'unit', 'monitor'] : ['agency']),
            stamp: new Date().toISOString(),
            there: own,
            onRemark,
            alarms: options.alarm,
            alarmHour: options.alarmHour,
            spans: options.spans,
            ...range(options),
          });
          for (const file of made) files.push({ ...file, name: await own.nameOf(file.name), of: own });
        }
      }
      await writeOutput(out, files, options.force ?? false);
      for (const remark of remarks) warn(`${oneLine(remark)}\n`);
      process.exitCode = EXIT.ok;
    });
}

function calendars(plan: Plan, options: Options) {
  const chosen = chosenAudiences(plan, namedAudiences(plan, options));
  const tooMany = tooManyCalendars(plan, chosen);
  if (tooMany) throw new CliError(tooMany);
  return chosen.map((audience) => calendarOf(plan, optionsFor(audience, range(options))));
}

/** Undefined where nobody is named. */
function namedAudiences(plan: Plan, { unit = [], monitor = [] }: Options): Audience[] | undefined {
  if (unit.length + monitor.length === 0) return undefined;
  return [
    ...partiesIn(plan, unit).map((party) => audienceOf(plan, 'unit', party)),
    ...partiesIn(plan, monitor).map((party) => audienceOf(plan, 'monitor', party)),
  ];
}

function range({ from, to }: Options): { from?: IsoDay; to?: IsoDay } {
  return { from, to };
}
