import type { ILexerErrorMessageProvider, IParserErrorMessageProvider, IToken, TokenType } from 'chevrotain';
import { unaccented } from '../../fold.ts';
import { nth } from '../../known.ts';
import { closestName } from '../../plan/closest-name.ts';

const TOKEN_NAMES: Record<string, string> = {
  ID: 'một tên',
  TEXT: 'một đoạn chữ trong ngoặc kép "…"',
  NUMBER: 'một con số',
  DATE: 'một ngày dạng 05/01/2027',
  MONTH: 'một tháng dạng 01/2027',
  DEADLINE_TEXT: 'thời hạn, ví dụ «trước ngày 30/8»',
  EOF: 'hết tệp',
};

/** Messages of the parser: what stands there, what belongs there. */
export class MtclParserErrors implements IParserErrorMessageProvider {
  /** @param keywordsOf Words that may begin a line in the block of a rule: what a mistyped word can have meant. */
  constructor(private readonly keywordsOf: (rule: string) => string[]) {}

  buildMismatchTokenMessage(options: { expected: TokenType; actual: IToken; ruleName: string }): string {
    const { expected, actual } = options;
    if (expected.name === 'EOF') return this.buildNotAllInputParsedMessage({ firstRedundant: actual });
    const keywords = this.keywordsOf(options.ruleName);
    const keyword = meantKeyword(actual, [expected.name, ...keywords]);
    if (keyword) return keyword;
    if (expected.name === '}' && keywords.length > 0 && actual.tokenType.name !== 'EOF') {
      const listed = keywords.map((word) => `«${word}»`).join(', ');
      return `Không hiểu ${found(actual)} ở đây. Trong khối này có thể viết: ${listed}; hết khối thì đóng bằng «}».`;
    }
    return `Ở đây cần ${tokenName(expected)}, nhưng lại gặp ${found(actual)}.`;
  }

  buildNotAllInputParsedMessage({ firstRedundant }: { firstRedundant: IToken }): string {
    return `Không hiểu ${found(firstRedundant)} ở đây. Hãy kiểm tra dấu ngoặc { } phía trên, hoặc từ khóa viết chưa đúng.`;
  }

  buildNoViableAltMessage(options: { expectedPathsPerAlt: TokenType[][][]; actual: IToken[] }): string {
    const actual = nth(options.actual, 0);
    const expected = options.expectedPathsPerAlt.flatMap((paths) => paths.map((path) => path[0])).filter(isPresent);
    const words = expected.map((type) => type.name);
    return meantKeyword(actual, words) ?? unexpected(actual, expected);
  }

  buildEarlyExitMessage(options: { expectedIterationPaths: TokenType[][]; actual: IToken[] }): string {
    const expected = options.expectedIterationPaths.map((path) => path[0]).filter(isPresent);
    return unexpected(nth(options.actual, 0), expected);
  }
}

/** Messages of the lexer: a character that no word of the language holds. */
export class MtclLexerErrors implements ILexerErrorMessageProvider {
  buildUnexpectedCharactersMessage(fullText: string, startOffset: number, length: number): string {
    const text = fullText.substring(startOffset, startOffset + length);
    if (text.includes('\u0000')) return 'Tệp chứa ký tự nhị phân: đây có thể không phải là tệp văn bản.';
    const shown = text.length > 20 ? `${text.slice(0, 20)}…` : text;
    return `Ký tự «${shown}» không dùng được ở đây. Nếu là lời văn, hãy đặt trong ngoặc kép "…".`;
  }

  buildUnableToPopLexerModeMessage(): string {
    return 'Tệp không đọc được ở đây.';
  }
}

function isPresent<T>(value: T | undefined): value is T {
  return value !== undefined;
}

function tokenName(type: TokenType): string {
  return TOKEN_NAMES[type.name] ?? `«${type.name}»`;
}

function found(token: IToken): string {
  if (token.tokenType.name === 'EOF') return 'hết tệp';
  const image = token.image.length > 40 ? `${token.image.slice(0, 40)}…` : token.image;
  return `«${image}»`;
}

function unexpected(actual: IToken, expected: TokenType[]): string {
  const names = [...new Set(expected.map(tokenName))];
  const listed = names.slice(0, 8).join(', ') + (names.length > 8 ? '…' : '');
  return names.length > 0
    ? `Không hiểu ${found(actual)} ở đây. Có thể viết: ${listed}.`
    : `Không hiểu ${found(actual)} ở đây.`;
}

/** A name where a keyword belongs, close to one of them: "chu tri" for "chủ trì". */
function meantKeyword(actual: IToken, expected: string[]): string | undefined {
  if (actual.tokenType.name !== 'ID') return undefined;
  const keywords = expected.filter((name) => !(name in TOKEN_NAMES) && /\p{L}/u.test(name));
  const first = unaccented(actual.image);
  const keyword =
    keywords.find((word) => unaccented(word).split(' ')[0] === first) ??
    closestName(
      actual.image,
      keywords.map((word) => nth(word.split(' '), 0)).filter((word) => word.length > 2),
    );
  return keyword ? `Không hiểu «${actual.image}» ở đây. Có phải ý anh/chị là «${keyword}»?` : undefined;
}
