import type { IToken } from 'chevrotain';
import type { ParseResult } from 'langium';

/** Deeper than any document goes; the parser's own limit is the size of the call stack. */
const MOST_LEVELS = 50;

/** The brace that opens one level too many, or the last one of all. */
function deepestBrace(tokens: IToken[]): IToken | undefined {
  let level = 0;
  let last: IToken | undefined;
  for (const token of tokens) {
    if (token.image === '{') {
      last = token;
      level++;
      if (level > MOST_LEVELS) return token;
    } else if (token.image === '}') level--;
  }
  return last;
}

/** Adds to the result of a file left unread what made it so. */
export function reportNesting(result: ParseResult, tokens: IToken[]): void {
  const token = deepestBrace(tokens) ?? tokens[0];
  if (!token) return;
  result.parserErrors.push({
    name: 'NestingError',
    message: 'Các khối lồng vào nhau quá sâu nên không đọc được tệp này. Hãy kiểm tra các dấu ngoặc { }.',
    token,
    resyncedTokens: [],
    context: { ruleStack: [], ruleOccurrenceStack: [] },
  });
}
