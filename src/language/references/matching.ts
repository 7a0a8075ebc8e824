/**
 * Finds what somebody means who types Vietnamese: with marks, without, by initials, or in the middle of a word that
 * the input method has not finished ("mucj" in Telex, "mu5c" in VNI).
 */
import { caseless, unaccented } from '../../fold.ts';
import { nth } from '../../known.ts';
import { TextMemo } from '../../memo.ts';

/** How well something fits what was typed; lower is better. */
export type Fit = 0 | 1 | 2 | 3 | 4;

/** A phrase that can be found, prepared once. */
export interface Phrase {
  plain: string;
  words: string[];
  initials: string;
}

const SPACES = /[\s\u00a0]+/gu;

/** There may be thousands, the same at each keystroke. */
const phrases = new TextMemo(prepare);

export function phrase(text: string): Phrase {
  return phrases.of(text);
}

function prepare(text: string): Phrase {
  const plain = unaccented(text).replace(SPACES, ' ').trim();
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return { plain, words, initials: words.map((word) => word[0]).join('') };
}

/** What was typed, in the ways it may be meant. */
export interface Typed {
  /** As typed, in NFC and lower case. */
  marked: string;
  /** Without marks; as typed, and with the letters taken out that Telex and VNI type for marks. */
  forms: string[];
}

export function typed(text: string): Typed {
  const plain = unaccented(text).replace(SPACES, ' ').trimStart();
  const forms = new Set([plain, withoutTelex(plain), withoutVni(plain)]);
  return { marked: caseless(text).replace(SPACES, ' ').trimStart(), forms: [...forms] };
}

/** The best fit of any of the phrases, or undefined where none fits. */
export function bestFit(input: Typed, candidates: Phrase[]): Fit | undefined {
  if (input.marked === '') return 0;
  let best: Fit | undefined;
  for (const candidate of candidates) {
    for (const form of input.forms) {
      const fit = fitOf(form, candidate);
      if (fit !== undefined && (best === undefined || fit < best)) best = fit;
    }
  }
  return best;
}

function fitOf(form: string, candidate: Phrase): Fit | undefined {
  if (form === '') return undefined;
  if (candidate.plain.startsWith(form)) return 0;
  // A finished word: only what goes on behind it is meant.
  if (form.endsWith(' ')) return followsWord(form, candidate) ? 2 : undefined;
  const joined = form.replace(/ /g, '');
  if (candidate.words.length > 1) {
    if (candidate.initials.startsWith(joined)) return 1;
    if (startsWords(form.split(' ').filter(Boolean), candidate.words)) return 1;
  }
  if (joined.length > 2 && candidate.words.join('').startsWith(joined)) return 1;
  if (followsWord(form, candidate)) return 2;
  if (joined.length > 2 && candidate.plain.includes(form)) return 3;
  if (joined.length > 2 && isSubsequence(joined, candidate.plain)) return 4;
  return undefined;
}

/** "hop t" for "Phòng Hợp tác": from a later word on. */
function followsWord(form: string, { words }: Phrase): boolean {
  return words.some((_, i) => i > 0 && words.slice(i).join(' ').startsWith(form));
}

/** "nh v" for "nhiệm vụ": each typed part begins a word, in order, from the first. */
function startsWords(parts: string[], words: string[]): boolean {
  return parts.length > 1 && parts.length <= words.length && parts.every((part, i) => nth(words, i).startsWith(part));
}

function isSubsequence(letters: string, text: string): boolean {
  if (text[0] !== letters[0]) return false;
  let at = 0;
  for (const letter of text) if (letter === letters[at]) at++;
  return at === letters.length;
}

/** "muc tiee" and "mucj tieeu" as the letters they stand for: doubled vowels, w, and a tone letter behind the vowel. */
function withoutTelex(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => {
    const vowels = word.replace(/aa/g, 'a').replace(/ee/g, 'e').replace(/oo/g, 'o').replace(/dd/g, 'd');
    return vowels.replace(/([aeiouy])([a-z]+)/g, (_, vowel, rest) => vowel + rest.replace(/[sfrxjwz]/g, ''));
  });
}

function withoutVni(text: string): string {
  return text.replace(/(?<=\p{L})[0-9]/gu, '');
}

/**
 * What the editor filters by while it waits for the next answer: first what was typed, then the same thing in all
 * the ways people type it, so that one more letter, with or without its mark, still fits.
 */
export function filterText(already: string, ...texts: (string | undefined)[]): string {
  const forms: string[] = [];
  for (const text of texts) {
    if (!text) continue;
    const { plain, initials, words } = phrase(text);
    forms.push(plain, text.normalize('NFC'));
    if (words.length > 1) forms.push(initials);
  }
  return [already, ...new Set(forms)].filter(Boolean).join(' ');
}
