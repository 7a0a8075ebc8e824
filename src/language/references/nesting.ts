import type { IToken } from 'chevrotain';
import type { ParseResult } from 'langium';

/** Deeper than any document goes, and far from where the parser's recursion would fill the call stack. */
const MOST_LEVELS = 50;

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
  result.parserErrors.push({
    name: 'NestingError',
    message: 'Các khối lồng vào nhau quá sâu nên không đọc được tệp này. Hãy kiểm tra các dấu ngoặc { }.',
    token,
    resyncedTokens: [],
    context: { ruleStack: [], ruleOccurrenceStack: [] },
  });
}
