/** The page of the facts that the product knows: `docs/du-lieu.md`, written from the tables. */

import { printDay } from '../deadline/days.ts';
import { HOLIDAY_SOURCES, HOLIDAYS_ANNOUNCED_UNTIL, SWAPPED_DAYS } from '../deadline/holidays/announced.ts';
import { ECONOMY_DEPARTMENTS, NAMED_AFTER } from '../plan/communes.ts';
import { DOCUMENT_KINDS, type DocumentLayout } from '../plan/document-kinds.ts';
import { DISTRICTS_ABOLISHED_ON } from './data/districts.ts';
import { DOCUMENT_TYPES, RANKS } from './data/documents.ts';
import { KNOWN_UNTIL } from './data/known.ts';
import { STANDARD_YEAR_IN_TITLE } from './data/known-titles.ts';
import {
  INSPECTORATES_GONE_ON,
  INSPECTORATES_SOURCE,
  MERGED_FIELDS,
  MERGED_ON,
  MERGED_SOURCE,
} from './data/merged-bodies.ts';
import { CITIES, MERGED_PROVINCES } from './data/provinces.ts';
import { AMENDED, REPLACED, UNPROVEN } from './data/replaced.ts';
import { STANDARDS, STANDARDS_SOURCE } from './data/standards.ts';

export function dataPageText(): string {
  const parts = [
    head(),
    section('Văn bản hết hiệu lực', replacedTable()),
    section('Văn bản còn hiệu lực, đã được sửa đổi', amendedTable()),
    section('Tên loại văn bản', kindsTable()),
    section('Thứ bậc của căn cứ', ranks()),
    section('Tiêu chuẩn', standardsTable()),
    section('Tỉnh, thành phố', provincesTable()),
    section('Cơ quan', bodies()),
    section('Địa danh và phòng của xã, phường', communes()),
    section('Ngày nghỉ', holidays()),
    section('Chưa chứng minh được', UNPROVEN.map((words) => `- ${words}`).join('\n')),
    section('Bổ sung cho cơ quan mình', own()),
  ];
  return `${parts.join('\n\n').trimEnd()}\n`;
}

function head(): string {
  return `# Dữ liệu MTCL dùng

<!-- Tệp này do «npm run rules» viết từ các bảng trong src; sửa ở đó. -->

**Kiến thức đến ngày ${printDay(KNOWN_UNTIL)}.** MTCL đối chiếu các bảng dưới đây với văn bản công khai đến ngày ấy. Văn bản
của bạn đề ngày sau đó thì MTCL không biết điều gì đã đổi: hãy tự kiểm tra hiệu lực của văn bản được dẫn. Mỗi dòng ghi
nguồn; điều chưa chứng minh được thì MTCL không nói là chắc chắn.`;
}

function section(title: string, text: string): string {
  return `## ${title}\n\n${text}`;
}

