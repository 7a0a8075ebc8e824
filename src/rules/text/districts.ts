import { DISTRICT_BODIES } from '../data/districts.ts';
import { before, type Mark, marksOf, sentenceBefore } from './mark.ts';
import { isInCitedTitle } from './quoted-titles.ts';

const MAYBE = /quận|huyện|thị (?:xã|trấn|[ủuU])|[Tt]hành phố|TP/iu;
const FORMER_AFTER = /^[^,;.]{0,40}?(?:\(?cũ\)?(?!\p{L})|trước (?:đây|sáp nhập|khi))/u;
const FORMER_BEFORE = /(?:trước đây|nguyên là|trước khi sáp nhập|của các đơn vị cũ)[^;.]{0,60}$/iu;

/** Bodies of the abolished district level; former ones ("… (cũ)", "trước đây …") may be named. */
export function districts(text: string): Mark[] {
  if (!MAYBE.test(text)) return [];
  return marksOf(DISTRICT_BODIES, text)
    .filter(({ start, end }) => !isNamedAsFormer(text, start, end) && !isInCitedTitle(sentenceBefore(text, start)))
    .map(({ start, end }) => ({ start, end }));
}

/** "… (cũ)", "trước đây …": a body of the past may be named as such. */
export function isNamedAsFormer(text: string, start: number, end: number): boolean {
  return FORMER_AFTER.test(text.slice(end)) || FORMER_BEFORE.test(before(text, start));
}
