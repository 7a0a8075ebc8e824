import { CalendarVietnamese } from 'date-chinese';
import { type IsoDay, isoDay } from '../days.ts';

const newYears = new Map<number, IsoDay>();
const kingsDays = new Map<number, IsoDay>();

/** Mùng 1 Tết Âm lịch that falls in the year, by the Vietnamese calendar (UTC+7 since 1968). */
export function lunarNewYear(year: number): IsoDay {
  return cached(newYears, year, () => newYear(year).toGregorian(year));
}

/** Giỗ Tổ Hùng Vương, mùng 10 tháng 3 âm lịch. */
export function hungKingsDay(year: number): IsoDay {
  return cached(kingsDays, year, () => {
    const [cycle, lunarYear] = newYear(year).get();
    return new CalendarVietnamese(cycle!, lunarYear!, 3, 0, 10).toGregorian(year);
  });
}

function newYear(year: number): CalendarVietnamese {
  const calendar = new CalendarVietnamese();
  calendar.fromJDE(calendar.newYear(year));
  return calendar;
}

function cached(
  days: Map<number, IsoDay>,
  year: number,
  compute: () => { year: number; month: number; day: number },
): IsoDay {
  let day = days.get(year);
  if (!day) {
    day = isoDay(compute());
    days.set(year, day);
  }
  return day;
}
