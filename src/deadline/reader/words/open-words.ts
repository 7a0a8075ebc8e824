import type { Continuous, Open } from '../../model.ts';
import type { Cursor } from '../cursor.ts';
import type { Expression } from '../expression.ts';

/** `thường xuyên`, `hằng ngày`, `định kỳ`, `đột xuất`: known, but without a day. */
const WORDS: [phrase: string, when: Continuous | Open][] = [
  ['thường xuyên', { type: 'continuous', word: 'thường xuyên' }],
  ['liên tục', { type: 'continuous', word: 'liên tục' }],
  ['hằng ngày', { type: 'continuous', word: 'hằng ngày' }],
  ['mỗi ngày', { type: 'continuous', word: 'hằng ngày' }],
  ['định kỳ', { type: 'open', word: 'định kỳ' }],
  ['đột xuất', { type: 'open', word: 'đột xuất' }],
];

export function readOpenWord(p: Cursor): Expression | undefined {
  const other = readFrequency(p) ?? readLaterYears(p) ?? readOutlook(p);
  if (other) return other;
  const first = p.at;
  for (const [phrase, when] of WORDS) {
    if (p.takeWords(phrase)) {
      const last = p.at - 1;
      return { first, last, parts: [{ when: { ...when }, strong: false, first, last }] };
    }
  }
  return undefined;
}

/** `tầm nhìn đến năm 2045`: an aim beyond the plan, no time limit. */
function readOutlook(p: Cursor): Expression | undefined {
  return p.attempt(() => {
    const first = p.at;
    if (!p.takeWords('tầm nhìn', 'định hướng')) return undefined;
    p.takeWords('đến', 'tới');
    p.takeWords('năm');
    return p.takeYear() === undefined ? undefined : wordsAlone(p, first);
  });
}

function wordsAlone(p: Cursor, first: number): Expression {
  const last = p.at - 1;
  const text = p.slice(first, last);
  return { first, last, parts: [{ when: { type: 'words', text }, strong: true, first, last }] };
}

/** `các năm tiếp theo`: later than what stands before it, without a day. */
function readLaterYears(p: Cursor): Expression | undefined {
  return p.attempt(() => {
    const first = p.at;
    if (!p.takeWords('các', 'những') || !p.takeWords('tháng', 'quý', 'năm')) return undefined;
    if (!p.takeWords('tiếp theo', 'kế tiếp', 'tiếp sau', 'sau đó', 'sau', 'tiếp')) return undefined;
    return wordsAlone(p, first);
  });
}

/** `02 lần/năm`, `định kỳ 2 lần một quý`: no days, but a name for days that follow. */
function readFrequency(p: Cursor): Expression | undefined {
  return p.attempt(() => {
    const first = p.at;
    p.takeWords('định kỳ', 'tối thiểu', 'ít nhất');
    if (p.takeCount() === undefined || !p.takeWords('lần')) return undefined;
    if (p.kind() === 'slash') p.at++;
    else if (!p.takeWords('trong một', 'trong', 'một', 'mỗi', 'hằng')) return undefined;
    p.takeNumber();
    if (!p.takeWords('tuần', 'tháng', 'quý', 'năm')) return undefined;
    const last = p.at - 1;
    const text = p.slice(first, last);
    return { first, last, parts: [{ when: { type: 'words', text }, frequency: true, strong: true, first, last }] };
  });
}
