import type { Comparison } from '../../plan/model.ts';
import { type Mark, marksOf } from './mark.ts';

/** A number with its comparison, as the words say it: "trên 95%", "ít nhất 04 sáng kiến". */
export interface Amount extends Mark {
  comparison: Comparison;
  value: number;
  /** Of the range "95% đến 98%". */
  upper?: number;
  /** "%" or the words behind the number. */
  unit: string;
}

const NUMBER = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?';
const AMOUNT = new RegExp(
  `(?:(?<![\\p{L}])(trên|hơn|vượt|từ|ít nhất|tối thiểu|không dưới|không thấp hơn|dưới|tối đa|không quá|không vượt quá)\\s+|([≥>≤<]=?)\\s*)?(?:đạt\\s+)?(?<![\\d/.,:])(${NUMBER})(?![\\d/:])\\s*(%)?(?:\\s*(?:đến|-|–)\\s*(${NUMBER})\\s*(%))?(\\s+trở lên|\\s+trở xuống)?`,
  'giu',
);
const COMPARISONS: Record<string, Comparison> = {
  trên: 'moreThan',
  hơn: 'moreThan',
  vượt: 'moreThan',
  '>': 'moreThan',
  từ: 'atLeast',
  'ít nhất': 'atLeast',
  'tối thiểu': 'atLeast',
  'không dưới': 'atLeast',
  'không thấp hơn': 'atLeast',
  '≥': 'atLeast',
  '>=': 'atLeast',
  dưới: 'lessThan',
  '<': 'lessThan',
  'tối đa': 'atMost',
  'không quá': 'atMost',
  'không vượt quá': 'atMost',
  '≤': 'atMost',
  '<=': 'atMost',
};

/** All numbers of a text with their comparisons; dates, years and numbers of documents are none. */
export function amounts(text: string): Amount[] {
  if (!/\d/.test(text)) return [];
  return marksOf(AMOUNT, text).flatMap(({ start, end, match }): Amount[] => {
    const [whole, word, sign, number, percent, upper, upperPercent, tail] = match;
    const rest = text.slice(end);
    const before = text.slice(Math.max(0, start - 8), start);
    if (/(?:năm|ngày|tháng|quý|số|Điều|khoản|ISO|mức độ)\s+$/iu.test(before) && !percent) return [];
    const unit =
      percent || upperPercent ? '%' : (/^\s*(\p{L}[\p{L}\p{M}]*(?: [\p{L}\p{M}]+){0,2})/u.exec(rest)?.[1] ?? '');
    const compared = COMPARISONS[(word ?? sign ?? '').toLowerCase()] ?? 'equal';
    const tailed = tail?.trim() === 'trở lên' ? 'atLeast' : tail?.trim() === 'trở xuống' ? 'atMost' : compared;
    return [
      {
        start,
        end: start + whole.trimEnd().length,
        comparison: upper ? 'between' : tailed,
        value: numberValue(number!),
        upper: upper ? numberValue(upper) : undefined,
        unit,
      },
    ];
  });
}

/** The words of the language that stand in front of a target's number, and what each says. */
const OWN_WORDS: Record<string, Comparison> = {
  từ: 'atLeast',
  trên: 'moreThan',
  'ít nhất': 'atLeast',
  'tối thiểu': 'atLeast',
  dưới: 'lessThan',
  'tối đa': 'atMost',
  'không quá': 'atMost',
  đạt: 'equal',
};
/** For what is said otherwise: "98% trở lên", "không thấp hơn 98%", "≥ 98%". */
const WORD_FOR: Partial<Record<Comparison, string>> = {
  atLeast: 'từ',
  moreThan: 'trên',
  lessThan: 'dưới',
  atMost: 'không quá',
};
const OWN_WORD = new RegExp(`^(?:${Object.keys(OWN_WORDS).join('|')})(?=\\s)`, 'iu');

/** An amount as `chỉ tiêu` of the language says it, its numbers as they are written in the text. */
export function asTarget(
  text: string,
  { start, end, comparison }: Amount,
): { comparison?: string; value: string; upper?: string } {
  const written = text.slice(start, end);
  const [value = '', upper] = written.match(/\d+(?:[.,]\d+)*/gu) ?? [];
  if (comparison === 'between' && upper) return { value, upper };
  const own = OWN_WORD.exec(written)?.[0].toLocaleLowerCase('vi');
  const word = own && OWN_WORDS[own] === comparison ? own : WORD_FOR[comparison];
  return { ...(word ? { comparison: word } : {}), value };
}

/** "từ 95", "95 đến 98": what stands in front of the unit behind `chỉ tiêu:`. */
export function targetNumber({ comparison, value, upper }: ReturnType<typeof asTarget>): string {
  const range = upper ? `${value} đến ${upper}` : value;
  return comparison ? `${comparison} ${range}` : range;
}

/** "1.234,5" as 1234.5, "55,7" as 55.7. */
export function numberValue(text: string): number {
  const grouped = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text);
  return Number((grouped ? text.replaceAll('.', '') : text).replace(',', '.'));
}
