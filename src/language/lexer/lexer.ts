import type { ILexingError } from 'chevrotain';
import { DefaultLexer, type LangiumCoreServices, type LexerResult, type LexingReport } from 'langium';
import { MOST_ERRORS, moreErrors } from '../messages/most-errors.ts';
import { type MtclTokenBuilder, TooManyTokens } from './token-builder.ts';

/** How much was read. */
export interface TokenReport extends LexingReport {
  /** Tokens without spaces and comments; after edits read by themselves there may be fewer. */
  tokens: number;
  /** Where the first stands that is more than are read: then there are none at all. */
  tooManyAt?: number;
}

/**
 * What no token of the language begins with is a token to the lexer and an error to everybody else: left to itself, the
 * lexer would try each of two hundred tokens on each character of it.
 */
export class MtclLexer extends DefaultLexer {
  private readonly strays;

  constructor(services: LangiumCoreServices) {
    super(services);
    this.strays = (this.tokenBuilder as MtclTokenBuilder).strays;
  }

  override tokenize(text: string): LexerResult {
    this.strays.take();
    try {
      const { tokens, groups } = this.chevrotainLexer.tokenize(text);
      const report: TokenReport = { diagnostics: [], tokens: tokens.length };
      return { tokens, hidden: groups.hidden ?? [], errors: this.errorsIn(text), report };
    } catch (error) {
      if (!(error instanceof TooManyTokens)) throw error;
      // It may stand in the space before it.
      const tooManyAt = error.offset + Math.max(0, text.slice(error.offset).search(/\S/));
      const report: TokenReport = { diagnostics: [], tokens: Infinity, tooManyAt };
      return { tokens: [], hidden: [], errors: [], report };
    }
  }

  /** The first of them; the last says how many more there are. */
  private errorsIn(text: string): ILexingError[] {
    const strays = this.strays.take();
    let line = 1;
    let lineStart = 0;
    const lineEnds = text.matchAll(/\r\n?|\n/g);
    let next = lineEnds.next().value;
    const errors = strays.slice(0, MOST_ERRORS).map(({ start: offset, end }): ILexingError => {
      for (; next && next.index < offset; next = lineEnds.next().value) {
        line++;
        lineStart = next.index + next[0].length;
      }
      const length = end - offset;
      const column = offset - lineStart + 1;
      const message = this.errorMessageProvider.buildUnexpectedCharactersMessage(text, offset, length, line, column);
      return { offset, line, column, length, message };
    });
    const last = errors.at(-1);
    if (last && strays.length > MOST_ERRORS) last.message += moreErrors(strays.length - MOST_ERRORS);
    return errors;
  }
}
