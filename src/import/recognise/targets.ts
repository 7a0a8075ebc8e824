/** The number that an objective aims at, in its own words. */

export interface Aim {
  comparison?: string;
  value: string;
  /** "%", or words. */
  unit: string;
  /** Words in front of the number: "Thu nhập bình quân đầu người". */
  label?: string;
}

const COMPARISONS = 'từ|trên|ít nhất|tối thiểu|dưới|tối đa|không quá|đạt';
const AMOUNT = new RegExp(`(?:(${COMPARISONS})\\s+)?(\\d+(?:[.,]\\d+)?)\\s*(%)`, 'giu');
const COUNT = new RegExp(`(${COMPARISONS})\\s+(\\d+(?:[.,]\\d+)?)\\s+(\\p{Ll}+(?:\\s\\p{Ll}+)?)`, 'iu');
const LABELLED = new RegExp(
  `^(.*?)(?:\\s*:\\s*|\\s+là\\s+|\\s+)(?:(${COMPARISONS})\\s+)?(\\d+(?:[.,]\\d+)?)\\s*(%|\\p{L}[\\p{L} ]*?)?[.;]?$`,
  'iu',
);

/** One amount, or the one that is "phấn đấu"; undefined where the words hold none, or several. */
export function aimOf(text: string): Aim | undefined {
  const amounts = [...text.matchAll(AMOUNT)];
  const striven = amounts.find(({ index }) => /phấn đấu[^,;]*$/iu.test(text.slice(0, index)));
  const leading = amounts.find(({ index }) => index === 0);
  const found = striven ?? leading ?? (amounts.length === 1 ? amounts[0] : undefined);
  if (found) return { ...comparison(found[1]), value: found[2] ?? '', unit: '%' };
  const count = amounts.length === 0 ? COUNT.exec(text) : null;
  return count ? { ...comparison(count[1]), value: count[2] ?? '', unit: count[3] ?? '' } : undefined;
}

/** The words over a group of tasks: quality objectives have a target, headings of other plans have none. */
export function isObjective(heading: string): boolean {
  return aimOf(heading) !== undefined || /mục tiêu(?: chất lượng)?\s*\d/iu.test(heading);
}

/** "Tỷ lệ độ che phủ rừng 83,0%." */
export function labelledAim(text: string): Aim | undefined {
  const match = LABELLED.exec(text);
  if (!match?.[1] || !match[4]) return undefined;
  return { label: match[1].trim(), ...comparison(match[2]), value: match[3] ?? '', unit: match[4] };
}

function comparison(word: string | undefined): { comparison?: string } {
  return word ? { comparison: word.toLocaleLowerCase('vi') } : {};
}
