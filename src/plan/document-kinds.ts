/**
 * Types of official documents and their signs (NĐ 30/2020, Phụ lục III, mục I): the one table. The grammar lists the names
 * once more (`IssuedKind`), as keywords; a test compares the two.
 */
import { folded } from '../fold.ts';

/**
 * How the page is built.
 * `typed`: type name and title over the text (mẫu 1.4). `decision`: authority, bases, articles (mẫu 1.2).
 * `letter`: công văn, no type name, subject under the number (mẫu 1.5). `minutes`: two signatures (mẫu 1.9).
 * `copy`: the form of a copy, under a line, behind what is copied (Phụ lục I, Phần II).
 */
export type DocumentLayout = 'typed' | 'decision' | 'letter' | 'minutes' | 'copy';

export interface DocumentKind {
  /** Lower case, "kế hoạch". */
  name: string;
  /** Sign in document numbers, "KH"; empty: none (công văn). */
  sign: string;
  layout: DocumentLayout;
}

const kind = (name: string, sign: string, layout: DocumentLayout = 'typed'): DocumentKind => ({ name, sign, layout });

export const DOCUMENT_KINDS: DocumentKind[] = [
  kind('nghị quyết', 'NQ', 'decision'),
  kind('quyết định', 'QĐ', 'decision'),
  kind('chỉ thị', 'CT'),
  kind('quy chế', 'QC'),
  kind('quy định', 'QyĐ'),
  kind('thông cáo', 'TC'),
  kind('thông báo', 'TB'),
  kind('hướng dẫn', 'HD'),
  kind('chương trình', 'CTr'),
  kind('kế hoạch', 'KH'),
  kind('phương án', 'PA'),
  kind('đề án', 'ĐA'),
  kind('dự án', 'DA'),
  kind('báo cáo', 'BC'),
  kind('biên bản', 'BB', 'minutes'),
  kind('tờ trình', 'TTr'),
  kind('công điện', 'CĐ'),
  kind('bản ghi nhớ', 'BGN'),
  kind('bản thỏa thuận', 'BTT'),
  kind('giấy ủy quyền', 'GUQ'),
  kind('giấy mời', 'GM'),
  kind('giấy giới thiệu', 'GGT'),
  kind('phiếu gửi', 'PG'),
  kind('phiếu chuyển', 'PC'),
  kind('phiếu báo', 'PB'),
  kind('giấy nghỉ phép', 'GNP'),
  kind('công văn', '', 'letter'),
  kind('sao y', 'SY', 'copy'),
  kind('sao lục', 'SL', 'copy'),
  kind('trích sao', 'TrS', 'copy'),
];

/** Whether the language has a word for the kind; others are written in quotes. */
export function isKnownKind(name: string): boolean {
  return DOCUMENT_KINDS.some((kind) => kind.name === name);
}

/** The kind of that name, or a kind of the file's own; `sign` overrides the usual one. */
export function documentKind(name: string, sign?: string): DocumentKind {
  const wanted = folded(name);
  const known = DOCUMENT_KINDS.find((candidate) => candidate.name === wanted);
  const found = known ?? { name: wanted, sign: initials(wanted), layout: 'typed' };
  return sign === undefined ? found : { ...found, sign };
}

/** "bản công bố" as "BCB". */
function initials(name: string): string {
  return name
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}
