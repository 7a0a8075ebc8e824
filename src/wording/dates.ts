import type { IsoDay } from '../deadline/model.ts';

/** Numbers of an ISO day. */
function parts(day: IsoDay): { day: number; month: number; year: number } {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { day: date, month, year };
}

/** "05": leading zero below 10 (days; NĐ 30/2020, Phụ lục I, II.4.b). */
export function dayNumber(day: number): string {
  return String(day).padStart(2, '0');
}

/** "01", "02", but "3": a leading zero for months 1 and 2 only (II.4.b). */
export function monthNumber(month: number): string {
  return month <= 2 ? `0${month}` : String(month);
}

/** "ngày 05 tháng 01 năm 2027" */
export function vietnameseDate(iso: IsoDay): string {
  const { day, month, year } = parts(iso);
  return `ngày ${dayNumber(day)} tháng ${monthNumber(month)} năm ${year}`;
}

/** "05/01/2027", "05/3/2027": the short form of tables and later citations. */
export function shortDate(iso: IsoDay): string {
  const { day, month, year } = parts(iso);
  return `${dayNumber(day)}/${monthNumber(month)}/${year}`;
}

/** The blank of a draft: "ngày … tháng … năm 2027", "ngày … tháng 01 năm 2027". */
export function blankDate(year: number, open?: { year: number; month: number }): string {
  return open ? `ngày … tháng ${monthNumber(open.month)} năm ${open.year}` : `ngày … tháng … năm ${year}`;
}
