import type { CustomPatternMatcherFunc, TokenType } from 'chevrotain';
import { Lexer } from 'chevrotain';

export const STRAY = 'STRAY';

/** Where characters stand that no token of the language begins with, in the text that was read last. */
export class Strays {
  /** Beginnings and ends in turn; those that stand side by side are one. */
  private places: number[] = [];

  /** A token that takes them, tried when all others have been; the parser never sees it. */
  token(tokens: TokenType[], startCharacters: TokenType['START_CHARS_HINT']): TokenType {
    const run = runPattern(tokens);
    const PATTERN: CustomPatternMatcherFunc = (text, offset) => {
      run.lastIndex = offset;
      const end = run.test(text) ? run.lastIndex : offset + 1;
      this.add(offset, end);
      return [text.substring(offset, end)] as unknown as RegExpExecArray;
    };
    const START_CHARS_HINT = startCharacters;
    return { name: STRAY, GROUP: Lexer.SKIPPED, PATTERN, LINE_BREAKS: false, START_CHARS_HINT } as TokenType;
  }

  private add(start: number, end: number): void {
    if (this.places.at(-1) === start) this.places[this.places.length - 1] = end;
    else this.places.push(start, end);
  }

  /** Those found since it was asked last. */
  take(): { start: number; end: number }[] {
    const { places } = this;
    this.places = [];
    return Array.from({ length: places.length / 2 }, (_, i) => ({ start: places[2 * i]!, end: places[2 * i + 1]! }));
  }
}

/** What may follow the first of them: signs, marks and the like, that begin no token wherever they stand. */
function runPattern(tokens: TokenType[]): RegExp {
  const signs = tokens.flatMap(({ PATTERN }) =>
    typeof PATTERN === 'string' ? [`\\u{${PATTERN.codePointAt(0)!.toString(16)}}`] : [],
  );
  return new RegExp(`[^\\p{L}\\p{N}_\\s\\u200B-\\u200D\\u2060\\uFEFF"“”„/.;${signs.join('')}]+`, 'uy');
}
