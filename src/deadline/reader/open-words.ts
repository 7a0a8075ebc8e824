import type { Continuous, Open } from '../model.ts';
import type { Cursor } from './cursor.ts';
import type { Expression } from './expression.ts';

/** `thường xuyên`, `hằng ngày`, `định kỳ`, `đột xuất`: known, but without a day. */
const WORDS: [phrase: string, when: Continuous | Open][] = [
  ['thường xuyên liên tục', { type: 'continuous', word: 'thường xuyên' }],
  ['thường xuyên', { type: 'continuous', word: 'thường xuyên' }],
  ['liên tục', { type: 'continuous', word: 'liên tục' }],
  ['hằng ngày', { type: 'continuous', word: 'hằng ngày' }],
  ['mỗi ngày', { type: 'continuous', word: 'hằng ngày' }],
  ['định kỳ', { type: 'open', word: 'định kỳ' }],
  ['đột xuất', { type: 'open', word: 'đột xuất' }],
];

export function readOpenWord(p: Cursor): Expression | undefined {
  const first = p.at;
  for (const [phrase, when] of WORDS) {
    if (p.takeWords(phrase)) {
      const last = p.at - 1;
      return { first, last, parts: [{ when: { ...when }, strong: false, first, last }] };
    }
  }
  return undefined;
}
