import { nth } from '../../known.ts';
import { amounts, numberValue } from './amounts.ts';
import { type Mark, marksOf } from './mark.ts';

/** A total in words that its parts do not add up to; the mark is the total. */
export interface WrongSum extends Mark {
  total: string;
  sum: number;
}

/** "tổng số 12 hồ sơ, gồm 7 hồ sơ … và 4 hồ sơ …": only "gồm" claims that nothing is left out. */
const WHOLE =
  /(?<!\p{L})(tổng (?:số|cộng)\s*:?\s*(?:là |có )?)?(?<![\d.,/])(\d[\d.]*)\s+(\p{L}+(?: \p{L}+)?)[^.;:()\d\n]{0,60}?[,:(]?\s*(?:bao )?gồm(?: có)?:?\s*([^.\n)]+)/giu;

/** What kinds of parts make up a whole of another name. */
const KINDS: [whole: RegExp, parts: RegExp][] = [
  [
    /^(?:đơn vị|cơ quan|tổ chức)/iu,
    /^(?:phòng|ban|văn phòng|thanh tra|trung tâm|chi cục|sở|cơ quan|đơn vị|tổ chức|xã|phường|đặc khu|trường|trạm|bệnh viện|đội|hạt|quỹ)(?!\p{L})/iu,
  ],
  [
    /^(?:người|đồng chí|thành viên|cán bộ|công chức|viên chức|biên chế|nhân sự)/iu,
    /^(?:người|đồng chí|công chức|viên chức|cán bộ|nhân viên|lao động|lãnh đạo|chuyên viên|thành viên|ủy viên|uỷ viên|thư ký|trưởng|phó|tổ trưởng|nam|nữ)(?!\p{L})/iu,
  ],
  [
    /^(?:văn bản)/iu,
    /^(?:văn bản|quyết định|kế hoạch|công văn|báo cáo|thông báo|tờ trình|nghị quyết|hướng dẫn|chỉ thị)(?!\p{L})/iu,
  ],
];

export function wrongSums(text: string): WrongSum[] {
  if (!text.includes('gồm') || !/\d/.test(text)) return [];
  return marksOf(WHOLE, text).flatMap(({ start, match }): WrongSum[] => {
    const [whole = '', said, total = '', unit = '', list = ''] = match;
    const sum = (said ? sumOfUnit(list, unit) : undefined) ?? sumOfAll(list, unit);
    if (sum === undefined || sum === numberValue(total)) return [];
    const at = start + whole.indexOf(total, said?.length ?? 0);
    return [{ start: at, end: at + total.length, total: total, sum }];
  });
}

/** Behind "tổng số", the numbers of the same thing are its parts, whatever stands between them. */
function sumOfUnit(list: string, unit: string): number | undefined {
  const parts = amounts(nth(list.split(';'), 0)).filter((amount) => amount.unit.startsWith(nth(unit.split(' '), 0)));
  return parts.length < 2 ? undefined : parts.reduce((sum, { value }) => sum + value, 0);
}

/** Everywhere else each part must be a number of things that make up the whole, and nothing else may stand there. */
function sumOfAll(list: string, unit: string): number | undefined {
  if (/trong đó|mỗi|khoảng|hơn|trên/iu.test(list)) return undefined;
  const parts = list.split(/[,;]\s*(?:và\s+)?|(?<!\s)\s+và\s+(?=\d)/u).filter((part) => part.trim() !== '');
  if (parts.length < 2) return undefined;
  const kinds = KINDS.find(([whole]) => whole.test(unit))?.[1];
  let sum = 0;
  for (const part of parts) {
    const match = /^\s*(\d+)\s+(\p{L}[^\d]*)$/u.exec(part);
    const same = match && wordsAlike(nth(match, 2), unit);
    if (!match || !(same || kinds?.test(nth(match, 2)))) return undefined;
    sum += Number(match[1]);
  }
  return sum;
}

/** "quy trình nội bộ" of "quy trình": the same thing, narrowed. */
function wordsAlike(part: string, whole: string): boolean {
  return `${part.trim().toLowerCase()} `.startsWith(`${whole.toLowerCase()} `);
}
