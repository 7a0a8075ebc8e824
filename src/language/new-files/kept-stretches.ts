/** What a plan that moves to another year takes along as it stands: cited documents, quotations, brackets. Pure. */
import { nth } from '../../known.ts';
import { DOCUMENT_KINDS } from '../../plan/document-kinds.ts';
import type { Mark } from '../../rules/text/mark.ts';

/** Beside the types of the decree. */
const MORE_KINDS = 'hiến pháp|bộ luật|luật|pháp lệnh|nghị định|thông tư|kết luận|văn bản|hợp đồng|giấy chứng nhận';
const KINDS = [MORE_KINDS, ...DOCUMENT_KINDS.map(({ name }) => name)].join('|');
const DAY = '\\d{1,2}\\s*(?:[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*|tháng\\s+\\d{1,2}\\s+năm\\s+)\\d{4}';
/** Words that begin what is due: a citation does not reach over them. */
const DUE =
  '(?:trước|sau|chậm nhất|muộn nhất|không quá|xong|hoàn thành|trong|từ|đến|hết|kể từ|tính từ|định kỳ|hằng|hàng)(?!\\p{L})';
/** Title, body and day of a document: up to a pause or to words of a deadline. */
const REST = `(?:(?!(?<!\\p{L})${DUE})[^,;\\n])*`;
const SIGN =
  '(?<!\\d\\.?)\\d+(?:\\.\\d+)*[a-zđ]?\\s?\\/(?:\\d{4}\\s?\\/)?\\s?\\p{Lu}[\\p{L}\\d&.-]*(?:\\/\\p{L}[\\p{L}\\d&.-]*)*';
const ISSUED = `(?:,?\\s*(?:ký\\s+|ban hành\\s+|cấp\\s+|đề\\s+)?ngày\\s*(?::\\s*)?${DAY})?`;

const KEPT: readonly RegExp[] = [
  // A year may follow the letters of a sign: "15/HĐ-2027".
  new RegExp(`(?:[sS]ố\\s*(?::\\s*)?)?${SIGN}${ISSUED}${REST}`, 'gu'),
  // "Công văn số 12 ngày 05/01/2026", "Hợp đồng số 15-2026", "số 15/2026"
  new RegExp(
    `(?<!\\p{L})(?:(?:${KINDS})(?:\\s+\\p{L}+){0,6}\\s+)?số\\s*(?::\\s*)?\\d+[\\p{L}\\d]*(?:\\s?[/.-]\\s?\\d{4}(?!\\d)|${ISSUED})${REST}`,
    'giu',
  ),
  // "Đề án 06/2026"; "Báo cáo 6/2026" may be a month.
  new RegExp(
    `(?<!\\p{L})(?:quyết định|kết luận|đề án|hợp đồng|thông báo)\\s+\\d+\\s?[/.-]\\s?\\d{4}(?!\\d)${REST}`,
    'giu',
  ),
  // "theo Kế hoạch ngày 05/01/2026 của …"; without "theo" it may be what is due that day.
  new RegExp(
    `(?<!\\p{L})(?:theo|tại|căn cứ|thực hiện|triển khai|thi hành|kèm theo|nêu tại|ban hành theo)\\s+(?:${KINDS})(?:\\s+(?!${DUE})[\\p{L}&]+){0,12}\\s+(?:ký\\s+|ban hành\\s+)?ngày\\s*(?::\\s*)?${DAY}${REST}`,
    'giu',
  ),
  // Cited by name: "Luật Lưu trữ năm 2024", "Nghị quyết năm 2026 của …"
  new RegExp(
    `(?<!\\p{L})(?:hiến pháp|bộ luật|luật|pháp lệnh|nghị quyết|nghị định|thông tư|chỉ thị|công văn|công điện)\\s${REST}`,
    'giu',
  ),
  /“[^”]*(?:”|$)|"[^"]*(?:"|$)|«[^»]*(?:»|$)|‘[^’]*(?:’|$)/gu,
];

const OPENING: Record<string, string> = { '(': ')', '[': ']' };

/** The stretches of a text that keep every character. Those of different kinds may overlap. */
export function keptStretches(text: string): Mark[] {
  const found = KEPT.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
  return [...found, ...brackets(text)];
}

export function isKeptAt(kept: readonly Mark[], at: number): boolean {
  return kept.some(({ start, end }) => start <= at && at < end);
}

/** The outermost pairs; one that is never closed reaches to the end. */
function brackets(text: string): Mark[] {
  const found: Mark[] = [];
  const open: string[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i += 1) {
    const char = nth(text, i);
    const closing = OPENING[char];
    if (closing) {
      if (open.length === 0) start = i;
      open.push(closing);
    } else if (char === open.at(-1)) {
      open.pop();
      if (open.length === 0) found.push({ start, end: i + 1 });
    }
  }
  return open.length > 0 ? [...found, { start, end: text.length }] : found;
}
