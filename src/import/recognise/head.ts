/** What stands above the text: bodies, number, place and day, kind, title, authority, bases, addressees. */
import { type IsoDay, isoDay } from '../../deadline/index.ts';
import { DOCUMENT_KINDS, documentKind } from '../../plan/document-kinds.ts';
import { isWholeNumber, numberAndSign } from '../../plan/document-number.ts';
import { blankDate, vietnameseDate } from '../../wording/dates.ts';
import type { WordBlock, WordTable } from '../reader/model.ts';
import { foldedSpelling, isUpper, tidyLines } from '../tidy.ts';
import type { Understood } from '../understood.ts';
import type { Line } from './lines.ts';

const NATIONAL = /^CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM$/u;
/** What stands there on papers of the Party and the Youth Union (Hướng dẫn 36-HD/VPTW). */
const OWN_NATION = /^(?:ĐẢNG CỘNG SẢN VIỆT NAM|ĐOÀN (?:TNCS|THANH NIÊN CỘNG SẢN) HỒ CHÍ MINH)$/u;
const MOTTO = /^Độc lập\s*[-–—]\s*Tự do\s*[-–—]\s*Hạnh phúc$/iu;
/** "Số: 05/QĐ-SNgV", "Số 64-KH/ĐU", "Số:     /KH-SNgV": the line of the number, tidied, with what stands for the number. */
const NUMBER =
  /^Số ?:?[ .…_]*(?:(\d{1,5}\p{Ll}?)[ .…_]*)?(?=[/-])([/-] ?(?:\d{4} ?[/-] ?)?\p{Lu}[\p{L}\d&.]*(?:(?: ?[/-] ?|[ ](?=\p{Lu}))[\p{L}\d&.]+){0,6})$/u;
const DAY = /ngày([\d….\s]*)tháng([\d….\s]*)năm\s*([\d….]*)/u;
/** "V/v …": what a letter is about. */
export const SUBJECT = /^V\/v(?:\s|:)/iu;
/** Lines that only draw. */
const DRAWN = /^[\s_\-–—*.=~]+$/u;

export type Head = Pick<Understood, 'agency' | 'number' | 'date' | 'openMonth' | 'dateWording' | 'year'> & {
  /** The line of the number as it stands, and the signs behind it. */
  numberLine?: string;
  signs: string[];
  /** "V/v …" under the number. */
  subject: string[];
  /** What no rule knows. */
  rest: string[];
  /** Lines of the head as they stand, for the summary. */
  found: boolean;
};

/** The name of the country or its motto, or what stands in their place. */
export function namesNation(line: string): boolean {
  return NATIONAL.test(line) || MOTTO.test(line) || OWN_NATION.test(line);
}

/** Is the table the layout of the head? */
export function isHeadTable(table: WordTable): boolean {
  const lines = tableLines(table).flat();
  return lines.some(namesNation) || lines.some((line) => isNumberLine(line) || /^Số\s*:.*\//u.test(line));
}

export function isNumberLine(text: string): boolean {
  return NUMBER.test(text);
}

/** Lines of each column of a table. */
export function tableLines(table: WordTable): string[][] {
  const columns: string[][] = [];
  for (const { cells } of table.rows) {
    cells.forEach((cell, i) => {
      const at = cells.length === 1 ? 0 : i;
      columns[at] ??= [];
      columns[at].push(...linesOf(cell.blocks));
    });
  }
  return columns;
}

export function linesOf(blocks: readonly WordBlock[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'section') return [];
    if (block.type === 'table') return tableLines(block).flat();
    const own = tidyLines(block.text).map((line) => (block.caps ? line.toLocaleUpperCase('vi') : line));
    const [first, ...rest] = own;
    const labelled = block.label && first ? [`${block.label.text} ${first}`, ...rest] : own;
    return [...labelled, ...linesOf(block.boxes)];
  });
}

/** The head from its lines: of the left column first, then of the right. */
export function headOf(lines: string[]): Head {
  const head: Head = { agency: {}, signs: [], subject: [], rest: [], found: lines.length > 0 };
  const bodies: string[] = [];
  let numbered = false;
  for (const line of lines) {
    if (OWN_NATION.test(line)) head.agency.nation = line;
    if (namesNation(line) || DRAWN.test(line)) continue;
    const number = NUMBER.exec(line);
    const day = DAY.exec(line);
    if (number && !numbered) {
      numbered = true;
      readNumber(head, line, number);
    } else if (day) readPlaceAndDay(head, line, day);
    else if (SUBJECT.test(line) || head.subject.length > 0) head.subject.push(line);
    else if (/^DỰ THẢO/u.test(line)) continue;
    else if (!numbered && isUpper(line)) bodies.push(line);
    else if (numbered && /^Về /u.test(line)) head.subject.push(line);
    else head.rest.push(line);
  }
  readBodies(head, bodies);
  return head;
}

