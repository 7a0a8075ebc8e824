import type { CustomPatternMatcherFunc, IToken, TokenPattern, TokenType, TokenVocabulary } from 'chevrotain';
import {
  AstUtils,
  DefaultTokenBuilder,
  type Grammar,
  GrammarAST,
  type Stream,
  type TokenBuilderOptions,
} from 'langium';
import { onceFor } from '../../memo.ts';
import { endBeforeMark, matchDeadlineLine, startsProperty } from './deadline-line.ts';
import { anyForm, firstUnits } from './letter-forms.ts';
import { Strays } from './stray.ts';
import { matchText } from './text-token.ts';

const DEADLINE_KEYWORD = 'thời hạn';
/** What a line of a task begins with where it is printed (`LineMark` of the grammar). */
const LINE_MARKS: ReadonlySet<string> = new Set(['-', '+', 'điểm', 'khoản']);

/**
 * Tokens of the language: keywords however their letters are encoded, free spacing inside a keyword of several words,
 * a real word boundary behind it, texts in straight and curly quotes, and the deadline line.
 */
export class MtclTokenBuilder extends DefaultTokenBuilder {
  private property?: () => RegExp;
  /** What the lexer met that no token takes. */
  readonly strays = new Strays();

  override buildTokens(grammar: Grammar, options?: TokenBuilderOptions): TokenVocabulary {
    this.property = () => propertyAtEnd(grammar);
    const tokens = super.buildTokens(grammar, options) as TokenType[];
    for (const token of tokens) token.START_CHARS_HINT ??= firstCharacters(token);
    // The deadline line can begin like any other token, a comment like the sign `/`: they are tried before.
    const isFirst = ({ name }: TokenType) => name === 'DEADLINE_TEXT' || name === 'ML_COMMENT';
    const stray = this.strays.token(tokens, ANY_CHARACTER);
    return [...tokens.filter(isFirst), ...tokens.filter((token) => !isFirst(token)), stray];
  }

  protected override buildTerminalToken(terminal: GrammarAST.TerminalRule): TokenType {
    if (terminal.name === 'TEXT') {
      return custom('TEXT', startsWithQuote, (text, offset) => matchText(text, offset, this.property));
    }
    if (terminal.name === 'DEADLINE_TEXT') return custom('DEADLINE_TEXT', undefined, matchDeadlineToken);
    if (terminal.name === 'LINE_END') return custom('LINE_END', endsLine, matchLineEnd);
    if (terminal.name === 'ML_COMMENT') {
      return { ...custom('ML_COMMENT', startsWithSlash, blockComments()), GROUP: 'hidden' };
    }
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
    if (!/^[\p{L}\p{M} ]+$/u.test(word)) return super.buildKeywordPattern(keyword, caseInsensitive);
    return keywordMatcher(word);
  }
}

/** A property with its colon at the end of words; made when a text first asks for it. */
const propertyAtEnd = onceFor((grammar: Grammar): RegExp => {
  const words = AstUtils.streamAllContents(grammar)
    .filter(GrammarAST.isKeyword)
    .map(({ value }) => value)
    .filter((value) => /\p{L}/u.test(value))
    .toArray();
  const longest = [...new Set(words)].sort((a, b) => b.length - a.length);
  return new RegExp(`(?<!\\s)\\s+(?:${longest.map(anyForm).join('|')})\\s*:\\s*$`, 'u');
});

/**
 * The characters a token may begin with. The lexer sorts its tokens by them and tries only those that can match; a
 * single token without a hint would switch that off for all.
 */
function firstCharacters(token: TokenType): TokenType['START_CHARS_HINT'] {
  if (typeof token.PATTERN !== 'function') return undefined;
  if (token.name === 'DEADLINE_TEXT') return ANY_CHARACTER;
  if (token.name === 'ID') return NAME_START;
  if (token.name === 'LINE_END') return ['.', ';'];
  if (token.name === 'TEXT') return [...'"“”„'];
  if (token.name === 'ML_COMMENT') return ['/'];
  return firstUnits(token.name);
}

/**
 * The lexer keeps one list for each character up to 255 and one for every 255 characters behind: one in 128 meets them
 * all, and a list with a token too many only has it tried in vain.
 */
const ANY_CHARACTER = [...Array(256).keys(), ...Array.from({ length: 0x10000 / 128 - 2 }, (_, i) => (i + 2) * 128)];
const NAME_START = ANY_CHARACTER.filter((code) => code > 255 || /[_\p{L}]/u.test(String.fromCharCode(code)));

