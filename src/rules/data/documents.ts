/** Types of documents: rank for the order of legal bases, and the letters of their signs. */
export interface DocumentType {
  /** Lower case, as written in `loại:`. */
  kind: string;
  /** Order in a list of legal bases: the higher the force, the lower the number. */
  rank: number;
  /** How the type stands in the sign; several where usage differs; undefined: in no sign (công văn). */
  signs?: string[];
}

/** NĐ 30/2020, Phụ lục III, mục I; ranks by Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15, Điều 4. */
export const DOCUMENT_TYPES: DocumentType[] = [
  { kind: 'hiến pháp', rank: 0 },
  { kind: 'bộ luật', rank: 1 },
  { kind: 'luật', rank: 1 },
  { kind: 'pháp lệnh', rank: 2 },
  { kind: 'nghị quyết', rank: 3, signs: ['NQ', 'NQLT'] },
  { kind: 'nghị định', rank: 4, signs: ['NĐ'] },
  { kind: 'thông tư', rank: 6, signs: ['TT', 'TTLT'] },
  { kind: 'quyết định', rank: 7, signs: ['QĐ', 'QyĐ'] },
  { kind: 'chỉ thị', rank: 7, signs: ['CT'] },
  { kind: 'quy chế', rank: 8, signs: ['QC'] },
  { kind: 'quy định', rank: 8, signs: ['QyĐ', 'QĐ'] },
  { kind: 'chương trình', rank: 9, signs: ['CTr', 'CTR', 'CT'] },
  { kind: 'đề án', rank: 9, signs: ['ĐA'] },
  { kind: 'kế hoạch', rank: 9, signs: ['KH'] },
  { kind: 'hướng dẫn', rank: 9, signs: ['HD'] },
  { kind: 'thông báo', rank: 9, signs: ['TB'] },
  { kind: 'báo cáo', rank: 9, signs: ['BC'] },
  { kind: 'tờ trình', rank: 9, signs: ['TTr', 'TTR'] },
  { kind: 'công văn', rank: 9 },
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
  ['CP', /Chính phủ/iu],
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
  ['VPCP', /Văn phòng Chính phủ/iu],
];
