import type { PeriodDay } from '../model.ts';
import type { Cursor } from './cursor.ts';
import { takeListSign } from './list-signs.ts';

const WEEKDAYS: Record<string, number> = {
  hai: 1,
  '2': 1,
  ba: 2,
  '3': 2,
  tư: 3,
  '4': 3,
  năm: 4,
  '5': 4,
  sáu: 5,
  '6': 5,
  bảy: 6,
  bẩy: 6,
  '7': 6,
};

export function readWeekdayList(p: Cursor): PeriodDay[] | undefined {
  return p.attempt(() => {
    const days: PeriodDay[] = [];
    do {
      p.takeWords('trước giờ làm việc', 'chiều', 'sáng', 'cuối ngày', 'cuối giờ', 'ngày');
      const weekday = readWeekday(p, days.length > 0);
      if (weekday === undefined) {
        if (days.length === 0) return undefined;
        p.at--;
        return days;
      }
      days.push({ weekday });
    } while (p.isWords('và') || p.kind() === 'comma' ? takeListSign(p) : false);
    return days;
  });
}

function readWeekday(p: Cursor, further: boolean): number | undefined {
  return p.attempt(() => {
    if (p.takeWords('chủ nhật')) return 7;
    if (p.takeWords('cn')) return 7;
    if (!p.takeWords('thứ') && !further) return undefined;
    const token = p.peek();
    const weekday = token && (token.kind === 'word' || token.kind === 'number') ? WEEKDAYS[token.text] : undefined;
    if (weekday === undefined) return undefined;
    p.at++;
    return weekday;
  });
}
