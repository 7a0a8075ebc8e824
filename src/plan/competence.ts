/** The document that gives a body its competence, which the bases of a decision name (NĐ 30/2020, Phụ lục I, II.6.a). */
import type { IsoDay } from '../deadline/model.ts';
import type { IssuedDocument, LegalBasis, Plan } from './model.ts';
import { joinedText } from './text-positions.ts';

const GIVES_COMPETENCE =
  /chức năng|quyền hạn|thẩm quyền|cơ cấu tổ chức|tổ chức và hoạt động|Tổ chức chính quyền|Tổ chức Chính phủ|phân cấp|phân quyền|ủy quyền|uỷ quyền|điều lệ|quy chế (?:làm việc|hoạt động)|(?:về (?:việc )?)thành lập|hợp nhất|kiện toàn/iu;

/** Whether one of the bases can be read as giving competence; words that the program cannot see through count as such. */
export function namesCompetence(bases: IssuedDocument['bases']): boolean {
  return bases.some(({ basis, text }) =>
    basis ? givesCompetence(basis) : readsAsCompetence(text ? joinedText(text) : ''),
  );
}

/** The same of a document that is declared. */
export function givesCompetence({ kind = '', title }: LegalBasis): boolean {
  return readsAsCompetence(`${kind} ${title ? joinedText(title) : ''}`);
}

function readsAsCompetence(words: string): boolean {
  return words.includes('\ufffc') || GIVES_COMPETENCE.test(words);
}

/** In force on a day, and on: the law that gives people's committees theirs. */
const LAW_FROM = '2025-06-16';

/** The basis of competence that the default text can name itself; undefined: only the agency knows it. */
export function knownCompetence({ agency, from }: Plan, day: IsoDay = from): string | undefined {
  const committee = /^(?:Ủy|Uỷ) ban nhân dân|^UBND/iu.test(agency.title);
  return committee && day >= LAW_FROM ? 'Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025' : undefined;
}

/** Stands where the agency has to name it: a blank that nobody overlooks. */
export function competenceBlank({ agency }: Plan): string {
  return `[văn bản quy định chức năng, nhiệm vụ, quyền hạn của ${agency.title}: ghi đủ tên loại, số, ngày, cơ quan ban hành]`;
}
