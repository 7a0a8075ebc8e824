/**
 * Public holidays by Bộ luật Lao động 2019, Điều 112: 01/01; Tết Âm lịch five days; 10/3 âm lịch; 30/4; 01/5; 02/9 and
 * the day before or after it. Which days go with Tết and with 02/9 is announced each year (Điều 112.3); until an
 * agency enters the announcement, they are taken as they were set in the years 2018–2026, and called a guess.
 * 24/11 from 2026 on (Nghị quyết 28/2026/QH16).
 */
import { nth } from '../../known.ts';
import { addDays, type IsoDay, isoDay, weekdayOf } from '../days.ts';
import { HOLIDAYS_ANNOUNCED_UNTIL } from './announced.ts';
import { hungKingsDay, lunarNewYear } from './lunar.ts';

export interface Holiday {
  name: string;
  days: IsoDay[];
  /** Of them those that nobody has announced yet: as they were set in the years before. */
  guessed?: IsoDay[];
  /** A day of rest that it falls on is not made up for. */
  notMadeUp?: true;
}

const TUESDAY = 2;

/** In the order of the year. */
export function publicHolidays(year: number): Holiday[] {
  return [
    { name: 'Tết Dương lịch', days: [isoDay({ year, month: 1, day: 1 })] },
    lunarNewYearHoliday(year),
    { name: 'Giỗ Tổ Hùng Vương', days: [hungKingsDay(year)] },
    { name: 'Ngày Chiến thắng (30/4)', days: [isoDay({ year, month: 4, day: 30 })] },
    { name: 'Ngày Quốc tế lao động (01/5)', days: [isoDay({ year, month: 5, day: 1 })] },
    nationalHoliday(year),
    ...cultureDay(year),
  ].sort((a, b) => (nth(a.days, 0) < nth(b.days, 0) ? -1 : 1));
}

/** Mùng 1 to 3 are always among the five days; which others are is announced. */
function lunarNewYearHoliday(year: number): Holiday {
  const first = lunarNewYear(year);
  const always = [0, 1, 2].map((offset) => addDays(first, offset));
  return guessing({ name: 'Tết Âm lịch', days: lunarNewYearDays(year) }, year, always);
}

function nationalHoliday(year: number): Holiday {
  return guessing({ name: 'Quốc khánh', days: nationalDays(year) }, year, [isoDay({ year, month: 9, day: 2 })]);
}

function guessing(holiday: Holiday, year: number, always: IsoDay[]): Holiday {
  if (year <= HOLIDAYS_ANNOUNCED_UNTIL) return holiday;
  return { ...holiday, guessed: holiday.days.filter((day) => !always.includes(day)) };
}

/**
 * Ngày Văn hóa Việt Nam, from 01/7/2026 (Nghị quyết 28/2026/QH16, Điều 2). A resolution of its own: the make-up rule of the Labour
 * Code does not follow from it.
 */
function cultureDay(year: number): Holiday[] {
  if (year < 2026) return [];
  return [{ name: 'Ngày Văn hóa Việt Nam', days: [isoDay({ year, month: 11, day: 24 })], notMadeUp: true }];
}

/** Two days before and three from mùng 1 on; one before and four from it on where mùng 1 is a Tuesday. */
function lunarNewYearDays(year: number): IsoDay[] {
  const first = lunarNewYear(year);
  const before = weekdayOf(first) === TUESDAY ? 1 : 2;
  return [0, 1, 2, 3, 4].map((offset) => addDays(first, offset - before));
}

/** 02/9 with 03/9 where that lengthens the weekend (Monday, Thursday, Sunday), else with 01/9; one day until 2020. */
function nationalDays(year: number): IsoDay[] {
  const day = isoDay({ year, month: 9, day: 2 });
  // The second day came with the Labour Code of 2019, in force since 01/01/2021.
  if (year < 2021) return [day];
  const after = [1, 4, 7].includes(weekdayOf(day));
  return after ? [day, addDays(day, 1)] : [addDays(day, -1), day];
}
