import {
  addDays,
  addMonths,
  type IsoDay,
  MOST_DUE_DAYS,
  parseIsoDay,
  printDay,
  workingDays,
} from '../../deadline/index.ts';
import type { Occurrence, SimplePoint } from '../../deadline/model.ts';
import { nth } from '../../known.ts';
import { TextMemo } from '../../memo.ts';
import { literalPattern } from '../../plan/literal-pattern.ts';
import type { Plan, ReportPeriod, SourceRange, Task, TaskDeadline } from '../../plan/model.ts';
import { joinedText } from '../../plan/text-positions.ts';
import { markSource, type Reported, type RuleContext } from '../context.ts';
import { type FindingDetails, type Fix, replaceFix } from '../finding.ts';
import { fixedDays, isYearly, startOf } from '../fixed-days.ts';
import { KeptBy } from '../kept.ts';
import { partiesInputs } from '../parties.ts';
import { isTotal, type TaskDocument } from '../task-documents.ts';
import { namesSomebody } from './people/parties-in-deadlines.ts';
import { checkAudits } from './time/audits.ts';
import { otherYearsBeside } from './time/days-beside.ts';
import { checkTextDeadlines } from './time/text-deadlines.ts';
import { checkWeekdays } from './time/weekdays.ts';

export function checkTime(context: RuleContext): void {
  const { plan } = context;
  const lastPeriod = yearReport(plan);
  const documents = context.taskDocuments;
  const { year, from, to, reportPeriods, agency } = plan;
  const inputsFor = context.inputsByDocuments(() => [
    ...[year, from, to, reportPeriods, agency.holidayYears],
    partiesInputs(plan),
  ]);
  context.attempt('MTCL322', () => leftOut(context));
  context.checkTasks('MTCL301', timesOfTasks, inputsFor, checkTask);
  context.attempt('MTCL312', () => otherYearsBeside(context));
  for (const text of context.textsWith('impossibleDates')) {
    context.attempt('MTCL303', () => {
      for (const date of text.found.impossibleDates)
        context.report(
          'MTCL303',
          `Ngày này không có trong lịch: ${date.reason}. Hãy sửa ngày.`,
          markSource(text, date),
        );
    });
  }
  context.attempt('MTCL326', () => checkTextDeadlines(context));
  context.attempt('MTCL371', () => checkWeekdays(context));
  context.attempt('MTCL315', () => checkAudits(context));

  function checkTask(task: Task): void {
    if (isTotal(task)) return;
    const { deadline } = task;
    if (!deadline) {
      context.report('MTCL301', 'Nhiệm vụ chưa có thời hạn. Hãy thêm dòng «thời hạn: …».', task.nameSource);
      return;
    }
    if (isLeftOut(task)) return;
    const at = task.nameSource;
    for (const { code, message, source } of deadline.problems) {
      const rule = code === 'task-cycle' ? 'MTCL381' : 'MTCL304';
      context.attempt(rule, () => context.report(rule, message, source), at);
    }
    context.attempt('MTCL306', () => undatedWords(deadline, context), at);
    if (roundsUpYear(task, deadline, plan)) return;
    if (context.attempt('MTCL312', () => otherYears(deadline, context), at)) return;
    const said =
      context.attempt('MTCL309', () => beforePlan(deadline, context), at) ||
      context.attempt('MTCL310', () => behindPlan(deadline, context), at) ||
      context.attempt('MTCL308', () => goneWhenSigned(deadline, documents.of(task), context), at) ||
      context.attempt('MTCL311', () => reportTask(task, deadline, context), at);
    if (!said && lastPeriod) context.attempt('MTCL302', () => afterLastReport(task, deadline, lastPeriod, context), at);
    context.attempt('MTCL314', () => restDays(deadline, context), at);
  }
}

function isLeftOut({ deadline }: Task): boolean {
  return deadline?.problems.some(({ code }) => code === 'too-many-days') ?? false;
}

