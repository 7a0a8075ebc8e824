/** Years in words and deadlines, moved on. Pure. */
import { before } from '../../rules/text/mark.ts';
import { years } from '../../rules/text/years.ts';
import { isKeptAt, keptStretches } from './kept-stretches.ts';

export interface MovedYears {
  changes: { from: number; to: number; text: string }[];
  /** Years near the plan's that stand in a citation, a quotation, brackets or a comparison: a person decides. */
  left: number[];
}

/** Of the years around the plan's own: those that the text says of its own year move, those it cites stay. */
export function movedInText(text: string, oldYear: number, newYear: number): MovedYears {
  const kept = keptStretches(text);
  const near = years(text)
    .filter(({ year }) => Math.abs(year - oldYear) <= 1)
    .map((mention) => ({ ...mention, stays: mention.excused || isKeptAt(kept, mention.start) }));
  const inStretch = (start: number, end: number) =>
    /[-–—]\s*$/u.test(before(text, start)) || /^\s*[-–—]/u.test(text.slice(end));
  return {
    changes: near
      .filter(({ stays }) => !stays)
      .map(({ start, end, year }) => ({ from: start, to: end, text: String(year + newYear - oldYear) })),
    left: near.filter(({ stays, start, end }) => stays && !inStretch(start, end)).map(({ year }) => year),
  };
}

const DATED = /(?<!\d)(?:(29)([/-]0?2|\s+tháng\s+0?2)((?:[/-]|\s+năm\s+)))?((?:19|20)\d\d)(?!\d)/gu;

/** The years of a deadline move, but for those of cited documents, in quotes and in brackets; 29 February only to a leap year. */
export function movedInDeadline(text: string, oldYear: number, newYear: number): MovedYears {
  const kept = keptStretches(text);
  const moved: MovedYears = { changes: [], left: [] };
  for (const match of text.matchAll(DATED)) {
    const [whole, leapDay, month = '', between = '', yearText] = match;
    const year = Number(yearText);
    if (Math.abs(year - oldYear) > 1) continue;
    if (isEndOfPeriod(text, match.index + whole.length - 4, oldYear)) continue;
    if (isKeptAt(kept, match.index) || namesPlan(text.slice(0, match.index))) {
      moved.left.push(year);
      continue;
    }
    const next = year + newYear - oldYear;
    const day = leapDay ? `${isLeap(next) ? 29 : 28}${month}${between}` : '';
    moved.changes.push({ from: match.index, to: match.index + whole.length, text: `${day}${next}` });
  }
  return moved;
}

/** "Theo Kế hoạch cải cách hành chính năm 2027 của tỉnh": the year of somebody else's plan. */
function namesPlan(before: string): boolean {
  return /(?<!\p{L})theo\s+(?:kế hoạch|chương trình|đề án|dự án|phương án|danh mục|quyết định)\s[^,;\n]*năm\s+$/iu.test(
    before,
  );
}

/** "Giai đoạn 2026-2030": a period that goes beyond the plan's neighbouring years does not move with one of its ends. */
function isEndOfPeriod(text: string, at: number, oldYear: number): boolean {
  const other =
    /^\s*[-–—]\s*((?:19|20)\d\d)(?!\d)/u.exec(text.slice(at + 4))?.[1] ??
    /(?<!\d)((?:19|20)\d\d)\s*[-–—]\s*$/u.exec(text.slice(0, at))?.[1];
  return other !== undefined && Math.abs(Number(other) - oldYear) > 1;
}

/** "15/06/2027" a number of years later. */
export function movedDate(date: string, by: number): string {
  const [day, month, year] = date.split('/');
  const moved = Number(year) + by;
  return `${Number(day) === 29 && Number(month) === 2 && !isLeap(moved) ? 28 : day}/${month}/${moved}`;
}

function isLeap(year: number): boolean {
  return new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
}
