import { WEEKDAYS } from '../../deadline/reader/recurring/weekday-words.ts';
import { type Mark, marksOf } from './mark.ts';

/** A weekday beside a day of the calendar; the mark is the weekday. */
export interface WeekdayMention extends Mark {
  /** 1 Monday … 7 Sunday. */
  weekday: number;
  day: number;
  month: number;
  /** Undefined: that of the plan. */
  year?: number;
}

const NAMES = ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'];

const WEEKDAY = '(?<weekday>thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật|T[2-7]|CN)(?![\\p{L}\\p{M}\\d])';
const DATE =
  '(?<![\\d/.-])(?<day>\\d{1,2})(?:\\s?[/.-]\\s?| tháng )(?<month>\\d{1,2})(?:(?:\\s?[/.-]\\s?| năm )(?<year>(?:19|20)\\d\\d))?(?![\\d/])';
const AFTER = new RegExp(
  `${DATE}\\s?(?:\\(\\s?|,\\s?|[-–]\\s)(?:tức |là )?(?:ngày )?${WEEKDAY}(?=\\s?[),;.:]|\\s?$)`,
  'giu',
);
const BEFORE = new RegExp(`(?<!\\p{L})${WEEKDAY}(?:,)?\\s?\\(?(?:(?:tức )?ngày )?${DATE}`, 'giu');
/** "lần thứ hai, ngày 15/3": a number of times, not of the week; "hằng tuần thứ hai": one of many. */
const ORDINAL = /(?:lần|đợt|kỳ|họp|khóa|khoá|nhóm|phiên|điểm|phần|năm|quý|tuần|buổi|lớp|vòng|bước|nhất,?)\s+$/iu;

/** Weekdays that a text gives to a day: "15/3/2027 (thứ Hai)", "thứ Hai, ngày 15 tháng 3 năm 2027". */
export function weekdays(text: string): WeekdayMention[] {
  if (!/thứ |chủ nhật|(?<!\p{L})(?:T[2-7]|CN)(?![\p{L}\d])/iu.test(text) || !/\d/.test(text)) return [];
  const before = marksOf(BEFORE, text).filter(
    ({ start }) => /^(?:T\d|CN)/u.test(text.slice(start)) || !ORDINAL.test(text.slice(Math.max(0, start - 12), start)),
  );
  const seen = new Set<number>();
  return [...marksOf(AFTER, text), ...before].flatMap(({ start, match }): WeekdayMention[] => {
    const { weekday = '', day, month, year } = match.groups ?? {};
    const at = start + match[0].indexOf(weekday);
    if (seen.has(at)) return [];
    seen.add(at);
    const short = /^(?:T[2-7]|CN)$/u.test(weekday);
    // "15/3 (T3)" may be the month, "t3" is none of either.
    if (weekday.length < 3 && (!short || weekday === `T${Number(month)}`)) return [];
    const number = WEEKDAYS[short ? weekday.slice(1) : weekday.toLowerCase().slice('thứ '.length)] ?? 7;
    return [
      {
        start: at,
        end: at + weekday.length,
        weekday: number,
        day: Number(day),
        month: Number(month),
        ...(year ? { year: Number(year) } : {}),
      },
    ];
  });
}

/** The weekday in words, with the capitals and in the way (word, digit) of another. */
export function weekdayLike(weekday: number, written: string): string {
  if (/^(?:T[2-7]|CN)$/u.test(written)) return weekday === 7 ? 'CN' : `T${weekday + 1}`;
  const digit = /\d$/.test(written);
  const words = weekday === 7 ? 'chủ nhật' : `thứ ${digit ? weekday + 1 : NAMES[weekday - 1]}`;
  const parts = written.split(/\s+/);
  return words
    .split(' ')
    .map((word, i) => (isCapital(parts[i]) ? word.charAt(0).toUpperCase() + word.slice(1) : word))
    .join(' ');
}

function isCapital(word = ''): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase();
}
