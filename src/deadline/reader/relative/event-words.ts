import type { Anchor } from '../../model.ts';
import type { Cursor } from '../cursor.ts';
import { readFixed } from '../points/fixed.ts';
import { readPeriods } from '../recurring/periods.ts';
import { readAmount } from './amounts.ts';

export type EventAnchor = Extract<Anchor, { type: 'event' | 'task' }>;

/** The words of an event up to the end of the part; quoted, exactly what stands in the quotes. */
export function readEventWords(p: Cursor, link: 'when' | 'day' | 'noun'): EventAnchor | undefined {
  const quote = p.take('quote');
  if (quote) return quote.text ? { type: 'event', event: quote.text, link } : undefined;
  const end = eventEnd(p, 400, false);
  if (!end) return undefined;
  const event = eventText(p, p.at, end.at - 1);
  if (!event) return undefined;
  p.at = end.at;
  return { type: 'event', event, link };
}

export function eventText(p: Cursor, first: number, last: number): string | undefined {
  const only = p.tokens[first];
  if (first === last && only?.kind === 'quote') return only.text || undefined;
  return p.slice(first, last).trim() || undefined;
}

/** Where the words of an event stop; with `amount`, where a length ends them ("sau khi kết thúc 30 ngày"). */
export function eventEnd(p: Cursor, longest: number, amount: boolean): { at: number; amountAt?: number } | undefined {
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
      const token = p.here();
      if (p.at > first && token.lineStart) break;
      if (token.kind === 'semicolon' || token.kind === 'quote' || token.kind === 'open' || token.kind === 'close')
        break;
      if (token.kind === 'dot' && endsSentence(p)) break;
      if (p.at > first && p.isWords('hoặc')) break;
      if (p.at > first && (token.kind === 'comma' || separatingSlash(p) || p.isWords('và')) && timeBehind(p)) break;
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

/** A slash between times, not the one inside a date or a document's number ("ngày 04/01/2027"). */
function separatingSlash(p: Cursor): boolean {
  if (p.kind() !== 'slash') return false;
  return !(p.kind(-1) === 'number' && p.kind(1) === 'number' && !p.here().spaced && !p.here(1).spaced);
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
