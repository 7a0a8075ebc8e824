import type { IToken } from 'chevrotain';
import type { ParseResult } from 'langium';
import { brokenCheck } from '../../rules/attempt.ts';

/** Deeper than any document goes, and far from where the parser's recursion would fill the call stack. */
const MOST_LEVELS = 50;

/** Name of the error of a file left unread: its tree is that of blanks. */
export const UNREAD = 'UnreadError';

/** Quick look whether a text may nest too deep: braces inside texts and comments count as well. */
export function mayNestTooDeep(text: string): boolean {
  let level = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x7b && ++level > MOST_LEVELS) return true;
    if (code === 0x7d && level > 0) level--;
  }
  return false;
}

/** The brace that opens one level too many. */
export function braceTooDeep(tokens: IToken[]): IToken | undefined {
  let level = 0;
  return tokens.find(({ image }) => {
    if (image === '{') level++;
    else if (image === '}' && level > 0) level--;
    return level > MOST_LEVELS;
  });
}

/** Adds to the result of a file left unread what made it so. */
export function reportNesting(result: ParseResult, token: IToken): void {
  report(result, 'Các khối lồng vào nhau quá sâu nên không đọc được tệp này. Hãy kiểm tra các dấu ngoặc { }.', token);
}

/** The same of a file that the parser itself failed on: a mistake of ours, said at the beginning of the file. */
export function reportUnread(result: ParseResult, error: unknown): void {
  const start = { startOffset: 0, endOffset: 0, startLine: 1, endLine: 1, startColumn: 1, endColumn: 1 };
  report(result, brokenCheck(error), { image: ' ', tokenTypeIdx: 0, tokenType: { name: '' }, ...start });
}

function report(result: ParseResult, message: string, token: IToken): void {
  const context = { ruleStack: [], ruleOccurrenceStack: [] };
  result.parserErrors.push({ name: UNREAD, message, token, resyncedTokens: [], context });
}