/** "32 /QĐ-SNgV": number, and the signs behind it. */
function readNumber(head: Head, line: string, [, number, behind = '']: RegExpExecArray): void {
  head.number = number;
  head.numberLine = line;
  head.signs = behind
    .split(/[/-]/u)
    .map((each) => each.trim())
    .filter((each) => each && !/^\d{4}$/u.test(each));
}

/**
 * Which sign is the kind's, the agency's, a unit's: known as soon as the kind is. What the language would not print
 * as it stands is kept in its author's words.
 */
export function readSigns(document: Understood, { number, numberLine, signs }: Head): void {
  if (!numberLine) return;
  const kind = documentKind(document.kind ?? 'văn bản');
  const [first = '', second, ...more] = signs;
  const rest = [second, ...more].filter((each) => each !== undefined);
  const isLetter = kind.layout === 'letter';
  const typed = !isLetter && (second !== undefined || DOCUMENT_KINDS.some(({ sign }) => sign === first));
  if (typed) {
    document.typeSign = first;
    if (second) document.agency.sign = second;
  } else {
    document.agency.sign = first;
    if (rest.length > 0) document.letterUnit = rest.join('-');
  }
  document.number = number;
  const sign = isLetter ? (document.letterUnit ?? '') : (document.typeSign ?? kind.sign);
  const usual = `Số: ${numberAndSign({ kind: { ...kind, sign }, number }, document.agency)}`;
  if (squeezed(usual) === squeezed(numberLine)) return;
  const whole = numberLine.replace(/^Số\s*:\s*/u, '');
  if (/^Số\s?:/u.test(numberLine) && isWholeNumber(whole)) document.number = whole;
  else document.numberWording = number ? numberLine : numberLine.replace(/^(Số ?:?) ?(?=[/-])/u, `$1 ${BLANK}`);
}

/** Room is no words. */
function squeezed(text: string): string {
  return text.replace(/\s+/gu, '');
}

function readPlaceAndDay(head: Head, line: string, [image, day = '', month = '', year = '']: RegExpExecArray): void {
  const place = line.slice(0, line.indexOf(image)).replace(/(?<![,\s])[,\s]+$/u, '');
  if (place) head.agency.place = place;
  const digits = (text: string) => Number(text.replace(/\D/gu, '') || 0);
  if (digits(year) > 1900) head.year = digits(year);
  if (digits(day) && digits(month) && head.year) head.date = realDay(digits(day), digits(month), head.year);
  // A draft leaves the day open.
  const isMonth = digits(month) >= 1 && digits(month) <= 12;
  if (!head.date && head.year && isMonth && !digits(day)) head.openMonth = { year: head.year, month: digits(month) };
  const usual = head.date
    ? vietnameseDate(head.date)
    : head.openMonth && blankDate(head.openMonth.year, head.openMonth);
  const wording = line.slice(line.indexOf(image)).replace(/(?<=ngày|tháng|năm)\s+(?=tháng|năm|$)/gu, BLANK);
  if (!usual || !isSameDay(wording, usual)) head.dateWording = wording;
}

/** Room to write a number in by hand. */
const BLANK = '\u00a0'.repeat(5);

/** The same words and blanks. */
export function isSameDay(a: string, b: string): boolean {
  return spaced(a) === spaced(b);
}

/** Three dots are one sign; room is another blank. */
function spaced(text: string): string {
  return text.replaceAll('...', '…').replaceAll('…', ' … ').replace(/\s+/gu, ' ').trim();
}

/** A line of a place goes on with the name above it: "ỦY BAN NHÂN DÂN" / "TỈNH BÌNH HẢI". */
const GOES_ON = /^(?:TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG|ĐẶC KHU|HUYỆN|THỊ XÃ|THỊ TRẤN|QUẬN|VÀ|CỦA)\s/u;

/** Words that no name ends with. */
const OPEN_NAME = / (?:VÀ|CỦA|QUẢN LÝ|DỰ ÁN|THUỘC|PHÒNG CHỐNG|PHÁT TRIỂN)$|,$/u;

function readBodies(head: Head, lines: string[]): void {
  const names: string[] = [];
  for (const line of lines) {
    const before = names.at(-1);
    const goesOn = before && (GOES_ON.test(line) || OPEN_NAME.test(before) || !namesBody(line));
    if (goesOn) names[names.length - 1] = `${before} ${line}`;
    else names.push(line);
  }
  const own = names.at(-1);
  if (own) head.agency.title = own;
  if (names.length > 1) head.agency.superior = names.slice(0, -1).join('\n');
}

const KINDS = DOCUMENT_KINDS.map(({ name }) => name).toSorted((a, b) => b.length - a.length);

/** "KẾ HOẠCH", "ĐIỀU LỆ (SỬA ĐỔI)": the kind that a line in capitals names. */
export function kindOf(line: Line): string | undefined {
  if (!isUpper(line.full)) return undefined;
  const words = foldedSpelling(line.full);
  const exact = KINDS.find((kind) => foldedSpelling(kind) === words);
  return exact;
}

