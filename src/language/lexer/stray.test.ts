/** Signs that the language does not have: the errors are those of the plain lexer, and cost no more than other text. */
import { DefaultLexer, type Grammar } from 'langium';
import { expect, it } from 'vitest';
import { randomNumbers } from '../../../test/support/random.ts';
import { createMtclServices } from '../services/module.ts';
import { STRAY } from './stray.ts';
import { MtclTokenBuilder } from './token-builder.ts';

const services = createMtclServices().mtcl;
const { Lexer } = services.parser;

class WithoutStray extends MtclTokenBuilder {
  override buildTokens(grammar: Grammar) {
    const tokens = super.buildTokens(grammar) as { name: string }[];
    return tokens.filter(({ name }) => name !== STRAY) as never;
  }
}

const plain = new DefaultLexer({ ...services, parser: { ...services.parser, TokenBuilder: new WithoutStray() } });

const PIECES = [
  ...['[', ']', ';', '.', '!', '?', '…', '\0', '\u0301', '🗓', '\ud800', '=', '(', '%', '\u0007', ' ', '\n', '\t', '-'],
  ...[
    'thời hạn:',
    'thời hạn :\n',
    '"a',
    '"',
    ':',
    '{',
    '}',
    'a',
    'Đ',
    '1',
    '//',
    '/',
    '/*',
    'mục tiêu',
    '- chủ trì: A',
  ],
];

it('what is said of them, and of what stands between, is what the plain lexer says', () => {
  const next = randomNumbers(11);
  const pick = () => PIECES[Math.floor(next() * PIECES.length)]!;
  for (let n = 0; n < 2000; n++) {
    const text = Array.from({ length: 12 }, pick).join('');
    expect(Lexer.tokenize(text).errors, JSON.stringify(text)).toEqual(plain.tokenize(text).errors);
    expect(Lexer.tokenize(text).tokens.map(({ image, startOffset }) => [image, startOffset])).toEqual(
      plain.tokenize(text).tokens.map(({ image, startOffset }) => [image, startOffset]),
    );
  }
});

it('a run of them is one error', () => {
  const { errors, tokens } = Lexer.tokenize(`a ${'['.repeat(100)}\0${';'.repeat(10)} b`);
  expect(errors).toMatchObject([{ offset: 2, length: 111 }]);
  expect(tokens.map(({ image }) => image)).toEqual(['a', 'b']);
});