function table(heads: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

function replacedTable(): string {
  const rows = Object.entries(REPLACED).map(([sign, { by, from, passed, name, source, unsure }]) => {
    const law = passed ? `${sign} (${name ?? by.split(' số ')[0]}, ngày ${printDay(passed)})` : sign;
    return [law, by, printDay(from), unsure ? `${source}; **chưa chắc**: ${unsure}` : source];
  });
  return table(['văn bản', 'nay là', 'từ ngày', 'nguồn'], rows);
}

function amendedTable(): string {
  return table(
    ['văn bản', 'được sửa đổi bởi', 'nguồn'],
    Object.entries(AMENDED).map(([sign, { by, source }]) => [sign, by, source]),
  );
}

const RANK_WORDS: Record<number, string> = {
  [RANKS.law]: 'nghị quyết của Quốc hội',
  [RANKS.ordinance]: 'nghị quyết của Ủy ban Thường vụ Quốc hội',
  [RANKS.president]: 'quyết định của Chủ tịch nước',
  [RANKS.decree]: 'nghị quyết của Chính phủ',
};

const FORMS: Record<DocumentLayout, string> = {
  typed: 'có tên loại (mẫu 1.4)',
  decision: 'có căn cứ, điều (mẫu 1.2)',
  letter: 'công văn (mẫu 1.5)',
  minutes: 'biên bản (mẫu 1.9)',
  copy: 'bản sao (Phụ lục I, Phần II)',
};

function kindsTable(): string {
  const rows = DOCUMENT_KINDS.map(({ name, sign, layout }) => [`\`${name}\``, sign || 'không có', FORMS[layout]]);
  return `Viết sau \`soạn\`; loại khác viết trong ngoặc kép. Nguồn: Nghị định số 30/2020/NĐ-CP, Phụ lục III.\n\n${table(['tên loại', 'ký hiệu', 'thể thức'], rows)}`;
}

function ranks(): string {
  const words = [0, ...Object.values(RANKS)].map((rank, i) => {
    const kinds = DOCUMENT_TYPES.filter((type) => type.rank === rank).map(({ kind }) => kind);
    return `${i + 1}. ${[...kinds, ...(RANK_WORDS[rank] ? [RANK_WORDS[rank]] : [])].join(', ')}`;
  });
  const more = [
    `${words.length + 1}. quyết định của Thủ tướng Chính phủ`,
    `${words.length + 2}. thông tư`,
    `${words.length + 3}. văn bản của địa phương, của cơ quan`,
  ];
  return `Cùng bậc thì văn bản ban hành trước đứng trước. Nguồn: Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15, Điều 4.\n\n${[...words, ...more].join('\n')}`;
}

function standardsTable(): string {
  const rows = STANDARDS.map(({ number, body, years, abroad }) => [
    `TCVN ${body} ${number}`,
    years ? years.join(', ') : 'chỉ soát cách viết tên',
    abroad
      ? `${body} ${number}:${abroad.year} ra ngày ${printDay(abroad.published)}${abroad.note ? `, ${abroad.note}` : ''}; chưa thấy TCVN`
      : '',
  ]);
  const titles = Object.entries(STANDARD_YEAR_IN_TITLE).map(
    ([sign, { standard, year }]) => `${sign} (ISO ${standard}:${year})`,
  );
  return `${table(['tiêu chuẩn', 'các bản', 'bản mới của ISO'], rows)}\n\nNguồn: ${STANDARDS_SOURCE}. Trích yếu nêu năm của tiêu chuẩn: ${titles.join(', ')} (cơ sở dữ liệu quốc gia về văn bản pháp luật).`;
}

function provincesTable(): string {
  const cities = Object.entries(CITIES).map(([name, { from, source }]) => [
    name,
    from ? printDay(from) : 'trước năm 2025',
    source,
  ]);
  const merged = Object.entries(MERGED_PROVINCES).map(([name, { into, from, source }]) => [
    name,
    into,
    printDay(from),
    source,
  ]);
  return [
    table(['thành phố trực thuộc trung ương', 'từ ngày', 'nguồn'], cities),
    '',
    table(['tỉnh không còn', 'nay thuộc', 'từ ngày', 'nguồn'], merged),
    '',
    'Trong trích yếu của văn bản được dẫn, trong lời kể về trước đây, tên cũ vẫn đúng.',
  ].join('\n');
}

function bodies(): string {
  return [
    table(
      ['bộ, sở không còn', 'việc chính nay ở', 'từ ngày', 'nguồn'],
      MERGED_FIELDS.map(({ field, now }) => [field, now, printDay(MERGED_ON), MERGED_SOURCE]),
    ),
    '',
    `- Thanh tra Sở: không còn từ ${printDay(INSPECTORATES_GONE_ON)} (${INSPECTORATES_SOURCE}).`,
    `- Cấp huyện, thị trấn: không còn từ ${printDay(DISTRICTS_ABOLISHED_ON)} (Luật Tổ chức chính quyền địa phương số 72/2025/QH15, Điều 1).`,
  ].join('\n');
}

function communes(): string {
  return [
    `- Xã: «${ECONOMY_DEPARTMENTS.xã}»; phường: «${ECONOMY_DEPARTMENTS.phường}» (các văn bản công khai năm 2026 đã thấy; chưa đối chiếu nghị định, nên chỉ gợi ý).`,
    `- Nơi mang tên người, chữ số, sự kiện lịch sử thì dòng ngày ghi cả cấp: «Phường Điện Biên Phủ» (Nghị định số 30/2020/NĐ-CP, Phụ lục I, II.4.a; Phụ lục II, III.1.b). MTCL biết: ${NAMED_AFTER.join(', ')}; tên từ ba tiếng bắt đầu bằng một họ thì để nguyên như bạn viết.`,
  ].join('\n');
}

function holidays(): string {
  return [
    table(
      ['ngày lễ', 'ngày', 'nguồn'],
      HOLIDAY_SOURCES.map(({ name, days, source }) => [name, days, source]),
    ),
    '',
    table(
      ['nghỉ hoán đổi', 'làm bù', 'nguồn'],
      SWAPPED_DAYS.map(({ off, worked, source }) => [printDay(off), printDay(worked), source]),
    ),
    '',
    `Lịch nghỉ Tết Âm lịch và Quốc khánh biết đến năm ${HOLIDAYS_ANNOUNCED_UNTIL}; các năm sau MTCL tính theo nếp cũ và ghi «ước tính vì chưa công bố». Có thông báo thì ghi \`nghỉ lễ năm …\` trong danh bạ ([Thời hạn](thoi-han.md)) hoặc \`holidays\` trong mtcl.json.`,
  ].join('\n');
}

function own(): string {
  return `Thêm vào tệp \`mtcl.json\` cạnh kế hoạch; dòng của cơ quan được theo trước bảng có sẵn:

\`\`\`json
{
  "replaced": {
    "12/2020/QĐ-UBND": { "by": "Quyết định số 30/2026/QĐ-UBND", "from": "2026-07-01" },
    "10/2010/QH12": { "by": "Luật Mẫu số 1/2027/QH16", "from": "2027-07-01", "passed": "2010-06-17", "name": "Luật Mẫu" }
  },
  "provinces": { "Bình Phú": { "into": "Bình Hải", "from": "2025-07-01" } },
  "cities": { "Bình Hải": { "from": "2027-01-01" } },
  "bodies": { "Trung tâm Tin học": { "by": "Trung tâm Chuyển đổi số", "from": "2026-03-01" } },
  "standards": { "9001": [2026] },
  "places": ["Trần Văn Mẫu"],
  "words": ["xắn tay"],
  "abbreviations": ["BQL"],
  "holidays": {
    "2027": {
      "closed": [{ "from": "2027-02-04", "to": "2027-02-10", "note": "Tết Âm lịch" }],
      "makeUp": [{ "from": "2027-02-20", "to": "2027-02-20" }]
    }
  }
}
\`\`\``;
}
