/** Names of provinces and cities in a text, with the word for their level. */

import { nth } from '../../known.ts';
import { whileSame } from '../../memo.ts';
import { CITIES, MERGED_PROVINCES } from '../data/provinces.ts';
import { isNamedAsFormer } from './districts.ts';
import { type Mark, sentenceBefore } from './mark.ts';
import { isBehindNumber } from './quoted-titles.ts';

export interface ProvinceMention extends Mark {
  /** As the tables write it. */
  name: string;
  /** What it is called in the text; undefined where only the name stands ("Sở Y tế Bình Định"). */
  level: 'tỉnh' | 'thành phố' | undefined;
  /** The level's word stands right before the name and is part of the mark. */
  withLevel: boolean;
}

const HISTORY = /$(?<=(?:sáp nhập|hợp nhất|sắp xếp|trên cơ sở|từ các tỉnh|nhập (?:toàn bộ|vào|tỉnh))[^;.]*)/iu;
const LEVEL = /(tỉnh|thành phố|TP\.?)\s+$/iu;
/** "các tỉnh Hà Giang, Yên Bái và …": names alone between the level and this one. */
const LISTED = /$(?<=(?<!\p{L})tỉnh[:\s]\s*(?:\p{Lu}\p{Ll}*(?:\s*[-–]\s*|\s+|,\s*))+)/iu;
const DEPARTMENT = /$(?<=(?<!\p{L})Sở\s+\p{Lu}[\p{L}, -]*\s)/u;

function patternOf(names: readonly string[]): RegExp {
  const written = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(' - ', '\\s*[-–]\\s*').replaceAll('òa', '(?:òa|oà)').replaceAll(' ', '\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${written.join('|')})(?![\\p{L}\\p{M}])`, 'gu');
}

const KNOWN = [...new Set([...Object.keys(MERGED_PROVINCES), ...Object.keys(CITIES)])];
const KNOWN_PATTERN = patternOf(KNOWN);
/** What an agency adds in `mtcl.json` is the same for all texts of a check. */
const addedPattern = whileSame(patternOf);

/** `names`: those that are looked for; those of the tables by default. Former names told as such are left out. */
export function provinces(text: string, names: readonly string[] = KNOWN): ProvinceMention[] {
  if (names.length === 0 || !/tỉnh|thành phố|TP|Sở/iu.test(text)) return [];
  return [...text.matchAll(names === KNOWN ? KNOWN_PATTERN : addedPattern(names))].flatMap(
    (match): ProvinceMention[] => {
      const start = match.index;
      const end = start + match[0].length;
      const before = sentenceBefore(text, start);
      const level = LEVEL.exec(before);
      const kind = level
        ? /tỉnh/iu.test(nth(level, 1))
          ? 'tỉnh'
          : 'thành phố'
        : LISTED.test(before)
          ? 'tỉnh'
          : undefined;
      if (!kind && !DEPARTMENT.test(before)) return [];
      // A document of its time was issued by the body of its time; a merger is told with the old names.
      if (isNamedAsFormer(text, start, end) || isBehindNumber(before) || HISTORY.test(before)) {
        return [];
      }
      const written = match[0]
        .replaceAll('oà', 'òa')
        .replace(/(?:(?<!\s)\s+)?[-–]\s*/gu, ' - ')
        .replace(/\s+/gu, ' ');
      const name = names.find((one) => one === written) ?? written;
      return [{ start: start - (level?.[0].length ?? 0), end, name, level: kind, withLevel: level !== null }];
    },
  );
}
