export { betterWording, isLoose } from './better-wording.ts';
export { addDays, addMonths, daysInMonth, isoDay, parseIsoDay, printDay, weekdayName, weekdayOf } from './days.ts';
export { describeDay, describeReading, guessWords } from './describe.ts';
export type {
  DayNote,
  Evaluation,
  EvaluationContext,
  EvaluationProblem,
} from './evaluate.ts';
export { formatDeadline } from './format.ts';
export type { Holiday } from './holidays/holidays.ts';
export {
  type HolidayOverride,
  type WorkingDays,
  type WorkingDaysOptions,
  workingDays,
} from './holidays/working-days.ts';
export type * from './model.ts';
export { type OfficialContext, officialWording } from './official.ts';
export { BRACED_NAME, type PrintedPiece, printedDeadline } from './printed.ts';
export { type DeadlineReading, type ReadOptions, readDeadline } from './reader/read.ts';
export { type DeadlineReport, deadlineReport, type ReportOptions } from './report.ts';
export { countedDays, MOST_DUE_DAYS, type Resolution, resolveAll, standsAlone, type TaskToResolve } from './resolve.ts';