/** Said once, where the first of them stands. */
function leftOut({ plan, report }: RuleContext): void {
  const tasks = plan.tasks.filter(isLeftOut);
  const source = tasks[0]?.deadline?.source;
  if (!source) return;
  const most = MOST_DUE_DAYS.toLocaleString('de-DE');
  const which = tasks.length > 1 ? `nhiệm vụ này và ${tasks.length - 1} nhiệm vụ khác` : 'nhiệm vụ này';
  report(
    'MTCL322',
    `Kế hoạch có quá ${most} ngày đến hạn, nên thời hạn của ${which} không quy ra ngày: không vào lịch, không được nhắc. Hãy bớt những thời hạn tính từ một việc lặp lại nhiều lần, hoặc chia thành nhiều kế hoạch.`,
    source,
  );
}

const timesOfTasks = new KeptBy<Reported>();

/** The last report, where it is one on the year: after a report on six months others follow, declared or not. */
function yearReport(plan: Plan): ReportPeriod | undefined {
  const last = plan.reportPeriods.toSorted((a, b) => a.cutOff.localeCompare(b.cutOff)).at(-1);
  if (!last) return undefined;
  const onYear =
    /^\s*(?:cả |báo cáo )?năm|12 tháng|tổng kết/iu.test(last.title) || last.cutOff >= addMonths(plan.to, -3);
  return onYear ? last : undefined;
}

/** Names the words that were left aside; words in the language's own quotation marks were meant so where a day stands beside them. */
function undatedWords(deadline: TaskDeadline, { plan, report }: RuleContext): void {
  if (deadline.wordParts.length === 0) return;
  // What cannot be read, and a day that no calendar has, is reported as that.
  if (deadline.readingProblems.length > 0) return;
  // MTCL212 speaks of it.
  if (namesSomebody(deadline, plan)) return;
  const dated = deadline.occurrences.length > 0;
  const words = deadline.wordParts
    .filter(({ quoted }) => !dated || !quoted)
    .map(({ start, end }) =>
      deadline.text
        .slice(start, end)
        .normalize('NFC')
        .replace(/\s+/g, ' ')
        .replace(/^"([^"]*)"$/, '$1'),
    );
  if (words.length === 0) return;
  const which = words.map((text) => `«${text}»`).join(', ');
  report(
    'MTCL306',
    dated
      ? `${which} không quy ra ngày nào, nên phần ấy không vào lịch. Hãy thêm một mốc ngày, tháng hoặc quý nếu có.`
      : `${which} không quy ra ngày nào, nên việc này không vào lịch. Hãy thêm một mốc ngày, tháng hoặc quý nếu có.`,
    deadline.source,
  );
}

const ROUNDS_UP = /tổng kết|quyết toán|giải ngân|báo cáo (?:\p{L}+ ){0,8}(?:cả )?năm(?!\p{L})/iu;

/** What rounds up the year may be due in the first months of the next, if that is written out. */
function roundsUpYear({ statement }: Task, deadline: TaskDeadline, { to }: Plan): boolean {
  const next = Number(to.slice(0, 4)) + 1;
  const [due, ...more] = deadline.occurrences;
  return (
    due !== undefined &&
    more.length === 0 &&
    due.due > to &&
    due.due < `${next}-04-01` &&
    writtenYears(deadline).every((year) => year === next) &&
    writtenYears(deadline).length > 0 &&
    ROUNDS_UP.test(joinedText(statement))
  );
}

