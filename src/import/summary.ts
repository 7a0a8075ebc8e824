/** What came of a file, in words and as data: what was found, what to look at, the most important first. */
import { columnLetters, type HiddenPart, type OfficeFile } from './reader/model.ts';
import type { Doubt } from './recognise/pieces.ts';
import type { Tidied } from './tidy.ts';
import type { Understood } from './understood.ts';
import type { Counts } from './write/document.ts';
import type { Names } from './write/names.ts';
import { UNSURE } from './write/text.ts';

export interface LookAt {
  /** What a person should see to. */
  message: string;
  /** Line of the main file, from 1. */
  line?: number;
}

export interface ImportSummary {
  source: string;
  kind: string;
  title: string;
  year: number;
  agency: string;
  /** Names of the files, the directory first where it is new. */
  files: string[];
  main: string;
  found: {
    objectives: number;
    tasks: number;
    deadlinesRead: number;
    deadlinesNotRead: number;
    units: number;
    bases: number;
    articles: number;
    tables: number;
    annexes: number;
  };
  /** The most important first. */
  lookAt: LookAt[];
  tidied: string[];
}

interface Gathered {
  source: string;
  document: Understood;
  year: number;
  names: Names;
  counts: Counts;
  doubts: Doubt[];
  tidied: Tidied;
  file: OfficeFile;
  text: string;
  main: string;
  files: string[];
  legacy?: string;
}

export function summaryOf(all: Gathered): ImportSummary {
  const { source, document, year, names, counts, main, files } = all;
  return {
    source,
    kind: document.kind ?? '',
    title: document.title.join(' '),
    year,
    agency: names.agency.title,
    files,
    main,
    found: {
      objectives: counts.objectives,
      tasks: counts.tasks,
      deadlinesRead: counts.deadlines - counts.undated.length,
      deadlinesNotRead: counts.undated.length,
      units: names.people.all().filter(({ known }) => !known).length,
      bases: document.bases.length,
      articles: counts.articles,
      tables: counts.tables,
      annexes: document.annexes.length,
    },
    lookAt: lookAt(all),
    tidied: tidyings(all),
  };
}

function lookAt({ document, names, counts, text, legacy, file }: Gathered): LookAt[] {
  const lines = text.split('\n');
  const result: LookAt[] = [];
  const at = (words: string) => {
    const index = lines.findIndex((line) => line.includes(words));
    return index < 0 ? {} : { line: index + 1 };
  };
  if (legacy)
    result.push({ message: `Có chữ gõ bằng bảng mã cũ (phông ${legacy}): hãy chuyển tệp sang Unicode rồi nhập lại.` });
  if (!document.kind)
    result.push({
      message: 'Không thấy tên loại văn bản (KẾ HOẠCH, QUYẾT ĐỊNH…): hãy sửa chữ sau «soạn».',
      ...at('soạn '),
    });
  if (names.agency.guessed && !document.agency.title && !names.known)
    result.push({ message: 'Không thấy tên cơ quan ban hành ở đầu văn bản: hãy sửa trong danh bạ.' });
  lines.forEach((line, i) => {
    const unsure = line.indexOf(UNSURE);
    if (unsure >= 0) result.push({ message: `Chưa hiểu: ${line.slice(unsure + UNSURE.length).trim()}`, line: i + 1 });
  });
  for (const deadline of new Set(counts.undated)) {
    result.push({ message: `Thời hạn chưa quy ra ngày: «${deadline}».`, ...at(deadline) });
  }
  for (const { title, spellings } of names.people.all()) {
    const others = spellings.filter((each) => each !== title);
    if (others.length > 0)
      result.push({
        message: `«${title}» còn được viết là ${others.map((each) => `«${each}»`).join(', ')}; đã coi là một.`,
      });
  }
  for (const words of hiddenParts(file.hidden ?? []))
    result.push({ message: `Excel đang ẩn ${words}; chữ ở đó vẫn được nhập: hãy bỏ nếu không thuộc văn bản.` });
  const noticed = file.noticed.get('struck');
  if (noticed)
    result.push({ message: `Có ${noticed} chỗ chữ gạch ngang được giữ lại: hãy xem chữ ấy còn dùng không.` });
  return result;
}