/** "KẾ HOẠCH CÔNG TÁC NĂM 2027": a kind and, in the same line, what it is about. */
export function kindAndTitle(line: Line): { kind: string; title: string } | undefined {
  if (!isUpper(line.full) || line.label || line.full.length > 200) return undefined;
  const words = foldedSpelling(line.full);
  const kind = KINDS.find((name) => words.startsWith(`${foldedSpelling(name)} `));
  if (!kind || /^(?:BÁO CÁO VIÊN|QUYẾT ĐỊNH)/u.test(line.full)) return undefined;
  return { kind, title: line.text.slice(kind.length).trim() };
}

/** First words of names of bodies. */
const BODY =
  /^(?:SỞ|UBND|ỦY BAN|UỶ BAN|HĐND|HỘI ĐỒNG|BAN|BCĐ|BỘ|CỤC|TỔNG CỤC|CHI CỤC|TRUNG TÂM|VĂN PHÒNG|PHÒNG|TRƯỜNG|BỆNH VIỆN|ĐẢNG|ĐẢNG BỘ|ĐẢNG ỦY|ĐẢNG UỶ|CHI BỘ|TỈNH ỦY|THÀNH ỦY|THANH TRA|HỘI|ĐOÀN|LIÊN ĐOÀN|LIÊN HIỆP|CÔNG ĐOÀN|TỈNH ĐOÀN|MẶT TRẬN|CÔNG AN|BỘ CHỈ HUY|BCH|BAN CHẤP HÀNH|TỔNG CÔNG TY|CÔNG TY|TẬP ĐOÀN|CHI NHÁNH|XÍ NGHIỆP|NHÀ MÁY|VIỆN|HỌC VIỆN|ĐẠI HỌC|KHO BẠC|THUẾ|HẢI QUAN|TÒA ÁN|TOÀ ÁN|VIỆN KIỂM SÁT|HẠT|TRẠM|ĐỘI|TỔ|TIỂU BAN|QUỸ|NGÂN HÀNG|BẢO HIỂM|BHXH|ĐÀI|BÁO|TẠP CHÍ|THƯ VIỆN|BẢO TÀNG|VƯỜN|BQL|LIÊN MINH|HỢP TÁC XÃ|CHÍNH PHỦ|QUỐC HỘI)(?: |$)/u;

/** A line that names a body: "SỞ XÂY DỰNG". */
export function namesBody(text: string): boolean {
  return isUpper(text) && BODY.test(text);
}

/** "BẢN CÔNG BỐ" where a kind is expected: a short line in capitals of a name that the decree does not list. */
export function ownKindOf(line: Line): string | undefined {
  const words = line.full.split(' ');
  const fits = !line.label && line.center && isUpper(line.full) && /^[\p{Lu} ]+$/u.test(line.full);
  if (!fits || words.length < 2 || words.length > 4 || !OWN_KIND.test(line.full)) return undefined;
  return line.full.toLocaleLowerCase('vi');
}

/** First words of names of kinds that agencies use beside those of the decree. */
const OWN_KIND =
  /^(?:BẢN|BẢNG|GIẤY|PHIẾU|ĐIỀU LỆ|NỘI QUY|QUY TRÌNH|CHIẾN LƯỢC|CHÍNH SÁCH|LỊCH|THƯ|LỜI|HỢP ĐỒNG|LỆNH|DANH MỤC|DANH SÁCH|SỔ TAY|MỤC TIÊU|KẾT LUẬN|TUYÊN BỐ)(?: |$)/u;

export function isDrawn(text: string): boolean {
  return DRAWN.test(text);
}

/** What ends a title. */
export const AFTER_TITLE =
  /^(?:Căn cứ|Kính gửi|\(Kèm theo|\(Ban hành kèm|Thực hiện |Theo đề nghị|Xét |(?:Chương|CHƯƠNG|Phần|PHẦN) [IVXLC\d]+(?![\p{L}\d])|(?:[IVX]{1,4}|[A-ZĐ]|\d{1,2})\s*[-–/.)]\s*(?=\p{L}))/u;

/** "Bình Hải, ngày 05 tháng 01 năm 2027" or "Số: …" typed without a table. */
export function isHeadLine(text: string): boolean {
  return (
    namesNation(text) ||
    isNumberLine(text) ||
    /^Số\s*:.{0,40}\/.{2,40}$/u.test(text) ||
    (text.length < 80 && DAY.test(text) && !/^(?:Căn cứ|\()/u.test(text))
  );
}

export function yearIn(text: string): number | undefined {
  const found = /năm\s+(20\d\d)/iu.exec(text)?.[1];
  return found ? Number(found) : undefined;
}

/** 31 June is none. */
export function realDay(day: number, month: number, year: number): IsoDay | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day && date.getUTCMonth() === month - 1 ? isoDay({ year, month, day }) : undefined;
}
