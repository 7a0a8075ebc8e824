/** What the lines of a cell look like, whatever stands over its column. */
import { deadlineParts } from '../deadline-parts.ts';
import { kindOfParty, namesIn } from './people.ts';

/** "1", "1.2", "IV.", "a)" */
export const ROW_NUMBER = /^(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVXL]{1,6}|[a-zđA-ZĐ])[.)]?$/u;

const LONGEST_DEADLINE = 120;

/** A deadline of which every part is a time. */
export function isDeadline(lines: readonly string[]): boolean {
  const text = lines.join('; ');
  if (text.length === 0 || text.length > LONGEST_DEADLINE || !/\d|tháng|quý|tuần|năm|ngày|xuyên/iu.test(text))
    return false;
  const parts = deadlineParts(text);
  return parts.length > 0 && parts.every(({ when }) => when.type !== 'words');
}

/** "8h00", "Từ 8 giờ 00 phút đến 8 giờ 30", "14:00 - 15:00": hours without a day. */
export function isClock(lines: readonly string[]): boolean {
  return CLOCK.test(lines.join(' ').trim());
}

const HOUR = "\\d{1,2}(?: ?(?:h|g|giờ) ?(?:\\d{2}(?: ?(?:phút|p|'))?)?|:\\d{2})";
const CLOCK = new RegExp(`^(?:(?:từ|lúc|sáng|chiều|tối|đến)[ :]{0,2})?${HOUR}(?: ?(?:-|–|đến|tới|→) ?${HOUR})?$`, 'iu');

export function areParties(lines: readonly string[], isKnown: (name: string) => boolean): boolean {
  const names = namesIn(lines, isKnown);
  return names.length > 0 && names.every((name) => isKnown(name) || kindOfParty(name) !== undefined);
}

/** "12.345", "98,7 %", "0/4 (0%)", "-": no name and no day. */
export function isFigures(lines: readonly string[]): boolean {
  const text = lines.join(' ').trim();
  return /^[\d.,%\s/()–-]+$/u.test(text) && !/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/u.test(text);
}
