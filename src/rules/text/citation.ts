import { isoDay } from '../../deadline/index.ts';
import { nth } from '../../known.ts';
import { DOCUMENT_TYPES } from '../data/documents.ts';
import type { Mark } from './mark.ts';

/** A document cited in words: "Căn cứ Quyết định số 12/2020/QĐ-UBND ngày 05 tháng 3 năm 2020 của UBND tỉnh về …". */
export interface WrittenCitation {
  /** Lower case. */
  kind: string;
  sign?: Mark & { text: string };
  /** The sign stands without the word "số" before it. */
  bareSign?: boolean;
  date?: Mark & { day: string };
  issuer?: string;
}

const KINDS = DOCUMENT_TYPES.map(({ kind }) => kind).sort((a, b) => b.length - a.length);
const KIND = new RegExp(`^\\s*(?:Căn cứ\\s+)?(${KINDS.join('|')})(?!\\p{L})`, 'iu');
const SIGN = /(?<!\p{L})số\s*(?::\s*)?(\d+[a-zđ]?[/-][^\s;,]+)/iu;
const BARE_SIGN = /(?<![\d/])(\d+[a-zđ]?\/(?:\d{4}\/)?\p{L}[^\s;,]*)/iu;
const DATE = /ngày\s+(?:(\d{1,2})\s*\/\s*(\d{1,2})\s*\/\s*(\d{4})|(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4}))/iu;
const OF = /(?<!\p{L})của\s+/giu;
const TITLE = /(?<!\s)\s+(?:về|quy định|hướng dẫn|ban hành|sửa đổi|phê duyệt|công bố|kiện toàn)(?!\p{L})/giu;

/** Reads a citation in words; undefined where it begins with no type of document ("chức năng, nhiệm vụ …"). */
export function readCitation(text: string): WrittenCitation | undefined {
  const kind = KIND.exec(text)?.[1]?.toLowerCase();
  if (!kind) return undefined;
  const numbered = SIGN.exec(text);
  const sign = numbered ?? BARE_SIGN.exec(text);
  const date = DATE.exec(text);
  const [day = 0, month = 0, year = 0] = date
    ? [date[1] ?? date[4], date[2] ?? date[5], date[3] ?? date[6]].map(Number)
    : [];
  const issuer = issuerIn(date ? text.slice(date.index + date[0].length) : text);
  const signAt = sign ? sign.index + sign[0].length - nth(sign, 1).length : 0;
  return {
    kind,
    sign: sign ? { text: nth(sign, 1), start: signAt, end: signAt + nth(sign, 1).length } : undefined,
    bareSign: sign !== null && numbered === null,
    date: date ? { day: isoDay({ year, month, day }), start: date.index, end: date.index + date[0].length } : undefined,
    issuer,
  };
}

/** "của UBND tỉnh": on one line, up to where the title begins or the words end. */
function issuerIn(text: string): string | undefined {
  const titles = [...text.matchAll(TITLE)].map(({ index }) => index);
  let next = 0;
  for (const { 0: of, index } of text.matchAll(OF)) {
    const from = index + of.length;
    while (next < titles.length && nth(titles, next) <= from) next++;
    const title = titles[next];
    const line = text.indexOf('\n', from);
    const words = text.slice(from, title).trimEnd();
    if (!words || (line >= 0 && line < from + words.length)) continue;
    return title === undefined && words.length > 1 ? words.replace(/[;,.]$/u, '').trimEnd() : words;
  }
  return undefined;
}
