import { nth } from '../known.ts';
import { addDays, addMonths, printDay } from './days.ts';
import { formatPart, OWN_WORDING } from './format.ts';
import type { WorkingDays } from './holidays/working-days.ts';
import type {
  Anchor,
  Deadline,
  DeadlinePart,
  DeadlineProblem,
  Fixed,
  IsoDay,
  Limit,
  Occurrence,
  Relative,
  SimplePoint,
} from './model.ts';
import { impossibleIn, pointRange } from './ranges.ts';
import { endsOf, recurringOccurrences } from './recurrences.ts';

export interface EvaluationContext {
  /** The plan's year: of days and months without a year. */
  year: number;
  /** First and last day of the plan: recurring times stay inside. */
  from: IsoDay;
  to: IsoDay;
  /** "trước X" leaves X out (the default) or takes it in. */
  beforeExcludesDay?: boolean;
  calendar: WorkingDays;
  /** Due days of a task: none where it gives no day, undefined where there is no such task. */
  dueDaysOf?(taskName: string): readonly IsoDay[] | undefined | 'cycle';
  /** The day of an event, once it is known. */
  eventDay?(event: string): IsoDay | undefined;
}

/** A fixed day that falls on a rest day: it stays, and is worth a word. */
export interface DayNote {
  part: number;
  day: IsoDay;
  /** "Chủ nhật", "Quốc khánh" */
  reason: string;
  /** The last working day before it: the day to finish by. */
  workingDayBefore: IsoDay;
  message: string;
}

export interface EvaluationProblem extends Omit<DeadlineProblem, 'start' | 'end'> {
  part: number;
  /** The task that a relative deadline names. */
  reference?: string;
}

export interface PartEvaluation {
  occurrences: Occurrence[];
  /** Why the part gives no day: its words in the own form. */
  undated?: string;
}

export interface Evaluation {
  /** By due day; one a day. */
  occurrences: Occurrence[];
  /** Parts and remarks that give no day, in the own form. */
  undated: string[];
  notes: DayNote[];
  problems: EvaluationProblem[];
  /** Beside `deadline.parts`. */
  parts: PartEvaluation[];
}

/** The due days of a deadline. Never throws; what gives no day is named in `undated`. */
export function evaluateDeadline(deadline: Deadline, context: EvaluationContext): Evaluation {
  const problems: EvaluationProblem[] = [];
  const parts = deadline.parts.map((part, index): PartEvaluation => {
    const occurrences = evaluatePart(part, index, context, problems);
    return occurrences.length ? { occurrences } : { occurrences, undated: undatedText(part) };
  });
  const undated = deadline.parts.flatMap((part, index) => {
    const text = nth(parts, index).undated;
    if (text !== undefined) return [text];
    return part.remark ? [part.remark] : [];
  });
  return {
    occurrences: sorted(parts.flatMap((part) => part.occurrences)),
    undated,
    notes: restNotes(deadline, parts, context.calendar),
    problems,
    parts,
  };
}

/** What stands for the days of a part that gives none. */
export function undatedText(part: DeadlinePart): string {
  return part.when.type === 'words' ? part.when.text : formatPart(part, OWN_WORDING);
}

function evaluatePart(
  part: DeadlinePart,
  index: number,
  context: EvaluationContext,
  problems: EvaluationProblem[],
): Occurrence[] {
  const { when } = part;
  switch (when.type) {
    case 'fixed':
      return fixedOccurrences(when, index, context, problems);
    case 'recurring':
      return recurringOccurrences(when, context);
    case 'relative': {
      const days = anchorDays(when.anchor, index, context, problems);
      const occurrences = days.map((day) => relativeOccurrence(when, day, context));
      // Counted from each quarter's end it is a recurring time: one per period, inside the plan.
      if (when.anchor.type !== 'eachEnd') return occurrences;
      return occurrences.filter(({ due }) => due >= context.from && due <= context.to);
    }
    case 'event': {
      if (when.relation === 'after') return [];
      const days = anchorDays(when.anchor, index, context, problems);
      return days.map((day) => ({ due: when.relation === 'before' ? addDays(day, -1) : day }));
    }
    default:
      return [];
  }
}

function fixedOccurrences(
  fixed: Fixed,
  part: number,
  context: EvaluationContext,
  problems: EvaluationProblem[],
): Occurrence[] {
  // "hằng năm trước 31/3 năm sau": each year's day that lies in the plan, that of the year before as well.
  const shifted = fixed.yearly === true && fixed.points.some((point) => typeof yearName(point) === 'string');
  const years = fixed.yearly ? yearsOf(context, shifted ? 1 : 0) : [context.year];
  const result: Occurrence[] = [];
  for (const point of fixed.points) {
    for (const year of years) {
      const missing = impossibleIn(point, year);
      if (missing) {
        problems.push({ part, code: 'impossible-date', severity: 'error', message: missing });
        continue;
      }
      const { from, to } = pointRange(point, year);
      if (fixed.limit === 'before') {
        result.push({ due: context.beforeExcludesDay === false ? to : addDays(from, -1) });
      } else if (fixed.limit === 'on' && from !== to) result.push({ due: to, window: { from, to } });
      else result.push({ due: to });
    }
  }
  return shifted ? result.filter(({ due }) => due >= context.from && due <= context.to) : result;
}

