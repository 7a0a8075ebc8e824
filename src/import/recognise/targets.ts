/** The number that an objective aims at, in its own words. */
import { amounts, asTarget } from '../../rules/text/amounts.ts';

export interface Aim {
  /** A word of the language. */
  comparison?: string;
  value: string;
  /** Of "95 đến 98%". */
  upper?: string;
  /** "%", or words. */
  unit: string;
  /** Words in front of the number: "Thu nhập bình quân đầu người". */
  label?: string;
}

const STRIVEN = /$(?<=phấn đấu[^,;]*)/iu;
/** No farther before its number. */
const AROUND = 300;

/** One amount, or the one that is "phấn đấu"; undefined where the words hold none, or several. */
export function aimOf(text: string): Aim | undefined {
  const all = amounts(text);
  const shares = all.filter(({ unit }) => unit === '%');
  const striven = shares.find(({ start }) => STRIVEN.test(text.slice(Math.max(0, start - AROUND), start)));
  const leading = shares.find(({ start }) => start === 0);
  const found = striven ?? leading ?? (shares.length === 1 ? shares[0] : undefined);
  if (found) return { ...asTarget(text, found), unit: '%' };
  if (shares.length > 0) return undefined;
  for (const count of all) {
    const [unit] = /^\p{Ll}+(?:\s\p{Ll}+)?/u.exec(count.unit) ?? [];
    const aim = unit && { ...asTarget(text, count), unit };
    if (aim && (aim.comparison || aim.upper)) return aim;
  }
  return undefined;
}

/** The words over a group of tasks: quality objectives have a target, headings of other plans have none. */
export function isObjective(heading: string): boolean {
  return aimOf(heading) !== undefined || /mục tiêu(?: chất lượng)?\s*\d/iu.test(heading);
}

/** Behind what is counted: "05 sáng kiến trở lên". */
const TAILS: Record<string, string> = { 'trở lên': 'từ', 'trở xuống': 'không quá' };

/** A target that says what it counts. */
export type LabelledAim = Aim & Required<Pick<Aim, 'label'>>;

/** Longer words are no label of a number. */
const LONGEST = 300;

/** "Tỷ lệ độ che phủ rừng 83,0%.": the number ends the words. */
export function labelledAim(text: string): LabelledAim | undefined {
  const words = text.replace(/[.;]$/u, '');
  const last = words.length <= LONGEST ? amounts(words).at(-1) : undefined;
  if (!last) return undefined;
  const label = words
    .slice(0, last.start)
    .trimEnd()
    .replace(/(?::|(?<=\s)là)$/u, '')
    .trimEnd();
  const behind = words.slice(last.end).trim();
  const tail = Object.keys(TAILS).find((each) => behind.endsWith(` ${each}`));
  const rest = tail ? behind.slice(0, -tail.length).trimEnd() : behind;
  const unit = last.unit === '%' && !rest ? '%' : rest;
  if (!label || (last.unit === '%' && rest) || !/^(?:%|\p{L}[\p{L} ]*)$/u.test(unit)) return undefined;
  return { label, ...asTarget(words, last), ...(tail ? { comparison: TAILS[tail] } : {}), unit };
}
