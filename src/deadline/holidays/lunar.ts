import { CalendarVietnamese } from 'date-chinese';
import { onceEach } from '../../memo.ts';
import { isoDay } from '../days.ts';

/** Mùng 1 Tết Âm lịch that falls in the year, by the Vietnamese calendar (UTC+7 since 1968). */
export const lunarNewYear = onceEach((year: number) => isoDay(newYear(year).toGregorian(year)));

/** Giỗ Tổ Hùng Vương, mùng 10 tháng 3 âm lịch. */
export const hungKingsDay = onceEach((year: number) => {
  const [cycle, lunarYear] = newYear(year).get();
  return isoDay(new CalendarVietnamese(cycle!, lunarYear!, 3, 0, 10).toGregorian(year));
});

function newYear(year: number): CalendarVietnamese {
  const calendar = new CalendarVietnamese();
  calendar.fromJDE(calendar.newYear(year));
  return calendar;
}
