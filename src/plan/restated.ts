/** The words of an objective with the number that a unit has set for itself. */

import { literalPattern } from './literal-pattern.ts';
import type { RichText, Target } from './model.ts';

/**
 * The statement with the number of `base` replaced by that of `own`: "Từ 98% hồ sơ …" → "Từ 99,5% hồ sơ …", with the
 * comparison where that changes too. A statement without the number, or with it at several places, stays as it is.
 */
export function restated(statement: RichText, base: Target, own: Target): RichText {
  const [only, ...more] = saidIn(statement, base);
  if (!only || more.length > 0) return statement;
  const { at, match } = only;
  const [whole, written] = match;
  const parts = statement.parts.map((part, i) =>
    i === at && part.kind === 'text'
      ? {
          ...part,
          text:
            part.text.slice(0, match.index) +
            replacement(own, base, written, at === 0 && match.index === 0) +
            part.text.slice(match.index + whole.length),
        }
      : part,
  );
  // Without the image: the words stand in no file like this.
  return { parts, source: statement.source };
}

/** Whether the words say the number of a target at several places: none of them can be told to be the target's. */
export function isSaidTwice(words: RichText, target: Target): boolean {
  return saidIn(words, target).length > 1;
}

/** The places where the words say the number of a target. */
function saidIn({ parts }: RichText, target: Target): { at: number; match: RegExpExecArray }[] {
  const phrase = phraseOf(target);
  return parts.flatMap((part, at) =>
    part.kind === 'text' ? [...part.text.matchAll(phrase)].map((match) => ({ at, match })) : [],
  );
}

/** Words of comparison that stand in front of a number. */
const COMPARISON = /(?<![\p{L}\p{M}])(từ|trên|ít nhất|tối thiểu|dưới|tối đa|không quá|đạt|bằng)\s+/u;

/** The number with its unit, and the comparison in front of it where one is written. */
function phraseOf({ valueText, upperText, unit }: Target): RegExp {
  const number = upperText
    ? `${escaped(valueText)}${unit === '%' ? '\\s*%?' : ''}\\s*(?:đến|-|–)\\s*${escaped(upperText)}`
    : escaped(valueText);
  const counted = unit === undefined ? '(?![\\d%])' : `\\s*${escaped(unit)}${unit === '%' ? '' : '(?![\\p{L}\\p{M}])'}`;
  return new RegExp(`(?:${COMPARISON.source})?(?<![\\d.,/])${number}${counted}`, 'giu');
}

/** `written`: the comparison as it stands in the words; `first`: the phrase opens the sentence. */
function replacement(own: Target, base: Target, written: string | undefined, first: boolean): string {
  const number = own.upperText ? `${own.valueText} đến ${own.upperText}` : own.valueText;
  const unit = own.unit === undefined ? '' : own.unit === '%' ? '%' : ` ${own.unit}`;
  const word = first ? capitalised(comparison(own, base, written)) : comparison(own, base, written);
  return [word, `${number}${unit}`].filter(Boolean).join(' ');
}

function comparison({ comparisonWord: own }: Target, base: Target, written: string | undefined): string {
  if (written === undefined) return own === base.comparisonWord ? '' : own;
  const same = written.toLowerCase() === own;
  if (own === '' || same) return written;
  return written === 'đạt' ? `đạt ${own}` : own;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Longer than any unit that is counted; what is longer is said nowhere else. */
const MOST_CHARACTERS = 100;

function escaped(text: string): string {
  return literalPattern(text.slice(0, MOST_CHARACTERS)).replace(/\s+/g, '\\s+');
}
