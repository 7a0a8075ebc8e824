import type { Amount, Anchor, OnEvent, Relative } from '../model.ts';
import type { Cursor } from './cursor.ts';
import { readDays } from './day.ts';
import type { Expression } from './expression.ts';
import { readAfterPoint, readFixed, unreadable } from './fixed.ts';
import { takeLimit } from './limits.ts';
import { readPeriods } from './recurring.ts';

/** Lengths counted from a task, an event or a day, and events without a length. */
export function readRelative(p: Cursor): Expression | undefined {
  return readLengthFirst(p) ?? readAnchorFirst(p) ?? readAfterPoint(p) ?? readEvent(p);
}

type EventAnchor = Extract<Anchor, { type: 'event' | 'task' }>;

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
    const anchor = readAnchor(p, link.endsWith('từ'));
    if (!anchor) return undefined;
    if (anchor === 'bad') return unreadable(p, first);
    // "Báo cáo 6 tháng trước 15/6": the report of six months, not six months before.
    if (direction === 'before' && anchor.type === 'day' && /month|year/.test(amount.unit)) return undefined;
    return relative(p, first, { within, direction, amount, anchor });
  });
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
    if (!link) return undefined;
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
    const { type, words } = startEvent(p);
    if (words === 'date') return undefined;
    const end = eventEnd(p, direction === 'before' && type === 'noun' ? 8 : 60, true);
    if (!end?.amountAt) return undefined;
    const event = eventText(p, p.at, end.amountAt - 1);
    if (!event) return undefined;
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
    if (!word) return undefined;
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

/** `14 ngày`, `10 ngày làm việc`, `02 tuần`, `nửa tháng` (15 ngày; Bộ luật Dân sự 2015, Điều 146.1). */
export function readAmount(p: Cursor): Amount | undefined {
  return p.attempt((): Amount | undefined => {
    if (p.takeWords('nửa tháng')) return { count: 15, unit: 'day' };
    if (p.takeWords('nửa năm')) return { count: 6, unit: 'month' };
    const count = p.takeCount();
    if (count === undefined || count < 1) return undefined;
    // "(05) năm ngày": the number once more in brackets.
    if (p.kind() === 'open' && p.kind(1) === 'number' && p.kind(2) === 'close') p.at += 3;
    if (p.takeWords('ngày làm việc')) return { count, unit: 'workingDay' };
    const unit = p.takeWords('ngày', 'tuần', 'tháng', 'quý', 'năm');
    if (!unit || (unit === 'tháng' && p.isWords('đầu', 'cuối'))) return undefined;
    if (unit === 'quý') return { count: count * 3, unit: 'month' };
    return { count, unit: unit === 'ngày' ? 'day' : unit === 'tuần' ? 'week' : unit === 'tháng' ? 'month' : 'year' };
  });
}

