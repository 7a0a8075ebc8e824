/** Cuts the tokens of a phrase into segments, and each into times, words, brackets, quotes and separators. */
import { lastOf, nth } from '../../../known.ts';
import type { Cursor } from '../cursor.ts';
import type { Expression } from '../expression.ts';
import { readDays } from '../points/day.ts';
import { readFixed } from '../points/fixed.ts';
import { readRecurring } from '../recurring/recurring.ts';
import { readRelative } from '../relative/relative.ts';
import { readOpenWord } from '../words/open-words.ts';

export type Separator = 'comma' | 'and' | 'or' | 'colon' | 'dash' | 'break';

export type Element =
  | { type: 'time'; first: number; last: number; expression: Expression }
  | { type: 'words'; first: number; last: number }
  /** `inside`: the elements between the brackets. */
  | { type: 'bracket'; first: number; last: number; inside: Element[] }
  | { type: 'quote'; first: number; last: number; text: string }
  | { type: 'separator'; first: number; last: number; sign: Separator };

export interface Segment {
  first: number;
  last: number;
  elements: Element[];
}

function readTime(p: Cursor): Expression | undefined {
  return readRelative(p) ?? readRecurring(p) ?? readFixed(p) ?? readOpenWord(p);
}

export function readSegments(p: Cursor): Segment[] {
  const segments: Segment[] = [];
  let elements: Element[] = [];
  const close = (): void => {
    if (elements.length) segments.push({ first: nth(elements, 0).first, last: lastOf(elements).last, elements });
    elements = [];
  };
  while (!p.done) {
    if (endsSegment(p, elements)) {
      close();
      if (isEdge(p)) p.at++;
      continue;
    }
    if (elements.length === 0 && skipLead(p)) continue;
    addElement(p, elements, p.tokens.length);
  }
  close();
  return segments;
}

function addElement(p: Cursor, elements: Element[], end: number): void {
  const first = p.at;
  const token = p.here();
  const before = elements.at(-1);
  // A bracket on the next line belongs to the time before it.
  if (token.lineStart && before?.type === 'time' && token.kind !== 'open') {
    elements.push({ type: 'separator', first, last: first - 1, sign: 'break' });
  }
  if (token.kind === 'quote') {
    p.at++;
    elements.push({ type: 'quote', first, last: first, text: token.text });
    return;
  }
  const bracket = token.kind === 'open' ? readBracket(p) : undefined;
  if (bracket) {
    elements.push(bracket);
    return;
  }
  if (p.tokens[first - 1]?.kind === 'code' && takeDocumentDay(p) && before?.type === 'words') {
    before.last = p.at - 1;
    return;
  }
  p.at = first;
  const time = canStart(p) ? readTime(p) : undefined;
  if (time && p.at <= end) {
    // Words on the lines before belong to the time before them.
    if (token.lineStart && before?.type === 'words' && elements.some(({ type }) => type === 'time')) {
      elements.push({ type: 'separator', first, last: first - 1, sign: 'break' });
    }
    elements.push({ type: 'time', first, last: p.at - 1, expression: time });
    return;
  }
  p.at = first + 1;
  const sign = separator(p, first);
  if (sign) elements.push({ type: 'separator', first, last: first, sign });
  else if (before?.type === 'words' && elements.at(-1) === before) before.last = first;
  else elements.push({ type: 'words', first, last: first });
}

/** "Kế hoạch số 12/KH-UBND ngày 15/3/2027": the day of the document. */
function takeDocumentDay(p: Cursor): boolean {
  return p.attempt(() => (p.isWords('ngày') && readDays(p)?.type === 'days' ? true : undefined)) === true;
}

/** The number behind one of these counts it: "đợt 1 tháng 6" is not the first of June. */
const NUMBERED = new Set(
  'đợt lần kỳ bước số điều khoản mục điểm nhóm lớp khóa khoá đoạn phần vòng cấp mức phiên thứ bảng mẫu phòng'.split(
    ' ',
  ),
);

