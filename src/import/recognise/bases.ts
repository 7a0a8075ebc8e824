/** Cited documents, taken apart where putting them together again gives the same words. */
import type { IsoDay } from '../../deadline/index.ts';
import { capitalised, fullCitation } from '../../wording/citations.ts';
import { foldedSpelling } from '../tidy.ts';
import { realDay } from './head.ts';

export interface CitedDocument {
  kind: string;
  sign?: string;
  date?: IsoDay;
  issuer?: string;
  title: string;
}

/** Those that plans rest on: only what the words for a kind give back to the letter is taken apart, all else stays as it is written. */
const KINDS =
  'Hiến pháp|Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Thông tư|Chỉ thị|Kế hoạch|Chương trình|Đề án|Công văn|Thông báo|Hướng dẫn|Quy chế|Quy định|Báo cáo|Tờ trình';
const NUMBERED = new RegExp(
  `^(${KINDS}) số (\\d[\\p{L}\\d]*/[\\p{L}\\d/-]+) ngày (\\d{1,2}) tháng (\\d{1,2}) năm (\\d{4})(?: của (.+?))?(?: ((?:về|quy định|ban hành|hướng dẫn|phê duyệt|sửa đổi|công bố|thành lập|triển khai|giao|kiện toàn|đẩy mạnh|tăng cường|quy định)(?!\\p{L}).*))?$`,
  'u',
);
/** Longer words cite no document alone. */
const LONGEST = 1000;
const BY_NAME = /^(Hiến pháp|Bộ luật|Luật|Pháp lệnh) (.+?)(?: ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4}))?$/u;

/** The document that "Căn cứ …" cites; undefined where its words could not be made again. */
export function citedDocument(text: string): CitedDocument | undefined {
  const words = text.replace(/^Căn cứ /u, '').replace(/(?<![\s;.,])[\s;.,]+$/u, '');
  const numbered = words.length <= LONGEST && !words.includes('\n') ? NUMBERED.exec(words) : null;
  // A law is printed by its name: one that is cited with its number stays in its author's words.
  const named = numbered || / số \d/u.test(words) ? undefined : BY_NAME.exec(words);
  const found = numbered ? byNumber(numbered) : named ? byName(named) : undefined;
  if (!found) return undefined;
  const again = fullCitation({ ...found, sign: found.sign, issuer: found.issuer }, found.title);
  return again === capitalised(words) ? found : undefined;
}

function byNumber([, kind = '', sign, day, month, year, issuer, title = '']: readonly string[]): CitedDocument {
  return { kind: foldedSpelling(kind), sign, date: realDay(Number(day), Number(month), Number(year)), issuer, title };
}

function byName([, kind = '', title = '', day, month, year]: readonly string[]): CitedDocument {
  const date = day ? realDay(Number(day), Number(month), Number(year)) : undefined;
  return { kind: foldedSpelling(kind), title, date };
}

/** "QD19": type and number. */
export function idOfDocument({ kind, sign, title }: CitedDocument): string {
  const letters = kind
    .split(' ')
    .map((word) => word.charAt(0).toLocaleUpperCase('vi'))
    .join('');
  const number = /^\d+/u.exec(sign ?? '')?.[0];
  if (number) return `${letters}${number}`;
  return `${letters}${title
    .split(' ')
    .map((word) => word.charAt(0).toLocaleUpperCase('vi'))
    .join('')}`.slice(0, 10);
}
