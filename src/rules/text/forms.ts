import { nth } from '../../known.ts';
import { CAPITAL_RULES } from '../data/capitals.ts';
import { type Correction, type Mark, marksOf, sentenceBefore } from './mark.ts';

const MAYBE_CAPITALS =
  /(?<!\p{L})\p{Ll}+ (?:định|quyết|tư|thị|văn|hoạch|báo) số|(?<!\p{L})luật số|[bB]an [nN]hân [dD]ân|Quốc Hội|(?<!\p{L})(?:Sở|Bộ) \p{Ll}|[đĐ]ồng [Nn]hân dân|[tT]ướng [cC]hính|(?<!\p{L})sở \p{Lu}|(?<!\p{L})bộ \p{Lu}|Ban chỉ đạo|điều \d|Khoản \d|Điểm \p{Ll} |Đảng(?: và|,) nhà|[Nn]guyên [đĐ]án|[Qq]uốc [tT]ế [lL]ao|thứ \p{Ll}+ (?:hằng|hàng|mỗi)|(?:nghỉ|dịp) tết|(?<!ban|đồng) nhân dân|tháng (?:giêng|hai|ba|tư|sáu|bảy|tám|chín|mười|chạp)(?!\p{L})|(?:sáng|chiều|tối) thứ|thứ \p{Ll}+,? ngày|Chủ Nhật|\p{Ll},? Tết |ngày (?:[qQ]uốc|[pP]hụ|[nN]hà) /u;

/** Bodies and provisions with the wrong capitals. */
export function capitals(text: string): Correction[] {
  if (!MAYBE_CAPITALS.test(text)) return [];
  return CAPITAL_RULES.flatMap(({ pattern, right }) =>
    marksOf(pattern, text)
      .map(({ start, end, match }) => ({ start, end, text: right(match[0]) }))
      .filter(({ start, end, text: better }) => text.slice(start, end) !== better),
  );
}

const LONG_DATE = /(?<!\p{L})ngày (\d{1,2}) tháng (\d{1,2}) năm (?=\d{4})\d{4}/giu;
const SHORT_DATE = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/gu;

/** Dates without the leading zeros of day and of months 1 and 2 (NĐ 30/2020, Phụ lục I, II.4.b). */
export function looseDates(text: string): Correction[] {
  if (!/\d/.test(text)) return [];
  const long = /ngày \d{1,2} tháng/iu.test(text) ? marksOf(LONG_DATE, text) : [];
  const short = /\d\/\d{1,2}\/\d{4}/.test(text) ? marksOf(SHORT_DATE, text) : [];
  return [...long, ...short].flatMap(({ start, end, match }) => {
    // No day of the calendar: a zero before it makes none of it.
    if (Number(match[1]) === 0 || Number(match[2]) === 0) return [];
    const better = match[0].replace(/\d+/g, (digits, at: number) => {
      const isDay = digits === match[1] && at === match[0].indexOf(digits);
      if (digits.length > 1) return digits;
      return isDay || digits === '1' || digits === '2' ? `0${digits}` : digits;
    });
    return better === match[0] ? [] : [{ start, end, text: better }];
  });
}

const NUMBERING =
  /^\s*(?:(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2})*)[.)](?:\s+|(?=\p{Lu}))|[a-zđ]\)\s*|(?:Điều|Khoản|Mục|Phần|Phụ lục)\s+(?:\d{1,2}|[IVX]{1,5})\s*[.:]\s*)(?=\S)/u;

const DASH = /^\s*[-–•+*]\s*(?=\p{L})/u;

/** A dash typed at the beginning of an entry that the generator lists. */
export function typedDash(text: string): Mark | undefined {
  const match = DASH.exec(text);
  return match ? { start: 0, end: match[0].length } : undefined;
}

/** Bullets of Word's lists, those of its symbol fonts included, where they begin a line. */
const BULLET = /[•◦▪■●○‣⁃➢➤✓✔\uF0B7\uF0A7\uF0D8\uF0FC](?<=^\s*.)[^\S\n]*/gmu;

/** Bullets copied from Word: official documents list with dashes. */
export function copiedBullets(text: string): Mark[] {
  return marksOf(BULLET, text);
}

/** The number or letter that a paragraph begins with: "IV.", "3.", "3.1", "b)". */
export function typedLabel(text: string): (Mark & { label: string }) | undefined {
  const match =
    /^\s*(?:([IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,4})\.|(\d{1,2}(?:\.\d{1,2}){1,4})(?=\s+\p{Lu})|([a-zđ])\))\s+(?=[\p{L}“"(])/u.exec(
      text,
    );
  const label = match?.[1] ?? match?.[2] ?? match?.[3];
  if (!match || !label) return undefined;
  const start = match[0].indexOf(label);
  return { start, end: start + label.length, label };
}