/** A number that goes on from a sign before it ("9001:2015", "1/2/3") starts no time. */
function canStart(p: Cursor): boolean {
  const token = p.here();
  if (token.kind !== 'number') return token.kind === 'word' && !namesSession(p);
  const before = p.tokens[p.at - 1];
  if (!before) return true;
  if (before.kind === 'word' && NUMBERED.has(before.text)) return false;
  if (token.spaced) return true;
  return !/^(?:slash|dot|colon|dash|number|code)$/.test(before.kind) || (before.kind === 'dash' && before.lineStart);
}

/** "Trước kỳ họp giữa năm của Hội đồng nhân dân": the session's name, not the middle of the year. */
function namesSession(p: Cursor): boolean {
  if (!p.isWords('giữa năm', 'cuối năm', 'đầu năm')) return false;
  const [before, last] = [p.tokens[p.at - 2]?.text, p.tokens[p.at - 1]?.text];
  return (before === 'kỳ' && last === 'họp') || (before === 'thường' && last === 'lệ');
}

function readBracket(p: Cursor): Element | undefined {
  const first = p.at;
  let last = first + 1;
  while (last < p.tokens.length && nth(p.tokens, last).kind !== 'close' && nth(p.tokens, last).kind !== 'open') last++;
  if (p.tokens[last]?.kind !== 'close') return undefined;
  const inside: Element[] = [];
  p.at = first + 1;
  while (p.at < last) addElement(p, inside, last);
  p.at = last + 1;
  return { type: 'bracket', first, last, inside };
}

function separator(p: Cursor, at: number): Separator | undefined {
  const token = nth(p.tokens, at);
  switch (token.kind) {
    case 'comma':
      return 'comma';
    case 'colon':
      return 'colon';
    case 'slash':
      return p.tokens[at - 1]?.kind === 'number' && p.tokens[at + 1]?.kind === 'number' ? undefined : 'or';
    case 'dash':
      return token.spaced && p.tokens[at + 1]?.spaced ? 'dash' : undefined;
    case 'sign':
      return /[&+]/.test(token.text) ? 'and' : undefined;
    case 'word':
      return token.text === 'và' ? 'and' : token.text === 'hoặc' ? 'or' : undefined;
    default:
      return undefined;
  }
}

/** A semicolon, the end of a sentence, a dash item on its own line or behind one. */
function endsSegment(p: Cursor, elements: Element[]): boolean {
  if (isEdge(p)) return true;
  if (elements.length === 0 || !isBullet(p)) return false;
  const token = p.here();
  if (token.lineStart) return true;
  const next = p.peek(1);
  return (
    token.kind === 'dash' &&
    token.spaced &&
    next?.spaced === true &&
    /^\p{Lu}/u.test(p.text.slice(next.start, next.end))
  );
}

/** Headings of the column itself. */
const HEADINGS = [
  'thời gian thực hiện',
  'thời gian hoàn thành',
  'thời hạn thực hiện',
  'thời hạn hoàn thành',
  'hạn hoàn thành',
  'ngày hoàn thành',
  'thời gian',
  'thời hạn',
];

/** What may stand before a segment: a dash, `a)`, `1.`, a bracket around the whole. */
function skipLead(p: Cursor): boolean {
  const token = p.here();
  const heading = p.attempt(() => (p.takeWords(...HEADINGS) && p.take('colon') ? true : undefined));
  if (heading) return true;
  const marker =
    (token.kind === 'word' && token.end - token.start === 1) || (token.kind === 'number' && token.text.length < 3);
  const sign = p.kind(1);
  if (marker && (sign === 'close' || (sign === 'dot' && p.peek(2)?.spaced)) && !p.here(1).spaced) p.at += 2;
  else if (isBullet(p) || token.kind === 'open') p.at++;
  else return false;
  return true;
}

function isEdge(p: Cursor): boolean {
  const token = p.here();
  if (token.kind === 'semicolon' || token.kind === 'close') return true;
  if (token.kind !== 'dot') return false;
  const next = p.peek(1);
  if (!next) return true;
  // Dots in a row are a blank to fill in, not the end of a sentence.
  const blank = p.text[token.start] === '…' || p.tokens[p.at - 1]?.kind === 'dot' || next.kind === 'dot';
  return next.spaced && !blank;
}

function isBullet(p: Cursor): boolean {
  const token = p.here();
  return token.kind === 'dash' || (token.kind === 'sign' && /[-+*•·▪●–—―]/.test(token.text));
}
