/** Words held against each other: what is no difference, from the weakest to the strongest. Keys alone, never printed. */

/** How the letters are composed, and capitals. */
export function caseless(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** Spaces, too: "Phòng  Lãnh sự" and "phòng lãnh sự". */
export function folded(text: string): string {
  return caseless(text).replace(/\s+/gu, ' ').trim();
}

/** The sign that ends a line of a list, too: "Văn phòng;". */
export function foldedItem(text: string): string {
  const words = folded(text);
  return /[;,.]$/u.test(words) ? words.slice(0, -1).trimEnd() : words;
}

/** All but letters and figures, too: "Văn phòng (đầu mối)" and "văn phòng - đầu mối". */
export function wordsAlone(text: string): string {
  return caseless(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Letters without tone and vowel marks, in their capitals: what people type before the input method catches up. */
export function plainLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').replace(/Đ/gu, 'D');
}

/** The same whatever its capitals. */
export function unaccented(text: string): string {
  return plainLetters(text).toLowerCase();
}
