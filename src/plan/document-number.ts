/** Numbers of documents with the signs behind them (NĐ 30/2020, Phụ lục I, II.3). */
import type { IssuedDocument } from './model.ts';

/** What a document's number line is made of. */
export type Numbered = Pick<IssuedDocument, 'kind' | 'number' | 'date' | 'openMonth'>;

/** Blank for the number of a draft, wide enough to write in by hand; no-break spaces so that it never folds. */
const BLANK_NUMBER = '\u00a0'.repeat(6);

/** "05/QĐ-SNgV", of a letter "12/UBND-VX"; a draft has a blank. */
export function numberAndSign({ kind, number }: Numbered, { sign }: { sign?: string }): string {
  if (number && isWholeNumber(number)) return number.trim();
  const signs = kind.layout === 'letter' ? [sign, kind.sign] : [kind.sign, sign];
  return `${number ?? BLANK_NUMBER}/${signs.filter(Boolean).join('-')}`;
}

/** "11-KH/BCĐ", "12/2027/QĐ-UBND": a number written whole, in an order of its own; it prints as it stands. */
export function isWholeNumber(number: string | undefined): boolean {
  return /^\s*\d+[a-zđ]?(?:\s*-\s*\p{L}[\p{L}-]*\s*\/|\s*\/\s*\d{4}\s*\/)\s*\p{L}/u.test(number ?? '');
}

/** "12/2027": number and year, behind which the sign follows as usual. */
export function isNumberWithYear(number: string): boolean {
  return /^\s*\d+[a-zđ]?\s*\/\s*\d{4}\s*$/u.test(number);
}

/** A number as one says it, "Số 12", "12/QĐ-UBND", without what is printed around it anyway; undefined where none is left. */
export function bareNumber(said: string): string | undefined {
  const number = said.trim().replace(/^số(?!\p{L})\s*[:.]?\s*/iu, '');
  if (!number.includes('/') || isWholeNumber(number) || isNumberWithYear(number)) return number || undefined;
  return /^(\d+[a-zđ]?)\s*\//u.exec(number)?.[1];
}