function yearName(point: Fixed['points'][number]): number | string | undefined {
  return point.type === 'span' ? point.to.year : point.year;
}

function yearsOf({ from, to }: EvaluationContext, more: number): number[] {
  const years: number[] = [];
  const last = Number(to.slice(0, 4)) + more;
  for (let year = Number(from.slice(0, 4)) - more; year <= last && years.length < 50; year++) years.push(year);
  return years;
}

/** Bộ luật Dân sự 2015: the first day does not count (Điều 147), the end on a rest day moves on (Điều 148.6). */
function relativeOccurrence(
  { amount, direction }: Relative,
  anchor: IsoDay,
  { calendar }: EvaluationContext,
): Occurrence {
  const sign = direction === 'before' ? -1 : 1;
  const count = amount.count * sign;
  if (amount.unit === 'workingDay') {
    const due = calendar.addWorkingDays(anchor, count);
    return { due, ...guessed(calendar, anchor, due) };
  }
  const end =
    amount.unit === 'day'
      ? addDays(anchor, count)
      : amount.unit === 'week'
        ? addDays(anchor, count * 7)
        : addMonths(anchor, amount.unit === 'month' ? count : count * 12);
  const reason = calendar.restReason(end);
  // Counted back, moving on would pass the limit: the day stays.
  if (sign < 0 || reason === undefined) return { due: end };
  const due = calendar.nextWorkingDay(end);
  return { due, adjustedFrom: end, adjustReason: reason, ...guessed(calendar, end, due) };
}

function guessed(calendar: WorkingDays, one: IsoDay, other: IsoDay): Pick<Occurrence, 'guessedOver'> {
  const over = one < other ? calendar.guessedBetween(one, other) : calendar.guessedBetween(other, one);
  return over.length > 0 ? { guessedOver: over } : {};
}

function anchorDays(
  anchor: Anchor,
  part: number,
  context: EvaluationContext,
  problems: EvaluationProblem[],
): readonly IsoDay[] {
  if (anchor.type === 'event') {
    const day = context.eventDay?.(anchor.event);
    return day ? [day] : [];
  }
  if (anchor.type === 'day') {
    const missing = impossibleIn(anchor.day, context.year);
    if (missing) {
      problems.push({ part, code: 'impossible-date', severity: 'error', message: missing });
      return [];
    }
    return [pointRange(anchor.day, context.year).to];
  }
  if (anchor.type === 'end') return [pointRange(anchor.of, context.year).to];
  if (anchor.type === 'eachEnd') return endsOf(anchor.unit, context.from, context.to);
  const { name } = anchor;
  const days = context.dueDaysOf?.(name);
  if (days === undefined) {
    problems.push({
      part,
      code: 'unknown-task',
      severity: 'error',
      reference: name,
      message: `Không có nhiệm vụ nào tên «${name}». Sửa tên, hoặc đặt trong ngoặc kép nếu là một sự kiện.`,
    });
    return [];
  }
  if (days === 'cycle') {
    problems.push({
      part,
      code: 'task-cycle',
      severity: 'error',
      reference: name,
      message: `Thời hạn này và thời hạn của «${name}» chờ nhau thành vòng. Ghi ngày cụ thể cho một nhiệm vụ trong vòng.`,
    });
    return [];
  }
  if (days.length === 0) {
    problems.push({
      part,
      code: 'undated-task',
      severity: 'warning',
      reference: name,
      message: `Nhiệm vụ «${name}» không có ngày đến hạn nên không tính tiếp được. Ghi ngày cho «${name}» hoặc cho thời hạn này.`,
    });
  }
  return days;
}

function sorted(occurrences: Occurrence[]): Occurrence[] {
  const byDay = new Map<IsoDay, Occurrence>();
  for (const occurrence of occurrences) {
    if (!byDay.has(occurrence.due)) byDay.set(occurrence.due, occurrence);
  }
  return [...byDay.values()].sort((a, b) => (a.due < b.due ? -1 : 1));
}

/** A day, or a quarter and what is longer; of a month any day may be meant, unless it is a limit. */
function namesItsEnd(point: SimplePoint, limit: Limit): boolean {
  return limit === 'before' || 'part' in point || /^(?:day|quarter|half|nineMonths)$/.test(point.type);
}

function restNotes(deadline: Deadline, parts: PartEvaluation[], calendar: WorkingDays): DayNote[] {
  return deadline.parts.flatMap(({ when }, part) => {
    const namesDays =
      (when.type === 'fixed' &&
        when.points.every((point) => namesItsEnd(point.type === 'span' ? point.to : point, when.limit))) ||
      (when.type === 'recurring' && when.days.length > 0);
    if (!namesDays) return [];
    return nth(parts, part).occurrences.flatMap(({ due }): DayNote[] => {
      const reason = calendar.restReason(due);
      if (reason === undefined) return [];
      const workingDayBefore = calendar.previousWorkingDay(due);
      const message = `Ngày ${printDay(due)} là ngày nghỉ (${reason}); ngày làm việc liền trước là ${printDay(workingDayBefore)}.`;
      return [{ part, day: due, reason, workingDayBefore, message }];
    });
  });
}