function readAnchor(p: Cursor, fromDay: boolean): Anchor | 'bad' | undefined {
  const day = p.attempt((): Anchor | 'bad' | undefined => {
    const days = readDays(p, true);
    if (days?.type === 'bad') return 'bad';
    if (days?.type !== 'days' || days.days.length !== 1) return undefined;
    return { type: 'day', day: days.days[0]! };
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

/** Words that stand behind `sau` without being a name. */
const NO_NAMES = new Set([
  'khi',
  'ngày',
  'tháng',
  'quý',
  'năm',
  'tuần',
  'đó',
  'này',
  'tết',
  'mỗi',
  'từng',
  'thời',
  'thứ',
  'riêng',
  'trừ',
]);

/** A task's name: one word of letters, digits, `_` and `-` without a space in it, at the end or before a length. */
function readTaskName(p: Cursor): string | undefined {
  return p.attempt(() => {
    const first = p.at;
    if (p.kind() !== 'word' && p.peek()?.text !== '_') return undefined;
    p.at++;
    while (p.peek() && !p.peek()!.spaced && /^(?:word|number|dash|sign)$/.test(p.kind()!)) {
      const token = p.peek()!;
      if (token.kind === 'sign' && token.text !== '_') return undefined;
      if (token.kind === 'dash' && (token.text !== '-' || p.peek(1)?.spaced !== false)) return undefined;
      p.at++;
    }
    const name = p.slice(first, p.at - 1);
    if (p.isTask) return p.isTask(name) ? name : undefined;
    if (p.at === first + 1 && NO_NAMES.has(p.tokens[first]!.text)) return undefined;
    // A word alone is a name; a word with words behind it is the beginning of a phrase.
    const next = p.peek();
    if (next && next.kind === 'word' && !nameEnds(p)) return undefined;
    return name;
  });
}

/** What may follow a name: a length, the end of the part, or a word that joins. */
function nameEnds(p: Cursor): boolean {
  const at = p.at;
  const amount = readAmount(p) !== undefined;
  p.at = at;
  return amount || p.isWords('hoặc', 'và');
}

function knownTask(p: Cursor, name: string): boolean {
  return p.isTask ? p.isTask(name) : /[-_\d]/.test(name);
}

function startEvent(p: Cursor): { type: 'when' | 'day' | 'noun'; words?: 'date' } {
  if (p.takeWords('khi')) return { type: 'when' };
  if (p.isWords('ngày') && p.kind(1) !== 'number') {
    p.at++;
    return { type: 'day' };
  }
  const at = p.at;
  const days = readDays(p, true);
  p.at = at;
  const date = days !== undefined || p.kind() === 'number' || p.isWords('tháng', 'quý', 'năm', 'cuối', 'đầu', 'giữa');
  return { type: 'noun', words: date ? 'date' : undefined };
}

/** The words of an event up to the end of the part; quoted, exactly what stands in the quotes. */
function readEventWords(p: Cursor, link: 'when' | 'day' | 'noun'): EventAnchor | undefined {
  const quote = p.take('quote');
  if (quote) return quote.text ? { type: 'event', event: quote.text, link } : undefined;
  const end = eventEnd(p, 400, false);
  if (!end) return undefined;
  const event = eventText(p, p.at, end.at - 1);
  if (!event) return undefined;
  p.at = end.at;
  return { type: 'event', event, link };
}

function eventText(p: Cursor, first: number, last: number): string | undefined {
  const only = p.tokens[first];
  if (first === last && only?.kind === 'quote') return only.text || undefined;
  return p.slice(first, last).trim() || undefined;
}

/** Where the words of an event stop; with `amount`, where a length ends them ("sau khi kết thúc 30 ngày"). */
function eventEnd(p: Cursor, longest: number, amount: boolean): { at: number; amountAt?: number } | undefined {
  const first = p.at;
  if (p.kind() === 'quote') {
    p.at++;
    const found = amount && isFinalAmount(p);
    const at = p.at;
    p.at = first;
    return found ? { at, amountAt: at } : amount ? undefined : { at };
  }
  try {
    for (; p.at < p.tokens.length && p.at - first < longest; p.at++) {
      const token = p.peek()!;
      if (p.at > first && token.lineStart) break;
      if (token.kind === 'semicolon' || token.kind === 'quote' || token.kind === 'open' || token.kind === 'close')
        break;
      if (token.kind === 'dot' && endsSentence(p)) break;
      if (p.at > first && p.isWords('hoặc')) break;
      if (p.at > first && (token.kind === 'comma' || token.kind === 'slash' || p.isWords('và')) && timeBehind(p)) break;
      if (
        p.at > first &&
        !amount &&
        p.isWords('trước', 'chậm nhất', 'muộn nhất', 'đến', 'cho đến', 'tới') &&
        fixedAt(p)
      )
        break;
      if (amount && p.at > first && (token.kind === 'number' || token.kind === 'word') && isFinalAmount(p)) {
        return { at: p.at, amountAt: p.at };
      }
    }
    return p.at > first ? { at: p.at } : undefined;
  } finally {
    p.at = first;
  }
}

function endsSentence(p: Cursor): boolean {
  const next = p.peek(1);
  return !next || next.spaced;
}

/** A length that ends the part. */
function isFinalAmount(p: Cursor): boolean {
  const at = p.at;
  const amount = readAmount(p);
  const kind = p.kind();
  const ends =
    kind === undefined ||
    kind === 'semicolon' ||
    kind === 'dot' ||
    kind === 'open' ||
    kind === 'comma' ||
    p.isWords('hoặc');
  p.at = at;
  return amount !== undefined && ends;
}

/** Whether a time of its own follows the comma or `và` that stands here. */
function timeBehind(p: Cursor): boolean {
  const at = p.at;
  p.at++;
  const problems = p.problems.length;
  const leapDays = p.leapDays.length;
  const found =
    (p.isWords('trước', 'chậm nhất', 'hằng', 'định kỳ', 'tháng', 'quý', 'ngày', 'thường xuyên', 'đột xuất', 'khi') ||
      p.kind() === 'number') &&
    (p.isWords('thường xuyên', 'đột xuất', 'khi') || readPeriods(p) !== undefined || readFixed(p) !== undefined);
  p.at = at;
  p.problems.length = problems;
  p.leapDays.length = leapDays;
  return found;
}

function fixedAt(p: Cursor): boolean {
  const at = p.at;
  const problems = p.problems.length;
  const leapDays = p.leapDays.length;
  const found = readFixed(p);
  p.at = at;
  p.problems.length = problems;
  p.leapDays.length = leapDays;
  return found !== undefined && found.parts[0]?.when.type === 'fixed';
}
