/** Random numbers that are the same on each run, and random edits of a text made with them. */

/** mulberry32: a number from 0 up to 1. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Signs that mean something in the language, letters in several encodings, and what no editor should hand over. */
const SIGNS = [
  ...'{}":,;-+/\\.%()[]“”„ \t\n\r0123456789',
  ...'aăâđêơưẫọ',
  '"""',
  '/*',
  '*/',
  '//',
  'e\u0302\u0301',
  '\u00a0',
  '\u200b',
  '\ufeff',
  '\0',
  '\ud800',
  '🗓',
];

const TOKEN = /[\p{L}\p{M}\p{N}_]+|\s+|[^\s\p{L}\p{M}\p{N}_]/gu;

export interface Editor {
  /** The text after one to five random edits of characters, tokens or lines. */
  edit(text: string): string;
}

/** `words` are tokens and lines to insert: those of the language. */
export function randomEditor(next: () => number, words: string[]): Editor {
  const upTo = (count: number) => Math.floor(next() * count);
  const oneOf = <T>(list: readonly T[]): T => list[upTo(list.length)]!;

  /** Takes the text apart, changes one piece, and puts it together again. */
  function change(pieces: string[], insert: () => string): string[] {
    if (pieces.length === 0) return [insert()];
    const at = upTo(pieces.length);
    const copy = [...pieces];
    switch (upTo(5)) {
      case 0:
        copy.splice(at, 0, insert());
        break;
      case 1:
        copy.splice(at, 1 + upTo(3));
        break;
      case 2:
        copy[at] = insert();
        break;
      case 3:
        copy.splice(at, 0, copy[at]!);
        break;
      default: {
        const other = upTo(copy.length);
        [copy[at], copy[other]] = [copy[other]!, copy[at]!];
      }
    }
    return copy;
  }

  function once(text: string): string {
    switch (upTo(8)) {
      case 0:
      case 1:
        return change([...text], () => oneOf(SIGNS)).join('');
      case 2:
      case 3:
      case 4:
        return change(text.match(TOKEN) ?? [], () => oneOf(words)).join('');
      case 5:
      case 6:
        return change(text.split('\n'), () => oneOf(words)).join('\n');
      default:
        return upTo(4) === 0 ? text.slice(0, upTo(text.length + 1)) : change([...text], () => oneOf(SIGNS)).join('');
    }
  }

  return {
    edit(text) {
      let edited = text;
      for (let i = 1 + upTo(5); i > 0; i--) edited = once(edited);
      return edited;
    },
  };
}
