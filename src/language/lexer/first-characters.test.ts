import { expect, it } from 'vitest';
import { createMtclServices } from '../services/module.ts';

const { Lexer } = createMtclServices().mtcl.parser;

it('a name may begin with any letter, wherever it stands in Unicode', () => {
  const letters = Array.from({ length: 0x3000 }, (_, i) => String.fromCodePoint(i * 8)).filter((letter) =>
    /^\p{L}$/u.test(letter),
  );
  expect(letters.length).toBeGreaterThan(5000);
  const { tokens, errors } = Lexer.tokenize(letters.join(' '));
  expect(errors).toEqual([]);
  expect(tokens.map(({ image, tokenType }) => [image, tokenType.name])).toEqual(
    letters.map((letter) => [letter, 'ID']),
  );
});

it('a deadline may begin with any character', () => {
  const deadlines = ['–', '…', '“khi”', '①', '漢', '\u{1f4c5}', 'ệ', '-', '?'];
  for (const deadline of deadlines) {
    const { tokens } = Lexer.tokenize(`thời hạn: ${deadline} ngày 5\n`);
    expect(tokens.map(({ tokenType }) => tokenType.name)).toEqual(['thời hạn', ':', 'DEADLINE_TEXT']);
  }
});
