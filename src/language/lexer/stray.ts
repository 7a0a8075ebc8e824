import type { CustomPatternMatcherFunc, TokenType } from 'chevrotain';

/** Name of the token, and of the group that keeps it out of what the parser sees. */
export const STRAY = 'STRAY';

/** Characters that no token begins with, from one that none took; tried when all others have been. */
export function strayToken(tokens: TokenType[], startCharacters: TokenType['START_CHARS_HINT']): TokenType {
  const signs = tokens.flatMap(({ PATTERN }) =>
    typeof PATTERN === 'string' ? [`\\u{${PATTERN.codePointAt(0)!.toString(16)}}`] : [],
  );
  const others = `\\p{L}\\p{N}_\\s\\u200B-\\u200D\\u2060\\uFEFF"“”„/.;${signs.join('')}`;
  const run = new RegExp(`[^${others}]+`, 'uy');
  const PATTERN: CustomPatternMatcherFunc = (text, offset) => {
    run.lastIndex = offset;
    const end = run.test(text) ? run.lastIndex : offset + 1;
    return [text.substring(offset, end)] as unknown as RegExpExecArray;
  };
  return { name: STRAY, GROUP: STRAY, PATTERN, LINE_BREAKS: false, START_CHARS_HINT: startCharacters } as TokenType;
}
