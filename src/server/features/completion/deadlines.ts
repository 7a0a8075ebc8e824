// biome-ignore-all lint/suspicious/noTemplateCurlyInString: tab stops of snippets
import { readingOf } from '../../../language/deadline-readings.ts';
import { phrase } from '../../../language/references/matching.ts';
import { type Names, titleOf } from '../../../language/references/names.ts';
import type { DeadlinePlace } from './place.ts';
import { CompletionItemKind, escapeSnippet, type Proposal } from './proposal.ts';

interface Form {
  /** As it reads, for the plan's year. */
  label: (year: number) => string;
  /** Snippet with tab stops. */
  insert: (year: number) => string;
  detail: string;
  keys?: string[];
}

const form = (
  label: string | ((year: number) => string),
  insert: string | ((year: number) => string),
  detail: string,
  keys: string[] = [],
): Form => ({
  label: typeof label === 'string' ? () => label : label,
  insert: typeof insert === 'string' ? () => insert : insert,
  detail,
  keys,
});

/** The forms of a deadline, most used first. */
export const DEADLINE_FORMS: readonly Form[] = [
  form('trước ngày 30/6', (y) => `trước ngày \${1:30/6}\${2:/${y}}`, 'hạn cuối là ngày liền trước'),
  form('hằng quý trước ngày 25', 'hằng quý trước ngày ${1:25}', 'mỗi quý một lần, trong tháng cuối quý', ['hàng quý']),
  form('hằng tháng trước ngày 25', 'hằng tháng trước ngày ${1:25}', 'mỗi tháng một lần', ['hàng tháng']),
  form(
    (y) => `chậm nhất 31/12/${y}`,
    (y) => `chậm nhất \${1:31/12/${y}}`,
    'tính cả ngày ấy',
  ),
  form(
    (y) => `tháng 3/${y}`,
    (y) => `tháng \${1|01,02,3,4,5,6,7,8,9,10,11,12|}/${y}`,
    'trong tháng, hạn là ngày cuối tháng',
  ),
  form(
    (y) => `quý I/${y}`,
    (y) => `quý \${1|I,II,III,IV|}/${y}`,
    'trong quý, hạn là ngày cuối quý',
  ),
  form('thường xuyên', 'thường xuyên', 'làm quanh năm, không có ngày hạn'),
  form(
    'thường xuyên; báo cáo hằng quý',
    'thường xuyên; báo cáo ${1|hằng quý,hằng tháng,định kỳ 6 tháng,hằng năm|}',
    'làm quanh năm, báo cáo theo kỳ',
  ),
  form(
    (y) => `ngày 15/3/${y}`,
    (y) => `ngày \${1:15/3/${y}}`,
    'đúng ngày ấy',
  ),
  form(
    (y) => `từ 01/02 đến 31/03/${y}`,
    (y) => `từ \${1:01/02} đến \${2:31/03/${y}}`,
    'trong khoảng, hạn là ngày cuối',
  ),
  form('6 tháng đầu năm', '6 tháng ${1|đầu,cuối|} năm', 'hạn là ngày cuối của nửa năm'),
  form('giữa năm', '${1|đầu,giữa,cuối|} năm', 'ngày 01/01, 30/6 hoặc 31/12'),
  form('cuối tháng 5', '${1|đầu,giữa,cuối|} tháng ${2:5}', 'ngày 1, ngày 15 hoặc ngày cuối tháng'),
  form('15/3, 15/6 và 30/11 hằng năm', 'trước ${1:15/3}, ${2:15/6} và ${3:30/11} hằng năm', 'nhiều ngày trong năm', [
    'trước 15/3, 15/6 và 30/11 hằng năm',
  ]),
  form('hằng tuần thứ sáu', 'hằng tuần ${1|thứ hai,thứ ba,thứ tư,thứ năm,thứ sáu|}', 'mỗi tuần một lần', ['hàng tuần']),
  form('định kỳ 6 tháng', 'định kỳ ${1|6,3,4|} tháng', 'mỗi 6 tháng một lần'),
  form('định kỳ 6 tháng hoặc đột xuất', 'định kỳ ${1:6} tháng hoặc đột xuất', 'phần đột xuất không quy ra ngày'),
  form('hằng năm', 'hằng năm', 'mỗi năm một lần, hạn là 31/12', ['hàng năm']),
  form('khi "có công văn đề nghị"', 'khi "${1:có công văn đề nghị}"', 'theo sự kiện; ghi ngày ở dòng «sự kiện»'),
  form(
    '30 ngày sau khi "…"',
    '${1:30} ngày sau khi "${2:có hướng dẫn của cấp trên}"',
    'tính từ sự kiện; ghi ngày ở dòng «sự kiện»',
  ),
];

/**
 * Deadline forms, with the plan's year; and, behind `sau`, the tasks to count from. Behind a deadline that is written
 * out only what goes on from there: nothing else may catch the keys of somebody who has finished.
 */
export function deadlineProposals(place: DeadlinePlace, year: number, names: Names): Proposal[] {
  const proposals: Proposal[] = DEADLINE_FORMS.map((each, i) => ({
    label: each.label(year),
    keys: each.keys,
    insert: each.insert(year),
    snippet: true,
    kind: CompletionItemKind.Value,
    detail: each.detail,
    order: `b${String(i).padStart(2, '0')}`,
  }));
  const all = [...proposals, ...relativeProposals(place, names)];
  const written = place.text.slice(partStart(place), place.offset).trim();
  if (!isWrittenOut(written)) return all;
  const { plain } = phrase(written);
  return all.filter(({ label, keys = [] }) =>
    [label, ...keys].some((key) => key && phrase(key).plain.startsWith(plain)),
  );
}

function isWrittenOut(text: string): boolean {
  const { deadline, problems } = readingOf(text);
  const part = deadline?.parts[0];
  return problems.length === 0 && part !== undefined && part.when.type !== 'words' && !part.remark;
}

function relativeProposals(place: DeadlinePlace, names: Names): Proposal[] {
  const tasks = names.tasks(place.document);
  // With nothing typed a few show the form; what is typed finds the rest.
  const offered = partStart(place) === place.offset ? tasks.slice(0, 5) : tasks;
  return offered.flatMap((description): Proposal[] => {
    const { name } = description;
    const title = titleOf(names.node(description));
    const task = escapeSnippet(name);
    return [
      {
        label: `sau ${name} 14 ngày`,
        keys: [title && `sau ${title}`],
        insert: `sau ${task} \${1:14} \${2|ngày,ngày làm việc,tuần,tháng|}`,
        snippet: true,
        kind: CompletionItemKind.Event,
        detail: title,
        order: `d${name}`,
      },
      {
        label: `trong 10 ngày làm việc sau ${name}`,
        insert: `trong \${1:10} \${2|ngày làm việc,ngày,tuần,tháng|} sau ${task}`,
        snippet: true,
        kind: CompletionItemKind.Event,
        detail: title,
        order: `e${name}`,
      },
    ];
  });
}

/** Offset where the part of the deadline begins that the cursor stands in: behind the last `;`. */
export function partStart(place: DeadlinePlace): number {
  const written = place.text.slice(place.start, place.offset);
  return place.offset - written.slice(written.lastIndexOf(';') + 1).trimStart().length;
}