/** A number or letter typed at the beginning of a text that the generator numbers. */
export function numbering(text: string): Mark | undefined {
  const match = NUMBERING.exec(text);
  return match ? { start: 0, end: match[0].length } : undefined;
}

export interface Mention extends Mark {
  number: number;
}

const ARTICLE = /(?<!\p{L})[Đđ]iều (\d{1,3})(?!\d)/gu;
const ANNEX = /(?<!\p{L})[Pp]hụ lục (?:số )?([IVX]{1,5}|\d{1,2})(?![\p{L}\d])/gu;
const PART = /(?<!\p{L})(?:[Pp]hần|[Mm]ục) ([IVXL]{1,6})(?![\p{L}\d])/gu;
/** Levels below a section: "mục 1.2", "khoản 2.1.3". */
const LEVEL = /(?<!\p{L})(?:[Tt]iểu mục|[Mm]ục|[Kk]hoản|[Đđ]iểm) (\d{1,2}(?:\.\d{1,2}){1,4})(?![\p{L}\d%])/gu;
/** Behind a provision of another document. */
const ELSEWHERE =
  /^[^;.\n]{0,60}?(?:Luật|Bộ luật|Nghị định|Nghị quyết|Thông tư|Pháp lệnh|Hiến pháp|Quy chế|Quyết định số|Quyết định \d|Kế hoạch số|Công văn|Chỉ thị|TCVN|ISO|(?:của|kèm theo) (?!(?:Quyết định|Kế hoạch|Phụ lục|Báo cáo|Chương trình|Thông báo|Hướng dẫn|Quy chế|Đề án|Phương án|Nghị quyết) này))/u;
/** Another document has been named in the sentence: the provision may be one of its own. */
const NAMED_BEFORE =
  /(?:Luật|Nghị định|Nghị quyết|Thông tư|Pháp lệnh|Hiến pháp|Chỉ thị|Công văn|TCVN|ISO|(?:Quyết định|Kế hoạch|Chương trình|Hướng dẫn|Thông báo|Quy chế|Quy định|Đề án|Báo cáo|Văn bản)(?! này)(?:(?: \p{L}+){0,6} số| ) ?\d)/u;
/** "Điều 3 Quyết định này", "mục II của Kế hoạch này" */
const OF_THIS =
  /^(?:[^;.\n]{0,30}? )?(?:Quyết định|Kế hoạch|Phụ lục|Báo cáo|Chương trình|Thông báo|Hướng dẫn|Quy chế|Đề án|Phương án|Nghị quyết) này(?!\p{L})/u;

/** Articles of this very document that a text names. */
export function articleMentions(text: string): Mention[] {
  return provisions(ARTICLE, text);
}

/** Annexes of this very document that a text names. */
export function annexMentions(text: string): Mention[] {
  return provisions(ANNEX, text);
}

/** Parts of this very document that a text names: "Phần II", "mục IV". */
export function partMentions(text: string): Mention[] {
  return provisions(PART, text);
}

export interface LevelMention extends Mark {
  /** "1.2" */
  label: string;
}

/** Sections below others of this very document that a text names: "mục 1.2". */
export function levelMentions(text: string): LevelMention[] {
  if (!/(?:ục|hoản|iểm) \d{1,2}\.\d/u.test(text)) return [];
  return ofThisDocument(LEVEL, text).map(({ start, end, match }) => ({ start, end, label: nth(match, 1) }));
}

function provisions(pattern: RegExp, text: string): Mention[] {
  if (!/iều \d|hụ lục |[Pp]hần [IVXL]|[Mm]ục [IVXL]/u.test(text)) return [];
  return ofThisDocument(pattern, text).map(({ start, end, match }) => ({
    start,
    end,
    number: numberOf(nth(match, 1)),
  }));
}

function ofThisDocument(pattern: RegExp, text: string) {
  return marksOf(pattern, text).filter(({ start, end }) => {
    const after = text.slice(end, end + 100);
    if (OF_THIS.test(after.trimStart())) return true;
    return !ELSEWHERE.test(after) && !NAMED_BEFORE.test(sentenceBefore(text, start));
  });
}

const ROMAN_DIGITS: Record<string, number> = { I: 1, V: 5, X: 10, L: 50 };

function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const digits = [...text].map((letter) => ROMAN_DIGITS[letter] ?? 0);
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
}
