/** Which of many names stand in a text: each place of the text is looked up, not each name searched for. */

export interface FoundName {
  name: string;
  /** Half-open, in the words. */
  from: number;
  to: number;
}

export class NamesInWords {
  private readonly names: ReadonlySet<string>;
  /** Longest first. */
  private readonly lengths: readonly number[];

  constructor(names: Iterable<string>) {
    this.names = new Set(names);
    this.lengths = [...new Set([...this.names].map(({ length }) => length))]
      .filter((length) => length > 0)
      .sort((a, b) => b - a);
  }

  /** All that begin where no word goes on, at each place the longest first. */
  in(words: string): FoundName[] {
    if (this.lengths.length === 0) return [];
    const found: FoundName[] = [];
    let inWord = false;
    for (let from = 0; from < words.length; from++) {
      if (!inWord) {
        for (const length of this.lengths) {
          if (from + length > words.length) continue;
          const name = words.slice(from, from + length);
          if (this.names.has(name)) found.push({ name, from, to: from + length });
        }
      }
      inWord = isLetter(words.charCodeAt(from));
    }
    return found;
  }
}

/** Of Latin letters with their marks, which is what names here are written in. */
function isLetter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0xc0 && code <= 0x24f) ||
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x1e00 && code <= 0x1eff)
  );
}
