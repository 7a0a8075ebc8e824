import { before, type Correction, marksOf, within } from './mark.ts';

const MAYBE = /\d\.\d{1,2} ?%|\d : ?\d|\d: \d| {2}| [,;:!?)%]| \.(?!\.)|\( |[,;]\p{L}|\p{Ll}\.\p{Lu}\p{Ll}/u;
const ADDRESS = /(?:https?:\/\/|www\.)\S+|(?<!\S)\S+@\S+/gu;
const RULES: [RegExp, string][] = [
  [/(?<=\S) {2,}(?=[^\s,;:.!?)%/])/gu, ' '],
  [/(?<=\S) +(?=[,;:!?)])/gu, ''],
  [/(?<=[^\s.…,]) +(?=\.(?![.…\d/]))/gu, ''],
  [/(?<=\() +(?=\S)/gu, ''],
  [/(?<=\d) +(?=%)/gu, ''],
  // "98.5%": parts of a number stand behind a comma.
  [/(?<=(?<![\d.,/])\d{1,3})\.(?=\d{1,2}\s*%)/gu, ','],
  // "9001: 2015"
  [/(?<=\d{4,5}) +(?=:\s?(?:19|20)\d\d)|(?<=\d{4,5} ?:) +(?=(?:19|20)\d\d)/gu, ''],
];
/** The mark and the letter behind it, with the space that is missing between. */
const MISSING = /[,;](?=\p{L})\p{L}|(?<=\p{Ll})\.(?=\p{Lu}\p{Ll})\p{Lu}/gu;

/** Spaces too many and too few. Blanks to be filled in by hand ("số      /QĐ") are left alone. */
export function spacing(text: string): Correction[] {
  if (!MAYBE.test(text)) return [];
  const addresses = marksOf(ADDRESS, text);
  const inAddress = within(addresses);
  const extra = RULES.flatMap(([pattern, right]) =>
    marksOf(pattern, text).map(({ start, end }) => ({ start, end, text: right })),
  ).filter(({ start }) => !/(?:số|ngày|tháng|năm)$/iu.test(before(text, start)));
  const missing = marksOf(MISSING, text).map(({ start, end, match }) => ({
    start,
    end,
    text: `${match[0][0]} ${match[0].slice(1)}`,
  }));
  return [...extra, ...missing].filter(({ start }) => !inAddress(start)).sort((a, b) => a.start - b.start);
}
