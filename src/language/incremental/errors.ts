/** Errors of the lexer and the parser: where they stand, and how they move with the text. */
import type { IToken } from 'chevrotain';
import type { ParseResult } from 'langium';
import type { Move } from './tree.ts';

export type ParserErrors = ParseResult['parserErrors'];
export type LexerErrors = ParseResult['lexerErrors'];
export type Errors = Pick<ParseResult, 'parserErrors' | 'lexerErrors'>;

/** Where a token stands; the end of the file is one token for all files, which says that it stands at -1. */
export function placeOf({ tokenType, startOffset }: IToken): number {
  return tokenType.name === 'EOF' || !Number.isFinite(startOffset) ? Infinity : startOffset;
}

/** Whether something is wrong between two places, both included. */
export function wrongBetween({ parserErrors, lexerErrors }: Errors, from: number, to: number): boolean {
  const within = (at: number) => at >= from && at <= to;
  return (
    parserErrors.some(({ token }) => within(placeOf(token))) ||
    lexerErrors.some(({ offset, length }) => offset <= to && offset + length >= from)
  );
}

/** Moves errors of the parser. They share their tokens: each is moved once. */
export function moveParserErrors(errors: ParserErrors, by: Move): void {
  const tokens = new Set<IToken>();
  for (const error of errors) {
    const { previousToken } = error as { previousToken?: IToken };
    for (const token of [error.token, previousToken, ...error.resyncedTokens]) {
      if (token && placeOf(token) < Infinity) tokens.add(token);
    }
  }
  for (const token of tokens) {
    token.startOffset += by.offset;
    token.endOffset! += by.offset;
    token.startLine! += by.lines;
    token.endLine! += by.lines;
  }
}

export function movedLexerErrors(errors: LexerErrors, by: Move): LexerErrors {
  return errors.map((error) => ({ ...error, offset: error.offset + by.offset, line: error.line! + by.lines }));
}
