/** Day arithmetic on plain integers: days since 1970-01-01 in the proleptic Gregorian calendar. No Date, no zone. */
import { nth } from '../known.ts';
import type { IsoDay } from './model.ts';

export type { IsoDay };

export interface DayParts {
  year: number;
  month: number;
  day: number;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Algorithm of H. Hinnant, "chrono-compatible low-level date algorithms" (days_from_civil). */
function dayNumber({ year, month, day }: DayParts): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export function fromDayNumber(number: number): DayParts {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

export function isoDay({ year, month, day }: DayParts): IsoDay {
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
}

export function parseIsoDay(iso: IsoDay): DayParts {
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) };
}

export function isoNumber(iso: IsoDay): number {
  return dayNumber(parseIsoDay(iso));
}

function numberIso(number: number): IsoDay {
  return isoDay(fromDayNumber(number));
}

export function addDays(iso: IsoDay, days: number): IsoDay {
  return numberIso(isoNumber(iso) + days);
}

/** The corresponding day so many months on; a month without that day ends on its last (BLDS 2015, Điều 148.4). */
export function addMonths(iso: IsoDay, months: number): IsoDay {
  const { year, month, day } = parseIsoDay(iso);
  const total = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(total / 12), month: (total % 12) + 1 };
  return isoDay({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) });
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(iso: IsoDay): number {
  return ((((isoNumber(iso) + 3) % 7) + 7) % 7) + 1;
}

const WEEKDAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];

export function weekdayName(weekday: number): string {
  return nth(WEEKDAYS, weekday - 1);
}

/** Day with a leading zero, months 1 and 2 only (NĐ 30/2020, Phụ lục I, II.4.b), as is usual in tables: 05/01/2027. */
export function printDay(iso: IsoDay): string {
  const { year, month, day } = parseIsoDay(iso);
  return `${pad(day)}/${printMonth(month)}/${year}`;
}

export function printMonth(month: number): string {
  return month <= 2 ? pad(month) : String(month);
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