/** A year that is none of the plan's, written in the deadline. True where one was found. */
function otherYears(deadline: TaskDeadline, { plan, report }: RuleContext): boolean {
  const years = writtenYears(deadline);
  const [first, last] = [Number(plan.from.slice(0, 4)), Number(plan.to.slice(0, 4))];
  const others = years.filter((year) => year < first || year > last);
  if (others.length === 0) return false;
  // A stretch that begins before the plan or ends behind it, but touches it, is meant.
  const inside = deadline.occurrences.some(
    (occurrence) => occurrence.due >= plan.from && startOf(occurrence) <= plan.to,
  );
  if (
    inside &&
    (years.length > others.length ||
      deadline.occurrences.some(({ window }) => window && window.to >= plan.from && window.from <= plan.to))
  ) {
    return false;
  }
  for (const year of new Set(others)) {
    const place = placeOf(deadline, String(year));
    report(
      'MTCL312',
      `Thời hạn ghi năm ${year}, kế hoạch này của năm ${plan.year}. Hãy sửa năm, hoặc viết «năm sau» nếu đúng là như vậy.`,
      place,
      { fixes: place === deadline.source ? [] : [replaceFix(`Sửa thành năm ${plan.year}`, place, String(plan.year))] },
    );
  }
  return true;
}

function writtenYears({ deadline }: TaskDeadline): number[] {
  const years: number[] = [];
  const add = (point: SimplePoint) => {
    if (typeof point.year === 'number') years.push(point.year);
  };
  for (const { when } of deadline?.parts ?? []) {
    if (when.type === 'relative' && when.anchor.type === 'day') add(when.anchor.day);
    if (when.type !== 'fixed') continue;
    for (const point of when.points) {
      if (point.type === 'span') {
        add(point.from);
        add(point.to);
      } else add(point);
    }
  }
  return years;
}

const placePatterns = new TextMemo((words) => ({
  pattern: new RegExp(`(?<!\\d)${literalPattern(words)}(?!\\d)`),
}));

/** Where words stand in the deadline as written; the whole deadline where they cannot be told apart. */
function placeOf(deadline: TaskDeadline, words: string): SourceRange {
  const at = deadline.text.search(placePatterns.of(words).pattern);
  const { source, text } = deadline;
  if (at < 0 || /[\r\n]/.test(text.slice(0, at))) return source;
  const start = { line: source.start.line, character: source.start.character + at };
  return { uri: source.uri, start, end: { line: start.line, character: start.character + words.length } };
}

/** "Đầu năm" is counted as the first day (Bộ luật Dân sự 2015, Điều 146) and meant loosely: plans of the year are signed in January. */
function isLooseStart({ deadline }: TaskDeadline, signed: IsoDay): boolean {
  return (
    signed.slice(5) < '04' &&
    deadline?.parts.some(
      ({ when }) =>
        when.type === 'fixed' && when.points.some((point) => point.type === 'year' && point.part === 'start'),
    ) === true
  );
}

/** True where something was found; the same for those below. */
function beforePlan(deadline: TaskDeadline, { plan, report }: RuleContext): boolean {
  const early = fixedDays(deadline).find(({ due }) => due < plan.from);
  if (!early || deadline.deadline?.parts.some(isYearly)) return false;
  report(
    'MTCL309',
    `Hạn ${printDay(early.due)} trước khi kế hoạch bắt đầu (${printDay(plan.from)}). Hãy dời hạn, hoặc sửa ngày bắt đầu của kế hoạch.`,
    deadline.source,
  );
  return true;
}

function behindPlan(deadline: TaskDeadline, { plan, report }: RuleContext): boolean {
  const saysNextYear = deadline.deadline?.parts.some(
    ({ when }) => when.type === 'fixed' && when.points.some((point) => 'year' in point && point.year === 'next'),
  );
  const late = fixedDays(deadline).find((occurrence) => startOf(occurrence) > plan.to);
  if (!late || saysNextYear) return false;
  report(
    'MTCL310',
    `Hạn ${printDay(late.due)} sau khi kế hoạch kết thúc (${printDay(plan.to)}). Hãy dời hạn lên trước.`,
    deadline.source,
    { fixes: [dayFix(deadline, 'Dời hạn tới ngày cuối của kế hoạch', plan.to)] },
  );
  return true;
}

