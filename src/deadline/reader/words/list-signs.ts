import type { Cursor } from '../cursor.ts';

/** `,` `;` `và` `&` `+` between the members of a list. */
export function takeListSign(p: Cursor): boolean {
  const sign = p.kind();
  if (sign === 'comma' || sign === 'semicolon' || (sign === 'sign' && /[&+]/.test(p.here().text))) {
    p.at++;
    p.takeWords('và');
    return true;
  }
  return p.takeWords('và') !== undefined;
}

const AFTER_LIST = new Set(['và', 'hằng', 'hoặc', 'năm', 'mỗi', 'của', 'từng', 'trong', 'định']);

/** A bare number in a list of months or quarters: nothing that would make it a count may follow. */
export function endsList(p: Cursor): boolean {
  const token = p.peek();
  if (!token) return true;
  if (token.kind === 'word' && token.text === 'năm') {
    const next = p.peek(1);
    if (next?.kind === 'number') return next.text.length === 4;
    return /^(?:sau|tới|kế|liền)$/.test(next?.text ?? '') && !isLength(p, 1);
  }
  if (token.kind === 'word') return AFTER_LIST.has(token.text);
  if (token.kind === 'slash') return p.kind(1) === 'number' && p.here(1).text.length === 4;
  return token.kind !== 'number' && token.kind !== 'sign' && token.kind !== 'dot' ? true : token.kind === 'dot';
}

/** "01 năm sau khi …", "01 tháng kể từ …": what stands behind the unit makes it a length. */
function isLength(p: Cursor, ahead: number): boolean {
  const link = p.peek(ahead);
  if (link?.kind !== 'word') return false;
  if (link.text !== 'sau') return /^(?:kể|tính|từ|trước)$/.test(link.text);
  const next = p.peek(ahead + 1);
  return next?.kind === 'word' && !/^(?:hằng|hoặc|và|của|từ|đến|trong)$/.test(next.text);
}

/** `; 01 năm sau "ban hành"`: behind a semicolon a length, not a month of the next year. */
export function isLengthHere(p: Cursor): boolean {
  if (p.kind() !== 'number' || p.kind(1) !== 'word') return false;
  return isLength(p, 2) || (p.peek(2)?.text === 'sau' && p.kind(3) === 'quote');
}

/** A bare day in a list: further days, a month, or the end must follow. */
export function goesOn(p: Cursor): boolean {
  const token = p.peek();
  if (!token) return true;
  if (token.text === 'tháng' && isLength(p, 1)) return false;
  if (token.kind === 'word') return /^(?:và|hằng|hoặc|mỗi|từng|của|trong|định|tháng|các|từ|đến)$/.test(token.text);
  return token.kind !== 'number' && token.kind !== 'sign';
}
