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
const AMOUNT = new RegExp(`(?:(${COMPARISONS})\\s+)?(?<!\\d)(\\d+(?:[.,]\\d+)?)\\s*(%)`, 'giu');
const COUNT = new RegExp(`(${COMPARISONS})\\s+(\\d+(?:[.,]\\d+)?)\\s+(\\p{Ll}+(?:\\s\\p{Ll}+)?)`, 'iu');
const LABELLED = new RegExp(
  `^(.*?)(?:\\s*:\\s*|\\s+là\\s+|\\s+)(?:(${COMPARISONS})\\s+)?(\\d+(?:[.,]\\d+)?)\\s*(%|\\p{L}[\\p{L} ]*?)?[.;]?$`,
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
  if (found) return { ...comparison(found[1]), value: found[2] ?? '', unit: '%' };
  const count = amounts.length === 0 ? COUNT.exec(text) : null;
  return count ? { ...comparison(count[1]), value: count[2] ?? '', unit: count[3] ?? '' } : undefined;
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
  if (!match?.[1] || !match[4]) return undefined;
  return { label: match[1].trim(), ...comparison(match[2]), value: match[3] ?? '', unit: match[4] };
}

function comparison(word: string | undefined): { comparison?: string } {
  return word ? { comparison: word.toLocaleLowerCase('vi') } : {};
}
