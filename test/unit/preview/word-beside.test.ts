import { expect, it } from 'vitest';
import { wordBeside } from '../../../src/webview/preview/places.ts';

it('a double click on a blank means the word behind it, at the end of the words the one before', () => {
  const meant = (printed: string, blank: number) => {
    const word = wordBeside(printed, blank);
    return word && printed.slice(word.start, word.end);
  };
  expect(meant('2. Từ 98% hồ sơ', 9)).toBe('hồ');
  expect(meant('hồ sơ ', 5)).toBe('sơ');
  expect(meant('   ', 1)).toBeUndefined();
});
