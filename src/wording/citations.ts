import { behindWords } from '../plan/literal-pattern.ts';
import type { LegalBasis } from '../plan/model.ts';
import { vietnameseDate } from './dates.ts';
import { withFirst } from './marks.ts';

/** Types cited without number and issuing body (NĐ 30/2020, Phụ lục I, II.6.b). */
export const CITED_BY_NAME = new Set(['hiến pháp', 'bộ luật', 'luật', 'pháp lệnh']);

type Citable = Pick<LegalBasis, 'kind' | 'sign' | 'date' | 'issuer'>;

/** What comes before the title: "Quyết định số 19/2014/QĐ-TTg ngày 05 tháng 3 năm 2014 của Thủ tướng Chính phủ". */
export function citationHead(basis: Citable): string {
  const parts = [capitalised(basis.kind ?? 'văn bản')];
  if (basis.sign) parts.push(`số ${basis.sign}`);
  if (basis.date) parts.push(vietnameseDate(basis.date));
  if (basis.issuer) parts.push(`của ${basis.issuer}`);
  return parts.join(' ');
}

/** The whole citation, as it stands the first time. A law's name follows its type: "Luật Lưu trữ ngày …". */
export function fullCitation(basis: Citable, title: string): string {
  if (basis.kind && CITED_BY_NAME.has(basis.kind)) {
    const named = behindWords(title, basis.kind) !== undefined;
    const name = named ? title : `${capitalised(basis.kind)} ${title}`;
    const date = basis.date ? ` ${vietnameseDate(basis.date)}` : '';
    return `${name.trim()}${date}`;
  }
  return title ? `${citationHead(basis)} ${title}` : citationHead(basis);
}

/** Type and number, as it stands later. */
export function shortCitation(basis: Citable, title: string): string {
  if (basis.kind && CITED_BY_NAME.has(basis.kind)) return fullCitation({ kind: basis.kind }, title);
  return citationHead({ kind: basis.kind, sign: basis.sign, date: basis.sign ? undefined : basis.date });
}

/** First letter upper case. */
export function capitalised(text: string): string {
  return withFirst(text, (words) => words.charAt(0).toUpperCase() + words.slice(1));
}
