import { addDays, addMonths, daysInMonth, isoDay, isoNumber, parseIsoDay, weekdayOf } from './days.ts';
import type { WorkingDays } from './holidays/working-days.ts';
import type { Bounds, IsoDay, Occurrence, PeriodDay, Recurring, Rhythm } from './model.ts';
import { pointRange } from './ranges.ts';

interface Plan {
  /** The year of points without one. */
  year: number;
  from: IsoDay;
  to: IsoDay;
  beforeExcludesDay?: boolean;
  calendar: WorkingDays;
}

/** Plans are for a year; the bound keeps a slip in the plan's dates from making a million entries. */
const LONGEST_PLAN_DAYS = 366 * 12;

/** One occurrence per period (and day in it) whose due day lies in the plan. */
export function recurringOccurrences(recurring: Recurring, plan: Plan): Occurrence[] {
  const { from, to } = plan;
  if (to < from || isoNumber(to) - isoNumber(from) > LONGEST_PLAN_DAYS) return [];
  const result: Occurrence[] = [];
  const inside = boundsCheck(recurring.within, plan.year);
  for (const period of periods(recurring.period, from, to)) {
    if (recurring.days.length === 0) {
      if (inside(period.to)) result.push({ due: period.to, window: period });
      continue;
    }
    for (const day of recurring.days) {
      const date = dayIn(period, day, recurring.period, plan.calendar);
      if (!inside(date)) continue;
      const excluded = recurring.limit === 'before' && plan.beforeExcludesDay !== false;
      result.push({ due: excluded ? addDays(date, -1) : date });
    }
  }
  return result.filter(({ due }) => due >= from && due <= to);
}

/** Whether a day named by the recurrence lies in its bounds. */
function boundsCheck({ from, to }: Bounds = {}, year: number): (day: IsoDay) => boolean {
  const first = from && pointRange(from, year).from;
  const last = to && pointRange(to, year).to;
  return (day) => (first === undefined || day >= first) && (last === undefined || day <= last);
}

/** The last days of the months, quarters or years around the plan. */
export function endsOf(unit: 'month' | 'quarter' | 'year', from: IsoDay, to: IsoDay): IsoDay[] {
  if (to < from || isoNumber(to) - isoNumber(from) > LONGEST_PLAN_DAYS) return [];
  return periods({ unit, every: 1 }, from, to).map((period) => period.to);
}

/** The periods around the plan, one more on each side: a day in the period after may still fall in the plan. */
function periods(period: Rhythm, from: IsoDay, to: IsoDay): { from: IsoDay; to: IsoDay }[] {
  const result: { from: IsoDay; to: IsoDay }[] = [];
  if (period.unit === 'week') {
    let monday = addDays(from, 1 - weekdayOf(from) - 7);
    for (; monday <= addDays(to, 7); monday = addDays(monday, 7)) result.push({ from: monday, to: addDays(monday, 6) });
    return result;
  }
  const months = monthsOf(period);
  const { year, month } = parseIsoDay(from);
  const startMonth = Math.floor((month - 1) / months) * months + 1;
  let start = addMonths(isoDay({ year, month: startMonth, day: 1 }), -months);
  const end = addMonths(to, months);
  for (; start <= end; start = addMonths(start, months)) {
    result.push({ from: start, to: addDays(addMonths(start, months), -1) });
  }
  return result;
}

export function monthsOf(period: Rhythm): number {
  return period.unit === 'year' ? 12 : period.unit === 'quarter' ? 3 : period.every;
}

function dayIn(window: { from: IsoDay; to: IsoDay }, day: PeriodDay, period: Rhythm, calendar: WorkingDays): IsoDay {
  if ('weekday' in day) return weekdayIn(window, day);
  const months = period.unit === 'week' ? 1 : monthsOf(period);
  const offset = (day.month ?? months) - 1 + (day.next ? months : 0);
  // The first day of a quarter or half year stands in its first month, whatever month other days stand in.
  const leads = (day.day === 'first' || day.day === 'firstWorking') && day.month === undefined;
  const start = addMonths(window.from, leads ? 0 : offset);
  const { year, month } = parseIsoDay(start);
  const length = daysInMonth(year, month);
  const last = isoDay({ year, month, day: length });
  switch (day.day) {
    case 'first':
      return isoDay({ year, month, day: 1 });
    case 'middle':
      return isoDay({ year, month, day: 15 });
    case 'last':
      return last;
    case 'firstWorking':
      return calendar.nextWorkingDay(isoDay({ year, month, day: 1 }));
    case 'lastWorking':
      return calendar.previousWorkingDay(last);
    default:
      // A month without that day ends on its last, as in Bộ luật Dân sự 2015, Điều 148.4.
      return isoDay({ year, month, day: Math.min(day.day, length) });
  }
}

function weekdayIn(
  window: { from: IsoDay; to: IsoDay },
  { weekday, nth }: Extract<PeriodDay, { weekday: number }>,
): IsoDay {
  // A week begins on Monday; a month on any day.
  return nth === 'last'
    ? addDays(window.to, -((weekdayOf(window.to) - weekday + 7) % 7))
    : addDays(window.from, (weekday - weekdayOf(window.from) + 7) % 7);
}
