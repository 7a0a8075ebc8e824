import type { Limit } from '../../model.ts';
import type { Cursor } from '../cursor.ts';

/** An hour before a day: the day itself still counts, whatever the limit; the hour stays as a remark. */
export function readHourLimit(p: Cursor, limit: Limit | undefined): { limit: Limit | undefined; remark?: string } {
  const hour = readHour(p);
  if (!hour) return { limit };
  return { limit: limit && 'atLatest', remark: limit === 'before' ? `trước ${hour}` : hour };
}

/** `15/3/2027, 17h00`: the hour behind the day. */
export function readHourBehind(p: Cursor, limit: Limit): { limit: Limit; remark?: string } {
  const found = p.attempt(() => {
    if (p.kind() === 'comma' || p.kind() === 'dash') p.at++;
    p.takeWords('vào lúc', 'lúc');
    const hour = readHourLimit(p, limit === 'on' ? undefined : limit);
    return hour.remark ? { limit: hour.limit ?? limit, remark: hour.remark } : undefined;
  });
  return found ?? { limit };
}

/** `17 giờ`, `lúc 17h00`, `16 giờ 30 phút`, `16:30`. */
function readHour(p: Cursor): string | undefined {
  return p.attempt(() => {
    p.takeWords('vào lúc', 'vào hồi', 'lúc', 'hồi');
    const first = p.at;
    const hour = p.takeNumber();
    if (hour === undefined || hour > 24) return undefined;
    if (p.takeWords('giờ', 'h', 'g')) {
      p.attempt(() => {
        const minutes = p.takeNumber();
        if (minutes === undefined || minutes > 59 || p.kind() === 'slash') return undefined;
        p.takeWords('phút', 'ph', 'p');
        if (p.kind() === 'sign' && /['’′]/.test(p.here().text)) p.at++;
        return true;
      });
    } else if (!p.take('colon') || p.takeNumber() === undefined) return undefined;
    p.takeWords(...PARTS_OF_DAY);
    const text = p.slice(first, p.at - 1);
    p.attempt(() => {
      if (p.kind() === 'comma') p.at++;
      p.takeWords('của', 'vào');
      return p.kind() === 'number' || p.isWords('ngày', 'thứ', 'chủ nhật') ? true : undefined;
    });
    return text;
  });
}

export const PARTS_OF_DAY = [
  'đầu giờ sáng',
  'cuối giờ sáng',
  'đầu giờ chiều',
  'cuối giờ chiều',
  'buổi sáng',
  'buổi chiều',
  'buổi tối',
  'cuối ngày',
  'sáng',
  'trưa',
  'chiều',
  'tối',
];

/** `sáng ngày 15/3`, `chiều thứ Hai, ngày …`: the part of the day before the day. */
export function readPartOfDay(p: Cursor): string | undefined {
  return p.attempt(() => {
    const part = p.takeWords(...PARTS_OF_DAY);
    if (p.kind() === 'comma') p.at++;
    return part && (p.kind() === 'number' || p.isWords('ngày', 'thứ', 'chủ nhật')) ? part : undefined;
  });
}
