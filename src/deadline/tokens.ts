/** Cuts a deadline phrase into words, numbers and signs, each with its place in the text as it stands. */

import { restoreMarks } from './ascii.ts';
import { numbersOnce } from './number-words.ts';

import type { Token, TokenKind } from './token.ts';

/** Spellings of the same word. */
const SPELLINGS: Record<string, string> = {
  hàng: 'hằng',
  hẳng: 'hằng',
  hăng: 'hằng',
  quí: 'quý',
  qúy: 'quý',
  qúi: 'quý',
  kì: 'kỳ',
  kí: 'ký',
  thuờng: 'thường',
  xuyen: 'xuyên',
  hoàng_thành: 'hoàn thành',
  trươc: 'trước',
  truớc: 'trước',
  chậmn: 'chậm',
  đinh: 'định',
  muôn: 'muộn',
  nhứt: 'nhất',
};

function fold(word: string): string {
  const folded = word.normalize('NFKC').toLowerCase();
  return SPELLINGS[folded] ?? folded;
}

const CODE = /\d+[a-zđ]?(?:\/\d{4})?\/(?=[\p{Lu}\d.-]*\p{Lu}{2})[\p{L}\p{M}\d&.-]*[\p{L}\p{M}\d]/uy;
const WORD = /[\p{L}\p{M}\u2160-\u217f]+/uy;
const NUMBER = /[0-9]+/y;
const SPACE = /[\s\u00ad\u200b-\u200d\u2060\ufeff]+/y;
const CLOSING: Record<string, string> = { '"': '"“”', '“': '”"', '”': '”"', '„': '”"“', '«': '»' };

const SIGNS: Record<string, TokenKind> = {
  '/': 'slash',
  '⁄': 'slash',
  '.': 'dot',
  '…': 'dot',
  ',': 'comma',
  ';': 'semicolon',
  ':': 'colon',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
};
const DASHES = new Set(['-', '\u2010', '\u2011', '\u2012', '–', '—', '―', '−', '→', '~']);

const ARROWS = new Set(['->', '=>']);

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let spaced = false;
  let lineStart = true;
  let at = 0;
  const push = (kind: TokenKind, end: number, value?: string): void => {
    tokens.push({ kind, start: at, end, text: value ?? text.slice(at, end), spaced, lineStart });
    spaced = false;
    lineStart = false;
    at = end;
  };
  const match = (pattern: RegExp): number => {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : 0;
  };
  const noCloserFrom: Record<string, number> = {};
  while (at < text.length) {
    const space = match(SPACE);
    if (space) {
      spaced = true;
      if (/[\r\n\u2028\v]/.test(text.slice(at, space))) lineStart = true;
      at = space;
      continue;
    }
    const char = text[at]!;
    const closing = CLOSING[char];
    if (closing && !(noCloserFrom[closing]! <= at)) {
      const end = quoteEnd(text, at + 1, closing);
      if (end >= 0) {
        push(
          'quote',
          end + 1,
          text
            .slice(at + 1, end)
            .normalize('NFC')
            .replace(/\s+/g, ' ')
            .trim(),
        );
        continue;
      }
      noCloserFrom[closing] = at;
    }
    const code = /[0-9]/.test(char) ? match(CODE) : 0;
    const word = code ? 0 : match(WORD);
    const number = code || word ? 0 : match(NUMBER);
    if (code) push('code', code);
    else if (word) push('word', word, fold(text.slice(at, word)));
    else if (number) push('number', number);
    else if (ARROWS.has(text.slice(at, at + 2))) push('dash', at + 2);
    else if (DASHES.has(char)) push(lineStart && isBullet(text, at, tokens) ? 'sign' : 'dash', at + 1);
    else push(SIGNS[char] ?? 'sign', at + (text.codePointAt(at)! > 0xffff ? 2 : 1));
  }
  return numbersOnce(withMarks(tokens));
}

function withMarks(tokens: Token[]): Token[] {
  const words = tokens.filter((token) => token.kind === 'word');
  const restored = restoreMarks(words.map((token) => token.text));
  if (restored) for (const [index, token] of words.entries()) token.text = restored[index]!;
  return tokens;
}

/**
 * A hyphen that begins a line is a bullet; a longer dash, or one at a number, may go on from the line before, unless the
 * text begins with a bullet too.
 */
function isBullet(text: string, at: number, before: Token[]): boolean {
  const first = before[0]?.kind;
  const apart = text[at] === '-' && !/[0-9]/.test(text[at + 1] ?? '');
  return first !== undefined && (apart || first === 'dash' || first === 'sign');
}

function quoteEnd(text: string, from: number, closing: string): number {
  for (let i = from; i < text.length; i++) {
    if (closing.includes(text[i]!)) return i;
  }
  return -1;
}
