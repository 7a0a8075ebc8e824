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

/** The official name: the kind's own words in front, "UBND" written out. */
export function officialName(name: string, kind: PlanKind): string {
  const tidy = tidyWords(name)
    .replace(/^UBND(?!\p{L})/iu, 'Ủy ban nhân dân')
    .replace(/^(?:Ủy|Uỷ) ban nhân dân/iu, 'Ủy ban nhân dân');
  const { prefix } = PLAN_KINDS[kind];
  return prefix && tidy && !prefix.present.test(tidy) ? `${prefix.words} ${tidy}` : tidy;
}

const LEVEL = /^(?:tỉnh|thành phố|xã|phường|thị trấn|huyện|đặc khu)\s+(?=\p{Lu})/iu;
const NAMED_WITH_LEVEL = /^(?:Thành phố Hồ Chí Minh|Thủ đô)/u;

/** Địa danh: the name alone; with its level where that is a person, a number, an event (NĐ 30/2020, Phụ lục I, II.4.a). */
export function placeName(place: string): string {
  const tidy = tidyWords(place);
  if (NAMED_WITH_LEVEL.test(tidy)) return tidy;
  if (COMMUNE_WORD.test(tidy) && isNamedAfter(tidy)) return tidy.charAt(0).toLocaleUpperCase('vi') + tidy.slice(1);
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

/** A signatory's name, without academic titles (NĐ 30/2020, Phụ lục I, Phần I, II.7.c). */
export function personName(name: string): string {
  const tidy = tidyWords(name);
  return tidy.replace(TITLES, '') || tidy;
}

/** Names of units: one a line, or between semicolons, or between commas; each once. */
export function unitNames(words: string | readonly string[]): string[] {
  const names = typeof words === 'string' ? splitNames(words) : words;
  const tidy = names.map((name) => tidyWords(name.replace(/^\s*(?:[-+•*]|\d+[.)])\s+/u, ''))).filter(Boolean);
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
