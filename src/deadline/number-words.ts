/** Numbers told again in words: "15 (mười lăm)", "mười (10) ngày". */
import type { Token } from './token.ts';

const ONES: Record<string, number> = {
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};

/** 1 to 99 in words: `mười lăm`, `hai mươi mốt`. */
function numberOf(words: string[]): number | undefined {
  const [first, second, third] = words;
  if (first === undefined || words.length > 3) return undefined;
  if (first === 'mười') return second === undefined ? 10 : third === undefined ? add(10, ONES[second]) : undefined;
  const ones = ONES[first];
  if (ones === undefined || second === undefined) return ones;
  if (second === 'mươi') return third === undefined ? ones * 10 : add(ones * 10, ONES[third]);
  return third === undefined ? add(ones * 10, ONES[second]) : undefined;
}

/** Words of a number: none begins behind them. Behind the year does ("nửa năm một lần"). */
const WITHIN_NUMBER = new Set([
  ...Object.keys(ONES).filter((word) => word !== 'năm'),
  'mười',
  'mươi',
  'trăm',
  'nghìn',
  'ngàn',
  'linh',
  'lẻ',
]);

/**
 * The number with which these words begin, 1 to 99, and of how many words it is. The lone `năm` is left out, it is the
 * word for year: "hai mươi năm" are twenty years.
 */
export function countAt(
  words: readonly string[],
  before: string | undefined,
): { count: number; length: number } | undefined {
  if (before !== undefined && WITHIN_NUMBER.has(before)) return undefined;
  const [first = '', second = ''] = words;
  const ones = (word = '') => (word === 'năm' ? undefined : ONES[word]);
  const length = first === 'mười' ? 1 : second === 'mươi' ? 2 : 0;
  const tens = length === 2 ? ONES[first] : 1;
  if (length === 0 || tens === undefined) {
    const count = /^(?:mốt|lăm|nhăm)$/u.test(first) ? undefined : ones(first);
    return count === undefined || second === 'trăm' ? undefined : { count, length: 1 };
  }
  const more = ones(words[length]);
  return { count: tens * 10 + (more ?? 0), length: length + (more === undefined ? 0 : 1) };
}

function add(tens: number, ones: number | undefined): number | undefined {
  return ones === undefined ? undefined : tens + ones;
}

/** The tokens with each number once; where number and words differ, both stay. */
export function numbersOnce(tokens: Token[]): Token[] {
  if (!tokens.some(({ kind }) => kind === 'open')) return tokens;
  const result: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const close = token.kind === 'open' ? closeBehind(tokens, at) : -1;
    const inside = tokens.slice(at + 1, close);
    if (close > 0 && inWordsOf(result.at(-1), inside)) {
      at = close;
      continue;
    }
    const words = close > 0 && inside.length === 1 ? wordsBefore(result, inside[0]!) : 0;
    if (words > 0) {
      const [first] = result.splice(-words);
      result.push({ ...inside[0]!, spaced: first!.spaced, lineStart: first!.lineStart });
      at = close;
      continue;
    }
    result.push(token);
  }
  return result;
}

function closeBehind(tokens: Token[], open: number): number {
  for (let at = open + 2; at <= open + 4; at++) if (tokens[at]?.kind === 'close') return at;
  return -1;
}

function inWordsOf(number: Token | undefined, inside: Token[]): boolean {
  if (number?.kind !== 'number' || inside.some(({ kind }) => kind !== 'word')) return false;
  return numberOf(inside.map(({ text }) => text)) === Number(number.text);
}

/** How many words at the end of `tokens` say the number. */
function wordsBefore(tokens: Token[], number: Token): number {
  if (number.kind !== 'number') return 0;
  for (let count = 3; count > 0; count--) {
    const words = tokens.slice(-count);
    if (words.length < count || words.some(({ kind }) => kind !== 'word')) continue;
    if (numberOf(words.map(({ text }) => text)) === Number(number.text)) return count;
  }
  return 0;
}
