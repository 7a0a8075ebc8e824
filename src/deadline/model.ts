/**
 * What a deadline says, in plain data. The text forms are in `format.ts` (the language's own form) and `official.ts`
 * (as officials print it); the days that come of it in `evaluate.ts`.
 */

/** A calendar day "2027-03-15" in Vietnam; no time of day, no zone. */
export type IsoDay = string;

/** A due day of a deadline, or a window that ends on it. */
export interface Occurrence {
  /** The last day on which the task is in time. */
  due: IsoDay;
  /** First and last day of the window; absent for a single day. */
  window?: { from: IsoDay; to: IsoDay };
  /** Where a period ended on a rest day (Bộ luật Dân sự 2015, Điều 148.6): the day it would have ended on … */
  adjustedFrom?: IsoDay;
  /** … and why that day does not count ("Chủ nhật", "Tết Âm lịch"). */
  adjustReason?: string;
  /** Holidays that it was counted over whose days nobody has announced yet ("Tết Âm lịch 2027"): the day is a guess. */
  guessedOver?: string[];
}

export interface Deadline {
  /** At least one. */
  parts: DeadlinePart[];
}

/** How a part follows on the one before: `;`, `và`, `hoặc`. */
export type Join = 'semicolon' | 'and' | 'or';

export interface DeadlinePart {
  /** Absent for the first part only. */
  join?: Join;
  /** What is due, in words before the time: "báo cáo", "Báo cáo 6 tháng". */
  label?: string;
  when: When;
  /** Words behind the time; they give no day. */
  remark?: string;
}

export type When = Fixed | Recurring | Continuous | Open | Relative | OnEvent | Words;

/** `on`: ngày X, tháng X · `before`: trước X · `atLatest`: chậm nhất X · `until`: đến hết X. */
export type Limit = 'on' | 'before' | 'atLatest' | 'until';

/** Days, months, quarters … of the calendar. */
export interface Fixed {
  type: 'fixed';
  limit: Limit;
  /** At least one, in the order written. */
  points: Point[];
  /** `hằng năm` */
  yearly?: true;
}

/** A year, or the one after (`năm sau`) or before (`năm trước`) the plan's; absent: the plan's year. */
export type PointYear = number | 'next' | 'previous';

export type SimplePoint =
  | { type: 'day'; day: number; month: number; year?: PointYear }
  /** `part`: đầu, giữa, cuối tháng (Bộ luật Dân sự 2015, Điều 146). */
  | { type: 'month'; month: number; year?: PointYear; part?: 'start' | 'middle' | 'end' }
  | { type: 'quarter'; quarter: number; year?: PointYear; part?: 'start' | 'end' }
  /** 6 tháng đầu năm, 6 tháng cuối năm */
  | { type: 'half'; half: 1 | 2; year?: PointYear }
  /** 9 tháng đầu năm */
  | { type: 'nineMonths'; year?: PointYear }
  | { type: 'year'; year?: PointYear; part?: 'start' | 'middle' | 'end' };

/** A point, or the stretch from one to another, both included. */
export type Point = SimplePoint | { type: 'span'; from: SimplePoint; to: SimplePoint };

/** `hằng quý trước ngày 25`, `định kỳ 6 tháng` */
export interface Recurring {
  type: 'recurring';
  period: Rhythm;
  limit: Limit;
  /** Due days within each period; none: the whole period is the window. */
  days: PeriodDay[];
  /** Only the due days in this stretch of the calendar; without it the whole plan. */
  within?: Bounds;
}

/** `từ tháng 3 đến tháng 11`, `từ tháng 3`, `đến hết quý III`; the same point twice: `trong năm 2027`. */
export interface Bounds {
  from?: SimplePoint;
  to?: SimplePoint;
}

/** Months and quarters are counted from January; `every` months divides 12. */
export interface Rhythm {
  unit: 'week' | 'month' | 'quarter' | 'year';
  every: number;
}

export type PeriodDay =
  /** 1 Monday … 7 Sunday; `nth`: the first or last such day of a month. */
  | { weekday: number; nth?: 'first' | 'last' }
  | {
      day: number | 'first' | 'middle' | 'last' | 'firstWorking' | 'lastWorking';
      /** Month of a quarter or half year, from 1; absent: the last one. */
      month?: number;
      /** In the period after: `ngày 05 tháng sau`. */
      next?: true;
    };

export interface Continuous {
  type: 'continuous';
  word: 'thường xuyên' | 'liên tục' | 'hằng ngày';
}

/** Known words that name no period. */
export interface Open {
  type: 'open';
  word: 'định kỳ' | 'đột xuất';
}

/** A length counted from a task, an event or a day. */
export interface Relative {
  type: 'relative';
  /** `trong 10 ngày sau …`; otherwise `sau … 10 ngày`. Both are due at the end of the length. */
  within: boolean;
  direction: 'after' | 'before';
  amount: Amount;
  anchor: Anchor;
}

export interface Amount {
  /** From 1. */
  count: number;
  unit: 'day' | 'workingDay' | 'week' | 'month' | 'year';
}

export type Anchor =
  | { type: 'task'; name: string }
  /** `khi "ban hành"`, `ngày "ký"` or a noun ("hội nghị"). */
  | { type: 'event'; event: string; link: 'when' | 'day' | 'noun' }
  | { type: 'day'; day: Extract<SimplePoint, { type: 'day' }> }
  /** `khi kết thúc quý I`: the last day of the point. */
  | { type: 'end'; of: SimplePoint }
  /** `khi kết thúc quý`: the last day of each. */
  | { type: 'eachEnd'; unit: 'month' | 'quarter' | 'year' };

/** An event alone, without a length. */
export interface OnEvent {
  type: 'event';
  relation: 'when' | 'rightWhen' | 'after' | 'rightAfter' | 'before';
  anchor: Extract<Anchor, { type: 'event' | 'task' }>;
}

/** Words that no form fits: they give no day. */
export interface Words {
  type: 'words';
  text: string;
}

export type Severity = 'error' | 'warning' | 'information';

export interface DeadlineProblem {
  /** Offsets into the text that was read; both 0 where the text is not at hand. */
  start: number;
  end: number;
  code: ProblemCode;
  severity: Severity;
  /** Vietnamese: what is wrong, and what to do. */
  message: string;
}

export type ProblemCode =
  | 'impossible-date'
  | 'two-digit-year'
  | 'month-missing'
  | 'year-missing'
  | 'ambiguous'
  | 'unread'
  | 'too-long'
  | 'unknown-task'
  | 'undated-task'
  | 'task-cycle'
  | 'too-many-days';
