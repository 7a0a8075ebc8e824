import { nth } from '../../known.ts';
import { onceEach } from '../../memo.ts';
import type { DeadlineProblem, ProblemCode, Severity } from '../model.ts';
import { countAt } from '../number-words.ts';
import type { Token, TokenKind } from '../token.ts';

/** The phrases are constants of the reader. */
const wordsOf = onceEach((phrase: string) => phrase.split(' '));

/** A place in the tokens. Each `take…` moves on where it matches and stays where it does not. */
export class Cursor {
  at = 0;
  readonly problems: DeadlineProblem[] = [];
  /** Stands before a place where 29 February needs a leap year. */
  readonly leapDays: { start: number; end: number }[] = [];
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Whether a name stands for a task; undefined: any name may. */
  readonly isTask?: (name: string) => boolean;

  constructor(text: string, tokens: readonly Token[], isTask?: (name: string) => boolean) {
    this.text = text;
    this.tokens = tokens;
    this.isTask = isTask;
  }

  peek(ahead = 0): Token | undefined {
    return this.tokens[this.at + ahead];
  }

  /** A token that `kind` or `peek` have told to be there. Throws a RangeError where it is not. */
  here(ahead = 0): Token {
    return nth(this.tokens, this.at + ahead);
  }

  kind(ahead = 0): TokenKind | undefined {
    return this.tokens[this.at + ahead]?.kind;
  }

  get done(): boolean {
    return this.at >= this.tokens.length;
  }

  /** Runs `parse`; where it yields nothing, everything is as before. */
  attempt<T>(parse: () => T | undefined): T | undefined {
    const at = this.at;
    const problems = this.problems.length;
    const leapDays = this.leapDays.length;
    const result = parse();
    if (result === undefined) {
      this.at = at;
      this.problems.length = problems;
      this.leapDays.length = leapDays;
    }
    return result;
  }

  take(kind: TokenKind): Token | undefined {
    const token = this.tokens[this.at];
    if (token?.kind !== kind) return undefined;
    this.at++;
    return token;
  }

  /** The words of one of the phrases, the first that stands here. Longer phrases go first in the list. */
  takeWords(...phrases: string[]): string | undefined {
    for (const phrase of phrases) {
      const length = this.wordsHere(phrase);
      if (length) {
        this.at += length;
        return phrase;
      }
    }
    return undefined;
  }

  isWords(...phrases: string[]): boolean {
    return phrases.some((phrase) => this.wordsHere(phrase) > 0);
  }

  private wordsHere(phrase: string): number {
    const words = wordsOf(phrase);
    for (let i = 0; i < words.length; i++) {
      const token = this.tokens[this.at + i];
      if (token?.kind !== 'word' || token.text !== words[i]) return 0;
    }
    return words.length;
  }

  /** Digits of at most `digits` places. */
  takeNumber(digits = 2): number | undefined {
    const token = this.peek();
    if (token?.kind !== 'number' || token.text.length > digits) return undefined;
    this.at++;
    return Number(token.text);
  }

  takeYear(): number | undefined {
    const token = this.peek();
    if (token?.kind !== 'number' || token.text.length !== 4) return undefined;
    const year = Number(token.text);
    if (year < 1900 || year > 2199) return undefined;
    this.at++;
    return year;
  }

  /** Digits (up to three) or a number in words, one to 99. */
  takeCount(): number | undefined {
    // "Thứ Hai, hai tuần một lần"
    const weekday = this.peek(-2)?.text === 'thứ';
    const found = countAt(this.words(3), weekday ? undefined : this.peek(-1)?.text);
    if (!found) return this.takeNumber(3);
    this.at += found.length;
    return found.count;
  }

  /** The words that stand here, at most so many. */
  private words(most: number): string[] {
    const tokens = this.tokens.slice(this.at, this.at + most);
    const end = tokens.findIndex(({ kind }) => kind !== 'word');
    return tokens.slice(0, end < 0 ? most : end).map(({ text }) => text);
  }

  report(code: ProblemCode, severity: Severity, first: number, last: number, message: string): void {
    const start = this.tokens[first]?.start ?? 0;
    const end = this.tokens[last]?.end ?? this.text.length;
    this.problems.push({ start, end, code, severity, message });
  }

  /** The text of tokens first … last, as written. */
  slice(first: number, last: number): string {
    const from = this.tokens[first];
    const to = this.tokens[last];
    if (!from || !to || last < first) return '';
    return this.text.slice(from.start, to.end).normalize('NFC').replace(/\s+/g, ' ');
  }
}