/** Gone by when a document that sets the task is signed. */
function goneWhenSigned(deadline: TaskDeadline, documents: TaskDocument[], context: RuleContext): boolean {
  const days = fixedDays(deadline);
  let said = false;
  for (const { kind, date: signed, source, head } of documents) {
    if (!signed || isLooseStart(deadline, signed)) continue;
    const gone = days.length > 0 && days.every(({ due }) => due <= signed) ? days.at(-1) : undefined;
    const details = { related: [{ message: `Ngày ký của ${kind}`, source: head }], documents: [source] };
    if (!gone) {
      context.attempt('MTCL372', () => tooSoon(deadline, days, signed, kind, details, context), deadline.source);
      continue;
    }
    said = true;
    const relation = gone.due === signed ? 'đúng ngày ký' : `trước ngày ký (${printDay(signed)})`;
    context.report(
      'MTCL308',
      `Hạn ${printDay(gone.due)} ${relation}: ${kind} ký xong thì hạn đã qua. Hãy dời hạn ra sau ngày ký.`,
      deadline.source,
      details,
    );
  }
  return said;
}

/** Working days between the signing and the first thing due: copying, stamping and sending take as long. */
const TIME_TO_ARRIVE = 2;

/** Due so soon behind the signing that the units hardly have the decision by then. */
function tooSoon(
  deadline: TaskDeadline,
  days: Occurrence[],
  signed: IsoDay,
  kind: string,
  details: FindingDetails,
  { plan, report }: RuleContext,
): void {
  const [first] = days;
  if (!first || first.due <= signed || days.length > 1) return;
  const calendar = workingDays({ overrides: plan.agency.holidayYears });
  if (first.due > calendar.addWorkingDays(signed, TIME_TO_ARRIVE)) return;
  report(
    'MTCL372',
    `Hạn ${printDay(first.due)} chỉ cách ngày ký (${printDay(signed)}) không quá hai ngày làm việc: ${kind} tới nơi thì đã sát hạn. Hãy lùi hạn nếu được.`,
    deadline.source,
    details,
  );
}

function dayFix(deadline: TaskDeadline, title: string, day: IsoDay): Fix {
  return {
    title: `${title} (${printDay(day)})`,
    changes: [{ kind: 'replace', source: deadline.source, text: `chậm nhất ${printDay(day)}` }],
  };
}

const NEXT_YEAR = /năm sau|năm tiếp theo/iu;

/** Preparing the next year, and the year's last report itself, come after the cut-off by their nature. */
function afterLastReport(
  task: Task,
  deadline: TaskDeadline,
  period: ReportPeriod,
  { plan, report }: RuleContext,
): void {
  const words = joinedText(task.statement);
  if (NEXT_YEAR.test(words) || words.includes(String(plan.year + 1))) return;
  if (task.statement.parts.some((part) => part.kind === 'variable' && part.variable === 'nextYear')) return;
  const late = fixedDays(deadline).find((occurrence) => startOf(occurrence) > period.cutOff);
  if (!late) return;
  report(
    'MTCL302',
    `Hạn ${printDay(late.due)} sau ngày chốt báo cáo ${period.title} (${printDay(period.cutOff)}): báo cáo sẽ không có kết quả này. Hãy dời hạn hoặc dời ngày chốt.`,
    deadline.source,
    {
      related: [{ message: `Ngày chốt báo cáo ${period.title}`, source: period.source }],
      fixes: deadline.occurrences.length === 1 ? [dayFix(deadline, 'Dời hạn tới ngày chốt', period.cutOff)] : [],
    },
  );
}

/** Periods by the words people use for them. */
const PERIOD_WORDS: [RegExp, RegExp][] = [
  [/6 tháng|sáu tháng|nửa năm/iu, /6 tháng|sáu tháng|nửa năm/iu],
  [/9 tháng|chín tháng/iu, /9 tháng|chín tháng/iu],
  [/quý I(?!\p{L})/u, /quý I(?!\p{L})/u],
  [/quý II(?!\p{L})/u, /quý II(?!\p{L})/u],
  [/quý III(?!\p{L})/u, /quý III(?!\p{L})/u],
  [/12 tháng|năm/iu, /12 tháng|(?:báo cáo|tổng kết) năm|kết quả[^.;]{0,60} năm|năm (?:\d{4}|\ufffc)/iu],
];

