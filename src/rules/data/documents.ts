import { DOCUMENT_KINDS } from '../../plan/document-kinds.ts';

/**
 * Types of documents: rank for the order of legal bases, and the letters of their signs. All that can be cited, wider
 * than the kinds an agency draws up (`plan/document-kinds.ts`): laws and decrees have a rank, too.
 */
export interface DocumentType {
  /** Lower case, as written in `loại:`. */
  kind: string;
  /** Order in a list of legal bases: the higher the force, the lower the number. */
  rank: number;
  /** How the type stands in the sign; several where usage differs; none in some (công văn, luật). */
  signs: string[];
}

/** Signs of types that the decree on administrative documents does not list, and signs in use beside its own. */
const MORE_SIGNS: Record<string, string[]> = {
  'nghị quyết': ['NQLT'],
  'nghị định': ['NĐ'],
  'thông tư': ['TT', 'TTLT'],
  'quyết định': ['QyĐ'],
  'quy định': ['QĐ'],
  'chương trình': ['CTR', 'CT'],
  'tờ trình': ['TTR'],
};

const type = (kind: string, rank: number): DocumentType => {
  const own = DOCUMENT_KINDS.find(({ name }) => name === kind)?.sign;
  return { kind, rank, signs: [...(own ? [own] : []), ...(MORE_SIGNS[kind] ?? [])] };
};

/** Ranks that one body alone has; within them documents stand by their day. */
export const RANKS = { law: 1, ordinance: 2, president: 3, decree: 4 } as const;

/**
 * Ranks by Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15, Điều 4; signs by NĐ 30/2020, Phụ lục III, mục I.
 * A resolution has the rank of its body (`RESOLUTION_RANKS`).
 */
export const DOCUMENT_TYPES: DocumentType[] = [
  type('hiến pháp', 0),
  type('bộ luật', 1),
  type('luật', 1),
  type('pháp lệnh', 2),
  type('lệnh', 3),
  type('nghị định', 4),
  type('nghị quyết', 7),
  type('thông tư', 6),
  type('quyết định', 7),
  type('chỉ thị', 7),
  type('quy chế', 8),
  type('quy định', 8),
  type('chương trình', 9),
  type('đề án', 9),
  type('kế hoạch', 9),
  type('hướng dẫn', 9),
  type('thông báo', 9),
  type('báo cáo', 9),
  type('tờ trình', 9),
  type('công văn', 9),
];

/** Resolutions stand with the laws, the ordinances, the decrees of the same rank. */
export const RESOLUTION_RANKS: [RegExp, [number, number]][] = [
  [/^Quốc hội/u, [RANKS.law, 0]],
  [/^(?:Ủy|Uỷ) ban [Tt]hường vụ Quốc hội|^UBTVQH/u, [RANKS.ordinance, 0]],
  [/^Chính phủ/u, [RANKS.decree, 0]],
];

/** Ranks of the bodies among decisions and directives: the state's before the province's before the agency's own. */
export const ISSUER_RANKS: [RegExp, number][] = [
  [/^Quốc hội|^Ủy ban [Tt]hường vụ Quốc hội/u, 0],
  [/^Chính phủ/u, 1],
  [/^Thủ tướng/u, 2],
  [/^Bộ |^Thanh tra Chính phủ|^Văn phòng Chính phủ|^Ngân hàng Nhà nước/u, 3],
  [/^(?:Hội đồng nhân dân|HĐND)/u, 4],
  [/^(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Chủ tịch (?:UBND|Ủy ban))/u, 5],
  [/./u, 6],
];

/** Bodies by the letters at the end of a sign. */
export const ISSUER_SIGNS: [string, RegExp][] = [
  ['TTg', /Thủ tướng/iu],
  ['CP', /^(?!.*Thủ tướng).*Chính phủ/iu],
  ['UBND', /(?:Ủy|Uỷ) ban nhân dân|UBND/iu],
  ['HĐND', /Hội đồng nhân dân|HĐND/iu],
  ['BKHCN', /Bộ Khoa học/iu],
  ['BNV', /Bộ Nội vụ/iu],
  ['BTC', /Bộ Tài chính/iu],
  ['BTP', /Bộ Tư pháp/iu],
  ['BYT', /Bộ Y tế/iu],
  ['BGDĐT', /Bộ Giáo dục/iu],
  ['BXD', /Bộ Xây dựng/iu],
  ['BCT', /Bộ Công [Tt]hương/iu],
  ['BNG', /Bộ Ngoại giao/iu],
  ['BNNMT', /Bộ Nông nghiệp và Môi trường/iu],
  ['BVHTTDL', /Bộ Văn h(?:óa|oá), Thể thao/iu],
  ['VPCP', /Văn phòng Chính phủ/iu],
];
