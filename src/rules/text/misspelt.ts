/** Words that Vietnamese does not have: letters that make no syllable, and slips in well-known words of two. */
import { unaccented } from '../../fold.ts';
import { TextMemo, whileSame } from '../../memo.ts';
import { editDistance } from '../../plan/closest-name.ts';
import { BEFORE, BEHIND, BINDING, BORROWED, ENDS, KNOWN_SLIPS, NO_SLIPS, REDUPLICATED } from '../data/bound-words.ts';
import type { Mark } from './mark.ts';
import { isSyllable } from './syllables.ts';

export interface Misspelling extends Mark {
  /** As written. */
  word: string;
  /** What was probably meant. */
  right?: string;
}

interface Word extends Mark {
  text: string;
  /** A space alone stands between it and the word before it. */
  joined: boolean;
}

const WORDS = /[\p{L}\p{M}]+/gu;
/** Letters that only Vietnamese has: words without any may be foreign. */
const OWN = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/u;
/** Parts of addresses, codes, names put together. */
const BESIDE = /[\p{N}_@/.\-–'’&+]/u;
const MOST_LETTERS = 7;

/** All syllables that the tables know, by their letters without marks. */
const byLetters = Map.groupBy(
  new Set(
    [BEFORE, BEHIND].flatMap((table) => Object.entries(table).flatMap(([key, more]) => [key, ...more.split(' ')])),
  ),
  unaccented,
);

const tableOf = (table: Readonly<Record<string, string>>) =>
  new Map(Object.entries(table).map(([syllable, others]) => [syllable, others.split(' ')]));
const before = tableOf(BEFORE);
const behind = tableOf(BEHIND);
const ends = tableOf(ENDS);
const slipEnds: ReadonlySet<string> = new Set(Object.keys(KNOWN_SLIPS).map((pair) => pair.split(' ')[1] ?? ''));

export function misspellings(text: string): Misspelling[] {
  if (!OWN.test(text)) return [];
  const words = wordsIn(text);
  const found: Misspelling[] = [];
  for (const [i, word] of words.entries()) {
    const typed = fromTelex(word, words);
    if (typed) found.push({ start: word.start, end: word.end, word: word.text, right: typed });
    else if (isNoSyllable(word, text)) {
      const meant = byLetters.get(unaccented(word.text)) ?? [];
      const right = meant.length === 1 ? { right: meant[0]! } : {};
      found.push({ start: word.start, end: word.end, word: word.text, ...right });
    } else if (i > 0 && word.joined) found.push(...slips(words[i - 1]!, word, words[i - 2]));
  }
  return found;
}

/** Asked for twice of each text, one after the other. */
const wordsIn = whileSame((text: string): readonly Word[] => {
  const composed = text === text.normalize('NFC');
  let end = -1;
  return [...text.matchAll(WORDS)].map(({ 0: found, index }) => {
    const joined = end >= 0 && spacesAlone(text, end, index);
    end = index + found.length;
    return { text: composed ? found : found.normalize('NFC'), start: index, end, joined };
  });
});

function spacesAlone(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text[i] !== ' ' && text[i] !== '\u00a0') return false;
  return end > start;
}

