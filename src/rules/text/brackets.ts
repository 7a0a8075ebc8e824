import { nth } from '../../known.ts';
import type { Mark } from './mark.ts';

/** A bracket or quotation mark without its other half. */
export interface LoneBracket extends Mark {
  opens: boolean;
  /** The half that is missing. */
  other: string;
}

const PAIRS: Record<string, string> = { '(': ')', '“': '”', '«': '»' };
const OPENING: Record<string, string> = { ')': '(', '”': '“', '»': '«' };
/** The letter or number of a list: "a)", "12)", "iv)", "1.2)". */
const LABEL = /(?:^|[\s;,.:(–-])(?:\p{L}{1,4}|\d{1,2}(?:\.\d{1,2})?)$/u;

/** Brackets and quotation marks that are opened and not closed, or closed and not opened. */
export function loneBrackets(text: string): LoneBracket[] {
  if (!/[()“”«»]/u.test(text)) return [];
  const open: { char: string; at: number }[] = [];
  const lone: LoneBracket[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = nth(text, at);
    if (PAIRS[char]) open.push({ char, at });
    const opening = OPENING[char];
    if (!opening) continue;
    const partner = open.findLastIndex((other) => other.char === opening);
    if (partner >= 0) open.splice(partner, 1);
    else if (char !== ')' || !LABEL.test(text.slice(Math.max(0, at - 6), at))) {
      // Word's smart quotes may turn the wrong way: “ where ” belongs.
      lone.push({ start: at, end: at + 1, opens: false, other: opening });
    }
  }
  for (const { char, at } of open) lone.push({ start: at, end: at + 1, opens: true, other: PAIRS[char]! });
  return lone.sort((a, b) => a.start - b.start);
}

/** Where the missing half of an opening bracket belongs: before the sign that ends its phrase. */
export function closingPlace(text: string, { start }: Mark): number {
  const rest = text.slice(start + 1);
  const cut = rest.search(/[;\n]|\.(?:\s|$)|\.\/\.|$/u);
  const phrase = rest.slice(0, cut).trimEnd();
  return start + 1 + phrase.replace(/[,:.]$/u, '').length;
}
