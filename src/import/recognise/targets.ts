/** The number that an objective aims at, in its own words. */

export interface Aim {
  comparison?: string;
  value: string;
  /** "%", or words. */
  unit: string;
  /** Words in front of the number: "Thu nhập bình quân đầu người". */
  label?: string;
}

/** Words and signs of a comparison, each with the word that the language has for it. */
const SAID: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['từ', 'trên', 'ít nhất', 'tối thiểu', 'dưới', 'tối đa', 'không quá', 'đạt'].map((word) => [word, word]),
  ),
  hơn: 'trên',
  vượt: 'trên',
  'không dưới': 'từ',
  'không thấp hơn': 'từ',
  'không vượt quá': 'không quá',
  '>': 'trên',
  '≥': 'từ',
  '>=': 'từ',
  '<': 'dưới',
  '≤': 'không quá',
  '<=': 'không quá',
  // Behind the number.
  'trở lên': 'từ',
  'trở xuống': 'không quá',
};
const WORDS = 'không dưới|không thấp hơn|không vượt quá|không quá|ít nhất|tối thiểu|tối đa|từ|trên|dưới|hơn|vượt|đạt';
const BEFORE = `(?:(?<!\\p{L})(${WORDS})\\s+|([≥≤<>]=?)\\s*)`;
const BEHIND = '(?:\\s+(trở lên|trở xuống)(?!\\p{L}))?';
const NUMBER = '(?<!\\d)(\\d+(?:[.,]\\d+)?)';
const AMOUNT = new RegExp(`${BEFORE}?${NUMBER}\\s*%${BEHIND}`, 'giu');
const COUNT = new RegExp(`${BEFORE}${NUMBER}\\s+(\\p{Ll}+(?:\\s\\p{Ll}+)?)`, 'iu');
const LABELLED = new RegExp(
  `^(.*?)(?:\\s*:\\s*|\\s+là\\s+|\\s+)${BEFORE}?${NUMBER}\\s*(%|\\p{L}[\\p{L} ]*?)?${BEHIND}[.;]?$`,
  'iu',
);

const STRIVEN = /$(?<=phấn đấu[^,;]*)/iu;
/** No farther before its number. */
const AROUND = 300;

/** One amount, or the one that is "phấn đấu"; undefined where the words hold none, or several. */
export function aimOf(text: string): Aim | undefined {
  const amounts = [...text.matchAll(AMOUNT)];
  const striven = amounts.find(({ index }) => STRIVEN.test(text.slice(Math.max(0, index - AROUND), index)));
  const leading = amounts.find(({ index }) => index === 0);
  const found = striven ?? leading ?? (amounts.length === 1 ? amounts[0] : undefined);
  if (found) {
    const [, word, sign, value = '', behind] = found;
    return { ...comparison(behind ?? word ?? sign), value, unit: '%' };
  }
  const count = amounts.length === 0 ? COUNT.exec(text) : null;
  if (!count) return undefined;
  const [, word, sign, value = '', unit = ''] = count;
  return { ...comparison(word ?? sign), value, unit };
}

/** The words over a group of tasks: quality objectives have a target, headings of other plans have none. */
export function isObjective(heading: string): boolean {
  return aimOf(heading) !== undefined || /mục tiêu(?: chất lượng)?\s*\d/iu.test(heading);
}

/** Longer words are no label of a number. */
const LONGEST = 300;

/** "Tỷ lệ độ che phủ rừng 83,0%." */
export function labelledAim(text: string): Aim | undefined {
  const match = text.length <= LONGEST ? LABELLED.exec(text) : null;
  if (!match) return undefined;
  const [, label, word, sign, value = '', unit, behind] = match;
  if (!label || !unit) return undefined;
  return { label: label.trim(), ...comparison(behind ?? word ?? sign), value, unit };
}

function comparison(said: string | undefined): { comparison?: string } {
  const known = said && SAID[said.toLocaleLowerCase('vi')];
  return known ? { comparison: known } : {};
}
