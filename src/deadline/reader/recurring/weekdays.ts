import type { PeriodDay } from '../../model.ts';
import type { Cursor } from '../cursor.ts';
import { PARTS_OF_DAY } from '../points/hours.ts';
import { takeListSign } from '../words/list-signs.ts';
import { WEEKDAYS } from './weekday-words.ts';

export function readWeekdayList(p: Cursor): PeriodDay[] | undefined {
  const days: PeriodDay[] = [];
  const next = (): number | undefined => {
    if (days.length && (p.kind() === 'semicolon' || !takeListSign(p))) return undefined;
    p.takeWords('trước giờ làm việc', ...PARTS_OF_DAY, 'cuối giờ', 'ngày');
    return readWeekday(p, days.length > 0);
  };
  for (let weekday = p.attempt(next); weekday !== undefined; weekday = p.attempt(next)) days.push({ weekday });
  return days.length ? days : undefined;
}

/** `thứ Hai đầu tiên`, `thứ sáu cuối cùng của tháng`; the month may also stand elsewhere (`hằng tháng vào …`). */
export function readNthWeekday(p: Cursor): { days: PeriodDay[]; period?: 'month' } | undefined {
  return p.attempt(() => {
    p.takeWords(...PARTS_OF_DAY);
    p.takeWords('ngày');
    const weekday = readWeekday(p, false);
    if (weekday === undefined) return undefined;
    const nth = p.takeWords('đầu tiên', 'cuối cùng') ?? (p.kind(1) === 'word' ? takeEdge(p) : undefined);
    if (!nth) return undefined;
    const days: PeriodDay[] = [{ weekday, nth: nth.startsWith('đầu') ? 'first' : 'last' }];
    return takeEachMonth(p) ? { days, period: 'month' } : { days };
  });
}

/** `đầu tháng` behind a weekday. */
function takeEdge(p: Cursor): string | undefined {
  return p.attempt(() => {
    const edge = p.takeWords('đầu', 'cuối');
    return p.isWords('tháng', 'mỗi tháng', 'hằng tháng', 'của tháng') ? edge : undefined;
  });
}

/** `của tháng`, `mỗi tháng`; not `tháng 3`, `tháng sau`. */
function takeEachMonth(p: Cursor): boolean {
  return (
    p.attempt(() => {
      p.takeWords('của', 'trong');
      if (p.takeWords('hằng tháng', 'mỗi tháng', 'từng tháng')) return true;
      if (!p.takeWords('các tháng', 'tháng')) return undefined;
      p.takeWords('hằng tháng');
      return p.kind() === 'number' || p.isWords('sau', 'trước', 'này', 'tới', 'tiếp', 'kế', 'liền') ? undefined : true;
    }) === true
  );
}

/** One weekday; `further`: in a list, where `thứ` need not stand again. */
export function readWeekday(p: Cursor, further: boolean): number | undefined {
  return p.attempt(() => {
    if (p.takeWords('chủ nhật')) return 7;
    if (p.takeWords('cn')) return 7;
    // "T6 hằng tuần": the sixth month has no weeks of every week.
    const letter = p.isWords('t') && p.kind(1) === 'number' && !p.here(1).spaced && p.takeWords('t') !== undefined;
    if (!letter && !p.takeWords('thứ') && !further) return undefined;
    const token = p.peek();
    const weekday = token && (token.kind === 'word' || token.kind === 'number') ? WEEKDAYS[token.text] : undefined;
    if (weekday === undefined) return undefined;
    p.at++;
    return weekday;
  });
}
