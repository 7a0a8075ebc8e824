import { DETAIL_WORDS } from '../../plan/task-columns.ts';
import { anyForm } from './letter-forms.ts';

/** `chủ trì "Đơn vị chủ trì":` */
const LABEL = '(?:["“”][^"“”\\r\\n]*["“”][ \\t\\u00a0]*)?';

/**
 * The deadline line: everything behind `thời hạn:` up to the end of the line, a comment, a brace, the words `ghi là`
 * or the next property of the task. A line that ends in `;` or `,`, or whose
 * next line begins with a dash as it does itself or with a word of time, goes on.
 */
const STOPS = stopPattern();

/** `ghi là`, progress of the task, or another property of the task on the same line (`… theo dõi:`). */
function stopPattern(): RegExp {
  const spaced = (words: string) => anyForm(words).replace(/ /g, '[ \\t\\u00a0]+');
  const properties = [
    'chủ trì',
    'phối hợp',
    'theo dõi',
    'kết quả',
    'ghi chú',
    'STT',
    'thời hạn',
    'gửi',
    'lời văn',
    ...DETAIL_WORDS,
  ]
    .map(spaced)
    .join('|');
  const words = ['ghi là', 'tiến độ ngày'].map(spaced).join('|');
  return new RegExp(`(?:${words})(?![\\p{L}\\p{M}\\p{N}_])|(?:${properties})[ \\t\\u00a0]*${LABEL}:`, 'uy');
}

/** Offset behind the deadline that starts at `offset` (white space behind it left out). */
export function matchDeadlineLine(source: string, offset: number): number {
  if (/[\s\u200b-\u200d\u2060]/.test(source[offset]!)) return offset;
  let end = offset;
  let quoted = '';
  for (let i = offset; i < source.length; i++) {
    const char = source[i]!;
    if (quoted) {
      if (char === '\n' || char === '\r') quoted = '';
      else {
        end = i + 1;
        if (char === quoted) quoted = '';
        continue;
      }
    }
    if (char === '\n' || char === '\r') {
      const next = continuation(source, offset, end, i);
      if (next === undefined) return end;
      i = next - 1;
      continue;
    }
    const name = char === '{' ? nameInBraces(source, i) : 0;
    if (name) {
      end = i + name;
      i = end - 1;
      continue;
    }
    if (char === '}' || char === '{') return end;
    if (char === '/' && (source[i + 1] === '/' || source[i + 1] === '*')) return end;
    if (i > offset && /[cptkglđS]/.test(char) && stopsAt(source, i)) return end;
    if (char === '"') quoted = '"';
    else if (char === '“') quoted = '”';
    if (!/\s/.test(char)) end = i + 1;
  }
  return end;
}

/** Length of a name in braces (`{VP}`) that stands at `at`; 0 where the brace opens a block. */
function nameInBraces(source: string, at: number): number {
  const name = /\{[ \t]*[\p{L}\p{M}\p{N}_-]+(?:[ \t][\p{L}\p{M}\p{N}_-]+)*[ \t]*\}/uy;
  name.lastIndex = at;
  return name.exec(source)?.[0].length ?? 0;
}

/** Where the deadline goes on behind the line end at `at`, if it does. */
function continuation(source: string, start: number, end: number, at: number): number | undefined {
  const rest = /\s*/y;
  rest.lastIndex = at;
  rest.exec(source);
  const next = rest.lastIndex;
  if (next >= source.length) return undefined;
  if (/[;,]/.test(source[end - 1]!)) return startsProperty(source, next) ? undefined : next;
  if (source[start] === '-' && source[next] === '-') return next;
  // A cell of two paragraphs, pasted: the next line speaks of time, and no property or element begins so.
  if (isNextLine(source, at, next) && beginsWithTime(source, next) && !startsProperty(source, next)) return next;
  return undefined;
}

/** No blank line between. */
function isNextLine(source: string, at: number, next: number): boolean {
  return (source.slice(at, next).match(/\r\n|\r|\n/gu) ?? []).length === 1;
}

const TIME_WORDS =
  /^(?:trước|chậm nhất|muộn nhất|hằng|hàng|định kỳ|thường xuyên|đột xuất|tháng|quý|ngày|từ|đến|trong|sau|khi|đầu|giữa|cuối|lần|đợt|và|hoặc|dự kiến|hoàn thành|xong|năm \d{4}|theo (?:yêu cầu|kế hoạch|quy định|lịch))(?![\p{L}\p{M}\p{N}_])|^\d{1,2}[/.-]\d|^[([]\s*[\p{L}\d]/iu;

/** Whether a line goes on with a deadline: it begins with a word of time. */
export function beginsWithTime(source: string, at: number): boolean {
  return TIME_WORDS.test(source.slice(at, at + 40).normalize('NFC'));
}

/** `theo dõi:`, `- chủ trì "Đơn vị chủ trì":` */
const PROPERTY = new RegExp(`^(?:[-+][ \\t\\u00a0]*)?[\\p{L}\\p{M}][\\p{L}\\p{M} \\t\\u00a0]*${LABEL}:`, 'u');

/** Without the full stop or semicolon at its end. */
export function endBeforeMark(source: string, start: number, end: number): number {
  let last = end;
  if (last > start + 1 && /[.;]/.test(source[last - 1]!)) last--;
  while (last > start && /\s/.test(source[last - 1]!)) last--;
  return last;
}

/** A word and a colon (`theo dõi:`), a brace or a keyword that opens a block: a new property, whatever stands before. */
export function startsProperty(source: string, at: number): boolean {
  const lineEnd = source.slice(at).search(/[\r\n]|$/);
  const line = source.slice(at, at + lineEnd);
  // "Báo cáo năm: trước 30/11" goes on with the deadline.
  const named =
    PROPERTY.test(line) && !/^(?:báo cáo|quý|năm|đợt|kỳ|tháng|lần)(?![\p{L}\p{M}])/iu.test(line.normalize('NFC'));
  return /^[}/]/.test(line) || named || opensBlock(line);
}

/** A brace that is not that of a name, wherever it stands in the line: what follows it may be laid out below. */
function opensBlock(line: string): boolean {
  if (!line.includes('{')) return false;
  for (let i = 0; i < line.length; i++) {
    const char = line[i];
    if (char === '"' || char === '“') {
      const close = line.indexOf(char === '"' ? '"' : '”', i + 1);
      if (close < 0) return false;
      i = close;
    } else if (char === '/' && (line[i + 1] === '/' || line[i + 1] === '*')) return false;
    else if (char === '{') {
      const name = nameInBraces(line, i);
      if (!name) return true;
      i += name - 1;
    }
  }
  return false;
}

function stopsAt(source: string, at: number): boolean {
  if (!/[\s"”;,)]/.test(source[at - 1]!)) return false;
  STOPS.lastIndex = at;
  return STOPS.test(source);
}
