import { nth } from '../../known.ts';
import { COMMON_ABBREVIATIONS } from '../data/abbreviations.ts';
import { type Mark, marksOf } from './mark.ts';

export interface AbbreviationMention extends Mark {
  name: string;
  /** Stands in brackets behind its meaning: "đánh giá nội bộ (ĐGNB)". */
  introduces: boolean;
  /** The words before it whose first letters it is: "đánh giá nội bộ". */
  meaning?: string;
}

const MAYBE = /\p{Lu}\p{Lu}/u;
const TOKEN = /(?<![\p{L}\p{M}\p{N}&])\p{Lu}[\p{Lu}\d]*(?:&\p{Lu}+)?\p{Lu}(?:\d+)?(?![\p{L}\p{M}&])/gu;
/** "12/2020/QĐ-UBND", "66.7/2025/NQ-CP", "45 /SNV-CCHC", "152-KH/TU", "số      /KH-BCĐ", "BC-VP", "QT-05.VP": parts of signs. */
const SIGN = new RegExp(
  [
    '(?<!\\d)\\d{1,6}(?:\\.\\d{1,3})?[a-zđ]?(?:/\\d{4})?[^\\S\\n]{0,4}/[^\\S\\n]?[\\p{L}\\d&.-]+',
    '(?<!\\d)\\d{1,6}-\\p{Lu}[\\p{L}\\d-]*(?:/[\\p{L}\\d&.-]+)?',
    'số\\s{0,20}/[\\p{L}\\d&.-]+',
    '(?<!\\p{L})\\p{Lu}{2,}[-.](?:\\p{Lu}|\\d)[\\p{L}\\d./-]*',
  ].join('|'),
  'gu',
);
const ROMAN = /^[IVXLC]+$/;
const CALLED = '(?:sau đây |dưới đây )?(?:được )?(?:gọi|viết)(?: tắt)?(?: chung)? (?:là|:)\\s*';
const INTRODUCED = new RegExp(`\\(\\s*(?:${CALLED})?["“]?$`, 'iu');
/** Without brackets: ", sau đây gọi tắt là ĐGNB". */
const CALLED_SO = /,?\s*(?:sau đây|dưới đây) (?:được )?(?:gọi|viết) tắt(?: chung)? (?:là|:)\s*["“]?$/iu;

/** Farther away no introduction stands. */
const AROUND = 200;

/** Abbreviations that a reader may not know: not those everybody uses, not Roman numbers, not words in capitals. */
export function abbreviations(text: string): AbbreviationMention[] {
  if (!MAYBE.test(text)) return [];
  const signs = marksOf(SIGN, text);
  const tokens = marksOf(TOKEN, text);
  // Asked once: asked for each token, a text of many takes the square of its length.
  if (tokens.length === 0 || text === text.toUpperCase()) return [];
  let sign = 0; // Both stand in the text's order.
  return tokens.flatMap(({ start, end, match }, i): AbbreviationMention[] => {
    const name = match[0];
    if (ROMAN.test(name)) return [];
    // An unknown name in braces and a misspelt "TCVN" have findings of their own.
    if ((text[start - 1] === '{' && text[end] === '}') || /^T[CVN]{3}$/.test(name)) return [];
    while (sign < signs.length && nth(signs, sign).end <= start) sign++;
    if (start >= (signs[sign]?.start ?? Infinity)) return [];
    if (isInCapitals(text, start, end, tokens[i - 1]?.end, tokens[i + 1]?.start)) return [];
    const introduction = introductionOf(text.slice(Math.max(0, start - AROUND), start), text.slice(end, end + AROUND));
    const meaning = introduction && meaningOf(introduction, name);
    // Well-known ones need no introduction; one that is given counts where it says what the letters say.
    if (COMMON_ABBREVIATIONS.has(name) && !meaning) return [];
    return [{ start, end, name, introduces: introduction !== undefined, meaning }];
  });
}

/** Abbreviations with a Đ that everybody uses: "BCD" beside "BCĐ" is a slip. */
export function wellKnown(text: string): string[] {
  if (!text.includes('Đ')) return [];
  const words = text.match(/(?<![\p{L}\p{M}])(?=\p{Lu}*Đ)\p{Lu}+(?![\p{L}\p{M}])/gu) ?? [];
  return words.filter((word) => word.length > 1 && COMMON_ABBREVIATIONS.has(word));
}

/** The words before an introduction ("đánh giá nội bộ" of "đánh giá nội bộ (ĐGNB)"). */
function introductionOf(before: string, after: string): string | undefined {
  const bracket = /^\s*(?:["”]\s*)?\)/u.test(after) ? INTRODUCED.exec(before) : undefined;
  const words = before.slice(0, (bracket ?? CALLED_SO.exec(before))?.index ?? 0).trimEnd();
  return /\p{L}/u.test(words) ? words : undefined;
}

/** As many last words as the name has letters, where they begin with these letters. */
function meaningOf(words: string, name: string): string | undefined {
  const letters = [...name.replaceAll('&', '')];
  const last = words.match(/[\p{L}\p{M}\d]+/gu)?.slice(-letters.length) ?? [];
  const initials = last.map((word) => nth(unmarked(word), 0).toUpperCase());
  if (initials.join('') !== unmarked(letters.join(''))) return undefined;
  return words.slice(words.lastIndexOf(last.join(' ')));
}

/** "Ủ" as "U"; "Đ" is a letter of its own. */
function unmarked(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Two words in capitals side by side are a heading, not two abbreviations. */
function isInCapitals(text: string, start: number, end: number, before?: number, after?: number): boolean {
  const beside = (from: number, to: number) => text.slice(from, to).trim() === '';
  const vowelled = /[\u00c0-\u00ddĂÂÊÔƠƯẠ-Ỹ]/u.test(text.slice(start, end).replace(/Đ/gu, ''));
  return (
    vowelled ||
    (before !== undefined && beside(before, start) && vowelledNear(text, before)) ||
    (after !== undefined && beside(end, after) && vowelledNear(text, after + 2))
  );
}

function vowelledNear(text: string, at: number): boolean {
  return /[ẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸÀÁÃÈÉÌÍÒÓÕÙÚÝ]/u.test(text.slice(Math.max(0, at - 8), at + 8));
}
