import { nth } from '../../known.ts';
import { FUNCTION_WORDS, SPELLING_PAIRS } from '../data/spelling.ts';
import { type Correction, type Mark, marksOf } from './mark.ts';
import { doubled, mayRepeat } from './misspelt.ts';

/** A syllable whose tone mark has two places: `hòa` (new) and `hoà` (old). */
export interface ToneMention extends Mark {
  style: 'new' | 'old';
  /** The same syllable in the other style. */
  other: string;
}

const MAYBE_TONE = /[òóỏõọ][ae]|[ùúủũụ]y|o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/iu;
const TONE = /(?:([òóỏõọ])([ae])|([ùúủũụ])(y)|(o)([àáảãạèéẻẽẹ])|(?<![qQ])(u)([ỳýỷỹỵ]))(?![\p{L}\p{M}])/giu;

export function toneMarks(text: string): ToneMention[] {
  if (!MAYBE_TONE.test(text)) return [];
  return marksOf(TONE, text).flatMap(({ start, end, match }): ToneMention[] => {
    const isNew = match[1] !== undefined || match[3] !== undefined;
    if (/[qQ]/.test(text[start - 1] ?? '')) return [];
    const from = syllableStart(text, start);
    return [{ start: from, end, style: isNew ? 'new' : 'old', other: text.slice(from, start) + moved(match[0]) }];
  });
}

function syllableStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && /[\p{L}\p{M}]/u.test(nth(text, start - 1))) start--;
  return start;
}

/** The tone mark on the other of the two vowels. */
function moved(vowels: string): string {
  const letters = [...vowels.normalize('NFC')].map((letter) => letter.normalize('NFD'));
  const tone = letters.join('').replace(/[^\u0300\u0301\u0303\u0309\u0323]/g, '');
  const bare = letters.map((letter) => letter.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, ''));
  const onFirst = letters[0] !== bare[0];
  return (onFirst ? `${bare[0]}${bare[1]}${tone}` : `${bare[0]}${tone}${bare[1]}`).normalize('NFC');
}

export interface SpellingMention extends Mark {
  /** Index in SPELLING_PAIRS. */
  pair: number;
  /** Which of the two. */
  choice: 0 | 1;
}

const MAYBE_SPELLING = /k[ỳìýíỹĩ]|qu[ýí]|l[ýí]|m[ỹĩ]|h[ằà]ng/u;

export function spellings(text: string): SpellingMention[] {
  if (!MAYBE_SPELLING.test(text)) return [];
  return SPELLING_PAIRS.flatMap(({ pattern }, pair) =>
    marksOf(pattern, text).map(
      ({ start, end, match }): SpellingMention => ({
        start,
        end,
        pair,
        choice: match[1] !== undefined ? 0 : 1,
      }),
    ),
  );
}

const PHRASE_TWICE = /(?<![\p{L}\p{M}])(\p{L}+(?: \p{L}+){1,3}) (\1)(?![\p{L}\p{M}])/giu;
const WORD_TWICE = new RegExp(
  `(?<![\\p{L}\\p{M}])(${FUNCTION_WORDS.replaceAll(' ', '|')}) (\\1)(?![\\p{L}\\p{M}])`,
  'giu',
);

/** A phrase or a function word written twice in a row; the mark is the second, its removal takes the space before it. */
export function repeats(text: string): Correction[] {
  if (!mayRepeat(text)) return [];
  // A name may begin with the word that stands before it.
  const words = marksOf(WORD_TWICE, text).filter(({ match: [, first, second] }) => !startsName(first!, second!));
  const found = [...marksOf(PHRASE_TWICE, text), ...words].map(({ end, match }) => ({
    start: end - nth(match, 2).length,
    end,
    text: '',
  }));
  const more = doubled(text).filter(({ end }) => !found.some((one) => one.start < end && end <= one.end));
  return [...found, ...more.map((mark) => ({ ...mark, text: '' }))].toSorted((a, b) => a.start - b.start);
}

function startsName(first: string, second: string): boolean {
  return first === first.toLowerCase() && second !== second.toLowerCase();
}
