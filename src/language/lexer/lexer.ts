import type { ILexingError, IToken } from 'chevrotain';
import { DefaultLexer, type LexerResult } from 'langium';
import { STRAY } from './stray.ts';

/**
 * What no token of the language begins with is a token to the lexer and an error to everybody else: left to itself, the
 * lexer would try each of two hundred tokens on each character of it.
 */
export class MtclLexer extends DefaultLexer {
  override tokenize(text: string): LexerResult {
    const { tokens, groups } = this.chevrotainLexer.tokenize(text);
    const { hidden = [], [STRAY]: stray = [] } = groups;
    return { tokens, hidden, errors: this.errorsOf(text, stray) };
  }

  /** Those that stand side by side are one. */
  private errorsOf(text: string, stray: IToken[]): ILexingError[] {
    const errors: ILexingError[] = [];
    for (let i = 0; i < stray.length; ) {
      const { startOffset: offset, startLine: line, startColumn: column } = stray[i]!;
      let end = offset;
      for (; stray[i]?.startOffset === end; i++) end += stray[i]!.image.length;
      const length = end - offset;
      const message = this.errorMessageProvider.buildUnexpectedCharactersMessage(text, offset, length, line, column);
      errors.push({ offset, line, column, length, message });
    }
    return errors;
  }
}
