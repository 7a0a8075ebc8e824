import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import {
  AHEAD_DAYS,
  type CalendarEntry,
  type CalendarOptions,
  type CalendarTask,
  calendarOf,
  daysLeft,
  type Late,
  lateIn,
  reminderMails,
  STATE_NAMES,
  type UndatedTask,
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
import { warnWhereNoWork } from '../no-work.ts';
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
  late: Late;
  /** Due on the day itself. */
  due: CalendarEntry[];
  coming: CalendarEntry[];
}

/** The days of a week. */
const MAIL_WITHIN = 7;
/** More due days of one task than this are said in sum. */
const MOST_DAYS = 4;

/** `mtcl due FILE…` */
export function dueCommand(program: Command): void {
  program
    .command('due')
    .summary(`liệt kê việc trễ, việc đến hạn trong ${AHEAD_DAYS} ngày tới`)
    .description(
      `Liệt kê việc trễ hạn, việc đến hạn trong ${AHEAD_DAYS} ngày tới (hay số ngày đã gõ, kể cả hôm nay), kỳ chốt số liệu, theo tiến độ đã ghi. Mã thoát: 0 không có việc trễ, 1 có việc trễ, 2 gọi sai.`,
    )
    .argument('<tệp...>', 'tệp .mtcl hoặc thư mục')
    .option('--on <ngày>', 'xét tại ngày này (mặc định: hôm nay, giờ Việt Nam)', dayOption('--on'))
    .option(
      '--within <số ngày>',
      `việc đến hạn trong chừng ấy ngày tới (mặc định: ${AHEAD_DAYS}; với --mail: ${MAIL_WITHIN})`,
      countOption('--within', 3660),
    )
    .option('--unit <tên>', 'chỉ việc mà đơn vị này chủ trì hoặc phối hợp; dùng được nhiều lần', collect)
    .option('--monitor <tên>', 'chỉ việc mà vai trò hoặc đơn vị này theo dõi; dùng được nhiều lần', collect)
    .option('--mail', 'thư nhắc việc của tuần cho từng đơn vị, người theo dõi, để chép vào thư gửi đi')
    .option('--format <dạng>', 'dạng kết quả: text, json', oneOf('--format', ['text', 'json']), 'text')
    .action(async (paths: string[], options: Options) => {
      const plans = (await Workspace.loadYear(paths)).wholePlans();
      warnWhereNoWork(plans);
      requireParties(plans, options.unit ?? [], '--unit');
      requireParties(plans, options.monitor ?? [], '--monitor');
      const on = options.on ?? todayInVietnam();
      if (options.mail) {
        print(mails(plans, on, options));
        process.exitCode = EXIT.ok;
        return;
      }
      const within = options.within ?? AHEAD_DAYS;
      const found = plans.map((plan) => dueIn(plan, on, { ...options, within }));
      print(options.format === 'json' ? json(found, on, within) : text(found, on, within));
      process.exitCode = found.some(({ late }) => late.tasks > 0) ? EXIT.findings : EXIT.ok;
    });
}

function dueIn(plan: Plan, on: IsoDay, options: Options & { within: number }): Due {
  const calendar = calendarOf(plan, { on });
  const wanted = wantedTasks(plan, on, options);
  const isWanted = ({ task }: Pick<CalendarEntry, 'task'>) => !wanted || wanted.has(task.key);
  // A cut-off day concerns everybody.
  const entries = calendar.entries.filter((entry) => entry.kind === 'report' || isWanted(entry));
  const late = lateIn({ entries, undated: calendar.undated.filter(isWanted) }, on);
  const known = new Set(late.entries);
  const ahead = entries.filter(
    (entry) => !known.has(entry) && entry.due >= on && entry.state !== 'done' && entry.state !== 'dropped',
  );
  return {
    calendar,
    late,
    due: ahead.filter(({ due }) => due === on),
    coming: ahead.filter((entry) => entry.due > on && daysLeft(entry, on) <= options.within),
  };
}

