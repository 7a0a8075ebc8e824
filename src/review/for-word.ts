/** What a finding says to somebody who has the Word file before him: nothing of the language's own lines and names. */
import type { RuleCode } from '../rules/catalogue.ts';
import { OTHER_PLACES } from '../rules/repeats.ts';

/** About the language's own form of a text, or about declarations, which a Word file does not have. */
const NOT_FOR_WORD: ReadonlySet<RuleCode> = new Set<RuleCode>([
  'MTCL101',
  'MTCL102',
  'MTCL103',
  'MTCL104',
  'MTCL105',
  'MTCL109',
  'MTCL134',
  'MTCL208',
  'MTCL209',
  'MTCL305',
  'MTCL306',
  'MTCL401',
  'MTCL711',
  'MTCL829',
]);

export function isForWord(code: RuleCode): boolean {
  return !NOT_FOR_WORD.has(code);
}

/** Advice on a line of the language, with what to do on paper instead; words stand for all from there to the end. */
const ADVICE: [string | RegExp, string][] = [
  [' Hãy thêm dòng «', ' Hãy ghi vào ô còn trống.'],
  [/, hoặc khai báo «[^«»]*»(?=\.$)/u, ''],
  [/; nếu đúng ý thì viết \{[^{}]*\} hoặc «/u, '; nếu đúng ý thì viết «'],
  [/, hoặc viết «năm sau» nếu đúng là như vậy/u, '; nếu đúng ý thì bỏ qua lời này'],
  [/, hoặc đặt cả cụm trong ngoặc kép làm ghi chú/u, ''],
  [/ Hãy thêm «nhiệm vụ "…"» vào trong, hoặc viết «thuộc» ở nhiệm vụ\./u, ' Hãy giao việc cho mục tiêu này.'],
  [/ Hãy viết thành «phần», «mục» để máy đánh số, hoặc sửa số\./u, ' Hãy sửa số.'],
  [
    /hãy thêm % hoặc đơn vị trong ngoặc kép, ví dụ «ít nhất 04 "sáng kiến"»/u,
    'hãy thêm % hoặc đơn vị, ví dụ «04 sáng kiến»',
  ],
  [/ Hãy bỏ dòng «kèm theo»: máy tự ghi đúng số và ngày\./u, ' Hãy ghi cho khớp.'],
  [
    / được khai báo mà chưa dùng ở đâu\. Hãy dùng \{[^{}]*\} hoặc bỏ khai báo\./u,
    ' được giải thích mà sau đó không dùng.',
  ],
  [/^Tên đã khai báo là «([^«»]+)»\./u, 'Chỗ khác viết «$1».'],
  [/^(«[^«»]+») đã khai báo với tên [^.]*\./u, '$1 có tên khác ở chỗ khác.'],
  [/^Có phải «([^«»]+)» đã khai báo\? Hãy [^.:]*(?:: [^.]*)?\.$/u, 'Có phải «$1»? Hãy viết đúng tên.'],
  [/trong bộ tệp này/u, 'trong văn bản này'],
  [/; tên riêng của cơ quan thì thêm vào "words" của mtcl\.json/u, ''],
  [/ \(máy cũng tự thêm\)/u, ''],
  [/ máy tự ghi ở dòng trên/u, ' đã có ở dòng trên'],
  [/ Hãy bỏ «thừa lệnh»: máy tự ghi KT\./u, ' Hãy ghi «KT.» thay cho «TL.».'],
  [/ Hãy thêm «ủy quyền đến: …» để máy xem ngày ký còn trong hạn\./u, ' Hãy xem ngày ký còn trong hạn không.'],
  [/, hoặc viết \{[^{}]*\} để máy tự điền/u, ''],
  [' Hãy ghi trong «', ' Hãy ghi vào chỗ còn trống.'],
  [' Hãy ghi «số: ', ' Hãy ghi vào chỗ còn trống.'],
  [' Hãy ghi «ngày: ', ' Hãy ghi vào chỗ còn trống.'],
  [' Hãy thêm «họ tên: ', ' Hãy ghi vào chỗ còn trống.'],
  [' Hãy thêm «kính gửi: ', ' Hãy ghi vào chỗ còn trống.'],
  [/: bản in để chỗ trống trong ngoặc vuông\. Hãy ghi đủ «căn cứ: …», dòng đầu như /u, '. Hãy thêm, ví dụ '],
  [/ Hãy thêm vào khai báo [\p{L} ]+\.$/u, ' Hãy ghi thêm.'],
  [' Hãy khai báo «người ký ', ' Hãy ghi họ tên người ký.'],
  [/«chỉ tiêu: ([^«»…]+)»/gu, '«$1»'],
  // "còn thiếu «ngày: …», «của: …»"
  [/«([\p{L} ]+): (?:…|"…")»/gu, '«$1»'],
];

export function messageForWord(message: string): string {
  return ADVICE.reduce(
    (words, [pattern, instead]) => {
      if (typeof pattern !== 'string') return words.replace(pattern, instead);
      const at = words.indexOf(pattern);
      return at < 0 ? words : words.slice(0, at) + instead;
    },
    message.replace(OTHER_PLACES, ''),
  );
}

/** Proposals about declarations, properties and variables: they say nothing to who reads the Word file. */
const OF_THE_LANGUAGE =
  /^(?:Khai báo|Thêm dùng|Đúng ý: viết bằng biến|Bỏ dòng «|Bỏ «ghi là|Bỏ «tiêu đề trong)|\{|«[^«»:]+: (?:…|"…")»|^Thêm «(?:thuộc|[\p{L} ]+ "…")/u;
const PROPERTY = /^Thêm «([\p{L} ]+): ([\p{L}\p{N}_-]+)»(?: \(.+\))?$/u;
const NAMED = /^Dùng \S+ \(«([^«»]+)»\)$/u;

/**
 * The title of a fix as a proposal for paper; undefined where it is none.
 * @param titles What units, groups and roles are called, by their names.
 */
export function titleForWord(title: string, titles: ReadonlyMap<string, string>): string | undefined {
  const [, property, name = ''] = PROPERTY.exec(title) ?? [];
  if (property) return `Ghi «${titles.get(name) ?? name}» vào ô «${property}»`;
  const [, named] = NAMED.exec(title) ?? [];
  if (named) return `Viết «${named}»`;
  return OF_THE_LANGUAGE.test(title) ? undefined : title;
}

/** Of a day that somebody set, nobody but who set it knows what is right. */
const ONLY_SAID: ReadonlySet<RuleCode> = new Set<RuleCode>([
  'MTCL302',
  'MTCL308',
  'MTCL309',
  'MTCL310',
  'MTCL311',
  'MTCL314',
]);
const YEAR = /^\d{4}$/;

/** Whether a change is put into the copy as a tracked one; a year behind the plan's may well be meant. */
export function isTracked(code: RuleCode, was: string, instead: string): boolean {
  return !ONLY_SAID.has(code) && !(YEAR.test(was) && YEAR.test(instead) && instead < was);
}
