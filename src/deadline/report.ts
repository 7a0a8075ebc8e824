import { nth } from '../known.ts';
import { isoDay } from './days.ts';
import { evaluateDeadline } from './evaluate.ts';
import { formatDeadline } from './format.ts';
import { type WorkingDays, workingDays } from './holidays/working-days.ts';
import type { DeadlineProblem, IsoDay } from './model.ts';
import { readDeadline } from './reader/read.ts';

export interface DeadlineReport {
  text: string;
  /** The language's own form; null where the text holds no words. */
  reading: string | null;
  datable: boolean;
  /** Inside the year, or beyond it where the phrase itself says so. */
  due: IsoDay[];
  /** The words that give no day, as written. */
  undated: string[];
  problems: DeadlineProblem[];
  /** Days of which holidays nobody has announced yet were counted over ("Tết Âm lịch 2027"): `due` is a guess. */
  guessedOver?: string[];
  /** Due days that are days off, with what that is. */
  rest?: { day: IsoDay; reason: string; workingDayBefore: IsoDay }[];
}

export interface ReportOptions {
  year: number;
  beforeExcludesDay?: boolean;
  calendar?: WorkingDays;
}

/** What one phrase says in a year; tasks and events it counts from are not known here. Never throws. */
export function deadlineReport(text: string, options: ReportOptions): DeadlineReport {
  const reading = readDeadline(text);
  const problems = [...reading.problems];
  if (!reading.deadline) return { text, reading: null, datable: false, due: [], undated: [], problems };
  const { year } = options;
  const evaluation = evaluateDeadline(reading.deadline, {
    year,
    from: isoDay({ year, month: 1, day: 1 }),
    to: isoDay({ year, month: 12, day: 31 }),
    beforeExcludesDay: options.beforeExcludesDay,
    calendar: options.calendar ?? workingDays(),
    dueDaysOf: () => [],
  });
  const undated = [...reading.undated];
  for (const [index, part] of evaluation.parts.entries()) {
    const span = nth(reading.spans, index);
    const { type } = nth(reading.deadline.parts, index).when;
    const counted = type === 'fixed' || type === 'recurring' || type === 'relative';
    if (part.undated !== undefined && counted) undated.push(text.slice(span.start, span.end));
  }
  for (const { part, reference, ...problem } of evaluation.problems) {
    const place = reading.references.find(({ name }) => name === reference);
    const leapDay = problem.code === 'impossible-date' ? reading.leapDays[0] : undefined;
    problems.push({ ...problem, ...(place ? span(place) : (leapDay ?? nth(reading.spans, part))) });
  }
  const due = evaluation.occurrences.map((occurrence) => occurrence.due);
  const guessedOver = [...new Set(evaluation.occurrences.flatMap(({ guessedOver: over = [] }) => over))];
  const rest = evaluation.notes.map(({ day, reason, workingDayBefore }) => ({ day, reason, workingDayBefore }));
  return {
    text,
    reading: formatDeadline(reading.deadline),
    datable: due.length > 0,
    due,
    undated,
    problems,
    ...(guessedOver.length > 0 ? { guessedOver } : {}),
    ...(rest.length > 0 ? { rest } : {}),
  };
}

function span({ start, end }: { start: number; end: number }): { start: number; end: number } {
  return { start, end };
}