const TELEX_VOWELS: [RegExp, string][] = [
  [/uow/u, 'ươ'],
  [/aa/u, 'â'],
  [/ee/u, 'ê'],
  [/oo/u, 'ô'],
  [/aw/u, 'ă'],
  [/ow/u, 'ơ'],
  [/uw/u, 'ư'],
  [/^dd/u, 'đ'],
];
const TELEX_TONES: Record<string, string> = { s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' };
const TELEX_ENDS: ReadonlySet<string> = new Set(Object.keys(TELEX_TONES));

/**
 * What was meant by keys that no input method caught: "thuwcj" is "thực". Only where both a vowel and a tone were
 * typed so, and words of Vietnamese stand around: English has words with one of them.
 */
function fromTelex({ text, joined }: Word, words: readonly Word[]): string | undefined {
  if (!TELEX_ENDS.has(text.charAt(text.length - 1))) return undefined;
  if (!/^[a-z]{2,9}[sfrxj]$/u.test(text) || !/aa|ee|oo|w|^dd/u.test(text.slice(0, -1)) || isSyllable(text)) {
    return undefined;
  }
  // English makes its plurals so: "rooms", "rows".
  if (text.endsWith('s') && !/uw|uow|aa|^dd/u.test(text)) return undefined;
  if (!joined && words.length === 1) return undefined;
  const bare = TELEX_VOWELS.reduce((word, [keys, letter]) => word.replace(keys, letter), text.slice(0, -1));
  const vowel = /[âêôăơư]/u.exec(bare);
  if (!vowel) return undefined;
  const at = bare.includes('ươ') ? bare.indexOf('ơ') : vowel.index;
  const meant = `${bare.slice(0, at + 1)}${TELEX_TONES[text.at(-1)!]}${bare.slice(at + 1)}`.normalize('NFC');
  return isSyllable(meant) ? meant : undefined;
}

function isNoSyllable({ text, start, end }: Word, all: string): boolean {
  if (!noSyllables.of(text).is) return false;
  return !BESIDE.test(all[start - 1] ?? ' ') && !/[\p{N}_@/\-–'’&+]/u.test(all[end] ?? ' ');
}

/** A plan has few words, each many times. */
const noSyllables = new TextMemo((word) => ({ is: isNoSyllableAlone(word) }));

/** Only small letters: names come from everywhere. */
function isNoSyllableAlone(text: string): boolean {
  if (text !== text.toLowerCase() || !OWN.test(text) || text.length < 2) return false;
  if (isSyllable(text) || BORROWED.has(text)) return false;
  // Several syllables written in one: borrowed words are.
  return text.length <= MOST_LETTERS || !isSeveral(text);
}

function isSeveral(text: string): boolean {
  if (text === '') return true;
  for (let length = 1; length <= Math.min(MOST_LETTERS, text.length); length++) {
    if (isSyllable(text.slice(0, length)) && isSeveral(text.slice(length))) return true;
  }
  return false;
}

/** The first or the second of two syllables is not what stands beside the other in any word, but nearly. */
function slips(first: Word, second: Word, third: Word | undefined): Misspelling[] {
  // The tables know few syllables: of most pairs nothing need be asked or remembered.
  if (!before.has(second.text) && !behind.has(first.text.toLowerCase()) && !slipEnds.has(second.text)) return [];
  const { right } = pairs.of(`${first.text} ${second.text}`);
  if (right === undefined) return [];
  // "tham gia giám sát": the first of the two belongs to the word before it.
  if (third !== undefined && first.joined && isWord(third.text.toLowerCase(), first.text.toLowerCase())) return [];
  return [{ start: first.start, end: second.end, word: `${first.text} ${second.text}`, right }];
}

const pairs = new TextMemo((pair): { right?: string } => {
  const [first = '', second = ''] = pair.split(' ');
  return { right: rightPair(first, second) };
});

function rightPair(first: string, second: string): string | undefined {
  // A name has a capital at each syllable; a sentence begins with one.
  const small = second === second.toLowerCase() && first.slice(1) === first.slice(1).toLowerCase();
  const head = first.toLowerCase();
  if (!small || binding.has(head) || NO_SLIPS.has(`${head} ${second}`)) return undefined;
  const known = KNOWN_SLIPS[`${head} ${second}`];
  if (known !== undefined) return head === first ? known : known.charAt(0).toUpperCase() + known.slice(1);
  const cased = (word: string) => (head === first ? word : word.charAt(0).toUpperCase() + word.slice(1));
  const right = nearly(head, before.get(second));
  if (right && !behind.get(head)?.includes(second)) return `${cased(right)} ${second}`;
  const other = nearly(second, behind.get(head));
  return other && !before.get(second)?.includes(head) ? `${first} ${other}` : undefined;
}

function isWord(first: string, second: string): boolean {
  return (
    [before.get(second), ends.get(second)].some((others) => others?.includes(first)) ||
    behind.get(first)?.includes(second) === true
  );
}

/** The one of the words that differs by its marks or by one letter; undefined where the word itself is among them. */
function nearly(word: string, others: readonly string[] | undefined): string | undefined {
  if (!others || others.includes(word)) return undefined;
  const plain = unaccented(word);
  const same = others.filter((other) => unaccented(other) === plain);
  if (same.length > 0) return same.length === 1 ? same[0] : undefined;
  const close = others.filter((other) => {
    const bare = unaccented(other);
    return bare[0] === plain[0] && bare.length >= 3 && editDistance(bare, plain, 2) === 1;
  });
  return close.length === 1 ? close[0] : undefined;
}

/** The longest phrase that is looked for twice in a row (`repeats`). */
const PHRASE = 4;

/** Whether a phrase may stand twice in a row: a word comes again a few words on. In most texts none does. */
export function mayRepeat(text: string): boolean {
  const words = wordsIn(text);
  for (let i = 1; i < words.length; i++) {
    const word = words[i]!;
    for (let back = 1; back <= PHRASE; back++) {
      const other = words[i - back];
      if (other?.text.length === word.text.length && sameLetters(other.text, word.text)) return true;
    }
  }
  return false;
}

function sameLetters(one: string, other: string): boolean {
  return one === other || one.toLowerCase() === other.toLowerCase();
}

const binding = new Set(BINDING.split(' '));
const reduplicated = new Set(REDUPLICATED.split(' '));

/**
 * A syllable written twice: "Ban Ban chỉ đạo", "hoạt động động của". The second may begin a word of its own ("hoạt động
 * động viên"): only where none can follow it is a repetition. The mark is the second.
 */
export function doubled(text: string): Mark[] {
  const words = wordsIn(text);
  return words.flatMap((word, i): Mark[] => {
    const first = words[i - 1];
    if (!first || !word.joined || first.text !== word.text || word.text.length < 2) return [];
    const lower = word.text.toLowerCase();
    if (reduplicated.has(lower)) return [];
    const capital = lower !== word.text && word.text !== word.text.toUpperCase();
    const next = words[i + 1];
    const ends = !next?.joined || binding.has(next.text);
    // A word of two syllables stands before: "hoạt động | động". A name repeats its capital.
    const inWord =
      first.joined && words[i - 2] !== undefined && words[i - 2]!.text === words[i - 2]!.text.toLowerCase();
    if (!(capital ? isSyllable(lower) && next?.joined : ends && inWord)) return [];
    return [{ start: word.start, end: word.end }];
  });
}
