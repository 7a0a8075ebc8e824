import { firstIndex } from '../../bisect.ts';
import { nth } from '../../known.ts';
import { addDays, daysInMonth, type IsoDay, isoDay, weekdayName, weekdayOf } from '../days.ts';
import { SWAPPED_DAYS } from './announced.ts';
import { type Holiday, publicHolidays } from './holidays.ts';

/** Days off and make-up working days that an agency enters for a year. */
export interface HolidayOverride {
  year: number;
  closed: { from: IsoDay; to: IsoDay; note?: string }[];
  makeUp: { from: IsoDay; to: IsoDay; note?: string }[];
}

export interface WorkingDaysOptions {
  overrides?: readonly HolidayOverride[];
  /** Weekly rest days, 1 Monday … 7 Sunday; Saturday and Sunday where not given. */
  weeklyRest?: readonly number[];
}

export interface WorkingDays {
  isWorkingDay(day: IsoDay): boolean;
  /** Why the day is no working day ("Chủ nhật", "Tết Âm lịch", "nghỉ bù …"), or undefined on a working day. */
  restReason(day: IsoDay): string | undefined;
  /** The day itself if it is a working day, else the first one after it. */
  nextWorkingDay(day: IsoDay): IsoDay;
  /** The day itself if it is a working day, else the last one before it. */
  previousWorkingDay(day: IsoDay): IsoDay;
  /** The n-th working day after the day (before it for a negative n); the day itself does not count. */
  addWorkingDays(day: IsoDay, n: number): IsoDay;
  /** The holidays among these days, ends included, of which a day is only a guess: nobody has announced it yet. */
  guessedBetween(from: IsoDay, to: IsoDay): string[];
}

/** Behind the name of a day off that is not announced yet. */
const GUESS = ', ước tính vì chưa công bố';

/**
 * Working days of an agency. A holiday on a weekly rest day is made up for by the next working day (Bộ luật Lao động
 * 2019, Điều 111.3). What an agency enters for a year goes before what is computed: a listed stretch replaces each
 * computed holiday it touches, with its make-up rest, as a whole; holidays it does not touch stay; a make-up working
 * day is a working day whatever else it would be. Below what an agency enters the swapped days that are known
 * (`announced.ts`) hold. Computed days that are not announced yet say so in their reason.
 */
