import { printDay } from '../../deadline/index.ts';
import { lastOf } from '../../known.ts';
import { type KnownStandard, STANDARDS, STANDARDS_KNOWN_UNTIL } from '../data/standards.ts';
import { type Correction, marksOf, sentenceBefore } from './mark.ts';

export interface StandardMention extends Correction {
  /** Vietnamese: what is wrong with it. */
  reason: string;
  /** An edition that another has taken the place of: in a title of its time it is right. */
  outdated?: true;
  /** An edition that ISO has published and of which no Vietnamese one has been seen. */
  unseen?: { number: string; year: number };
}

const MAYBE = /\d{4,5}\s*[:/-]\s*(?:19|20)\d\d|T[CVN]{3}/u;
const MENTION =
  /(?<![\p{L}\p{N}/])(?:(TCVN|T[CVN]{3}|TCVM|TCVN\.)[ \u00a0]*)?(?:(ISO(?:\/IEC)?)[ \u00a0:]*)?(\d{4,5})(\s*[:/-]\s*)((?:19|20)\d\d)(?![\d/])/gu;

/** Names of standards that do not exist or are misspelt, with the right name. */
export function standards(text: string): StandardMention[] {
  if (!MAYBE.test(text)) return [];
  return marksOf(MENTION, text).flatMap(({ start, end, match }): StandardMention[] => {
    const [, prefix, body, number, separator, yearText] = match;
    if (!prefix && !body) return [];
    const known = STANDARDS.find((standard) => standard.number === number);
    if (!known) return [];
    const year = Number(yearText);
    const { abroad } = known;
    if (prefix === 'TCVN' && body && number && separator!.trim() === ':' && abroad?.year === year) {
      const reason = `chưa thấy công bố (ISO ${number}:${year} ra ngày ${printDay(abroad.published)}${abroad.note ? `, ${abroad.note}` : ''})`;
      return [{ start, end, reason, text: `TCVN ${body} ${number}:${lastOf(known.years!)}`, unseen: { number, year } }];
    }
    const cited = /\/(?<=số\s*(?::\s*)?\d[^\s/]*\/)/u.test(sentenceBefore(text, start));
    const reason = faultOf(known, year, { prefix, separator: separator!, hasBody: body !== undefined, cited });
    if (!reason) return [];
    // The years known here are those of Vietnamese editions: ISO's own are others ("ISO/IEC 27001:2022").
    if (!prefix && body) return [{ start, end, reason, text: `${body} ${number}:${year}` }];
    const keeps = year > STANDARDS_KNOWN_UNTIL || !known.years || (cited && known.years.includes(year));
    const outdated = known.years?.includes(year) && reason.startsWith('bản năm') ? { outdated: true as const } : {};
    return [
      { start, end, reason, text: `TCVN ${known.body} ${number}:${keeps ? year : lastOf(known.years!)}`, ...outdated },
    ];
  });
}

function faultOf(
  known: KnownStandard,
  year: number,
  mention: { prefix?: string; separator: string; hasBody: boolean; cited: boolean },
): string | undefined {
  const name = `${known.body} ${known.number}`;
  if (mention.prefix && mention.prefix !== 'TCVN') return `viết sai chữ «TCVN»`;
  if (!mention.hasBody) return `thiếu chữ «${known.body}»`;
  const separator = mention.separator.trim();
  if (separator !== ':' && (known.years?.includes(year) ?? true))
    return `viết «${separator}» thay cho dấu hai chấm trước năm`;
  if (!mention.prefix || !known.years) return undefined;
  if (year <= STANDARDS_KNOWN_UNTIL && !known.years.includes(year)) return `không có bản ${name} năm ${year}`;
  if (year < lastOf(known.years) && !mention.cited) {
    return `bản năm ${year} đã được thay bằng bản năm ${known.years.at(-1)}`;
  }
  return undefined;
}
