import { lastOf } from '../../../known.ts';
import { isoDay, weekdayName, weekdayOf } from '../../days.ts';
import type { Fixed, Limit, Point } from '../../model.ts';
import type { Cursor } from '../cursor.ts';
import type { Expression, PartialDays, Unreadable } from '../expression.ts';
import { readPeriods } from '../recurring/periods.ts';
import { readWeekday } from '../recurring/weekdays.ts';
import { readAmount } from '../relative/amounts.ts';
import { takeLimit } from '../words/limits.ts';
import { readCountedDays } from './counted-days.ts';
import { readEventDay, readLengthOfDay } from './event-day.ts';
import { readHourBehind, readHourLimit, readPartOfDay } from './hours.ts';
import { readMoreMembers, shareYears } from './lists.ts';
import { readPoint } from './points.ts';
import type { PointReading } from './reading.ts';
import { readFromTo } from './stretch.ts';
import { readPlainYear, readThisYear } from './years.ts';

/** Days, months … with their limit, a stretch from … to, and `hằng năm` if it stands there. */
export function readFixed(p: Cursor): Expression | undefined {
  return readStretch(p) ?? readPoints(p);
}

/** What may stand before `từ … đến`: it says that a time follows. */
const STRETCH_WORDS = [
  'trong khoảng thời gian',
  'trong thời gian',
  'trong khoảng',
  'khoảng thời gian',
  'thời gian thực hiện',
  'thời gian triển khai',
  'thời gian tổ chức',
  'thời gian diễn ra',
  'thời gian',
];

/** `100 ngày làm việc, từ … đến …`: the stretch says when, the length is a remark. */
function readLengthOfStretch(p: Cursor): string | undefined {
  return p.attempt(() => {
    const first = p.at;
    if (p.tokens[first - 1]?.kind === 'word') return undefined;
    if (!readAmount(p)) return undefined;
    const last = p.at - 1;
    if (p.kind() === 'comma' || p.kind() === 'colon') p.at++;
    return p.isWords('từ', 'tính từ', 'kể từ') ? p.slice(first, last) : undefined;
  });
}

/** An hour or a part of the day before a day. */
function startsWithHour(p: Cursor): boolean {
  const at = p.at;
  const found = readHourLimit(p, undefined).remark !== undefined || readPartOfDay(p) !== undefined;
  p.at = at;
  return found;
}

/** `từ 08 giờ đến 11 giờ 30 ngày 12/3/2027`: hours of one day. */
function readHoursOfDay(p: Cursor, first: number): Expression | undefined {
  return p.attempt(() => {
    const from = readHourLimit(p, undefined).remark;
    if (!from || !(p.take('dash') || p.takeWords('đến', 'tới'))) return undefined;
    const to = readHourLimit(p, undefined).remark;
    if (p.kind() === 'comma') p.at++;
    takeWeekday(p);
    const day = to ? readPoint(p, true) : undefined;
    if (day?.type !== 'points' || day.points.some(({ type }) => type !== 'day')) return undefined;
    return finish(p, first, 'on', day.points, true, `từ ${from} đến ${to}`);
  });
}

/** `từ 01/02 đến 31/03/2027`, `từ tháng 3 đến tháng 5`; without an end there is no due day. */
function readStretch(p: Cursor): Expression | undefined {
  return p.attempt(() => {
    const first = p.at;
    const length = readLengthOfStretch(p);
    p.takeWords(...STRETCH_WORDS);
    // "8h00 ngày 12/3 đến 17h00 ngày 14/3": the hour begins the stretch as "từ" does.
    const open = p.takeWords('bắt đầu từ', 'kể từ', 'tính từ', 'từ') !== undefined;
    if (!open && !startsWithHour(p)) return undefined;
    const oneDay = readHoursOfDay(p, first);
    if (oneDay) return oneDay;
    const hours: string[] = [];
    const start = readFromTo(p, first, hours);
    if (!start) return undefined;
    if (start === 'bad') return unreadable(p, first);
    if (!start.ended) return length || !open ? undefined : openStart(p, first);
    const members: Point[] = [start.point];
    if (readMoreMembers(p, members, undefined, () => p.takeWords('từ'), first) === 'bad') return unreadable(p, first);
    const remark = [length, ...hours].filter(Boolean).join(' ');
    return finish(p, first, 'on', members, true, remark || undefined);
  });
}

/** `từ tháng 3/2027` and no end: when it begins, not when it is due. */
function openStart(p: Cursor, first: number): Expression {
  p.takeWords('trở đi', 'trở về sau', 'đến nay');
  return wordsAlone(p, first);
}

function wordsAlone(p: Cursor, first: number): Expression {
  const text = p.slice(first, p.at - 1);
  return {
    first,
    last: p.at - 1,
    parts: [{ when: { type: 'words', text }, bound: true, strong: true, first, last: p.at - 1 }],
  };
}

export function unreadable(p: Cursor, first: number): Expression {
  const when: Unreadable = { type: 'unreadable' };
  return { first, last: p.at - 1, parts: [{ when, strong: true, first, last: p.at - 1 }] };
}

/** After `sau` a day or month is no time limit. */
export function readAfterPoint(p: Cursor): Expression | undefined {
  return p.attempt(() => {
    const first = p.at;
    if (!p.takeWords('sau')) return undefined;
    const point = readPoint(p, true);
    if (!point || point.type === 'partial') return undefined;
    if (point.type === 'bad') return unreadable(p, first);
    return wordsAlone(p, first);
  });
}

