import { nth } from '../../../known.ts';
import type { Cursor } from '../cursor.ts';
import { readAmount } from './amounts.ts';

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
export function readTaskName(p: Cursor): string | undefined {
  return p.attempt(() => {
    const first = p.at;
    if (p.kind() !== 'word' && p.peek()?.text !== '_') return undefined;
    p.at++;
    while (p.peek() && !p.here().spaced && /^(?:word|number|dash|sign)$/.test(p.kind()!)) {
      const token = p.here();
      if (token.kind === 'sign' && token.text !== '_') return undefined;
      if (token.kind === 'dash' && (token.text !== '-' || p.peek(1)?.spaced !== false)) return undefined;
      p.at++;
    }
    const name = p.slice(first, p.at - 1);
    if (p.isTask) return p.isTask(name) ? name : undefined;
    if (p.at === first + 1 && NO_NAMES.has(nth(p.tokens, first).text)) return undefined;
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

export function knownTask(p: Cursor, name: string): boolean {
  return p.isTask ? p.isTask(name) : /[-_\d]/.test(name);
}
