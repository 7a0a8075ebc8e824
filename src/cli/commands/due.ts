import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import {
  type CalendarEntry,
  type CalendarOptions,
  calendarOf,
  daysLeft,
  type EntryStatus,
  reminderMails,
  STATE_NAMES,
  statusOn,
  type WorkCalendar,
} from '../../calendar/index.ts';
import { weekdayName, weekdayOf } from '../../deadline/days.ts';
import type { IsoDay } from '../../deadline/model.ts';
import { todayInVietnam } from '../../deadline/today.ts';
import { escapedJson, oneLine } from '../../document/clean-text.ts';
import { nth } from '../../known.ts';
import type { Plan } from '../../plan/model.ts';
import { shortDate } from '../../wording/dates.ts';
import { countOption, dayOption } from '../dates.ts';
import { EXIT } from '../messages.ts';
import { oneOf } from '../options.ts';
import { collect, partiesIn, requireParties } from '../parties.ts';
import { print } from '../terminal.ts';
import { Workspace } from '../workspace.ts';

interface Options {
  on?: IsoDay;
  within?: number;
  unit?: string[];
  monitor?: string[];
  format: string;
  mail?: true;
}

/** The entries of one plan that want attention on a day. */
interface Due {
  calendar: WorkCalendar;
  /** The day has passed and they are not done. */
  late: CalendarEntry[];
  /** Due on the day itself. */
  due: CalendarEntry[];
  coming: CalendarEntry[];
}

const DEFAULT_WITHIN = 30;
/** The days of a week. */
const MAIL_WITHIN = 7;
/** More due days of one task than this are said in sum. */
const MOST_DAYS = 4;

/** `mtcl due FILE…` */
export function dueCommand(program: Command): void {
  program
    .command('due')
    .summary('liệt kê việc trễ hạn, đến hạn, sắp đến hạn')
    .description(
      'Liệt kê việc trễ hạn, đến hạn và sắp đến hạn, theo tiến độ đã ghi. Mã thoát: 0 không có việc trễ, 1 có việc trễ, 2 gọi sai.',
    )
    .argument('<tệp...>', 'tệp .mtcl hoặc thư mục')
    .option('--on <ngày>', 'xét tại ngày này (mặc định: hôm nay, giờ Việt Nam)', dayOption('--on'))
    .option(
      '--within <số ngày>',
      `cả việc đến hạn trong chừng ấy ngày tới (mặc định: ${DEFAULT_WITHIN}; với --mail: ${MAIL_WITHIN})`,
      countOption('--within', 3660),
    )
    .option('--unit <tên>', 'chỉ việc mà đơn vị này chủ trì hoặc phối hợp; dùng được nhiều lần', collect)
    .option('--monitor <tên>', 'chỉ việc mà vai trò hoặc đơn vị này theo dõi; dùng được nhiều lần', collect)
    .option('--mail', 'thư nhắc việc của tuần cho từng đơn vị, người theo dõi, để chép vào thư gửi đi')
    .option('--format <dạng>', 'dạng kết quả: text, json', oneOf('--format', ['text', 'json']), 'text')
    .action(async (paths: string[], options: Options) => {
      const plans = (await Workspace.load(paths)).wholePlans();
      requireParties(plans, options.unit ?? [], '--unit');
      requireParties(plans, options.monitor ?? [], '--monitor');
      const on = options.on ?? todayInVietnam();
      if (options.mail) {
        print(mails(plans, on, options));
        process.exitCode = EXIT.ok;
        return;
      }
      const within = options.within ?? DEFAULT_WITHIN;
      const found = plans.map((plan) => dueIn(plan, on, { ...options, within }));
      print(options.format === 'json' ? json(found, on, within) : text(found, on, within));
      process.exitCode = found.some(({ late }) => late.length > 0) ? EXIT.findings : EXIT.ok;
    });
}

/** Not done, its day still to come: `behind` where it is reported late already. */
const AHEAD: ReadonlySet<EntryStatus> = new Set(['behind', 'dueSoon']);

function dueIn(plan: Plan, on: IsoDay, options: Options & { within: number }): Due {
  const calendar = calendarOf(plan, { on });
  const wanted = wantedIds(plan, on, options);
  const open = calendar.entries
    .filter(({ id }) => !wanted || wanted.has(id))
    .map((entry) => ({ entry, status: statusOn(entry, on, options.within), left: daysLeft(entry, on) }));
  const where = (keep: (one: (typeof open)[number]) => boolean) => open.filter(keep).map(({ entry }) => entry);
  return {
    calendar,
    // Nothing is recorded of cut-off days: once passed they are past, not late.
    late: where(({ status, entry }) => status === 'late' && entry.kind === 'task'),
    due: where(({ status, left }) => AHEAD.has(status) && left === 0),
    coming: where(({ status, left }) => AHEAD.has(status) && left > 0 && left <= options.within),
  };
}

/** Entries of any of the units and monitors named; undefined where none is. */
function wantedIds(plan: Plan, on: IsoDay, { unit = [], monitor = [] }: Options): Set<string> | undefined {
  if (unit.length + monitor.length === 0) return undefined;
  const choices: CalendarOptions[] = [
    ...partiesIn(plan, unit).map((party) => ({ unit: party })),
    ...partiesIn(plan, monitor).map((party) => ({ monitor: party })),
  ];
  return new Set(choices.flatMap((choice) => calendarOf(plan, { ...choice, on }).entries.map(({ id }) => id)));
}

