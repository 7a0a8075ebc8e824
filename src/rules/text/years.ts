import { type Mark, marksOf, sentenceBefore } from './mark.ts';

export interface YearMention extends Mark {
  year: number;
  /** The year of a cited document, of a comparison, of a stretch of years: not the plan's to decide. */
  excused: boolean;
  /** Only a number of four digits that ends a phrase: a year if it is near the plan's. */
  bare: boolean;
}

const MAYBE = /(?:19|20)\d\d/;
const YEAR = /(?<![\d.,:-])((?:19|20)\d\d)(?![\d/]|[.,]\d)/gu;
/** Document numbers, types of documents. */
const CITED =
  /\/(?<=số\s*(?::\s*)?\d[^\s/]*\/)|$(?<=(?<!\p{L})(?:Luật|Bộ luật|Hiến pháp|Pháp lệnh|Nghị quyết|Nghị định|Thông tư|Công văn|Chỉ thị)\s[^.;]*)/u;
const CITED_DATE =
  /$(?<=(?:Quyết định|Kế hoạch|Thông báo|Báo cáo|Công văn|Tờ trình|Biên bản|Văn bản|Hướng dẫn)(?! này)[^.;]*(?<!(?:trước|từ|đến|nhất|nhất là|sau) )ngày\s*(?:(?:\d{1,2}\s*)?tháng\s*\d{1,2}\s*năm\s*|\d{0,2}\/\d{1,2}\/))/iu;
const CITED_AFTER = /^[^.;]{0,60}(?:Quyết định|Kế hoạch|Công văn|Thông báo)(?: số)? \d/u;
const COMPARED =
  /$(?<=(?:so với|so sánh|cùng kỳ|giai đoạn|nhiệm kỳ|tầm nhìn|niên độ|năm học)[^,;.]{0,40}|(?<!\p{L})(?:đến|tới|hết|từ|kể từ|của)\s+(?:hết\s+)?năm\s+|kết thúc năm\s+|(?:quyết toán|tính đến|số liệu)[^,;.]{0,40})/iu;
const STRETCH_AFTER = /^\s*[-–—]\s*(?:(?:19|20)\d\d|\d{2}(?!\d))/u;
const STRETCH_BEFORE = /(?:19|20)\d\d\s*[-–—]\s*(?:năm\s+)?$/u;

/** Farther away nothing says what a year is. */
const AROUND = 200;

/** Years in words: "năm 2026", "08/2026", and years that end a phrase ("MTCL 2026"). */
export function years(text: string): YearMention[] {
  if (!MAYBE.test(text)) return [];
  return marksOf(YEAR, text).flatMap(({ start, end, match }): YearMention[] => {
    const before = text.slice(Math.max(0, start - AROUND), start);
    const after = text.slice(end, end + AROUND);
    if (!isYear(before, after)) return [];
    const bare = !SAID.test(before);
    return [{ start, end, year: Number(match[1]), excused: isExcused(text, start, before, after), bare }];
  });
}

/** "năm 2026", "08/2026" */
const SAID = /(?:năm\s+|\/\s?)$/iu;

/** A number of four digits is a year behind "năm", in a date, or where no counted thing follows it. */
function isYear(before: string, after: string): boolean {
  if (SAID.test(before)) return true;
  if (/(?:số|thứ|mã|điểm|đồng)\s+$/iu.test(before)) return false;
  return /[\p{L}\p{M}]\s$/u.test(before) && /^\s*(?:$|[,;.)\n]|của\s|[-–]\s*\d{4})/u.test(after);
}

function isExcused(text: string, start: number, before: string, after: string): boolean {
  if (STRETCH_AFTER.test(after) || STRETCH_BEFORE.test(before)) return true;
  if (COMPARED.test(before)) return true;
  // "ngày 16/3/2015, Sở có Quyết định số …": the date of the document that follows.
  if (/ngày\s[\d/\s]*$/u.test(before) && CITED_AFTER.test(after)) return true;
  const sentence = sentenceBefore(text, start);
  return CITED.test(sentence) || CITED_DATE.test(sentence);
}
