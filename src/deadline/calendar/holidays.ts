/**
 * Public holidays by Bộ luật Lao động 2019, Điều 112: 01/01; Tết Âm lịch five days; 10/3 âm lịch; 30/4; 01/5; 02/9 and
 * the day before or after it. Which days go with Tết and with 02/9 is announced each year (Điều 112.3); until an
 * agency enters the announcement, they are taken as they were set in the years 2018–2026.
 */
import { addDays, type IsoDay, isoDay, weekdayOf } from '../days.ts';
import { hungKingsDay, lunarNewYear } from './lunar.ts';

export interface Holiday {
  name: string;
  days: IsoDay[];
}

const TUESDAY = 2;

/** In the order of the year. */
export function publicHolidays(year: number): Holiday[] {
  return [
    { name: 'Tết Dương lịch', days: [isoDay({ year, month: 1, day: 1 })] },
    { name: 'Tết Âm lịch', days: lunarNewYearDays(year) },
    { name: 'Giỗ Tổ Hùng Vương', days: [hungKingsDay(year)] },
    { name: 'Ngày Chiến thắng (30/4)', days: [isoDay({ year, month: 4, day: 30 })] },
    { name: 'Ngày Quốc tế lao động (01/5)', days: [isoDay({ year, month: 5, day: 1 })] },
    { name: 'Quốc khánh', days: nationalDays(year) },
  ].sort((a, b) => (a.days[0]! < b.days[0]! ? -1 : 1));
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