/** Tasks of any of the units and monitors named; undefined where none is. */
function wantedTasks(plan: Plan, on: IsoDay, { unit = [], monitor = [] }: Options): Set<string> | undefined {
  if (unit.length + monitor.length === 0) return undefined;
  const choices: CalendarOptions[] = [
    ...partiesIn(plan, unit).map((party) => ({ unit: party })),
    ...partiesIn(plan, monitor).map((party) => ({ monitor: party })),
  ];
  const chosen = choices.map((choice) => calendarOf(plan, { ...choice, on }));
  return new Set(chosen.flatMap(({ entries, undated }) => [...entries, ...undated].map(({ task }) => task.key)));
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
  const ahead = [...due, ...coming];
  // Days of the year, not work of somebody: counted among the tasks they made the count differ from the editor's.
  const cutOffs = ahead.filter((entry) => !isTask(entry));
  const head = `${calendar.agency.title}, kế hoạch năm ${calendar.year}, xét tại ${weekdayName(weekdayOf(on))}, ${shortDate(on)}`;
  return [
    oneLine(head),
    ...group('Trễ hạn', late.entries, on, late.undated),
    ...group(within === 0 ? 'Đến hạn trong ngày' : `Đến hạn trong ${within} ngày tới`, ahead.filter(isTask), on),
    ...(cutOffs.length > 0 ? group('Chốt số liệu báo cáo', cutOffs, on) : []),
  ].join('\n');
}

function isTask({ kind }: CalendarEntry): boolean {
  return kind === 'task';
}

/** How many tasks, and a line for each at its first due day; what follows of a repeating task stands behind it. */
function group(heading: string, entries: CalendarEntry[], on: IsoDay, told: UndatedTask[] = []): string[] {
  if (entries.length + told.length === 0) return [`${heading}: không có.`];
  const dated = [...Map.groupBy(entries, ({ task }) => task.key).values()].map(([first, ...more]) => {
    const days = more.length > 0 ? `; ${furtherDays(more)}` : '';
    return [shortDate(first!.due), distance(daysLeft(first!, on)), `${oneLine(entryLine(first!))}${days}`] as const;
  });
  const undated = told.map(({ task }) => ['', '', oneLine(entryLine({ kind: 'task', task, state: 'late' }))] as const);
  const rows = [...dated, ...undated];
  const widths = [0, 1].map((column) => rows.reduce((widest, row) => Math.max(widest, nth(row, column).length), 0));
  return [
    `${heading}: ${rows.length}`,
    ...rows.map(([day, left, what]) => `  ${day.padStart(nth(widths, 0))}  ${left.padEnd(nth(widths, 1))}  ${what}`),
  ];
}

/** "và 25/6/2027, 02/7/2027", or in sum where there are many. */
function furtherDays(entries: CalendarEntry[]): string {
  const days = entries.map(({ due }) => shortDate(due));
  return days.length <= MOST_DAYS ? `và ${days.join(', ')}` : `và ${days.length} lần nữa đến ${days.at(-1)}`;
}

function entryLine(entry: Pick<CalendarEntry, 'kind' | 'task' | 'state'>): string {
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
function place({ task }: { task: CalendarTask }): string {
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
    late: [
      ...rows(({ late }) => late.entries),
      ...found.flatMap(({ late, calendar }) =>
        late.undated.map(({ task }) => jsonRow({ id: task.key, kind: 'task', task, state: 'late' }, calendar, on)),
      ),
    ],
    due: rows(({ due }) => due),
    coming: rows(({ coming }) => coming),
  };
  return `${escapedJson(all)}\n`;
}

/** Work without a day has none. */
type JsonEntry = Pick<CalendarEntry, 'id' | 'kind' | 'task' | 'state' | 'window'> & { due?: IsoDay };

function jsonRow(entry: JsonEntry, { agency, year }: WorkCalendar, on: IsoDay) {
  const { task } = entry;
  return {
    id: entry.id,
    kind: entry.kind,
    agency: agency.sign,
    year,
    due: entry.due,
    /** Negative where late. */
    days: entry.due && daysLeft({ due: entry.due }, on),
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
