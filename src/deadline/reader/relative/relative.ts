import { nth } from '../../../known.ts';
import type { Anchor, OnEvent, Relative } from '../../model.ts';
import type { Cursor } from '../cursor.ts';
import type { Expression } from '../expression.ts';
import { readDays } from '../points/day.ts';
import { readAfterPoint, unreadable } from '../points/fixed.ts';
import { takeLimit } from '../words/limits.ts';
import { readAmount } from './amounts.ts';
import { type EventAnchor, eventEnd, eventText, readEventWords } from './event-words.ts';
import { readPeriodEnd } from './period-ends.ts';
import { knownTask, readTaskName } from './task-names.ts';

type DayAnchor = Extract<Anchor, { type: 'day' }>;

/** Lengths counted from a task, an event or a day, and events without a length. */
export function readRelative(p: Cursor): Expression | undefined {
  return readLengthFirst(p) ?? readAnchorFirst(p) ?? readAfterPoint(p) ?? readEvent(p);
}

function relative(
  p: Cursor,
  first: number,
  when: Pick<Relative, 'within' | 'direction' | 'amount' | 'anchor'>,
): Expression {
  const last = p.at - 1;
  return { first, last, parts: [{ when: { type: 'relative', ...when }, strong: true, first, last }] };
}

/** `30 ngày sau khi …`, `trong 10 ngày làm việc kể từ ngày …`, `sau 15 ngày kể từ …`, `7 ngày trước khi …`. */
function readLengthFirst(p: Cursor): Expression | undefined {
  return p.attempt(() => {
    const first = p.at;
    // "ngày 15 tháng trước": a day, no fifteen months.
    if (p.tokens[first - 1]?.text === 'ngày') return undefined;
    const after = p.takeWords('sau thời hạn', 'sau khoảng', 'sau');
    const within = !after && takeWithin(p);
    p.takeWords('tối đa là', 'tối đa', 'không quá', 'chậm nhất', 'là');
    const amount = readAmount(p);
    if (!amount) return undefined;
    if (p.kind() === 'comma') p.at++;
    const link = p.takeWords('tính từ sau', 'tính từ', 'kể từ sau', 'kể từ', 'kể', 'ngay sau', 'sau', 'từ', 'trước');
    if (!link) return undefined;
    const direction = link === 'trước' ? 'before' : 'after';
    if (direction === 'before' && after) return undefined;
    const anchor = readPeriodEnd(p) ?? readAnchor(p, link.endsWith('từ'));
    if (!anchor) return undefined;
    if (anchor === 'bad') return unreadable(p, first);
    // "60 ngày, từ 01/4 đến 30/5": the stretch says when.
    if (anchor.type === 'day' && link.endsWith('từ') && stretchGoesOn(p)) return undefined;
    // "Báo cáo 6 tháng trước 15/6": the report of six months, not six months before.
    if (direction === 'before' && anchor.type === 'day' && /month|year/.test(amount.unit)) return undefined;
    return relative(p, first, { within, direction, amount, anchor });
  });
}

/** `đến …` behind the day that a length is counted from. */
function stretchGoesOn(p: Cursor): boolean {
  const at = p.at;
  const found = (p.take('dash') ?? p.takeWords('đến hết', 'cho đến', 'đến', 'tới')) !== undefined;
  p.at = at;
  return found;
}

/** `trong`, `trong vòng`, `chậm nhất sau`, `không quá` before a length. */
function takeWithin(p: Cursor): boolean {
  if (p.takeWords('trong thời hạn', 'trong thời gian', 'trong vòng', 'trong', 'thời hạn')) return true;
  const limit = p.attempt(() => (takeLimit(p) === 'atLatest' ? true : undefined));
  if (limit) p.takeWords('là', 'sau', 'trong vòng', 'trong');
  return limit === true;
}

