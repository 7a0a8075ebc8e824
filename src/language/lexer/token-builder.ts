import type { CustomPatternMatcherFunc, IToken, TokenPattern, TokenType, TokenVocabulary } from 'chevrotain';
import {
  AstUtils,
  DefaultTokenBuilder,
  type Grammar,
  GrammarAST,
  type Stream,
  type TokenBuilderOptions,
} from 'langium';
import { matchDeadlineLine } from './deadline-line.ts';
import { anyForm, firstUnits } from './letter-forms.ts';
import { matchText } from './text-token.ts';

const DEADLINE_KEYWORD = 'thời hạn';

/**
 * Tokens of the language: keywords however their letters are encoded, free spacing inside a keyword of several words,
 * a real word boundary behind it, texts in straight and curly quotes, and the deadline line.
 */
export class MtclTokenBuilder extends DefaultTokenBuilder {
  /** A property with its colon at the end of words. */
  private property?: RegExp;

  override buildTokens(grammar: Grammar, options?: TokenBuilderOptions): TokenVocabulary {
    this.property = propertyAtEnd(grammar);
    const tokens = super.buildTokens(grammar, options) as TokenType[];
    // The deadline line can begin like any other token, so it is tried before all of them.
    for (const token of tokens) token.START_CHARS_HINT ??= firstCharacters(token);
    const line = tokens.find((token) => token.name === 'DEADLINE_TEXT');
    return line ? [line, ...tokens.filter((token) => token !== line)] : tokens;
  }

  protected override buildTerminalToken(terminal: GrammarAST.TerminalRule): TokenType {
    if (terminal.name === 'TEXT') {
      return custom('TEXT', startsWithQuote, (text, offset) => matchText(text, offset, this.property));
    }
    if (terminal.name === 'DEADLINE_TEXT') return custom('DEADLINE_TEXT', undefined, matchDeadlineToken);
    return super.buildTerminalToken(terminal);
  }

  protected override buildKeywordToken(
    keyword: GrammarAST.Keyword,
    terminals: Stream<TokenType> | TokenType[],
    caseInsensitive: boolean,
  ): TokenType {
    const token = super.buildKeywordToken(keyword, terminals as never, caseInsensitive);
    // Cheaper than counting line feeds in each match: no keyword holds one.
    if (typeof token.PATTERN === 'function') token.LINE_BREAKS = false;
    return token;
  }

  protected override buildKeywordPattern(keyword: GrammarAST.Keyword, caseInsensitive: boolean): TokenPattern {
    const word = keyword.value;
    if (!/\p{L}/u.test(word)) return super.buildKeywordPattern(keyword, caseInsensitive);
    return keywordMatcher(word);
  }
}

function propertyAtEnd(grammar: Grammar): RegExp {
  const words = AstUtils.streamAllContents(grammar)
    .filter(GrammarAST.isKeyword)
    .map(({ value }) => value)
    .filter((value) => /\p{L}/u.test(value))
    .toArray();
  const longest = [...new Set(words)].sort((a, b) => b.length - a.length);
  return new RegExp(`\\s+(?:${longest.map(anyForm).join('|')})\\s*:\\s*$`, 'u');
}

/**
 * The characters a token may begin with. The lexer sorts its tokens by them and tries only those that can match; a
 * single token without a hint would switch that off for all.
 */
function firstCharacters(token: TokenType): TokenType['START_CHARS_HINT'] {
  if (typeof token.PATTERN !== 'function') return undefined;
  if (token.name === 'DEADLINE_TEXT') return ANY_CHARACTER;
  if (token.name === 'ID') return NAME_START;
  if (token.name === 'TEXT') return [...'"“”„'];
  return firstUnits(token.name);
}

const ANY_CHARACTER = Array.from({ length: 0x10000 }, (_, code) => code);
// Letters beyond the basic plane are found by the first half of their pair.
const NAME_START = ANY_CHARACTER.filter(
  (code) => /[_\p{L}]/u.test(String.fromCharCode(code)) || (code >= 0xd800 && code < 0xdc00),
);

/** Spaces and tabs, also the invisible ones that Word and web pages leave behind. */
const spaced = (pattern: string) => pattern.replace(/ /g, '[ \\t\\u00a0\\u200b-\\u200d\\ufeff]+');

/** Names may hold hyphens, so `số-liệu` is a name and not the keyword `số`. */
const WORD_END = '(?!-?[\\p{L}\\p{M}\\p{N}_])';

/** A plain RegExp would lose its u flag inside Chevrotain; a matcher function keeps it. */
function keywordMatcher(word: string): CustomPatternMatcherFunc {
  const pattern = new RegExp(`${spaced(anyForm(word))}${WORD_END}`, 'uy');
  const first = new Set(firstUnits(word).map((unit) => unit.charCodeAt(0)));
  return (text, offset) => {
    // Most keywords fail on the first letter: spare the regular expression.
    if (!first.has(text.charCodeAt(offset))) return null;
    pattern.lastIndex = offset;
    return pattern.exec(text);
  };
}

function startsWithQuote(code: number): boolean {
  return code === 0x22 || code === 0x201c || code === 0x201d || code === 0x201e;
}

function custom(
  name: string,
  starts: ((code: number) => boolean) | undefined,
  match: (text: string, offset: number, before: IToken[]) => number,
): TokenType {
  const pattern: CustomPatternMatcherFunc = (text, offset, before) => {
    if (starts && !starts(text.charCodeAt(offset))) return null;
    const end = match(text, offset, before);
    return end > offset ? ([text.substring(offset, end)] as unknown as RegExpExecArray) : null;
  };
  return { name, PATTERN: pattern, LINE_BREAKS: true } as TokenType;
}

function matchDeadlineToken(text: string, offset: number, before: IToken[]): number {
  const count = before.length;
  if (count < 2 || before[count - 1]!.image !== ':') return offset;
  if (before[count - 2]!.tokenType.name !== DEADLINE_KEYWORD) return offset;
  // On the next line only a list goes on (`- …`); anything else is the next property, and the deadline is missing.
  const gap = text.slice(before[count - 1]!.endOffset! + 1, offset);
  if (/[\r\n]/.test(gap) && text[offset] !== '-') return offset;
  return matchDeadlineLine(text, offset);
}