/** A report on a period that is due after the period's cut-off. True where the task is such a report. */
function reportTask(task: Task, deadline: TaskDeadline, { plan, report }: RuleContext): boolean {
  // Figures are cut off first and reported then.
  if (task.duty) return true;
  const words = joinedText(task.statement);
  if (!/^\W*(?:xây dựng |tổng hợp |lập |gửi )?báo cáo/iu.test(words)) return false;
  const periods = plan.reportPeriods.filter(({ title }) =>
    PERIOD_WORDS.some(([inTitle, inWords]) => inTitle.test(title) && inWords.test(words)),
  );
  const days = fixedDays(deadline);
  // Several periods, several due days: the last belongs to the last.
  const period = periods.toSorted((a, b) => a.cutOff.localeCompare(b.cutOff)).at(-1);
  const last = days.at(-1);
  if (!period || !last) return periods.length > 0;
  if (startOf(last) > period.cutOff) {
    report(
      'MTCL311',
      `Báo cáo ${period.title} chốt ngày ${printDay(period.cutOff)} mà hạn của việc này là ${printDay(last.due)}. Hãy dời hạn tới ngày chốt.`,
      deadline.source,
      {
        related: [{ message: `Ngày chốt báo cáo ${period.title}`, source: period.source }],
        fixes: days.length === 1 ? [dayFix(deadline, 'Dời hạn tới ngày chốt', period.cutOff)] : [],
      },
    );
  }
  return true;
}

/** "Hằng năm" names a limit of every year; "cuối tháng" is a way to say the month. */
function restDays(deadline: TaskDeadline, { report }: RuleContext): void {
  const note = deadline.restDays.find(({ part }) => {
    const when = deadline.deadline?.parts[part]?.when;
    if (when?.type !== 'fixed' || when.yearly) return false;
    return when.points.every((point) => !('part' in point && point.part));
  });
  if (!note) return;
  const when = nth(deadline.deadline!.parts, note.part).when;
  // "Trước 15/12" is due on the 14th: the day that is written follows it.
  const ahead = when.type === 'fixed' && when.limit === 'before' ? 1 : 0;
  const day = addDays(note.day, ahead);
  const written = writtenAt(deadline, day);
  const better = addDays(note.workingDayBefore, ahead);
  // Where no year is written, or words say it ("năm liền kề"), none is put beside them.
  const named = written?.withYear || better.slice(0, 4) !== day.slice(0, 4);
  const proper = named ? printDay(better) : printDay(better).replace(/\/\d{4}$/u, '');
  const title = ahead
    ? `Dời về «trước ngày ${printDay(better)}», đến hạn ngày làm việc liền trước`
    : `Dời về ngày làm việc liền trước (${printDay(better)})`;
  report('MTCL314', note.message, deadline.source, {
    fixes: written ? [replaceFix(title, written.place, proper)] : [],
  });
}

/** Where a day stands in the deadline, in one of the ways to write it. */
function writtenAt(deadline: TaskDeadline, iso: IsoDay): { place: SourceRange; withYear: boolean } | undefined {
  const { day, month, year } = parseIsoDay(iso);
  const written = [`${day}`, `${day}`.padStart(2, '0')].flatMap((d) =>
    [`${month}`, `${month}`.padStart(2, '0')].flatMap((m) => [`${d}/${m}/${year}`, `${d}/${m}`]),
  );
  const found = written
    .map((words) => ({ words, place: placeOf(deadline, words) }))
    .find(({ place }) => place !== deadline.source);
  return (
    found && {
      place: {
        ...found.place,
        end: { ...found.place.end, character: found.place.start.character + found.words.length },
      },
      withYear: found.words.endsWith(`/${year}`),
    }
  );
}
