/** A file as the formatter sees it: tokens, comments and whatever else is written, with the space between. */
import type { IToken } from 'chevrotain';
import type { Lexer } from 'langium';
import { textLiteral } from '../lexer/text-token.ts';

export interface Piece {
  kind: 'token' | 'lineComment' | 'blockComment' | 'unknown';
  /** Name of the token: the keyword, `TEXT`, `ID` … */
  name: string;
  /** In NFC; single spaces inside keywords. */
  text: string;
  /** Space before it, as written. */
  gap: string;
  /** Takes in what else stands in its line: a text that is never closed, a deadline. */
  greedy: boolean;
  token?: IToken;
  start: number;
  end: number;
}

/** Nothing that is written is lost: what the lexer does not know becomes a piece of its own. */
export function piecesOf(text: string, lexer: Lexer): { pieces: Piece[]; rest: string } {
  const lexed = lexer.tokenize(text);
  const known = [...lexed.tokens, ...lexed.hidden.filter(({ tokenType }) => tokenType.name !== 'WS')];
  known.sort((a, b) => a.startOffset - b.startOffset);
  const pieces: Piece[] = [];
  let end = 0;
  let gap = '';
  const unknown = (between: string, at: number) => {
    let last = 0;
    for (const match of between.matchAll(/[^\s\u200B-\u200D\u2060\uFEFF]+/gu)) {
      gap += between.slice(last, match.index);
      last = match.index + match[0].length;
      pieces.push({
        kind: 'unknown',
        name: '',
        text: match[0],
        gap,
        greedy: false,
        start: at + match.index,
        end: at + last,
      });
      gap = '';
    }
    gap += between.slice(last);
  };
  for (const token of known) {
    unknown(text.slice(end, token.startOffset), end);
    end = (token.endOffset ?? token.startOffset) + 1;
    pieces.push({ ...describe(token), gap, token, start: token.startOffset, end });
    gap = '';
  }
  unknown(text.slice(end), end);
  return { pieces, rest: gap };
}

function describe(token: IToken): Pick<Piece, 'kind' | 'name' | 'text' | 'greedy'> {
  const { name } = token.tokenType;
  const text = token.image.normalize('NFC');
  const piece = (kind: Piece['kind'], text: string, greedy = false) => ({ kind, name, text, greedy });
  if (name === 'SL_COMMENT') return piece('lineComment', text.trimEnd());
  if (name === 'ML_COMMENT') return piece('blockComment', text);
  // An unclosed text takes the space up to the brace behind it; that space is none of it.
  if (name === 'TEXT') return isOpen(text) ? piece('token', text.trimEnd(), true) : piece('token', text);
  if (name === 'DEADLINE_TEXT') return piece('token', text, true);
  return piece('token', text.replace(/[ \t\u00a0]+/g, ' '));
}

function isOpen(image: string): boolean {
  const { closed, long } = textLiteral(image);
  return !closed && !long;
}

/** Line ends in the space before a piece. */
export function lineBreaks(gap: string): number {
  return gap.match(/\r\n|\r|\n/g)?.length ?? 0;
}