/** Letters of one word, whichever way they are encoded. */
const LETTERS = /[\p{L}\p{M}]+/uy;
/** Spaces and tabs, also the invisible ones that Word and web pages leave behind. */
const GAP = /[ \t\u00a0\u200b-\u200d\ufeff]+/uy;
/** Names may hold hyphens, so `số-liệu` is a name and not the keyword `số`. */
const NAME_GOES_ON = /-?[\p{L}\p{M}\p{N}_]/uy;

/** Where a match that begins at a place ends; -1 where none does. */
function endOf(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Where a composed word ends that stands there in whatever encoding; what follows it is not looked at. */
function wordEnd(word: string, text: string, start: number): number {
  if (text.startsWith(word, start)) return start + word.length;
  const end = endOf(LETTERS, text, start);
  // Letters with their marks apart are longer.
  return end - start > word.length && text.slice(start, end).normalize('NFC') === word ? end : -1;
}

/**
 * Matches a keyword of letters and spaces. With a regular expression for each of the two hundred keywords a program
 * spends a tenth of a second on compiling them before the first token; these three are shared.
 */
function keywordMatcher(keyword: string): CustomPatternMatcherFunc {
  const words = keyword.normalize('NFC').split(' ');
  const first = new Set(firstUnits(keyword).map((unit) => unit.charCodeAt(0)));
  return (text, offset) => {
    // Most keywords fail on the first letter.
    if (!first.has(text.charCodeAt(offset))) return null;
    let end = offset;
    for (const word of words) {
      const start = end === offset ? offset : endOf(GAP, text, end);
      end = start < 0 ? -1 : wordEnd(word, text, start);
      if (end < 0) return null;
    }
    if (endOf(NAME_GOES_ON, text, end) >= 0) return null;
    return [text.slice(offset, end)] as unknown as RegExpExecArray;
  };
}

function startsWithSlash(code: number): boolean {
  return code === 0x2f;
}

/** Remembers of a text that nothing closes from a place on: a million open comments would each look through to the end. */
function blockComments(): (text: string, offset: number) => number {
  let [last, unclosed] = ['', Infinity];
  return (text, offset) => {
    if (text[offset + 1] !== '*') return offset;
    if (text !== last) unclosed = Infinity;
    // Of the same words in another string, too: those would be compared letter by letter each time.
    last = text;
    if (offset >= unclosed) return offset;
    const close = text.indexOf('*/', offset + 2);
    if (close < 0) unclosed = offset;
    return close < 0 ? offset : close + 2;
  };
}

function startsWithQuote(code: number): boolean {
  return code === 0x22 || code === 0x201c || code === 0x201d || code === 0x201e;
}

function endsLine(code: number): boolean {
  return code === 0x2e || code === 0x3b;
}

/** Longer values end in no mark: the way back is short, whatever the file. */
const MOST_BACK = 60;

/** The mark at the end of a line that is printed (`- chủ trì "Đơn vị chủ trì": VP;`); nowhere else one is expected. */
function matchLineEnd(_text: string, offset: number, before: IToken[]): number {
  for (let i = before.length - 1; i >= 0 && i > before.length - MOST_BACK; i--) {
    const { image } = before[i]!;
    if (image === '{' || image === '}') return offset;
    if (image !== ':') continue;
    const keyword = before[i - 1]?.tokenType.name === 'TEXT' ? i - 2 : i - 1;
    return LINE_MARKS.has(before[keyword - 1]?.tokenType.name ?? '') ? offset + 1 : offset;
  }
  return offset;
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

/**
 * Words, texts and signs of a file: more than the largest plan of a province, which has about three thousand tasks and
 * 75,000 tokens. What has more is something else, and its tokens alone would fill the memory.
 */
export const MOST_TOKENS = 120_000;

/** Ends the reading of a file that has more. */
export class TooManyTokens extends Error {
  constructor(readonly offset: number) {
    super();
  }
}

/** Tried first at each token: that is why the tokens are counted here. */
function matchDeadlineToken(text: string, offset: number, before: IToken[]): number {
  if (before.length >= MOST_TOKENS) throw new TooManyTokens(offset);
  const colon = before.at(-1);
  if (colon?.image !== ':') return offset;
  // `- thời hạn "Thời gian hoàn thành": …`
  const at = before.at(-2)?.tokenType.name === 'TEXT' ? -3 : -2;
  if (before.at(at)?.tokenType.name !== DEADLINE_KEYWORD) return offset;
  // On the next line only a list goes on (`- …`); anything else is the next property, and the deadline is missing.
  const gap = text.slice(colon.endOffset! + 1, offset);
  if (/[\r\n]/.test(gap) && (text[offset] !== '-' || startsProperty(text, offset))) return offset;
  const end = matchDeadlineLine(text, offset);
  // In a line that is printed the mark it ends in is the line's.
  return LINE_MARKS.has(before.at(at - 1)?.tokenType.name ?? '') ? endBeforeMark(text, offset, end) : end;
}
