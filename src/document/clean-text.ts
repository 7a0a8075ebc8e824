import { UNSEEN } from '../unseen.ts';

/**
 * What no output may hold: control characters of both ranges, marks that nobody sees, halves of surrogate pairs, and
 * white space other than the plain space.
 */
const UNSAFE = new RegExp(`\\p{Cc}|[\\u2028\\u2029\\ufffe\\uffff\\ufdd0-\\ufdef${UNSEEN}]|\\p{Cs}`, 'u');
/** What a file should hold none of: the same without tabs, the line ends of text files, and a mark of the byte order. */
export const CONTROL_CHARACTERS = new RegExp(
  `(?![\\t\\n\\r])\\p{Cc}|[\\u2028\\u2029\\ufffe\\uffff${UNSEEN}]|\\p{Cs}`,
  'u',
);
/** Every one of them in a text. */
export const EACH_CONTROL_CHARACTER = new RegExp(CONTROL_CHARACTERS, 'gu');
const SPACES = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;
const FORBIDDEN = new RegExp(`\\p{Cc}|[\\ufffe\\uffff\\ufdd0-\\ufdef${UNSEEN}]`, 'gu');
/** What JSON holds as it is and a terminal must not see. */
const ESCAPED = new RegExp(`[\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff${UNSEEN}]`, 'gu');

/**
 * Text every output can hold, a terminal included: in NFC, on one line, without control characters, with tabs and line
 * ends as spaces and with halves of surrogate pairs replaced. Whatever was pasted into a source file, the files written
 * from it open, and nothing in it speaks to a terminal or begins a line of its own.
 */
export function cleanText(text: string): string {
  return oneLine(text.normalize('NFC'));
}

/** The same for text of several lines: line feeds stay. */
export function cleanLines(text: string): string {
  return plainLines(text.normalize('NFC'));
}

/** Without control characters, on one line; the letters stay as they are composed (names of files). */
export function oneLine(text: string): string {
  if (!UNSAFE.test(text)) return text;
  return text.toWellFormed().replace(SPACES, ' ').replace(FORBIDDEN, '');
}

/** Without control characters other than line feeds. */
export function plainLines(text: string): string {
  return text.includes('\n') ? text.split('\n').map(oneLine).join('\n') : oneLine(text);
}

/** JSON in which characters that must not reach a terminal stand as escapes: read, it says the same. */
export function escapedJson(value: unknown): string {
  const code = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value, null, 2).replace(ESCAPED, code);
}
