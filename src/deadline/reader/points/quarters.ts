import type { Cursor } from '../cursor.ts';
import { type PointReading, withYear } from './reading.ts';
import { readYearSuffix, twoDigitYear } from './year-suffix.ts';

const ROMAN: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, một: 1, hai: 2, ba: 3, tư: 4, bốn: 4 };

export function readQuarter(p: Cursor): PointReading | undefined {
  return p.attempt(() => {
    const first = p.at;
    if (!takeQuarterWord(p)) return undefined;
    const quarter = takeQuarterNumber(p);
    if (quarter === undefined) {
      if (!takeWrongQuarter(p)) return undefined;
      p.report(
        'impossible-date',
        'error',
        first,
        p.at - 1,
        `«${p.slice(first, p.at - 1)}»: một năm có bốn quý. Sửa lại quý, từ I đến IV.`,
      );
      return { type: 'bad' };
    }
    return quarterPoint(p, quarter, first);
  });
}

/** `5`, `V`: no quarter of a year. */
function takeWrongQuarter(p: Cursor): boolean {
  if (p.takeNumber(1) !== undefined) return true;
  const token = p.peek();
  if (token?.kind !== 'word' || !/^(?:v|vi|vii|viii|ix|x|iiii)$/.test(token.text)) return false;
  const next = p.kind(1);
  if (next === 'dot' && p.kind(2) === 'word') return false;
  p.at++;
  return next !== 'word' || p.isWords('năm', 'và', 'hoặc', 'hằng');
}

function takeQuarterWord(p: Cursor): boolean {
  if (p.takeWords('các quý', 'quý')) {
    if (p.kind() === 'colon') p.at++;
    return true;
  }
  const token = p.peek();
  if (token?.kind === 'word' && token.text === 'q') {
    const dot = p.kind(1) === 'dot' ? 1 : 0;
    const number = p.peek(1 + dot);
    if (number?.kind === 'word' && /^(?:i|ii|iii|iv)$/.test(number.text)) {
      p.at += 1 + dot;
      return true;
    }
  }
  // "Q1/2027"; "QI", "QuýI" are one word.
  if (token?.kind === 'word' && token.text === 'q' && p.kind(1) === 'number' && !p.here(1).spaced) {
    p.at++;
    return true;
  }
  return token?.kind === 'word' && /^(?:q|quý)(?:i|ii|iii|iv)$/.test(token.text);
}

export function takeQuarterNumber(p: Cursor): number | undefined {
  const token = p.peek();
  if (token?.kind === 'word') {
    const quarter = ROMAN[token.text.replace(/^(?:quý|q)(?=i)/, '')];
    if (quarter !== undefined) p.at++;
    return quarter;
  }
  if (token?.kind !== 'number' || !/^0?[1-4]$/.test(token.text)) return undefined;
  p.at++;
  return Number(token.text);
}

export function quarterPoint(p: Cursor, quarter: number, first: number): PointReading {
  const year = readYearSuffix(p, true);
  if (year === 'bad') return twoDigitYear(p, first);
  return { type: 'points', points: [withYear({ type: 'quarter', quarter }, year)], bare: 'quarter' };
}

/** `V`, which no quarter has, or no month in these words. */
export function isWrongNumeral(p: Cursor): boolean {
  const at = p.at;
  const found = p.kind() === 'word' && takeWrongQuarter(p);
  p.at = at;
  return found;
}

/** A Roman quarter stands here. */
export function isQuarter(p: Cursor): boolean {
  const token = p.peek();
  return token?.kind === 'word' && /^(i|ii|iii|iv)$/.test(token.text);
}
