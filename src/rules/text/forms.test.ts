import { describe, expect, it } from 'vitest';
import { articleMentions } from './forms.ts';

describe('articles of this very document', () => {
  const numbers = (text: string) => articleMentions(text).map(({ number }) => number);

  it.each([
    ['Như Điều 3', [3]],
    ['Theo Điều 9; Luật Tố cáo', [9]],
    ['Theo Điều 9. Luật Tố cáo', [9]],
    ['Điều 2, Điều 4 Quyết định này', [2, 4]],
  ])('%s: %j', (text, expected) => {
    expect(numbers(text)).toEqual(expected);
  });

  it.each(['Theo Điều 9 Luật Tố cáo', 'Theo Điều 9, Điều 10 của Luật Tố cáo', 'Điều 15 Nghị định số 30/2020/NĐ-CP'])(
    '%s: none',
    (text) => {
      expect(numbers(text)).toEqual([]);
    },
  );
});
