/**
 * What a person set in bold or italics, and notes, on their way through the words of a document. Sentences are put
 * together as strings; the marks travel in them as characters that no text holds (Unicode keeps them free for such
 * use) and become runs when the document is complete. Outputs that know no marks lose them in `cleanText`.
 */
export const BOLD = { on: '\ufdd0', off: '\ufdd1' };
export const ITALIC = { on: '\ufdd2', off: '\ufdd3' };
/** Followed by its number in the digits from here on. */
export const NOTE = '\ufdd4';
const DIGIT = 0xfde0;
const BASE = 16;

/** All of them. */
export const MARKS = /[\ufdd0-\ufdef]/gu;
const AT_END = /(?<![\ufdd0-\ufdef])[\ufdd0-\ufdef]+$/u;

export function withoutMarks(text: string): string {
  return text.replace(MARKS, '');
}

export function looked(text: string, { bold, italic }: { bold?: true; italic?: true }): string {
  const inner = italic && text ? ITALIC.on + text + ITALIC.off : text;
  return bold && text ? BOLD.on + inner + BOLD.off : inner;
}

/** The text with its words changed from the first on, behind the marks that stand before it. */
export function withFirst(text: string, change: (words: string) => string): string {
  const at = Math.max(0, text.search(/[^\ufdd0-\ufdef]/u));
  return text.slice(0, at) + change(text.slice(at));
}

/** The text with its words changed and the marks behind the last of them left where they are. */
export function beforeEndMarks(text: string, change: (words: string) => string): string {
  const marks = AT_END.exec(text)?.[0] ?? '';
  return change(text.slice(0, text.length - marks.length)) + marks;
}

/** Place among the notes of the one that a mark stands for. */
export function noteAt(mark: string): number {
  const digits = [...mark.slice(NOTE.length)].map((digit) => (digit.charCodeAt(0) - DIGIT).toString(BASE)).join('');
  return Number.parseInt(digits, BASE);
}

/** Marks and notes of one document. */
export class Marks {
  /** The words of the notes, in the order in which they were set. */
  readonly notes: string[] = [];
  /** Whether any is set. */
  used = false;

  look(text: string, look: { bold?: true; italic?: true }): string {
    if (!look.bold && !look.italic) return text;
    this.used = true;
    return looked(text, look);
  }

  /** The mark of a note with these words. */
  note(words: string): string {
    this.used = true;
    const digits = [...(this.notes.push(words) - 1).toString(BASE)];
    return NOTE + digits.map((digit) => String.fromCharCode(DIGIT + Number.parseInt(digit, BASE))).join('');
  }
}
