import type { Cursor } from '../cursor.ts';
import { readDays } from './day.ts';
import { PARTS_OF_DAY } from './hours.ts';
import type { PointReading } from './reading.ts';

const MOST_WORDS = 6;
const NO_EVENT = /^(?:làm|cuối|đầu|ngày|tháng|quý|năm|tuần|thứ|sau|trước|từ|đến|khi|nhận|và|hoặc)$/;

/** `ngày hội nghị 15/3/2027`, `ngày khai mạc (13/3/2027)`: the event's day is said. */
export function readEventDay(p: Cursor): PointReading | undefined {
  return p.attempt(() => {
    if (!p.takeWords('ngày')) return undefined;
    const first = p.at;
    while (p.kind() === 'word' && !NO_EVENT.test(p.here().text) && p.at - first <= MOST_WORDS) p.at++;
    if (p.at === first || p.at - first > MOST_WORDS) return undefined;
    const paren = p.take('open') !== undefined;
    const days = readDays(p, true);
    if (days?.type !== 'days' || days.days.length !== 1 || (paren && !p.take('close'))) return undefined;
    return { type: 'points', points: days.days };
  });
}

/** `1/2 ngày (buổi sáng), `, `01 ngày, `, `01 buổi, ` before a day: how long it lasts. */
export function readLengthOfDay(p: Cursor): string | undefined {
  return p.attempt(() => {
    const first = p.at;
    if (!takeOneDay(p)) return undefined;
    p.attempt(() => (p.take('open') && p.takeWords(...PARTS_OF_DAY) && p.take('close') ? true : undefined));
    const last = p.at - 1;
    if (!p.take('comma') && !p.take('colon')) return undefined;
    const day = p.isWords('ngày', 'thứ', 'chủ nhật', ...PARTS_OF_DAY) || p.kind() === 'number';
    return day && !p.isWords('ngày làm việc') ? p.slice(first, last) : undefined;
  });
}

function takeOneDay(p: Cursor): boolean {
  if (p.takeWords('nửa ngày', 'một ngày', 'một buổi', 'nửa buổi')) return true;
  return (
    p.attempt(() => {
      const whole = p.takeNumber();
      const part = p.kind() === 'slash' || (p.kind() === 'comma' && p.peek(1)?.spaced === false) ? p.kind() : undefined;
      if (part) p.at++;
      const fraction = part ? p.takeNumber(1) : undefined;
      if (whole === undefined || (part && fraction === undefined)) return undefined;
      if (part === 'slash' ? whole !== 1 : whole !== 1 && !(part && whole === 0)) return undefined;
      return p.takeWords('ngày', 'buổi') ? true : undefined;
    }) === true
  );
}
