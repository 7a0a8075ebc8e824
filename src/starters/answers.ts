/** What somebody typed about an agency, made fit for an official document. Pure. */
import { nth } from '../known.ts';
import { COMMUNE_WORD, isNamedAfter } from '../plan/communes.ts';
import { PLAN_KINDS, type PlanKind } from './agency-kinds.ts';

/** Composed letters, one space between words, none in front of punctuation, nothing invisible. */
export function tidyWords(words: string): string {
  return words
    .normalize('NFC')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/(?<! ) +([,;:.!?)\]”])/gu, '$1')
    .replace(/([([“]) +/gu, '$1')
    .replace(/([,;])(?=\p{L})/gu, '$1 ')
    .trim();
}

const capital = (words: string) => words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
const capitals = (words: string) => words.replace(/(?<![\p{L}\p{M}])\p{Ll}/gu, capital);

/** A place behind the word for its level, typed in small letters: "xã tân hòa", but not "văn hóa, xã hội". */
const SMALL_PLACE =
  /(?<![\p{L}\p{M}]|các )((?:tỉnh|thành phố|xã|phường|thị trấn|huyện|đặc khu) )(?!hội|ủy|uỷ|đoàn|đội)([\p{Ll}\p{M} ]+)/gu;
const ENDS_A_PLACE = /^(?:$|[,;.-])/u;
/** Up to the first letter of the words that an agency or a unit is named by, and of each further topic. */
const NAMED_BY =
  /^(?:sở|chi cục|cục|phòng|ban|tổ|đội|trung tâm|trường|trạm|bộ phận) \p{L}|(?<=\p{L})(?:,| và| -) \p{L}/gu;

/** Who types an agency or a unit all in small letters means the usual capitals; any capital of their own stays. */
export function withCapitals(name: string): string {
  const placed = name.replace(SMALL_PLACE, (whole: string, level: string, place: string, at: number) =>
    ENDS_A_PLACE.test(name.slice(at + whole.length, at + whole.length + 1)) ? level + capitals(place) : whole,
  );
  if (/\p{Lu}/u.test(name)) return placed;
  return capital(placed.replace(NAMED_BY, (words) => words.slice(0, -1) + capital(words.slice(-1))));
}

/** The official name: the kind's own words in front, "UBND" written out. */
export function officialName(name: string, kind: PlanKind): string {
  const tidy = withCapitals(tidyWords(name).replace(/^UBND(?!\p{L})/iu, 'Ủy ban nhân dân')).replace(
    /^(?:Ủy|Uỷ) ban nhân dân/iu,
    'Ủy ban nhân dân',
  );
  const { prefix } = PLAN_KINDS[kind];
  if (!prefix || !tidy || prefix.present.test(tidy)) return tidy;
  // Behind other words the level of a place is small: "Ủy ban nhân dân phường 5".
  return `${prefix.words} ${/^\p{Ll}/u.test(tidyWords(name)) ? tidy.replace(LEVEL_WORD, (level) => level.toLocaleLowerCase('vi')) : tidy}`;
}

const LEVEL_WORD = /^(?:tỉnh|thành phố|xã|phường|thị trấn|huyện|đặc khu)(?= )/iu;
const LEVEL = new RegExp(`${LEVEL_WORD.source}\\s+(?=\\p{Lu})`, 'iu');
const NAMED_WITH_LEVEL = /^(?:thành phố Hồ Chí Minh|Thủ đô)/iu;

/** Địa danh: the name alone; with its level where that is a person, a number, an event (NĐ 30/2020, Phụ lục I, II.4.a). */
export function placeName(place: string): string {
  const given = tidyWords(place);
  const [level = ''] = LEVEL_WORD.exec(given) ?? [];
  const tidy = /\p{Lu}/u.test(given) ? given : level + capitals(given.slice(level.length));
  if (NAMED_WITH_LEVEL.test(tidy)) return capital(tidy);
  if (COMMUNE_WORD.test(tidy) && isNamedAfter(tidy)) return capital(tidy);
  return tidy.replace(LEVEL, '');
}

/** The place that the names of the agency and of the body above it give away; empty where they do not. */
export function suggestedPlace(name: string, superior: string, kind: PlanKind): string {
  const source = tidyWords(kind === 'commune' ? name : superior);
  const match = /(?:tỉnh|thành phố|xã|phường|đặc khu)\s+([\p{Lu}\d].*)/iu.exec(source);
  if (!match) return '';
  return kind === 'commune' ? placeName(match[0]) : nth(match, 1);
}

const TITLES =
  /^(?:(?:GS|PGS|TSKH|TS|ThS|CN|KS|BS|Tiến sĩ|Thạc sĩ|Giáo sư|Phó Giáo sư|Ông|Bà|Đồng chí)(?:\.\s*|\s+))+/iu;

/** A signatory's name, without academic titles (NĐ 30/2020, Phụ lục I, Phần I, II.7.c); each syllable with its capital. */
export function personName(name: string): string {
  const tidy = tidyWords(name);
  const own = tidy.replace(TITLES, '') || tidy;
  const small = own.toLocaleLowerCase('vi');
  return own === small || (own === own.toLocaleUpperCase('vi') && /\p{Lu}{2}/u.test(own)) ? capitals(small) : own;
}

/** Names of units: one a line, or between semicolons, or between commas; each once. */
export function unitNames(words: string | readonly string[]): string[] {
  const names = typeof words === 'string' ? splitNames(words) : words;
  const tidy = names
    .map((name) => withCapitals(tidyWords(name.replace(/^\s*(?:[-+•*]|\d+[.)])\s+/u, ''))))
    .filter(Boolean);
  const folded = tidy.map((name) => name.toLocaleLowerCase('vi'));
  return tidy.filter((_, place) => folded.indexOf(nth(folded, place)) === place);
}