/** `sau nhiệm-vụ-x 14 ngày`, `sau khi kết thúc 30 ngày`, `trước hội nghị 05 ngày`. */
function readAnchorFirst(p: Cursor): Expression | undefined {
  return p.attempt(() => {
    const first = p.at;
    const link = p.takeWords('ngay sau', 'sau', 'trước');
    if (!link || p.isWords('đó', 'hằng', 'mỗi', 'định kỳ')) return undefined;
    const direction = link === 'trước' ? 'before' : 'after';
    const task = readTaskName(p);
    if (task) {
      const amount = readAmount(p);
      if (amount && link !== 'ngay sau') {
        return relative(p, first, { within: false, direction, amount, anchor: { type: 'task', name: task } });
      }
      if (amount || !knownTask(p, task)) return undefined;
      return onEvent(p, first, link === 'ngay sau' ? 'rightAfter' : direction, { type: 'task', name: task });
    }
    if (link === 'ngay sau') return undefined;
    const counted = p.attempt(() => {
      const end = readPeriodEnd(p);
      const amount = end && readAmount(p);
      return amount && relative(p, first, { within: false, direction, amount, anchor: end });
    });
    if (counted) return counted;
    const { type, words } = startEvent(p);
    if (words === 'date') return undefined;
    const end = eventEnd(p, direction === 'before' && type === 'noun' ? 8 : 60, true);
    if (!end?.amountAt) return undefined;
    const event = eventText(p, p.at, end.amountAt - 1);
    // "Sau khi kết thúc 100 ngày": the hundred days end, no length begins.
    if (!event || /^(?:kết thúc|hoàn thành|hết|xong)$/iu.test(event)) return undefined;
    p.at = end.amountAt;
    const amount = readAmount(p);
    if (!amount) return undefined;
    return relative(p, first, { within: false, direction, amount, anchor: { type: 'event', event, link: type } });
  });
}

/** `khi có yêu cầu`, `ngay sau khi ban hành`, `sau hoạt động đánh giá`, `trước khi họp`. */
function readEvent(p: Cursor): Expression | undefined {
  return p.attempt(() => {
    const first = p.at;
    const since = p.isWords('từ ngày') && p.kind(2) === 'word';
    if (since) p.at++;
    const word = since
      ? 'kể từ'
      : p.takeWords(
          'ngay sau khi',
          'ngay sau',
          'ngay khi',
          'ngay từ khi',
          'kể từ khi',
          'từ khi',
          'sau khi',
          'trước khi',
          'mỗi khi',
          'khi',
          'kể từ',
          'sau',
        );
    // "sau đó hằng quý", "các kỳ sau hằng quý": no event.
    if (!word || (word === 'sau' && p.isWords('đó', 'hằng', 'mỗi', 'định kỳ'))) return undefined;
    const relation: OnEvent['relation'] =
      word === 'ngay khi' || word === 'ngay từ khi'
        ? 'rightWhen'
        : word.startsWith('ngay sau')
          ? 'rightAfter'
          : word === 'trước khi'
            ? 'before'
            : word.endsWith('khi') && !word.startsWith('sau')
              ? word === 'khi' || word === 'mỗi khi'
                ? 'when'
                : 'after'
              : 'after';
    const anchor = word.endsWith('khi') ? readEventWords(p, 'when') : readAnchor(p, word === 'kể từ');
    if (!anchor) return undefined;
    if (anchor === 'bad') return unreadable(p, first);
    if (anchor.type === 'day') return undefined;
    return onEvent(p, first, relation, anchor);
  });
}

function onEvent(p: Cursor, first: number, relation: OnEvent['relation'], anchor: EventAnchor): Expression {
  const last = p.at - 1;
  return { first, last, parts: [{ when: { type: 'event', relation, anchor }, strong: true, first, last }] };
}

function readAnchor(p: Cursor, fromDay: boolean): DayAnchor | EventAnchor | 'bad' | undefined {
  const day = p.attempt((): DayAnchor | 'bad' | undefined => {
    const days = readDays(p, true);
    if (days?.type === 'bad') return 'bad';
    if (days?.type !== 'days' || days.days.length !== 1) return undefined;
    return { type: 'day', day: nth(days.days, 0) };
  });
  if (day) return day;
  if (p.kind() === 'number') return undefined;
  if (p.takeWords('khi')) return readEventWords(p, 'when');
  if (p.isWords('ngày') && p.kind(1) !== 'number') {
    p.at++;
    return readEventWords(p, 'day');
  }
  const task = fromDay ? undefined : readTaskName(p);
  if (task) return { type: 'task', name: task };
  return readEventWords(p, 'noun');
}

function startEvent(p: Cursor): { type: 'when' | 'day' | 'noun'; words?: 'date' } {
  if (p.takeWords('khi')) return { type: 'when' };
  const at = p.at;
  const days = readDays(p, true);
  p.at = at;
  if (!days && p.isWords('ngày') && p.kind(1) !== 'number') {
    p.at++;
    return { type: 'day' };
  }
  const date = days !== undefined || p.kind() === 'number' || p.isWords('tháng', 'quý', 'năm', 'cuối', 'đầu', 'giữa');
  return { type: 'noun', words: date ? 'date' : undefined };
}
