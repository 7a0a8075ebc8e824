/** What came of a file, in words and as data: what was found, what to look at, the most important first. */
import { columnLetters, type HiddenPart, type OfficeFile } from './reader/model.ts';
import type { Doubt } from './recognise/pieces.ts';
import { type ProseDuty, proseDuties } from './recognise/prose-duties.ts';
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
    /** Groups of tasks that are no objectives. */
    groups: number;
    tasks: number;
    deadlinesRead: number;
    deadlinesNotRead: number;
    /** Of those read: no day of their own, counted from an event or another task. */
    deadlinesOnEvents: number;
    /** Of those read: all the time, nothing is due. */
    deadlinesContinuous: number;
    units: number;
    bases: number;
    articles: number;
    tables: number;
    annexes: number;
  };
  /** The most important first. */
  lookAt: LookAt[];
  /** Sentences that give somebody something to do; they stay sentences until a person makes tasks of them. */
  inProse: (ProseDuty & { line?: number })[];
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
      groups: counts.groups,
      tasks: counts.tasks,
      deadlinesRead: counts.deadlines - counts.undated.length,
      deadlinesNotRead: counts.undated.length,
      deadlinesOnEvents: counts.onEvents,
      deadlinesContinuous: counts.continuous,
      units: names.people.all().filter(({ known }) => !known).length,
      bases: document.bases.length,
      articles: counts.articles,
      tables: counts.tables,
      annexes: document.annexes.length,
    },
    lookAt: lookAt(all),
    inProse: inProse(all),
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
  for (const { name, others } of names.people.unsure)
    result.push({
      message: `«${name}» có thể là ${others.map((each) => `«${each}»`).join(' hay ')}: nếu là một đơn vị, hãy gộp trong danh bạ.`,
    });
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

/** So many lines ahead a sentence is looked for: a table of a long plan. */
const FAR = 3000;

/** With the lines that the sentences begin on, each found behind the one before. */
function inProse({ document, text }: Gathered): ImportSummary['inProse'] {
  const lines = text.split('\n');
  let from = 0;
  let before = '';
  return proseDuties(document).map((duty) => {
    const begin = duty.words
      .slice(0, 40)
      .replaceAll('{', '{{')
      .replaceAll('}', '}}')
      .replace(/["\\].*/su, '');
    // A sentence that is said twice stands on two lines.
    const start = from + Number(begin === before);
    const ahead = begin ? lines.slice(start, start + FAR).findIndex((line) => line.includes(begin)) : -1;
    if (ahead < 0) return duty;
    from = start + ahead;
    before = begin;
    return { ...duty, line: from + 1 };
  });
}

function tidyings({ tidied, file, document }: Gathered): string[] {
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
  const { bases, proposedBy, withoutEndMark } = document;
  const based = [...bases, ...(proposedBy ? [proposedBy] : [])];
  say(
    based.filter((line, i) => !line.endsWith(i === based.length - 1 ? '.' : ';')).length,
    (count) =>
      `Dòng căn cứ kết thúc khác Nghị định 30/2020 (mỗi dòng «;», dòng cuối «.»), in theo Nghị định: ${count}.`,
  );
  say(
    withoutEndMark,
    (count) => `Phần văn bản, phụ lục không có «./.» ở cuối, in ra sẽ có (theo Nghị định 30/2020): ${count}.`,
  );
  say(
    file.noticed.get('raised'),
    (count) => `Chữ nằm trên hay dưới dòng (chỉ số) không có dạng riêng, thành chữ thường: ${count}.`,
  );
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

export function summaryText(summary: ImportSummary): string {
  const { found, kind, title, year, agency, lookAt: places, inProse: prose, tidied } = summary;
  const parts = [
    [found.objectives, 'mục tiêu'],
    [found.groups, 'nhóm nhiệm vụ'],
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
  const undated = [
    ...(found.deadlinesOnEvents ? [`${found.deadlinesOnEvents} tính từ một sự việc`] : []),
    ...(found.deadlinesContinuous ? [`${found.deadlinesContinuous} thường xuyên`] : []),
  ];
  const lines = [
    `${kind ? kind.charAt(0).toLocaleUpperCase('vi') + kind.slice(1) : 'Văn bản'} của ${agency}, năm ${year}${title ? `: ${title}` : ''}`,
    counted.length > 0 ? `Tìm thấy: ${counted.join(', ')}.` : 'Không tìm thấy bảng nhiệm vụ, căn cứ hay điều nào.',
  ];
  if (undated.length > 0) lines.push(`Thời hạn đọc được mà không có ngày: ${undated.join(', ')}.`);
  if (places.length > 0) {
    lines.push(`Đọc chưa chắc, cần xem lại (${places.length}):`);
    for (const { message, line } of places.slice(0, MOST_LISTED))
      lines.push(`  ${line ? `dòng ${line}: ` : ''}${message}`);
    if (places.length > MOST_LISTED)
      lines.push(
        `  … và ${places.length - MOST_LISTED} chỗ nữa; mỗi chỗ có chú thích «// chưa hiểu» hoặc được «mtcl check» chỉ ra.`,
      );
  }
  if (prose.length > 0) {
    lines.push(
      `Câu giao việc trong lời văn (${prose.length}); muốn thành nhiệm vụ thì dùng lệnh «MTCL: Tìm nhiệm vụ trong văn xuôi» hoặc viết thêm { chủ trì: … thời hạn: … } sau câu:`,
    );
    for (const { words, facts, line } of prose.slice(0, MOST_LISTED))
      lines.push(`  ${line ? `dòng ${line}: ` : ''}${facts ? `${facts}: ` : ''}«${shortened(words)}»`);
    if (prose.length > MOST_LISTED) lines.push(`  … và ${prose.length - MOST_LISTED} câu nữa; --format json cho đủ.`);
  }
  lines.push(...tidied);
  return lines.join('\n');
}

/** Enough to know the sentence by. */
const LONGEST_SHOWN = 90;

function shortened(words: string): string {
  const begin = words.slice(0, LONGEST_SHOWN);
  return words.length <= LONGEST_SHOWN ? words : `${begin.slice(0, begin.lastIndexOf(' ') + 1)}…`;
}