/** Whom it goes to, its subject, its words; a line between two of them. */
function mails(plans: Plan[], on: IsoDay, { within = MAIL_WITHIN, unit, monitor, format }: Options): string {
  const all = plans.flatMap((plan) =>
    reminderMails(plan, {
      on,
      within,
      ...(unit ? { performers: partiesIn(plan, unit) } : {}),
      ...(monitor ? { monitors: partiesIn(plan, monitor) } : {}),
    }),
  );
  if (format === 'json') return `${escapedJson(all)}\n`;
  if (all.length === 0) return `Không có việc trễ hay đến hạn trong ${within} ngày tới, không cần nhắc ai.\n`;
  const texts = all.map(({ to, subject, body }) =>
    [`Gửi: ${oneLine(to)}`, `Tiêu đề: ${oneLine(subject)}`, '', ...body.split('\n').map(oneLine)].join('\n'),
  );
  return `${texts.join(`\n\n${'-'.repeat(60)}\n\n`)}\n`;
}

function text(found: Due[], on: IsoDay, within: number): string {
  return `${found.map((one) => section(one, on, within)).join('\n\n')}\n`;
}

function section({ calendar, late, due, coming }: Due, on: IsoDay, within: number): string {
  const head = `${calendar.agency.title}, kế hoạch năm ${calendar.year}, xét tại ${weekdayName(weekdayOf(on))}, ${shortDate(on)}`;
  return [
    oneLine(head),
    ...group('Trễ hạn', late, on),
    ...group('Đến hạn trong ngày', due, on),
    ...group(`Đến hạn trong ${within} ngày tới`, coming, on),
  ].join('\n');
}

/** A line for each task at its first due day; what follows of a repeating task stands behind it. */
function group(heading: string, entries: CalendarEntry[], on: IsoDay): string[] {
  if (entries.length === 0) return [`${heading}: không có.`];
  const rows = [...Map.groupBy(entries, ({ task }) => task.key).values()].map(([first, ...more]) => {
    const days = more.length > 0 ? `; ${furtherDays(more)}` : '';
    return [shortDate(first!.due), distance(daysLeft(first!, on)), `${oneLine(entryLine(first!))}${days}`] as const;
  });
  const widths = [0, 1].map((column) => rows.reduce((widest, row) => Math.max(widest, nth(row, column).length), 0));
  return [
    `${heading}: ${entries.length}`,
    ...rows.map(([day, left, what]) => `  ${day.padStart(nth(widths, 0))}  ${left.padEnd(nth(widths, 1))}  ${what}`),
  ];
}

/** "và 25/6/2027, 02/7/2027", or in sum where there are many. */
function furtherDays(entries: CalendarEntry[]): string {
  const days = entries.map(({ due }) => shortDate(due));
  return days.length <= MOST_DAYS ? `và ${days.join(', ')}` : `và ${days.length} lần nữa đến ${days.at(-1)}`;
}

function entryLine(entry: CalendarEntry): string {
  const { task, state } = entry;
  const leads = task.leads.map(({ name }) => name).join(', ');
  const recorded =
    entry.kind === 'task' && state !== 'notStarted' ? ` [${STATE_NAMES[state].toLocaleLowerCase('vi')}]` : '';
  return `${task.title}${leads ? ` — ${leads}` : ''}${recorded} (${place(entry)})`;
}

function distance(left: number): string {
  if (left === 0) return 'hôm nay';
  return left < 0 ? `trễ ${-left} ngày` : `còn ${left} ngày`;
}

/** "ke-hoach.mtcl:12" */
function place({ task }: CalendarEntry): string {
  return `${fileOf(task.source.uri)}:${task.source.start.line + 1}`;
}

function fileOf(uri: string): string {
  if (!uri.startsWith('file:')) return uri;
  const path = fileURLToPath(uri);
  return relative(process.cwd(), path) || path;
}

function json(found: Due[], on: IsoDay, within: number): string {
  const rows = (entries: (one: Due) => CalendarEntry[]) =>
    found.flatMap((one) => entries(one).map((entry) => jsonRow(entry, one.calendar, on)));
  const all = {
    on,
    within,
    late: rows(({ late }) => late),
    due: rows(({ due }) => due),
    coming: rows(({ coming }) => coming),
  };
  return `${escapedJson(all)}\n`;
}

function jsonRow(entry: CalendarEntry, { agency, year }: WorkCalendar, on: IsoDay) {
  const { task } = entry;
  return {
    id: entry.id,
    kind: entry.kind,
    agency: agency.sign,
    year,
    due: entry.due,
    /** Negative where late. */
    days: daysLeft(entry, on),
    window: entry.window,
    task: task.title,
    objective: task.objective && `${task.objective.number}. ${task.objective.title}`,
    heading: task.heading?.title,
    recipients: task.recipients,
    leads: task.leads.map(({ name }) => name),
    coordinators: task.coordinators.map(({ name }) => name),
    monitors: task.monitors.map(({ name }) => name),
    evidence: task.evidence,
    deadline: task.deadline,
    state: entry.state,
    file: fileOf(task.source.uri),
    line: task.source.start.line + 1,
  };
}