export function workingDays(options: WorkingDaysOptions = {}): WorkingDays {
  const weeklyRest = new Set(options.weeklyRest ?? [6, 7]);
  // Seven rest days would leave no working day to move on to.
  if (weeklyRest.size >= 7) weeklyRest.clear();
  const overrides = options.overrides ?? [];
  const years = new Map<number, Map<IsoDay, string>>();
  const makeUp = new Set(overrides.flatMap((override) => override.makeUp.flatMap(daysOf)));
  const closed = new Map<IsoDay, string>();
  for (const override of overrides) {
    for (const span of override.closed) {
      for (const day of daysOf(span)) closed.set(day, span.note ?? 'nghỉ lễ');
    }
  }

  const swappedOff = new Set(SWAPPED_DAYS.map(({ off }) => off));
  const swappedWorked = new Set(SWAPPED_DAYS.map(({ worked }) => worked));

  const isWeeklyRest = (day: IsoDay): boolean => weeklyRest.has(weekdayOf(day));

  const holidaysOf = (year: number): Map<IsoDay, string> => {
    let days = years.get(year);
    if (!days) {
      days = computeYear(year, closed, isWeeklyRest);
      years.set(year, days);
    }
    return days;
  };

  const restReason = (day: IsoDay): string | undefined => {
    if (makeUp.has(day)) return undefined;
    const year = Number(day.slice(0, 4));
    const reason = closed.get(day);
    // A listed day is named by the holiday it stands for, where it is one of its computed days.
    if (reason) return reason === 'nghỉ lễ' ? (nameOf(year, day) ?? reason) : reason;
    const holiday = holidaysOf(year).get(day);
    if (holiday) return holiday;
    if (swappedOff.has(day)) return 'nghỉ hoán đổi';
    if (swappedWorked.has(day)) return undefined;
    return isWeeklyRest(day) ? capital(weekdayName(weekdayOf(day))) : undefined;
  };

  const step = (day: IsoDay, by: 1 | -1): IsoDay => {
    let result = day;
    // No stretch of rest is as long as a year; the bound only guards against overrides that close everything.
    for (let i = 0; i < 400 && restReason(result) !== undefined; i++) result = addDays(result, by);
    return result;
  };

  /** The working days of a year, and its computed days off that are not announced yet. */
  const daysKnown = new Map<number, { working: IsoDay[]; guesses: { day: IsoDay; name: string }[] }>();
  const knownOf = (year: number) => {
    let known = daysKnown.get(year);
    if (!known) {
      known = { working: [], guesses: [] };
      let day = isoDay({ year, month: 1, day: 1 });
      for (let i = 0; i < 365 - 28 + daysInMonth(year, 2); i++) {
        const reason = restReason(day);
        if (reason === undefined) known.working.push(day);
        else if (reason.endsWith(GUESS)) {
          known.guesses.push({ day, name: `${reason.slice(0, -GUESS.length).replace(/^nghỉ bù /u, '')} ${year}` });
        }
        day = addDays(day, 1);
      }
      daysKnown.set(year, known);
    }
    return known;
  };

  return {
    isWorkingDay: (day) => restReason(day) === undefined,
    restReason,
    nextWorkingDay: (day) => step(day, 1),
    previousWorkingDay: (day) => step(day, -1),
    addWorkingDays: (day, n) => {
      if (n === 0) return day;
      let year = Number(day.slice(0, 4));
      let { working } = knownOf(year);
      const isPast = (i: number) => (n < 0 ? nth(working, i) >= day : nth(working, i) > day);
      // Where the one counted to stands in the year's list; before it or behind, in another year.
      let at = firstIndex(0, working.length, isPast) + (n < 0 ? n : n - 1);
      for (let i = 0; i < MOST_YEARS && (at < 0 || at >= working.length); i++) {
        if (at >= 0) at -= working.length;
        year += n < 0 ? -1 : 1;
        working = knownOf(year).working;
        if (n < 0) at += working.length;
      }
      return working[at] ?? day;
    },
    guessedBetween: (from, to) => {
      const found = new Set<string>();
      const first = Number(from.slice(0, 4));
      const last = Math.min(Number(to.slice(0, 4)), first + MOST_GUESSED);
      for (let year = first; year <= last; year++) {
        for (const { day, name } of knownOf(year).guesses) if (day >= from && day <= to) found.add(name);
      }
      return [...found];
    },
  };
}

/** Years of longer stretches are not looked at. */
const MOST_GUESSED = 4;
/** No deadline counts further; overrides may close every day of a year. */
const MOST_YEARS = 500;

/** The year's computed days off that no entered stretch replaces. */
function computeYear(
  year: number,
  closed: ReadonlyMap<IsoDay, string>,
  isWeeklyRest: (day: IsoDay) => boolean,
): Map<IsoDay, string> {
  const days = new Map<IsoDay, string>();
  const kept: Holiday[] = publicHolidays(year).filter((holiday) => !holiday.days.some((day) => closed.has(day)));
  for (const { name, days: own, guessed } of kept) {
    for (const day of own) days.set(day, guessed?.includes(day) ? `${name}${GUESS}` : name);
  }
  for (const { name, days: own, guessed, notMadeUp } of kept) {
    if (notMadeUp) continue;
    for (const day of own) {
      if (!isWeeklyRest(day)) continue;
      let rest = addDays(day, 1);
      while (days.has(rest) || closed.has(rest) || isWeeklyRest(rest)) rest = addDays(rest, 1);
      // Which days are off decides which are made up for.
      days.set(rest, `nghỉ bù ${name}${guessed ? GUESS : ''}`);
    }
  }
  return days;
}

function nameOf(year: number, day: IsoDay): string | undefined {
  return publicHolidays(year).find((holiday) => holiday.days.includes(day))?.name;
}

/** At most 62 days, so that a slip in a year does not close a century. */
function daysOf({ from, to }: { from: IsoDay; to: IsoDay }): IsoDay[] {
  const days: IsoDay[] = [];
  for (let day = from; day <= to && days.length < 62; day = addDays(day, 1)) days.push(day);
  return days;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
