/** Untidy text of Word files, made fit: composed, single spaces, nothing invisible. The words stay. */

import { heldBy } from '../known.ts';
import { UNSEEN } from '../unseen.ts';

/** What was tidied, with how often; told to the person. */
export interface Tidied {
  composed: number;
  spaces: number;
  invisible: number;
  /** Lines of one sentence put together. */
  joined: number;
}

export function noneTidied(): Tidied {
  return { composed: 0, spaces: 0, invisible: 0, joined: 0 };
}

/** Also what speaks to a terminal or turns the direction of writing; tabs and line ends become spaces. */
const INVISIBLE = new RegExp(
  `[\\u00ad\\u200b-\\u200d\\u2060\\ufeff\\ufffe\\uffff${UNSEEN}]|\\p{Cs}|(?!\\s)\\p{Cc}`,
  'gu',
);

/** One line: breaks are spaces. */
export function tidy(text: string, tidied?: Tidied): string {
  const composed = text.normalize('NFC');
  const visible = composed.replace(INVISIBLE, '');
  const spaced = visible.replace(/\s+/gu, ' ').trim();
  if (tidied) {
    if (composed !== text) tidied.composed += 1;
    if (visible !== composed) tidied.invisible += 1;
    if (/[\t\u00a0]| {2}/u.test(visible.trim())) tidied.spaces += 1;
  }
  return spaced;
}

/** The lines of a paragraph: a break inside it begins a line. */
export function tidyLines(text: string, tidied?: Tidied): string[] {
  return text
    .split('\n')
    .map((line) => tidy(line, tidied))
    .filter(Boolean);
}

/** For comparing names as different hands write them: small letters, one spelling of the tone, no marks at the ends. */
export function foldedSpelling(text: string): string {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/uỷ/gu, 'ủy')
    .replace(/(?<=\p{L})(oà|oá|oả|oã|oạ)(?!\p{L})/gu, (end) => heldBy(TONES, end))
    .replace(/(?<![\s.,;:])[\s.,;:]+$/gu, '')
    .replace(/(?:(?<!\s)\s+)?[–—-]\s*/gu, ' - ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** "hoà" and "hòa": only at the end of a syllable. */
const TONES = new Map([
  ['oà', 'òa'],
  ['oá', 'óa'],
  ['oả', 'ỏa'],
  ['oã', 'õa'],
  ['oạ', 'ọa'],
]);

/** At least one letter, all of them capitals. */
export function isUpper(text: string): boolean {
  return /\p{Lu}/u.test(text) && text === text.toLocaleUpperCase('vi');
}