/** "hàng 12, cột D của trang «Kế hoạch»", "trang «Danh mục»" */
function hiddenParts(hidden: readonly HiddenPart[]): string[] {
  return [...new Set(hidden.map(({ sheet }) => sheet))].map((sheet) => {
    const own = hidden.filter((each) => each.sheet === sheet);
    const rows = own.flatMap(({ row }) => row ?? []);
    const columns = own.flatMap(({ column }) => (column === undefined ? [] : [columnLetters(column)]));
    const parts = [
      ...(rows.length > 0 ? [`hàng ${listed(rows)}`] : []),
      ...(columns.length > 0 ? [`cột ${listed(columns)}`] : []),
    ];
    const whole = own.some(({ row, column }) => row === undefined && column === undefined);
    return whole || parts.length === 0 ? `trang «${sheet}»` : `${parts.join(', ')} của trang «${sheet}»`;
  });
}

/** More are not read one by one. */
const MOST_NAMED = 8;

function listed(all: readonly (number | string)[]): string {
  const more = all.length - MOST_NAMED;
  return all.slice(0, MOST_NAMED).join(', ') + (more > 0 ? ` và ${more} nữa` : '');
}

function tidyings({ tidied, file }: Gathered): string[] {
  const result: string[] = [];
  const say = (count: number | undefined, words: (count: number) => string) => {
    if (count) result.push(words(count));
  };
  say(tidied.composed, (count) => `Chữ tổ hợp thành chữ dựng sẵn: ${count} đoạn.`);
  say(tidied.spaces, (count) => `Bỏ dấu cách thừa, dấu tab: ${count} đoạn.`);
  say(tidied.invisible, (count) => `Bỏ dấu vô hình: ${count} đoạn.`);
  say(tidied.joined, (count) => `Nối lại câu bị ngắt dòng (tệp chuyển từ PDF): ${count} chỗ.`);
  say(file.noticed.get('insertions'), (count) => `Lấy chữ được thêm (Track Changes): ${count} chỗ.`);
  say(file.noticed.get('deletions'), (count) => `Bỏ chữ đã xóa (Track Changes): ${count} chỗ.`);
  say(
    file.comments.length,
    (count) => `Góp ý trong tệp giữ thành chú thích «// góp ý», phía trên chữ được góp ý: ${count}.`,
  );
  say(file.noticed.get('nested'), (count) => `Bảng nằm trong ô của bảng khác thành các dòng của ô ấy: ${count}.`);
  say(file.noticed.get('pictures'), (count) => `Không giữ được hình: ${count}.`);
  say(file.noticed.get('equations'), (count) => `Công thức chỉ giữ được chữ: ${count}.`);
  say(file.noticed.get('formulas'), (count) => `Ô công thức của Excel lấy giá trị đang hiện: ${count}.`);
  say(file.noticed.get('rounded'), (count) => `Số lấy như Excel hiện, đã làm tròn theo định dạng của ô: ${count}.`);
  say(
    file.noticed.get('external'),
    () => 'Có phần nằm ở tệp hay địa chỉ khác (mẫu, hình, phần nhúng): không mở, không đọc.',
  );
  say(file.noticed.get('macros'), () => 'Tệp có macro; macro không được đọc, không chạy.');
  return result;
}

/** The most places listed; more are in the file itself. */
const MOST_LISTED = 12;

export function summaryText({ found, kind, title, year, agency, lookAt: places, tidied }: ImportSummary): string {
  const parts = [
    [found.objectives, 'mục tiêu, nhóm nhiệm vụ'],
    [found.tasks, 'nhiệm vụ'],
    [found.deadlinesRead, 'thời hạn đọc được'],
    [found.deadlinesNotRead, 'thời hạn chưa quy ra ngày'],
    [found.units, 'đơn vị, vai trò'],
    [found.bases, 'căn cứ'],
    [found.articles, 'điều'],
    [found.annexes, 'phụ lục'],
    [found.tables, 'bảng khác'],
  ] as const;
  const counted = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  const lines = [
    `${kind ? kind.charAt(0).toLocaleUpperCase('vi') + kind.slice(1) : 'Văn bản'} của ${agency}, năm ${year}${title ? `: ${title}` : ''}`,
    counted.length > 0 ? `Tìm thấy: ${counted.join(', ')}.` : 'Không tìm thấy bảng hay mục nào.',
  ];
  if (places.length > 0) {
    lines.push(`Cần xem (${places.length}):`);
    for (const { message, line } of places.slice(0, MOST_LISTED))
      lines.push(`  ${line ? `dòng ${line}: ` : ''}${message}`);
    if (places.length > MOST_LISTED)
      lines.push(
        `  … và ${places.length - MOST_LISTED} chỗ nữa; mỗi chỗ có chú thích «// chưa hiểu» hoặc được «mtcl check» chỉ ra.`,
      );
  }
  lines.push(...tidied);
  return lines.join('\n');
}