function readPoints(p: Cursor): Expression | undefined {
  return p.attempt(() => {
    const first = p.at;
    const length = readLengthOfDay(p);
    let limit = takeLimit(p);
    const inside = !limit && p.takeWords('trong khoảng thời gian', 'trong thời gian', 'vào dịp', 'trong', 'vào');
    const hour = readHourLimit(p, limit);
    limit = hour.limit;
    const remark = hour.remark ?? (limit === 'before' ? undefined : readPartOfDay(p)) ?? length;
    const marked = limit !== undefined;
    const weekday = takeWeekday(p);
    const point: PointReading | undefined =
      readPoint(p, marked) ??
      (marked ? readEventDay(p) : undefined) ??
      readCountedDays(p) ??
      (inside === 'trong' || limit === 'until' ? readThisYear(p) : undefined) ??
      (marked && (limit !== 'until' || first === 0) ? readPlainYear(p) : undefined);
    if (!point) return undefined;
    if (point.type === 'bad') return unreadable(p, first);
    if (point.type === 'partial') {
      const when: PartialDays = { type: 'partial', limit: limit ?? 'on', days: point.days, period: point.period };
      return {
        first,
        last: p.at - 1,
        parts: [{ when, remark, strong: marked || inside !== undefined, first, last: p.at - 1 }],
      };
    }
    if (contradicts(p, weekday, point.points[0], first)) return unreadable(p, first);
    const members = [...point.points];
    const more = readMoreMembers(
      p,
      members,
      point.bare,
      () => {
        if (limit) repeatLimit(p, limit);
      },
      first,
    );
    // "chậm nhất 15-20/3": one limit cannot be several days.
    if (more === 'bad' || (marked && members.some(isDayStretch))) return unreadable(p, first);
    return finish(p, first, limit ?? 'on', members, marked || inside !== undefined, remark);
  });
}

/** "thứ Bảy, ngày 15/5/2027": the date says which day it is; the weekday is given back to be compared with it. */
function takeWeekday(p: Cursor): number | undefined {
  return p.attempt(() => {
    // "T6" alone is a month.
    if (!p.isWords('thứ', 'chủ nhật')) return undefined;
    const weekday = readWeekday(p, false);
    if (weekday === undefined) return undefined;
    if (p.kind() === 'comma') p.at++;
    return p.isWords('ngày') || p.kind() === 'number' ? weekday : undefined;
  });
}

/** A weekday that the date, where its year is written, does not fall on: one of the two is wrong. */
function contradicts(p: Cursor, weekday: number | undefined, point: Point | undefined, first: number): boolean {
  if (weekday === undefined || point?.type !== 'day' || typeof point.year !== 'number') return false;
  const real = weekdayOf(isoDay({ year: point.year, month: point.month, day: point.day }));
  if (real === weekday) return false;
  const text = p.slice(first, p.at - 1);
  p.report(
    'ambiguous',
    'error',
    first,
    p.at - 1,
    `«${text}»: ngày này là ${weekdayName(real)}. Sửa lại ngày hoặc thứ.`,
  );
  return true;
}

function isDayStretch(point: Point): boolean {
  if (point.type !== 'span') return false;
  const { from, to } = point;
  return from.type === 'day' || from.type !== to.type || 'part' in from || 'part' in to;
}

function repeatLimit(p: Cursor, limit: Limit): void {
  p.attempt(() => (takeLimit(p) === limit ? true : undefined));
}

function finish(
  p: Cursor,
  first: number,
  limit: Limit,
  members: Point[],
  strong: boolean,
  remark?: string,
): Expression | undefined {
  const points = shareYears(p, members, first);
  if (!points) return unreadable(p, first);
  skipThisYear(p);
  const hour = lastOf(points).type === 'day' && !remark ? readHourBehind(p, limit) : { limit, remark };
  const when: Fixed = { type: 'fixed', limit: hour.limit, points };
  if (takeYearly(p)) when.yearly = true;
  const last = p.at - 1;
  return {
    first,
    last,
    parts: [{ when, remark: hour.remark, strong: strong || when.yearly === true, first, last }],
  };
}

/** `của năm`, `trong năm`, `năm kế hoạch` behind a day: the plan's year, as without it. */
function skipThisYear(p: Cursor): void {
  p.attempt(() => {
    const of = p.takeWords('của', 'trong') !== undefined;
    if (of && p.takeWords('kỳ báo cáo')) return true;
    if (!p.takeWords('năm')) return undefined;
    const named = p.takeWords('kế hoạch', 'thực hiện', 'báo cáo', 'đó', 'nay') !== undefined;
    const next = p.kind();
    return named || (of && next !== 'word' && next !== 'number') ? true : undefined;
  });
}

/** `hằng năm` behind days or months. */
function takeYearly(p: Cursor): boolean {
  return (
    p.attempt(() => {
      if (p.kind() === 'comma' || p.kind() === 'slash') p.at++;
      p.takeWords('của', 'trong');
      if (!p.takeWords('định kỳ hằng năm', 'hằng năm', 'mỗi năm', 'các năm')) return undefined;
      const list = p.attempt(() => readPeriods(p));
      return list ? undefined : true;
    }) === true
  );
}
