import type { IToken } from 'chevrotain';
import type { LangiumDocument, Lexer } from 'langium';
import { firstIndex } from '../../bisect.ts';
import { nth } from '../../known.ts';
import { isMtclFile } from '../generated/ast.ts';

/** A stretch of a file with its tokens; their offsets count from the start of the file. */
export interface Slice {
  start: number;
  end: number;
  tokens: IToken[];
  comments: IToken[];
}

/**
 * The top-level element around an offset, lexed anew: a few lines instead of a file of thousands of tasks. Ends
 * where the next element begins.
 */
export function sliceAround(document: LangiumDocument, offset: number, lexer: Lexer): Slice {
  const text = document.textDocument.getText();
  const [start, end] = elementBounds(document, offset, text.length);
  const lexed = lexer.tokenize(text.slice(start, end));
  return {
    start,
    end,
    tokens: lexed.tokens.map((token) => moved(token, start)),
    comments: lexed.hidden.filter((token) => token.tokenType.name !== 'WS').map((token) => moved(token, start)),
  };
}

function elementBounds(document: LangiumDocument, offset: number, length: number): [number, number] {
  const root = document.parseResult.value;
  let start = 0;
  let end = length;
  if (!isMtclFile(root)) return [start, end];
  for (const node of [...root.uses, ...root.elements]) {
    const at = node.$cstNode?.offset;
    if (at === undefined) continue;
    if (at <= offset && at > start) start = at;
    if (at > offset && at < end) end = at;
  }
  return [start, end];
}

function moved(token: IToken, by: number): IToken {
  return { ...token, startOffset: token.startOffset + by, endOffset: (token.endOffset ?? token.startOffset) + by };
}

/** The token that holds the offset strictly inside, or that the offset touches from behind. */
export function tokenBefore(tokens: IToken[], offset: number): IToken | undefined {
  return tokens[firstIndex(0, tokens.length, (i) => nth(tokens, i).startOffset >= offset) - 1];
}
