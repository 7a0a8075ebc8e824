import { before, type Mark, marksOf, within } from './mark.ts';

const MAYBE = /[[\]…<?_]|\.\.|[Xx]{3}|\(|\/|số|ngày/u;
const DOTS = /[.…]{2,}|…|_{3,}/gu;
const BRACKETS = /\[[^[\]]*\]|[[\]]/gu;
const WORDS =
  /\((?:sẽ (?:bổ sung|cập nhật)|(?:bổ sung|cập nhật|điền|hoàn thiện) sau|điền (?:tên|số|ngày|nội dung)[^()]*|ghi rõ[^()]*)\)|<[^<>\n]{1,40}>|\?{2,}/giu;
const CROSSES = /(?<![\p{L}\p{N}])[Xx]{3,}(?![\p{L}\p{N}])/gu;
/** "số      /QĐ-UBND", "ngày    tháng" */
const BLANKS = /số\s*\/(?=\p{Lu})|ngày\s+(?:tháng|\/[\s./]*\d{4})/gu;
/** Words behind which a number or name must follow. */
const WANTS_MORE = /(?:năm|tháng|ngày|số|quý|là|:)\s*$/iu;
/** So many dots are a line to write on, wherever they stand. */
const LONG_RUN = 8;
const ORDINAL = /(?:khóa|khoá|thế kỷ|lần thứ|Điều|chương)\s*$/iu;

/**
 * Blanks and template words that wait to be filled in. Dots that stand for "and so on" are none: behind a comma,
 * or glued to the last word of a list.
 */
export function placeholders(text: string): Mark[] {
  if (!MAYBE.test(text)) return [];
  const brackets = marksOf(BRACKETS, text).filter(({ match }) => !/^\[\d+\]$/.test(match[0]));
  const inBrackets = within(brackets);
  const dots = marksOf(DOTS, text).filter(({ start, match }) => !inBrackets(start) && isBlank(text, start, match[0]));
  const crosses = marksOf(CROSSES, text).filter(({ start }) => !ORDINAL.test(before(text, start)));
  const blanks = marksOf(BLANKS, text).filter(({ start }) => !inBrackets(start));
  return [...brackets, ...dots, ...marksOf(WORDS, text), ...crosses, ...blanks]
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start);
}

function isBlank(text: string, at: number, run: string): boolean {
  if (run.startsWith('_')) return true;
  const words = before(text, at);
  if (/(?:[,;]|v\.?\s?v\.?)\s*$/iu.test(words)) return false;
  if (/[\p{L}\p{N})\]”"%]$/u.test(words)) {
    const dots = run.replaceAll('…', '...').length;
    return dots >= LONG_RUN || (run.length >= 4 && WANTS_MORE.test(words));
  }
  return true;
}
