/** Notes in texts: `{chú thích: Theo Thông tư số 26/2014/TT-BKHCN}`, printed at the foot of the page. */

export const NOTE_WORD = 'chú thích';

const OPENING = /\{\s*ch(?:\u00fa|u\u0301)\s+th(?:\u00ed|i\u0301)ch\s*:/iuy;
/** Names in braces and doubled braces may stand inside; a note ends on its line. */
const NOTE = /\{[^:{}\r\n]*:(?:[^{}\r\n]|\{\{[^{}\r\n]*\}\}|\{[^{}\r\n]*\})*\}/uy;

/** Whether a note begins at the brace at `at`, closed or not. */
export function opensNote(text: string, at: number): boolean {
  OPENING.lastIndex = at;
  return OPENING.test(text);
}

/** Offset behind the note that begins at the brace at `at`; undefined where none does, or where it is not closed. */
export function noteAt(text: string, at: number): number | undefined {
  if (!opensNote(text, at)) return undefined;
  NOTE.lastIndex = at;
  return NOTE.test(text) ? NOTE.lastIndex : undefined;
}

const QUOTES: Record<string, string> = { '"': '"', '“': '”', '„': '”', '”': '”' };

/** The words of the note at `at` up to `end`, without quotes around the whole. */
export function noteWords(text: string, at: number, end: number): { words: string; at: number } {
  const colon = text.indexOf(':', at) + 1;
  const inner = text.slice(colon, end - 1);
  const words = inner.trim();
  const from = colon + inner.indexOf(words);
  const closing = QUOTES[words[0] ?? ''];
  const quoted = words.length > 1 && words.endsWith(closing ?? '\n') && words.indexOf(closing!, 1) === words.length - 1;
  return quoted ? { words: words.slice(1, -1), at: from + 1 } : { words, at: from };
}
