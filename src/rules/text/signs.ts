import { type Mark, marksOf, sentenceBefore } from './mark.ts';
import { isInTitle } from './quoted-titles.ts';

/** The sign of a document that a text applies: "theo Nghị định số 110/2004/NĐ-CP". */
export interface SignMention extends Mark {
  sign: string;
  /** Type and "số" before the sign ("Nghị định số "), where they stand right before it. */
  lead: string;
  /** A provision, a day or a body belongs to the old document: another sign alone would not be true. */
  detailed: boolean;
}

const MAYBE = /\d\/\d{4}\//;
const SIGN = /(?<![\d/])\d{1,4}[a-zđ]?\/\d{4}\/[\p{Lu}][\p{L}\d]*(?:-\p{Lu}[\p{L}\d]*)*/gu;
/** A law is named before its sign ("Luật Lưu trữ số …"), other documents behind it. */
const LEAD =
  /(?<!\p{L})(?:(?:Bộ luật|Luật)(?: (?!theo |và |của |tại |số )[\p{L},]+){0,10}|Nghị định|Nghị quyết|Thông tư|Quyết định|Chỉ thị|Pháp lệnh) (?:số\s*(?::\s*)?)?$/u;
/** The old document is named as old. */
const FORMER_BEFORE =
  /(?:thay thế|thay cho|thay|bãi bỏ|hủy bỏ|huỷ bỏ|trước đây|thời điểm|giai đoạn|hết hiệu lực)[^;.]{0,80}$|(?:không còn|không) (?:áp dụng|căn cứ|theo|dẫn)[^;.]{0,60}$/iu;
const FORMER_AFTER =
  /^[^;.]{0,160}?(?:hết hiệu lực|(?:đã |bị |được |để )(?:thay thế|thay bằng|bãi bỏ|sửa đổi)|\(?cũ\)?(?!\p{L})|trước đây|không còn)/iu;
const DETAIL_BEFORE = /(?:Điều|Khoản|khoản|điểm|Phụ lục|Chương|Mục|Mẫu)\s[^;.]{0,30}$/u;
const DETAIL_AFTER = /^\s*(?:ngày|của|về|quy định|,? sửa đổi|\(|năm)/iu;

/** Signs of documents that a text applies; those named as former, and those in the title of another document, are none. */
export function signs(text: string): SignMention[] {
  if (!MAYBE.test(text)) return [];
  return marksOf(SIGN, text).flatMap(({ start, end, match }): SignMention[] => {
    const sentence = sentenceBefore(text, start);
    const lead = LEAD.exec(sentence)?.[0] ?? '';
    const before = sentence.slice(0, sentence.length - lead.length);
    const after = text.slice(end);
    if (FORMER_BEFORE.test(before) || FORMER_AFTER.test(after) || isInTitle(before)) return [];
    return [{ start, end, sign: match[0], lead, detailed: DETAIL_BEFORE.test(before) || DETAIL_AFTER.test(after) }];
  });
}