function splitNames(words: string): string[] {
  if (/[\r\n]/.test(words.trim())) return words.split(/[\r\n]+/);
  return words.includes(';') ? words.split(';') : betweenCommas(words);
}

/** What a unit may be called; of the first group more than one topic may follow: "Phòng Kinh tế, Hạ tầng và Đô thị". */
const WITH_TOPICS = /^(?:phòng|ban|tổ|đội|khoa|vụ|cục|chi cục|trung tâm|bộ phận)\s+\S/iu;
const UNIT = new RegExp(
  `^(?:phòng|ban(?! hành)|tổ(?! chức)|đội|khoa(?! học)|vụ|cục|chi cục|trung tâm|bộ phận|văn phòng|thanh tra|trạm|trường|` +
    `đài|quỹ|sở(?! hữu)|viện|công an|hội(?! nhập)|đoàn(?! thể)|ủy ban|uỷ ban)(?!\\p{L})`,
  'iu',
);

/**
 * A comma divides units, or topics of one: "Phòng Tổ chức bộ máy và Công chức, viên chức, Văn phòng" names two. It is a
 * topic's where a small letter follows, or where "và" ends the list before another unit begins.
 */
function betweenCommas(words: string): string[] {
  const pieces = words.split(',').map((piece) => piece.trim());
  const names: string[] = [];
  for (const [i, piece] of pieces.entries()) {
    const last = names.at(-1);
    const topics = last !== undefined && WITH_TOPICS.test(last) && !UNIT.test(piece);
    if (topics && (/^\p{Ll}/u.test(piece) || endsList(pieces.slice(i)))) names[names.length - 1] = `${last}, ${piece}`;
    else names.push(piece);
  }
  return names;
}

function endsList(pieces: readonly string[]): boolean {
  const next = pieces.findIndex((piece) => UNIT.test(piece));
  return pieces.slice(0, next < 0 ? undefined : next).some((piece) => /\svà\s/u.test(piece));
}

/** Two agencies that abbreviate to the same letters are told apart so in practice. */
const KNOWN_SIGNS: Record<string, string> = { 'sở ngoại vụ': 'SNgV' };

/** The abbreviation used in document numbers: "SNgV", "UBND", "CCTL" (NĐ 30/2020, Phụ lục I, Phần I, II.3.b). */
export function suggestedSign(name: string): string {
  const tidy = tidyWords(name);
  if (/^(?:UBND|(?:Ủy|Uỷ) ban nhân dân)(?!\p{L})/iu.test(tidy)) return 'UBND';
  const known = KNOWN_SIGNS[tidy.toLocaleLowerCase('vi')];
  return known ?? initials(tidy);
}

/** "Phòng Hành chính - Tổng hợp" → "PHCTH"; without "và". */
export function initials(words: string): string {
  return (words.match(/\p{L}+/gu) ?? [])
    .filter((word) => word !== 'và')
    .map((word) => nth(word, 0).toLocaleUpperCase('vi'))
    .join('');
}

/** A name for the file: letters and digits without diacritics, from `words`; `fallback` where none are left. */
export function asciiName(words: string, fallback: string): string {
  const plain = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^A-Za-z0-9]/g, '');
  return /^[A-Za-z]/.test(plain) ? plain : plain ? `${fallback}${plain}` : fallback;
}

/** Plans are written towards the end of the year before, or in its first months. */
export function nextYear(today: Date): number {
  return today.getMonth() >= 8 ? today.getFullYear() + 1 : today.getFullYear();
}
